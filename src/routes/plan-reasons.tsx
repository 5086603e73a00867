import { firing } from '../domain/decision.ts'
import type { Outcome } from '../domain/outcome.ts'
import { VerdictBadge } from '../ui/badge.tsx'
import { legTitle } from '../ui/checklist.tsx'
import { Hops } from '../ui/hops.tsx'
import { useWords } from '../ui/language.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { halvesOf, plannedRooms, type PlanHalf } from './plan-halves.ts'
import { useQuestion } from './use-question.ts'

/** How the versions in use stand. */
export function Present({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const question = useQuestion()
  if (outcome.present.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('ui.present.title')}</h2>
      {outcome.present.map((own) => (
        <div key={own.subject} className="card stack">
          <h3>{t.show(own.subject)}</h3>
          <Reasons
            plain
            reasons={firing(own)}
            subject={own.subject}
            asOf={outcome.asOf}
            question={question}
          />
        </div>
      ))}
    </section>
  )
}

/** The reasons of a half, and its hops. */
function WhyHalf({ half, named, outcome }: { half: PlanHalf; named: boolean; outcome: Outcome }) {
  const t = useWords()
  const question = useQuestion()
  const { judged, step } = half
  if (!judged) return null
  const Below = named ? 'h4' : 'h3'
  return (
    <>
      {named && <h3>{t(`plan.half.of.${half.id}`, { way: half.way })}</h3>}
      {step && !step.route?.found && (
        <p className="notice bad">{t('problem.no-way', { target: judged.subject })}</p>
      )}
      <Reasons reasons={firing(judged)} subject={judged.subject} asOf={outcome.asOf} question={question} />
      {step && step.hops.length > 0 && (
        <>
          <Below>{t('way.hops')}</Below>
          <Hops hops={step.hops} lives={outcome.timeline} asOf={outcome.asOf} question={question} />
        </>
      )}
    </>
  )
}

/** Why this way: the reasons of each half, its hops, and what was weighed of the rooms. */
export function Why({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const question = useQuestion()
  const halves = halvesOf(t, outcome)
  const named = halves.length > 1
  if (halves.every(({ judged }) => !judged)) return null
  return (
    <section className="stack">
      <h2>{t('verdict.reasons')}</h2>
      {halves.map((half) => (
        <WhyHalf key={half.id} half={half} named={named} outcome={outcome} />
      ))}
      {plannedRooms(outcome).map(({ leg, way }) => (
        <div key={leg.id} className="stack">
          <div className="row">
            <h3>{legTitle(t, leg)}</h3>
            <VerdictBadge verdict={way.verdict} />
          </div>
          <Reasons reasons={firing(way)} subject={way.subject} asOf={outcome.asOf} question={question} />
        </div>
      ))}
    </section>
  )
}
