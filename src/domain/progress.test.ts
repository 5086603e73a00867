import { expect, test } from 'vitest'
import type { Estate } from './facts.ts'
import type { Plan } from './plan.ts'
import {
  asideOf,
  blockedBy,
  countsOf,
  gatesBefore,
  idOf,
  isOverdue,
  nextIn,
  standingOf,
  tasksIn,
  waitsFor,
  type ItemProgress,
  type PlannedTask,
  type Progress,
} from './progress.ts'
import { anEstate, itemsIn, outcomeFor, planOf, planTo, TODAY } from './testing.ts'

const CUTOVER = planOf({ to: 'cloud', by: 'cutover' }, anEstate(), TODAY)
const HOPS = planOf({ to: 'premises', target: 'exchange-2019' }, anEstate({ stay: true }), TODAY)
const TWO: Estate = anEstate({
  exchange: ['2013-cu23'],
  mailboxes: 900,
  dirsync: true,
  um: true,
  rtc: ['lync2010'],
  chat: ['lync2010'],
  users: 900,
  voice: false,
})
const BOTH = planTo('sfb-2019', TWO, TODAY, 'move-rooms')

const ids = (tasks: readonly Pick<PlannedTask, 'id'>[]): readonly string[] => tasks.map(({ id }) => id)
const taskIn = (plan: Plan, id: string): PlannedTask => {
  const task = tasksIn(plan.legs).find((own) => own.id === id)
  if (!task) throw new Error(`${id} is no task of this plan`)
  return task
}
const ticked = (...all: readonly string[]): Progress =>
  Object.fromEntries(all.map((id) => [id, { done: true }]))
const gatesOf = (plan: Plan, leg?: string): readonly string[] =>
  ids(tasksIn(plan.legs).filter((task) => task.own.gate && (leg === undefined || task.leg.id === leg)))
const firstOf = (plan: Plan, leg: string, phase: string): PlannedTask => {
  const task = tasksIn(plan.legs).find((own) => own.leg.id === leg && own.phase === phase)
  if (!task) throw new Error(`${leg} has no task in ${phase}`)
  return task
}

test.for([
  { noted: undefined, standing: 'open' },
  { noted: {}, standing: 'open' },
  { noted: { owner: 'Kim', note: 'asked' }, standing: 'open' },
  { noted: { done: false }, standing: 'open' },
  { noted: { done: true }, standing: 'done' },
  { noted: { skip: 'no such servers' }, standing: 'skipped' },
  { noted: { skip: 'no such servers', done: true }, standing: 'skipped' },
  { noted: { skip: '' }, standing: 'open' },
  { noted: { skip: '  ' }, standing: 'open' },
  { noted: { skip: ' ', done: true }, standing: 'done' },
] satisfies readonly { noted: ItemProgress | undefined; standing: string }[])(
  'what is noted as $noted is $standing',
  ({ noted, standing }) => {
    expect(standingOf(noted)).toBe(standing)
  },
)

test.for([
  { due: '2026-11-19', late: true },
  { due: '2026-11-20', late: false },
  { due: '2026-11-21', late: false },
  { due: '2026-11-19', done: true, late: false },
  { due: '2026-11-19', skip: 'not ours', late: false },
  { owner: 'Kim', late: false },
] satisfies readonly (ItemProgress & { late: boolean })[])(
  'on 20 November 2026: %o',
  ({ late, ...noted }) => {
    expect(isOverdue(noted, '2026-11-20')).toBe(late)
  },
)

test('tasks are counted as open, done or not for us, each once; the rest of a plan is not counted', () => {
  const tasks = tasksIn(CUTOVER.legs)
  expect(tasks.length).toBe(itemsIn(CUTOVER).filter(({ kind }) => kind === 'task').length)
  expect(tasks.length).toBeLessThan(itemsIn(CUTOVER).length)
  const [a, b, c] = ids(tasks)
  const progress: Progress = {
    [String(a)]: { done: true },
    [String(b)]: { skip: 'not ours' },
    [String(c)]: { owner: 'Kim' },
    'staged/staged.elsewhere': { done: true },
  }
  expect(countsOf(tasks, progress)).toEqual({ open: tasks.length - 2, done: 1, skipped: 1 })
})

