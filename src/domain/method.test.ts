import { expect, test } from 'vitest'
import { METHOD_IDS, OUTSIDE } from '../knowledge/platform.ts'
import type { IsoDate, MethodId } from '../knowledge/schema.ts'
import type { Verdict } from './decision.ts'
import { FACT_KEYS, type Estate, type FactKey } from './facts.ts'
import { anEstate, BEGIN, BOTH_DAYS, outcomeFor, reasonsFor, TODAY, without } from './testing.ts'

/** One case: the estate it differs in, the days it holds on, and the exact rules that fire. */
interface Row {
  readonly S: string
  readonly is: Estate
  readonly verdict: Verdict
  readonly because: readonly string[]
  readonly on?: readonly IsoDate[]
}

/** Told of every built-in method alike, and tested by itself. */
const PACE = 'method.shorter-than-usual'

const told = (method: MethodId, own: Estate, day: IsoDate) => {
  const { verdict, because } = reasonsFor(method, anEstate(own), day)
  return { verdict, because: because.filter((id) => id !== PACE).toSorted() }
}
/** What later pages say of a whole method, so that the rows below need not repeat it. */
const alsoSaid = (
  method: MethodId,
  { exchange = ['2007'], days = 7 }: Estate,
  day: IsoDate,
): readonly string[] => {
  const isOld = exchange.some((own) => own === '2003' || own === '2007')
  if (method === 'full-hybrid')
    return day >= '2023-12-12' && isOld && days > 30 ? ['full-hybrid.mail-can-be-paused'] : []
  if (method !== 'cutover' && method !== 'staged') return []
  return [
    ...(day >= '2020-10-15' && isOld ? [`${method}.old-server-may-be-out-of-reach`] : []),
    ...(day >= '2026-05-26' ? [`${method}.still-offered`] : []),
  ]
}
const both = (method: MethodId, rows: readonly Row[]) =>
  rows.flatMap((row) =>
    (row.on ?? BOTH_DAYS).map((day) => ({
      ...row,
      day,
      because: [...row.because, ...alsoSaid(method, row.is, day)].toSorted(),
    })),
  )

const CROWDED = ['cutover.time-may-run-out', 'cutover.helpdesk-overwhelmed']

test.for(
  both('cutover', [
    { S: 'S4', is: { mailboxes: 1, days: 1 }, verdict: 'recommended', because: ['cutover.small-and-quick'] },
    {
      S: 'S4',
      is: { mailboxes: 149, days: 7 },
      verdict: 'recommended',
      because: ['cutover.small-and-quick'],
    },
    {
      S: 'S4',
      is: { mailboxes: 150, days: 7 },
      verdict: 'recommended',
      because: ['cutover.small-and-quick', 'cutover.exactly-the-advised-maximum'],
    },
    { S: 'S5', is: { mailboxes: 151, days: 7 }, verdict: 'discouraged', because: CROWDED },
    {
      S: 'S4',
      is: { mailboxes: 149, days: 8 },
      verdict: 'possible',
      because: ['cutover.longer-than-a-week'],
    },
    {
      S: 'S4',
      is: { mailboxes: 150, days: 8 },
      verdict: 'possible',
      because: ['cutover.longer-than-a-week', 'cutover.exactly-the-advised-maximum'],
    },
    {
      S: 'S4',
      is: { mailboxes: 151, days: 8 },
      verdict: 'discouraged',
      because: [...CROWDED, 'cutover.longer-than-a-week'],
    },
    { S: 'S5', is: { mailboxes: 299, days: 7 }, verdict: 'discouraged', because: CROWDED },
    { S: 'S5', is: { mailboxes: 300, days: 7 }, verdict: 'discouraged', because: CROWDED },
    { S: 'S5', is: { mailboxes: 1999, days: 7 }, verdict: 'discouraged', because: CROWDED },
    {
      S: 'S5',
      is: { mailboxes: 2000, days: 7 },
      verdict: 'discouraged',
      because: [...CROWDED, 'cutover.at-its-limit'],
    },
    {
      S: 'S5',
      is: { mailboxes: 2001, days: 7 },
      verdict: 'impossible',
      because: [...CROWDED, 'method.beyond-its-limit'],
    },
    {
      S: 'S5',
      is: { mailboxes: 10_000, days: 7 },
      verdict: 'impossible',
      because: [...CROWDED, 'method.beyond-its-limit'],
    },
  ]),
)('$S: a cutover of $is on $day is $verdict', ({ is, day, verdict, because }) => {
  expect(told('cutover', is, day)).toEqual({ verdict, because })
})

test.for(
  both('staged', [
    { S: 'S4', is: { mailboxes: 1, days: 1 }, verdict: 'possible', because: [] },
    { S: 'S4', is: { mailboxes: 149, days: 7 }, verdict: 'possible', because: [] },
    { S: 'S4', is: { mailboxes: 150, days: 7 }, verdict: 'possible', because: [] },
    { S: 'S7', is: { mailboxes: 149, days: 8 }, verdict: 'recommended', because: ['staged.slow-pace'] },
    { S: 'S7', is: { mailboxes: 150, days: 8 }, verdict: 'recommended', because: ['staged.slow-pace'] },
    {
      S: 'S4',
      is: { mailboxes: 151, days: 7 },
      verdict: 'recommended',
      because: ['staged.size-fits', 'staged.time-is-short'],
    },
    {
      S: 'S4',
      is: { mailboxes: 151, days: 20 },
      verdict: 'recommended',
      because: ['staged.size-fits', 'staged.time-is-short'],
    },
    { S: 'S4', is: { mailboxes: 151, days: 21 }, verdict: 'recommended', because: ['staged.size-fits'] },
    { S: 'S4', is: { mailboxes: 150, days: 21 }, verdict: 'recommended', because: ['staged.slow-pace'] },
    { S: 'S7', is: { mailboxes: 300, days: 21 }, verdict: 'recommended', because: ['staged.size-fits'] },
    { S: 'S7', is: { mailboxes: 2000, days: 21 }, verdict: 'recommended', because: ['staged.size-fits'] },
    {
      S: 'S7',
      is: { mailboxes: 2001, days: 21 },
      verdict: 'recommended',
      because: ['staged.size-fits', 'staged.several-files'],
    },
    {
      S: 'S7',
      is: { mailboxes: 9999, days: 90 },
      verdict: 'recommended',
      because: ['staged.size-fits', 'staged.several-files'],
    },
    {
      S: 'S7',
      is: { mailboxes: 10_000, days: 90 },
      verdict: 'discouraged',
      because: ['staged.larger-than-described', 'staged.size-fits', 'staged.several-files'],
    },
  ]),
)('$S: a staged migration of $is on $day is $verdict', ({ is, day, verdict, because }) => {
  expect(told('staged', { dirsync: true, ...is }, day)).toEqual({ verdict, because })
})

