import type { MethodId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { someIn } from '../estate.ts'

/** Reasons for and against a staged migration (S4, S7). */
export const STAGED_RULES: readonly Rule<MethodId>[] = [
  rule({
    id: 'staged.larger-than-described',
    effect: 'discourages',
    reads: ['mailboxes'],
    rests: (w) => w.methods.staged.advised,
    when: (f, { to }) => f.mailboxes > to,
  }),
  rule({
    id: 'staged.size-fits',
    effect: 'recommends',
    reads: ['mailboxes'],
    rests: (w) => w.methods.staged.steps.seats,
    when: (f, { from }) => f.mailboxes >= from,
  }),
  rule({
    id: 'staged.slow-pace',
    effect: 'recommends',
    reads: ['mailboxes', 'days'],
    rests: (w) => w.methods.staged.steps.slowPace,
    when: (f, { mailboxes, days }) => f.days > days && f.mailboxes <= mailboxes,
  }),
  rule({
    id: 'staged.time-is-short',
    effect: 'notes',
    reads: ['mailboxes', 'days'],
    rests: (w) => w.methods.staged.steps.table,
    when: (f, { mailboxes, days }) => f.days < days && f.mailboxes > mailboxes,
  }),
  rule({
    id: 'staged.sync-has-to-be-set-up',
    effect: 'notes',
    reads: ['dirsync'],
    rests: (w) => w.methods.staged.directorySync,
    when: (f) => !f.dirsync,
  }),
  rule({
    id: 'staged.several-files',
    effect: 'notes',
    reads: ['mailboxes'],
    rests: (w) => w.methods.staged.steps.csvRows,
    when: (f, { rows }) => f.mailboxes > rows,
  }),
  rule({
    id: 'staged.old-server-may-be-out-of-reach',
    effect: 'notes',
    reads: ['exchange'],
    rests: (w) => w.cloud.tls,
    when: (f, { oldServers }) => someIn(f.exchange, oldServers),
  }),
  rule({ id: 'staged.still-offered', effect: 'notes', rests: (w) => w.methods.staged.steps.stillOffered }),
]
