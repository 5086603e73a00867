import type { MethodId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'

/** Reasons for and against a minimal hybrid: continuing synchronization, no shared calendars. */
export const MINIMAL_HYBRID_RULES: readonly Rule<MethodId>[] = [
  rule({
    id: 'minimal-hybrid.larger-than-described',
    effect: 'discourages',
    reads: ['mailboxes'],
    rests: (w) => w.methods['minimal-hybrid'].advised,
    when: (f, { to }) => f.mailboxes > to,
  }),
  rule({
    id: 'minimal-hybrid.size-fits',
    effect: 'recommends',
    reads: ['mailboxes'],
    rests: (w) => w.methods['minimal-hybrid'].advised,
    when: (f, { from, to }) => f.mailboxes >= from && f.mailboxes <= to,
  }),
  rule({
    id: 'minimal-hybrid.slow-pace',
    effect: 'recommends',
    reads: ['mailboxes', 'days'],
    rests: (w) => w.methods['minimal-hybrid'].steps.slowPace,
    when: (f, { mailboxes, days }) => f.days > days && f.mailboxes <= mailboxes,
  }),
  rule({
    id: 'minimal-hybrid.calendars-not-needed',
    effect: 'recommends',
    reads: ['freebusy', 'mailboxes'],
    rests: (w) => w.methods['minimal-hybrid'].advised,
    when: (f, { from, to }) => !f.freebusy && f.mailboxes >= from && f.mailboxes <= to,
  }),
  rule({
    id: 'minimal-hybrid.longer-than-described',
    effect: 'notes',
    reads: ['days'],
    rests: (w) => w.methods['minimal-hybrid'].days,
    when: (f, { to }) => f.days > to,
  }),
]
