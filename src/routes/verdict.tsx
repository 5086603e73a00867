import { firing, type Assessment } from '../domain/decision.ts'
import { worldOn } from '../domain/world.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate, MethodId } from '../knowledge/schema.ts'
import { useOutcome } from '../store/hooks.ts'
import { choose, hasAnswers } from '../store/plan.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { VerdictBadge } from '../ui/badge.tsx'
import { Contradictions } from '../ui/contradictions.tsx'
import { useWords } from '../ui/language.tsx'
import { MethodTable } from '../ui/method-table.tsx'
import { OpenQuestions, Reasons } from '../ui/reasons.tsx'
import { ChooseWay, StillOpen } from './choice.tsx'
import { DateBar } from './date-bar.tsx'
import { isRealtimeOnly } from './halves.ts'
import { PATHS } from './paths.ts'
import { RealtimeOnly } from './realtime-only.tsx'
import { Results } from './results.tsx'
import { useQuestion } from './use-question.ts'

export const Verdict = () => (
  <Results>
    <Page />
  </Results>
)

function MethodCard({ method, asOf }: { method: Assessment<MethodId>; asOf: IsoDate }) {
  const t = useWords()
  const question = useQuestion()
  const by = usePlan((s) => s.by)
  const fired = firing(method)
  return (
    <section className="method card stack" aria-labelledby={`method-${method.subject}`}>
      <header>
        <h3 id={`method-${method.subject}`}>{t.show(method.subject)}</h3>
        <VerdictBadge verdict={method.verdict} />
        {method.needs.length > 0 && <span className="badge">{t('ui.provisional')}</span>}
      </header>
      {fired.length > 0 ? (
        <Reasons reasons={fired} subject={method.subject} asOf={asOf} question={question} />
      ) : (
        <p className="muted">{t('verdict.no-reasons')}</p>
      )}
      <StillOpen needs={method.needs} />
      {method.verdict !== 'impossible' && (
        <ChooseWay
          subject={method.subject}
          chosen={by === method.subject}
          choice={{ by: method.subject, to: null }}
          onChoose={() => choose({ to: 'cloud', by: method.subject })}
        />
      )}
    </section>
  )
}

function Page() {
  const t = useWords()
  const to = useTo()
  const question = useQuestion()
  const outcome = useOutcome()
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
  const lead = !hasAnswers(estate) ? 'nothing' : estate.stay ? 'stay' : best.verdict
  const tone = lead === 'recommended' ? 'good' : lead === 'impossible' || lead === 'discouraged' ? 'warn' : ''
  return (
    <>
      <div className="stack">
        <h1>{t('ui.verdict.title')}</h1>
        <DateBar edition={outcome.edition} />
        <Contradictions found={outcome.contradictions} unreleased={outcome.unreleased} asOf={outcome.asOf} />
        <div className={`notice ${tone}`} role="status">
          <p className="lead">{t(`verdict.lead.${lead}`, { subject: best.subject })}</p>
          {lead === 'stay' && (
            <p>
              <a href={`#${to(PATHS.way)}`}>{t('verdict.stay-link')}</a>
            </p>
          )}
          {best.needs.length > 0 ? (
            <p>
              {t('verdict.provisional')} <OpenQuestions facts={best.needs} question={question} />.
            </p>
          ) : (
            lead !== 'nothing' && lead !== 'stay' && <p>{t('verdict.settled')}</p>
          )}
        </div>
        <p className="row noprint">
          <a className="button" href={`#${to(PATHS.plan)}`}>
            {t('ui.plan.title')}
          </a>
          <a href={`#${to(PATHS.way)}`}>{t('verdict.or-stay')}</a>
          {outcome.realtime.length > 0 && <a href={`#${to(PATHS.realtime)}`}>{t('verdict.and-realtime')}</a>}
        </p>
      </div>
      <MethodTable methods={outcome.methods} world={worldOn(KNOWLEDGE, outcome.asOf)} />
      <section className="stack">
        <h2>{t('verdict.reasons')}</h2>
        {outcome.methods.map((method) => (
          <MethodCard key={method.subject} method={method} asOf={outcome.asOf} />
        ))}
        <p className="muted small">{t('verdict.outside')}</p>
      </section>
    </>
  )
}
