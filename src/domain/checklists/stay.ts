import type { VersionId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { endedIn } from '../world.ts'
import { RUN } from './run.ts'

/** Staying on a version that is there already: no hop, and still something to do. */
export const STAY_ITEMS: readonly Item<VersionId>[] = [
  item({
    id: 'stay.find-out-level',
    phase: 'discover',
    gate: true,
    run: RUN.build,
    rests: (w, v: VersionId) => w.versions[v]?.latestBuild,
  }),
  item({
    id: 'stay.auth-certificate',
    phase: 'discover',
    run: 'Get-ExchangeCertificate -Thumbprint (Get-AuthConfig).CurrentCertificateThumbprint | Format-List NotAfter,Thumbprint',
    rests: (w, v: VersionId) => (w.versions[v]?.latestBuild ? w.field.p76 : undefined),
  }),
  item({
    id: 'stay.licence',
    phase: 'decide',
    gate: true,
    owner: 'lead',
    rests: (w, v: VersionId) =>
      w.versions[v]?.endOfSupport?.value === null ? w.premises.licenceSe : undefined,
  }),
  item({
    id: 'stay.ended',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, v: VersionId) => endedIn(w, v),
  }),
  item({
    id: 'stay.keep-up-to-date',
    phase: 'prepare',
    gate: true,
    run: RUN.build,
    rests: (w, v: VersionId) => {
      const end = w.versions[v]?.endOfSupport
      return end && !endedIn(w, v) ? end : undefined
    },
  }),
  item({
    id: 'stay.plan-the-end',
    phase: 'decide',
    owner: 'lead',
    rests: (w, v: VersionId) => {
      const end = w.versions[v]?.endOfSupport
      return end?.value && !endedIn(w, v) ? end : undefined
    },
  }),
]
