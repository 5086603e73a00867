import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MethodId } from '../knowledge/schema.ts'
import { estates, planningDates } from './arbitraries.ts'
import type { Estate } from './facts.ts'
import { apartFrom } from './runner-up.ts'
import { anEstate, outcomeFor, TODAY } from './testing.ts'

const apart = (best: MethodId, second: MethodId, own: Estate) => {
  const { methods } = outcomeFor(anEstate(own), TODAY)
  const [a, b] = [best, second].map((id) => methods.find(({ subject }) => subject === id))
  if (!a || !b) throw new Error('both are judged')
  expect(methods.indexOf(a)).toBeLessThan(methods.indexOf(b))
  const found = apartFrom(a, b)
  return found.kind === 'even'
    ? 'even'
    : [found.kind, ...found.reasons.map(({ judgement }) => judgement.clause)]
}

test('S4: what a second that is merely possible lacks', () => {
  expect(apart('cutover', 'staged', {})).toEqual(['lacks', 'cutover.small-and-quick'])
})

test('S5: what speaks against a second that is discouraged', () => {
  expect(apart('staged', 'cutover', { mailboxes: 151, days: 21 })).toEqual([
    'against',
    'cutover.time-may-run-out',
    'cutover.helpdesk-overwhelmed',
  ])
})

test('S8: what rules a second out', () => {
  expect(
    apart('full-hybrid', 'cutover', { exchange: ['2016-cu23'], mailboxes: 900, freebusy: true }),
  ).toEqual(['against', 'method.no-free-busy'])
})

test('of two neighbours the better is told apart by a reason of its own, unless they are even', () => {
  fc.assert(
    fc.property(estates, planningDates, (estate, on) => {
      const [best, second] = outcomeFor(estate, on).methods
      if (!best || !second) throw new Error('there are always some methods')
      const found = apartFrom(best, second)
      expect(found.kind === 'even' && best.verdict !== second.verdict).toBe(false)
      expect(found.kind === 'even' || found.reasons.length > 0).toBe(true)
    }),
  )
})
