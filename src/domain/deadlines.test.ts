import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { METHOD_IDS } from '../knowledge/platform.ts'
import type { IsoDate, MethodId, VersionId } from '../knowledge/schema.ts'
import { daysAfter, isDay } from './days.ts'
import { deadlinesIn, type Deadline } from './deadlines.ts'
import type { Estate } from './facts.ts'
import type { Journey } from './goal.ts'
import { DEADLINE_CLAUSES } from './rules/deadline.ts'
import { estates, planningDates } from './arbitraries.ts'
import { anEstate, BEGIN, itemsIn, outcomeFor, TODAY, without } from './testing.ts'
import { worldOn } from './world.ts'

const by = (method: MethodId): Journey => ({ to: 'cloud', by: method })
const onto = (target: VersionId): Journey => ({ to: 'premises', target })

const found = (id: string, way: Journey, estate: Estate, on: IsoDate): Deadline | undefined =>
  outcomeFor(estate, on, way).deadlines.find((own) => own.id === id)

/** `2027-04-01 ahead`, `end-2026 past`, `no day undated`; while facts are open, with the facts. */
const told = (own: Deadline | undefined): string =>
  own
    ? `${own.day ?? own.planned ?? 'no day'} ${own.state}${own.judgement.outcome === 'open' ? ` if ${own.judgement.needs.join(', ')}` : ''}`
    : 'none'

/** Case 32 of the fact base: free/busy in a full hybrid of 2016. */
const CASE_32 = anEstate({
  exchange: ['2016-cu23'],
  mailboxes: 800,
  days: 180,
  freebusy: true,
  dirsync: true,
  relay: true,
})
const CASE_31 = anEstate({ exchange: ['2013'], mailboxes: 500, days: 365, freebusy: true, dirsync: true })
const CASE_44 = anEstate({ exchange: ['2016-cu23'], mailboxes: 400, days: 120, dirsync: true })
const CASE_45 = anEstate({ exchange: ['2019-cu15'], stay: true })
const FROM_2007 = anEstate({ exchange: ['2007'], freebusy: true })

interface Row {
  readonly S: string
  readonly id: string
  readonly way?: Journey
  readonly is?: Estate
  /** What is told on a day. */
  readonly on: { readonly [day: IsoDate]: string }
}

