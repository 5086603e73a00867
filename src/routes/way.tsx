import { byVerdict, firing } from '../domain/decision.ts'
import type { Outcome, Step } from '../domain/outcome.ts'
import type { VersionId } from '../knowledge/schema.ts'
import { useOutcome } from '../store/hooks.ts'
import { choose } from '../store/plan.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { VerdictBadge } from '../ui/badge.tsx'
import { Contradictions } from '../ui/contradictions.tsx'
import { Hops } from '../ui/hops.tsx'
import { useWords } from '../ui/language.tsx'
import { OpenQuestions, Reasons } from '../ui/reasons.tsx'
import { DateBar } from './date-bar.tsx'
import { PATHS } from './paths.ts'
import { Results } from './results.tsx'
import { Straight } from './straight.tsx'
import { useQuestion } from './use-question.ts'

export const Way = () => (
  <Results>
    <Page />
  </Results>
)

function Barriers({ step }: { step: Step }) {
  const t = useWords()
  if (!step.route || step.route.found) return null
  const entries = Object.entries(step.route.barriers).filter(([, ids]) => ids.length > 0)
  return (
    <div className="notice bad">
      <p>{t('way.none')}</p>
      <ul>
        {entries.map(([version, ids]) => (
          <li key={version}>{t('way.none.barriers', { version, ids: [...ids] })}</li>
        ))}
      </ul>
    </div>
  )
}

function Target({ step, outcome }: { step: Step; outcome: Outcome }) {
  const t = useWords()
  const id = step.target.subject
  return (
    <section className="card stack" aria-labelledby={`target-${id}`}>
      <header className="row">
        <h2 id={`target-${id}`}>{t.show(id)}</h2>
        <VerdictBadge verdict={step.target.verdict} />
        {step.target.needs.length > 0 && <span className="badge">{t('ui.provisional')}</span>}
      </header>
      <TargetBody step={step} outcome={outcome} />
    </section>
  )
}

/** A version further down the walk: its verdict at once, the rest on demand. */
function LowerTarget({ step, outcome }: { step: Step; outcome: Outcome }) {
  const t = useWords()
  return (
    <details className="card lower">
      <summary>
        <h3>{t.show(step.target.subject)}</h3>
        <VerdictBadge verdict={step.target.verdict} />
      </summary>
      <div className="stack">
        <TargetBody step={step} outcome={outcome} />
      </div>
    </details>
  )
}

function TargetBody({ step, outcome }: { step: Step; outcome: Outcome }) {
  const t = useWords()
  const to = useTo()
  const question = useQuestion()
  const chosen = usePlan((s) => s.to)
  const { target, route, hops } = step
  const id: VersionId = target.subject
  const loud = hops.some((hop) =>
    firing(hop).some((reason) => reason.judgement.clause === 'hop.support-ended'),
  )
  return (
    <>
      <Reasons reasons={firing(target)} subject={id} asOf={outcome.asOf} question={question} />
      {target.needs.length > 0 && (
        <p className="small">
          <strong>{t('verdict.open')}.</strong> {t('verdict.open.lead')}{' '}
          <OpenQuestions facts={target.needs} question={question} />
        </p>
      )}
      <Barriers step={step} />
      {route?.found && hops.length === 0 && <p>{t('way.here')}</p>}
      {hops.length > 0 && (
        <>
          <h3>{t('way.hops')}</h3>
          {loud && <p className="notice bad">{t('way.loud')}</p>}
          <Hops hops={hops} lives={outcome.timeline} asOf={outcome.asOf} question={question} />
        </>
      )}
      {route?.found && hops.length > 0 && target.verdict !== 'impossible' && (
        <p className="row noprint">
          <a
            className="button quiet small"
            href={`#${to(PATHS.plan)}`}
            aria-label={t('verdict.choose.label', { subject: id })}
            onClick={() => choose({ to: 'premises', target: id })}
          >
            {t('verdict.choose')}
          </a>
          {chosen === id && <span className="small muted">{t('verdict.chosen')}</span>}
        </p>
      )}
    </>
  )
}

/** Older than what is there: named, not walked. */
const older = (step: Step) =>
  firing(step.target).some((reason) => reason.judgement.clause === 'target.older-than-present')

function Page() {
  const t = useWords()
  const question = useQuestion()
  const outcome = useOutcome()
  const present = usePlan((s) => s.estate.exchange)
  const served = !present || outcome.present.length > 0
  const newer = served ? outcome.walk.filter((step) => !older(step)) : []
  const [best] = byVerdict(newer.filter((step) => step.route?.found).map((step) => step.target))
  const ended = best && firing(best).some((reason) => reason.judgement.clause === 'target.support-ended')
  const lead = !best ? null : ended ? 'ended' : best.verdict
  const broken = outcome.contradictions.length + outcome.unreleased.length > 0
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
        {present && !best && (
          <p className="notice warn">{t(broken ? 'way.contradicts' : 'way.no-servers')}</p>
        )}
        {!present && (
          <p className="notice">
            <a href={question('exchange')}>{t('way.no-exchange')}</a>
          </p>
        )}
      </div>
      {newer.slice(0, 1).map((step) => (
        <Target key={step.target.subject} step={step} outcome={outcome} />
      ))}
      {newer.length > 1 && (
        <section className="stack">
          <h2>{t('way.others')}</h2>
          {newer.slice(1).map((step) => (
            <LowerTarget key={step.target.subject} step={step} outcome={outcome} />
          ))}
        </section>
      )}
      <Straight hops={newer[0]?.hops.length ?? 0} asOf={outcome.asOf} />
      {served && newer.length < outcome.walk.length && (
        <p className="muted small">
          {t('way.older')}: {t.show(outcome.walk.filter(older).map((step) => step.target.subject))}
        </p>
      )}
    </>
  )
}
