import { expect, test } from 'vitest'
import type { IsoDate, MethodId, VersionId } from '../knowledge/schema.ts'
import type { Verdict } from './decision.ts'
import type { Estate } from './facts.ts'
import {
  anEstate,
  BEGIN,
  BOTH_DAYS,
  itemsIn,
  outcomeFor,
  planOf,
  reasonsFor,
  reasonsForHops,
  reasonsForTarget,
  TODAY,
  wayTo,
  without,
} from './testing.ts'

/** Cases of the fact base (exchange.md §13): those from the seeds, and those that later rules rest on. Their ids are its ids. */
interface CloudCase {
  readonly id: string
  readonly S: string
  readonly on: readonly IsoDate[]
  readonly estate: Estate
  /** The methods that come first, in this order, and the verdict of the first. */
  readonly first: readonly MethodId[]
  readonly verdict: Verdict
  /** Flag of the case → the rule of a method that has to fire, or the item of its plan that has to appear. */
  readonly flags: readonly { flag: string; of: MethodId; rule?: string; item?: string }[]
}

const cutoverOf = (rule: string, flag: string) => ({ flag, of: 'cutover', rule }) as const
const stagedOf = (rule: string, flag: string) => ({ flag, of: 'staged', rule }) as const
const hybridOf = (rule: string, flag: string) => ({ flag, of: 'full-hybrid', rule }) as const
const syncIsPlanned = { flag: 'dirsync-required', of: 'staged', item: 'staged.directory-sync' } as const
const syncIsKept = { flag: 'dirsync-required', of: 'staged', item: 'staged.keep-directory-sync' } as const
const syncIsMissing = stagedOf('staged.sync-has-to-be-set-up', 'dirsync-required')
const timeIsShort = stagedOf('staged.time-is-short', 'time-too-short')

