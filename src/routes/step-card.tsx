import type { Linked } from '../share/link.ts'
import { firing } from '../domain/decision.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Step } from '../domain/step.ts'
import { VerdictBadge } from '../ui/badge.tsx'
import { Hops } from '../ui/hops.tsx'
import { useWords } from '../ui/language.tsx'
import { Gist, Reasons } from '../ui/reasons.tsx'
import '../ui/verdict.css'
import { ChooseWay, StillOpen } from './choice.tsx'
import { useQuestion } from './use-question.ts'
import { WouldChange } from './would-change.tsx'

interface Props {
  readonly step: Step<string>
  readonly outcome: Outcome
  /** What is said where a way has no hop. */
  readonly here: string
  readonly choosable: boolean
  readonly chosen: boolean
  readonly choice: Partial<Linked>
  readonly onChoose: () => void
}

const fires = ({ target }: Step<string>, clause: string): boolean =>
  firing(target).some((reason) => reason.judgement.clause === clause)

/** Older than what is there: named, not walked. */
export const isOlderStep = (step: Step<string>): boolean =>
  fires(step, 'target.older-than-present') || fires(step, 'realtime-target.older-than-present')

/** It ends on a version that is past its end of support. */
export const endsUnsupported = (step: Step<string>): boolean => fires(step, 'target.support-ended')

/** A version or way to go to: its verdict, why, and how to get there. */
export function StepCard(props: Props) {
  const t = useWords()
  const { target } = props.step
  return (
    <section className="card stack" aria-labelledby={`target-${target.subject}`}>
      <header className="row">
        <h2 id={`target-${target.subject}`}>{t.show(target.subject)}</h2>
        <VerdictBadge verdict={target.verdict} />
        {target.needs.length > 0 && <span className="badge">{t('ui.provisional')}</span>}
      </header>
      <StepBody {...props} />
    </section>
  )
}

/** One further down: its verdict at once, the rest on demand. */
export function FoldedStep(props: Props) {
  const t = useWords()
  const { target } = props.step
  return (
    <details className="card lower">
      <summary>
        <h3>{t.show(target.subject)}</h3>
        <VerdictBadge verdict={target.verdict} />
        {props.step.route?.found === false ? (
          <span className="gist">{t('verdict.no-way')}</span>
        ) : (
          <Gist reasons={firing(target)} subject={target.subject} />
        )}
      </summary>
      <div className="stack">
        <StepBody {...props} />
      </div>
    </details>
  )
}

function StepBody({ step, outcome, here, choosable, chosen, choice, onChoose }: Props) {
  const t = useWords()
  const question = useQuestion()
  const { target, route, hops } = step
  const loud = hops.some((hop) =>
    firing(hop).some((reason) => reason.judgement.clause === 'hop.support-ended'),
  )
  return (
    <>
      <Reasons reasons={firing(target)} subject={target.subject} asOf={outcome.asOf} question={question} />
      <StillOpen needs={target.needs} />
      <WouldChange subject={target.subject} />
      <Barriers route={route} />
      {route?.found && hops.length === 0 && <p>{here}</p>}
      {hops.length > 0 && (
        <>
          <h3>{t('way.hops')}</h3>
          {loud && <p className="notice bad">{t('way.loud')}</p>}
          <Hops hops={hops} lives={outcome.timeline} asOf={outcome.asOf} question={question} />
        </>
      )}
      {route?.found && choosable && target.verdict !== 'impossible' && (
        <ChooseWay subject={target.subject} chosen={chosen} choice={choice} onChoose={onChoose} />
      )}
    </>
  )
}

function Barriers({ route }: Pick<Step, 'route'>) {
  const t = useWords()
  if (!route || route.found) return null
  const entries = Object.entries(route.barriers).filter(([, ids]) => ids.length > 0)
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
