import type { Level, VersionId } from '../knowledge/schema.ts'
import { isRealtime } from './estate.ts'
import type { Hop } from './route.ts'
import type { World } from './world.ts'

/** The version that a hop installs; undefined: it installs none, or one that was not released yet. */
export const entering = (world: World, { install }: Hop) => (install ? world.versions[install] : undefined)

/** A hop of real-time servers; the others are of Exchange. */
export const ofRealtime = ({ beside }: Hop): boolean => beside.some(isRealtime)

type Join = {
  readonly version: VersionId
  readonly theirs: Level | null
  readonly oursAtMost?: Level | undefined
}

/** What the version that enters asks, when it asks this of a version beside it. */
export function joinsAsking(world: World, hop: Hop, asks: (join: Join) => boolean) {
  const joins = entering(world, hop)?.joins
  return joins?.value.some((join) => hop.beside.includes(join.version) && asks(join)) ? joins : undefined
}

/** An older update only may enter beside what is there: what later updates brought does not count. */
export const cappedIn = (world: World, hop: Hop) => joinsAsking(world, hop, ({ oursAtMost }) => !!oursAtMost)

/** A later update of the version that enters, which refuses a version beside it. */
export function doorOf(world: World, hop: Hop) {
  const door = entering(world, hop)?.doorCloses
  return door && hop.beside.some((id) => door.value.refuses.includes(id)) ? door : undefined
}