const CLOUD: readonly CloudCase[] = [
  {
    id: 'case-01',
    S: 'S4',
    on: BOTH_DAYS,
    estate: anEstate({ mailboxes: 100, days: 7 }),
    first: ['cutover'],
    verdict: 'recommended',
    flags: [],
  },
  {
    id: 'case-02',
    S: 'S4',
    on: BOTH_DAYS,
    estate: anEstate({ mailboxes: 149, days: 7 }),
    first: ['cutover'],
    verdict: 'recommended',
    flags: [],
  },
  {
    id: 'case-03',
    S: 'S4',
    on: BOTH_DAYS,
    estate: anEstate({ mailboxes: 150, days: 7 }),
    first: ['cutover'],
    verdict: 'recommended',
    flags: [cutoverOf('cutover.exactly-the-advised-maximum', 'at-recommended-maximum')],
  },
  {
    id: 'case-04, synchronization off',
    S: 'S4',
    on: BOTH_DAYS,
    estate: anEstate({ mailboxes: 151, days: 21, dirsync: false }),
    first: ['staged'],
    verdict: 'recommended',
    flags: [syncIsPlanned, syncIsMissing],
  },
  {
    id: 'case-04, synchronization on',
    S: 'S4',
    on: BOTH_DAYS,
    estate: anEstate({ mailboxes: 151, days: 21, dirsync: true }),
    first: ['staged'],
    verdict: 'recommended',
    flags: [syncIsKept],
  },
  {
    id: 'case-05',
    S: 'S4',
    on: BOTH_DAYS,
    estate: anEstate({ mailboxes: 151, days: 5, dirsync: true }),
    first: ['staged'],
    verdict: 'recommended',
    flags: [timeIsShort, syncIsKept],
  },
  {
    id: 'case-07, before mail enforcement',
    S: 'S8',
    on: [BEGIN],
    estate: anEstate({ mailboxes: 600, days: 90, freebusy: true, dirsync: true }),
    first: ['full-hybrid'],
    verdict: 'recommended',
    flags: [
      { flag: 'one Exchange 2013 server', of: 'full-hybrid', item: 'full-hybrid.hybrid-server-for-2007' },
    ],
  },
  {
    id: 'case-07, since mail enforcement',
    S: 'S8',
    on: [TODAY],
    estate: anEstate({ mailboxes: 600, days: 90, freebusy: true, dirsync: true }),
    first: ['full-hybrid'],
    verdict: 'discouraged',
    flags: [
      { flag: 'transport-enforcement', of: 'full-hybrid', rule: 'full-hybrid.sender-will-be-blocked' },
      { flag: 'transport-enforcement', of: 'full-hybrid', item: 'full-hybrid.mail-will-be-blocked' },
      { flag: 'one Exchange 2013 server', of: 'full-hybrid', item: 'full-hybrid.hybrid-server-for-2007' },
    ],
  },
  {
    id: 'case-08, free/busy is a must',
    S: 'S8',
    on: [TODAY],
    estate: anEstate({ mailboxes: 600, days: 180, freebusy: true, dirsync: true }),
    first: ['full-hybrid'],
    verdict: 'discouraged',
    flags: [
      hybridOf('full-hybrid.sender-will-be-blocked', 'transport-enforcement'),
      hybridOf('full-hybrid.mail-can-be-paused', 'transport-enforcement'),
      hybridOf('full-hybrid.server-too-old-for-free-busy', 'no supported hybrid server exists for it'),
      { flag: 'transport-enforcement', of: 'full-hybrid', item: 'full-hybrid.mail-will-be-blocked' },
      { flag: 'transport-enforcement', of: 'full-hybrid', item: 'full-hybrid.pause-enforcement' },
      stagedOf('method.no-free-busy', 'otherwise choose staged'),
    ],
  },
  {
    id: 'case-08, free/busy is no must',
    S: 'S7',
    on: [TODAY],
    estate: anEstate({ mailboxes: 600, days: 180, freebusy: false, dirsync: true }),
    first: ['staged'],
    verdict: 'recommended',
    flags: [
      hybridOf('full-hybrid.sender-will-be-blocked', 'transport-enforcement'),
      hybridOf('full-hybrid.mail-can-be-paused', 'transport-enforcement'),
    ],
  },
  {
    id: 'case-08, free/busy not answered',
    S: 'S7',
    on: [TODAY],
    estate: without(['freebusy'], { mailboxes: 600, days: 180, dirsync: true }),
    first: ['staged'],
    verdict: 'recommended',
    flags: [hybridOf('full-hybrid.sender-will-be-blocked', 'transport-enforcement')],
  },
  {
    id: 'case-09, free/busy wanted but no must: not answered',
    S: 'S9',
    on: BOTH_DAYS,
    estate: without(['freebusy'], { mailboxes: 80, days: 120, dirsync: true }),
    first: ['staged', 'cutover'],
    verdict: 'recommended',
    flags: [{ flag: 'hybrid-not-worth-it', of: 'full-hybrid', rule: 'full-hybrid.rarely-worth-it' }],
  },
  {
    id: 'case-09, free/busy is a must',
    S: 'S9',
    on: BOTH_DAYS,
    estate: anEstate({ mailboxes: 80, days: 120, dirsync: true, freebusy: true }),
    first: ['full-hybrid'],
    verdict: 'discouraged',
    flags: [
      { flag: 'hybrid-not-worth-it', of: 'full-hybrid', rule: 'full-hybrid.rarely-worth-it' },
      stagedOf('method.no-free-busy', 'hybrid only if free/busy is a must'),
      cutoverOf('method.no-free-busy', 'hybrid only if free/busy is a must'),
    ],
  },
  {
    id: 'case-10',
    S: 'S5',
    on: BOTH_DAYS,
    estate: anEstate({ mailboxes: 1800, days: 7, dirsync: true }),
    first: ['staged'],
    verdict: 'recommended',
    flags: [
      timeIsShort,
      syncIsKept,
      cutoverOf('cutover.time-may-run-out', 'cutover possible up to 2,000, at most 150 recommended'),
    ],
  },
  {
    id: 'case-11',
    S: 'S7',
    on: BOTH_DAYS,
    estate: anEstate({ mailboxes: 2001, days: 21 }),
    first: ['staged'],
    verdict: 'recommended',
    flags: [
      cutoverOf('method.beyond-its-limit', 'cutover-impossible'),
      syncIsMissing,
      stagedOf('staged.several-files', 'csv-split'),
      { flag: 'csv-split', of: 'staged', item: 'staged.split-csv' },
    ],
  },
  {
    id: 'case-32',
    S: 'S8',
    on: [TODAY],
    estate: anEstate({ exchange: ['2016-cu23'], mailboxes: 800, days: 180, freebusy: true, dirsync: true }),
    first: ['full-hybrid'],
    verdict: 'discouraged',
    flags: [
      hybridOf('full-hybrid.lasts-beyond-free-busy', 'an SE hybrid server before 2027-04'),
      { flag: 'an SE hybrid server', of: 'full-hybrid', item: 'full-hybrid.switch-to-graph' },
      { flag: 'ends with EWS', of: 'full-hybrid', item: 'full-hybrid.keep-ews-allowed' },
    ],
  },
  {
    id: 'case-32, done in 120 days',
    S: 'S8',
    on: [TODAY],
    estate: anEstate({ exchange: ['2016-cu23'], mailboxes: 800, days: 120, freebusy: true, dirsync: true }),
    first: ['full-hybrid'],
    verdict: 'recommended',
    flags: [
      hybridOf('full-hybrid.free-busy-will-end', 'rich coexistence ends 2027-04-01'),
      { flag: 'an SE hybrid server', of: 'full-hybrid', item: 'full-hybrid.switch-to-graph' },
    ],
  },
  {
    id: 'case-39',
    S: 'S6',
    on: [TODAY],
    estate: anEstate({ mailboxes: 100, days: 7, largest: 250 }),
    first: ['cutover'],
    verdict: 'discouraged',
    flags: [
      cutoverOf('method.mailbox-too-large', 'over 200 GB is marked not supported'),
      { flag: 'reduce or archive before', of: 'cutover', item: 'cloud.reduce-large-mailbox' },
    ],
  },
  {
    id: 'case-43',
    S: 'S5',
    on: BOTH_DAYS,
    estate: anEstate({ mailboxes: 2000, days: 21 }),
    first: ['staged'],
    verdict: 'recommended',
    flags: [cutoverOf('cutover.at-its-limit', 'cutover is at its printed limit'), syncIsMissing],
  },
]

