import type { Method, MethodId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { builtIn } from '../concerns.ts'
import { allIn, officesIn, someIn, versionsIn } from '../estate.ts'
import type { Held, World } from '../world.ts'
import { CUTOVER_RULES } from './cutover.ts'
import { EXPRESS_RULES } from './express.ts'
import { FULL_HYBRID_RULES } from './full-hybrid.ts'
import { IMAP_RULES } from './imap.ts'
import { MINIMAL_HYBRID_RULES } from './minimal-hybrid.ts'
import { PST_RULES, THIRD_PARTY_RULES } from './outside.ts'
import { STAGED_RULES } from './staged.ts'

const of = (world: World, id: MethodId): Held<Method> => world.methods[id]

/** IMAP is described for any server that speaks it, whoever runs it; of the built-in others nothing is said about providers. */
const readsProviders = <T>(id: MethodId, sources: T): T | undefined =>
  id === 'imap' ? undefined : builtIn(id, sources)

/** Reasons that hold of every method, each resting on that method's own statement. */
const EVERY_METHOD: readonly Rule<MethodId>[] = [
  rule({
    id: 'method.mail-must-stay',
    effect: 'rulesOut',
    reads: ['stay'],
    rests: (w, m: MethodId) => of(w, m).destination,
    when: (f) => f.stay,
  }),
  rule({
    id: 'method.nothing-to-move',
    effect: 'rulesOut',
    reads: ['exchange'],
    rests: (w, m: MethodId) => of(w, m).sources,
    when: (f) => f.exchange.includes('none'),
  }),
  rule({
    id: 'method.source-not-covered',
    effect: 'rulesOut',
    reads: ['exchange'],
    rests: (w, m: MethodId) => of(w, m).sources,
    when: (f, sources) => versionsIn(f.exchange).length > 0 && !someIn(f.exchange, sources),
  }),
  rule({
    id: 'method.source-partly-covered',
    effect: 'discourages',
    reads: ['exchange'],
    rests: (w, m: MethodId) => of(w, m).sources,
    when: (f, sources) => someIn(f.exchange, sources) && !allIn(f.exchange, sources),
  }),
  rule({
    id: 'method.hosted-not-described',
    effect: 'rulesOut',
    reads: ['exchange'],
    rests: (w, m: MethodId) => readsProviders(m, of(w, m).sources),
    when: (f) => f.exchange.includes('hosted') && versionsIn(f.exchange).length === 0,
  }),
  rule({
    id: 'method.hosted-partly',
    effect: 'discourages',
    reads: ['exchange'],
    rests: (w, m: MethodId) => readsProviders(m, of(w, m).sources),
    when: (f) => f.exchange.includes('hosted') && versionsIn(f.exchange).length > 0,
  }),
  rule({
    id: 'method.no-free-busy',
    effect: 'rulesOut',
    reads: ['freebusy'],
    rests: (w, m: MethodId) => of(w, m).sharesFreeBusy,
    when: (f, shares) => !shares && f.freebusy,
  }),
  rule({
    id: 'method.beyond-its-limit',
    effect: 'rulesOut',
    reads: ['mailboxes'],
    rests: (w, m: MethodId) => of(w, m).possible,
    when: (f, { to }) => f.mailboxes > to,
  }),
  rule({
    id: 'method.office-cannot-connect',
    effect: 'notes',
    reads: ['outlook'],
    rests: (w) => w.cloud.office,
    when: (f, { refused }) => officesIn(f.outlook).some((o) => refused.includes(o)),
  }),
  rule({
    id: 'method.office-not-supported',
    effect: 'notes',
    reads: ['outlook'],
    rests: (w) => w.cloud.office,
    when: (f, { supported, refused }) =>
      supported.length > 0 &&
      officesIn(f.outlook).some((o) => !supported.includes(o) && !refused.includes(o)),
  }),
  rule({
    id: 'method.mailbox-too-large',
    effect: 'discourages',
    reads: ['largest'],
    rests: (w, m: MethodId) => builtIn(m, w.cloud.largestMailbox),
    when: (f, { gb }) => f.largest > gb,
  }),
  rule({
    id: 'method.shorter-than-usual',
    effect: 'notes',
    reads: ['mailboxes', 'days'],
    rests: (w, m: MethodId) => builtIn(m, w.cloud.pace),
    when: (f, rows) => f.days < (rows.findLast(({ from }) => from <= f.mailboxes)?.typical ?? 0),
  }),
  rule({
    id: 'method.recipients-need-a-place',
    effect: 'notes',
    reads: ['keepsync'],
    rests: (w, m: MethodId) => builtIn(m, w.ending.place),
    when: (f) => f.keepsync,
  }),
  rule({
    id: 'method.public-folders-no-direct-way',
    effect: 'notes',
    reads: ['exchange', 'publicfolders'],
    rests: (w) => w.cloud.publicFoldersNotFrom,
    when: (f, versions) => f.publicfolders && someIn(f.exchange, versions),
  }),
]

export const METHOD_RULES: { readonly [M in MethodId]: readonly Rule<MethodId>[] } = {
  cutover: [...CUTOVER_RULES, ...EVERY_METHOD],
  staged: [...STAGED_RULES, ...EVERY_METHOD],
  'express-migration': [...EXPRESS_RULES, ...EVERY_METHOD],
  'minimal-hybrid': [...MINIMAL_HYBRID_RULES, ...EVERY_METHOD],
  'full-hybrid': [...FULL_HYBRID_RULES, ...EVERY_METHOD],
  imap: [...IMAP_RULES, ...EVERY_METHOD],
  'pst-import': [...PST_RULES, ...EVERY_METHOD],
  'third-party': [...THIRD_PARTY_RULES, ...EVERY_METHOD],
}
