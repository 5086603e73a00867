import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate, VersionId } from '../knowledge/schema.ts'
import { daysAfter } from './days.ts'
import { barredBy, impossiblePairs, routeTo } from './route.ts'
import { anEstate, BEGIN, outcomeFor, reasonsForTarget, TODAY, wayTo } from './testing.ts'
import { worldOn } from './world.ts'

interface Path {
  readonly S: string
  readonly from: readonly string[]
  readonly to: VersionId
  readonly on: readonly IsoDate[]
  readonly way: readonly string[]
}

// The paths of the fact base, exchange.md §4, found by search and not stored.
test.for(
  (
    [
      { S: 'S16', from: ['2003'], to: 'exchange-2010', on: [BEGIN, TODAY], way: ['2010 beside 2003'] },
      {
        S: 'S16',
        from: ['2003'],
        to: 'exchange-2013',
        on: [BEGIN, TODAY],
        way: ['2010 beside 2003', '2013 beside 2010'],
      },
      { S: 'S14', from: ['2007'], to: 'exchange-2010', on: [BEGIN, TODAY], way: ['2010 beside 2007'] },
      { S: 'S14', from: ['2007'], to: 'exchange-2013', on: [BEGIN, TODAY], way: ['2013 beside 2007'] },
      {
        S: 'S15',
        from: ['2007'],
        to: 'exchange-2016',
        on: [BEGIN, TODAY],
        way: ['2013 beside 2007', '2016 beside 2013'],
      },
      { S: 'S16', from: ['2010'], to: 'exchange-2016', on: [BEGIN, TODAY], way: ['2016 beside 2010'] },
      {
        S: 'S16',
        from: ['2010'],
        to: 'exchange-2019',
        on: [TODAY],
        way: ['2016 beside 2010', '2019 beside 2016'],
      },
      { S: 'S16', from: ['2013'], to: 'exchange-2019', on: [TODAY], way: ['2019 beside 2013'] },
      {
        S: 'S16',
        from: ['2013'],
        to: 'exchange-se',
        on: [TODAY],
        way: ['2019 beside 2013', 'se on 2019'],
      },
      { S: 'S16', from: ['2016-cu22'], to: 'exchange-se', on: [TODAY], way: ['se beside 2016'] },
      { S: 'S16', from: ['2016-cu23'], to: 'exchange-se', on: [TODAY], way: ['se beside 2016'] },
      { S: 'S16', from: ['2019-cu13'], to: 'exchange-se', on: [TODAY], way: ['se on 2019'] },
      { S: 'S16', from: ['2019-cu15'], to: 'exchange-se', on: [TODAY], way: ['se on 2019'] },
      {
        S: 'S16',
        from: ['2010'],
        to: 'exchange-se',
        on: [TODAY],
        way: ['2016 beside 2010', 'se beside 2016'],
      },
      {
        S: 'S16',
        from: ['2007'],
        to: 'exchange-se',
        on: [TODAY],
        way: ['2013 beside 2007', '2019 beside 2013', 'se on 2019'],
      },
      {
        S: 'S16',
        from: ['2003'],
        to: 'exchange-se',
        on: [TODAY],
        way: ['2010 beside 2003', '2016 beside 2010', 'se beside 2016'],
      },
      // Two versions side by side: what cannot stay leaves first (case-30, and 2007 beside 2010).
      {
        S: 'S16',
        from: ['2013', '2016'],
        to: 'exchange-se',
        on: [TODAY],
        way: ['without 2013', 'se beside 2016'],
      },
      {
        S: 'S16',
        from: ['2007', '2010'],
        to: 'exchange-2016',
        on: [BEGIN, TODAY],
        way: ['without 2007', '2016 beside 2010'],
      },
      {
        S: 'S16',
        from: ['2007', '2010'],
        to: 'exchange-2013',
        on: [BEGIN, TODAY],
        way: ['2013 beside 2007+2010'],
      },
      { S: 'S16', from: ['2007', '2010'], to: 'exchange-2010', on: [BEGIN, TODAY], way: ['without 2007'] },
      {
        S: 'S16',
        from: ['2016', '2019'],
        to: 'exchange-se',
        on: [TODAY],
        way: ['se beside 2016+2019'],
      },
      { S: 'S11', from: ['2016'], to: 'exchange-2016', on: [BEGIN, TODAY], way: [] },
      { S: 'S16', from: ['2007', '2013'], to: 'exchange-2013', on: [BEGIN, TODAY], way: ['without 2007'] },
    ] satisfies readonly Path[]
  ).flatMap(({ on, ...row }) => on.map((day) => ({ ...row, day }))),
)('$S: from $from to $to on $day', ({ from, to, day, way }) => {
  expect(wayTo(to, anEstate({ exchange: from }), day)).toEqual(way)
})

