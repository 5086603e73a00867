import { expect, test } from 'vitest'
import { EDITION } from '../knowledge/begins.ts'
import { dayOfClock, isPlanningDate } from './days.ts'

test.for([
  ['2018-01-30', false],
  ['2018-01-31', true],
  ['2026-02-30', false],
  ['2099-12-31', true],
  ['2100-01-01', false],
  ['9999-12-31', false],
  ['', false],
] as const)('%s can be planned for: %s', ([text, can]) => {
  expect(isPlanningDate(text)).toBe(can)
})

test.for([
  ['2018-01-30', EDITION],
  ['2018-01-31', '2018-01-31'],
  ['2099-12-31', '2099-12-31'],
  ['2100-01-01', '2099-12-31'],
  ['+010000-01', EDITION],
] as const)('a clock that says %s is taken to say %s', ([text, day]) => {
  expect(dayOfClock(text)).toBe(day)
})
