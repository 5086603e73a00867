import { useWords } from '../ui/language.tsx'
import { Results } from './results.tsx'

export const TimelinePage = () => (
  <Results>
    <Page />
  </Results>
)

function Page() {
  const t = useWords()
  return <h1>{t('ui.nav.timeline')}</h1>
}
