import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { estates, planningDates } from './arbitraries.ts'
import { daysAfter } from './days.ts'
import { linesOf, newsBetween, publishedBetween } from './since.ts'
import { anEstate, BEGIN, outcomeFor, TODAY } from './testing.ts'
import type { Estate } from './facts.ts'
import type { IsoDate } from '../knowledge/schema.ts'

const PATIENCE = 60_000

const news = (estate: Estate, from: IsoDate, to: IsoDate) =>
  newsBetween(estate, outcomeFor(estate, from), outcomeFor(estate, to))

test('what was published is counted from the day after the first to the second', () => {
  expect(publishedBetween(KNOWLEDGE, TODAY, TODAY)).toEqual([])
  const [day] = KNOWLEDGE.methods.cutover.sources
  expect(publishedBetween(KNOWLEDGE, daysAfter(day.since, -1), day.since)).toContain(day)
  expect(publishedBetween(KNOWLEDGE, day.since, TODAY)).not.toContain(day)
})

test('since 2018, of a plan of Exchange 2010: what it rests on today and did not then, the newest first', () => {
  const found = news(anEstate({ exchange: ['2010'] }), BEGIN, TODAY)
  expect(found.length).toBeGreaterThan(5)
  const days = found.map(({ rests }) => rests.since)
  expect(days).toEqual(days.toSorted().toReversed())
  for (const { rests, lines } of found) {
    expect(rests.since > BEGIN && rests.since <= TODAY).toBe(true)
    expect(lines.length).toBeGreaterThan(0)
    for (const { line, before } of lines) {
      expect(line.rests.since).toBe(rests.since)
      expect(before === null || before <= BEGIN).toBe(true)
    }
  }
})

test('a statement is news from its day on, and no longer where one starts from that day', () => {
  const own = anEstate({ exchange: ['2010'] })
  const [first] = news(own, BEGIN, TODAY)
  const day = first?.rests.since ?? TODAY
  const has = (from: IsoDate, to: IsoDate) => news(own, from, to).some(({ rests }) => rests.since === day)
  expect(has(daysAfter(day, -1), day)).toBe(true)
  expect(has(day, TODAY)).toBe(false)
  expect(has(BEGIN, daysAfter(day, -1))).toBe(false)
})

test('what was there before, on an older statement, is told apart from what is new', () => {
  const lines = news(anEstate({ exchange: ['2010'] }), BEGIN, TODAY).flatMap((own) => own.lines)
  expect(lines.some(({ before }) => before === null)).toBe(true)
  expect(lines.some(({ before }) => before !== null)).toBe(true)
})

test('the end of support of versions that are not there and do not come is no news of this plan', () => {
  const own = anEstate({ exchange: ['2010'] })
  const lives = linesOf(own, outcomeFor(own, TODAY)).flatMap((line) =>
    line.kind === 'life' ? [line.life.product] : [],
  )
  expect(lives).toEqual(['exchange-2010'])
})

test('what only touches a verdict that the plan does not follow is told apart', () => {
  const found = news(anEstate({ exchange: ['2010'] }), BEGIN, TODAY)
  expect(found.some(({ ofPlan }) => ofPlan)).toBe(true)
  expect(found.some(({ ofPlan }) => !ofPlan)).toBe(true)
})

test(
  'no news between a day and itself, and all of it was published in between',
  () => {
    fc.assert(
      fc.property(estates, planningDates, planningDates, (estate, one, two) => {
        const [from, to] = one <= two ? [one, two] : [two, one]
        expect(news(estate, from, from)).toEqual([])
        const published = new Set(
          publishedBetween(KNOWLEDGE, from, to).flatMap(({ since, cite }) =>
            [cite.source, ...(cite.also ?? [])].map((id) => `${since} ${id.replace(/-ocs$/, '')}`),
          ),
        )
        for (const { rests } of news(estate, from, to))
          expect(published).toContain(`${rests.since} ${rests.cite.source.replace(/-ocs$/, '')}`)
      }),
      { numRuns: 60 },
    )
  },
  PATIENCE,
)
