import { expect, test } from 'vitest'
import { tasksIn, type Progress } from './progress.ts'
import { ownersIn, peopleIn, shownIn, showsRemarks, type Choice } from './task-filter.ts'
import { anEstate, planOf, TODAY } from './testing.ts'

const { legs } = planOf({ to: 'premises', target: 'exchange-2019' }, anEstate({ stay: true }), TODAY)
const TASKS = tasksIn(legs)
const [FIRST = '', SECOND = '', THIRD = ''] = TASKS.map(({ id }) => id)
const choice = (filter: Choice['filter'], me = ''): Choice => ({ filter, me })
const shown = (own: Choice, progress: Progress, before = progress) => [
  ...shownIn(TASKS, progress, own, before),
]

test('an owner’s field may name several people, and everyone is listed once', () => {
  expect(peopleIn('Kim, Lee')).toEqual(['Kim', 'Lee'])
  expect(peopleIn(' Kim & Lee/Ada;')).toEqual(['Kim', 'Lee', 'Ada'])
  expect(peopleIn(undefined)).toEqual([])
  expect(peopleIn('  ')).toEqual([])
  expect(ownersIn({ a: { owner: 'Lee' }, b: { owner: 'kim, Lee ' }, c: { done: true } })).toEqual([
    'kim',
    'Lee',
  ])
})

test('each filter shows what it names', () => {
  const progress: Progress = {
    [FIRST]: { done: true, owner: 'Kim' },
    [SECOND]: { skip: 'not ours', owner: 'Lee, kim ' },
  }
  expect(shown(choice('all'), progress)).toEqual(TASKS.map(({ id }) => id))
  expect(shown(choice('open'), progress)).toEqual(TASKS.slice(2).map(({ id }) => id))
  expect(shown(choice('mine', ' KIM'), progress)).toEqual([FIRST, SECOND])
  expect(shown(choice('mine', 'Ki'), progress)).toEqual([])
  expect(shown(choice('mine'), progress)).toEqual([])
  const gates = shown(choice('gates'), progress)
  expect(gates.length).toBeGreaterThan(5)
  expect(gates).toEqual(TASKS.filter(({ own }) => own.gate).map(({ id }) => id))
})

test('this phase is the first with something open, of one leg only', () => {
  const phaseOf = (ids: readonly string[]) => [
    ...new Set(TASKS.filter(({ id }) => ids.includes(id)).map(({ leg, phase }) => `${leg.id} ${phase}`)),
  ]
  expect(phaseOf(shown(choice('phase'), {}))).toEqual(['exchange-2013 discover'])
  const discovered = Object.fromEntries(
    TASKS.filter(({ leg, phase }) => leg.id === 'exchange-2013' && phase === 'discover').map(({ id }) => [
      id,
      { done: true },
    ]),
  )
  expect(phaseOf(shown(choice('phase'), discovered))).toEqual(['exchange-2013 decide'])
  const all = Object.fromEntries(TASKS.map(({ id }) => [id, { done: true }]))
  expect(shown(choice('phase'), all)).toEqual([])
  expect(shown(choice('open'), all)).toEqual([])
})

test('what matched when the filter was chosen stays until it is chosen again', () => {
  const ticked: Progress = { [THIRD]: { done: true } }
  expect(shown(choice('open'), ticked, {})).toContain(THIRD)
  expect(shown(choice('open'), ticked)).not.toContain(THIRD)
  expect(shown(choice('mine', 'Kim'), { [THIRD]: { owner: 'K' } }, { [THIRD]: { owner: 'Kim' } })).toEqual([
    THIRD,
  ])
  // What has come to match is shown at once.
  expect(shown(choice('mine', 'Kim'), { [THIRD]: { owner: 'Kim' } }, {})).toEqual([THIRD])
})

test('lists of single tasks do without remarks', () => {
  expect(
    (['all', 'open', 'phase', 'mine', 'gates'] as const).filter((filter) => showsRemarks(choice(filter))),
  ).toEqual(['all', 'open', 'phase'])
})
