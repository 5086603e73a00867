import type { RealtimeId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { isOlder, realtimeIn } from '../estate.ts'
import { endedIn, type World } from '../world.ts'
import { enteringRules } from './entering.ts'
import { endingRules, lastingRules } from './target.ts'
import { voicemailNot } from './voicemail.ts'

/** What is said of one version, when it is the one that is judged. */
export const about = <T extends { readonly value: { readonly version: RealtimeId } }>(
  statement: T | undefined,
  id: RealtimeId | null,
): T | undefined => (statement?.value.version === id ? statement : undefined)

/** Older versions enter by way of versions that have ended themselves. */
const chainEnded = (world: World, id: RealtimeId) => {
  const joins = world.versions[id]?.joins
  return joins?.value.every(({ version }) => endedIn(world, version)) ? joins : undefined
}

/** Confirming or ruling out a version of the real-time servers as the one to go to. */
export const REALTIME_TARGET_RULES: readonly Rule<RealtimeId>[] = [
  rule({
    id: 'realtime-target.older-than-present',
    effect: 'rulesOut',
    reads: ['rtc'],
    rests: (w, v: RealtimeId) => w.versions[v]?.joins,
    when: (f, _joins, v) => realtimeIn(f.rtc).some((present) => isOlder(v, present)),
  }),
  ...endingRules<RealtimeId>(),
  ...enteringRules((v: RealtimeId) => v),
  rule({
    id: 'realtime-target.no-supported-chain',
    effect: 'discourages',
    reads: ['rtc'],
    rests: (w, v: RealtimeId) => (endedIn(w, v) ? undefined : chainEnded(w, v)),
    when: (f, joins, v) => {
      const present = realtimeIn(f.rtc)
      return (
        present.some((id) => isOlder(id, v)) &&
        !present.includes(v) &&
        !present.some((id) => joins.some(({ version }) => version === id))
      )
    },
  }),
  rule({
    id: 'realtime-target.only-supported',
    effect: 'recommends',
    rests: (w, v: RealtimeId) => about(w.realtime.servers.onlySupported, v),
  }),
  voicemailNot('realtime-target.voicemail-not-supported'),
  rule({
    id: 'realtime-target.not-beside',
    effect: 'notes',
    reads: ['rtc'],
    rests: (w, v: RealtimeId) => w.versions[v]?.joins,
    when: (f, joins, v) =>
      realtimeIn(f.rtc).some(
        (present) => isOlder(present, v) && !joins.some(({ version }) => version === present),
      ),
  }),
  rule({
    id: 'realtime-target.two-versions-at-most',
    effect: 'notes',
    reads: ['rtc'],
    rests: (w, v: RealtimeId) => w.versions[v]?.together,
    when: (f, { most }, v) => realtimeIn(f.rtc).filter((id) => isOlder(id, v)).length >= most,
  }),
  ...lastingRules<RealtimeId>(),
  rule({
    id: 'realtime-target.lasts-at-least',
    effect: 'notes',
    rests: (w, v: RealtimeId) => about(w.realtime.servers.earliestEnd, v),
  }),
  rule({
    id: 'realtime-target.no-rooms',
    effect: 'notes',
    reads: ['chat'],
    rests: (w, v: RealtimeId) => {
      const none = w.realtime.rooms.noSuccessor
      return none?.value.versions.some((id) => id === v) ? none : undefined
    },
    when: (f) => f.chat.some((name) => name !== 'none'),
  }),
]
