import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate, MethodId, VersionId } from '../knowledge/schema.ts'
import { PHASES } from './clause.ts'
import { daysAfter } from './days.ts'
import type { Estate, FactKey } from './facts.ts'
import type { Journey } from './goal.ts'
import { allItems } from './plan.ts'
import {
  anEstate,
  BEGIN,
  BOTH_DAYS,
  itemsIn,
  outcomeFor,
  planOf,
  reasonsFor,
  TODAY,
  without,
} from './testing.ts'
import { worldOn } from './world.ts'

const by = (method: MethodId): Journey => ({ to: 'cloud', by: method })
const onto = (target: VersionId): Journey => ({ to: 'premises', target })

interface Promise {
  readonly S: string
  readonly way: Journey
  readonly is?: Estate
  readonly on?: readonly IsoDate[]
  readonly kind?: 'task' | 'consequence' | 'rollback'
  readonly items: readonly string[]
}

/** What the roadmap promises of each method, as an item of its plan. */
const PROMISED: readonly Promise[] = [
  {
    S: 'S6',
    way: by('cutover'),
    items: [
      'cutover.set-the-date',
      'cutover.outlook-anywhere',
      'cutover.read-access',
      'cutover.verify-domains',
      'cutover.let-it-synchronize',
      'cutover.hand-out-passwords',
      'cutover.count-licences',
    ],
  },
  {
    S: 'S6',
    way: by('cutover'),
    kind: 'consequence',
    items: ['cutover.all-mailboxes-move', 'cutover.new-profiles', 'cutover.no-shared-calendars'],
  },
  {
    S: 'S7',
    way: by('staged'),
    is: { mailboxes: 300 },
    items: [
      'staged.plan-batches',
      'staged.executives-last',
      'staged.write-csv',
      'staged.send-passwords',
      'staged.outlook-anywhere',
      'staged.read-access',
      'staged.verify-domains',
      'staged.count-licences',
      'staged.directory-sync',
    ],
  },
  {
    S: 'S7',
    way: by('staged'),
    is: { mailboxes: 300 },
    kind: 'consequence',
    items: ['staged.no-shared-calendars', 'staged.new-profiles', 'staged.new-password'],
  },
  {
    S: 'S8',
    way: by('full-hybrid'),
    is: { exchange: ['2016'] },
    kind: 'consequence',
    items: [
      'full-hybrid.free-busy-both-ways',
      'full-hybrid.one-address-list',
      'full-hybrid.recipient-properties',
      'full-hybrid.internal-mail',
    ],
  },
  { S: 'S8', way: by('full-hybrid'), kind: 'rollback', items: ['full-hybrid.way-back'] },
  {
    S: 'S10',
    way: by('full-hybrid'),
    items: [
      'full-hybrid.hybrid-server-for-2007',
      'full-hybrid.ports',
      'full-hybrid.directory-sync',
      'full-hybrid.same-password',
      'full-hybrid.count-licences',
    ],
  },
  { S: 'S10', way: by('full-hybrid'), kind: 'consequence', items: ['full-hybrid.no-new-profiles'] },
  {
    S: 'S20',
    way: onto('exchange-2013'),
    items: ['hop.size-the-servers'],
  },
  { S: 'S12', way: onto('exchange-2013'), kind: 'consequence', items: ['hop.new-features'] },
  { S: 'S21', way: by('cutover'), is: { mailboxes: 150 }, items: ['cloud.ask-fasttrack'] },
  // What the last server asks for was true before the document that says so was dated.
  { S: 'S6', way: by('cutover'), items: ['cloud.check-before-removal'] },
  {
    S: 'S8',
    way: by('full-hybrid'),
    items: [
      'full-hybrid.decide-how-to-leave',
      'full-hybrid.point-names-to-the-cloud',
      'ending.remove-relationship',
      'ending.uninstall',
      'cloud.check-before-removal',
    ],
  },
  { S: 'S14', way: onto('exchange-2013'), items: ['hop.own-level', 'hop.check-before-removal'] },
  { S: 'S21', way: onto('exchange-2013'), items: ['hop.extend-schema'] },
]

test.for(PROMISED.flatMap((row) => (row.on ?? BOTH_DAYS).map((day) => ({ ...row, day }))))(
  '$S: on $day the plan holds $items',
  ({ way, is, day, kind = 'task', items }) => {
    const planned = itemsIn(planOf(way, anEstate(is), day)).filter((own) => own.kind === kind)
    expect(planned.map((own) => own.item)).toEqual(expect.arrayContaining([...items]))
  },
)

interface Condition {
  readonly S: string
  readonly way: Journey
  readonly item: string
  readonly on?: readonly IsoDate[]
  readonly yes: Estate
  readonly no: Estate
}

