import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'

/** Minimal hybrid, in the order a person works. */
export const MINIMAL_HYBRID_ITEMS: readonly Item<MethodId>[] = [
  item({
    id: 'minimal-hybrid.verify-domains',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods['express-migration'].steps.verifiedDomains,
  }),
  item({
    id: 'minimal-hybrid.directory-sync',
    phase: 'prepare',
    gate: true,
    reads: ['dirsync'],
    rests: (w) => w.methods['minimal-hybrid'].directorySync,
    when: (f) => !f.dirsync,
  }),
  item({
    id: 'minimal-hybrid.keep-directory-sync',
    phase: 'prepare',
    reads: ['dirsync'],
    rests: (w) => w.methods['minimal-hybrid'].directorySync,
    when: (f) => f.dirsync,
  }),
  item({
    id: 'minimal-hybrid.sync-version',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods['full-hybrid'].steps.syncVersion,
  }),
  item({
    id: 'minimal-hybrid.ports',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods['minimal-hybrid'].steps.ports,
  }),
  item({
    id: 'minimal-hybrid.certificate',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods['minimal-hybrid'].steps.certificate,
  }),
  item({
    id: 'minimal-hybrid.count-licences',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods['minimal-hybrid'].steps.licence,
  }),
  item({
    id: 'minimal-hybrid.run-the-wizard',
    phase: 'install',
    gate: true,
    rests: (w) => w.methods['minimal-hybrid'].steps.wizard,
  }),
  item({
    id: 'minimal-hybrid.move-a-few-first',
    phase: 'pilot',
    gate: true,
    rests: (w) => w.methods['minimal-hybrid'].steps.pilot,
  }),
  item({
    id: 'minimal-hybrid.move-batches',
    phase: 'move',
    gate: true,
    rests: (w) => w.methods['minimal-hybrid'].steps.batches,
  }),
  item({
    id: 'minimal-hybrid.no-new-profiles',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods['minimal-hybrid'].steps.noNewProfile,
  }),
  item({
    id: 'minimal-hybrid.no-shared-calendars',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods['minimal-hybrid'].sharesFreeBusy,
  }),
  item({
    id: 'minimal-hybrid.point-names-to-the-cloud',
    phase: 'switch',
    gate: true,
    rests: (w) => w.methods['minimal-hybrid'].steps.dns,
  }),
]
