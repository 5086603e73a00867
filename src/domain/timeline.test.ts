import { expect, test } from 'vitest'
import { RESOURCES } from '../knowledge/resources.ts'
import type { IsoDate, VersionId } from '../knowledge/schema.ts'
import { anEstate, BEGIN, outcomeFor, reasonsForPresent, TODAY } from './testing.ts'
import type { SupportState } from './timeline.ts'

const lifeOf = (product: VersionId, day: IsoDate) =>
  outcomeFor({}, day).timeline.find((life) => life.product === product)

const released = (day: IsoDate) => outcomeFor({}, day).timeline.map((life) => life.product)

test('S2: every version released by the planning date has a life from release to end', () => {
  expect(released(BEGIN)).toEqual([
    'exchange-55',
    'exchange-2000',
    'exchange-2003',
    'exchange-2007',
    'exchange-2010',
    'exchange-2013',
    'exchange-2016',
  ])
  expect(released('2018-10-22').at(-1)).toBe('exchange-2019')
  expect(released('2025-06-30').at(-1)).toBe('exchange-2019')
  expect(released('2025-07-01').at(-1)).toBe('exchange-se')
  for (const { released: from, mainstreamEnd, endOfSupport } of outcomeFor({}, TODAY).timeline)
    expect([from, mainstreamEnd, endOfSupport].filter((day) => day !== null)).toEqual(
      [from, mainstreamEnd, endOfSupport].filter((day) => day !== null).toSorted(),
    )
})

const years = (product: VersionId): number => {
  const life = lifeOf(product, BEGIN)
  return Number(life?.endOfSupport?.slice(0, 4)) - Number(life?.released.slice(0, 4))
}

test('S2: the lives of the versions that the roadmap speaks of last about ten years', () => {
  for (const product of ['exchange-2007', 'exchange-2010', 'exchange-2013', 'exchange-2016'] as const)
    expect(years(product)).toBeGreaterThanOrEqual(10)
})

// The end as it was known on a day: that of 2010 was moved on 2019-09-16.
test.for<{ S: string; product: VersionId; day: IsoDate; ends: IsoDate | null; source: string }>([
  { S: 'S1', product: 'exchange-2007', day: BEGIN, ends: '2017-04-11', source: 'roadmap-2007' },
  { S: 'S1', product: 'exchange-2007', day: TODAY, ends: '2017-04-11', source: 'roadmap-2007' },
  { S: 'S13', product: 'exchange-2010', day: BEGIN, ends: '2020-01-14', source: 'roadmap-2007' },
  { S: 'S13', product: 'exchange-2010', day: '2019-09-15', ends: '2020-01-14', source: 'roadmap-2007' },
  { S: 'S13', product: 'exchange-2010', day: '2019-09-16', ends: '2020-10-13', source: 'ms-lifecycle' },
  { S: 'S13', product: 'exchange-2010', day: TODAY, ends: '2020-10-13', source: 'ms-lifecycle' },
  { S: 'S13', product: 'exchange-2013', day: BEGIN, ends: '2023-04-11', source: 'roadmap-2007' },
  { S: 'S13', product: 'exchange-2016', day: BEGIN, ends: '2025-10-14', source: 'roadmap-2007' },
  { S: 'S13', product: 'exchange-2019', day: TODAY, ends: '2025-10-14', source: 'ms-lifecycle' },
  { S: 'S13', product: 'exchange-se', day: TODAY, ends: null, source: 'jp-se-ga' },
])('$S: $product, asked on $day, ends on $ends ($source)', ({ product, day, ends, source }) => {
  const life = lifeOf(product, day)
  expect(life?.endOfSupport).toBe(ends)
  expect(life?.rests.cite.source).toBe(source)
})