// Items that depend on an answer: both sides.
test.for(
  (
    [
      {
        S: 'S6',
        way: by('cutover'),
        item: 'cutover.disable-unified-messaging',
        yes: { um: true },
        no: { um: false },
      },
      {
        S: 'S6',
        way: by('cutover'),
        item: 'cutover.switch-sync-off',
        on: [TODAY],
        yes: { dirsync: true },
        no: { dirsync: false },
      },
      {
        S: 'S7',
        way: by('staged'),
        item: 'staged.split-csv',
        yes: { mailboxes: 2001 },
        no: { mailboxes: 2000 },
      },
      {
        S: 'S7',
        way: by('staged'),
        item: 'staged.remove-servers',
        yes: { remain: 'nothing' },
        no: { remain: 'server' },
      },
      {
        S: 'S7',
        way: by('staged'),
        item: 'ending.keep-one-server',
        yes: { remain: 'server' },
        no: { remain: 'nothing' },
      },
      {
        S: 'S6',
        way: by('cutover'),
        item: 'ending.keep-one-server',
        yes: { remain: 'server' },
        no: { remain: 'tools' },
      },
      {
        S: 'case-42',
        way: by('minimal-hybrid'),
        item: 'ending.cloud-managed',
        on: [TODAY],
        yes: { exchange: ['2016'], remain: 'nothing', keepsync: true },
        no: { exchange: ['2016'], remain: 'nothing', keepsync: false },
      },
      {
        S: 'case-42',
        way: by('minimal-hybrid'),
        item: 'ending.management-tools',
        on: [TODAY],
        yes: { exchange: ['2016'], remain: 'tools', keepsync: true },
        no: { exchange: ['2016'], remain: 'server', keepsync: true },
      },
      {
        S: 'P77',
        way: by('full-hybrid'),
        item: 'ending.tools-cannot-enter',
        on: [TODAY],
        yes: { exchange: ['2010'], remain: 'tools', keepsync: true },
        no: { exchange: ['2016'], remain: 'tools', keepsync: true },
      },
      {
        S: 'P77',
        way: by('full-hybrid'),
        item: 'ending.nothing-not-yet',
        on: [BEGIN],
        yes: { exchange: ['2010'], remain: 'nothing', keepsync: true },
        no: { exchange: ['2010'], remain: 'nothing', keepsync: false },
      },
      {
        S: 'P32',
        way: by('full-hybrid'),
        item: 'ending.server-not-supported',
        on: [TODAY],
        yes: { exchange: ['2019'], remain: 'server' },
        no: { exchange: ['2019', 'se'], remain: 'server' },
      },
      {
        S: 'P32',
        way: by('full-hybrid'),
        item: 'ending.tools-need-sync',
        on: [TODAY],
        yes: { exchange: ['2019'], remain: 'tools', keepsync: false },
        no: { exchange: ['2019'], remain: 'tools', keepsync: true },
      },
      {
        S: 'S8',
        way: by('full-hybrid'),
        item: 'full-hybrid.find-a-partner',
        on: [TODAY],
        yes: { mailboxes: 5000 },
        no: { mailboxes: 4999 },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid.mail-will-be-blocked',
        on: [TODAY],
        yes: { exchange: ['2007'] },
        no: { exchange: ['2010'] },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid.hybrid-server-for-2007',
        yes: { exchange: ['2007', '2010'] },
        no: { exchange: ['2010'] },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'ending.switch-sync-off',
        yes: { keepsync: false },
        no: { keepsync: true },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'ending.remove-connectors',
        yes: { remain: 'nothing' },
        no: { remain: 'server' },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'ending.uninstall',
        yes: { remain: 'nothing' },
        no: { remain: 'server' },
      },
      // Synchronization is set up where it does not run, and kept where it does.
      ...(['staged', 'full-hybrid'] as const).flatMap((method) => [
        {
          S: 'S10',
          way: by(method),
          item: `${method}.directory-sync`,
          yes: { dirsync: false },
          no: { dirsync: true },
        },
        {
          S: 'S10',
          way: by(method),
          item: `${method}.keep-directory-sync`,
          yes: { dirsync: true },
          no: { dirsync: false },
        },
      ]),
      // The hybrid server of 2007 is 2013, which asks for a level (S10, S16); without 2007 no 2013 is named.
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid.find-out-level',
        yes: { exchange: ['2007'] },
        no: { exchange: ['2007-sp3ru10'] },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid.old-servers-level-if-lower',
        yes: { exchange: ['2007'] },
        no: { exchange: ['2007-sp3ru9'] },
      },
      // From 2010 on the hybrid server is 2016, which asks for a level of its own.
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid-2016.old-servers-level',
        on: [TODAY],
        yes: { exchange: ['2010-sp3ru10'] },
        no: { exchange: ['2010-sp3ru11'] },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid-2016.find-out-level',
        on: [TODAY],
        yes: { exchange: ['2013'] },
        no: { exchange: ['2013', '2016'] },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid.install-the-server',
        on: [TODAY],
        yes: { exchange: ['2010'] },
        no: { exchange: ['2010', '2016'] },
      },
      {
        S: 'case-32',
        way: by('full-hybrid'),
        item: 'full-hybrid.prefer-se',
        on: [TODAY],
        yes: { exchange: ['2016', '2019'] },
        no: { exchange: ['2013', '2016'] },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid.old-servers-level',
        yes: { exchange: ['2007-sp3ru9'] },
        no: { exchange: ['2010-sp2'] },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid.old-servers-level',
        yes: { exchange: ['2007-sp3ru10', '2010-sp2'] },
        no: { exchange: ['2007-sp3ru10', '2010-sp3'] },
      },
      // Exchange SE has no row in the table of hybrid servers, 2007 has an item of its own.
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid.hybrid-server',
        yes: { exchange: ['2010'] },
        no: { exchange: ['2007', '2010'] },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid.hybrid-server',
        on: [TODAY],
        yes: { exchange: ['2019'] },
        no: { exchange: ['se'] },
      },
      {
        S: 'S10',
        way: by('minimal-hybrid'),
        item: 'minimal-hybrid.directory-sync',
        on: [TODAY],
        yes: { exchange: ['2010'], dirsync: false },
        no: { exchange: ['2010'], dirsync: true },
      },
      {
        S: 'S10',
        way: by('minimal-hybrid'),
        item: 'minimal-hybrid.keep-directory-sync',
        on: [TODAY],
        yes: { exchange: ['2010'], dirsync: true },
        no: { exchange: ['2010'], dirsync: false },
      },
      // Beside 2013 or older only hybrid servers that have ended can stand: 2016 and 2019 on 2025-10-14.
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid.hybrid-server-has-ended',
        on: [TODAY],
        yes: { exchange: ['2013'] },
        no: { exchange: ['2013', '2016'] },
      },
      // Free/busy of servers older than SE needs EWS until 2027-04-01, and SE with Graph from then on.
      ...['2010', '2016', '2019'].map((token) => ({
        S: 'S8',
        way: by('full-hybrid'),
        item: 'full-hybrid.keep-ews-allowed',
        on: [TODAY],
        yes: { exchange: [token], freebusy: true },
        no: { exchange: [token], freebusy: false },
      })),
      {
        S: 'S8',
        way: by('full-hybrid'),
        item: 'full-hybrid.keep-ews-allowed',
        on: [TODAY],
        yes: { exchange: ['2019', 'se'], freebusy: true },
        no: { exchange: ['se'], freebusy: true },
      },
      {
        S: 'S8',
        way: by('full-hybrid'),
        item: 'full-hybrid.switch-to-graph',
        on: [TODAY],
        yes: { exchange: ['2016'], freebusy: true },
        no: { exchange: ['2016'], freebusy: false },
      },
      {
        S: 'S8',
        way: by('full-hybrid'),
        item: 'full-hybrid.switch-to-graph',
        on: [TODAY],
        yes: { exchange: ['se'], freebusy: true },
        no: { exchange: ['2007'], freebusy: true },
      },
      {
        S: 'S10',
        way: by('full-hybrid'),
        item: 'full-hybrid.pause-enforcement',
        on: [TODAY],
        yes: { exchange: ['2007', '2010'] },
        no: { exchange: ['2010'] },
      },
      // Mailboxes that the service moves: holds and the agent came after 2007.
      ...(['express-migration', 'minimal-hybrid', 'full-hybrid'] as const).flatMap((method) =>
        ['remote-move.agent-or-ports', 'remote-move.recoverable-items'].map((item) => ({
          S: 'S8',
          way: by(method),
          item,
          on: [TODAY],
          yes: { exchange: ['2010'] },
          no: { exchange: ['2007'] },
        })),
      ),
      // FastTrack: guidance from 150 licences on (fact base, exchange.md §10; case-41).
      ...(['cutover', 'staged', 'full-hybrid'] as const).map((method) => ({
        S: 'S21',
        way: by(method),
        item: 'cloud.ask-fasttrack',
        yes: { mailboxes: 150 },
        no: { mailboxes: 149 },
      })),
      {
        S: 'S19',
        way: by('cutover'),
        item: 'cloud.replace-office',
        on: [TODAY],
        yes: { outlook: ['2019'] },
        no: { outlook: ['apps', '2024'] },
      },
      {
        S: 'S6',
        way: by('cutover'),
        item: 'cloud.reduce-large-mailbox',
        on: [TODAY],
        yes: { largest: 200.1 },
        no: { largest: 200 },
      },
      {
        S: 'S6',
        way: by('cutover'),
        item: 'cloud.public-folders-elsewhere-first',
        on: [TODAY],
        yes: { publicfolders: true },
        no: { publicfolders: false },
      },
      {
        S: 'S6',
        way: by('cutover'),
        item: 'cloud.journal-mailbox',
        on: [TODAY],
        yes: { journaling: true },
        no: { journaling: false },
      },
      {
        S: 'S18',
        way: onto('exchange-2013'),
        item: 'hop.raise-forest-level',
        yes: { forest: '2000' },
        no: { forest: '2003' },
      },
      {
        S: 'S19',
        way: onto('exchange-2013'),
        item: 'hop.replace-office',
        yes: { outlook: ['2003', 'apps'] },
        no: { outlook: ['2007'] },
      },
      {
        S: 'S14',
        way: onto('exchange-2013'),
        item: 'hop.public-folders-to-2013',
        yes: { publicfolders: true },
        no: { publicfolders: false },
      },
      {
        S: 'S16',
        way: onto('exchange-2013'),
        item: 'hop.old-servers-level',
        yes: { exchange: ['2007-sp3ru9'] },
        no: { exchange: ['2007-sp3ru10'] },
      },
      {
        S: 'S16',
        way: onto('exchange-2016'),
        item: 'hop.old-servers-level',
        yes: { exchange: ['2013-cu9'] },
        no: { exchange: ['2013-cu10'] },
      },
      {
        S: 'S16',
        way: onto('exchange-se'),
        item: 'hop.old-servers-level',
        on: [TODAY],
        yes: { exchange: ['2016-cu22'] },
        no: { exchange: ['2016-cu23'] },
      },
      {
        S: 'case-36',
        way: onto('exchange-se'),
        item: 'hop.update-first-if-lower',
        on: [TODAY],
        yes: { exchange: ['2019'] },
        no: { exchange: ['2019-cu12'] },
      },
      {
        S: 'S16',
        way: onto('exchange-se'),
        item: 'hop.find-out-level',
        on: [TODAY],
        yes: { exchange: ['2016'] },
        no: { exchange: ['2016-cu23'] },
      },
      {
        S: 'S16',
        way: onto('exchange-se'),
        item: 'hop.old-servers-level-if-lower',
        on: [TODAY],
        yes: { exchange: ['2016'] },
        no: { exchange: ['2016-cu22'] },
      },
      {
        S: 'case-36',
        way: onto('exchange-se'),
        item: 'hop.update-first',
        on: [TODAY],
        yes: { exchange: ['2019-cu13'] },
        no: { exchange: ['2019-cu14'] },
      },
      {
        S: 'S18',
        way: onto('exchange-2010'),
        item: 'hop.native-mode',
        yes: { exchange: ['2003'] },
        no: { exchange: ['2007'] },
      },
      {
        S: 'S18',
        way: onto('exchange-2016'),
        item: 'hop.domain-controllers',
        on: [TODAY],
        yes: { exchange: ['2010'] },
        no: { exchange: ['2016'] },
      },
      {
        S: 'P59',
        way: onto('exchange-2019'),
        item: 'hop.tls',
        on: [TODAY],
        yes: { exchange: ['2016'] },
        no: { exchange: ['2019'] },
      },
      {
        S: 'P81',
        way: onto('exchange-2019'),
        item: 'hop.unified-messaging',
        on: [TODAY],
        yes: { exchange: ['2016'], um: true },
        no: { exchange: ['2016'], um: false },
      },
      {
        S: 'S16',
        way: onto('exchange-2016'),
        item: 'hop.old-programs',
        yes: { exchange: ['2010'] },
        no: { exchange: ['2016'] },
      },
      {
        S: 'S14',
        way: onto('exchange-2016'),
        item: 'hop.public-folders-to-2016',
        yes: { exchange: ['2010'], publicfolders: true },
        no: { exchange: ['2010'], publicfolders: false },
      },
      // Exchange 2013 SP1 is its fourth cumulative update, long before CU21.
      {
        S: 'S16',
        way: onto('exchange-2019'),
        item: 'hop.old-servers-level',
        on: [TODAY],
        yes: { exchange: ['2013-sp1'] },
        no: { exchange: ['2013-cu21'] },
      },
    ] satisfies readonly Condition[]
  ).flatMap(({ on = BOTH_DAYS, ...row }: Condition) => on.map((day) => ({ ...row, day }))),
)('$S: on $day $item stands in the plan for $yes and not for $no', ({ way, item, yes, no, day }) => {
  const items = (own: Estate) => itemsIn(planOf(way, anEstate(own), day)).map((planned) => planned.item)
  expect(items(yes)).toContain(item)
  expect(items(no)).not.toContain(item)
})