const HYBRID_2007: readonly Row[] = [
  {
    S: 'S9',
    on: BOTH_DAYS,
    is: { mailboxes: 1, days: 30 },
    verdict: 'discouraged',
    because: ['full-hybrid.rarely-worth-it', 'full-hybrid.time-is-short'],
  },
  {
    S: 'S9',
    on: [BEGIN],
    is: { mailboxes: 299, days: 90 },
    verdict: 'discouraged',
    because: ['full-hybrid.rarely-worth-it'],
  },
  { S: 'S9', on: [BEGIN], is: { mailboxes: 300, days: 90 }, verdict: 'possible', because: [] },
  {
    S: 'S4',
    on: [BEGIN],
    is: { mailboxes: 300, days: 89 },
    verdict: 'possible',
    because: ['full-hybrid.time-is-short'],
  },
  { S: 'S8', on: [BEGIN], is: { mailboxes: 9999, days: 90 }, verdict: 'possible', because: [] },
  {
    S: 'S8',
    on: [BEGIN],
    is: { mailboxes: 10_000, days: 90 },
    verdict: 'recommended',
    because: ['full-hybrid.tens-of-thousands'],
  },
  {
    S: 'S9',
    on: [TODAY],
    is: { mailboxes: 299, days: 30 },
    verdict: 'discouraged',
    because: ['full-hybrid.rarely-worth-it', 'full-hybrid.time-is-short'],
  },
  {
    S: 'S10',
    on: [TODAY],
    is: { mailboxes: 300, days: 30 },
    verdict: 'possible',
    because: ['full-hybrid.time-is-short'],
  },
  {
    S: 'S10',
    on: [TODAY],
    is: { mailboxes: 300, days: 31 },
    verdict: 'discouraged',
    because: ['full-hybrid.sender-will-be-blocked', 'full-hybrid.time-is-short'],
  },
  {
    S: 'S10',
    on: [TODAY],
    is: { mailboxes: 300, days: 90 },
    verdict: 'discouraged',
    because: ['full-hybrid.sender-will-be-blocked'],
  },
  {
    S: 'S8',
    on: [TODAY],
    is: { mailboxes: 4999, days: 30 },
    verdict: 'possible',
    because: ['full-hybrid.time-is-short'],
  },
  {
    S: 'S8',
    on: [TODAY],
    is: { mailboxes: 5000, days: 30 },
    verdict: 'possible',
    because: ['full-hybrid.time-is-short', 'full-hybrid.partner'],
  },
  {
    S: 'S8',
    on: [TODAY],
    is: { mailboxes: 10_000, days: 90 },
    verdict: 'discouraged',
    because: ['full-hybrid.sender-will-be-blocked', 'full-hybrid.tens-of-thousands', 'full-hybrid.partner'],
  },
]
test.for(both('full-hybrid', HYBRID_2007))(
  '$S: a full hybrid from 2007 of $is on $day is $verdict',
  (row) => {
    const { is, day, verdict, because } = row
    expect(told('full-hybrid', { dirsync: true, ...is }, day)).toEqual({ verdict, because })
  },
)

const HYBRID_NEWER: readonly Row[] = [
  {
    S: 'S9',
    on: [BEGIN],
    is: { exchange: ['2010'], mailboxes: 150, days: 21 },
    verdict: 'discouraged',
    because: ['full-hybrid.rarely-worth-it-from-2010'],
  },
  {
    S: 'S8',
    on: [BEGIN],
    is: { exchange: ['2010'], mailboxes: 151, days: 21 },
    verdict: 'recommended',
    because: ['full-hybrid.seats-fit'],
  },
  {
    S: 'S8',
    on: [BEGIN],
    is: { exchange: ['2010'], mailboxes: 151, days: 20 },
    verdict: 'recommended',
    because: ['full-hybrid.seats-fit', 'full-hybrid.time-is-short-from-2010'],
  },
  {
    S: 'S8',
    on: [TODAY],
    is: { exchange: ['2010'], mailboxes: 151, days: 21 },
    verdict: 'recommended',
    because: ['full-hybrid.seats-fit', 'full-hybrid.sender-has-to-be-newer'],
  },
  {
    S: 'S8',
    on: [TODAY],
    is: { exchange: ['2016'], mailboxes: 151, days: 90, freebusy: true },
    verdict: 'recommended',
    because: [
      'full-hybrid.seats-fit',
      'full-hybrid.works-as-one',
      'full-hybrid.sender-needs-last-update',
      'full-hybrid.free-busy-will-end',
    ],
  },
  {
    S: 'S8',
    on: [TODAY],
    is: { exchange: ['se'], mailboxes: 151, days: 90, freebusy: true },
    verdict: 'recommended',
    because: ['full-hybrid.seats-fit', 'full-hybrid.works-as-one', 'full-hybrid.no-row-for-se'],
  },
  {
    S: 'S8',
    on: [TODAY],
    is: { exchange: ['se'], mailboxes: 151, days: 90 },
    verdict: 'recommended',
    because: ['full-hybrid.seats-fit', 'full-hybrid.no-row-for-se'],
  },
  // A move that lasts beyond 2027-04-01, the end of free/busy with servers older than SE: 131 days from today.
  {
    S: 'S8',
    on: [TODAY],
    is: { exchange: ['2016'], mailboxes: 151, days: 131, freebusy: true },
    verdict: 'recommended',
    because: [
      'full-hybrid.seats-fit',
      'full-hybrid.works-as-one',
      'full-hybrid.sender-needs-last-update',
      'full-hybrid.free-busy-will-end',
    ],
  },
  {
    S: 'S8',
    on: [TODAY],
    is: { exchange: ['2016'], mailboxes: 151, days: 132, freebusy: true },
    verdict: 'recommended',
    because: [
      'full-hybrid.needs-se-by-then',
      'full-hybrid.seats-fit',
      'full-hybrid.works-as-one',
      'full-hybrid.sender-needs-last-update',
      'full-hybrid.free-busy-will-end',
    ],
  },
  {
    S: 'S8',
    on: [TODAY],
    is: { exchange: ['2016'], mailboxes: 151, days: 3650 },
    verdict: 'recommended',
    because: ['full-hybrid.seats-fit', 'full-hybrid.sender-needs-last-update'],
  },
  {
    S: 'S8',
    on: [TODAY],
    is: { exchange: ['se'], mailboxes: 151, days: 3650, freebusy: true },
    verdict: 'recommended',
    because: ['full-hybrid.seats-fit', 'full-hybrid.works-as-one', 'full-hybrid.no-row-for-se'],
  },
]
test.for(both('full-hybrid', HYBRID_NEWER))(
  '$S: a full hybrid from 2010 on of $is on $day is $verdict',
  (row) => {
    const { is, day, verdict, because } = row
    expect(told('full-hybrid', { dirsync: true, ...is }, day)).toEqual({ verdict, because })
  },
)