const ROWS: readonly Row[] = [
  // Web services: known since their announcement, off by default, then gone (case 44: for any tool that uses them).
  {
    S: 'case-44',
    id: 'ews-off',
    is: CASE_44,
    on: {
      [BEGIN]: 'none',
      '2026-02-05': 'none',
      '2026-02-06': '2026-10-01 ahead',
      '2026-09-30': '2026-10-01 ahead',
      '2026-10-01': '2026-10-01 past',
      [TODAY]: '2026-10-01 past',
    },
  },
  {
    S: 'case-44',
    id: 'ews-end',
    is: CASE_44,
    on: {
      '2026-02-05': 'none',
      '2026-02-06': '2027-04-01 ahead',
      [TODAY]: '2027-04-01 ahead',
      '2027-03-31': '2027-04-01 ahead',
      '2027-04-01': '2027-04-01 past',
    },
  },
  { S: 'S8', id: 'ews-end', is: FROM_2007, on: { [TODAY]: '2027-04-01 ahead' } },
  // Programs that write through it are asked for on every way.
  { S: 'S6', id: 'ews-end', way: by('cutover'), is: CASE_44, on: { [TODAY]: '2027-04-01 ahead' } },
  { S: 'S11', id: 'ews-end', way: onto('exchange-se'), is: CASE_44, on: { [TODAY]: 'none' } },
  // Free/busy by Graph, and the dedicated app.
  {
    S: 'case-32',
    id: 'graph',
    is: CASE_32,
    on: {
      '2026-05-14': 'none',
      '2026-05-15': '2027-04-01 ahead',
      '2027-03-31': '2027-04-01 ahead',
      '2027-04-01': '2027-04-01 past',
    },
  },
  { S: 'P60', id: 'graph', is: CASE_44, on: { [TODAY]: 'none' } },
  {
    S: 'P60',
    id: 'hybrid-app',
    is: CASE_32,
    on: {
      [BEGIN]: 'none',
      '2025-08-06': 'none',
      '2025-08-07': '2025-10-31 ahead',
      '2025-10-30': '2025-10-31 ahead',
      '2025-10-31': '2025-10-31 past',
    },
  },
  { S: 'P60', id: 'hybrid-app', is: FROM_2007, on: { [TODAY]: 'none' } },
  { S: 'P60', id: 'hybrid-app', is: CASE_44, on: { [TODAY]: 'none' } },
  {
    S: 'P60',
    id: 'hybrid-app',
    is: without(['freebusy'], { exchange: ['2016'] }),
    on: { [TODAY]: '2025-10-31 past if freebusy' },
  },
  // Mail of old servers: it counts from when one is noticed; floors; a door without a day.
  {
    S: 'P61',
    id: 'mail-enforcement',
    is: FROM_2007,
    on: { [BEGIN]: 'none', '2023-05-07': 'none', '2023-05-08': 'no day past', [TODAY]: 'no day past' },
  },
  {
    S: 'case-31',
    id: 'mail-enforcement',
    is: CASE_31,
    on: { '2024-02-20': 'none', '2024-02-21': 'no day past' },
  },
  { S: 'P61', id: 'mail-enforcement', is: CASE_32, on: { [TODAY]: 'none' } },
  { S: 'P61', id: 'mail-enforcement', way: by('cutover'), is: FROM_2007, on: { [TODAY]: 'none' } },
  { S: 'P61', id: 'mail-floor', is: CASE_32, on: { '2026-09-03': 'none', '2026-09-04': '2026-09 past' } },
  { S: 'P61', id: 'mail-floor', is: FROM_2007, on: { [TODAY]: 'none' } },
  { S: 'P61', id: 'mail-floor', is: anEstate({ exchange: ['se'] }), on: { [TODAY]: 'none' } },
  {
    S: 'case-31',
    id: 'mail-floor-next',
    is: CASE_31,
    on: { '2026-09-03': 'none', '2026-09-04': 'no day undated', '2029-01-01': 'no day undated' },
  },
  { S: 'case-31', id: 'mail-floor-next', is: anEstate({ exchange: ['se'] }), on: { [TODAY]: 'none' } },
  // Senders that sign in with a password: a month, never a day; then a door without one.
  {
    S: 'P67',
    id: 'smtp-auth-default',
    is: CASE_32,
    on: {
      '2026-01-27': 'none',
      '2026-01-28': 'end-2026-12 ahead',
      [TODAY]: 'end-2026-12 ahead',
      '2026-12-31': 'end-2026-12 ahead',
      '2027-01-01': 'end-2026-12 past',
    },
  },
  { S: 'P67', id: 'smtp-auth-default', is: CASE_44, on: { [TODAY]: 'none' } },
  {
    S: 'P67',
    id: 'smtp-auth-default',
    way: by('cutover'),
    is: without(['relay']),
    on: { [TODAY]: 'end-2026-12 ahead if relay' },
  },
  { S: 'P67', id: 'smtp-auth-default', way: onto('exchange-se'), is: CASE_32, on: { [TODAY]: 'none' } },
  {
    S: 'P67',
    id: 'smtp-auth-end',
    is: CASE_32,
    on: { '2026-01-27': 'none', '2026-01-28': 'no day undated', '2028-01-01': 'no day undated' },
  },
  { S: 'P67', id: 'smtp-auth-end', is: CASE_44, on: { [TODAY]: 'none' } },
  {
    S: 'P68',
    id: 'pop-imap-tls',
    way: by('imap'),
    is: anEstate({ outlook: ['pop-imap'] }),
    on: {
      '2026-04-30': 'none',
      '2026-05-01': '2026-07 ahead',
      '2026-06-30': '2026-07 ahead',
      '2026-07-01': '2026-07 past',
    },
  },
  { S: 'P68', id: 'pop-imap-tls', way: by('imap'), on: { [TODAY]: 'none' } }, // nobody uses such a program
  {
    S: 'P68',
    id: 'pop-imap-tls',
    way: onto('exchange-2013'),
    is: anEstate({ outlook: ['pop-imap'] }),
    on: { [TODAY]: 'none' },
  },
  // Phones.
  {
    S: 'P54',
    id: 'activesync-version',
    way: by('staged'),
    is: anEstate({ outlook: ['activesync'] }),
    on: {
      '2025-12-15': 'none',
      '2025-12-16': '2026-03-01 ahead',
      '2026-02-28': '2026-03-01 ahead',
      '2026-03-01': '2026-03-01 past',
      '2026-08-03': '2026-03-01 past',
      '2026-08-04': '2026-08-04 past',
    },
  },
  {
    S: 'P54',
    id: 'activesync-certificate',
    way: by('staged'),
    is: anEstate({ outlook: ['apps', 'activesync'] }),
    on: {
      '2026-05-10': 'none',
      '2026-05-11': 'end-2026 ahead',
      '2026-12-31': 'end-2026 ahead',
      '2027-01-01': 'end-2026 past',
    },
  },
  { S: 'P54', id: 'activesync-certificate', way: by('staged'), on: { [TODAY]: 'none' } },
  {
    S: 'P54',
    id: 'activesync-version',
    way: onto('exchange-2013'),
    is: anEstate({ outlook: ['activesync'] }),
    on: { [TODAY]: 'none' },
  },
  // Signing in and connecting.
  {
    S: 'P52',
    id: 'basic-auth',
    way: by('cutover'),
    on: {
      '2022-09-07': 'none',
      '2022-09-08': '2022-10-01 ahead',
      '2022-09-30': '2022-10-01 ahead',
      '2022-10-01': '2022-10-01 past',
    },
  },
  {
    S: 'P52',
    id: 'old-outlook',
    way: by('cutover'),
    is: anEstate({ outlook: ['2007', 'apps'] }),
    on: {
      '2021-02-10': 'none',
      '2021-02-11': '2021-11-01 ahead',
      '2021-10-31': '2021-11-01 ahead',
      '2021-11-01': '2021-11-01 past',
    },
  },
  { S: 'P52', id: 'old-outlook', way: by('cutover'), on: { [TODAY]: 'none' } },
  {
    S: 'case-38',
    id: 'office-2016-2019',
    way: by('cutover'),
    is: anEstate({ outlook: ['2016'] }),
    on: { '2024-09-17': 'none', '2024-09-18': '2023-10-10 past' },
  },
  {
    S: 'case-38',
    id: 'office-2021',
    way: by('cutover'),
    is: anEstate({ outlook: ['2021'] }),
    on: {
      '2024-09-18': '2026-10-13 ahead',
      '2026-10-13': '2026-10-13 ahead',
      '2026-10-14': '2026-10-13 past',
    },
  },
  { S: 'case-38', id: 'office-2021', way: by('cutover'), on: { [TODAY]: 'none' } },
  {
    S: 'P59',
    id: 'tls',
    way: by('cutover'),
    on: { [BEGIN]: 'none', '2020-10-14': 'none', '2020-10-15': '2020-10-15 past' },
  },
  { S: 'P59', id: 'tls', way: by('cutover'), is: CASE_44, on: { [TODAY]: 'none' } },
  // Hybrid servers.
  {
    S: 'P58',
    id: 'root-certificate',
    is: CASE_32,
    on: {
      '2026-02-03': 'none',
      '2026-02-04': '2026-03-15 ahead',
      '2026-03-14': '2026-03-15 ahead',
      '2026-03-15': '2026-03-15 past',
      '2026-03-16': '2026-03-22 ahead',
      '2026-03-21': '2026-03-22 ahead',
      '2026-03-22': '2026-03-22 past',
    },
  },
  { S: 'P58', id: 'root-certificate', way: by('cutover'), on: { [TODAY]: 'none' } },
  {
    S: 'P22',
    id: 'cloud-archive-owa',
    is: CASE_32,
    on: {
      '2025-04-17': 'none',
      '2025-04-18': '2025-05-12 ahead',
      '2025-05-11': '2025-05-12 ahead',
      '2025-05-12': '2025-05-12 past',
    },
  },
  {
    S: 'S10',
    id: 'sync-version',
    is: CASE_32,
    on: { '2026-09-29': 'none', '2026-09-30': '2026-09-30 past' },
  },
  { S: 'S6', id: 'sync-version', way: by('cutover'), on: { [TODAY]: 'none' } },
  { S: 'S6', id: 'sync-version', way: by('cutover'), is: CASE_32, on: { [TODAY]: '2026-09-30 past' } },
  // Paid updates, the last day included (case 45), and the door of Exchange SE (P72).
  {
    S: 'case-45',
    id: 'paid-updates-exchange-2019',
    way: onto('exchange-se'),
    is: CASE_45,
    on: {
      '2025-07-16': 'none',
      '2025-07-17': '2026-04-14 ahead',
      '2026-04-14': '2026-04-14 ahead',
      '2026-04-15': '2026-04-14 past',
      '2026-04-16': '2026-10-31 ahead',
      '2026-10-31': '2026-10-31 ahead',
      '2026-11-01': '2026-10-31 past',
    },
  },
  {
    S: 'case-45',
    id: 'paid-updates-exchange-2016',
    way: onto('exchange-se'),
    is: CASE_45,
    on: { [TODAY]: 'none' },
  },
  {
    S: 'P72',
    id: 'se-door',
    way: onto('exchange-se'),
    is: CASE_45,
    on: {
      '2025-10-20': 'none',
      '2025-10-21': '2026-h2 undated',
      '2026-05-24': '2026-h2 undated',
      '2026-05-25': '2027-h1 undated',
      [TODAY]: '2027-h1 undated',
      '2028-01-01': '2027-h1 undated',
    },
  },
  // 2016 is on the way from 2010, not there yet.
  {
    S: 'P72',
    id: 'se-door',
    way: onto('exchange-se'),
    is: anEstate({ exchange: ['2010'] }),
    on: { [TODAY]: '2027-h1 undated' },
  },
  {
    S: 'P72',
    id: 'se-door',
    way: by('cutover'),
    is: anEstate({ exchange: ['2010'] }),
    on: { [TODAY]: 'none' },
  },
]

