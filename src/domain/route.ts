import type { VersionId } from '../knowledge/schema.ts'
import { isOlder, lineOf } from './estate.ts'
import { remembered } from './remembered.ts'
import { derived, type World } from './world.ts'

export type HopKind = 'side-by-side' | 'in-place' | 'removal'

/** One version enters beside others, which then leave; `install` null: versions only leave. */
export interface Hop {
  readonly kind: HopKind
  readonly install: VersionId | null
  /** Present when the hop begins, oldest first. */
  readonly beside: readonly VersionId[]
  /** Gone when it ends. */
  readonly retire: readonly VersionId[]
  /** What is left. */
  readonly remains: VersionId | null
}

export type Route =
  | { readonly found: true; readonly hops: readonly Hop[] }
  /** Present versions that bar the way, by the version that they keep out. */
  | { readonly found: false; readonly barriers: { readonly [V in VersionId]?: readonly VersionId[] } }

/** Of versions of one line. */
const newestOf = ([first, ...others]: readonly VersionId[]): VersionId | undefined =>
  first && lineOf(first).findLast((id) => id === first || others.includes(id))

/** Versions among `present` beside which `entering` may not be installed; null: nothing was published about it. */
export function barredBy(
  world: World,
  entering: VersionId,
  present: readonly VersionId[],
): readonly VersionId[] | null {
  const joins = world.versions[entering]?.joins
  if (!joins) return null
  return present.filter((id) => id !== entering && !joins.value.some((join) => join.version === id))
}

function hopsInto(world: World, entering: VersionId, present: readonly VersionId[]): readonly Hop[] | null {
  const barred = barredBy(world, entering, present)
  if (!barred || barred.length === present.length) return null
  const may = present.filter((id) => !barred.includes(id))
  const newest = newestOf(may)
  const most = world.versions[entering]?.together?.value.most ?? Number.POSITIVE_INFINITY
  // Where only so many may stand together, the newest stays, and the others leave first.
  const stays = may.length < most || !newest ? may : [newest]
  const inPlace = world.versions[entering]?.upgradesInPlace?.value ?? []
  const enter: Hop = {
    kind: stays.every((id) => inPlace.includes(id)) ? 'in-place' : 'side-by-side',
    install: entering,
    beside: stays,
    retire: stays,
    remains: entering,
  }
  const leaves = present.filter((id) => !stays.includes(id))
  return leaves.length > 0 ? [removal(present, leaves, newestOf(stays) ?? null), enter] : [enter]
}

const removal = (
  beside: readonly VersionId[],
  retire: readonly VersionId[],
  remains: VersionId | null,
): Hop => ({
  kind: 'removal',
  install: null,
  beside,
  retire,
  remains,
})

/** Of two chains of equal length: the one whose stops are newer, the first difference deciding. */
const newerStops = (a: readonly Hop[], b: readonly Hop[]): readonly Hop[] => {
  const stops = (hops: readonly Hop[]) => hops.flatMap((hop) => hop.install ?? [])
  const [left, right] = [stops(a), stops(b)]
  const differs = left.findIndex((id, i) => id !== right[i])
  const [l, r] = [left[differs], right[differs]]
  return l && r && isOlder(l, r) ? b : a
}

const installs = (hops: readonly Hop[]): number => hops.filter((hop) => hop.install).length

function search(world: World, present: readonly VersionId[], target: VersionId): Route {
  const others = present.filter((id) => id !== target)
  const newest = newestOf(present)
  if (newest && isOlder(target, newest)) return { found: false, barriers: {} }
  if (present.includes(target))
    return { found: true, hops: others.length > 0 ? [removal(present, others, target)] : [] }
  // Every stop must be newer than what is there and no newer than the target, so the search is over few versions.
  const stops = lineOf(target).filter(
    (id) => world.versions[id] && (!newest || isOlder(newest, id)) && (id === target || isOlder(id, target)),
  )
  const best = new Map<VersionId, readonly Hop[]>()
  for (const stop of stops) {
    const ways = [
      { from: present, before: [] as readonly Hop[] },
      ...stops.map((id) => ({ from: [id], before: best.get(id) })),
    ]
    for (const { from, before } of ways) {
      if (!before || from.includes(stop)) continue
      const hops = hopsInto(world, stop, from)
      if (!hops) continue
      const way = [...before, ...hops]
      const known = best.get(stop)
      if (!known || installs(way) < installs(known)) best.set(stop, way)
      else if (installs(way) === installs(known)) best.set(stop, newerStops(known, way))
    }
  }
  const hops = best.get(target)
  if (hops) return { found: true, hops }
  return {
    found: false,
    barriers: Object.fromEntries([...stops, target].map((id) => [id, barredBy(world, id, present) ?? []])),
  }
}

/** Routes that were asked for before: most answers leave the versions as they are. */
const routesIn = derived((_world) => new Map<string, Route>())

/**
 * The fewest installations that leave `target` alone in the organization; among equals, by way of the newest
 * versions. Knows only versions released by `world.asOf`. An unreachable target is a value, with what bars each version.
 */
export function routeTo(world: World, present: readonly VersionId[], target: VersionId): Route {
  const known = routesIn(world)
  const name = `${present.join()}>${target}`
  const route = known.get(name) ?? search(world, present, target)
  known.set(name, route)
  return route
}

const pairsIn = derived((world) =>
  remembered((present: readonly VersionId[]) =>
    present.flatMap((newer) =>
      (barredBy(world, newer, present) ?? [])
        .filter((older) => isOlder(older, newer))
        .map((older) => ({ newer, older })),
    ),
  ),
)

/** Pairs of present versions that cannot stand in one organization: the newer could not have been installed beside the older. */
export const impossiblePairs = (
  world: World,
  present: readonly VersionId[],
): readonly { newer: VersionId; older: VersionId }[] => pairsIn(world)(present)
