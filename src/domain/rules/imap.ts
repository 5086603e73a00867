import type { MethodId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { allIn, versionsIn } from '../estate.ts'

/** Reasons for and against IMAP: mail and nothing else. */
export const IMAP_RULES: readonly Rule<MethodId>[] = [
  rule({
    id: 'imap.mail-only',
    effect: 'discourages',
    reads: ['exchange'],
    rests: (w) => w.methods.imap.steps.mailOnly,
    when: (f, { allBut }) =>
      !f.exchange.includes('none') && (versionsIn(f.exchange).length === 0 || !allIn(f.exchange, allBut)),
  }),
  rule({
    id: 'imap.other-ways-are-described',
    effect: 'discourages',
    reads: ['exchange'],
    rests: (w) => w.methods.imap.steps.onlyWay,
    when: (f, versions) => versionsIn(f.exchange).length > 0 && !allIn(f.exchange, versions),
  }),
  rule({
    id: 'imap.every-password-in-the-file',
    effect: 'notes',
    rests: (w) => w.methods.imap.steps.csv,
  }),
  rule({
    id: 'imap.only-way',
    effect: 'recommends',
    reads: ['exchange'],
    rests: (w) => w.methods.imap.steps.onlyWay,
    when: (f, versions) => versionsIn(f.exchange).length > 0 && allIn(f.exchange, versions),
  }),
]
