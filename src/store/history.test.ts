import { expect, test } from 'vitest'
import type { Content } from '../share/merge.ts'
import { NOTHING_LINKED } from '../share/link.ts'
import { NOTHING_KEPT } from '../share/plan-file.ts'
import { recorded, redone, undone, type History } from './history.ts'

const of = (mailboxes?: number, name = ''): Content => ({
  ...NOTHING_KEPT,
  linked: { ...NOTHING_LINKED, estate: mailboxes === undefined ? {} : { mailboxes } },
  name,
})
const NONE: History = { past: [], future: [] }
const step = (label: string, before: Content, after: Content, at: number) => ({ label, before, after, at })

test('undo takes the last change back, redo makes it again', () => {
  const one = recorded(NONE, step('a', of(), of(120), 0))
  const two = recorded(one, step('b', of(120), of(120, 'Ours'), 1))
  const back = undone(two, of(120, 'Ours'))
  expect(back?.content).toEqual(of(120))
  const further = back && undone(back.history, back.content)
  expect(further?.content).toEqual(of())
  expect(further && undone(further.history, further.content)).toBeNull()
  const again = further && redone(further.history, further.content)
  expect(again?.content).toEqual(of(120))
  expect(redone(two, of(120, 'Ours'))).toBeNull()
})

test('changes to the same, close after each other, are one; later, or to something else, they are two', () => {
  const first = recorded(NONE, step('a', of(), of(1), 0))
  expect(recorded(first, step('a', of(1), of(12), 1499)).past).toEqual([step('a', of(), of(12), 1499)])
  expect(recorded(first, step('a', of(1), of(12), 1500)).past).toHaveLength(2)
  expect(recorded(first, step('b', of(1), of(12), 1)).past).toHaveLength(2)
  // The clock was set back meanwhile: how long it took is not known.
  expect(recorded(first, step('a', of(1), of(12), -1500)).past).toHaveLength(2)
})

test('a change that changes nothing is none, and keeps what can be redone', () => {
  const history = { past: [], future: [step('a', of(), of(1), 0)] }
  expect(recorded(history, step('b', of(), of(), 9))).toEqual(history)
  expect(recorded(history, step('b', of(), of(2), 9)).future).toEqual([])
})

test('undo leaves alone what came from elsewhere meanwhile', () => {
  const history = recorded(NONE, step('a', of(), of(120), 0))
  expect(undone(history, of(120, 'Theirs'))?.content).toEqual(of(undefined, 'Theirs'))
})

test('the oldest changes fall out after 200', () => {
  let history = NONE
  for (let i = 0; i < 250; i += 1) history = recorded(history, step(`s${i}`, of(i + 1), of(i + 2), i * 9000))
  expect(history.past).toHaveLength(200)
  expect(history.past[0]?.label).toBe('s50')
})