/** The day before, and the day from which an item can stand in a plan. */
test.for<{ S: string; way: Journey; item: string; is?: Estate; from: IsoDate }>([
  { S: 'S6', way: by('cutover'), item: 'cloud.check-quotas', from: '2026-01-28' },
  { S: 'S7', way: by('staged'), item: 'cloud.check-quotas', from: '2026-01-28' },
  { S: 'S10', way: by('full-hybrid'), item: 'full-hybrid.sync-version', from: '2026-09-30' },
  { S: 'S10', way: by('full-hybrid'), item: 'full-hybrid.pause-enforcement', from: '2023-12-12' },
  {
    S: 'S8',
    way: by('full-hybrid'),
    item: 'full-hybrid.keep-ews-allowed',
    is: { exchange: ['2016'], freebusy: true },
    from: '2026-10-01',
  },
  {
    S: 'S10',
    way: by('full-hybrid'),
    item: 'full-hybrid.hybrid-server-has-ended',
    is: { exchange: ['2013'] },
    from: '2025-10-15',
  },
  {
    S: 'S8',
    way: by('full-hybrid'),
    item: 'full-hybrid.switch-to-graph',
    is: { exchange: ['2016'], freebusy: true },
    from: '2026-05-15',
  },
  // Only the table of 2022 has a row for 2019.
  {
    S: 'S10',
    way: by('full-hybrid'),
    item: 'full-hybrid.hybrid-server',
    is: { exchange: ['2019'] },
    from: '2022-03-18',
  },
  { S: 'S21', way: onto('exchange-2016'), item: 'hop.schema-master', from: '2025-11-13' },
  // Where to get a version whose support has ended is asked from the day after its end.
  { S: 'S13', way: onto('exchange-2013'), item: 'hop.find-media', from: '2023-04-12' },
  {
    S: 'S13',
    way: onto('exchange-2016'),
    item: 'hop.find-media',
    is: { exchange: ['2010'] },
    from: '2025-10-15',
  },
])('$S: $item stands in the plan from $from on', ({ way, item, is, from }) => {
  const items = (day: IsoDate) => itemsIn(planOf(way, anEstate(is), day)).map((own) => own.item)
  expect(items(from)).toContain(item)
  expect(items(daysAfter(from, -1))).not.toContain(item)
})

