import type { IsoDate } from '../knowledge/schema.ts'
import { daysBetween } from './days.ts'

/** Whole calendar years, both included. */
export interface Years {
  readonly from: number
  readonly to: number
}

/** How much of a picture is shown: all of it, or so many years around the planning date. */
export const SPREADS = ['all', '10', '5', '2'] as const
export type Spread = (typeof SPREADS)[number]

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))
export const firstDayOf = (year: number): IsoDate => `${year}-01-01` as IsoDate // four digits, as every year here has

/** A day as a year and a fraction of it, so that days keep their distance. */
export function momentOf(day: IsoDate): number {
  const year = yearOf(day)
  const first = firstDayOf(year)
  return year + daysBetween(first, day) / daysBetween(first, firstDayOf(year + 1))
}

/** The years from the first of these days to the last, and one more, as a picture ends with room to its right. */
export function yearsAround(days: readonly IsoDate[]): Years {
  const years = days.map(yearOf)
  return { from: Math.min(...years), to: Math.max(...years) + 1 }
}

/** Years before the planning date's own, and after it: what is ahead counts more than what was. */
const REACH: { readonly [S in Exclude<Spread, 'all'>]: readonly [number, number] } = {
  '10': [3, 6],
  '5': [1, 3],
  '2': [0, 1],
}

/** The years that a spread shows; all of them are those given. */
export function yearsOf(spread: Spread, asOf: IsoDate, all: Years): Years {
  if (spread === 'all') return all
  const [before, after] = REACH[spread]
  return { from: yearOf(asOf) - before, to: yearOf(asOf) + after }
}

/** The spread that shows just these years; null: they were chosen one by one. */
export const spreadOf = (years: Years, asOf: IsoDate, all: Years): Spread | null =>
  SPREADS.find((spread) => {
    const { from, to } = yearsOf(spread, asOf, all)
    return from === years.from && to === years.to
  }) ?? null
