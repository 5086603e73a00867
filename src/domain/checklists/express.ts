import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'

/** Express migration, in the order a person works. */
export const EXPRESS_ITEMS: readonly Item<MethodId>[] = [
  item({
    id: 'express-migration.verify-domains',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods['express-migration'].steps.verifiedDomains,
  }),
  item({
    id: 'express-migration.ports',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods['express-migration'].steps.ports,
  }),
  item({
    id: 'express-migration.certificate',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods['minimal-hybrid'].steps.certificate,
  }),
  item({
    id: 'express-migration.sync-version',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods['full-hybrid'].steps.syncVersion,
  }),
  item({
    id: 'express-migration.count-licences',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods['express-migration'].steps.licence,
  }),
  item({
    id: 'express-migration.run-the-wizard',
    phase: 'install',
    gate: true,
    rests: (w) => w.methods['express-migration'].steps.wizard,
  }),
  item({
    id: 'express-migration.synchronize-once',
    phase: 'install',
    after: ['express-migration.run-the-wizard'],
    gate: true,
    rests: (w) => w.methods['express-migration'].steps.once,
  }),
  item({
    id: 'express-migration.move-a-few-first',
    phase: 'pilot',
    gate: true,
    rests: (w) => w.methods['express-migration'].steps.pilot,
  }),
  item({
    id: 'express-migration.move-batches',
    phase: 'move',
    gate: true,
    rests: (w) => w.methods['express-migration'].steps.batches,
  }),
  item({
    id: 'express-migration.same-password',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods['express-migration'].steps.samePassword,
  }),
  item({
    id: 'express-migration.no-new-profiles',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods['express-migration'].steps.noNewProfile,
  }),
  item({
    id: 'express-migration.no-shared-calendars',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods['express-migration'].sharesFreeBusy,
  }),
  item({
    id: 'express-migration.point-names-to-the-cloud',
    phase: 'switch',
    gate: true,
    rests: (w) => w.methods['express-migration'].steps.dns,
  }),
  item({
    id: 'express-migration.switch-sync-off',
    phase: 'retire',
    rests: (w) => w.methods['express-migration'].directorySync,
  }),
  item({
    id: 'express-migration.remove-servers',
    phase: 'retire',
    reads: ['remain'],
    rests: (w) => w.methods['express-migration'].destination,
    when: (f) => f.remain === 'nothing',
  }),
]