test.for(
  ROWS.flatMap(({ way = by('full-hybrid'), is = anEstate(), on, ...row }) =>
    Object.entries(on).map(([day, says]) => ({ ...row, way, is, day, says })),
  ),
)('$S: on $day $id is told as “$says”', ({ id, way, is, day, says }) => {
  expect(isDay(day)).toBe(true)
  expect(told(found(id, way, is, day as IsoDate))).toBe(says) // just seen to be one
})

test('every deadline has a row in which it is told, and one on a day when it is not', () => {
  for (const { id } of DEADLINE_CLAUSES.filter((own) => own.id !== 'paid-updates-exchange-2016')) {
    const says = ROWS.filter((row) => row.id === id).flatMap(({ on }) => Object.values(on))
    expect({ id, told: says.some((text) => text !== 'none') }).toEqual({ id, told: true })
    expect({ id, silent: says.includes('none') }).toEqual({ id, silent: true })
  }
})

const idsOn = (estate: Estate, way: Journey, on: IsoDate): readonly string[] =>
  outcomeFor(estate, on, way).deadlines.map((own) => own.id)

test('case-32: all that a full hybrid of 2016 runs into, by day, the doors without a day last', () => {
  expect(idsOn(CASE_32, by('full-hybrid'), BEGIN)).toEqual([])
  expect(idsOn(CASE_32, by('full-hybrid'), TODAY)).toEqual([
    'basic-auth',
    'cloud-archive-owa',
    'hybrid-app',
    'root-certificate',
    'mail-floor',
    'sync-version',
    'ews-off',
    'paid-updates-exchange-2016',
    'smtp-auth-default',
    'ews-end',
    'graph',
    'se-door',
    'mail-floor-next',
    'smtp-auth-end',
  ])
})

