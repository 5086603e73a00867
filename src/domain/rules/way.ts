import type { RealtimeId, RealtimeWayId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { realtimeIn, someBuildBelow } from '../estate.ts'
import { endedIn, realtimeReleasedIn, type World } from '../world.ts'
import { about } from './realtime-target.ts'

/** The version that a fresh start of servers installs: the newest. */
export const freshIn = (world: World): RealtimeId | null => realtimeReleasedIn(world).at(-1) ?? null

/** One of the servers that a hybrid may hold. Subscription Edition is in no list and needs no hop: nothing newer helps. */
export const mayBeInHybrid = (supported: readonly RealtimeId[], id: RealtimeId): boolean =>
  id === 'sfb-se' || supported.includes(id)

const LOSES: Rule<RealtimeWayId> = rule({
  id: 'fresh.loses-contacts-and-meetings',
  effect: 'discourages',
  rests: (w) => w.realtime.servers.freshLoses,
})

/** Reasons that hold of both ways to Teams. */
const TO_TEAMS: readonly Rule<RealtimeWayId>[] = [
  rule({
    id: 'teams.users-must-stay-on-servers',
    effect: 'rulesOut',
    reads: ['rtcgoal'],
    rests: (w) => w.realtime.teams.teamsOnly,
    when: (f) => f.rtcgoal === 'server',
  }),
  rule({ id: 'teams.one-of-two', effect: 'recommends', rests: (w) => w.realtime.teams.oneOfTwo }),
]

const HYBRID: readonly Rule<RealtimeWayId>[] = [
  ...TO_TEAMS,
  rule({
    id: 'teams-hybrid.server-not-in-hybrid',
    effect: 'discourages',
    reads: ['rtc'],
    rests: (w) => w.realtime.teams.topologies,
    when: (f, { supported }) => realtimeIn(f.rtc).some((id) => !mayBeInHybrid(supported, id)),
  }),
  rule({
    id: 'teams-hybrid.way-through-ended-servers',
    effect: 'discourages',
    reads: ['rtc'],
    rests: (w) => {
      const { topologies } = w.realtime.teams
      return topologies?.value.supported.every((id) => endedIn(w, id)) ? topologies : undefined
    },
    when: (f, { supported }) =>
      realtimeIn(f.rtc).length > 0 && !realtimeIn(f.rtc).some((id) => mayBeInHybrid(supported, id)),
  }),
  rule({
    id: 'teams-hybrid.no-hybrid-voice',
    effect: 'discourages',
    reads: ['rtc', 'voice'],
    rests: (w) => w.realtime.teams.hybridVoice,
    when: (f, { without }) => {
      const present = realtimeIn(f.rtc)
      return f.voice && present.length > 0 && present.every((id) => without.some((own) => own === id))
    },
  }),
  rule({
    id: 'teams-hybrid.advised',
    effect: 'recommends',
    reads: ['rtc'],
    rests: (w) => w.realtime.teams.advised,
    when: (f, { for: whom }) => realtimeIn(f.rtc).some((id) => whom.some((own) => own === id)),
  }),
  rule({
    id: 'teams-hybrid.build-too-old',
    effect: 'notes',
    reads: ['rtc'],
    rests: (w) => w.realtime.teams.builds,
    when: (f, builds) => someBuildBelow(f.rtc, builds),
  }),
  rule({
    id: 'teams-hybrid.se-is-not-listed',
    effect: 'notes',
    reads: ['rtc'],
    rests: (w) => w.realtime.teams.subscriptionEdition,
    when: (f, { version }) => realtimeIn(f.rtc).includes(version),
  }),
]

/** What is said of each way that is no hop from version to version. */
export const WAY_RULES: { readonly [W in RealtimeWayId]: readonly Rule<RealtimeWayId>[] } = {
  'teams-hybrid': HYBRID,
  'teams-fresh': [...TO_TEAMS, LOSES],
  'server-fresh': [
    LOSES,
    rule({
      id: 'realtime-target.only-supported',
      effect: 'recommends',
      rests: (w) => about(w.realtime.servers.onlySupported, freshIn(w)),
    }),
  ],
}
