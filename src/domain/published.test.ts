import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingFrom, publishedIds, withNew } from './published.ts'
import { RETIRED } from './retired.ts'

const LISTED: Record<string, string[]> = JSON.parse(readFileSync('e2e/fixtures/published-ids.json', 'utf8'))
const NOW = publishedIds()

/** When the list began. */
const LEAST = {
  facts: 22,
  values: 81,
  methods: 8,
  versions: 17,
  ways: 6,
  chats: 4,
  phases: 8,
  legs: 58,
  items: 771,
  rules: 134,
  deadlines: 23,
  sources: 325,
}

test('every id that was ever published exists, or has retired with a word on what took its place', () => {
  expect(missingFrom(LISTED, NOW, RETIRED)).toEqual([])
})

test('every id of this edition is on the list: `npm run ids` adds it', () => {
  expect(missingFrom(NOW, LISTED, RETIRED)).toEqual([])
  expect(Object.keys(LISTED)).toEqual(Object.keys(NOW))
})

test('the list is as long as it is known to be, and grows only', () => {
  const counts = Object.fromEntries(Object.entries(LISTED).map(([kind, ids]) => [kind, ids.length]))
  console.log(`published ids: ${JSON.stringify(counts)}`)
  for (const [kind, least] of Object.entries(LEAST)) expect(counts[kind]).toBeGreaterThanOrEqual(least)
})

test('what retired is no id of this edition, was one once, and its successor is one', () => {
  const wrong = Object.entries(RETIRED).flatMap(([kind, table]) =>
    Object.entries(table).flatMap(([id, successor]) => {
      const here = NOW[kind]?.includes(id)
      const never = !LISTED[kind]?.includes(id)
      const nowhere = typeof successor === 'string' && !LISTED[kind]?.includes(successor)
      return here || never || nowhere ? [`${kind}: ${id}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

test('an id that is gone is named, one that retired is not; answers and ways cannot retire', () => {
  const listed = { items: ['kept', 'gone', 'old'], facts: ['mailboxes', 'lost'] }
  const now = { items: ['kept'], facts: ['mailboxes'] }
  const table = { ...RETIRED, items: { old: 'kept' } }
  expect(missingFrom(listed, now, table)).toEqual(['items: gone', 'facts: lost'])
})

test('a new id joins the list, and none leaves it', () => {
  expect(withNew({ items: ['b'] }, { items: ['a'], rules: ['r'] })).toEqual({
    items: ['a', 'b'],
    rules: ['r'],
  })
})