const QUICK = 'express-migration.small-and-quick'
const PREFERRED = 'express-migration.preferred'
const EXACTLY = 'express-migration.exactly-the-advised-maximum'
const LARGE = 'express-migration.larger-than-the-table'
const LONG = 'express-migration.longer-than-described'
/** A size, a time, a verdict, and the rules that hold on every day; `liked` is what a page of 2021 adds. */
const EXPRESS_SIZES = [
  [1, 1, 'recommended', [QUICK], true],
  [149, 14, 'recommended', [QUICK], true],
  [150, 14, 'recommended', [QUICK, EXACTLY], true],
  [151, 14, 'discouraged', [LARGE], false],
  [149, 15, 'possible', [LONG], false],
  [150, 15, 'possible', [LONG, EXACTLY], false],
  [151, 15, 'discouraged', [LARGE, LONG], false],
] satisfies [number, number, Verdict, string[], boolean][]
const EXPRESS: readonly Row[] = [
  ...EXPRESS_SIZES.flatMap(([mailboxes, days, verdict, because, liked]): Row[] => [
    { S: 'S4', on: [BEGIN, '2021-08-19'], is: { mailboxes, days }, verdict, because },
    {
      S: 'S4',
      on: ['2021-08-20', TODAY],
      is: { mailboxes, days },
      verdict,
      because: liked ? [...because, PREFERRED] : because,
    },
  ]),
  // It synchronizes once: identities that stay mastered on-premises speak against it, running synchronization does not.
  {
    S: 'S6',
    on: [BEGIN],
    is: { keepsync: true, dirsync: true },
    verdict: 'discouraged',
    because: ['express-migration.sync-has-to-stay', QUICK, 'method.recipients-need-a-place'],
  },
  { S: 'S6', on: [BEGIN], is: { keepsync: false, dirsync: true }, verdict: 'recommended', because: [QUICK] },
  {
    S: 'S8',
    on: [BEGIN],
    is: { freebusy: true },
    verdict: 'impossible',
    because: ['method.no-free-busy', QUICK],
  },
  {
    S: 'S11',
    on: [BEGIN],
    is: { stay: true },
    verdict: 'impossible',
    because: ['method.mail-must-stay', QUICK],
  },
  // Described for 2010 first, for 2013 and 2016 since 2018-06-26, for 2019 since 2025-10-21, never for SE.
  ...(
    [
      ['2007', BEGIN, false, false],
      ['2007', TODAY, false, false],
      ['2013', '2018-06-25', false, false],
      ['2013', '2018-06-26', true, false],
      ['2016', '2018-06-25', false, false],
      ['2016', '2018-06-26', true, false],
      ['2019', '2025-10-20', false, true],
      ['2019', '2025-10-21', true, true],
      ['se', TODAY, false, false],
    ] satisfies [string, IsoDate, boolean, boolean][]
  ).map(([token, day, covered, liked]): Row => ({
    S: 'S3',
    on: [day],
    is: { exchange: [token] },
    verdict: covered ? 'recommended' : 'impossible',
    because: [QUICK, ...(liked ? [PREFERRED] : []), ...(covered ? [] : ['method.source-not-covered'])],
  })),
  {
    S: 'S3',
    on: BOTH_DAYS,
    is: { exchange: ['2007', '2010'] },
    verdict: 'discouraged',
    because: ['method.source-partly-covered', QUICK],
  },
]
test.for(both('express-migration', EXPRESS))(
  '$S: an express migration of $is on $day is $verdict',
  ({ is, day, verdict, because }) => {
    expect(told('express-migration', { exchange: ['2010'], ...is }, day)).toEqual({ verdict, because })
  },
)

