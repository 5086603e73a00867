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
  [[1, [2, 3]], [1, [2, 3]], true],
  [[1, 2], [1, 3], false],
  [[1, 2], [3, 2], false],
  [[1], [1, 2], false],
  [[1, 2], [1], false],
  [[], [], true],
  [[], {}, false],
  [{}, [], false],
  [{}, null, false],
  [null, null, true],
  [null, undefined, false],
  [0, -0, true],
  [1, '1', false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: undefined }, { b: undefined }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
  [JSON.parse('{"__proto__": {}}'), { a: {} }, false],
] as const)('%j and %j are the same: %s', ([a, b, same]) => {
  expect(isSame(a, b)).toBe(same)
})

test('an item that both tabs began to note bears what each noted', () => {
  const both = mergedContent(plan(), plan({ a: { owner: 'Kim' } }), plan({ a: { note: 'n' } }))
  expect(both.progress).toEqual({ a: { owner: 'Kim', note: 'n' } })
})

test('nothing is left of what one took away, not even its name', () => {
  const base = plan({ a: { done: true, owner: 'Kim' }, b: { done: true } })
  const merged = mergedContent(base, plan({ a: { done: true } }), {
    ...base,
    progress: { a: { done: true, owner: 'Kim', note: 'n' } },
  })
  expect(merged.progress).toStrictEqual({ a: { done: true, note: 'n' } })
})

test('a field that bears the name of something every object has differs only where a plan has it itself', () => {
  const odd = { done: true, constructor: 'x' } as const
  const [mine, theirs] = [plan({ a: odd }), plan({ a: { done: true } })]
  expect(differencesIn(mine, theirs)).toEqual([
    { kind: 'item', id: 'a', field: 'constructor', mine: 'x', theirs: undefined },
  ])
  expect(joined(theirs, mine, new Set()).progress).toEqual({ a: odd })
})

const TAKEN = [
  [{ on: '2026-01-31' }, { on: '2026-02-28' }, 'choice on '],
  [{ by: 'cutover' }, { by: 'staged' }, 'choice way '],
  [{ by: 'cutover' }, { to: 'exchange-se' }, 'choice way '],
  [{ to: 'exchange-se' }, { by: 'cutover' }, 'choice way '],
  [{ rtcway: 'server-fresh' }, { rtcway: 'teams-hybrid' }, 'choice rtcway '],
  [{ roomsway: 'keep-rooms' }, { roomsway: 'move-rooms' }, 'choice roomsway '],
] as const satisfies readonly (readonly [Partial<Linked>, Partial<Linked>, string])[]

test.for(TAKEN)(
  'the choice %j stays against %j, unless that is taken, and is brought where none was made',
  ([own, other, name]) => {
    const [mine, theirs] = [plan({}, own), plan({}, other)]
    expect(differencesIn(mine, theirs).map(nameOf)).toEqual([name])
    expect(joined(mine, theirs, new Set()).linked).toEqual(mine.linked)
    expect(joined(mine, theirs, new Set([name])).linked).toEqual(theirs.linked)
    expect(joined(plan(), theirs, new Set()).linked).toEqual(theirs.linked)
    expect(joined(mine, plan(), new Set([name])).linked).toEqual(mine.linked)
  },
)

test('one choice is taken and no other', () => {
  const mine: Linked = {
    ...NOTHING_LINKED,
    on: '2026-01-31',
    by: 'cutover',
    rtcway: 'server-fresh',
    roomsway: 'keep-rooms',
  }
  const theirs: Linked = {
    ...NOTHING_LINKED,
    on: '2026-02-28',
    to: 'exchange-se',
    rtcway: 'teams-hybrid',
    roomsway: 'move-rooms',
  }
  const taking = (name: string) =>
    joined(plan({}, mine), plan({}, theirs), new Set([`choice ${name} `])).linked
  expect(taking('on')).toEqual({ ...mine, on: '2026-02-28' })
  expect(taking('way')).toEqual({ ...mine, by: null, to: 'exchange-se' })
  expect(taking('rtcway')).toEqual({ ...mine, rtcway: 'teams-hybrid' })
  expect(taking('roomsway')).toEqual({ ...mine, roomsway: 'move-rooms' })
})

test('what only mine says stays, also where theirs is taken', () => {
  const mine = plan({ a: { owner: 'Kim', note: 'mine' } }, { estate: { days: 7 } })
  const taken = new Set(['item a owner', 'item a note', 'answer days '])
  expect(joined(mine, plan(), taken)).toEqual(mine)
})

test.for([
  ['Ours', 'Theirs', 'Ours'],
  ['Ours', '', 'Ours'],
  ['', 'Theirs', 'Theirs'],
  ['', '', ''],
] as const)('of the names “%s” and “%s” the plan of both bears “%s”', ([mine, theirs, name]) => {
  expect(joined(plan({}, {}, mine), plan({}, {}, theirs), new Set()).name).toBe(name)
})

const noted = (text: string) => plan({ a: { note: text } })

test.for([
  ['one\ntwo', 'two', 'one\ntwo'],
  ['two', 'one\ntwo', 'one\ntwo'],
  ['one', 'two', 'one\ntwo'],
  ['same', 'same', 'same'],
] as const)('of the notes %j and %j the plan of both bears %j', ([mine, theirs, note]) => {
  expect(joined(noted(mine), noted(theirs), new Set()).progress).toEqual({ a: { note } })
})
