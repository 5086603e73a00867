import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { EXCHANGE_ORDER } from '../knowledge/platform.ts'
import { isAtLeast } from './estate.ts'
import { EXCHANGE_TOKENS, FACT_KEYS, FACTS } from './facts.ts'
import { groupOf, LEVELS, QUESTION_GROUPS } from './questions.ts'

test('S3: size, time and integration are asked first, and together', () => {
  expect(QUESTION_GROUPS[0]?.facts).toEqual(['mailboxes', 'days', 'freebusy'])
})

test('every fact is asked once', () => {
  const asked = QUESTION_GROUPS.flatMap(({ facts }) => facts)
  expect(asked.toSorted()).toEqual(FACT_KEYS.toSorted())
  for (const { id, facts } of QUESTION_GROUPS) for (const key of facts) expect(groupOf(key)).toBe(id)
})

test.for(EXCHANGE_ORDER)(
  'S16: the levels offered for %s hold those that a statement asks of it, lowest first',
  (id) => {
    const asked = EXCHANGE_ORDER.flatMap((entering) => KNOWLEDGE.versions[entering].joins ?? [])
      .flatMap(({ value }) => value)
      .flatMap(({ version, theirs }) => (version === id && theirs !== null ? [theirs] : []))
    const offered = LEVELS[id.slice('exchange-'.length)] ?? []
    expect(offered).toEqual(expect.arrayContaining(asked))
    for (const [i, level] of offered.entries()) {
      expect(FACTS.exchange.safeParse([`${id.slice('exchange-'.length)}-${level}`]).success).toBe(true)
      expect(offered.slice(0, i).filter((lower) => isAtLeast(lower, level))).toEqual([])
    }
  },
)

test('levels are offered for no version that cannot be answered', () => {
  expect(Object.keys(LEVELS).filter((token) => !EXCHANGE_TOKENS.some((own) => own === token))).toEqual([])
})

test.for([
  { S: 'S16', level: 'rtm', least: 'rtm', enough: true },
  { S: 'S16', level: 'rtm', least: 'sp1', enough: false },
  { S: 'S16', level: 'sp3', least: 'sp3', enough: true },
  { S: 'S16', level: 'sp3', least: 'sp3ru10', enough: false },
  { S: 'S16', level: 'sp3ru9', least: 'sp3ru10', enough: false },
  { S: 'S16', level: 'sp3ru10', least: 'sp3ru10', enough: true },
  { S: 'S16', level: 'sp3ru11', least: 'sp3ru10', enough: true },
  { S: 'S16', level: 'cu9', least: 'cu10', enough: false },
  { S: 'S16', level: 'cu10', least: 'cu10', enough: true },
  { S: 'S16', level: 'cu23', least: 'cu9', enough: true },
])('$S: $level is at least $least: $enough', ({ level, least, enough }) => {
  expect(isAtLeast(level, least)).toBe(enough)
})
