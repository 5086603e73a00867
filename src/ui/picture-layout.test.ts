import { expect, test } from 'vitest'
import type { Estate } from '../domain/facts.ts'
import { daysIn, pictureOf, rowsOf } from '../domain/spans.ts'
import { outcomeFor, TODAY } from '../domain/testing.ts'
import { worldOn } from '../domain/world.ts'
import { yearsAround, yearsOf } from '../domain/years.ts'
import { PLANNING_ENDS } from '../knowledge/begins.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { layoutOf, placeIn, ticksOf } from './picture-layout.ts'

const HYBRID: Estate = {
  exchange: ['2019-cu15'],
  mailboxes: 900,
  days: 120,
  freebusy: true,
  dirsync: true,
  outlook: ['2016', 'activesync'],
}
const picture = pictureOf(worldOn(KNOWLEDGE, TODAY), HYBRID, outcomeFor(HYBRID, TODAY))

/** From each place to the next. */
const gapsIn = (places: readonly number[]): readonly number[] =>
  places.slice(1).map((place, i) => place - (places[i] ?? 0))

test.for([260, 390, 699, 700, 1056])('at %d px no two lines touch, and all of them are within', (width) => {
  const { frame, lines } = layoutOf(picture, true, width, 40)
  const tops = lines.map(({ y }) => y)
  expect(Math.min(...gapsIn(tops))).toBeGreaterThanOrEqual(38)
  expect(frame.height - (tops.at(-1) ?? 0)).toBeGreaterThan(40)
  expect(frame.right - frame.left).toBeGreaterThan(200)
  expect(frame.wide).toBe(width >= 700)
})

test('every deadline has its number, doors without a day come last', () => {
  const { lines } = layoutOf(picture, false, 1056, 40)
  const stops = lines.flatMap((line) => (line.kind === 'stop' ? line : []))
  expect(stops.map(({ number }) => number)).toEqual(picture.deadlines.map((_, i) => i + 1))
  const heads = lines.flatMap((line) => (line.kind === 'head' ? line.group : []))
  expect(heads.slice(-2)).toEqual(['deadlines', 'doors'])
  expect(stops.at(-1)?.deadline.from).toBeNull()
})

test.for([
  { width: 260, own: 'all' },
  { width: 390, own: 'all' },
  { width: 1056, own: 'all' },
  { width: 1056, own: '10' },
  { width: 1056, own: '2' },
] as const)(
  'the last day that is planned for, at $width px, $own years: every line has its place',
  (shown) => {
    const last = pictureOf(worldOn(KNOWLEDGE, PLANNING_ENDS), HYBRID, outcomeFor(HYBRID, PLANNING_ENDS))
    const rows = last.groups.flatMap((group) => rowsOf(group, true))
    const whole = yearsAround(daysIn(last, rows, TODAY))
    expect(whole.to).toBe(2100)
    expect(whole.to - whole.from).toBeLessThan(120)
    const years = yearsOf(shown.own, PLANNING_ENDS, whole)
    const { frame } = layoutOf(last, true, shown.width, 40)
    const ticks = ticksOf(frame, years)
    expect(ticks.length).toBeLessThan(120)
    for (const { x } of ticks) expect(x >= frame.left && x < frame.right).toBe(true)
    const x = placeIn(frame, years)(PLANNING_ENDS)
    expect(x > frame.left && x < frame.right).toBe(true)
    const labelled = ticks.filter((tick) => tick.labelled)
    expect(labelled.length).toBeGreaterThan(3)
    expect(Math.min(...gapsIn(ticks.map((tick) => tick.x)))).toBeGreaterThanOrEqual(6)
    expect(Math.min(...gapsIn(labelled.map((tick) => tick.x)))).toBeGreaterThan(40)
  },
)

test('the years begin and end with the frame', () => {
  const { frame } = layoutOf(picture, false, 1056, 40)
  const place = placeIn(frame, { from: 2026, to: 2027 })
  expect(place('2026-01-01')).toBe(frame.left)
  expect(place('2028-01-01')).toBe(frame.right)
  expect(place('2025-12-31')).toBeLessThan(frame.left)
})

test.for([
  { width: 1056, from: 2026, to: 2027, labels: 8, lines: 8 },
  { width: 1056, from: 2023, to: 2032, labels: 10, lines: 10 },
  { width: 390, from: 2007, to: 2032, labels: 5, lines: 26 },
])('from $from to $to on $width px there are $labels labels', ({ width, from, to, labels, lines }) => {
  const { frame } = layoutOf(picture, false, width, 40)
  const ticks = ticksOf(frame, { from, to })
  expect(ticks).toHaveLength(lines)
  const labelled = ticks.filter((tick) => tick.labelled)
  expect(labelled).toHaveLength(labels)
  expect(Math.min(...gapsIn(labelled.map(({ x }) => x)))).toBeGreaterThan(40)
})
