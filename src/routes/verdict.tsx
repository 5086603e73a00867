import { useStore } from 'zustand'
import type { Assessment } from '../domain/decision.ts'
import type { Outcome } from '../domain/outcome.ts'
import { isOutside } from '../domain/planning.ts'
import { worldOn } from '../domain/world.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate, MethodId } from '../knowledge/schema.ts'
import { useOutcome } from '../store/hooks.ts'
import { hasAnswers } from '../store/plan.ts'
import { tableView } from '../store/table-view.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { Contradictions } from '../ui/contradictions.tsx'
import { useWords } from '../ui/language.tsx'
import { MethodTable } from '../ui/method-table.tsx'
import { OpenQuestions } from '../ui/reasons.tsx'
import { RunnerUp } from '../ui/runner-up.tsx'
import '../ui/verdict.css'
import { DateBar } from './date-bar.tsx'
import { isRealtimeOnly } from './halves.ts'
import { FoldedMethod, MethodCard } from './method-card.tsx'
import { PATHS } from './paths.ts'
import { RealtimeOnly } from './realtime-only.tsx'
import { Results } from './results.tsx'
import { useQuestion } from './use-question.ts'

export const Verdict = () => (
  <Results>
    <Page />
  </Results>
)

/** The recommendation in a sentence, what could still change it, and the runner-up. */
function Lead({ outcome, best }: { outcome: Outcome; best: Assessment<MethodId> }) {
  const t = useWords()
  const to = useTo()
  const question = useQuestion()
  const estate = usePlan((s) => s.estate)
  const lead = !hasAnswers(estate) ? 'nothing' : estate.stay ? 'stay' : best.verdict
  const tone = lead === 'recommended' ? 'good' : lead === 'impossible' || lead === 'discouraged' ? 'warn' : ''
  const weighed = lead !== 'nothing' && lead !== 'stay'
  const second = outcome.methods.filter((own) => !isOutside(own))[1]
  return (
    <div className={`notice lead-notice ${tone}`} role="status">
      <p className="lead">{t(`verdict.lead.${lead}`, { subject: best.subject })}</p>
      {lead === 'stay' && (
        <p>
          <a href={`#${to(PATHS.way)}`}>{t('verdict.stay-link')}</a>
        </p>
      )}
      {weighed && lead !== 'impossible' && <RunnerUp best={best} second={second} />}
      {best.needs.length > 0 ? (
        <p>
          {t('verdict.provisional')} <OpenQuestions facts={best.needs} question={question} />.
        </p>
      ) : (
        weighed && <p className="muted">{t('verdict.settled')}</p>
      )}
    </div>
  )
}

const isLeft = ({ verdict }: Assessment<MethodId>): boolean => verdict !== 'impossible'

interface FoldedProps {
  readonly title: string
  readonly methods: readonly Assessment<MethodId>[]
  readonly asOf: IsoDate
}

function Folded({ title, methods, asOf }: FoldedProps) {
  if (methods.length === 0) return null
  return (
    <section className="stack">
      <h2>{title}</h2>
      {methods.map((method) => (
        <FoldedMethod key={method.subject} method={method} asOf={asOf} />
      ))}
    </section>
  )
}

function Page() {
  const t = useWords()
  const to = useTo()
  const outcome = useOutcome()
  const view = useStore(tableView)
  const estate = usePlan((s) => s.estate)
  const [best] = outcome.methods
  if (isRealtimeOnly(estate))
    return (
      <div className="stack">
        <h1>{t('ui.verdict.title')}</h1>
        <DateBar edition={outcome.edition} />
        <RealtimeOnly />
      </div>
    )
  if (!best) return null
  const others = outcome.methods.slice(1)
  return (
    <>
      <div className="stack">
        <h1>{t('ui.verdict.title')}</h1>
        <DateBar edition={outcome.edition} />
        <Contradictions found={outcome.contradictions} unreleased={outcome.unreleased} asOf={outcome.asOf} />
        <Lead outcome={outcome} best={best} />
        <p className="row noprint">
          <a className="button" href={`#${to(PATHS.plan)}`}>
            {t('ui.plan.title')}
          </a>
          {!estate.stay && <a href={`#${to(PATHS.way)}`}>{t('verdict.or-stay')}</a>}
          {outcome.realtime.length > 0 && <a href={`#${to(PATHS.realtime)}`}>{t('verdict.and-realtime')}</a>}
        </p>
      </div>
      <MethodTable
        methods={outcome.methods}
        world={worldOn(KNOWLEDGE, outcome.asOf)}
        view={view}
        onView={(next) => tableView.setState(next)}
      />
      <section className="stack">
        <h2>{t('verdict.reasons')}</h2>
        <MethodCard method={best} asOf={outcome.asOf} />
      </section>
      <Folded title={t('verdict.others')} methods={others.filter(isLeft)} asOf={outcome.asOf} />
      <Folded
        title={t('verdict.ruled-out')}
        methods={others.filter((own) => !isLeft(own))}
        asOf={outcome.asOf}
      />
      <p className="muted small">{t('verdict.outside')}</p>
    </>
  )
}
