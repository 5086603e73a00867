import type { MethodId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { allIn, versionsIn } from '../estate.ts'

/** Reasons for and against an express migration: one synchronization, then everything moves. */
export const EXPRESS_RULES: readonly Rule<MethodId>[] = [
  rule({
    id: 'express-migration.sync-has-to-stay',
    effect: 'discourages',
    reads: ['keepsync'],
    rests: (w) => w.methods['express-migration'].directorySync,
    when: (f) => f.keepsync,
  }),
  rule({
    id: 'express-migration.larger-than-the-table',
    effect: 'discourages',
    reads: ['mailboxes'],
    rests: (w) => w.methods['express-migration'].advised,
    when: (f, { to }) => f.mailboxes > to,
  }),
  rule({
    id: 'express-migration.small-and-quick',
    effect: 'recommends',
    reads: ['mailboxes', 'days'],
    rests: (w) => w.methods['express-migration'].steps.table,
    when: (f, { mailboxes, days }) => f.mailboxes <= mailboxes && f.days <= days,
  }),
  rule({
    id: 'express-migration.preferred',
    effect: 'recommends',
    reads: ['exchange', 'mailboxes', 'days'],
    rests: (w) => w.methods['express-migration'].steps.preferred,
    when: (f, { versions, mailboxes, days }) =>
      versionsIn(f.exchange).length > 0 &&
      allIn(f.exchange, versions) &&
      f.mailboxes <= mailboxes &&
      f.days <= days,
  }),
  rule({
    id: 'express-migration.exactly-the-advised-maximum',
    effect: 'notes',
    reads: ['mailboxes'],
    rests: (w) => w.methods['express-migration'].advised,
    when: (f, { to }) => f.mailboxes === to,
  }),
  rule({
    id: 'express-migration.longer-than-described',
    effect: 'notes',
    reads: ['days'],
    rests: (w) => w.methods['express-migration'].days,
    when: (f, { to }) => f.days > to,
  }),
]