test('a phase waits for the open gates of the phases before it, not for those of its own', () => {
  const [leg] = CUTOVER.legs
  if (!leg) throw new Error('a plan has a leg')
  const { own, phase } = firstOf(CUTOVER, 'cutover', 'switch')
  expect(phase).toBe('switch')
  const before = ids(gatesBefore(CUTOVER, leg, 'switch', {}))
  expect(before).toContain('cutover/cutover.verify-domains')
  expect(before).toContain('cutover/cutover.let-it-synchronize')
  expect(before).not.toContain('cutover/cutover.assign-licences') // of the same phase
  expect(before).not.toContain('cutover/cloud.check-before-removal') // of a later one
  expect(gatesBefore(CUTOVER, leg, 'discover', {})).toEqual([])

  // Ticked or not for us, a gate stands in nobody's way.
  expect(gatesBefore(CUTOVER, leg, 'switch', ticked(...before))).toEqual([])
  const [first = '', ...others] = before
  expect(ids(gatesBefore(CUTOVER, leg, 'switch', ticked(...others)))).toEqual([first])
  expect(
    gatesBefore(CUTOVER, leg, 'switch', { ...ticked(...others), [first]: { skip: 'no such thing here' } }),
  ).toEqual([])
  expect(ids(blockedBy(CUTOVER, ticked(...others), idOf(leg, own.item)))).toContain(first)
})

test('a task waits for the open tasks that it comes after, gates or not', () => {
  const id = 'cutover/deadline.smtp-auth'
  const plan = planOf({ to: 'cloud', by: 'cutover' }, anEstate({ relay: true }), TODAY)
  const { leg, own } = taskIn(plan, id)
  expect(ids(waitsFor(leg, own, {}))).toEqual(['cutover/deadline.list-senders'])
  expect(waitsFor(leg, own, ticked('cutover/deadline.list-senders'))).toEqual([])
  const gates = gatesOf(plan)
  expect(gates).not.toContain('cutover/deadline.list-senders')
  expect(ids(blockedBy(plan, ticked(...gates), id))).toEqual(['cutover/deadline.list-senders'])
  // What is a gate before it and comes before it as well is named once.
  const staged = taskIn(plan, 'cutover/cutover.certificate')
  const all = ids(blockedBy(plan, {}, staged.id))
  expect(new Set(all).size).toBe(all.length)
  expect(blockedBy(plan, {}, 'cutover/nothing-of-this-plan')).toEqual([])
})

test('hops follow each other: a later one begins when the gates of the earlier are ticked; looking and deciding may go ahead', () => {
  const [first, second] = HOPS.legs
  if (!first || !second) throw new Error('this way has two hops')
  expect([first.id, second.id]).toEqual(['exchange-2013', 'exchange-2019'])
  const ofFirst = gatesOf(HOPS, first.id)
  expect(ofFirst).toContain('exchange-2013/hop.decommission')
  for (const phase of ['discover', 'decide'] as const)
    expect(ids(gatesBefore(HOPS, second, phase, {})).filter((id) => ofFirst.includes(id))).toEqual([])
  for (const phase of ['prepare', 'install', 'retire'] as const)
    expect(ids(gatesBefore(HOPS, second, phase, {}))).toEqual(expect.arrayContaining([...ofFirst]))
  expect(ids(gatesBefore(HOPS, second, 'prepare', ticked(...ofFirst)))).toEqual(
    gatesOf(HOPS, second.id).filter((id) => ['discover', 'decide'].includes(taskIn(HOPS, id).phase)),
  )
  // Never the other way round.
  expect(ids(gatesBefore(HOPS, first, 'retire', {})).every((id) => id.startsWith('exchange-2013/'))).toBe(
    true,
  )
})

test('the part for both keeps step with the halves, the halves do not wait for each other, and rooms not for their hop', () => {
  expect(BOTH.legs[0]?.id).toBe('together')
  const rooms = BOTH.legs.find((leg) => 'rooms' in leg.subject)
  const mail = BOTH.legs.find((leg) => 'method' in leg.subject)
  const hop = BOTH.legs.find((leg) => 'hop' in leg.subject)
  if (!rooms || !mail || !hop) throw new Error('this plan has rooms, a move of mail and hops')
  const waitsOn = (leg: Plan['legs'][number], phase: 'discover' | 'prepare' | 'retire') => [
    ...new Set(gatesBefore(BOTH, leg, phase, {}).map((gate) => gate.leg.id)),
  ]
  expect(waitsOn(mail, 'discover')).toEqual([])
  expect(waitsOn(mail, 'retire')).toEqual(['together', mail.id])
  expect(waitsOn(hop, 'retire')).toEqual(['together', hop.id])
  expect(waitsOn(rooms, 'retire')).toEqual(['together', rooms.id])
  // A gate of a phase of the part for both stands before the next phase of a half, not before the same.
  const decided = gatesOf(BOTH, 'together').filter((id) => taskIn(BOTH, id).phase === 'decide')
  expect(decided.length).toBeGreaterThan(0)
  expect(ids(gatesBefore(BOTH, mail, 'prepare', {}))).toEqual(expect.arrayContaining([...decided]))
  expect(ids(gatesBefore(BOTH, mail, 'decide', {})).filter((id) => decided.includes(id))).toEqual([])
})

