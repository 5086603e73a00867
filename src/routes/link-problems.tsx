import { messages } from '../i18n/en/asking.ts'
import { problems as words } from '../i18n/en/problems.ts'
import type { Problem } from '../share/problem.ts'
import { dismissProblems } from '../store/plan.ts'
import { LanguageProvider, useWords } from '../ui/language.tsx'
import { problemIn, Problems } from '../ui/problem.tsx'

const WORDS = { ...messages, ...words }

/** What a link held that could not be used, until it is closed. */
export const LinkProblems = ({ problems }: { problems: readonly Problem[] }) => (
  <LanguageProvider messages={WORDS}>
    <Told problems={problems} />
  </LanguageProvider>
)

function Told({ problems }: { problems: readonly Problem[] }) {
  const t = useWords()
  return (
    <Problems texts={problems.map((problem) => problemIn(t, problem))}>
      <p className="noprint">
        <button type="button" className="button quiet small" onClick={dismissProblems}>
          {t('ui.problems.close')}
        </button>
      </p>
    </Problems>
  )
}