const FITS = ['minimal-hybrid.size-fits', 'minimal-hybrid.calendars-not-needed']
const SLOW = 'minimal-hybrid.slow-pace'
const MONTHS = 'minimal-hybrid.longer-than-described'
const MINIMAL_SIZES = [
  [150, 14, 'possible', []],
  [150, 15, 'recommended', [SLOW]],
  [150, 60, 'recommended', [SLOW]],
  [150, 61, 'recommended', [SLOW, MONTHS]],
  [151, 14, 'recommended', FITS],
  [151, 15, 'recommended', FITS],
  [2000, 60, 'recommended', FITS],
  [2000, 61, 'recommended', [...FITS, MONTHS]],
  [2001, 60, 'discouraged', ['minimal-hybrid.larger-than-described']],
  [2001, 61, 'discouraged', ['minimal-hybrid.larger-than-described', MONTHS]],
] satisfies [number, number, Verdict, string[]][]
const MINIMAL: readonly Row[] = [
  ...MINIMAL_SIZES.map(([mailboxes, days, verdict, because]): Row => ({
    S: 'S8',
    on: ['2022-03-18', TODAY],
    is: { mailboxes, days },
    verdict,
    because,
  })),
  // The slow pace of a small move is named since 2022-03-18.
  {
    S: 'S8',
    on: ['2021-08-20', '2022-03-17'],
    is: { mailboxes: 150, days: 15 },
    verdict: 'possible',
    because: [],
  },
  {
    S: 'S8',
    on: ['2021-08-20', TODAY],
    is: { mailboxes: 151, freebusy: true },
    verdict: 'impossible',
    because: ['method.no-free-busy', 'minimal-hybrid.size-fits'],
  },
  {
    S: 'S11',
    on: [TODAY],
    is: { mailboxes: 151, stay: true },
    verdict: 'impossible',
    because: ['method.mail-must-stay', ...FITS],
  },
  ...(
    [
      [['2003'], 'impossible', ['method.source-not-covered']],
      [['2007'], 'impossible', ['method.source-not-covered']],
      [['2010'], 'recommended', []],
      [['2013'], 'recommended', []],
      [['2016'], 'recommended', []],
      [['2019'], 'recommended', []],
      [['se'], 'impossible', ['method.source-not-covered']],
      [['2007', '2010'], 'discouraged', ['method.source-partly-covered']],
    ] satisfies [string[], Verdict, string[]][]
  ).map(([exchange, verdict, because]): Row => ({
    S: 'S3',
    on: ['2021-08-20', TODAY],
    is: { exchange, mailboxes: 151 },
    verdict,
    because: [...FITS, ...because],
  })),
]
test.for(both('minimal-hybrid', MINIMAL))(
  '$S: a minimal hybrid of $is on $day is $verdict',
  ({ is, day, verdict, because }) => {
    expect(told('minimal-hybrid', { exchange: ['2010'], dirsync: true, ...is }, day)).toEqual({
      verdict,
      because,
    })
  },
)

const ONLY_WAY = 'imap.only-way'
const OTHER_WAYS = 'imap.other-ways-are-described'
const IMAP_SOURCES = [
  [['55'], 'recommended', [ONLY_WAY], []],
  [['2000'], 'recommended', [ONLY_WAY], []],
  [['55', '2000'], 'recommended', [ONLY_WAY], []],
  [['2000', '2003'], 'discouraged', [OTHER_WAYS], ['imap.mail-only']],
  [['2003'], 'discouraged', [OTHER_WAYS], ['imap.mail-only']],
  [['2019'], 'discouraged', [OTHER_WAYS], ['imap.mail-only']],
  [['none'], 'impossible', ['method.nothing-to-move'], []],
] satisfies [string[], Verdict, string[], string[]][]
const IMAP: readonly Row[] = [
  // Its own pages of 2022-04-27 say what stays behind, and what the file holds.
  ...IMAP_SOURCES.flatMap(([exchange, verdict, because, later]): Row[] => [
    { S: 'S3', on: ['2018-06-26', '2022-04-26'], is: { exchange }, verdict, because },
    {
      S: 'S3',
      on: ['2022-04-27', TODAY],
      is: { exchange },
      verdict,
      because: [...because, ...later, 'imap.every-password-in-the-file'],
    },
  ]),
  // "Any IMAP" server, whoever runs it: nothing else is described for Exchange at a provider.
  {
    S: 'S3',
    on: ['2018-06-26', '2022-04-26'],
    is: { exchange: ['hosted'] },
    verdict: 'possible',
    because: [],
  },
  {
    S: 'S3',
    on: ['2022-04-27', TODAY],
    is: { exchange: ['hosted'] },
    verdict: 'discouraged',
    because: ['imap.mail-only', 'imap.every-password-in-the-file'],
  },
  {
    S: 'S8',
    on: ['2018-06-26'],
    is: { exchange: ['2000'], freebusy: true },
    verdict: 'impossible',
    because: ['method.no-free-busy', ONLY_WAY],
  },
  {
    S: 'S11',
    on: ['2018-06-26'],
    is: { exchange: ['2000'], stay: true },
    verdict: 'impossible',
    because: ['method.mail-must-stay', ONLY_WAY],
  },
]
test.for(both('imap', IMAP))('$S: IMAP from $is on $day is $verdict', ({ is, day, verdict, because }) => {
  expect(told('imap', is, day)).toEqual({ verdict, because })
})

// A method is weighed from the day on which something had been published of what it moves.
test.for<{ S: string; day: IsoDate; weighed: readonly MethodId[] }>([
  { S: 'S3', day: BEGIN, weighed: ['cutover', 'express-migration', 'full-hybrid', 'staged'] },
  { S: 'S3', day: '2018-06-25', weighed: ['cutover', 'express-migration', 'full-hybrid', 'staged'] },
  { S: 'S3', day: '2018-06-26', weighed: ['cutover', 'express-migration', 'full-hybrid', 'imap', 'staged'] },
  { S: 'S3', day: '2021-08-19', weighed: ['cutover', 'express-migration', 'full-hybrid', 'imap', 'staged'] },
  {
    S: 'S3',
    day: '2021-08-20',
    weighed: ['cutover', 'express-migration', 'full-hybrid', 'imap', 'minimal-hybrid', 'staged'],
  },
])('$S: the methods that are weighed on $day are $weighed', ({ day, weighed }) => {
  for (const estate of [{}, anEstate(), anEstate({ exchange: ['hosted'], stay: true })])
    expect(
      outcomeFor(estate, day)
        .methods.map((own) => own.subject)
        .toSorted(),
    ).toEqual(weighed)
})