/** The legs in which an item stands, on the way from some versions to another. */
test.for<{ S: string; item: string; from: string[]; to: VersionId; day: IsoDate; legs: readonly string[] }>([
  // Server hardware "has changed from Exchange 2007"; nothing is said of later versions.
  { S: 'S20', item: 'hop.size-the-servers', from: ['2007'], to: 'exchange-2016', day: BEGIN, legs: ['2013'] },
  {
    S: 'S20',
    item: 'hop.size-the-servers',
    from: ['2007', '2010'],
    to: 'exchange-2013',
    day: BEGIN,
    legs: ['2013'],
  },
  { S: 'S20', item: 'hop.size-the-servers', from: ['2003'], to: 'exchange-2016', day: BEGIN, legs: [] },
  // The roadmap names pages on the schema for 2010, 2013 and 2016.
  {
    S: 'S21',
    item: 'hop.extend-schema',
    from: ['2003'],
    to: 'exchange-2016',
    day: BEGIN,
    legs: ['2010', '2016'],
  },
  { S: 'S21', item: 'hop.extend-schema', from: ['2007'], to: 'exchange-se', day: TODAY, legs: ['2013'] },
  {
    S: 'S21',
    item: 'hop.schema-master',
    from: ['2007'],
    to: 'exchange-se',
    day: TODAY,
    legs: ['2019', 'se'],
  },
  {
    S: 'S21',
    item: 'hop.schema-master',
    from: ['2003'],
    to: 'exchange-se',
    day: TODAY,
    legs: ['2016', 'se'],
  },
  // 2013 needs a level of its own beside 2007 and 2010 (fact base, exchange.md §3); 2016 and later need none.
  { S: 'S16', item: 'hop.own-level', from: ['2007'], to: 'exchange-2016', day: BEGIN, legs: ['2013'] },
  { S: 'S16', item: 'hop.own-level', from: ['2010'], to: 'exchange-2013', day: BEGIN, legs: ['2013'] },
  { S: 'S16', item: 'hop.own-level', from: ['2007', '2010'], to: 'exchange-2010', day: TODAY, legs: [] },
  { S: 'S16', item: 'hop.own-level', from: ['2010'], to: 'exchange-se', day: TODAY, legs: [] },
  // Only beside 2013 is 2019 held back, and only since its CU15.
  { S: 'S16', item: 'hop.level-at-most', from: ['2007'], to: 'exchange-se', day: TODAY, legs: ['2019'] },
  { S: 'S16', item: 'hop.level-at-most', from: ['2016'], to: 'exchange-2019', day: TODAY, legs: [] },
  {
    S: 'S16',
    item: 'hop.level-at-most',
    from: ['2013'],
    to: 'exchange-2019',
    day: '2025-02-13',
    legs: ['2019'],
  },
  { S: 'S16', item: 'hop.level-at-most', from: ['2013'], to: 'exchange-2019', day: '2025-02-12', legs: [] },
  { S: 'S13', item: 'hop.find-media', from: ['2007'], to: 'exchange-se', day: TODAY, legs: ['2013', '2019'] },
  { S: 'S13', item: 'hop.find-media', from: ['2007'], to: 'exchange-2016', day: BEGIN, legs: [] },
])('$S: on the way from $from to $to on $day $item stands in $legs', ({ item, from, to, day, legs }) => {
  const items = itemsIn(planOf(onto(to), anEstate({ exchange: from }), day))
  expect(items.length).toBeGreaterThan(0)
  expect(items.filter((own) => own.item === item).map((own) => own.leg.replace('exchange-', ''))).toEqual(
    legs,
  )
})

