import type { IsoDate, Statement, VersionId } from '../knowledge/schema.ts'
import type { Owner } from './clause.ts'
import { daysBetween } from './days.ts'
import type { Deadline } from './deadlines.ts'
import { firing, type Assessment, type Verdict } from './decision.ts'
import { tellsOfMail } from './estate.ts'
import type { Estate, FactKey } from './facts.ts'
import { isWay } from './goal.ts'
import type { Outcome } from './outcome.ts'
import { nextIn, standingOf, type Progress } from './progress.ts'
import type { Hop } from './route.ts'
import type { Step } from './step.ts'
import { isSettled, notedIn, notedTasks, preparationsIn, rolesIn, type Task } from './summary-steps.ts'
import type { SupportState } from './timeline.ts'

/** How one version in use stands. */
export interface Standing {
  readonly version: VersionId
  readonly state: SupportState
  /** null: no end is announced. */
  readonly ends: IsoDate | null
  /** From the planning date to the last day of support; negative: so many days ago. */
  readonly days: number | null
  readonly rests: Statement<unknown>
}

/** What stands against waiting, on a day or, with `day` null, on none that is published. */
export interface Risk {
  readonly kind: 'support-ended' | 'support-ends' | 'paid-ended' | 'paid-until' | 'deadline'
  readonly day: IsoDate | null
  /** From the planning date to that day; negative: so many days ago. */
  readonly days: number | null
  readonly about: VersionId | null
  /** Of a `deadline`; the others are about a version. */
  readonly deadline: Deadline | null
  readonly rests: Statement<unknown>
}

/** The way of one half. */
export interface HalfWay {
  readonly half: 'mail' | 'realtime'
  /** A method, a version, or a way of the real-time half; null: none is left. */
  readonly goal: string | null
  /** The version to stay on, where the goal is one. */
  readonly version: VersionId | null
  readonly verdict: Verdict | null
  readonly hops: readonly Hop[]
  readonly chosen: boolean
  /** The verdict itself may still change. */
  readonly provisional: boolean
  /** It ends on a version that is past its end of support. */
  readonly unsupported: boolean
}

export interface Effort {
  /** Tasks that are for us. */
  readonly tasks: number
  readonly done: number
  readonly skipped: number
  /** Tasks that are needed only if an open question is answered so. */
  readonly conditional: number
  readonly gates: number
  readonly gatesDone: number
  /** Who does what is still open. */
  readonly roles: readonly { readonly owner: Owner; readonly tasks: number }[]
  readonly preparations: readonly Task[]
}

export interface Summary {
  readonly standings: readonly Standing[]
  readonly risks: readonly Risk[]
  /** How many more there are. */
  readonly risksLeft: number
  /** How many deadlines may concern this estate, by answers that are open. */
  readonly risksOpen: number
  readonly ways: readonly HalfWay[]
  /** Answers that could still change the plan. */
  readonly open: readonly FactKey[]
  /** null: there is no plan. */
  readonly effort: Effort | null
  readonly next: readonly Task[]
}

/** An end of support counts as a risk when it is no further away: two years. */
const NEAR = 730
/** A page holds so many risks of each kind. */
const MOST = { past: 1, ahead: 2, undated: 1 } as const
const NEXT = 3

const standingsOf = ({ present, timeline, asOf }: Outcome): readonly Standing[] =>
  present.flatMap(({ subject }) => {
    const life = timeline.find(({ product }) => product === subject)
    if (!life) return []
    const ends = life.endOfSupport
    const days = ends && daysBetween(asOf, ends)
    return { version: subject, state: life.state, ends, days, rests: life.rests }
  })

function supportRisks(standings: readonly Standing[]): readonly Risk[] {
  return standings.flatMap(({ version, ends, days, rests }) =>
    ends && days !== null && days <= NEAR
      ? {
          kind: days < 0 ? 'support-ended' : 'support-ends',
          day: ends,
          days,
          about: version,
          deadline: null,
          rests,
        }
      : [],
  )
}

/** The end of the updates that are sold, from the statement that holds it. */
function paidRisks({ present, timeline, asOf }: Outcome): readonly Risk[] {
  return present.flatMap((own) => {
    const day = timeline.find(({ product }) => product === own.subject)?.paidUpdatesUntil
    const said = firing(own).find(({ judgement }) => judgement.clause.startsWith('present.paid-updates'))
    if (!day || !said) return []
    const days = daysBetween(asOf, day)
    const { rests } = said.judgement
    return {
      kind: days < 0 ? 'paid-ended' : 'paid-until',
      day,
      days,
      about: own.subject,
      deadline: null,
      rests,
    }
  })
}

/** It has begun, and counts its days from when it notices a server. */
const isRunning = ({ day, planned, state }: Deadline): boolean => state === 'past' && !day && !planned

