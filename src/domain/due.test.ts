import { expect, test } from 'vitest'
import { KNOWLEDGE, type Knowledge } from '../knowledge/index.ts'
import type { Dated, Statement } from '../knowledge/schema.ts'
import { daysAfter } from './days.ts'
import { dueStatements, shortValue } from './due.ts'
import { publishedBetween } from './since.ts'
import { TODAY } from './testing.ts'

const statement = (own: Partial<Statement<unknown>>): Statement<unknown> => ({
  value: 1,
  since: '2026-01-01',
  cite: { source: 'none' }, // no document of the list, so that the day of the statement counts
  confidence: 'high',
  ...own,
})
/** Only these matters, wherever they stand. */
const dueIn = (matters: Record<string, Dated<unknown>>, on = TODAY) =>
  dueStatements(matters as unknown as Knowledge, on).map(({ path }) => path) // only walked through

test('the oldest first, those that were uncertain before those that were not', () => {
  expect(
    dueIn({
      young: [statement({ since: '2026-11-01' })],
      old: [statement({ since: '2024-01-01' })],
      unsure: [statement({ since: '2026-10-12', confidence: 'medium' })],
      low: [statement({ since: '2026-10-12', confidence: 'low' })],
      told: [statement({ since: '2026-10-12', confidence: 'medium', secondhand: true })],
      same: [statement({ since: '2026-10-12' })],
    }),
  ).toEqual(['old', 'told', 'low', 'unsure', 'same', 'young'])
})

test('only what holds: neither what was replaced, nor what is still to come', () => {
  const list: Dated<unknown> = [
    statement({ since: '2020-01-01', value: 1 }),
    statement({ since: '2025-01-01', value: 2 }),
    statement({ since: '2027-01-01', value: 3 }),
  ]
  const [due] = dueStatements({ list } as unknown as Knowledge, TODAY) // only walked through
  expect(due?.statement.value).toBe(2)
  expect(dueIn({ list: [statement({ since: '2027-01-01' })] })).toEqual([])
  expect(dueIn({ list: [statement({ since: '2027-01-01' })] }, '2027-01-01')).toEqual(['list'])
})

test('a day that has passed need not be checked again, the same day must', () => {
  expect(dueIn({ end: [statement({ value: daysAfter(TODAY, -1) })] })).toEqual([])
  expect(dueIn({ end: [statement({ value: TODAY })] })).toEqual(['end'])
})

test('of the knowledge itself: each once, by its path, all of it with a document', () => {
  const due = dueStatements(KNOWLEDGE, TODAY)
  const all = publishedBetween(KNOWLEDGE, '1990-01-01', TODAY)
  expect(due.length).toBeGreaterThan(500)
  expect(due.length).toBeLessThan(all.length)
  expect(new Set(due.map(({ path }) => path)).size).toBe(due.length)
  for (const { statement: own } of due) expect(all).toContain(own)
  const weights = due.map(({ weight }) => weight)
  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
})

test('a long value is cut', () => {
  expect(shortValue(statement({ value: 'x'.repeat(60) }))).toBe('x'.repeat(60))
  expect(shortValue(statement({ value: 'x'.repeat(61) }))).toBe(`${'x'.repeat(59)}…`)
  expect(shortValue(statement({ value: { from: 1, to: 150 } }))).toBe('{"from":1,"to":150}')
})