test.for(CLOUD.flatMap(({ on, ...row }) => on.map((day) => ({ ...row, day }))))(
  '$S: $id on $day: $first',
  ({ estate, day, first, verdict, flags }) => {
    const { methods } = outcomeFor(estate, day)
    expect(methods.slice(0, first.length).map((own) => own.subject)).toEqual(first)
    expect(methods[0]?.verdict).toBe(verdict)
    const isSeen = ({ of, rule, item }: CloudCase['flags'][number]): boolean =>
      rule
        ? reasonsFor(of, estate, day).because.includes(rule)
        : itemsIn(planOf({ to: 'cloud', by: of }, estate, day)).some((own) => own.item === item)
    expect(flags.filter((flag) => !isSeen(flag))).toEqual([])
  },
)

test('S9: where free/busy is a must, nothing but a full hybrid is left', () => {
  for (const day of BOTH_DAYS) {
    const estate = anEstate({ mailboxes: 80, days: 120, dirsync: true, freebusy: true })
    const left = outcomeFor(estate, day).methods.filter((own) => own.verdict !== 'impossible')
    expect(left.map((own) => [own.subject, own.verdict])).toEqual([['full-hybrid', 'discouraged']])
  }
})

interface PremisesCase {
  readonly id: string
  readonly S: string
  readonly day: IsoDate
  readonly target: VersionId
  readonly way: readonly string[]
  /** How many methods had been published by that day. */
  readonly methods: number
  /** The verdict of each hop. */
  readonly hops: readonly Verdict[]
}

test.for<PremisesCase>([
  {
    id: 'case-14',
    S: 'S15',
    day: BEGIN,
    target: 'exchange-2016',
    methods: 4,
    way: ['2013 beside 2007', '2016 beside 2013'],
    hops: ['possible', 'possible'],
  },
  {
    id: 'case-14, intermediate-out-of-support',
    S: 'S13',
    day: TODAY,
    target: 'exchange-se',
    methods: 6,
    way: ['2013 beside 2007', '2019 beside 2013', 'se on 2019'],
    hops: ['discouraged', 'discouraged', 'possible'],
  },
])('$S: $id on $day: the best journey leads to $target', ({ day, target, way, methods: published, hops }) => {
  const estate = anEstate({ mailboxes: 300, stay: true })
  const { plan, methods } = outcomeFor(estate, day)
  expect(plan?.journey).toEqual({ to: 'premises', target })
  expect(methods.map((own) => own.verdict)).toEqual(Array.from({ length: published }, () => 'impossible'))
  expect(wayTo(target, estate, day)).toEqual(way)
  const told = reasonsForHops(target, estate, day)
  expect(told.map((own) => own.verdict)).toEqual(hops)
  for (const own of told)
    expect(own.because.includes('hop.support-ended')).toBe(own.verdict === 'discouraged')
})

test.for(BOTH_DAYS)('S16: case-15 on %s: 2016 cannot enter beside 2007 at once', (day) => {
  const estate = anEstate({ stay: true })
  expect(reasonsForTarget('exchange-2016', estate, day).because).toContain('target.not-beside')
  const way = wayTo('exchange-2016', estate, day)
  expect(way?.length).toBeGreaterThan(1)
  expect(way?.filter((hop) => hop.startsWith('2016') && hop.includes('2007'))).toEqual([])
})