const OF_EVERY_METHOD: readonly (Row & { readonly of: MethodId })[] = [
  // Seamless integration: a must rules out what shares nothing, `false` is an answer and rules out nothing (S3, S8).
  {
    S: 'S3',
    of: 'cutover',
    is: { freebusy: true },
    verdict: 'impossible',
    because: ['method.no-free-busy', 'cutover.small-and-quick'],
  },
  {
    S: 'S7',
    of: 'staged',
    is: { freebusy: true, dirsync: true },
    verdict: 'impossible',
    because: ['method.no-free-busy'],
  },
  {
    S: 'S8',
    of: 'full-hybrid',
    on: [BEGIN],
    is: { freebusy: true, mailboxes: 300, days: 90 },
    verdict: 'recommended',
    because: ['full-hybrid.works-as-one'],
  },
  {
    S: 'S8',
    of: 'full-hybrid',
    on: [TODAY],
    is: { freebusy: true, mailboxes: 300, days: 30 },
    verdict: 'discouraged',
    because: ['full-hybrid.server-too-old-for-free-busy', 'full-hybrid.time-is-short'],
  },
  {
    S: 'S8',
    of: 'full-hybrid',
    on: ['2025-10-30'],
    is: { freebusy: true, mailboxes: 300, days: 30 },
    verdict: 'recommended',
    because: ['full-hybrid.works-as-one', 'full-hybrid.time-is-short'],
  },
  {
    S: 'S8',
    of: 'full-hybrid',
    on: ['2025-10-31'],
    is: { freebusy: true, mailboxes: 300, days: 30 },
    verdict: 'discouraged',
    because: ['full-hybrid.server-too-old-for-free-busy', 'full-hybrid.time-is-short'],
  },
  // Mail has to stay (S11).
  {
    S: 'S11',
    of: 'cutover',
    is: { stay: true },
    verdict: 'impossible',
    because: ['method.mail-must-stay', 'cutover.small-and-quick'],
  },
  {
    S: 'S11',
    of: 'staged',
    is: { stay: true, dirsync: true },
    verdict: 'impossible',
    because: ['method.mail-must-stay'],
  },
  {
    S: 'S11',
    of: 'full-hybrid',
    on: [BEGIN],
    is: { stay: true, mailboxes: 300, days: 90 },
    verdict: 'impossible',
    because: ['method.mail-must-stay'],
  },
  // Directory synchronization: cutover needs it off, as published since 2018-08-16; staged and hybrid need it (S6, S7, S10).
  {
    S: 'S6',
    of: 'cutover',
    on: [BEGIN, '2018-08-15'],
    is: { dirsync: true, keepsync: true },
    verdict: 'recommended',
    because: ['cutover.small-and-quick', 'method.recipients-need-a-place'],
  },
  {
    S: 'S6',
    of: 'cutover',
    on: ['2018-08-16', TODAY],
    is: { dirsync: true, keepsync: true },
    verdict: 'impossible',
    because: [
      'cutover.sync-has-to-stay',
      'cutover.sync-to-be-switched-off',
      'cutover.small-and-quick',
      'method.recipients-need-a-place',
    ],
  },
  {
    S: 'S6',
    of: 'cutover',
    on: ['2018-08-16', TODAY],
    is: { dirsync: true, keepsync: false },
    verdict: 'discouraged',
    because: ['cutover.sync-to-be-switched-off', 'cutover.small-and-quick'],
  },
  {
    S: 'S6',
    of: 'cutover',
    is: { dirsync: false, keepsync: true },
    verdict: 'recommended',
    because: ['cutover.small-and-quick', 'method.recipients-need-a-place'],
  },
  {
    S: 'S7',
    of: 'staged',
    is: { dirsync: false },
    verdict: 'possible',
    because: ['staged.sync-has-to-be-set-up'],
  },
  // What is there to move (S3, S7): versions that are covered, partly covered, not covered, none, at a provider.
  {
    S: 'S3',
    of: 'cutover',
    is: { exchange: ['none'] },
    verdict: 'impossible',
    because: ['method.nothing-to-move', 'cutover.small-and-quick'],
  },
  {
    S: 'S3',
    of: 'cutover',
    is: { exchange: ['hosted'] },
    verdict: 'impossible',
    because: ['method.hosted-not-described', 'cutover.small-and-quick'],
  },
  {
    S: 'S7',
    of: 'staged',
    is: { exchange: ['hosted'], dirsync: true },
    verdict: 'impossible',
    because: ['method.hosted-not-described'],
  },
  {
    S: 'S8',
    of: 'full-hybrid',
    is: { exchange: ['hosted'], mailboxes: 300, days: 90 },
    verdict: 'impossible',
    because: ['method.hosted-not-described'],
  },
  {
    S: 'S3',
    of: 'cutover',
    is: { exchange: ['2007', 'hosted'] },
    verdict: 'discouraged',
    because: ['method.hosted-partly', 'cutover.small-and-quick'],
  },
  {
    S: 'S7',
    of: 'staged',
    is: { exchange: ['2007', 'hosted'], dirsync: true },
    verdict: 'discouraged',
    because: ['method.hosted-partly'],
  },
  {
    S: 'S3',
    of: 'cutover',
    is: { exchange: ['2000'] },
    verdict: 'impossible',
    because: ['method.source-not-covered', 'cutover.small-and-quick'],
  },
  {
    S: 'S3',
    of: 'cutover',
    on: [BEGIN],
    is: { exchange: ['2003'] },
    verdict: 'recommended',
    because: ['cutover.small-and-quick'],
  },
  {
    S: 'S3',
    of: 'cutover',
    on: [TODAY],
    is: { exchange: ['2003'] },
    verdict: 'recommended',
    because: ['cutover.small-and-quick', 'cutover.doubtful-from-2003'],
  },
  {
    S: 'S3',
    of: 'cutover',
    on: [TODAY],
    is: { exchange: ['2010'] },
    verdict: 'recommended',
    because: ['cutover.small-and-quick', 'cutover.express-is-preferred'],
  },
  {
    S: 'S7',
    of: 'staged',
    is: { exchange: ['2010'], mailboxes: 300, days: 21, dirsync: true },
    verdict: 'impossible',
    because: ['method.source-not-covered', 'staged.size-fits'],
  },
  {
    S: 'S7',
    of: 'staged',
    is: { exchange: ['2007', '2010'], mailboxes: 300, days: 21, dirsync: true },
    verdict: 'discouraged',
    because: ['method.source-partly-covered', 'staged.size-fits'],
  },
  {
    S: 'S8',
    of: 'full-hybrid',
    on: [BEGIN],
    is: { exchange: ['2003'], mailboxes: 300, days: 90 },
    verdict: 'impossible',
    because: ['method.source-not-covered'],
  },
  // Clients, large mailboxes, public folders, unified messaging: told from the day it was published (S6, S19).
  {
    S: 'S19',
    of: 'cutover',
    on: ['2021-10-31'],
    is: { outlook: ['2010'] },
    verdict: 'recommended',
    because: ['cutover.small-and-quick'],
  },
  {
    S: 'S19',
    of: 'cutover',
    on: ['2021-11-01'],
    is: { outlook: ['2010', '2013'] },
    verdict: 'recommended',
    because: ['cutover.small-and-quick', 'method.office-cannot-connect', 'method.office-not-supported'],
  },
  {
    S: 'S19',
    of: 'cutover',
    on: [TODAY],
    is: { outlook: ['2010', '2013'] },
    verdict: 'recommended',
    because: ['cutover.small-and-quick', 'method.office-cannot-connect', 'method.office-not-supported'],
  },
  {
    S: 'S19',
    of: 'cutover',
    on: ['2026-10-13'],
    is: { outlook: ['2021'] },
    verdict: 'recommended',
    because: ['cutover.small-and-quick'],
  },
  {
    S: 'S19',
    of: 'cutover',
    on: ['2026-10-14'],
    is: { outlook: ['2021'] },
    verdict: 'recommended',
    because: ['cutover.small-and-quick', 'method.office-not-supported'],
  },
  {
    S: 'S19',
    of: 'cutover',
    is: { outlook: ['mac'] },
    verdict: 'recommended',
    because: ['cutover.small-and-quick'],
  },
  {
    S: 'S6',
    of: 'cutover',
    is: { largest: 0 },
    verdict: 'recommended',
    because: ['cutover.small-and-quick'],
  },
  {
    S: 'S6',
    of: 'cutover',
    is: { largest: 200 },
    verdict: 'recommended',
    because: ['cutover.small-and-quick'],
  },
  {
    S: 'S6',
    of: 'cutover',
    on: [BEGIN, '2022-03-17'],
    is: { largest: 200.1 },
    verdict: 'recommended',
    because: ['cutover.small-and-quick'],
  },
  {
    S: 'S6',
    of: 'cutover',
    on: ['2022-03-18', TODAY],
    is: { largest: 200.1 },
    verdict: 'discouraged',
    because: ['cutover.small-and-quick', 'method.mailbox-too-large'],
  },
  {
    S: 'S7',
    of: 'staged',
    on: [TODAY],
    is: { largest: 250, mailboxes: 151, days: 21, dirsync: true },
    verdict: 'discouraged',
    because: ['staged.size-fits', 'method.mailbox-too-large'],
  },
  {
    S: 'S8',
    of: 'full-hybrid',
    on: [TODAY],
    is: { exchange: ['se'], largest: 250, mailboxes: 151, days: 21 },
    verdict: 'discouraged',
    because: ['full-hybrid.seats-fit', 'full-hybrid.no-row-for-se', 'method.mailbox-too-large'],
  },
  {
    S: 'S6',
    of: 'cutover',
    is: { um: true },
    verdict: 'recommended',
    because: ['cutover.small-and-quick', 'cutover.unified-messaging-first'],
  },
  {
    S: 'S6',
    of: 'cutover',
    on: [TODAY],
    is: { publicfolders: true },
    verdict: 'recommended',
    because: ['cutover.small-and-quick', 'method.public-folders-no-direct-way'],
  },
]
test.for(OF_EVERY_METHOD.flatMap((row) => both(row.of, [row]).map((one) => ({ ...one, of: row.of }))))(
  '$S: $of with $is on $day is $verdict',
  ({ of, is, day, verdict, because }) => {
    expect(told(of, is, day)).toEqual({ verdict, because })
  },
)

