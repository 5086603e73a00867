import type { Statement, VersionId } from '../knowledge/schema.ts'
import { assess, type Assessment } from './decision.ts'
import type { Estate } from './facts.ts'
import { impossiblePairs, routeTo, type Hop, type Route } from './route.ts'
import { HOP_RULES } from './rules/hop.ts'
import type { World } from './world.ts'

/** Somewhere to go, by version or by a way of its own: confirmed or ruled out, and how to get there. */
export interface Step<Subject = VersionId> {
  readonly target: Assessment<Subject>
  /** null: which versions are there was not answered, or is not known. */
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

export function contradictionsIn(world: World, present: readonly VersionId[]): readonly Contradiction[] {
  return impossiblePairs(world, present).flatMap(({ newer, older }) => {
    const rests = world.versions[newer]?.joins
    return rests ? { newer, older, rests } : []
  })
}

/**
 * Where a way begins: the versions of one line that are there. None, when they cannot stand together or one had not
 * been released: then nobody knows which of them is really there.
 */
export function startIn<Id extends VersionId>(world: World, named: readonly Id[]): readonly Id[] {
  const sound = named.every((id) => world.versions[id]) && impossiblePairs(world, named).length === 0
  return sound ? named : []
}

/** null: which versions are there was not answered, or is not known. */
export const wayTo = (world: World, present: readonly VersionId[], id: VersionId): Route | null =>
  present.length > 0 ? routeTo(world, present, id) : null

/** What cannot be reached is ruled out, whatever its rules say. */
export const unlessUnreachable = <Subject>(
  judged: Assessment<Subject>,
  route: Route | null,
): Assessment<Subject> => (!route || route.found ? judged : { ...judged, verdict: 'impossible', needs: [] })

/** What was judged, with what is said of each hop on the way. */
export const stepOf = <Subject>(
  world: World,
  estate: Estate,
  judged: Assessment<Subject>,
  route: Route | null,
): Step<Subject> => ({
  target: unlessUnreachable(judged, route),
  route,
  hops: route?.found ? route.hops.map((hop) => assess(HOP_RULES, hop, estate, world)) : [],
})
