import type { Knowledge } from '../knowledge/index.ts'
import type { IsoDate, MethodId, Statement, VersionId } from '../knowledge/schema.ts'
import { assess, byVerdict, type Assessment } from './decision.ts'
import { versionsIn } from './estate.ts'
import type { Estate, FactKey } from './facts.ts'
import { legOfHop, legOfMethod, type Journey, type Plan } from './plan.ts'
import { impossiblePairs, routeTo, type Hop, type Route } from './route.ts'
import { HOP_RULES } from './rules/hop.ts'
import { METHOD_RULES } from './rules/method.ts'
import { PRESENT_RULES } from './rules/present.ts'
import { TARGET_RULES } from './rules/target.ts'
import { lifespansIn, type Lifespan } from './timeline.ts'
import { releasedIn, worldOn, type World } from './world.ts'

export const METHOD_IDS = ['cutover', 'staged', 'full-hybrid'] as const satisfies readonly MethodId[]

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
  /** Answers that could still change something. */
  readonly needs: readonly FactKey[]
}

function contradictionsIn(world: World, present: readonly VersionId[]): readonly Contradiction[] {
  return impossiblePairs(world, present).flatMap(({ newer, older }) => {
    const rests = world.versions[newer]?.joins
    return rests ? { newer, older, rests } : []
  })
}

function stepTo(world: World, estate: Estate, present: readonly VersionId[], id: VersionId): Step {
  const judged = assess(TARGET_RULES, id, estate, world)
  const route = present.length > 0 ? routeTo(world, present, id) : null
  const hops = route?.found ? route.hops.map((hop) => assess(HOP_RULES, hop, estate, world)) : []
  const reachable = !route || route.found
  return { target: reachable ? judged : { ...judged, verdict: 'impossible', needs: [] }, route, hops }
}

/** What the answers themselves point to: staying, when mail has to; else the best method; else the best version. */
function bestJourney(estate: Estate, methods: Outcome['methods'], walk: Outcome['walk']): Journey | null {
  const [method] = methods
  const target = byVerdict(walk.filter((step) => step.route?.found).map((step) => step.target))[0]
  const premises: Journey | null =
    target && target.verdict !== 'impossible' ? { to: 'premises', target: target.subject } : null
  if (estate.stay) return premises
  return method && method.verdict !== 'impossible' ? { to: 'cloud', by: method.subject } : premises
}

function planFor(world: World, estate: Estate, journey: Journey, walk: Outcome['walk']): Plan {
  if (journey.to === 'cloud') return { journey, legs: [legOfMethod(journey.by, estate, world)] }
  const route = walk.find((step) => step.target.subject === journey.target)?.route
  return { journey, legs: route?.found ? route.hops.map((hop) => legOfHop(hop, estate, world)) : [] }
}

/** Unanswered facts that could still change a verdict, or that an item of the plan waits for. */
function openFacts(
  methods: Outcome['methods'],
  walk: Outcome['walk'],
  plan: Plan | null,
  estate: Estate,
): readonly FactKey[] {
  const judged = [
    ...(estate.stay ? [] : methods),
    ...(estate.stay === false ? [] : walk.flatMap((s) => [s.target, ...s.hops])),
  ]
  const items = (plan?.legs ?? []).flatMap((leg) => leg.phases).flatMap((phase) => phase.items)
  return [
    ...new Set([
      ...judged.flatMap((assessment) => assessment.needs),
      ...items.flatMap(({ judgement }) => (judgement.outcome === 'open' ? judgement.needs : [])),
    ]),
  ]
}

/** The whole product: a plan is a function of what was published, what was answered, the planning date and the chosen way. */
export function outcomeOf(
  knowledge: Knowledge,
  estate: Estate,
  asOf: IsoDate,
  journey: Journey | null = null,
): Outcome {
  const world = worldOn(knowledge, asOf)
  const present = versionsIn(estate.exchange ?? [])
  const methods = byVerdict(METHOD_IDS.map((id) => assess(METHOD_RULES[id], id, estate, world)))
  const targets = releasedIn(world)
    .filter((id) => world.versions[id]?.joins)
    .toReversed()
  const walk = targets.map((id) => stepTo(world, estate, present, id))
  const way = journey ?? bestJourney(estate, methods, walk)
  const plan = way && planFor(world, estate, way, walk)
  return {
    asOf,
    edition: knowledge.edition,
    contradictions: contradictionsIn(
      world,
      present.filter((id) => world.versions[id]),
    ),
    present: present.filter((id) => world.versions[id]).map((id) => assess(PRESENT_RULES, id, estate, world)),
    methods,
    walk,
    plan,
    chosen: journey !== null,
    timeline: lifespansIn(world),
    needs: openFacts(methods, walk, plan, estate),
  }
}