// What is said of a whole method: from the day it was published, and only of what it is about.
test.for<{ S: string; of: MethodId; is: Estate; day: IsoDate; rule: string; fires: boolean }>(
  (['cutover', 'staged'] as const).flatMap((of) => {
    const reach = `${of}.old-server-may-be-out-of-reach`
    const offered = `${of}.still-offered`
    return [
      { S: 'S6', of, is: { exchange: ['2007'] }, day: '2020-10-14', rule: reach, fires: false },
      { S: 'S6', of, is: { exchange: ['2007'] }, day: '2020-10-15', rule: reach, fires: true },
      { S: 'S6', of, is: { exchange: ['2003'] }, day: TODAY, rule: reach, fires: true },
      { S: 'S6', of, is: { exchange: ['2010'] }, day: TODAY, rule: reach, fires: false },
      { S: 'S6', of, is: { exchange: ['none'] }, day: TODAY, rule: reach, fires: false },
      { S: 'S6', of, is: {}, day: '2026-05-25', rule: offered, fires: false },
      { S: 'S6', of, is: {}, day: '2026-05-26', rule: offered, fires: true },
    ] as const
  }),
)('$S: $rule of $is on $day: $fires', ({ of, is, day, rule, fires }) => {
  expect(reasonsFor(of, anEstate(is), day).because.includes(rule)).toBe(fires)
})

