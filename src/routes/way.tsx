import { byVerdict, firing } from '../domain/decision.ts'
import { isRealtime } from '../domain/estate.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Step } from '../domain/step.ts'
import type { VersionId } from '../knowledge/schema.ts'
import { useOutcome } from '../store/hooks.ts'
import { choose } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { Contradictions } from '../ui/contradictions.tsx'
import { useWords } from '../ui/language.tsx'
import { DateBar } from './date-bar.tsx'
import { isRealtimeOnly } from './halves.ts'
import { RealtimeOnly } from './realtime-only.tsx'
import { Results } from './results.tsx'
import { FoldedStep, isOlderStep, StepCard } from './step-card.tsx'
import { Straight } from './straight.tsx'
import { useQuestion } from './use-question.ts'

export const Way = () => (
  <Results>
    <Page />
  </Results>
)

const isMail = (id: VersionId): boolean => !isRealtime(id)

function useStep(outcome: Outcome) {
  const t = useWords()
  const chosen = usePlan((s) => s.to)
  return (step: Step) => ({
    step,
    outcome,
    here: t('way.here'),
    choosable: step.hops.length > 0,
    chosen: chosen === step.target.subject,
    choice: { by: null, to: step.target.subject },
    onChoose: () => choose({ to: 'premises', target: step.target.subject }),
  })
}

function Page() {
  const t = useWords()
  const question = useQuestion()
  const outcome = useOutcome()
  const propsOf = useStep(outcome)
  const present = usePlan((s) => s.estate.exchange)
  const only = usePlan((s) => isRealtimeOnly(s.estate))
  const served = !present || outcome.present.some(({ subject }) => isMail(subject))
  const newer = served && !only ? outcome.walk.filter((step) => !isOlderStep(step)) : []
  const [best] = byVerdict(newer.filter((step) => step.route?.found).map((step) => step.target))
  const ended = best && firing(best).some((reason) => reason.judgement.clause === 'target.support-ended')
  const lead = !best ? null : ended ? 'ended' : best.verdict
  const broken = outcome.contradictions.some(({ newer: id }) => isMail(id)) || outcome.unreleased.some(isMail)
  return (
    <>
      <div className="stack">
        <h1>{t('ui.way.title')}</h1>
        <DateBar edition={outcome.edition} />
        <Contradictions found={outcome.contradictions} unreleased={outcome.unreleased} asOf={outcome.asOf} />
        <p className="lead">{t('way.lead')}</p>
        <p className="measure">{t('way.legitimate')}</p>
        {best && lead && (
          <div
            className={`notice ${lead === 'recommended' ? 'good' : lead === 'possible' ? '' : 'warn'}`}
            role="status"
          >
            <p className="lead">
              {t(`way.best.${lead}`, { subject: best.subject, newest: newer[0]?.target.subject })}
            </p>
          </div>
        )}
        {only && <RealtimeOnly />}
        {present && !best && !only && (
          <p className="notice warn">{t(broken ? 'way.contradicts' : 'way.no-servers')}</p>
        )}
        {!present && !only && (
          <p className="notice">
            <a href={question('exchange')}>{t('way.no-exchange')}</a>
          </p>
        )}
      </div>
      {newer.slice(0, 1).map((step) => (
        <StepCard key={step.target.subject} {...propsOf(step)} />
      ))}
      {newer.length > 1 && (
        <section className="stack">
          <h2>{t('way.others')}</h2>
          {newer.slice(1).map((step) => (
            <FoldedStep key={step.target.subject} {...propsOf(step)} />
          ))}
        </section>
      )}
      <Straight hops={newer[0]?.hops.length ?? 0} asOf={outcome.asOf} />
      {served && !only && newer.length < outcome.walk.length && (
        <p className="muted small">
          {t('way.older')}: {t.show(outcome.walk.filter(isOlderStep).map((step) => step.target.subject))}
        </p>
      )}
    </>
  )
}
