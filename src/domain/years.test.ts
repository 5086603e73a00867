import { expect, test } from 'vitest'
import type { IsoDate } from '../knowledge/schema.ts'
import { momentOf, spreadOf, SPREADS, yearsAround, yearsOf, type Spread } from './years.ts'

test.for<[IsoDate, number]>([
  ['2026-01-01', 2026],
  ['2026-12-31', 2026 + 364 / 365],
  ['2024-12-31', 2024 + 365 / 366],
  ['2026-07-02', 2026 + 182 / 365],
])('%s lies at %d', ([day, moment]) => {
  expect(momentOf(day)).toBeCloseTo(moment, 10)
})

test('days keep their order as moments, over the turn of a year too', () => {
  const days: readonly IsoDate[] = ['2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01', '2025-01-01']
  const moments = days.map(momentOf)
  expect(moments).toEqual(moments.toSorted((a, b) => a - b))
})

test('the years around some days hold all of them, and one year more', () => {
  expect(yearsAround(['2026-11-28', '2007-03-08', '2031-10-14'])).toEqual({ from: 2007, to: 2032 })
  expect(yearsAround(['2026-12-31'])).toEqual({ from: 2026, to: 2027 })
})

const ALL = { from: 1998, to: 2036 }

test.for<[Spread, number, number]>([
  ['all', 1998, 2036],
  ['10', 2023, 2032],
  ['5', 2025, 2029],
  ['2', 2026, 2027],
])('%s: from %d to %d', ([spread, from, to]) => {
  expect(yearsOf(spread, '2026-11-28', ALL)).toEqual({ from, to })
})

test('a spread is told by its years; others are told by none', () => {
  for (const spread of SPREADS)
    expect(spreadOf(yearsOf(spread, '2026-11-28', ALL), '2026-11-28', ALL)).toBe(spread)
  expect(spreadOf({ from: 2026, to: 2028 }, '2026-11-28', ALL)).toBeNull()
})
