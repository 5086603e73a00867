import type {
  ChatId,
  MethodId,
  RealtimeId,
  RealtimeWayId,
  RoomsWayId,
  VersionId,
} from '../knowledge/schema.ts'

/** The chosen way of mail. */
export type Journey =
  | { readonly to: 'cloud'; readonly by: MethodId }
  | { readonly to: 'premises'; readonly target: VersionId }

/** Where the real-time half ends: a way of its own, or a version to go to from hop to hop. */
export type RealtimeGoal = RealtimeWayId | RealtimeId

/** The rooms of one chat server, what becomes of them, and where the real-time half ends meanwhile. */
export interface Rooms {
  readonly from: ChatId
  readonly by: RoomsWayId
  /** null: it is not known yet. */
  readonly goal: RealtimeGoal | null
  /** The server that rooms are moved to is there, or on the way to the goal. */
  readonly passes: boolean
}

const known = new Map<string, Rooms>()

/** The same rooms are the same object, so that what a world says of them is looked up once. */
export function roomsOf(own: Rooms): Rooms {
  const name = `${own.from} ${own.by} ${own.goal} ${own.passes}`
  const rooms = known.get(name) ?? own
  known.set(name, rooms)
  return rooms
}

/** The servers end: users are in Teams. */
export const endsInTeams = (goal: RealtimeGoal | null): boolean =>
  goal === 'teams-hybrid' || goal === 'teams-fresh'

/** Both halves of one organization: where mail ends, and where its real-time servers do. */
export interface Pair {
  readonly mail: Journey
  readonly realtime: RealtimeGoal
}

const pairs = new Map<string, Pair>()

export function pairOf(mail: Journey, realtime: RealtimeGoal): Pair {
  const name = `${mail.to} ${mail.to === 'cloud' ? mail.by : mail.target} ${realtime}`
  const pair = pairs.get(name) ?? { mail, realtime }
  pairs.set(name, pair)
  return pair
}