test('without a way only what is there is told of', () => {
  const ids = deadlinesIn(worldOn(KNOWLEDGE, TODAY), CASE_32, { journey: null, installs: [] })
  expect(ids.map((own) => own.id)).toEqual(['paid-updates-exchange-2016', 'se-door'])
})

test('an open answer that could bring a deadline is asked for', () => {
  expect(outcomeFor(without(['relay']), TODAY, by('cutover')).needs).toContain('relay')
})

const ways = fc.constantFrom<Journey | null>(
  null,
  ...METHOD_IDS.map(by),
  ...(['exchange-2013', 'exchange-2016', 'exchange-2019', 'exchange-se'] as const).map(onto),
)

test(
  'deadlines stand by day, undated ones last, and nothing is told before it was published',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(estates, planningDates, ways, (estate, on, way) => {
        const { deadlines } = outcomeFor(estate, on, way)
        const keys = deadlines.map(({ from }) => from ?? 'undated')
        expect(keys).toEqual(keys.toSorted())
        for (const { day, planned, from, state, judgement } of deadlines) {
          expect(judgement.rests.since <= on).toBe(true)
          expect(judgement.outcome).not.toBe('silent')
          expect(day !== null && planned !== null).toBe(false)
          expect(state).toBe(from === null ? 'undated' : from <= on ? 'past' : 'ahead')
          expect(day === null || from === null || [day, daysAfter(day, 1)].includes(from)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  },
)

const plannedIn = (journey: Journey, is: Estate, on: IsoDate): readonly string[] => {
  const { plan } = outcomeFor(is, on, journey)
  return plan ? itemsIn(plan).map((own) => own.item) : []
}

interface Item {
  readonly S: string
  readonly item: string
  readonly way: Journey
  readonly yes: Estate
  readonly no?: { readonly way?: Journey; readonly is?: Estate }
  /** The first day on which it can stand in a plan. */
  readonly from: IsoDate
}

test.for<Item>([
  {
    S: 'P67',
    item: 'deadline.list-senders',
    way: by('cutover'),
    yes: anEstate({ relay: true }),
    no: { is: anEstate() },
    from: '2026-01-28',
  },
  {
    S: 'P67',
    item: 'deadline.smtp-auth',
    way: by('staged'),
    yes: anEstate({ relay: true }),
    no: { is: anEstate() },
    from: '2026-01-28',
  },
  {
    S: 'P67',
    item: 'deadline.smtp-auth-end',
    way: by('imap'),
    yes: anEstate({ relay: true }),
    no: { is: anEstate() },
    from: '2026-01-28',
  },
  { S: 'P52', item: 'deadline.list-password-programs', way: by('cutover'), yes: {}, from: '2022-09-08' },
  {
    S: 'P68',
    item: 'deadline.list-pop-imap',
    way: by('cutover'),
    yes: { outlook: ['pop-imap'] },
    no: { is: { outlook: ['apps'] } },
    from: '2026-05-01',
  },
  {
    S: 'P68',
    item: 'deadline.pop-imap-tls',
    way: by('cutover'),
    yes: { outlook: ['pop-imap'] },
    no: { is: { outlook: ['apps'] } },
    from: '2026-05-01',
  },
  {
    S: 'P54',
    item: 'deadline.list-phones',
    way: by('minimal-hybrid'),
    yes: { outlook: ['activesync'] },
    no: { is: { outlook: ['mobile'] } },
    from: '2025-12-16',
  },
  {
    S: 'P54',
    item: 'deadline.activesync-version',
    way: by('minimal-hybrid'),
    yes: { outlook: ['activesync'] },
    no: { is: { outlook: ['mobile'] } },
    from: '2025-12-16',
  },
  {
    S: 'P54',
    item: 'deadline.activesync-certificate',
    way: by('cutover'),
    yes: { outlook: ['activesync'] },
    no: { is: { outlook: ['mobile'] } },
    from: '2026-05-11',
  },
  { S: 'case-44', item: 'deadline.list-ews-programs', way: by('cutover'), yes: CASE_44, from: '2026-02-06' },
  {
    S: 'P58',
    item: 'deadline.root-certificate',
    way: by('full-hybrid'),
    yes: CASE_32,
    no: { way: by('cutover') },
    from: '2026-02-04',
  },
  {
    S: 'P72',
    item: 'deadline.se-door',
    way: by('full-hybrid'),
    yes: CASE_32,
    no: { is: CASE_31 },
    from: '2025-10-21',
  },
  {
    S: 'case-31',
    item: 'deadline.mail-floor-next',
    way: by('full-hybrid'),
    yes: CASE_31,
    no: { is: FROM_2007 },
    from: '2026-09-04',
  },
  {
    S: 'P22',
    item: 'deadline.cloud-archive-owa',
    way: by('full-hybrid'),
    yes: CASE_32,
    no: { is: FROM_2007 },
    from: '2025-04-18',
  },
])('$S: $item stands in the plan from $from on', ({ item, way, yes, no, from }) => {
  expect(plannedIn(way, yes, daysAfter(from, -1))).not.toContain(item)
  expect(plannedIn(way, yes, from)).toContain(item)
  const elsewhere = no ? plannedIn(no.way ?? way, no.is ?? yes, TODAY) : []
  expect(elsewhere).not.toContain(item)
})