test('S16: 2013 is preferred to 2010 as the stop before 2016', () => {
  const world = worldOn(KNOWLEDGE, BEGIN)
  expect(barredBy(world, 'exchange-2010', ['exchange-2007'])).toEqual([])
  expect(barredBy(world, 'exchange-2013', ['exchange-2007'])).toEqual([])
  expect(barredBy(world, 'exchange-2016', ['exchange-2007'])).toEqual(['exchange-2007'])
  expect(wayTo('exchange-2016', anEstate(), BEGIN)?.[0]).toBe('2013 beside 2007')
})

test('S14, S15: each hop says what stands beside it, what leaves and what is left', () => {
  const route = routeTo(worldOn(KNOWLEDGE, BEGIN), ['exchange-2007'], 'exchange-2016')
  expect(route).toEqual({
    found: true,
    hops: [
      {
        kind: 'side-by-side',
        install: 'exchange-2013',
        beside: ['exchange-2007'],
        retire: ['exchange-2007'],
        remains: 'exchange-2013',
      },
      {
        kind: 'side-by-side',
        install: 'exchange-2016',
        beside: ['exchange-2013'],
        retire: ['exchange-2013'],
        remains: 'exchange-2016',
      },
    ],
  })
})

// Which of two versions may enter beside the other: the fact base, exchange.md §3.
test.for<{ S: string; entering: VersionId; may: readonly VersionId[]; mayNot: readonly VersionId[] }>([
  { S: 'S16', entering: 'exchange-2007', may: ['exchange-2000', 'exchange-2003'], mayNot: ['exchange-55'] },
  { S: 'S16', entering: 'exchange-2010', may: ['exchange-2003', 'exchange-2007'], mayNot: ['exchange-2000'] },
  { S: 'S16', entering: 'exchange-2013', may: ['exchange-2007', 'exchange-2010'], mayNot: ['exchange-2003'] },
  { S: 'S16', entering: 'exchange-2016', may: ['exchange-2010', 'exchange-2013'], mayNot: ['exchange-2007'] },
  { S: 'S16', entering: 'exchange-2019', may: ['exchange-2013', 'exchange-2016'], mayNot: ['exchange-2010'] },
  {
    S: 'S16',
    entering: 'exchange-se',
    may: ['exchange-2016', 'exchange-2019'],
    mayNot: ['exchange-2010', 'exchange-2013'],
  },
])('$S: $entering may stand beside $may, not beside $mayNot', ({ entering, may, mayNot }) => {
  const world = worldOn(KNOWLEDGE, TODAY)
  expect(barredBy(world, entering, may)).toEqual([])
  expect(barredBy(world, entering, mayNot)).toEqual(mayNot)
})

test('S16: a way is not found into the unknown, and the barriers are named', () => {
  const route = routeTo(worldOn(KNOWLEDGE, BEGIN), ['exchange-55'], 'exchange-2007')
  expect(route).toMatchObject({ found: false, barriers: { 'exchange-2007': ['exchange-55'] } })
  const told = outcomeFor(anEstate({ exchange: ['55'] }), TODAY).walk
  expect(told.map((step) => step.target.verdict)).toEqual(told.map(() => 'impossible'))
})

