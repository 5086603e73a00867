import type { Knowledge } from '../knowledge/index.ts'
import { METHOD_IDS } from '../knowledge/platform.ts'
import type { IsoDate, MethodId, RoomsWayId, VersionId } from '../knowledge/schema.ts'
import { clientsIn, type ClientRow } from './clients.ts'
import { assess, byVerdict, type Assessment, type Verdict } from './decision.ts'
import { deadlinesIn, type Deadline } from './deadlines.ts'
import { hasMail, realtimeIn, versionsIn } from './estate.ts'
import type { Estate, FactKey } from './facts.ts'
import type { Journey, RealtimeGoal } from './goal.ts'
import type { Leg, Plan } from './plan.ts'
import { bestJourney, isOutside, mailHalf, realtimeHalf, unique, wholePlan } from './planning.ts'
import { bestGoal, realtimeOf, realtimeVerdicts, roomsIn, type RoomsOutcome } from './realtime.ts'
import { METHOD_RULES } from './rules/method.ts'
import { PRESENT_RULES } from './rules/present.ts'
import { TARGET_RULES } from './rules/target.ts'
import {
  contradictionsIn,
  startIn,
  stepOf,
  unlessUnreachable,
  wayTo,
  type Contradiction,
  type Step,
} from './step.ts'
import { lifespansIn, type Lifespan } from './timeline.ts'
import { derived, releasedIn, worldOn, type World } from './world.ts'

export interface Outcome {
  readonly asOf: IsoDate
  readonly edition: IsoDate
  readonly contradictions: readonly Contradiction[]
  /** Versions in use that had not been released by the planning date. */
  readonly unreleased: readonly VersionId[]
  /** How the versions in use stand. */
  readonly present: readonly Assessment<VersionId>[]
  /** Every method, best first. */
  readonly methods: readonly Assessment<MethodId>[]
  /** Every version to stay on, newest first: confirmed or ruled out, then one version down (S11). */
  readonly walk: readonly Step[]
  /** Every way and version of the real-time half, best first; none where no server of it was named. */
  readonly realtime: readonly Step<RealtimeGoal>[]
  /** What can become of the rooms of each chat server. */
  readonly rooms: readonly RoomsOutcome[]
  /** The chosen ways, or the best that the answers allow; null: they allow none. */
  readonly plan: Plan | null
  /** Whether the way of mail was chosen by the reader. */
  readonly chosen: boolean
  /** Whether the way of the real-time half was. */
  readonly chosenRealtime: boolean
  /** The lives of the versions that the halves concern which are planned. */
  readonly timeline: readonly Lifespan[]
  /** When services stop taking what this estate or its journey uses: by day, those without one last. */
  readonly deadlines: readonly Deadline[]
  /** Each program in use against each stop of the plan of its half. */
  readonly clients: readonly ClientRow[]
  /** Answers that could still change something. */
  readonly needs: readonly FactKey[]
}

/** Best first; those that nothing lets us weigh come last, whatever is said of them. */
function ranked(methods: Outcome['methods']): Outcome['methods'] {
  return [...byVerdict(methods.filter((own) => !isOutside(own))), ...methods.filter(isOutside)]
}

/** Methods of which something had been published by the day of the world. */
const methodsIn = derived((world): readonly MethodId[] =>
  METHOD_IDS.filter((id) => world.methods[id].sources),
)

/** Versions that one could move to, newest first. */
const targetsIn = derived((world): readonly VersionId[] =>
  releasedIn(world)
    .filter((id) => world.versions[id]?.joins)
    .toReversed(),
)

/** Only the verdicts, by method, version and way: what a search over other answers asks for. */
export function verdictsOf(world: World, estate: Estate): ReadonlyMap<string, Verdict> {
  const present = startIn(world, versionsIn(estate.exchange ?? []))
  const verdicts = new Map<string, Verdict>(realtimeVerdicts(world, estate))
  for (const id of methodsIn(world)) verdicts.set(id, assess(METHOD_RULES[id], id, estate, world).verdict)
  for (const id of targetsIn(world)) {
    const judged = assess(TARGET_RULES, id, estate, world)
    verdicts.set(id, unlessUnreachable(judged, wayTo(world, present, id)).verdict)
  }
  return verdicts
}

