import { KNOWLEDGE } from '../knowledge/index.ts'
import type { ChatId, IsoDate, MethodId, RoomsWayId, VersionId } from '../knowledge/schema.ts'
import { firing, type Assessment, type Verdict } from './decision.ts'
import type { Estate, FactKey } from './facts.ts'
import { outcomeOf, type Outcome, type RealtimeChoice } from './outcome.ts'
import type { Journey, RealtimeGoal } from './goal.ts'
import type { Plan, PlannedItem } from './plan.ts'
import type { Route } from './route.ts'

/** The two days that whatever depends on time is tested at: that of the oldest sources, and that of this edition. */
export const BEGIN: IsoDate = '2018-01-31'
export const TODAY: IsoDate = KNOWLEDGE.edition
export const BOTH_DAYS = [BEGIN, TODAY] as const

const BORING = {
  exchange: ['2007'],
  mailboxes: 100,
  days: 7,
  freebusy: false,
  stay: false,
  dirsync: false,
  keepsync: false,
  outlook: ['apps'],
  windows: '2025',
  forest: '2016',
  publicfolders: false,
  um: false,
  journaling: false,
  relay: false,
  remain: 'nothing',
  largest: 10,
} as const satisfies Estate

/** A complete, boring estate, so that a row of a table shows only what matters; `undefined` leaves a fact open. */
export const anEstate = (own: Estate = {}): Estate => ({
  ...BORING,
  ...(own.keepsync ? { remain: 'server' } : {}), // where identities stay, something has to
  ...own,
})

/** The boring estate without some of its answers. */
export const without = (keys: readonly FactKey[], own: Estate = {}): Estate =>
  anEstate({ ...own, ...Object.fromEntries(keys.map((key) => [key, undefined])) })

export interface Told {
  readonly verdict: Verdict
  /** The rules that fire, the gravest first. */
  readonly because: readonly string[]
  readonly needs: readonly FactKey[]
}

const toldBy = (assessment: Assessment<unknown> | undefined): Told => {
  if (!assessment) throw new Error('the subject of this row is not judged on that day')
  return {
    verdict: assessment.verdict,
    because: firing(assessment).map((reason) => reason.judgement.clause),
    needs: assessment.needs,
  }
}

export const outcomeFor = (
  estate: Estate,
  on: IsoDate,
  journey: Journey | null = null,
  choice: RealtimeChoice = {},
): Outcome => outcomeOf(KNOWLEDGE, estate, on, journey, choice)

/** What is said of a method: its verdict, the rules that fire, the answers that it waits for. */
export const reasonsFor = (method: MethodId, estate: Estate, on: IsoDate): Told =>
  toldBy(outcomeFor(estate, on).methods.find((own) => own.subject === method))

/** What is said of a version to stay on. */
export const reasonsForTarget = (target: VersionId, estate: Estate, on: IsoDate): Told =>
  toldBy(outcomeFor(estate, on).walk.find((step) => step.target.subject === target)?.target)

/** What is said of each hop on the way to a version. */
export const reasonsForHops = (target: VersionId, estate: Estate, on: IsoDate): readonly Told[] =>
  outcomeFor(estate, on)
    .walk.find((step) => step.target.subject === target)
    ?.hops.map(toldBy) ?? []

/** What is said of a version in use. */
export const reasonsForPresent = (version: VersionId, estate: Estate, on: IsoDate): Told =>
  toldBy(outcomeFor(estate, on).present.find((own) => own.subject === version))

/** The plan of a chosen way. */
export function planOf(journey: Journey, estate: Estate, on: IsoDate): Plan {
  const { plan } = outcomeFor(estate, on, journey)
  if (!plan) throw new Error('a chosen journey always has a plan')
  return plan
}

/** All items of a plan in their order, with the leg and the phase they stand in. */
export const itemsIn = (
  plan: Plan,
): readonly (PlannedItem & { readonly leg: string; readonly phase: string })[] =>
  plan.legs.flatMap((leg) =>
    leg.phases.flatMap(({ phase, items }) => items.map((own) => ({ ...own, leg: leg.id, phase }))),
  )

/** What is said of a way or a version of the real-time half. */
export const reasonsForGoal = (goal: RealtimeGoal, estate: Estate, on: IsoDate): Told =>
  toldBy(outcomeFor(estate, on).realtime.find((step) => step.target.subject === goal)?.target)

/** What is said of each hop on the way to it. */
export const reasonsForGoalHops = (goal: RealtimeGoal, estate: Estate, on: IsoDate): readonly Told[] =>
  outcomeFor(estate, on)
    .realtime.find((step) => step.target.subject === goal)
    ?.hops.map(toldBy) ?? []

/** What is said of each way of the rooms of a chat server, when the real-time half ends there: best first. */
export const reasonsForRooms = (
  from: ChatId,
  goal: RealtimeGoal,
  estate: Estate,
  on: IsoDate,
): readonly (Told & { readonly by: string })[] =>
  outcomeFor(estate, on, null, { goal })
    .rooms.find((own) => own.from === from)
    ?.ways.map((own) => ({ by: own.subject.by, ...toldBy(own) })) ?? []

/** The plan of the real-time half that ends there, and of mail where that is told. */
export function planTo(
  goal: RealtimeGoal | null,
  estate: Estate,
  on: IsoDate,
  rooms: RoomsWayId | null = null,
): Plan {
  const { plan } = outcomeFor(estate, on, null, { goal, rooms })
  if (!plan) throw new Error('these answers have no plan')
  return plan
}

const short = (id: string): string => id.replace('exchange-', '')

/** The hops to a version as short text: `2013 beside 2007`, `without 2013`, `se on 2019`. */
export const wayTo = (target: VersionId, estate: Estate, on: IsoDate): readonly string[] | null =>
  hopsOf(outcomeFor(estate, on).walk.find((step) => step.target.subject === target)?.route)

/** The same to a way or a version of the real-time half. */
export const wayToGoal = (goal: RealtimeGoal, estate: Estate, on: IsoDate): readonly string[] | null =>
  hopsOf(outcomeFor(estate, on).realtime.find((step) => step.target.subject === goal)?.route)

function hopsOf(route: Route | null | undefined): readonly string[] | null {
  if (!route?.found) return null
  return route.hops.map(({ kind, install, beside, retire }) =>
    install
      ? `${short(install)} ${kind === 'in-place' ? 'on' : 'beside'} ${beside.map(short).join('+')}`
      : `without ${retire.map(short).join('+')}`,
  )
}

/** One in so many: a prime number, so that it keeps step with no loop over answers and every answer comes up. */
const STEP = 23

export function* sample<T>(all: Iterable<T>): Generator<T> {
  let n = 0
  for (const one of all) {
    if (n % STEP === 0) yield one
    n += 1
  }
}
