import type { VersionId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { isRealtime } from '../estate.ts'
import { about } from '../rules/realtime-target.ts'
import { endedIn } from '../world.ts'
import { LOOK } from './look.ts'

const own = (version: VersionId) => (isRealtime(version) ? version : null)

/** Staying on a real-time server that is there alone already: no hop, and still something to do. */
export const REALTIME_STAY_ITEMS: readonly Item<VersionId>[] = [
  item({
    id: 'rtc.stay.find-out-build',
    phase: 'discover',
    owner: 'realtime',
    gate: true,
    run: LOOK.version,
    rests: (w, v: VersionId) => w.versions[v]?.newestSeen,
  }),
  item({
    id: 'rtc.stay.list-certificates',
    phase: 'discover',
    owner: 'realtime',
    topic: 'certificates',
    run: LOOK.ownCertificates,
    rests: (w) => w.realtime.teams.certificates,
  }),
  item({
    id: 'rtc.stay.ended',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, v: VersionId) => endedIn(w, v),
  }),
  item({
    id: 'rtc.stay.sign-risk',
    phase: 'decide',
    gate: true,
    owner: 'lead',
    rests: (w, v: VersionId) => endedIn(w, v),
  }),
  item({
    id: 'rtc.stay.plan-the-end',
    phase: 'decide',
    owner: 'lead',
    rests: (w, v: VersionId) => {
      const end = w.versions[v]?.endOfSupport
      return end?.value && !endedIn(w, v) ? end : undefined
    },
  }),
  item({
    id: 'rtc.stay.blocks-later',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, v: VersionId) => about(w.realtime.servers.blocksLater, own(v)),
  }),
  item({
    id: 'rtc.stay.keep-current',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    run: LOOK.version,
    rests: (w, v: VersionId) =>
      w.versions[v]?.endOfSupport?.value === null ? w.realtime.servers.modern : undefined,
  }),
  item({
    id: 'rtc.stay.update',
    phase: 'prepare',
    owner: 'realtime',
    run: LOOK.version,
    rests: (w, v: VersionId) => {
      const end = w.versions[v]?.endOfSupport
      return end?.value && !endedIn(w, v) ? end : undefined
    },
  }),
]
