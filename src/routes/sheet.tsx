import { useWords } from '../ui/language.tsx'
import { Results } from './results.tsx'

export const Sheet = () => (
  <Results>
    <Page />
  </Results>
)

function Page() {
  const t = useWords()
  return <h1>{t('ui.nav.sheet')}</h1>
}