test('S7: while an answer is open its items stand under a condition, and say what they wait for', () => {
  const items = itemsIn(planOf(by('staged'), without(['um', 'remain', 'mailboxes']), TODAY))
  const waiting = items.filter((own) => own.judgement.outcome === 'open').map((own) => own.item)
  expect(waiting).toEqual([
    'field.p81',
    'cloud.ask-fasttrack',
    'cloud.pace',
    'ending.decide',
    'ending.tools-need-sync',
    'ending.server-not-supported',
    'field.p81-decide',
    'staged.disable-unified-messaging',
    'staged.split-csv',
    'ending.keep-one-server',
    'staged.remove-servers',
    'field.p48-retire',
  ])
  for (const { judgement } of items)
    expect(judgement.outcome === 'open' ? judgement.needs.length : 1).toBeGreaterThan(0)
})

// Where only yes, or only no, makes an item needed, it says which.
test.for<{ S: string; way: Journey; item: string; open: readonly FactKey[]; is?: Estate; hinge: unknown }>([
  {
    S: 'S7',
    way: by('staged'),
    item: 'ending.switch-sync-off',
    open: ['keepsync'],
    hinge: { fact: 'keepsync', on: false },
  },
  {
    S: 'S7',
    way: by('staged'),
    item: 'staged.directory-sync',
    open: ['dirsync'],
    hinge: { fact: 'dirsync', on: false },
  },
  {
    S: 'S6',
    way: by('cutover'),
    item: 'cloud.public-folders-elsewhere-first',
    open: ['publicfolders'],
    hinge: { fact: 'publicfolders', on: true },
  },
  { S: 'S7', way: by('staged'), item: 'staged.split-csv', open: ['mailboxes'], hinge: undefined },
  // Two are open: the one that is asked for first is the hinge, both are waited for.
  {
    S: 'S8',
    way: by('full-hybrid'),
    item: 'full-hybrid.switch-to-graph',
    open: ['exchange', 'freebusy'],
    hinge: { fact: 'freebusy', on: true },
  },
])('$S: $item, while $open is open, hinges on $hinge', ({ way, item, open, is, hinge }) => {
  const own = itemsIn(planOf(way, without(open, is), TODAY)).find((planned) => planned.item === item)
  const judgement = own?.judgement
  if (judgement?.outcome !== 'open') throw new Error('the item of this row does not wait')
  expect(judgement.needs.toSorted()).toEqual(open.toSorted())
  expect(judgement.hinge).toEqual(hinge)
})

