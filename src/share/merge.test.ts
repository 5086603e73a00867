import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estates } from '../domain/arbitraries.ts'
import type { Progress } from '../domain/progress.ts'
import { NOTHING_LINKED, type Linked } from './link.ts'
import { differencesIn, isAddition, isSame, joined, mergedContent, nameOf, type Content } from './merge.ts'
import { NOTHING_KEPT } from './plan-file.ts'

const plan = (progress: Progress = {}, linked: Partial<Linked> = {}, name = ''): Content => ({
  ...NOTHING_KEPT,
  linked: { ...NOTHING_LINKED, ...linked },
  progress,
  name,
})

const progresses = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.record(
    { done: fc.constant(true), owner: fc.constantFrom('Kim', 'Lee'), note: fc.constantFrom('one', 'two') },
    { requiredKeys: [] },
  ),
)
const plans = fc
  .tuple(progresses, estates, fc.constantFrom('', 'Ours'))
  .map(([progress, estate, name]) => plan(progress as Progress, { estate }, name)) // absent, never undefined

test('two tabs: what each changed is there, down to the field of an item', () => {
  const base = plan({ a: { done: true } }, { estate: { mailboxes: 120 } })
  const mine = plan(
    { a: { done: true, owner: 'Kim' }, b: { done: true } },
    { estate: { mailboxes: 120, days: 7 } },
  )
  const theirs = plan({ a: { done: true, note: 'n' }, c: { done: true } }, { estate: { mailboxes: 300 } })
  expect(mergedContent(base, mine, theirs)).toEqual(
    plan(
      { a: { done: true, owner: 'Kim', note: 'n' }, b: { done: true }, c: { done: true } },
      { estate: { mailboxes: 300, days: 7 } },
    ),
  )
})

test('what one took away is gone, unless the other changed it', () => {
  const base = plan({ a: { done: true }, b: { note: 'one' } })
  expect(mergedContent(base, plan({ b: { note: 'one' } }), base).progress).toEqual({ b: { note: 'one' } })
  expect(mergedContent(base, plan({ a: { done: true } }), plan({ b: { note: 'two' } })).progress).toEqual({
    b: { note: 'two' },
  })
})

test('both changed the same field: mine stays', () => {
  const base = plan({ a: { owner: 'Kim' } })
  expect(mergedContent(base, plan({ a: { owner: 'Lee' } }), plan({ a: { owner: 'Max' } })).progress).toEqual({
    a: { owner: 'Lee' },
  })
})

test('merging with what did not change changes nothing, either way', () => {
  fc.assert(
    fc.property(plans, plans, (base, changed) => {
      expect(mergedContent(base, changed, base)).toEqual(changed)
      expect(mergedContent(base, base, changed)).toEqual(changed)
    }),
  )
})

test('a colleague: what differs is told once for each, what only one says is an addition', () => {
  const mine = plan({ a: { owner: 'Kim' }, b: { done: true } }, { estate: { mailboxes: 120 }, by: 'cutover' })
  const theirs = plan({ a: { owner: 'Lee' } }, { estate: { mailboxes: 120, days: 7 }, to: 'exchange-se' })
  expect(differencesIn(mine, theirs).map((own) => [nameOf(own), isAddition(own)])).toEqual([
    ['answer days ', true],
    ['choice way ', false],
    ['item a owner', false],
    ['item b done', true],
  ])
})

test('joined: additions of both, mine where they differ, theirs where it is taken, both notes', () => {
  const mine = plan(
    { a: { owner: 'Kim', note: 'mine' } },
    { estate: { mailboxes: 120, days: 7 }, by: 'cutover' },
  )
  const theirs = plan(
    { a: { owner: 'Lee', note: 'theirs' }, b: { done: true } },
    {
      estate: { mailboxes: 300, stay: false },
      to: 'exchange-se',
    },
  )
  expect(joined(mine, theirs, new Set())).toEqual(
    plan(
      { a: { owner: 'Kim', note: 'mine\ntheirs' }, b: { done: true } },
      { estate: { mailboxes: 120, days: 7, stay: false }, by: 'cutover' },
    ),
  )
  const taken = new Set(['answer mailboxes ', 'choice way ', 'item a owner'])
  expect(joined(mine, theirs, taken)).toEqual(
    plan(
      { a: { owner: 'Lee', note: 'mine\ntheirs' }, b: { done: true } },
      { estate: { mailboxes: 300, days: 7, stay: false }, to: 'exchange-se' },
    ),
  )
})

test('joined loses nothing: every field of either is there, with the value of one of them, and again it is the same', () => {
  fc.assert(
    fc.property(plans, plans, (mine, theirs) => {
      const both = joined(mine, theirs, new Set())
      const items = differencesIn(mine, theirs).filter(({ kind }) => kind === 'item')
      const lost = items.filter(({ id, field, mine: own, theirs: other }) => {
        const now = (both.progress[id] as Record<string, unknown> | undefined)?.[field] // by a name of its fields
        const isIn = (text: unknown) => typeof text !== 'string' || String(now).includes(text)
        return field === 'note' ? !isIn(own) || !isIn(other) : !isSame(now, own ?? other)
      })
      expect(lost).toEqual([])
      expect(Object.keys(both.linked.estate).toSorted()).toEqual(
        [...new Set([...Object.keys(mine.linked.estate), ...Object.keys(theirs.linked.estate)])].toSorted(),
      )
      expect(joined(both, theirs, new Set())).toEqual(both)
      expect(joined(mine, mine, new Set())).toEqual(mine)
    }),
  )
})
