import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import type { Estate } from './facts.ts'
import { lifeIn, periodsOf, stateBy, type Period } from './lives.ts'
import type { Outcome } from './outcome.ts'
import { daysIn, pictureOf, rowsOf, type GroupId, type Picture, type Span } from './spans.ts'
import { anEstate, BEGIN, outcomeFor, TODAY } from './testing.ts'
import { worldOn } from './world.ts'

const pictureFor = (
  estate: Estate,
  on: IsoDate,
  ...way: [journey?: Parameters<typeof outcomeFor>[2]]
): Picture => pictureOf(worldOn(KNOWLEDGE, on), estate, outcomeFor(estate, on, ...way))

const rowsFor = (picture: Picture, id: GroupId, all = false): readonly Span[] =>
  picture.groups.filter((group) => group.id === id).flatMap((group) => rowsOf(group, all))

/** `exchange-2013 on-way +1`: the row, why it is there, and the parts of the plan on it. */
const told = (rows: readonly Span[]): readonly string[] =>
  rows.map(({ id, role, landings }) =>
    [id, role ?? '', ...landings.map(({ number, kind }) => `${kind} ${number}`)].filter(Boolean).join(' '),
  )

const STAYING: Estate = {
  exchange: ['2007'],
  mailboxes: 300,
  stay: true,
  windows: '2022',
  forest: '2012-r2',
  outlook: ['2016'],
}

test('what is in use and what the way passes stand in one column, each part of the way on its row', () => {
  const picture = pictureFor(STAYING, TODAY)
  expect(told(rowsFor(picture, 'mail'))).toEqual([
    'exchange-2007 in-use',
    'exchange-2013 on-way enters 1',
    'exchange-2019 on-way enters 2',
    'exchange-se on-way enters 3',
  ])
  expect(told(rowsFor(picture, 'windows'))).toEqual(['windows-2012-r2 runs', 'windows-2022 can-run'])
  expect(told(rowsFor(picture, 'programs'))).toEqual(['office-2016 in-use'])
})

test('the newest Windows Server is that of the level which may enter: 2019 beside 2013 stays below CU15', () => {
  const on = rowsFor(pictureFor(STAYING, TODAY), 'windows').map(({ id, runs }) => [id, runs])
  expect(on).toEqual([
    ['windows-2012-r2', ['exchange-2013']],
    ['windows-2022', ['exchange-2019']],
  ])
})

test('a way to the cloud ends on a service, which has no dates', () => {
  const picture = pictureFor(anEstate(), TODAY, { to: 'cloud', by: 'cutover' })
  const [old, service] = rowsFor(picture, 'mail')
  expect(told([old, service].flatMap((row) => row ?? []))).toEqual([
    'exchange-2007 in-use',
    'exchange-online on-way enters 1',
  ])
  expect([service?.periods, service?.state, service?.rests]).toEqual([[], 'unknown', null])
})

test('both halves have rows of their own, numbered through in the order of the plan', () => {
  const estate: Estate = {
    exchange: ['2013-cu23'],
    mailboxes: 900,
    rtc: ['lync2013-577'],
    rtcgoal: 'teams',
    rtcclients: ['lync2013', 'livemeeting2007'],
    users: 900,
    voice: true,
    um: true,
    stay: false,
    dirsync: true,
  }
  const picture = pictureFor(estate, TODAY)
  expect(told(rowsFor(picture, 'mail'))).toEqual(['exchange-2013 in-use', 'exchange-online on-way enters 1'])
  expect(told(rowsFor(picture, 'realtime'))).toEqual(['lync-2013 in-use', 'microsoft-teams on-way enters 2'])
  // Of the second no life was found: it is in the picture all the same.
  expect(rowsFor(picture, 'programs').map(({ id, state }) => [id, state])).toEqual([
    ['client-lync2013', 'ended'],
    ['client-livemeeting2007', 'unknown'],
  ])
})

test('rooms that change no server are a part of the way without a row', () => {
  const estate: Estate = { chat: ['ocs2007r2'], rtc: ['ocs2007r2'], users: 300, voice: false }
  const { landings } = pictureFor(estate, BEGIN)
  const rooms = landings.filter(({ leg }) => 'rooms' in leg.subject)
  expect(rooms.map(({ at }) => at)).toEqual([[]])
  expect(landings.map(({ number }) => number)).toEqual(landings.map((_, i) => i + 1))
})