test.for<{ S: string; on: IsoDate; items: readonly string[] }>([
  { S: 'S8', on: '2027-03-31', items: ['full-hybrid.switch-to-graph'] },
  { S: 'S8', on: '2027-04-01', items: ['full-hybrid.graph-first'] },
])('$S: on $on an SE server with Graph is asked for by $items', ({ on, items }) => {
  const plan = planOf(by('full-hybrid'), anEstate({ exchange: ['2016'], freebusy: true }), on)
  const about = itemsIn(plan).map(({ item }) => item)
  expect(about.filter((id) => /graph/.test(id))).toEqual(items)
})

test.for<{ way: Journey; item: string; on: IsoDate; is?: Estate }>([
  { way: by('full-hybrid'), item: 'remote-move.stays-behind', on: TODAY },
  { way: by('minimal-hybrid'), item: 'remote-move.stays-behind', on: TODAY },
  { way: by('express-migration'), item: 'remote-move.stays-behind', on: TODAY },
  { way: by('cutover'), item: 'cutover.what-stays-behind', on: TODAY },
  { way: by('staged'), item: 'staged.out-of-office-is-lost', on: BEGIN },
  { way: by('imap'), item: 'imap.only-mail-comes-across', on: TODAY },
  { way: by('pst-import'), item: 'pst-import.no-public-folders', on: TODAY },
])('S6–S9: $way says what will not come across: $item', ({ way, item, on, is }) => {
  const lost = itemsIn(planOf(way, anEstate({ ...is, publicfolders: true }), on)).filter(
    (own) => own.kind === 'loss',
  )
  expect(lost.map((own) => own.item)).toContain(item)
})

test.for(BOTH_DAYS)('S3: whoever told nothing gets no plan on %s, and one answer begins it', (day) => {
  expect(outcomeFor({}, day).plan).toBeNull()
  expect(outcomeFor({ mailboxes: undefined }, day).plan).toBeNull()
  expect(outcomeFor({ mailboxes: 100 }, day).plan).not.toBeNull()
  // A way that was chosen is planned, whatever was told.
  expect(outcomeFor({}, day, by('cutover')).plan?.journey).toEqual(by('cutover'))
})

