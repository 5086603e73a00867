import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { FACT_KEYS, type Estate, type FactKey } from './facts.ts'
import { HAVE_THRESHOLDS, thresholdsOf } from './preview-thresholds.ts'
import { BEGIN, BOTH_DAYS, TODAY } from './testing.ts'
import { worldOn } from './world.ts'

const told = (fact: FactKey, estate: Estate = {}, on: IsoDate = TODAY) =>
  thresholdsOf(worldOn(KNOWLEDGE, on), fact, estate)
const metOf = (id: string, fact: FactKey, estate: Estate) =>
  told(fact, estate).find((own) => own.id === id)?.met

test.for([
  { S: 'S5', fact: 'mailboxes', ats: { 'cutover-advised': 150, 'cutover-limit': 2000, 'staged-size': 9999 } },
  { S: 'S4', fact: 'days', ats: { 'cutover-days': 7, 'staged-days': 21 } },
  { S: 'P12', fact: 'largest', ats: { 'largest-licence': 50, 'largest-batch': 100, 'largest-move': 200 } },
  { S: 'pchat-size', fact: 'users', ats: { 'rooms-at-once': 80_000, 'rooms-provisioned': 150_000 } },
] as const)('$S: $fact turns at $ats', ({ fact, ats }) => {
  expect(Object.fromEntries(told(fact).map(({ id, at }) => [id, at]))).toMatchObject(ats)
})

test.for([
  { S: 'S5', id: 'cutover-advised', fact: 'mailboxes', of: [149, 150, 151], met: [true, true, false] },
  { S: 'S5', id: 'cutover-limit', fact: 'mailboxes', of: [2000, 2001], met: [true, false] },
  { S: 'S9', id: 'full-hybrid-size', fact: 'mailboxes', of: [150, 151], met: [false, true] },
  { S: 'S4', id: 'cutover-days', fact: 'days', of: [7, 8], met: [true, false] },
  { S: 'P12', id: 'largest-move', fact: 'largest', of: [200, 200.1], met: [true, false] },
  { S: 'pchat-size', id: 'rooms-at-once', fact: 'users', of: [80_000, 80_001], met: [true, false] },
] as const)('$S: $fact of $of stand to $id like $met', ({ id, fact, of, met }) => {
  expect(of.map((value) => metOf(id, fact, { [fact]: value }))).toEqual(met)
  expect(metOf(id, fact, {})).toBeNull()
})

const from = (exchange: string) =>
  told('mailboxes', { exchange: [exchange] }).find(({ id }) => id === 'full-hybrid-size')?.at

test('S9: a full hybrid from 2007 begins later than one from 2010 on', () => {
  expect([from('2007'), from('2010')]).toEqual([300, 151])
})

test('S17, S18: what a version that is still supported asks of Windows Server and of the forest', () => {
  const se = (fact: FactKey, estate: Estate) =>
    told(fact, estate).find((own) => own.version === 'exchange-se')
  const least = se('windows', {})?.at
  expect(least).toBe(KNOWLEDGE.versions['exchange-se'].needs.windows?.at(-1)?.value)
  expect(se('windows', { windows: '2025' })?.met).toBe(true)
  expect(se('windows', { windows: '2008' })?.met).toBe(false)
  expect(se('forest', { forest: '2003' })?.met).toBe(false)
  expect(told('windows').map(({ version }) => version)).not.toContain('exchange-2013')
  expect(told('windows', {}, BEGIN).map(({ version }) => version)).toContain('exchange-2013')
})

test('only what had been published by then is told, smallest first, and every other question has none', () => {
  expect(told('largest', {}, BEGIN)).toEqual([])
  for (const day of BOTH_DAYS)
    for (const fact of FACT_KEYS) {
      const rows = told(fact, {}, day)
      for (const { rests } of rows) expect(rests.since <= day).toBe(true)
      const numbers = rows.flatMap(({ at }) => (typeof at === 'number' ? [at] : []))
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    }
  expect(FACT_KEYS.filter((fact) => told(fact).length > 0).toSorted()).toEqual(HAVE_THRESHOLDS.toSorted())
})
