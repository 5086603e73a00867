import { useWords } from '../ui/language.tsx'
import { Results } from './results.tsx'

export const Compare = () => (
  <Results>
    <Page />
  </Results>
)

function Page() {
  const t = useWords()
  return <h1>{t('ui.nav.compare')}</h1>
}
