import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { clause, type Condition } from './clause.ts'
import type { Estate, FactKey, Facts } from './facts.ts'
import { TODAY } from './testing.ts'
import { worldOn } from './world.ts'

const WORLD = worldOn(KNOWLEDGE, TODAY)
const READS = ['freebusy', 'stay', 'um', 'mailboxes'] as const
type Read = Pick<Facts, (typeof READS)[number]>

const judged = (when: (f: Read) => boolean, estate: Estate, reads: readonly FactKey[] = READS) => {
  const condition: Condition<null, FactKey, unknown> = {
    id: 'tried',
    reads,
    rests: (w) => w.premises.nearEnd,
    when,
  }
  const judgement = clause(condition).of(null, WORLD)?.(estate)
  if (judgement?.outcome !== 'open') return judgement?.outcome
  return { needs: judgement.needs, ...(judgement.hinge && { hinge: judgement.hinge }) }
}

const ALL: Estate = { freebusy: true, stay: false, um: true, mailboxes: 5 }

test('S3: a condition whose facts are all told fires or is silent', () => {
  expect(judged((f) => f.freebusy, ALL)).toBe('fires')
  expect(judged((f) => f.stay, ALL)).toBe('silent')
})

test('S3: it has decided without the facts that it does not come to', () => {
  expect(judged((f) => f.freebusy || f.stay, { freebusy: true })).toBe('fires')
  expect(judged((f) => f.freebusy && f.stay, { freebusy: false })).toBe('silent')
  expect(judged((f) => f.freebusy && f.mailboxes > 5, { freebusy: false })).toBe('silent')
})

test('S3: it has decided where yes and no come to the same', () => {
  expect(judged((f) => (f.freebusy ? f.stay : f.stay), { stay: true })).toBe('fires')
  expect(judged((f) => (f.freebusy ? f.stay : f.stay), { stay: false })).toBe('silent')
})

test.for<readonly [string, (f: Read) => boolean, Estate, unknown]>([
  ['yes alone can make it fire', (f) => f.freebusy, {}, { hinge: { fact: 'freebusy', on: true } }],
  ['no alone can', (f) => !f.freebusy, {}, { hinge: { fact: 'freebusy', on: false } }],
  ['yes to both can', (f) => f.freebusy && f.stay, {}, { hinge: { fact: 'freebusy', on: true } }],
  [
    'no, and a number, can',
    (f) => !f.freebusy && f.mailboxes > 5,
    {},
    { hinge: { fact: 'freebusy', on: false } },
  ],
  ['one yes of two is enough', (f) => f.freebusy || f.stay, {}, {}],
  ['two that have to differ', (f) => f.freebusy !== f.stay, {}, {}],
  ['a number', (f) => f.mailboxes > 5, {}, {}],
])('S3: it waits: %s', ([, when, estate, more]) => {
  expect(judged(when, estate)).toEqual({ needs: READS, ...(more as object) })
})

test('S3: nothing published, no judgement', () => {
  const silent = clause({ id: 'tried', rests: () => undefined })
  expect(silent.of(null, WORLD)).toBeNull()
})
