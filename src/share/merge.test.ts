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

test.for([
  [1, 1, true],
  [1, 2, false],
  [Number.NaN, Number.NaN, true],
  [0, -0, true],
  ['1', 1, false],
  [[], [], true],
  [[1, [2]], [1, [2]], true],
  [[1, 2], [1, 3], false],
  [[1, 2], [3, 2], false],
  [[1], [1, 2], false],
  [[1, 2], [1], false],
  [[], {}, false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { a: 2 }, false],
  [{ a: 1 }, { b: 1 }, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: undefined }, { b: undefined }, true],
  [{ constructor: Object }, {}, false],
  [{}, { constructor: Object }, false],
  [null, {}, false],
  [undefined, null, false],
] as const)('%j and %j are the same: %s', ([a, b, same]) => {
  expect([isSame(a, b), isSame(b, a)]).toEqual([same, same])
})

test.for([
  ['on', { on: '2018-01-31' }, { on: '2026-11-21' }],
  ['way', { by: 'cutover' }, { to: 'exchange-se' }],
  ['rtcway', { rtcway: 'teams-hybrid' }, { rtcway: 'server-fresh' }],
  ['roomsway', { roomsway: 'move-rooms' }, { roomsway: 'keep-rooms' }],
] as const)(
  'the choice “%s”: mine, or theirs where it is taken, and no other choice with it',
  ([id, mine, theirs]) => {
    const estate = { mailboxes: 120 }
    const others = {
      on: '2020-01-01',
      by: 'staged',
      rtcway: 'teams-fresh',
      roomsway: 'rebuild-rooms',
    } as const
    const without = Object.fromEntries(
      Object.entries(others).filter(([name]) => name !== id && !(id === 'way' && name === 'by')),
    )
    const [ours, other] = [mine, theirs].map((own) => plan({}, { estate, ...without, ...own })) as [
      Content,
      Content,
    ]
    expect(differencesIn(ours, other).map(nameOf)).toEqual([`choice ${id} `])
    expect(joined(ours, other, new Set()).linked).toEqual(ours.linked)
    expect(joined(ours, other, new Set([`choice ${id} `])).linked).toEqual(other.linked)
    // What only one of both has chosen is an addition, and taken without being asked.
    const none = plan({}, { estate, ...without })
    expect(joined(none, other, new Set()).linked).toEqual(other.linked)
    expect(joined(ours, none, new Set()).linked).toEqual(ours.linked)
  },
)

test('a plan without a name takes that of the other', () => {
  const [named, unnamed] = [plan({}, {}, 'Ours'), plan()]
  expect([joined(named, unnamed, new Set()).name, joined(unnamed, named, new Set()).name]).toEqual([
    'Ours',
    'Ours',
  ])
  expect(joined(named, plan({}, {}, 'Theirs'), new Set()).name).toBe('Ours')
})

const noted = (note: unknown) => plan({ a: { note } } as Progress) // a file of another may hold anything
const noteOf = (mine: unknown, theirs: unknown, taken = false) =>
  joined(noted(mine), noted(theirs), new Set(taken ? ['item a note'] : [])).progress['a']?.note
test('notes of both stand below each other, unless mine holds theirs already; what is no text is never joined', () => {
  expect(noteOf('one', 'two')).toBe('one\ntwo')
  expect(noteOf('one\ntwo', 'two')).toBe('one\ntwo')
  expect(noteOf(7, 'two')).toBe(7)
  expect(noteOf('one', 7)).toBe('one')
  expect([noteOf(7, 'two', true), noteOf('one', 7, true)]).toEqual(['two', 7])
})