/** Versions that a journey brings in. */
export const installsIn = (legs: readonly Leg[]): readonly VersionId[] =>
  legs.flatMap(({ subject }) => ('hop' in subject ? (subject.hop.install ?? []) : []))

type Judged = Pick<Outcome, 'methods' | 'walk' | 'realtime' | 'rooms' | 'plan' | 'deadlines'>

/** Unanswered facts that could still change a verdict, or that an item of the plan or a deadline waits for. */
function openFacts(
  estate: Estate,
  { methods, walk, realtime, rooms, plan, deadlines }: Judged,
): readonly FactKey[] {
  // Where it was said what is there, only versions that can be reached from it are worth a question.
  const goals = walk.filter((step) => (estate.exchange ? step.route?.found : true))
  const mail = [
    ...(estate.stay ? [] : methods),
    ...(estate.stay === false ? [] : goals.flatMap((s) => [s.target, ...s.hops])),
  ]
  const judged = [
    ...(hasMail(estate) ? mail : []),
    ...realtime.filter((s) => (estate.rtc ? s.route?.found : true)).flatMap((s) => [s.target, ...s.hops]),
    ...rooms.flatMap(({ ways }) => ways),
  ]
  const waiting = deadlines.flatMap(({ judgement }) => (judgement.outcome === 'open' ? judgement.needs : []))
  return unique(...judged.map((assessment) => assessment.needs), plan?.needs ?? [], waiting)
}

/** What the reader chose of the real-time half: where it ends, and what becomes of its rooms. */
export interface RealtimeChoice {
  readonly goal?: RealtimeGoal | null
  readonly rooms?: RoomsWayId | null
}

/** The whole product: a plan is a function of what was published, what was answered, the planning date and the chosen ways. */
export function outcomeOf(
  knowledge: Knowledge,
  estate: Estate,
  asOf: IsoDate,
  journey: Journey | null = null,
  { goal = null, rooms: roomsBy = null }: RealtimeChoice = {},
): Outcome {
  const world = worldOn(knowledge, asOf)
  const mailServers = versionsIn(estate.exchange ?? [])
  const named = [...mailServers, ...realtimeIn(estate.rtc ?? [])]
  const present = named.filter((id) => world.versions[id])
  const start = startIn(world, mailServers)
  const methods = ranked(methodsIn(world).map((id) => assess(METHOD_RULES[id], id, estate, world)))
  const walk = targetsIn(world).map((id) =>
    stepOf(world, estate, assess(TARGET_RULES, id, estate, world), wayTo(world, start, id)),
  )
  const realtime = realtimeOf(world, estate)
  const way = journey ?? bestJourney(estate, { methods, walk })
  const end = realtime.length > 0 ? (goal ?? bestGoal(estate, realtime)) : null
  const rooms = roomsIn(world, estate, realtime, end)
  const plan = wholePlan(
    world,
    estate,
    way && {
      journey: way,
      half: mailHalf(world, estate, { journey: way, chosen: journey !== null }, { methods, walk }),
    },
    end && {
      goal: end,
      half: realtimeHalf(world, estate, { goal: end, chosen: goal !== null, roomsBy }, realtime, rooms),
    },
  )
  const deadlines = hasMail(estate)
    ? deadlinesIn(world, estate, { journey: way, installs: installsIn(plan?.legs ?? []) })
    : []
  const judged: Judged = { methods, walk, realtime, rooms, plan, deadlines }
  return {
    asOf,
    edition: knowledge.edition,
    contradictions: contradictionsIn(world, present),
    unreleased: named.filter((id) => !world.versions[id]),
    present: present.map((id) => assess(PRESENT_RULES, id, estate, world)),
    ...judged,
    chosen: journey !== null,
    chosenRealtime: goal !== null,
    timeline: lifespansIn(world, estate),
    clients: clientsIn(world, estate, plan),
    needs: openFacts(estate, judged),
  }
}
