import { REALTIME_WAYS } from '../knowledge/platform.ts'
import type {
  ChatId,
  MethodId,
  RealtimeId,
  RealtimeWayId,
  RoomsWayId,
  VersionId,
} from '../knowledge/schema.ts'
import type { Estate } from './facts.ts'

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

/** The same is the same object, so that what a world says of it is looked up once. */
function onceBy<T>(nameOf: (own: T) => string): (own: T) => T {
  const known = new Map<string, T>()
  return (own) => {
    const name = nameOf(own)
    const before = known.get(name) ?? own
    known.set(name, before)
    return before
  }
}

export const roomsOf = onceBy(({ from, by, goal, passes }: Rooms) => `${from} ${by} ${goal} ${passes}`)

/** The servers end: users are in Teams. */
export const endsInTeams = (goal: RealtimeGoal | null): goal is 'teams-hybrid' | 'teams-fresh' =>
  goal === 'teams-hybrid' || goal === 'teams-fresh'

/** It ends where users should; whoever did not say is served anywhere. */
export const endsAsWanted = (goal: RealtimeGoal, wanted: Estate['rtcgoal']): boolean =>
  wanted === 'teams' ? endsInTeams(goal) : wanted === 'server' ? !endsInTeams(goal) : true

export const isWay = (goal: RealtimeGoal): goal is RealtimeWayId => REALTIME_WAYS.some((id) => id === goal)

/** The version that the real-time half ends on; a way of its own has none. */
export const landingOf = ({ goal }: Rooms): RealtimeId | null => (goal === null || isWay(goal) ? null : goal)

/** Both halves of one organization: where mail ends, and where its real-time servers do. */
export interface Pair {
  readonly mail: Journey
  readonly realtime: RealtimeGoal
}

export const pairOf = onceBy(
  ({ mail, realtime }: Pair) => `${mail.to} ${mail.to === 'cloud' ? mail.by : mail.target} ${realtime}`,
)