// What is said of a full hybrid from a day on, and of which organizations: both sides of each edge.
test.for<{ S: string; is: Estate; day: IsoDate; rule: string; fires: boolean }>([
  // A pause is worth a word only where the move outlasts the days of mere reports.
  {
    S: 'S10',
    is: { exchange: ['2007'], days: 31 },
    day: '2023-12-11',
    rule: 'mail-can-be-paused',
    fires: false,
  },
  {
    S: 'S10',
    is: { exchange: ['2007'], days: 31 },
    day: '2023-12-12',
    rule: 'mail-can-be-paused',
    fires: true,
  },
  {
    S: 'S10',
    is: { exchange: ['2007'], days: 30 },
    day: '2023-12-12',
    rule: 'mail-can-be-paused',
    fires: false,
  },
  {
    S: 'S10',
    is: { exchange: ['2007', '2010'], days: 31 },
    day: TODAY,
    rule: 'mail-can-be-paused',
    fires: true,
  },
  {
    S: 'S10',
    is: { exchange: ['2007', '2010'], days: 30 },
    day: TODAY,
    rule: 'mail-can-be-paused',
    fires: false,
  },
  { S: 'S10', is: { exchange: ['2010'], days: 31 }, day: TODAY, rule: 'mail-can-be-paused', fires: false },
  { S: 'S8', is: { exchange: ['2019'] }, day: TODAY, rule: 'no-row-for-se', fires: false },
  { S: 'S8', is: { exchange: ['2019', 'se-rtm'] }, day: TODAY, rule: 'no-row-for-se', fires: true },
  // The end of free/busy was announced on 2026-05-15, 321 days before it; where SE can enter it is no end.
  ...(
    [
      ['2026-05-14', 3650, false],
      ['2026-05-15', 321, false],
      ['2026-05-15', 322, true],
    ] as const
  ).map(([day, days, fires]) => ({
    S: 'S8',
    is: { exchange: ['2013'], freebusy: true, days },
    day,
    rule: 'lasts-beyond-free-busy',
    fires,
  })),
  {
    S: 'S8',
    is: { exchange: ['2013'], freebusy: false, days: 3650 },
    day: TODAY,
    rule: 'lasts-beyond-free-busy',
    fires: false,
  },
  ...(
    [
      [131, false],
      [132, true],
    ] as const
  ).map(([days, fires]) => ({
    S: 'case-32',
    is: { exchange: ['2016'], freebusy: true, days },
    day: TODAY,
    rule: 'needs-se-by-then',
    fires,
  })),
  // With 2007 there is none to lose; from 2027-04-01 on there is none left.
  ...(
    [
      [['2010'], '2026-05-14', false],
      [['2010'], '2026-05-15', true],
      [['2019'], '2027-03-31', true],
      [['2019'], '2027-04-01', false],
      [['2007'], TODAY, false],
      [['2007', '2010'], TODAY, false],
      [['se'], TODAY, false],
      [['2019', 'se'], TODAY, true],
    ] satisfies [string[], IsoDate, boolean][]
  ).map(([exchange, day, fires]) => ({
    S: 'S8',
    is: { exchange, freebusy: true, days: 1 },
    day,
    rule: 'free-busy-will-end',
    fires,
  })),
  ...(
    [
      [['2019'], '2027-03-31', true],
      [['2019'], '2027-04-01', false],
      [['2010'], '2027-04-01', false],
      [['se'], '2027-04-01', true],
      [['2019', 'se'], '2027-04-01', false],
    ] satisfies [string[], IsoDate, boolean][]
  ).map(([exchange, day, fires]) => ({
    S: 'S8',
    is: { exchange, freebusy: true },
    day,
    rule: 'works-as-one',
    fires,
  })),
  // From 2027-04-01 on it is lost for every version before SE, and an SE server still has it.
  ...(
    [
      [['2010'], true, '2027-03-31', false],
      [['2010'], true, '2027-04-01', true],
      [['2016', '2019'], true, '2027-04-01', true],
      [['2016', '2019'], false, '2027-04-01', false],
      [['2019', 'se'], true, '2027-04-01', false],
      [['se'], true, '2027-04-01', false],
      // … which 2007 has been without before, and says by itself.
      [['2007'], true, '2027-04-01', false],
    ] satisfies [string[], boolean, IsoDate, boolean][]
  ).map(([exchange, freebusy, day, fires]) => ({
    S: 'S8',
    is: { exchange, freebusy },
    day,
    rule: 'free-busy-is-lost',
    fires,
  })),
  // SE was released on 2025-07-01: no table is missed a row for it before.
  { S: 'S8', is: { exchange: ['se'] }, day: '2025-06-30', rule: 'no-row-for-se', fires: false },
  { S: 'S8', is: { exchange: ['se'] }, day: '2025-07-01', rule: 'no-row-for-se', fires: true },
  // Free/busy is lost for 2003 and 2007 only: Setup lets a new enough hybrid server in beside 2010 and later.
  { S: 'S8', is: { exchange: ['2010'], freebusy: true }, day: TODAY, rule: 'works-as-one', fires: true },
  {
    S: 'S8',
    is: { exchange: ['2007', '2010'], freebusy: true },
    day: TODAY,
    rule: 'works-as-one',
    fires: false,
  },
  { S: 'S8', is: { exchange: ['2010'], freebusy: false }, day: TODAY, rule: 'works-as-one', fires: false },
])('$S: full-hybrid.$rule of $is on $day: $fires', ({ is, day, rule, fires }) => {
  expect(reasonsFor('full-hybrid', anEstate(is), day).because.includes(`full-hybrid.${rule}`)).toBe(fires)
})

test.for(BOTH_DAYS)('S3: for Exchange at a provider alone only IMAP is left on %s', (day) => {
  const own = outcomeFor(anEstate({ exchange: ['hosted'], stay: false }), day)
  expect(own.methods.map((method) => method.verdict)).toEqual(
    day === BEGIN
      ? ['impossible', 'impossible', 'impossible', 'impossible']
      : [
          'discouraged',
          ...Array.from({ length: 5 }, () => 'impossible'),
          // PST files and tools of other makers: named, and never chosen by us.
          'discouraged',
          'discouraged',
        ],
  )
  expect(own.plan?.journey ?? null).toEqual(day === BEGIN ? null : { to: 'cloud', by: 'imap' })
  // What the provider runs is not ours to take apart.
  const items = (own.plan?.legs ?? []).flatMap((leg) => leg.phases.flatMap((phase) => phase.items))
  const retiring = ['imap.remove-servers', 'cloud.check-before-removal']
  expect(items.filter(({ item }) => retiring.includes(item))).toEqual([])
  expect(own.walk.map((step) => step.route)).toEqual(own.walk.map(() => null))
  expect(outcomeFor(anEstate({ exchange: ['hosted'], stay: true }), day).plan).toBeNull()
  const partly = outcomeFor(anEstate({ exchange: ['2007', 'hosted'] }), day)
  expect(partly.plan?.journey?.to).toBe('cloud')
  expect(partly.methods[0]?.verdict).toBe('discouraged')
})

/** The emptiest legal value of each fact that a method reads: an answer, so nothing may wait for it. */
const EMPTIEST = {
  exchange: ['none'],
  mailboxes: 1,
  days: 1,
  freebusy: false,
  stay: false,
  dirsync: false,
  keepsync: false,
  outlook: ['mac'],
  windows: '2003',
  forest: '2000',
  publicfolders: false,
  um: false,
  journaling: false,
  relay: false,
  remain: 'nothing',
  largest: 0,
  rtc: ['none'],
  chat: ['none'],
  users: 1,
  rtcgoal: 'open',
  rtcclients: ['communicator2005'],
  voice: false,
} as const satisfies Required<Estate>

