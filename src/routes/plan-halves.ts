import type { Assessment } from '../domain/decision.ts'
import { isWay, type Journey, type RealtimeGoal } from '../domain/goal.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Step } from '../domain/step.ts'
import type { Translator } from '../i18n/translate.ts'

/** One half of a plan: where it ends, what was judged of that, and how it gets there. */
export interface PlanHalf {
  readonly id: 'mail' | 'realtime'
  readonly way: string
  readonly judged: Assessment<string> | undefined
  readonly step: Step<string> | undefined
  readonly chosen: boolean
  /** It ends on a version that is past its end of support. */
  readonly unsupported: boolean
}

const endedIn = ({ timeline }: Outcome, id: string): boolean =>
  timeline.some((life) => life.product === id && life.state === 'ended')

function mailHalf(t: Translator, outcome: Outcome, journey: Journey): PlanHalf {
  const common = { id: 'mail', chosen: outcome.chosen } as const
  if (journey.to === 'cloud') {
    const judged = outcome.methods.find((method) => method.subject === journey.by)
    const way = t.show(journey.by)
    return { ...common, way, judged, step: undefined, unsupported: false }
  }
  const step = outcome.walk.find(({ target }) => target.subject === journey.target)
  return {
    ...common,
    way: t('plan.to-version', { version: journey.target }),
    judged: step?.target,
    step,
    unsupported: endedIn(outcome, journey.target),
  }
}

function realtimeHalf(t: Translator, outcome: Outcome, goal: RealtimeGoal): PlanHalf {
  const step = outcome.realtime.find(({ target }) => target.subject === goal)
  return {
    id: 'realtime',
    way: isWay(goal) ? t.show(goal) : t('plan.to-version', { version: goal }),
    judged: step?.target,
    step,
    chosen: outcome.chosenRealtime,
    unsupported: endedIn(outcome, goal),
  }
}

/** The halves that a plan holds, mail first. */
export function halvesOf(t: Translator, outcome: Outcome): readonly PlanHalf[] {
  const { journey, realtime } = outcome.plan ?? {}
  return [
    ...(journey ? [mailHalf(t, outcome, journey)] : []),
    ...(realtime ? [realtimeHalf(t, outcome, realtime)] : []),
  ]
}

/** What was judged of the rooms that the plan looks after. */
export const plannedRooms = ({ plan, rooms }: Outcome) =>
  (plan?.legs ?? []).flatMap((leg) => {
    const { subject } = leg
    if (!('rooms' in subject)) return []
    const way = rooms.flatMap(({ ways }) => ways).find((own) => own.subject === subject.rooms)
    return way ? [{ leg, way }] : []
  })
