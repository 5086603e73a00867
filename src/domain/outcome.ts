import type { Knowledge } from '../knowledge/index.ts'
import { METHOD_IDS, OUTSIDE } from '../knowledge/platform.ts'
import type { IsoDate, MethodId, Statement, VersionId } from '../knowledge/schema.ts'
import { clientsIn, type ClientRow } from './clients.ts'
import { assess, byVerdict, type Assessment, type Verdict } from './decision.ts'
import { deadlinesIn, type Deadline } from './deadlines.ts'
import { versionsIn } from './estate.ts'
import type { Estate, FactKey } from './facts.ts'
import { legOfHop, legOfMethod, legOfStay, type Journey, type Leg, type Plan } from './plan.ts'
import { impossiblePairs, routeTo, type Hop, type Route } from './route.ts'
import { HOP_RULES } from './rules/hop.ts'
import { METHOD_RULES } from './rules/method.ts'
import { PRESENT_RULES } from './rules/present.ts'
import { TARGET_RULES } from './rules/target.ts'
import { lifespansIn, type Lifespan } from './timeline.ts'
import { derived, releasedIn, worldOn, type World } from './world.ts'

/** A version to stay on: confirmed or ruled out, and the way there. */
export interface Step {
  readonly target: Assessment<VersionId>
  /** null: which versions are there was not answered. */
  readonly route: Route | null
  /** What is said of each hop of the route, in its order. */
  readonly hops: readonly Assessment<Hop>[]
}

/** Versions that were named together but cannot stand in one organization. */
export interface Contradiction {
  readonly newer: VersionId
  readonly older: VersionId
  readonly rests: Statement<unknown>
}

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
  /** The chosen journey, or the best that the answers allow; null: they allow none. */
  readonly plan: Plan | null
  /** Whether the journey was chosen by the reader. */
  readonly chosen: boolean
  readonly timeline: readonly Lifespan[]
  /** When services stop taking what this estate or its journey uses: by day, those without one last. */
  readonly deadlines: readonly Deadline[]
  /** Each mail program in use against each stop of the plan. */
  readonly clients: readonly ClientRow[]
  /** Answers that could still change something. */
  readonly needs: readonly FactKey[]
}

function contradictionsIn(world: World, present: readonly VersionId[]): readonly Contradiction[] {
  return impossiblePairs(world, present).flatMap(({ newer, older }) => {
    const rests = world.versions[newer]?.joins
    return rests ? { newer, older, rests } : []
  })
}

/**
 * Where a way begins: the versions that are there. None, when they cannot stand together or one had not been released:
 * then nobody knows which of them is really there.
 */
function startIn(world: World, estate: Estate): readonly VersionId[] {
  const named = versionsIn(estate.exchange ?? [])
  const sound = named.every((id) => world.versions[id]) && impossiblePairs(world, named).length === 0
  return sound ? named : []
}

/** A version as a goal; unreachable, it is ruled out whatever its rules say. */
function targetOf(world: World, estate: Estate, id: VersionId, route: Route | null): Assessment<VersionId> {
  const judged = assess(TARGET_RULES, id, estate, world)
  return !route || route.found ? judged : { ...judged, verdict: 'impossible', needs: [] }
}

/** null: which versions are there was not answered, or is not known. */
const wayTo = (world: World, present: readonly VersionId[], id: VersionId): Route | null =>
  present.length > 0 ? routeTo(world, present, id) : null

function stepTo(world: World, estate: Estate, present: readonly VersionId[], id: VersionId): Step {
  const route = wayTo(world, present, id)
  const hops = route?.found ? route.hops.map((hop) => assess(HOP_RULES, hop, estate, world)) : []
  return { target: targetOf(world, estate, id, route), route, hops }
}

const isOutside = ({ subject }: Assessment<MethodId>): boolean => OUTSIDE.includes(subject)

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

/** Only the verdicts, by method and version: what a search over other answers asks for. */
export function verdictsOf(world: World, estate: Estate): ReadonlyMap<string, Verdict> {
  const present = startIn(world, estate)
  const verdicts = new Map<string, Verdict>()
  for (const id of methodsIn(world)) verdicts.set(id, assess(METHOD_RULES[id], id, estate, world).verdict)
  for (const id of targetsIn(world))
    verdicts.set(id, targetOf(world, estate, id, wayTo(world, present, id)).verdict)
  return verdicts
}

