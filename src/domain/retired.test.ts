import { expect, test } from 'vitest'
import { placeToday, RETIRED, type Retired } from './retired.ts'

const TABLE: Retired = {
  ...RETIRED,
  items: {
    'cutover.old': 'cutover.newer',
    'cutover.newer': 'cutover.newest',
    'cutover.gone': null,
    a: 'b',
    b: 'a',
  },
  legs: { 'express-old': 'express-migration' },
}

test.for([
  ['cutover/cutover.old', 'cutover/cutover.newest'],
  ['cutover/cutover.newer', 'cutover/cutover.newest'],
  ['express-old/cutover.old', 'express-migration/cutover.newest'],
  ['cutover/cutover.gone', 'cutover/cutover.gone'],
  ['cutover/other', 'cutover/other'],
  ['no leg', 'no leg'],
  ['toString/constructor', 'toString/constructor'],
  ['x/a', 'x/a'],
] as const)('%s stands at %s', ([id, today]) => {
  expect(placeToday(id, TABLE)).toBe(today)
})

test('what has not retired stays where it is', () => {
  expect(placeToday('cutover/cutover.set-the-date')).toBe('cutover/cutover.set-the-date')
})
