import { hasNoServer } from '../domain/estate.ts'
import { useOutcome } from '../store/hooks.ts'
import { hasAnswers } from '../store/plan.ts'
import { useTo } from '../store/use-plan.ts'
import { Contradictions } from '../ui/contradictions.tsx'
import { useWords } from '../ui/language.tsx'
import { SummarySheet } from '../ui/summary.tsx'
import { PATHS } from './paths.ts'
import { Results } from './results.tsx'
import { useSummary } from './summary-data.ts'

export const Summary = () => (
  <Results>
    <Page />
  </Results>
)

function Empty({ text }: { text: string }) {
  const t = useWords()
  const to = useTo()
  return (
    <div className="stack">
      <h1>{t('summary.empty.title')}</h1>
      <p className="lead">{text}</p>
      <p>
        <a className="button" href={`#${to(PATHS.questions)}`}>
          {t('start.begin')}
        </a>
      </p>
    </div>
  )
}

function Page() {
  const t = useWords()
  const to = useTo()
  const outcome = useOutcome()
  const own = useSummary(outcome)
  if (!hasAnswers(own.estate)) return <Empty text={t('summary.empty')} />
  if (hasNoServer(own.estate)) return <Empty text={t('plan.nothing')} />
  const contradicts = outcome.contradictions.length + outcome.unreleased.length > 0
  return (
    <div className="stack stack-l">
      {contradicts && (
        <div className="noprint">
          <Contradictions
            found={outcome.contradictions}
            unreleased={outcome.unreleased}
            asOf={outcome.asOf}
          />
        </div>
      )}
      <SummarySheet {...own} outcome={outcome} />
      <p className="row noprint">
        <button type="button" className="button" onClick={() => print()}>
          {t('print.go')}
        </button>
        <a className="button quiet" href={`#${to(PATHS.plan)}`}>
          {t('summary.plan')}
        </a>
        {!outcome.plan && <a href={`#${to(PATHS.verdict)}`}>{t('summary.way.verdict')}</a>}
      </p>
    </div>
  )
}