test('a removal stands on the version that leaves', () => {
  const estate: Estate = { exchange: ['2010-sp3ru32', '2016-cu23'], mailboxes: 300, stay: true }
  const picture = pictureFor(estate, TODAY, { to: 'premises', target: 'exchange-2019' })
  expect(told(rowsFor(picture, 'mail'))).toEqual([
    'exchange-2010 in-use leaves 1',
    'exchange-2016 in-use',
    'exchange-2019 on-way enters 2',
  ])
})

const released = (on: IsoDate) => outcomeFor({}, on).timeline.map(({ product }) => product)

test('while nothing is answered every version that was released is there, and none afterwards is missing', () => {
  for (const on of [BEGIN, TODAY]) {
    const picture = pictureFor({}, on)
    expect(rowsFor(picture, 'mail').map(({ id }) => id)).toEqual(released(on))
    const other = pictureFor(anEstate(), on, { to: 'premises', target: 'exchange-2016' })
    expect(rowsFor(other, 'mail', true).map(({ id }) => id)).toEqual(released(on))
  }
})

const windows = (on: IsoDate) => rowsFor(pictureFor({}, on), 'windows', true).map(({ id }) => id)

test('only what was released by the planning date is there', () => {
  expect(windows(BEGIN).at(-1)).toBe('windows-2016')
  expect(windows('2018-11-12').at(-1)).toBe('windows-2016')
  expect(windows('2018-11-13').at(-1)).toBe('windows-2019')
  expect(windows(TODAY).at(-1)).toBe('windows-2025')
  expect(windows(TODAY)).toHaveLength(10)
})

test('a service pack is the row of its Windows Server', () => {
  const picture = pictureFor({ ...STAYING, windows: '2008-r2-sp1' }, TODAY)
  expect(told(rowsFor(picture, 'windows'))).toContain('windows-2008-r2 can-run')
})

const lengths = (periods: readonly Period[]): readonly string[] =>
  periods.map(({ kind, from, to }) => `${kind} ${from} to ${to ?? '?'}`)

test('periods follow one another without a gap and without a day in two of them', () => {
  const life = { released: '2012-10-30', mainstreamEnd: '2018-10-09', endOfSupport: '2023-10-10' } as const
  expect(lengths(periodsOf({ ...life, paidUpdatesUntil: '2026-10-13' }))).toEqual([
    'mainstream 2012-10-30 to 2018-10-09',
    'extended 2018-10-10 to 2023-10-10',
    'paid 2023-10-11 to 2026-10-13',
  ])
  expect(lengths(periodsOf({ ...life, mainstreamEnd: '2023-10-10' }))).toEqual([
    'mainstream 2012-10-30 to 2023-10-10',
  ])
  expect(lengths(periodsOf({ ...life, mainstreamEnd: null, endOfSupport: null }))).toEqual([
    'open 2012-10-30 to ?',
  ])
})

test.for<[IsoDate, IsoDate | null, string]>([
  ['2025-01-11', '2027-01-12', 'supported'],
  ['2025-01-12', '2027-01-12', 'ending-soon'],
  ['2027-01-12', '2027-01-12', 'ending-soon'],
  ['2027-01-13', '2027-01-12', 'ended'],
  [TODAY, null, 'supported'],
])('on %s, what ends on %s is %s', ([on, end, state]) => {
  expect(stateBy(worldOn(KNOWLEDGE, on), end)).toBe(state)
})

const paid = (on: IsoDate) => lifeIn(worldOn(KNOWLEDGE, on), 'windows-2016')?.value.paidUpdatesUntil

test('paid updates are known from the day of the document that names them', () => {
  expect(paid('2026-08-21')).toBeUndefined()
  expect(paid('2026-08-22')).toBe('2030-01-12')
})

test('the years of a picture hold every row, every deadline, today and the planning date', () => {
  const picture = pictureFor(STAYING, BEGIN)
  const outcome: Outcome = outcomeFor(STAYING, BEGIN)
  const days = daysIn(picture, rowsFor(picture, 'mail'), TODAY)
  expect(days).toContain(TODAY)
  expect(days).toContain(BEGIN)
  expect(days).toContain('2007-03-08')
  expect(days).toEqual(expect.arrayContaining(outcome.deadlines.flatMap(({ from }) => from ?? [])))
})