test.for<{ S: string; product: VersionId; day: IsoDate; state: SupportState }>([
  { S: 'S1', product: 'exchange-2007', day: BEGIN, state: 'ended' },
  { S: 'S13', product: 'exchange-2010', day: BEGIN, state: 'ending-soon' },
  { S: 'S13', product: 'exchange-2010', day: '2020-01-15', state: 'ending-soon' },
  { S: 'S13', product: 'exchange-2010', day: '2020-10-13', state: 'ending-soon' },
  { S: 'S13', product: 'exchange-2010', day: '2020-10-14', state: 'ended' },
  { S: 'S13', product: 'exchange-2013', day: BEGIN, state: 'supported' },
  { S: 'S13', product: 'exchange-2016', day: '2023-10-14', state: 'supported' },
  { S: 'S13', product: 'exchange-2016', day: '2023-10-15', state: 'ending-soon' },
  { S: 'S13', product: 'exchange-2016', day: TODAY, state: 'ended' },
  { S: 'S13', product: 'exchange-2019', day: TODAY, state: 'ended' },
  { S: 'S13', product: 'exchange-se', day: TODAY, state: 'supported' },
])('$S: $product on $day: $state', ({ product, day, state }) => {
  expect(lifeOf(product, day)?.state).toBe(state)
})

// Paid updates were sold as announced: first to April 2026, then once more (exchange.md §2).
test.for<{ S: string; day: IsoDate; until: IsoDate | null; because: readonly string[] }>([
  { S: 'S13', day: '2025-07-16', until: null, because: ['present.ends-soon'] },
  {
    S: 'S13',
    day: '2025-07-17',
    until: '2026-04-14',
    because: ['present.ends-soon', 'present.paid-updates'],
  },
  {
    S: 'S13',
    day: '2026-04-15',
    until: '2026-04-14',
    because: [
      'present.support-ended',
      'present.what-stops',
      'present.keeps-running',
      'present.paid-updates-ended',
    ],
  },
  {
    S: 'S13',
    day: '2026-10-31',
    until: '2026-10-31',
    because: ['present.support-ended', 'present.what-stops', 'present.keeps-running', 'present.paid-updates'],
  },
  {
    S: 'S13',
    day: TODAY,
    until: '2026-10-31',
    because: [
      'present.support-ended',
      'present.what-stops',
      'present.keeps-running',
      'present.paid-updates-ended',
    ],
  },
])('$S: paid updates of 2016, asked on $day: $until', ({ day, until, because }) => {
  expect(lifeOf('exchange-2016', day)?.paidUpdatesUntil).toBe(until)
  const told = reasonsForPresent('exchange-2016', anEstate({ exchange: ['2016'] }), day)
  expect(told.because.toSorted()).toEqual(because.toSorted())
})

test.for([BEGIN, TODAY])('S1: on %s 2007 has ended, what stops is told, and that it keeps running', (day) => {
  const told = reasonsForPresent('exchange-2007', anEstate(), day)
  expect(told.because).toEqual(['present.support-ended', 'present.what-stops', 'present.keeps-running'])
})

const told = (version: VersionId, day: IsoDate) =>
  reasonsForPresent(version, anEstate({ exchange: [version.slice('exchange-'.length)] }), day).because

test('S1: nothing is said to stop for a version that is still supported', () => {
  expect(told('exchange-2016', BEGIN)).toEqual(['present.supported'])
  expect(told('exchange-se', TODAY)).toEqual(['present.supported'])
})

// What the roadmap links to (S21): the assistant, and for each version schema, requirements and prerequisites.
test('S21: the resources of the roadmap are there for every version that it offers', () => {
  for (const version of ['exchange-2010', 'exchange-2013', 'exchange-2016'] as const) {
    const titles = RESOURCES.filter(({ about }) => about?.includes(version)).map(({ title }) => title)
    for (const word of ['System requirements', 'Prerequisites', 'schema changes'])
      expect(titles.filter((title) => title.includes(word))).toHaveLength(1)
  }
  const titles = RESOURCES.map(({ title }) => title)
  for (const word of ['Deployment Assistant', 'FastTrack', 'community', 'support'])
    expect(titles.some((title) => title.includes(word))).toBe(true)
  for (const method of ['cutover', 'staged', 'full-hybrid'] as const)
    expect(RESOURCES.some(({ about }) => about?.includes(method))).toBe(true)
})

test('S21: every resource has an https address of Microsoft, and none stands twice', () => {
  for (const { url } of RESOURCES)
    expect(url).toMatch(/^https:\/\/([\w-]+\.)*(microsoft\.com|office\.com|aka\.ms)\//)
  const urls = RESOURCES.map(({ url }) => url)
  expect(new Set(urls).size).toBe(urls.length)
})