test('whoever always does what is next comes to the end of every plan: nothing waits for itself', () => {
  const plans = [
    CUTOVER,
    HOPS,
    BOTH,
    planTo('teams-hybrid', TWO, TODAY),
    planTo('server-fresh', { ...TWO, exchange: ['2010-sp3ru32'], stay: true }, TODAY),
  ]
  for (const plan of plans) {
    let progress: Progress = {}
    const all = tasksIn(plan.legs).length
    for (let n = 0; n < all; n += 1) {
      const [next] = nextIn(plan, progress, 1)
      expect({ n, next: next?.id }).toEqual({ n, next: expect.any(String) })
      progress = { ...progress, ...ticked(next?.id ?? '') }
    }
    expect(nextIn(plan, progress, 1)).toEqual([])
    expect(countsOf(tasksIn(plan.legs), progress)).toEqual({ open: 0, done: all, skipped: 0 })
  }
})

test('what was noted of tasks that the plan does not hold is set aside, and comes back with them', () => {
  const staged = planOf({ to: 'cloud', by: 'staged' }, anEstate({ mailboxes: 300 }), TODAY)
  const [first] = tasksIn(CUTOVER.legs)
  const noted = { owner: 'Kim', note: 'asked' }
  const progress: Progress = {
    'cutover/nothing-noted': {},
    [String(first?.id)]: { done: true },
    'cutover/cutover.certificate': noted,
  }
  expect(asideOf(CUTOVER, progress)).toEqual([])
  expect(asideOf(staged, progress).map(([id]) => id)).toEqual(
    ['cutover/cutover.certificate', String(first?.id)].toSorted(),
  )
  expect(Object.fromEntries(asideOf(staged, progress))).toEqual({
    'cutover/cutover.certificate': noted,
    [String(first?.id)]: { done: true },
  })
  expect(asideOf(null, progress).length).toBe(2)
  expect(outcomeFor({}, TODAY).plan).toBeNull()
  // What to expect takes no ticks: a note under its id is kept aside as well.
  const expectation = itemsIn(CUTOVER).find(({ kind }) => kind !== 'task')
  expect(asideOf(CUTOVER, { [`cutover/${expectation?.item}`]: noted }).length).toBe(1)
})

/** Plans of two lines: hops, methods, ways, versions to stay on, rooms, and what both halves share. */
const LINES = [
  {
    name: 'hops',
    plan: outcomeFor({ ...TWO, stay: true }, TODAY, null, { goal: 'sfb-2019', rooms: 'move-rooms' }).plan,
  },
  {
    name: 'cloud',
    plan: outcomeFor({ ...TWO, rtc: ['lync2013'] }, TODAY, null, { goal: 'teams-hybrid' }).plan,
  },
  {
    name: 'staying',
    plan: outcomeFor(anEstate({ exchange: ['se'], stay: true, rtc: ['sfbse'], rtcgoal: 'server' }), TODAY)
      .plan,
  },
] as const
test.for(LINES)('what stands before each phase of $name', async ({ name, plan }) => {
  const legs = plan?.legs ?? []
  const lines = legs.flatMap((leg) =>
    leg.phases.flatMap(({ phase, items }) => [
      `${leg.id} ${phase}: ${ids(gatesBefore({ legs }, leg, phase, {})).join(', ')}`,
      ...items
        .map(({ item }) => idOf(leg, item))
        .map((id) => `  ${id} waits for ${ids(blockedBy({ legs }, {}, id)).length}`),
    ]),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden-views/before-${name}.txt`)
})

test('a task that waits for a gate is told of it once', () => {
  for (const plan of LINES.map((own) => own.plan))
    for (const { id } of tasksIn(plan?.legs ?? [])) {
      const before = ids(blockedBy({ legs: plan?.legs ?? [] }, {}, id))
      expect(new Set(before).size).toBe(before.length)
    }
})