test.for(BOTH_DAYS)(
  'S14: on %s a hop installs, moves services, then mailboxes, then decommissions',
  (day) => {
    const items = itemsIn(planOf(onto('exchange-2013'), anEstate(), day)).map((own) => own.item)
    const order = ['hop.install', 'hop.move-services', 'hop.move-mailboxes', 'hop.decommission']
    expect(items.filter((id) => order.includes(id))).toEqual(order)
  },
)

test.for(BOTH_DAYS)(
  'S15: on %s the way to 2016 is two legs, and the order inside the second is free',
  (day) => {
    const plan = planOf(onto('exchange-2016'), anEstate(), day)
    expect(plan.legs.map((leg) => leg.id)).toEqual(['exchange-2013', 'exchange-2016'])
    const moves = itemsIn(plan).filter(
      (own) => own.phase === 'move' && own.kind === 'task' && own.item.startsWith('hop.'),
    )
    expect(moves.map((own) => [own.leg, own.item])).toEqual([
      ['exchange-2013', 'hop.move-services'],
      ['exchange-2013', 'hop.move-mailboxes'],
      ['exchange-2016', 'hop.move-in-any-order'],
    ])
    const easy = itemsIn(plan).filter((own) => own.item === 'hop.rebuild-servers')
    expect(easy.map((own) => own.leg)).toEqual(['exchange-2016'])
  },
)

test('S1, S13: the way to the edition’s newest passes what has ended, and an in-place upgrade removes nothing', () => {
  const plan = planOf(onto('exchange-se'), anEstate({ stay: true }), TODAY)
  expect(plan.legs.map((leg) => leg.id)).toEqual(['exchange-2013', 'exchange-2019', 'exchange-se'])
  const last = itemsIn(plan).filter((own) => own.leg === 'exchange-se')
  expect(last.map((own) => own.item)).toContain('hop.upgrade-in-place')
  expect(last.map((own) => own.item)).not.toContain('hop.decommission')
  expect(last.map((own) => own.item)).not.toContain('hop.install')
})

test('S16: what bars the way is removed in a leg of its own', () => {
  const plan = planOf(onto('exchange-se'), anEstate({ exchange: ['2013', '2016-cu23'] }), TODAY)
  expect(plan.legs.map((leg) => leg.id)).toEqual(['without-exchange-2013', 'exchange-se'])
  expect(itemsIn(plan).map((own) => own.item)).toContain('hop.move-off-the-oldest')
})

/** Chosen and best ways over a spread of estates: whatever is planned obeys the laws of plans. */
const PLANS = BOTH_DAYS.flatMap((day) =>
  [
    {},
    { exchange: ['2003'] },
    { exchange: ['2007', '2010'] },
    { um: true, publicfolders: true, dirsync: true },
  ]
    .flatMap((own) => [anEstate(own), without(['um', 'outlook', 'keepsync', 'forest'], own)])
    .flatMap((estate) =>
      [
        by('cutover'),
        by('staged'),
        by('full-hybrid'),
        ...outcomeFor(estate, day).walk.map((s) => onto(s.target.subject)),
      ].map((journey) => ({ plan: planOf(journey, estate, day) })),
    ),
)

test('every item comes after items of its own leg only, and none after itself', () => {
  for (const { plan } of PLANS)
    for (const leg of plan.legs) {
      const items = leg.phases.flatMap((phase) => phase.items)
      const place = new Map(items.map((own, i) => [own.item, i]))
      expect(place.size).toBe(items.length)
      // What comes before stands further up, which also leaves no room for a cycle.
      for (const { item, after } of items)
        expect(after.filter((id) => (place.get(id) ?? Infinity) >= (place.get(item) ?? -1))).toEqual([])
    }
})

test('what an item comes after exists, and belongs to the same checklist', () => {
  const ids = allItems().map((own) => own.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, after } of allItems())
    for (const before of after) {
      expect(ids).toContain(before)
      // What every method shares may be named by all.
      expect(['cloud', id.split('.')[0]]).toContain(before.split('.')[0])
    }
})

test('phases stand in their order, none is empty, and legs are told apart', () => {
  for (const { plan } of PLANS) {
    expect(new Set(plan.legs.map((leg) => leg.id)).size).toBe(plan.legs.length)
    for (const { phases } of plan.legs) {
      const order = phases.map(({ phase }) => PHASES.indexOf(phase))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      for (const { items } of phases) expect(items.length).toBeGreaterThan(0)
    }
  }
})

