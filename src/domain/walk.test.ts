import { expect, test } from 'vitest'
import type { IsoDate, VersionId } from '../knowledge/schema.ts'
import type { Verdict } from './decision.ts'
import type { Estate } from './facts.ts'
import {
  anEstate,
  BEGIN,
  outcomeFor,
  reasonsForHops,
  reasonsForTarget,
  TODAY,
  wayTo,
  without,
} from './testing.ts'

test.for<{ S: string; day: IsoDate; walk: readonly (readonly [VersionId, Verdict])[] }>([
  {
    S: 'S11',
    day: BEGIN,
    walk: [
      ['exchange-2016', 'recommended'],
      ['exchange-2013', 'possible'],
      ['exchange-2010', 'discouraged'],
      ['exchange-2007', 'discouraged'],
    ],
  },
  {
    S: 'S11',
    day: TODAY,
    walk: [
      ['exchange-se', 'recommended'],
      ['exchange-2019', 'discouraged'],
      ['exchange-2016', 'discouraged'],
      ['exchange-2013', 'discouraged'],
      ['exchange-2010', 'discouraged'],
      ['exchange-2007', 'discouraged'],
    ],
  },
])('$S: on $day the walk begins with the newest and goes one version down', ({ day, walk }) => {
  const steps = outcomeFor(anEstate({ stay: true }), day).walk
  expect(steps.map(({ target }) => [target.subject, target.verdict])).toEqual(walk)
})

interface Row {
  readonly S: string
  readonly target: VersionId
  readonly is: Estate
  readonly verdict: Verdict
  readonly because: readonly string[]
}
const NEWEST_2018 = ['target.newest', 'target.ends-later', 'target.not-beside']
const NEWEST_TODAY = ['target.newest', 'target.no-end-announced', 'target.not-beside']

// Both sides of each minimum of the roadmap (S17–S19), on the day it is dated.
test.for<Row>([
  {
    S: 'S17',
    target: 'exchange-2016',
    is: { windows: '2008-r2-sp1' },
    verdict: 'impossible',
    because: ['entering.windows-too-old', ...NEWEST_2018],
  },
  {
    S: 'S17',
    target: 'exchange-2016',
    is: { windows: '2012' },
    verdict: 'recommended',
    because: NEWEST_2018,
  },
  {
    S: 'S17',
    target: 'exchange-2013',
    is: { windows: '2008-r2' },
    verdict: 'impossible',
    because: ['entering.windows-too-old', 'target.ends-later'],
  },
  {
    S: 'S17',
    target: 'exchange-2013',
    is: { windows: '2008-r2-sp1' },
    verdict: 'possible',
    because: ['target.ends-later'],
  },
  {
    S: 'S17',
    target: 'exchange-2010',
    is: { windows: '2008' },
    verdict: 'impossible',
    because: ['entering.windows-too-old', 'target.ends-soon'],
  },
  {
    S: 'S17',
    target: 'exchange-2010',
    is: { windows: '2008-sp2' },
    verdict: 'discouraged',
    because: ['target.ends-soon'],
  },
  {
    S: 'S18',
    target: 'exchange-2016',
    is: { forest: '2008' },
    verdict: 'discouraged',
    because: ['entering.forest-too-low', ...NEWEST_2018],
  },
  {
    S: 'S18',
    target: 'exchange-2016',
    is: { forest: '2008-r2' },
    verdict: 'recommended',
    because: NEWEST_2018,
  },
  {
    S: 'S18',
    target: 'exchange-2013',
    is: { forest: '2000' },
    verdict: 'discouraged',
    because: ['entering.forest-too-low', 'target.ends-later'],
  },
  {
    S: 'S18',
    target: 'exchange-2013',
    is: { forest: '2003' },
    verdict: 'possible',
    because: ['target.ends-later'],
  },
  {
    S: 'S18',
    target: 'exchange-2010',
    is: { forest: '2000' },
    verdict: 'discouraged',
    because: ['entering.forest-too-low', 'target.ends-soon'],
  },
  {
    S: 'S18',
    target: 'exchange-2010',
    is: { forest: '2003' },
    verdict: 'discouraged',
    because: ['target.ends-soon'],
  },
  {
    S: 'S19',
    target: 'exchange-2016',
    is: { outlook: ['2007', 'apps'] },
    verdict: 'discouraged',
    because: ['entering.office-too-old', ...NEWEST_2018],
  },
  {
    S: 'S19',
    target: 'exchange-2016',
    is: { outlook: ['2010'] },
    verdict: 'recommended',
    because: NEWEST_2018,
  },
  {
    S: 'S19',
    target: 'exchange-2013',
    is: { outlook: ['2003'] },
    verdict: 'discouraged',
    because: ['entering.office-too-old', 'target.ends-later'],
  },
  {
    S: 'S19',
    target: 'exchange-2013',
    is: { outlook: ['2007'] },
    verdict: 'possible',
    because: ['target.ends-later'],
  },
  {
    S: 'S19',
    target: 'exchange-2010',
    is: { outlook: ['2003'] },
    verdict: 'discouraged',
    because: ['target.ends-soon'],
  },
  {
    S: 'S19',
    target: 'exchange-2016',
    is: { outlook: ['mac'] },
    verdict: 'recommended',
    because: NEWEST_2018,
  },
])('$S: 2018, $target with $is: $verdict', ({ target, is, verdict, because }) => {
  const told = reasonsForTarget(target, anEstate(is), BEGIN)
  expect(told.verdict).toBe(verdict)
  expect(told.because.toSorted()).toEqual(because.toSorted())
})

