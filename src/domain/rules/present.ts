import type { VersionId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { endedIn, type World } from '../world.ts'
import { isRealtime } from '../estate.ts'
import { endsSoon } from './target.ts'
import { voicemailNot } from './voicemail.ts'

/** What the roadmap of Exchange says of a version that has ended. */
const ifEnded = <T>(world: World, id: VersionId, statement: T): T | undefined =>
  !isRealtime(id) && endedIn(world, id) ? statement : undefined

/** How the versions that are in use today stand: what has stopped, what has not (S1, S2, S13). */
export const PRESENT_RULES: readonly Rule<VersionId>[] = [
  rule({ id: 'present.support-ended', effect: 'discourages', rests: (w, v: VersionId) => endedIn(w, v) }),
  rule({
    id: 'present.what-stops',
    effect: 'notes',
    rests: (w, v: VersionId) => ifEnded(w, v, w.premises.whatStops),
  }),
  rule({
    id: 'present.keeps-running',
    effect: 'notes',
    rests: (w, v: VersionId) => ifEnded(w, v, w.premises.keepsRunning),
  }),
  rule({
    id: 'present.paid-updates-ended',
    effect: 'notes',
    rests: (w, v: VersionId) => {
      const paid = w.versions[v]?.paidUpdatesUntil
      return paid && paid.value < w.asOf ? paid : undefined
    },
  }),
  rule({
    id: 'present.paid-updates',
    effect: 'notes',
    rests: (w, v: VersionId) => {
      const paid = w.versions[v]?.paidUpdatesUntil
      return paid && paid.value >= w.asOf ? paid : undefined
    },
  }),
  rule({ id: 'present.ends-soon', effect: 'discourages', rests: (w, v: VersionId) => endsSoon(w, v) }),
  rule({
    id: 'present.supported',
    effect: 'notes',
    rests: (w, v: VersionId) => {
      const end = w.versions[v]?.endOfSupport
      return end && !endedIn(w, v) && !endsSoon(w, v) ? end : undefined
    },
  }),
  voicemailNot('present.voicemail-not-supported'),
]
