import { OUTSIDE } from '../knowledge/platform.ts'
import type { MethodId, RoomsWayId, VersionId } from '../knowledge/schema.ts'
import { byVerdict, type Assessment } from './decision.ts'
import { hasMail, hasRealtime, isOfRealtime } from './estate.ts'
import type { Estate, FactKey } from './facts.ts'
import { isWay, pairOf, type Journey, type RealtimeGoal, type Rooms } from './goal.ts'
import {
  legOfBoth,
  legOfHop,
  legOfMethod,
  legOfStay,
  legOfWay,
  type Leg,
  type Plan,
  type PlannedItem,
} from './plan.ts'
import type { RealtimeOutcome, RoomsOutcome } from './realtime.ts'
import type { Hop, Route } from './route.ts'
import { areThere } from './rules/rooms.ts'
import { withRooms } from './with-rooms.ts'
import type { Step } from './step.ts'
import type { World } from './world.ts'

/** Half of a plan: its legs, and the unanswered facts that could still change it. */
interface Half {
  readonly legs: readonly Leg[]
  readonly needs: readonly FactKey[]
}

export interface MailOutcome {
  readonly methods: readonly Assessment<MethodId>[]
  readonly walk: readonly Step[]
}

export const isOutside = ({ subject }: Assessment<MethodId>): boolean => OUTSIDE.includes(subject)

/** What the answers themselves point to: staying, when mail has to; else the best method; else the best version. */
export function bestJourney(estate: Estate, { methods, walk }: MailOutcome): Journey | null {
  // Whoever told nothing is advised nothing.
  const told = Object.entries(estate).some(([key, answer]) => answer !== undefined && !isOfRealtime(key))
  if (!hasMail(estate) || !told) return null
  const [method] = methods
  const target = byVerdict(walk.filter((step) => step.route?.found).map((step) => step.target))[0]
  const premises: Journey | null =
    target && target.verdict !== 'impossible' ? { to: 'premises', target: target.subject } : null
  if (estate.stay) return premises
  return method && method.verdict !== 'impossible' && !isOutside(method)
    ? { to: 'cloud', by: method.subject }
    : premises
}

const itemsOf = (legs: readonly Leg[]): readonly PlannedItem[] =>
  legs.flatMap(({ phases }) => phases.flatMap(({ items }) => items))

/** Loops, and no list of a list: a plan of both halves has hundreds of items, and is made anew with every answer. */
function openIn(legs: readonly Leg[]): readonly FactKey[] {
  const open: FactKey[] = []
  for (const { phases } of legs)
    for (const { items } of phases)
      for (const { judgement } of items) if (judgement.outcome === 'open') open.push(...judgement.needs)
  return open
}

export function unique(...lists: (readonly FactKey[])[]): readonly FactKey[] {
  const all = new Set<FactKey>()
  for (const list of lists) for (const key of list) all.add(key)
  return [...all]
}

/** Facts that anything but a note about a subject still waits for. */
function openAbout({ reasons }: Assessment<unknown>): readonly FactKey[] {
  const open: FactKey[] = []
  for (const { effect, judgement } of reasons)
    if (judgement.outcome === 'open' && effect !== 'notes') open.push(...judgement.needs)
  return open
}

/**
 * Facts that could still make another subject the best. One that is ruled out stays so, and one with a worse verdict
 * has nothing left to rise by, unless nothing has spoken about it yet.
 */
function contested<Subject>(all: readonly Assessment<Subject>[], best: Subject): readonly FactKey[] {
  const verdict = all.find((own) => own.subject === best)?.verdict
  return all.filter((own) => own.verdict === verdict || own.verdict === 'possible').flatMap(openAbout)
}

const hopsOf = (route: Route | null | undefined): readonly Hop[] | null => (route?.found ? route.hops : null)

function legsTo(
  hops: readonly Hop[] | null,
  target: VersionId,
  estate: Estate,
  world: World,
): readonly Leg[] {
  return hops?.length === 0
    ? [legOfStay(target, estate, world)]
    : (hops ?? []).map((hop) => legOfHop(hop, estate, world))
}

/** The legs of the mail half. */
export function mailHalf(
  world: World,
  estate: Estate,
  { journey, chosen }: { journey: Journey; chosen: boolean },
  { methods, walk }: MailOutcome,
): Half {
  if (journey.to === 'cloud') {
    const legs = [legOfMethod(journey.by, estate, world)]
    const own = methods.find((m) => m.subject === journey.by)?.needs ?? []
    const weighed = methods.filter((m) => !isOutside(m))
    const rivals = chosen ? [] : contested(weighed, journey.by)
    return { legs, needs: unique(own, rivals, openIn(legs)) }
  }
  const step = walk.find(({ target }) => target.subject === journey.target)
  const legs = legsTo(hopsOf(step?.route), journey.target, estate, world)
  const reachable = walk.filter((other) => other.route?.found).map(({ target }) => target)
  const rivals = chosen ? [] : contested(reachable, journey.target)
  return { legs, needs: unique(step?.target.needs ?? [], rivals, openIn(legs)) }
}