/** Those that are not over; the end of paid updates of a version in use is told already. */
function livingIn({ deadlines, present }: Outcome): readonly Deadline[] {
  const told = new Set(present.map(({ subject }) => `paid-updates-${subject}`))
  return deadlines.filter((own) => !told.has(own.id) && (own.state !== 'past' || isRunning(own)))
}

const deadlineRisks = (outcome: Outcome): readonly Risk[] =>
  livingIn(outcome)
    .filter(({ judgement }) => judgement.outcome === 'fires')
    .map((own) => ({
      kind: 'deadline',
      day: own.day,
      days: own.day && daysBetween(outcome.asOf, own.day),
      about: own.about,
      deadline: own,
      rests: own.judgement.rests,
    }))

const sideOf = ({ days, deadline }: Risk): keyof typeof MOST =>
  days !== null ? (days < 0 ? 'past' : 'ahead') : deadline?.state === 'ahead' ? 'ahead' : 'undated'

/**
 * The day to sort by: of what is announced for a month, the first on which one has to count on it. What runs already
 * comes before what has no day yet.
 */
const sortDay = ({ day, deadline }: Risk): string =>
  day ?? (deadline && isRunning(deadline) ? '' : (deadline?.from ?? '9999'))

function risksOf(outcome: Outcome, standings: readonly Standing[]) {
  const all = [...supportRisks(standings), ...paidRisks(outcome), ...deadlineRisks(outcome)]
  const of = (side: keyof typeof MOST) => {
    const own = all
      .filter((risk) => sideOf(risk) === side)
      .toSorted((a, b) => (sortDay(a) < sortDay(b) ? -1 : sortDay(a) > sortDay(b) ? 1 : 0))
    // Of what is past the latest comes first: each version's own end stands above already.
    return (side === 'past' ? own.toReversed() : own).slice(0, MOST[side])
  }
  const risks = [...of('past'), ...of('ahead'), ...of('undated')]
  const risksOpen = livingIn(outcome).filter(({ judgement }) => judgement.outcome === 'open').length
  return { risks, risksLeft: all.length - risks.length, risksOpen }
}

function wayOf(
  { timeline }: Outcome,
  own: Pick<HalfWay, 'half' | 'goal' | 'version' | 'chosen'>,
  judged: Assessment<string> | undefined,
  step: Step<string> | undefined,
): HalfWay {
  return {
    ...own,
    verdict: judged?.verdict ?? null,
    hops: step?.hops.map(({ subject }) => subject) ?? [],
    provisional: (judged?.needs.length ?? 0) > 0,
    unsupported: timeline.some(({ product, state }) => product === own.version && state === 'ended'),
  }
}

function waysOf(outcome: Outcome, estate: Estate): readonly HalfWay[] {
  const { plan, methods, walk, realtime, chosen, chosenRealtime } = outcome
  if (!plan) return []
  const { journey, realtime: goal } = plan
  const target = journey?.to === 'premises' ? journey.target : null
  const by = journey?.to === 'cloud' ? journey.by : null
  const step = walk.find((own) => own.target.subject === target)
  const method = methods.find((own) => own.subject === by)
  const mail = { half: 'mail', goal: by ?? target, version: target, chosen } as const
  const way = realtime.find((own) => own.target.subject === goal)
  const version = goal && !isWay(goal) ? goal : null
  const talk = { half: 'realtime', goal, version, chosen: chosenRealtime } as const
  return [
    ...(journey || tellsOfMail(estate) ? [wayOf(outcome, mail, method ?? step?.target, step)] : []),
    ...(realtime.length > 0 ? [wayOf(outcome, talk, way?.target, way)] : []),
  ]
}

function effortOf(all: readonly Task[]): Effort {
  const ours = all.filter(({ noted }) => standingOf(noted) !== 'skipped')
  const gates = ours.filter(({ own }) => own.gate)
  const left = ours.filter((task) => !isSettled(task))
  return {
    tasks: ours.length,
    done: ours.filter(isSettled).length,
    skipped: all.length - ours.length,
    conditional: left.filter(({ own }) => own.judgement.outcome === 'open').length,
    gates: gates.length,
    gatesDone: gates.filter(isSettled).length,
    roles: rolesIn(left),
    preparations: preparationsIn(left),
  }
}

/** A plan on one page: where one is, what waiting risks, the way, what it needs, and what comes next. */
export function summaryOf(outcome: Outcome, estate: Estate, progress: Progress): Summary {
  const standings = standingsOf(outcome)
  const { plan } = outcome
  return {
    standings,
    ...risksOf(outcome, standings),
    ways: waysOf(outcome, estate),
    open: plan?.needs ?? [],
    effort: plan && effortOf(notedTasks(plan, progress)),
    next: plan ? nextIn(plan, progress, NEXT).map(notedIn(progress)) : [],
  }
}
