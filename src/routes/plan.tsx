import { isRealtime } from '../domain/estate.ts'
import { ofRealtime } from '../domain/hop.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Leg } from '../domain/plan.ts'
import { RESOURCES } from '../knowledge/resources.ts'
import { useOutcome } from '../store/hooks.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { Later } from '../ui/later.tsx'
import { PageContents } from '../ui/page-contents.tsx'
import { DueSection } from './due-section.tsx'
import { isRealtimeOnly } from './halves.ts'
import { PATHS, questionPath } from './paths.ts'
import { PlanChecklist } from './plan-checklist.tsx'
import { Heading } from './plan-heading.tsx'
import { Present, Why } from './plan-reasons.tsx'
import { PrintDialog } from './print-dialog.tsx'
import { partsIn } from './print-parts.ts'
import { PrintedSummary } from './print-summary.tsx'
import { Programs } from './programs.tsx'
import { Results } from './results.tsx'
import { Share } from './share.tsx'
import { SourceList } from './source-list.tsx'
import { Straight } from './straight.tsx'
import { TimelineSection } from './timeline-section.tsx'

/** In the order of the page. */
const CONTENTS = ['why', 'checklist', 'programs', 'timeline', 'sources'] as const

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
  const { plan, asOf } = outcome
  return (
    <>
      <Later>
        <PrintedSummary outcome={outcome} />
      </Later>
      <div className="part" data-part="head">
        <Heading outcome={outcome} />
        <Share outcome={outcome}>
          <PrintDialog parts={partsIn(outcome)} />
        </Share>
        {plan && <PageContents parts={CONTENTS} />}
      </div>
      <div className="part" data-part="why">
        <Present outcome={outcome} />
        <Why outcome={outcome} />
      </div>
      <div className="part breakbefore" data-part="checklist">
        <PlanChecklist outcome={outcome} />
      </div>
      {!plan && (
        <p>
          <a className="button" href={`#${to(only ? questionPath('realtime') : PATHS.questions)}`}>
            {t('start.begin')}
          </a>
        </p>
      )}
      <Later>
        <div className="part" data-part="programs">
          <Programs outcome={outcome} half="mail" />
          <Programs outcome={outcome} half="realtime" />
        </div>
        {plan?.journey?.to === 'premises' && (
          <div className="part" data-part="why">
            <Straight hops={plan.legs.filter(isOfMail).length} asOf={asOf} />
          </div>
        )}
        <div className="part" data-part="timeline">
          <TimelineSection outcome={outcome} />
        </div>
        <Resources outcome={outcome} />
        <div className="part" data-part="sources">
          <SourceList outcome={outcome} />
          <DueSection />
        </div>
      </Later>
    </>
  )
}