// The same edges of what is offered today, and of the minimums that a later matrix raised.
test.for<Row>([
  {
    S: 'S17',
    target: 'exchange-se',
    is: { windows: '2016' },
    verdict: 'impossible',
    because: ['entering.windows-too-old', ...NEWEST_TODAY],
  },
  {
    S: 'S17',
    target: 'exchange-se',
    is: { windows: '2019' },
    verdict: 'recommended',
    because: NEWEST_TODAY,
  },
  {
    S: 'S17',
    target: 'exchange-2019',
    is: { windows: '2016' },
    verdict: 'impossible',
    because: ['entering.windows-too-old', 'target.support-ended', 'target.not-beside'],
  },
  {
    S: 'S17',
    target: 'exchange-2019',
    is: { windows: '2019' },
    verdict: 'discouraged',
    because: ['target.support-ended', 'target.not-beside'],
  },
  {
    S: 'S18',
    target: 'exchange-se',
    is: { forest: '2012' },
    verdict: 'discouraged',
    because: ['entering.forest-too-low', ...NEWEST_TODAY],
  },
  {
    S: 'S18',
    target: 'exchange-se',
    is: { forest: '2012-r2' },
    verdict: 'recommended',
    because: NEWEST_TODAY,
  },
  {
    S: 'S18',
    target: 'exchange-2016',
    is: { forest: '2008-r2' },
    verdict: 'discouraged',
    because: ['entering.forest-too-low', 'target.support-ended', 'target.not-beside'],
  },
  {
    S: 'S18',
    target: 'exchange-2016',
    is: { forest: '2012' },
    verdict: 'discouraged',
    because: ['target.support-ended', 'target.not-beside'],
  },
  {
    S: 'S19',
    target: 'exchange-se',
    is: { outlook: ['2013'] },
    verdict: 'discouraged',
    because: ['entering.office-too-old', ...NEWEST_TODAY],
  },
  {
    S: 'S19',
    target: 'exchange-se',
    is: { outlook: ['2016'] },
    verdict: 'recommended',
    because: NEWEST_TODAY,
  },
  {
    S: 'S11',
    target: 'exchange-se',
    is: { um: true },
    verdict: 'discouraged',
    because: ['target.unified-messaging-is-gone', ...NEWEST_TODAY],
  },
  {
    S: 'S11',
    target: 'exchange-2016',
    is: { um: true },
    verdict: 'discouraged',
    because: ['target.support-ended', 'target.not-beside'],
  },
])('$S: today, $target with $is: $verdict', ({ target, is, verdict, because }) => {
  const told = reasonsForTarget(target, anEstate(is), TODAY)
  expect(told.verdict).toBe(verdict)
  expect(told.because.toSorted()).toEqual(because.toSorted())
})

// 730 days before its end a version "reaches its end soon"; on its last day it is still supported (S13).
test.for<{ S: string; target: VersionId; day: IsoDate; because: string }>([
  { S: 'S13', target: 'exchange-2013', day: '2021-04-10', because: 'target.ends-later' },
  { S: 'S13', target: 'exchange-2013', day: '2021-04-11', because: 'target.ends-soon' },
  { S: 'S13', target: 'exchange-2013', day: '2023-04-11', because: 'target.ends-soon' },
  { S: 'S13', target: 'exchange-2013', day: '2023-04-12', because: 'target.support-ended' },
  { S: 'S13', target: 'exchange-2010', day: '2020-01-14', because: 'target.ends-soon' },
  { S: 'S13', target: 'exchange-2010', day: '2020-10-13', because: 'target.ends-soon' },
  { S: 'S13', target: 'exchange-2010', day: '2020-10-14', because: 'target.support-ended' },
  { S: 'S13', target: 'exchange-2016', day: '2025-10-14', because: 'target.ends-soon' },
  { S: 'S13', target: 'exchange-2016', day: '2025-10-15', because: 'target.support-ended' },
])('$S: $target on $day: $because', ({ target, day, because }) => {
  const ends = reasonsForTarget(target, anEstate(), day).because.filter((id) =>
    /\.(ends-|support-ended|no-end)/.test(id),
  )
  expect(ends).toEqual([because])
})