/** What becomes of the rooms of a chat server: as was chosen, where that is left, else the best; null: they stay where they are. */
function wayOfRooms(world: World, { ways }: RoomsOutcome, chosen: RoomsWayId | null): Rooms | null {
  const left = ways.filter(({ verdict }) => verdict !== 'impossible').map(({ subject }) => subject)
  const way = left.find(({ by }) => by === chosen) ?? left[0]
  return way && !areThere(world, way) ? way : null
}

const unanswered = (estate: Estate, key: FactKey): readonly FactKey[] =>
  estate[key] === undefined ? [key] : []

/** Topics of which one list is enough for all legs of a half; of the others each leg has more to say. */
const LISTED_ONCE: readonly PlannedItem['topic'][] = ['certificates']

/** What one leg has listed, a later leg of the same half does not ask for again. */
function onceEach(legs: readonly Leg[]): readonly Leg[] {
  const said = new Set<PlannedItem['topic']>()
  return legs.map((leg) => {
    const left = without(leg, said)
    for (const { topic, judgement } of itemsOf([leg]))
      if (judgement.outcome === 'fires' && LISTED_ONCE.includes(topic)) said.add(topic)
    return left
  })
}

/** The legs of the real-time half: hops first, then the way, then the rooms. */
export function realtimeHalf(
  world: World,
  estate: Estate,
  { goal, chosen, roomsBy }: { goal: RealtimeGoal; chosen: boolean; roomsBy: RoomsWayId | null },
  options: RealtimeOutcome,
  rooms: readonly RoomsOutcome[],
): Half {
  const step = options.find(({ target }) => target.subject === goal)
  const hops = hopsOf(step?.route)
  const own = isWay(goal)
    ? [...(hops ?? []).map((hop) => legOfHop(hop, estate, world)), legOfWay(goal, estate, world)]
    : legsTo(hops, goal, estate, world)
  const ways = rooms.flatMap((each) => wayOfRooms(world, each, roomsBy) ?? [])
  const legs = onceEach(withRooms(world, estate, own, ways))
  const reachable = options.filter(({ route }) => route?.found).map(({ target }) => target)
  const rivals = chosen ? [] : unique(unanswered(estate, 'rtcgoal'), contested(reachable, goal))
  const ofRooms = rooms.flatMap((each) =>
    each.ways.filter(({ verdict }) => verdict !== 'impossible').flatMap(openAbout),
  )
  // Which rooms there are brings a part of its own.
  const untold = unanswered(estate, 'chat')
  const needs = unique(step?.target.needs ?? [], rivals, ofRooms, untold, openIn(legs))
  return { legs, needs }
}

/** The item of the part for both that lets the real-time half go first. */
const REALTIME_FIRST = /^together\.realtime-first/

/** A leg without what the part for both halves says already. */
function without(leg: Leg, said: ReadonlySet<PlannedItem['topic']>): Leg {
  const gone = new Set<string>()
  for (const { items } of leg.phases)
    for (const { item, topic } of items) if (topic && said.has(topic)) gone.add(item)
  if (gone.size === 0) return leg
  const isLeft = ({ item }: PlannedItem): boolean => !gone.has(item)
  const unbound = (own: PlannedItem): PlannedItem =>
    own.after.some((id) => gone.has(id)) ? { ...own, after: own.after.filter((id) => !gone.has(id)) } : own
  const phases = leg.phases.flatMap((phase) => {
    const items = phase.items.filter(isLeft).map(unbound)
    return items.length > 0 ? [{ ...phase, items }] : []
  })
  return { ...leg, phases }
}

/**
 * One plan of both halves: what they share is prepared once, at the beginning, and the part for both says which goes
 * first where that matters. One half alone is the plan of that half.
 */
export function wholePlan(
  world: World,
  estate: Estate,
  mail: { readonly journey: Journey; readonly half: Half } | null,
  realtime: { readonly goal: RealtimeGoal; readonly half: Half } | null,
): Plan | null {
  if (!mail || !realtime) {
    const half = mail?.half ?? realtime?.half
    if (!half) return null
    // A half of which something was told, but not its servers: they bring it into the plan.
    const isTold = mail ? hasRealtime(estate) : hasMail(estate)
    const servers = unanswered(estate, mail ? 'rtc' : 'exchange')
    const needs = unique(half.needs, isTold ? servers : [])
    return { journey: mail?.journey ?? null, realtime: realtime?.goal ?? null, legs: half.legs, needs }
  }
  const both = legOfBoth(pairOf({ mail: mail.journey, realtime: realtime.goal }), estate, world)
  const shared = itemsOf([both])
  const said = new Set(shared.flatMap(({ topic }) => topic ?? []))
  const realtimeFirst = shared.some(
    ({ item, judgement }) => REALTIME_FIRST.test(item) && judgement.outcome === 'fires',
  )
  const halves = realtimeFirst ? [realtime.half, mail.half] : [mail.half, realtime.half]
  const legs = halves.flatMap((half) => half.legs.map((leg) => without(leg, said)))
  return {
    journey: mail.journey,
    realtime: realtime.goal,
    legs: [both, ...legs],
    needs: unique(...halves.map(({ needs }) => needs), openIn([both])),
  }
}
