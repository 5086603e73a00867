import { CHAT_ORDER, REALTIME_WAYS, ROOMS_WAYS } from '../knowledge/platform.ts'
import type { ChatId, RealtimeId, RealtimeWayId } from '../knowledge/schema.ts'
import { assess, byVerdict, type Assessment, type Verdict } from './decision.ts'
import { chatIn, hasRealtime, realtimeIn } from './estate.ts'
import type { Estate } from './facts.ts'
import { endsAsWanted, isWay, roomsOf, type RealtimeGoal, type Rooms } from './goal.ts'
import type { Route } from './route.ts'
import { REALTIME_TARGET_RULES } from './rules/realtime-target.ts'
import { ROOMS_RULES } from './rules/rooms.ts'
import { mayBeInHybrid, WAY_RULES } from './rules/way.ts'
import { startIn, stepOf, unlessUnreachable, wayTo, type Step } from './step.ts'
import { remembered } from './remembered.ts'
import { derived, realtimeReleasedIn, type World } from './world.ts'

export interface RoomsOutcome {
  readonly from: ChatId
  /** What can become of its rooms where the real-time half ends, best first. */
  readonly ways: readonly Assessment<Rooms>[]
}

/** Every way to Teams, every version and the fresh start, best first; none where no server or room was named. */
export type RealtimeOutcome = readonly Step<RealtimeGoal>[]

/** Versions that one could go to, newest first. */
const targetsIn = derived((world): readonly RealtimeId[] =>
  realtimeReleasedIn(world)
    .filter((id) => world.versions[id]?.joins)
    .toReversed(),
)

/** Ways of which something had been published by the day of the world. */
const waysIn = derived((world): readonly RealtimeWayId[] =>
  REALTIME_WAYS.filter((id) => id === 'server-fresh' || world.realtime.teams.topologies),
)

/** Servers that a hybrid with Teams may hold, newest first. */
const hybridServersIn = derived((world): readonly RealtimeId[] =>
  (world.realtime.teams.topologies?.value.supported ?? []).toReversed(),
)

const stays: Route = { found: true, hops: [] }

/** The fewest hops to servers that a hybrid may hold; none where all that is there may. */
const wayToHybrid = derived((world) =>
  remembered((present: readonly RealtimeId[]): Route | null => {
    const servers = hybridServersIn(world)
    if (present.length <= 2 && present.every((id) => mayBeInHybrid(servers, id))) return stays
    const routes = servers.flatMap((id) => wayTo(world, present, id) ?? [])
    const [best] = routes.filter((route) => route.found).toSorted((a, b) => a.hops.length - b.hops.length) // among equals the newest, which comes first
    return best ?? routes[0] ?? null
  }),
)

/** The route of a goal: a fresh start needs none. */
function routeOf(world: World, present: readonly RealtimeId[], goal: RealtimeGoal): Route | null {
  if (present.length === 0) return null
  if (goal === 'teams-hybrid') return wayToHybrid(world)(present)
  return isWay(goal) ? stays : wayTo(world, present, goal)
}

const judge = (world: World, estate: Estate, goal: RealtimeGoal): Assessment<RealtimeGoal> =>
  isWay(goal)
    ? assess(WAY_RULES[goal], goal, estate, world)
    : assess(REALTIME_TARGET_RULES, goal, estate, world)

const startOf = (world: World, estate: Estate): readonly RealtimeId[] =>
  startIn(world, realtimeIn(estate.rtc ?? []))

const goalsIn = derived((world): readonly RealtimeGoal[] => [...waysIn(world), ...targetsIn(world)])

/** What is said of every way and version; nothing where no real-time or chat server was named. */
export function realtimeOf(world: World, estate: Estate): RealtimeOutcome {
  if (!hasRealtime(estate)) return []
  const present = startOf(world, estate)
  const steps = goalsIn(world).map((goal) =>
    stepOf(world, estate, judge(world, estate, goal), routeOf(world, present, goal)),
  )
  const order = byVerdict(steps.map(({ target }) => target))
  return order.flatMap((target) => steps.filter((own) => own.target === target))
}

/** Only the verdicts, by way and version: what a search over other answers asks for. */
export function realtimeVerdicts(world: World, estate: Estate): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  if (!hasRealtime(estate)) return verdicts
  const present = startOf(world, estate)
  for (const goal of goalsIn(world)) {
    const judged = unlessUnreachable(judge(world, estate, goal), routeOf(world, present, goal))
    verdicts.set(goal, judged.verdict)
  }
  return verdicts
}

/** What the answers point to: what the reader wants, else the best of all; null: nothing is left. */
export function bestGoal(estate: Estate, options: RealtimeOutcome): RealtimeGoal | null {
  const wanted = options.filter(({ target }) => endsAsWanted(target.subject, estate.rtcgoal))
  const best = wanted.find(({ target, route }) => route?.found && target.verdict !== 'impossible')
  return best?.target.subject ?? null
}

/** Whether the server that rooms are moved to is there already, or is installed on the way to that goal. */
function passes(world: World, estate: Estate, options: RealtimeOutcome, goal: RealtimeGoal | null): boolean {
  const to = world.realtime.rooms.migrates?.value.to
  const route = options.find(({ target }) => target.subject === goal)?.route
  const installed = route?.found ? route.hops.map(({ install }) => install) : []
  return [...installed, ...realtimeIn(estate.rtc ?? [])].some((id) => id === to)
}

/** What can become of the rooms of each chat server that is there, where the real-time half ends at that goal. */
export function roomsIn(
  world: World,
  estate: Estate,
  realtime: RealtimeOutcome,
  goal: RealtimeGoal | null,
): readonly RoomsOutcome[] {
  const present = chatIn(estate.chat ?? [])
  if (present.length === 0) return []
  const way = passes(world, estate, realtime, goal)
  return CHAT_ORDER.filter((id) => present.includes(id)).map((from) => ({
    from,
    ways: byVerdict(
      ROOMS_WAYS.map((by) => assess(ROOMS_RULES, roomsOf({ from, by, goal, passes: way }), estate, world)),
    ),
  }))
}