const warningsOn = (day: IsoDate, target: VersionId) =>
  reasonsForHops(target, anEstate(), day).map((own) => own.because.filter((id) => /ended|soon/.test(id)))

test('S13: a hop onto a version near or past its end warns of it', () => {
  expect(warningsOn(BEGIN, 'exchange-2010')).toEqual([['hop.ends-soon']])
  expect(warningsOn(BEGIN, 'exchange-2016')).toEqual([[], []])
  expect(warningsOn(TODAY, 'exchange-se')).toEqual([['hop.support-ended'], ['hop.support-ended'], []])
})

test('S16, S17: a stop on the way is held against its own minimums', () => {
  const hops = reasonsForHops('exchange-2016', anEstate({ windows: '2008-r2-sp1' }), BEGIN)
  expect(hops.map((own) => own.verdict)).toEqual(['possible', 'impossible'])
})

test('S11: the older is never the goal, whatever is there already', () => {
  const estate = anEstate({ exchange: ['2016'], stay: true })
  const told = (target: VersionId) => reasonsForTarget(target, estate, TODAY)
  expect(told('exchange-2013').verdict).toBe('impossible')
  expect(told('exchange-2013').because).toContain('target.older-than-present')
  expect(told('exchange-2016').because).toEqual(['target.support-ended'])
  expect(told('exchange-2019').because).not.toContain('target.older-than-present')
  const rule = outcomeFor(estate, TODAY)
    .walk.find((step) => step.target.subject === 'exchange-2013')
    ?.target.reasons.find(({ judgement }) => judgement.clause === 'target.older-than-present')
  // "can't add Exchange 2007 servers later" of an organization that is on 2010 (fact base, coex-2010).
  expect(rule?.judgement.rests.cite.source).toBe('coex-2010')
})

// Staying is no good choice on what is not supported (S11, S13): the last day of support and the next.
test.for<{ S: string; target: VersionId; day: IsoDate; stay: boolean; fires: boolean }>([
  { S: 'S11', target: 'exchange-2016', day: BEGIN, stay: true, fires: true },
  { S: 'S11', target: 'exchange-2007', day: BEGIN, stay: true, fires: false },
  { S: 'S11', target: 'exchange-2016', day: '2025-10-14', stay: true, fires: true },
  { S: 'S11', target: 'exchange-2016', day: '2025-10-15', stay: true, fires: false },
  { S: 'S11', target: 'exchange-se', day: TODAY, stay: true, fires: true },
  { S: 'S11', target: 'exchange-se', day: TODAY, stay: false, fires: false },
  { S: 'S11', target: 'exchange-2019', day: TODAY, stay: true, fires: false },
])('$S: mailboxes may stay on $target on $day, when they have to ($stay): $fires', (row) => {
  const { because } = reasonsForTarget(row.target, anEstate({ stay: row.stay }), row.day)
  expect(because.includes('target.mailboxes-may-stay')).toBe(row.fires)
})

const levelsTold = (target: VersionId, exchange: string[], day: IsoDate) =>
  reasonsForHops(target, anEstate({ exchange }), day).map((own) => own.because.includes('hop.levels-needed'))

// What has to be told before a hop: the level of every old server, where the joining version asks for one.
test('S16: a hop tells the level that old servers need, and only where one is asked for', () => {
  expect(levelsTold('exchange-2016', ['2007'], BEGIN)).toEqual([true, true])
  expect(levelsTold('exchange-se', ['2007'], TODAY)).toEqual([true, true, true])
  // What leaves first joins nothing.
  expect(levelsTold('exchange-se', ['2013', '2016-cu23'], TODAY)).toEqual([false, true])
})

const newest = (day: IsoDate) => outcomeFor(anEstate(), day).walk[0]?.target.subject

test('S11: a version is no goal before its release', () => {
  expect(newest('2018-10-21')).toBe('exchange-2016')
  expect(newest('2018-10-22')).toBe('exchange-2019')
  expect(newest('2025-06-30')).toBe('exchange-2019')
  expect(newest('2025-07-01')).toBe('exchange-se')
})

test('S17, S18, S19: servers, forest and clients that were not told are asked for, not assumed', () => {
  const estate = without(['windows', 'forest', 'outlook'], { stay: true })
  const told = reasonsForTarget('exchange-2016', estate, BEGIN)
  expect(told.verdict).toBe('recommended')
  expect(told.needs).toEqual(['windows', 'forest', 'outlook'])
})

test('S11: which versions are there is asked for before a way is shown', () => {
  const { walk } = outcomeFor(without(['exchange'], { stay: true }), BEGIN)
  expect(walk.map((step) => step.route)).toEqual([null, null, null, null])
  expect(walk[0]?.target.needs).toEqual(['exchange'])
  expect(wayTo('exchange-2016', without(['exchange']), BEGIN)).toBeNull()
})
