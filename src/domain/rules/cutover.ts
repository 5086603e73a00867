import type { MethodId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { someIn } from '../estate.ts'

/** Reasons for and against a cutover (S4–S6). */
export const CUTOVER_RULES: readonly Rule<MethodId>[] = [
  rule({
    id: 'cutover.sync-has-to-stay',
    effect: 'rulesOut',
    reads: ['dirsync', 'keepsync'],
    rests: (w) => w.methods.cutover.directorySync,
    when: (f) => f.dirsync && f.keepsync,
  }),
  rule({
    id: 'cutover.sync-to-be-switched-off',
    effect: 'discourages',
    reads: ['dirsync'],
    rests: (w) => w.methods.cutover.directorySync,
    when: (f) => f.dirsync,
  }),
  rule({
    id: 'cutover.time-may-run-out',
    effect: 'discourages',
    reads: ['mailboxes'],
    rests: (w) => w.methods.cutover.advised,
    when: (f, { to }) => f.mailboxes > to,
  }),
  rule({
    id: 'cutover.helpdesk-overwhelmed',
    effect: 'discourages',
    reads: ['mailboxes'],
    rests: (w) => w.methods.cutover.advised,
    when: (f, { to }) => f.mailboxes > to,
  }),
  rule({
    id: 'cutover.small-and-quick',
    effect: 'recommends',
    reads: ['mailboxes', 'days'],
    rests: (w) => w.methods.cutover.steps.table,
    when: (f, { mailboxes, days }) => f.mailboxes <= mailboxes && f.days <= days,
  }),
  rule({
    id: 'cutover.exactly-the-advised-maximum',
    effect: 'notes',
    reads: ['mailboxes'],
    rests: (w) => w.methods.cutover.advised,
    when: (f, { to }) => f.mailboxes === to,
  }),
  rule({
    id: 'cutover.at-its-limit',
    effect: 'notes',
    reads: ['mailboxes'],
    rests: (w) => w.methods.cutover.possible,
    when: (f, { to }) => f.mailboxes === to,
  }),
  rule({
    id: 'cutover.longer-than-a-week',
    effect: 'notes',
    reads: ['days'],
    rests: (w) => w.methods.cutover.days,
    when: (f, { to }) => f.days > to,
  }),
  rule({
    id: 'cutover.doubtful-from-2003',
    effect: 'notes',
    reads: ['exchange'],
    rests: (w) => w.methods.cutover.steps.doubtful2003,
    when: (f, doubtful) => someIn(f.exchange, doubtful),
  }),
  rule({
    id: 'cutover.express-is-preferred',
    effect: 'notes',
    reads: ['exchange'],
    rests: (w) => w.methods.cutover.steps.expressPreferred,
    when: (f, versions) => someIn(f.exchange, versions),
  }),
  rule({
    id: 'cutover.unified-messaging-first',
    effect: 'notes',
    reads: ['um'],
    rests: (w) => w.methods.cutover.steps.unifiedMessaging,
    when: (f) => f.um,
  }),
  rule({
    id: 'cutover.old-server-may-be-out-of-reach',
    effect: 'notes',
    reads: ['exchange'],
    rests: (w) => w.cloud.tls,
    when: (f, { oldServers }) => someIn(f.exchange, oldServers),
  }),
  rule({ id: 'cutover.still-offered', effect: 'notes', rests: (w) => w.methods.cutover.steps.stillOffered }),
]
