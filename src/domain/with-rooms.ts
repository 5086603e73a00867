import type { Estate } from './facts.ts'
import type { Rooms } from './goal.ts'
import { legOfRooms, type Leg } from './plan.ts'
import type { Hop } from './route.ts'
import { movesByExport } from './rules/rooms.ts'
import type { World } from './world.ts'

const isHop =
  (of: (hop: Hop) => boolean) =>
  ({ subject }: Leg): boolean =>
    'hop' in subject && of(subject.hop)

/** How many legs come before rooms are exported: until their new home is in, or, where it is there already, until their old one goes. */
function legsBeforeExport(world: World, legs: readonly Leg[], rooms: readonly Rooms[]): number {
  const { migrates, homes } = world.realtime.rooms
  const brought = legs.findIndex(isHop(({ install }) => install === migrates?.value.to))
  if (brought >= 0) return brought + 1
  const old = homes?.value.filter(({ chat }) => rooms.some(({ from }) => from === chat)).map(({ on }) => on)
  const gone = legs.findIndex(isHop(({ retire }) => retire.some((id) => old?.some((own) => own === id))))
  return gone >= 0 ? gone + 1 : legs.length
}

/** Rooms go where their new home has just come in, before it goes on; what ends is looked after last. */
export function withRooms(
  world: World,
  estate: Estate,
  legs: readonly Leg[],
  rooms: readonly Rooms[],
): readonly Leg[] {
  const exported = rooms.filter((own) => movesByExport(world, own))
  const rest = rooms.filter((own) => !exported.includes(own))
  const at = legsBeforeExport(world, legs, exported)
  const legsOf = (own: readonly Rooms[]) => own.map((one) => legOfRooms(one, estate, world))
  return [...legs.slice(0, at), ...legsOf(exported), ...legs.slice(at), ...legsOf(rest)]
}