/** What the answers themselves point to: staying, when mail has to; else the best method; else the best version. */
function bestJourney(estate: Estate, methods: Outcome['methods'], walk: Outcome['walk']): Journey | null {
  // Whoever told nothing is advised nothing.
  if (Object.values(estate).every((answer) => answer === undefined)) return null
  const [method] = methods
  const target = byVerdict(walk.filter((step) => step.route?.found).map((step) => step.target))[0]
  const premises: Journey | null =
    target && target.verdict !== 'impossible' ? { to: 'premises', target: target.subject } : null
  if (estate.stay) return premises
  return method && method.verdict !== 'impossible' && !OUTSIDE.includes(method.subject)
    ? { to: 'cloud', by: method.subject }
    : premises
}

function openIn(legs: readonly Leg[]): readonly FactKey[] {
  const open: FactKey[] = []
  for (const { phases } of legs)
    for (const { items } of phases)
      for (const { judgement } of items) if (judgement.outcome === 'open') open.push(...judgement.needs)
  return open
}

function unique(...lists: (readonly FactKey[])[]): readonly FactKey[] {
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

function planFor(
  world: World,
  estate: Estate,
  { journey, chosen }: { journey: Journey; chosen: boolean },
  { methods, walk }: Pick<Outcome, 'methods' | 'walk'>,
): Plan {
  if (journey.to === 'cloud') {
    const legs = [legOfMethod(journey.by, estate, world)]
    const own = methods.find((m) => m.subject === journey.by)?.needs ?? []
    const weighed = methods.filter((m) => !isOutside(m))
    const rivals = chosen ? [] : contested(weighed, journey.by)
    return { journey, legs, needs: unique(own, rivals, openIn(legs)) }
  }
  const step = walk.find(({ target }) => target.subject === journey.target)
  const hops = step?.route?.found ? step.route.hops : null
  const legs =
    hops?.length === 0
      ? [legOfStay(journey.target, estate, world)]
      : (hops ?? []).map((hop) => legOfHop(hop, estate, world))
  const reachable = walk.filter((other) => other.route?.found).map(({ target }) => target)
  const rivals = chosen ? [] : contested(reachable, journey.target)
  return { journey, legs, needs: unique(step?.target.needs ?? [], rivals, openIn(legs)) }
}

/** Versions that a journey brings in. */
export const installsIn = (legs: readonly Leg[]): readonly VersionId[] =>
  legs.flatMap(({ subject }) => ('hop' in subject ? (subject.hop.install ?? []) : []))

/** Unanswered facts that could still change a verdict, or that an item of the plan or a deadline waits for. */
function openFacts(
  methods: Outcome['methods'],
  walk: Outcome['walk'],
  plan: Plan | null,
  deadlines: Outcome['deadlines'],
  estate: Estate,
): readonly FactKey[] {
  // Where it was said what is there, only versions that can be reached from it are worth a question.
  const goals = walk.filter((step) => (estate.exchange ? step.route?.found : true))
  const judged = [
    ...(estate.stay ? [] : methods),
    ...(estate.stay === false ? [] : goals.flatMap((s) => [s.target, ...s.hops])),
  ]
  const waiting = deadlines.flatMap(({ judgement }) => (judgement.outcome === 'open' ? judgement.needs : []))
  return unique(...judged.map((assessment) => assessment.needs), plan?.needs ?? [], waiting)
}

/** The whole product: a plan is a function of what was published, what was answered, the planning date and the chosen way. */
export function outcomeOf(
  knowledge: Knowledge,
  estate: Estate,
  asOf: IsoDate,
  journey: Journey | null = null,
): Outcome {
  const world = worldOn(knowledge, asOf)
  const named = versionsIn(estate.exchange ?? [])
  const present = named.filter((id) => world.versions[id])
  const start = startIn(world, estate)
  const methods = ranked(methodsIn(world).map((id) => assess(METHOD_RULES[id], id, estate, world)))
  const walk = targetsIn(world).map((id) => stepTo(world, estate, start, id))
  const way = journey ?? bestJourney(estate, methods, walk)
  const plan = way && planFor(world, estate, { journey: way, chosen: journey !== null }, { methods, walk })
  const deadlines = deadlinesIn(world, estate, { journey: way, installs: installsIn(plan?.legs ?? []) })
  return {
    asOf,
    edition: knowledge.edition,
    contradictions: contradictionsIn(world, present),
    unreleased: named.filter((id) => !world.versions[id]),
    present: present.map((id) => assess(PRESENT_RULES, id, estate, world)),
    methods,
    walk,
    plan,
    chosen: journey !== null,
    timeline: lifespansIn(world),
    deadlines,
    clients: clientsIn(world, estate, plan),
    needs: openFacts(methods, walk, plan, deadlines, estate),
  }
}
