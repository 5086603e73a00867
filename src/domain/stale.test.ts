import { expect, test } from 'vitest'
import { EDITION } from '../knowledge/begins.ts'
import { daysAfter } from './days.ts'
import { staleness } from './stale.ts'

test.for([
  [-1, 'fresh', 0],
  [0, 'fresh', 0],
  [90, 'fresh', 90],
  [91, 'amber', 91],
  [180, 'amber', 180],
  [181, 'red', 181],
  [4000, 'red', 4000],
] as const)('%i days after the edition its knowledge is %s', ([after, state, days]) => {
  expect(staleness(EDITION, daysAfter(EDITION, after))).toEqual({ state, days })
})
