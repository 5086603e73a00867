import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { versionsIn } from '../estate.ts'

/** IMAP migration, in the order a person works. */
export const IMAP_ITEMS: readonly Item<MethodId>[] = [
  item({
    id: 'imap.decide-on-the-rest',
    phase: 'decide',
    gate: true,
    rests: (w) => w.methods.imap.steps.mailOnly,
  }),
  item({
    id: 'imap.create-mailboxes',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods.imap.steps.mailboxesFirst,
  }),
  item({
    id: 'imap.ports',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods.imap.steps.ports,
  }),
  item({
    id: 'imap.write-csv',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods.imap.steps.csv,
  }),
  item({
    id: 'imap.large-items',
    phase: 'prepare',
    rests: (w) => w.methods.imap.steps.items,
  }),
  item({
    id: 'imap.slashes',
    phase: 'prepare',
    rests: (w) => w.methods.imap.steps.slash,
  }),
  item({
    id: 'imap.lower-mx-ttl',
    phase: 'prepare',
    rests: (w) => w.methods.imap.steps.mxTtl,
  }),
  item({
    id: 'imap.move-batches',
    phase: 'move',
    gate: true,
    rests: (w) => w.methods.imap.destination,
  }),
  item({
    id: 'imap.only-mail-comes-across',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods.imap.steps.mailOnly,
  }),
  item({
    id: 'imap.no-shared-calendars',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods.imap.sharesFreeBusy,
  }),
  item({
    id: 'imap.point-mail-to-the-cloud',
    phase: 'switch',
    gate: true,
    rests: (w) => w.methods.imap.steps.mxTtl,
  }),
  item({
    id: 'imap.remove-servers',
    phase: 'retire',
    reads: ['exchange', 'remain'],
    rests: (w) => w.methods.imap.destination,
    when: (f) => versionsIn(f.exchange).length > 0 && f.remain === 'nothing',
  }),
]
