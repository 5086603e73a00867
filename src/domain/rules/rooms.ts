import type { ChatId, RealtimeId, RoomsWayId, Statement } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { realtimeIn } from '../estate.ts'
import { endsInTeams, landingOf, type Rooms } from '../goal.ts'
import { realtimeProgramsIn } from '../support.ts'
import { endedIn, type World } from '../world.ts'

/** A statement that concerns one way of the rooms only. */
export const by = <T>({ by: own }: Rooms, way: RoomsWayId, statement: T): T | undefined =>
  own === way ? statement : undefined

/** The server that a chat server belongs to. */
export const homeOf = (world: World, from: ChatId): RealtimeId | undefined =>
  world.realtime.rooms.homes?.value.find(({ chat }) => chat === from)?.on

/** They come from Group Chat, which has other tools than Persistent Chat. */
export const ofGroupChat = (world: World, { from }: Rooms): boolean =>
  world.realtime.rooms.migrates?.value.from.some((id) => id === from) ?? false

/** The end of support of the server that keeps the rooms. */
export function endOfHome(world: World, rooms: Rooms) {
  const home = homeOf(world, rooms.from)
  return home ? by(rooms, 'keep-rooms', endedIn(world, home)) : undefined
}

/** Whether the rooms can go where the real-time half ends: by export and import, or in place with their server. */
function moves(world: World, rooms: Rooms): boolean {
  const { migrates, inPlace } = world.realtime.rooms
  const { from, goal, passes } = rooms
  // What came to Persistent Chat on 2013 goes on in place with the server.
  if (ofGroupChat(world, rooms)) return goal === migrates?.value.to || (passes && goal === inPlace?.value.to)
  return from === inPlace?.value.from && goal === inPlace.value.to
}

/** The rooms go by export and import. */
export const movesByExport = (world: World, rooms: Rooms): boolean =>
  rooms.by === 'move-rooms' && ofGroupChat(world, rooms)

/** The rooms are where the real-time half ends, or stays. */
export const areThere = (world: World, { from, goal }: Rooms): boolean => homeOf(world, from) === goal

export const ROOMS_RULES: readonly Rule<Rooms>[] = [
  rule({
    id: 'rooms.no-successor',
    effect: 'rulesOut',
    rests: (w, rooms: Rooms): Statement<unknown> | undefined => {
      if (moves(w, rooms) || rooms.goal === null || areThere(w, rooms)) return undefined
      const { noSuccessor, notWithTeams, migrates } = w.realtime.rooms
      const ended =
        noSuccessor?.value.versions.some((id) => id === rooms.goal) || rooms.goal === 'server-fresh'
      return by(rooms, 'move-rooms', endsInTeams(rooms.goal) ? notWithTeams : ended ? noSuccessor : migrates)
    },
  }),
  rule({
    id: 'rooms.are-there-already',
    effect: 'rulesOut',
    rests: (w, rooms: Rooms) =>
      areThere(w, rooms) && rooms.by !== 'keep-rooms' ? w.realtime.rooms.homes : undefined,
  }),
  rule({
    id: 'rooms.too-many-people',
    effect: 'rulesOut',
    reads: ['users'],
    rests: (w, rooms: Rooms) => by(rooms, 'move-rooms', w.realtime.rooms.limits),
    when: (f, { provisioned }) => f.users > provisioned,
  }),
  rule({
    id: 'rooms.too-many-at-once',
    effect: 'discourages',
    reads: ['users'],
    rests: (w, rooms: Rooms) => (rooms.by === 'rebuild-rooms' ? undefined : w.realtime.rooms.limits),
    when: (f, { atOnce, provisioned }) => f.users > atOnce && f.users <= provisioned,
  }),
  rule({
    id: 'rooms.home-is-missing',
    effect: 'discourages',
    reads: ['rtc'],
    rests: (w) => w.realtime.rooms.homes,
    when: (f, homes, { from }: Rooms) => {
      const home = homes.find(({ chat }) => chat === from)?.on
      return home !== undefined && !realtimeIn(f.rtc).includes(home)
    },
  }),
  rule({
    id: 'rooms.land-on-ended-server',
    effect: 'discourages',
    rests: (w, rooms: Rooms) => {
      const end = landingOf(rooms)
      return end && moves(w, rooms) ? by(rooms, 'move-rooms', endedIn(w, end)) : undefined
    },
  }),
  rule({
    id: 'rooms.stay-on-ended-server',
    effect: 'discourages',
    rests: endOfHome,
  }),
  rule({
    id: 'rooms.could-move',
    effect: 'discourages',
    rests: (w, rooms: Rooms): Statement<unknown> | undefined => {
      const { migrates, inPlace } = w.realtime.rooms
      if (!moves(w, rooms)) return undefined
      return by(rooms, 'rebuild-rooms', rooms.from === inPlace?.value.from ? inPlace : migrates)
    },
  }),
  rule({
    id: 'rooms.move-by-export',
    effect: 'recommends',
    rests: (w, rooms: Rooms) =>
      ofGroupChat(w, rooms) && moves(w, rooms)
        ? by(rooms, 'move-rooms', w.realtime.rooms.migrates)
        : undefined,
  }),
  rule({
    id: 'rooms.move-in-place',
    effect: 'recommends',
    rests: (w, rooms: Rooms) =>
      rooms.from === w.realtime.rooms.inPlace?.value.from && moves(w, rooms)
        ? by(rooms, 'move-rooms', w.realtime.rooms.inPlace)
        : undefined,
  }),
  rule({
    id: 'rooms.rebuild-in-teams',
    effect: 'recommends',
    rests: (w, rooms: Rooms) =>
      moves(w, rooms) || rooms.goal === null || areThere(w, rooms)
        ? undefined
        : by(rooms, 'rebuild-rooms', w.realtime.rooms.rebuild),
  }),
  rule({
    id: 'rooms.keep-a-pool',
    effect: 'notes',
    rests: (w, rooms: Rooms) => by(rooms, 'keep-rooms', w.realtime.rooms.keepPool),
    when: (_f, { versions }, { goal }) => versions.some((id) => id === goal) || goal === 'sfb-se',
  }),
  rule({
    id: 'rooms.nothing-passes-between',
    effect: 'notes',
    rests: (w, rooms: Rooms) =>
      moves(w, rooms) ? by(rooms, 'move-rooms', w.realtime.rooms.isolation) : undefined,
  }),
  rule({
    id: 'rooms.new-client-needs-the-new-home',
    effect: 'notes',
    reads: ['rtcclients'],
    rests: (w, rooms: Rooms) => (ofGroupChat(w, rooms) ? w.realtime.rooms.newClient : undefined),
    when: (f, { client }) => realtimeProgramsIn(f.rtcclients).includes(client),
  }),
]
