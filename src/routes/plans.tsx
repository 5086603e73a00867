import { useWords } from '../ui/language.tsx'
import { Results } from './results.tsx'

export const Plans = () => (
  <Results>
    <Page />
  </Results>
)

function Page() {
  const t = useWords()
  return <h1>{t('ui.nav.plans')}</h1>
}