test('gates are tasks: nobody ticks a consequence, and every journey has some', () => {
  for (const { kind, gate } of allItems()) expect(gate && kind !== 'task').toBe(false)
  // To stay on a version that gets no more updates asks for nothing that could be passed.
  const travelled = PLANS.flatMap(({ plan }) => plan.legs).filter(({ subject }) => !('stay' in subject))
  for (const { phases } of travelled)
    expect(phases.flatMap(({ items }) => items).filter(({ gate }) => gate).length).toBeGreaterThan(0)
})

test.for([
  { S: 'S6', gate: 'cutover.verify-domains' },
  { S: 'S6', gate: 'cutover.let-it-synchronize' },
  { S: 'S7', gate: 'staged.first-batch' },
  { S: 'S10', gate: 'full-hybrid.directory-sync' },
  { S: 'S10', gate: 'full-hybrid.test-mail' },
  { S: 'S14', gate: 'hop.install' },
  { S: 'S14', gate: 'hop.move-mailboxes' },
  { S: 'S13', gate: 'hop.find-media' },
  { S: 'S16', gate: 'hop.own-level' },
  { S: 'S16', gate: 'hop.level-at-most' },
  { S: 'S10', gate: 'full-hybrid.old-servers-level' },
  { S: 'S10', gate: 'full-hybrid.sync-version' },
  { S: 'S8', gate: 'full-hybrid.keep-ews-allowed' },
  { S: 'S8', gate: 'full-hybrid.switch-to-graph' },
])('$S: $gate must be done before the next phase', ({ gate }) => {
  expect(allItems().find((own) => own.id === gate)?.gate).toBe(true)
})

test('a chosen way is planned as chosen, and no journey that is ruled out is the best', () => {
  const estate = anEstate({ stay: true })
  expect(outcomeFor(estate, BEGIN, by('cutover')).chosen).toBe(true)
  expect(outcomeFor(estate, BEGIN, by('cutover')).plan?.journey).toEqual(by('cutover'))
  expect(outcomeFor(estate, BEGIN).chosen).toBe(false)
  expect(outcomeFor(estate, BEGIN).plan?.journey).toEqual(onto('exchange-2016'))
  expect(outcomeFor(anEstate(), BEGIN).plan?.journey).toEqual(by('cutover'))
  expect(outcomeFor(without(['stay']), TODAY).plan?.journey).toEqual(by('cutover'))
  expect(outcomeFor(anEstate({ stay: true, exchange: ['55'] }), TODAY).plan).toBeNull()
})

test.for(BOTH_DAYS)(
  'S22: on %s what Microsoft 365 brings, and relieves of, is known with its source',
  (day) => {
    const { gains, relief } = worldOn(KNOWLEDGE, day).cloud
    expect(gains?.value.length).toBeGreaterThan(0)
    expect(gains?.cite.source).toBe('roadmap-2007')
    expect(relief?.cite.source).toBe('roadmap-2007')
  },
)

test('S8: a plan does not promise free/busy both ways where its own reasons say that it is blocked', () => {
  const estate = anEstate({ mailboxes: 600, days: 90, freebusy: true, dirsync: true })
  const blocked = reasonsFor('full-hybrid', estate, TODAY).because
  expect(blocked).toContain('full-hybrid.server-too-old-for-free-busy')
  const items = itemsIn(planOf(by('full-hybrid'), estate, TODAY)).map((own) => own.item)
  expect(items).not.toContain('full-hybrid.free-busy-both-ways')
})

test('S15: what 2016 asks of hardware is said once: nearly the same as 2013', () => {
  const items = itemsIn(planOf(onto('exchange-2016'), anEstate(), BEGIN)).filter(
    (own) => own.leg === 'exchange-2016',
  )
  const said = items.map((own) => own.item)
  expect(said).toContain('hop.rebuild-servers')
  expect(said).not.toContain('hop.size-the-servers') // "have changed from Exchange 2007" (roadmap, Server hardware)
})

const shellsMissing = (way: Journey, exchange: string[]): number =>
  itemsIn(planOf(way, anEstate({ exchange }), BEGIN)).filter(({ item }) => item.endsWith('.no-shell')).length

test.for([
  { way: by('imap'), has: ['2000', '2003'], told: 1 },
  { way: by('imap'), has: ['2003', '2007'], told: 1 },
  { way: by('imap'), has: ['2007'], told: 0 },
  { way: by('imap'), has: ['hosted'], told: 0 },
  { way: onto('exchange-2013'), has: ['2003'], told: 1 },
  { way: onto('exchange-2013'), has: ['2007'], told: 0 },
])('servers from before the management shell are told of once, where there are some: $has', (row) => {
  expect(shellsMissing(row.way, row.has)).toBe(row.told)
})

test('S14: the levels that public folders ask for are named before they are moved', () => {
  const items = itemsIn(planOf(onto('exchange-2013'), anEstate({ publicfolders: true }), BEGIN))
  const place = (id: string) => items.findIndex((own) => own.item === id)
  expect(place('hop.public-folders-to-2013')).toBeLessThan(place('hop.move-mailboxes'))
})
