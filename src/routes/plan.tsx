import { isRealtime } from '../domain/estate.ts'
import { ofRealtime } from '../domain/hop.ts'
import { installsIn, type Outcome } from '../domain/outcome.ts'
import type { Leg } from '../domain/plan.ts'
import { worldOn } from '../domain/world.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { RESOURCES } from '../knowledge/resources.ts'
import { useOutcome } from '../store/hooks.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { CitationNote } from '../ui/citation.tsx'
import { Deadlines } from '../ui/deadlines.tsx'
import { useWords } from '../ui/language.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { isRealtimeOnly } from './halves.ts'
import { PATHS, questionPath } from './paths.ts'
import { PlanChecklist } from './plan-checklist.tsx'
import { Heading } from './plan-heading.tsx'
import { Present, Why } from './plan-reasons.tsx'
import { Programs } from './programs.tsx'
import { Results } from './results.tsx'
import { Share } from './share.tsx'
import { SourceList } from './source-list.tsx'
import { Straight } from './straight.tsx'

export const Plan = () => (
  <Results>
    <Page />
  </Results>
)

/** A hop of mail, or a version of it to stay on. */
const isOfMail = ({ subject }: Leg): boolean =>
  'hop' in subject ? !ofRealtime(subject.hop) : 'stay' in subject && !isRealtime(subject.stay)

function Resources({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const { plan } = outcome
  if (!plan?.journey) return null
  const wanted =
    plan.journey.to === 'cloud' ? ['cloud', plan.journey.by] : ['premises', ...plan.legs.map((leg) => leg.id)]
  return (
    <section className="stack noprint">
      <h2>{t('ui.resources.title')}</h2>
      <p className="muted small">{t('resources.note')}</p>
      <ul>
        {RESOURCES.filter(({ about }) => !about || about.some((id) => wanted.includes(id))).map(
          ({ title, url }) => (
            <li key={url}>
              <a href={url} rel="noreferrer">
                {title}
              </a>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

function Page() {
  const t = useWords()
  const to = useTo()
  const outcome = useOutcome()
  const only = usePlan((s) => isRealtimeOnly(s.estate))
  const { plan, asOf, timeline, deadlines } = outcome
  const present = outcome.present.map((own) => own.subject)
  const onWay = installsIn(plan?.legs ?? [])
  // What is said of lifecycles in general is said by a document about mail.
  const years = only ? undefined : worldOn(KNOWLEDGE, asOf).premises.lifecycleLength
  return (
    <>
      <Heading outcome={outcome} />
      <Share outcome={outcome} />
      <Present outcome={outcome} />
      <Why outcome={outcome} />
      <PlanChecklist outcome={outcome} />
      <Programs outcome={outcome} half="mail" />
      <Programs outcome={outcome} half="realtime" />
      {plan?.journey?.to === 'premises' && <Straight hops={plan.legs.filter(isOfMail).length} asOf={asOf} />}
      {!plan && (
        <p>
          <a className="button" href={`#${to(only ? questionPath('realtime') : PATHS.questions)}`}>
            {t('start.begin')}
          </a>
        </p>
      )}
      <section className="stack">
        <h2>{t('ui.timeline.title')}</h2>
        <p className="muted">
          {t('timeline.lead', { asof: t.show(asOf) })}{' '}
          {years && t('timeline.ten-years', { years: years.value.years })}
        </p>
        {years && (
          <p className="meta">
            <CitationNote rests={years} asOf={asOf} />
          </p>
        )}
        <Timeline lives={timeline} deadlines={deadlines} asOf={asOf} inUse={present} onWay={onWay} />
        {plan && (!only || deadlines.length > 0) && (
          <>
            <h3>{t('ui.deadlines.title')}</h3>
            <p className="muted">{t('deadlines.lead')}</p>
            <Deadlines deadlines={deadlines} asOf={asOf} />
          </>
        )}
      </section>
      <Resources outcome={outcome} />
      <SourceList outcome={outcome} />
    </>
  )
}