// An older version cannot be added later (fact base, coex-2010), and none is reached by taking the newer away.
test.for(
  (
    [
      { S: 'S11', from: ['2013'], to: 'exchange-2010' },
      { S: 'S11', from: ['2010', '2013'], to: 'exchange-2010' },
      { S: 'S11', from: ['2007', '2010'], to: 'exchange-2007' },
      { S: 'S11', from: ['2007', '2016'], to: 'exchange-2013' },
    ] as const
  ).flatMap((row) => [BEGIN, TODAY].map((day) => ({ ...row, day }))),
)('$S: from $from there is no way to $to on $day', ({ from, to, day }) => {
  const ids = from.map((token) => `exchange-${token}` as const)
  expect(routeTo(worldOn(KNOWLEDGE, day), ids, to)).toEqual({ found: false, barriers: {} })
  expect(wayTo(to, anEstate({ exchange: [...from] }), day)).toBeNull()
  expect(reasonsForTarget(to, anEstate({ exchange: [...from] }), day).verdict).toBe('impossible')
})

test.for([BEGIN, TODAY])('S16: from what cannot stand together no way begins on %s', (day) => {
  const { walk, contradictions } = outcomeFor(anEstate({ exchange: ['2007', '2016'], stay: true }), day)
  expect(contradictions).toHaveLength(1)
  expect(walk.map((step) => step.route)).toEqual(walk.map(() => null))
  expect(walk.flatMap((step) => step.hops)).toEqual([])
})

test.for<{ S: string; token: string; id: VersionId; released: IsoDate }>([
  { S: 'S2', token: '2019', id: 'exchange-2019', released: '2018-10-22' },
  { S: 'S2', token: 'se', id: 'exchange-se', released: '2025-07-01' },
])('$S: $id is not there before $released, and no way begins from it', ({ token, id, released }) => {
  const before = outcomeFor(anEstate({ exchange: [token], stay: true }), daysAfter(released, -1))
  expect(before.unreleased).toEqual([id])
  expect(before.present).toEqual([])
  expect(before.plan).toBeNull()
  expect(before.walk.map((step) => step.route)).toEqual(before.walk.map(() => null))
  const since = outcomeFor(anEstate({ exchange: [token], stay: true }), released)
  expect(since.unreleased).toEqual([])
  expect(since.present.map((own) => own.subject)).toEqual([id])
  expect(since.walk[0]?.route).toEqual({ found: true, hops: [] })
})

test('S2: what is not released does not hide what is there, but no way begins', () => {
  const told = outcomeFor(anEstate({ exchange: ['2016', 'se'] }), BEGIN)
  expect(told.unreleased).toEqual(['exchange-se'])
  expect(told.present.map((own) => own.subject)).toEqual(['exchange-2016'])
  expect(told.walk.map((step) => step.route)).toEqual(told.walk.map(() => null))
  expect(told.contradictions).toEqual([])
})

const pairs = (exchange: string[], day: IsoDate) =>
  outcomeFor(anEstate({ exchange }), day).contradictions.map(({ newer, older }) => [newer, older])

test('S16: versions named together that cannot stand in one organization are told', () => {
  expect(pairs(['2007', '2016'], TODAY)).toEqual([['exchange-2016', 'exchange-2007']])
  expect(pairs(['2007', '2016'], BEGIN)).toEqual([['exchange-2016', 'exchange-2007']])
  expect(pairs(['2007', '2013'], TODAY)).toEqual([])
  expect(pairs(['2007', '2010', '2013'], TODAY)).toEqual([])
  expect(impossiblePairs(worldOn(KNOWLEDGE, TODAY), ['exchange-2010', 'exchange-se'])).toEqual([
    { newer: 'exchange-se', older: 'exchange-2010' },
  ])
})

test('S16: the order in which versions are named does not matter', () => {
  for (const exchange of [
    ['2013', '2016'],
    ['2016', '2013'],
  ])
    expect(wayTo('exchange-se', anEstate({ exchange }), TODAY)).toEqual(['without 2013', 'se beside 2016'])
})