test.for(FACT_KEYS.flatMap((fact) => BOTH_DAYS.map((day) => ({ S: 'S3', fact, day, to: EMPTIEST[fact] }))))(
  '$S: $fact = $to is an answer on $day: nothing waits for it',
  ({ fact, day, to }) => {
    const { needs, methods, walk } = outcomeFor(anEstate({ [fact]: to }), day)
    expect(needs).not.toContain(fact)
    const judged = [...methods, ...walk.map((step) => step.target)]
    expect(judged.flatMap((own) => own.needs)).not.toContain(fact)
  },
)

interface Open {
  readonly S: string
  readonly of: MethodId
  readonly open: readonly FactKey[]
  readonly is?: Estate
  readonly verdict: Verdict
  readonly needs: readonly FactKey[]
}

test.for<Open>([
  { S: 'S3', of: 'cutover', open: ['mailboxes'], verdict: 'possible', needs: ['mailboxes'] },
  { S: 'S3', of: 'cutover', open: ['days'], verdict: 'possible', needs: ['days'] },
  { S: 'S3', of: 'cutover', open: ['freebusy'], verdict: 'recommended', needs: ['freebusy'] },
  { S: 'S3', of: 'staged', open: ['freebusy'], verdict: 'possible', needs: ['freebusy'] },
  {
    S: 'S3',
    of: 'staged',
    open: ['mailboxes'],
    is: { days: 21 },
    verdict: 'possible',
    needs: ['mailboxes'],
  },
  { S: 'S3', of: 'staged', open: ['days'], verdict: 'possible', needs: ['days'] },
  { S: 'S11', of: 'cutover', open: ['stay'], verdict: 'recommended', needs: ['stay'] },
  { S: 'S3', of: 'cutover', open: ['exchange'], verdict: 'recommended', needs: ['exchange'] },
  {
    S: 'S8',
    of: 'full-hybrid',
    open: ['freebusy'],
    is: { mailboxes: 300, days: 21 },
    verdict: 'possible',
    needs: ['freebusy'],
  },
  // What is ruled out already waits for nothing more.
  {
    S: 'S5',
    of: 'cutover',
    open: ['days', 'freebusy'],
    is: { mailboxes: 2001 },
    verdict: 'impossible',
    needs: [],
  },
])('$S: $of while $open is open: $verdict, and it says so', ({ of, open, is, verdict, needs }) => {
  for (const day of BOTH_DAYS) {
    const own = reasonsFor(of, without(open, is), day)
    expect({ verdict: own.verdict, needs: own.needs }).toEqual({ verdict, needs })
    for (const fact of needs) expect(outcomeFor(without(open, is), day).needs).toContain(fact)
  }
})

// Since 2022-03-18 the size of the largest mailbox speaks against every method, so it is waited for.
test.for<{ S: string; of: MethodId; day: IsoDate; needs: readonly FactKey[] }>(
  METHOD_IDS.filter((of) => !OUTSIDE.includes(of)).flatMap((of) => [
    ...(of === 'imap' || of === 'minimal-hybrid' ? [] : [{ S: 'S6', of, day: BEGIN, needs: [] }]),
    { S: 'S6', of, day: '2022-03-17', needs: [] },
    { S: 'S6', of, day: '2022-03-18', needs: ['largest'] },
    { S: 'S6', of, day: TODAY, needs: ['largest'] },
  ]),
)('$S: $of on $day, while the largest mailbox is open, waits for $needs', ({ of, day, needs }) => {
  const liked: { readonly [M in MethodId]?: Estate } = {
    cutover: { mailboxes: 100, days: 7 },
    staged: { mailboxes: 151, days: 21, dirsync: true },
    'express-migration': { exchange: ['2010'], mailboxes: 100, days: 7 },
    'minimal-hybrid': { exchange: ['2010'], mailboxes: 151, days: 21, dirsync: true },
    'full-hybrid': { exchange: ['2016'], mailboxes: 151, days: 21, dirsync: true },
    imap: { exchange: ['2000'] },
  }
  const { verdict, needs: waiting } = reasonsFor(of, without(['largest'], liked[of]), day)
  expect({ verdict, waiting }).toEqual({ verdict: 'recommended', waiting: needs })
})

test('S3: unanswered is not no: an open must-have decides nothing, the answers decide differently', () => {
  const open = outcomeFor(without(['freebusy'], { mailboxes: 600, days: 90 }), BEGIN)
  const no = outcomeFor(anEstate({ mailboxes: 600, days: 90, freebusy: false }), BEGIN)
  const yes = outcomeFor(anEstate({ mailboxes: 600, days: 90, freebusy: true }), BEGIN)
  expect(open.methods.map((own) => own.needs)).toEqual([['freebusy'], ['freebusy'], ['freebusy'], []])
  expect(no.methods.map((own) => own.needs)).toEqual([[], [], [], []])
  expect(no.methods[0]?.subject).toBe('staged')
  expect(yes.methods[0]?.subject).toBe('full-hybrid')
})

test('S3: the first questions are size, time and integration', () => {
  const needs = outcomeFor({}, BEGIN).methods.flatMap((own) => own.needs)
  for (const fact of ['mailboxes', 'days', 'freebusy'] as const) expect(needs).toContain(fact)
})

test.for<{ S: string; is: Estate; day: IsoDate; said: boolean }>([
  { S: 'P35', is: { mailboxes: 999, days: 4 }, day: TODAY, said: true },
  { S: 'P35', is: { mailboxes: 999, days: 5 }, day: TODAY, said: false },
  { S: 'P35', is: { mailboxes: 1000, days: 9 }, day: TODAY, said: true },
  { S: 'P35', is: { mailboxes: 1000, days: 10 }, day: TODAY, said: false },
  { S: 'P35', is: { mailboxes: 100_000, days: 45 }, day: TODAY, said: false },
  { S: 'P35', is: { mailboxes: 100_001, days: 45 }, day: TODAY, said: true },
  { S: 'P35', is: { mailboxes: 999, days: 4 }, day: '2022-03-17', said: false },
])('$S: with $is on $day the time is shorter than usual: $said', ({ is, day, said }) => {
  for (const method of ['cutover', 'staged', 'full-hybrid'] as const)
    expect(reasonsFor(method, anEstate(is), day).because.includes(PACE)).toBe(said)
})
