import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { estates, planningDates } from './arbitraries.ts'
import { differencesOf, isSamePlan, paired, placedId, type Pair, type Side } from './compare.ts'
import { judgedIn } from './compare-parts.ts'
import type { Estate } from './facts.ts'
import type { Journey } from './goal.ts'
import type { Progress } from './progress.ts'
import { anEstate, BEGIN, itemsIn, outcomeFor, planOf, TODAY } from './testing.ts'
import type { IsoDate } from '../knowledge/schema.ts'

const PATIENCE = 60_000

const side = (
  estate: Estate,
  {
    on = TODAY,
    journey = null,
    progress = null,
  }: { on?: IsoDate; journey?: Journey | null; progress?: Progress | null } = {},
): Side => ({ estate, outcome: outcomeFor(estate, on, journey), progress })

const ids = (a: string, b: string) =>
  paired(a.split(''), b.split(''), (own) => own).map(
    (pair) => `${pair.id}${pair.a ? 'a' : ''}${pair.b ? 'b' : ''}`,
  )
/** Which of both has each, seen from one of them. */
const turned = (list: readonly Pair<unknown>[], first: 'a' | 'b') =>
  list
    .map((own) => `${own.id} ${own[first] !== null} ${own[first === 'a' ? 'b' : 'a'] !== null}`)
    .toSorted((a, b) => (a < b ? -1 : 1))

test('two lists in one keep the order of the first, and put what only the second has where it stands there', () => {
  expect(ids('abc', 'xaybz')).toEqual(['xb', 'aab', 'yb', 'bab', 'zb', 'ca'])
  expect(ids('ab', 'xy')).toEqual(['aa', 'ba', 'xb', 'yb'])
  expect(ids('', 'ab')).toEqual(['ab', 'bb'])
  expect(ids('ab', '')).toEqual(['aa', 'ba'])
  expect(ids('ab', 'ba')).toEqual(['aab', 'bab'])
})

test('one mailbox more than is advised: one answer, the verdicts that it turns, and why', () => {
  const found = differencesOf(side(anEstate({ mailboxes: 150 })), side(anEstate({ mailboxes: 151 })))
  expect(found.facts).toEqual(['mailboxes'])
  expect(found.sameFacts).toContain('exchange')
  expect(found.days).toBeNull()
  const cutover = found.verdicts.find(({ id }) => id === 'cutover')
  expect([cutover?.a?.assessment.verdict, cutover?.b?.assessment.verdict]).toEqual([
    'recommended',
    'discouraged',
  ])
  expect(cutover?.onlyB.map(({ judgement }) => judgement.clause)).toContain('cutover.helpdesk-overwhelmed')
  expect(cutover?.onlyA.map(({ judgement }) => judgement.clause)).not.toContain(
    'cutover.helpdesk-overwhelmed',
  )
  expect(isSamePlan(found)).toBe(false)
})

test('within what is advised nothing but the answer differs', () => {
  const found = differencesOf(side(anEstate({ mailboxes: 140 })), side(anEstate({ mailboxes: 149 })))
  expect(found).toMatchObject({
    facts: ['mailboxes'],
    verdicts: [],
    reasons: [],
    legs: [],
    items: [],
    moved: [],
  })
  expect(found.sameVerdicts.length).toBeGreaterThan(10)
  expect(found.sameItems).toBeGreaterThan(10)
})

test('an answer that only one gave differs; `no` is an answer', () => {
  const found = differencesOf(side({ exchange: ['2016'] }), side({ exchange: ['2016'], um: false }))
  expect(found.facts).toEqual(['um'])
  expect(differencesOf(side({ um: false }), side({ um: false })).facts).toEqual([])
})

test('the order of a list is no difference', () => {
  const a = side(anEstate({ outlook: ['2016', 'apps'] }))
  expect(isSamePlan(differencesOf(a, side(anEstate({ outlook: ['apps', '2016'] }))))).toBe(true)
})

test('another method: its own tasks differ, what both methods hold is the same work', () => {
  const own = anEstate()
  const found = differencesOf(
    side(own, { journey: { to: 'cloud', by: 'cutover' } }),
    side(own, { journey: { to: 'cloud', by: 'staged' } }),
  )
  expect(found.facts).toEqual([])
  expect(found.ways).toEqual([
    {
      id: 'mail',
      a: { half: 'mail', way: 'cutover', chosen: true },
      b: { half: 'mail', way: 'staged', chosen: true },
    },
  ])
  expect(found.legs.map(({ id, a, b }) => [id, a !== null, b !== null])).toEqual([
    ['cutover', true, false],
    ['staged', false, true],
  ])
  expect(found.moved.length).toBeGreaterThan(5)
  for (const { id, a, b } of found.moved) expect([a?.own.item, b?.own.item]).toEqual([id, id])
  const differing = found.items.map(({ id }) => id)
  expect(differing.some((id) => id.startsWith('cutover/cutover.'))).toBe(true)
  expect(differing.some((id) => id.startsWith('staged/staged.'))).toBe(true)
  for (const { id } of found.moved) expect(differing).not.toContain(`cutover/${id}`)
})

test('the same way, once chosen and once the best, is told apart', () => {
  const own = anEstate()
  const best = side(own)
  const chosen = side(own, { journey: { to: 'cloud', by: 'cutover' } })
  expect(differencesOf(best, chosen).ways).toEqual([
    {
      id: 'mail',
      a: { half: 'mail', way: 'cutover', chosen: false },
      b: { half: 'mail', way: 'cutover', chosen: true },
    },
  ])
})

test('hops: only in one, in both, and in both from other versions', () => {
  const to: Journey = { to: 'premises', target: 'exchange-se' }
  const found = differencesOf(
    side(anEstate({ exchange: ['2010'], stay: true }), { journey: to }),
    side(anEstate({ exchange: ['2016-cu23'], stay: true }), { journey: to }),
  )
  const only = (has: 'a' | 'b') => found.legs.filter((own) => own[has] && !own[has === 'a' ? 'b' : 'a'])
  expect(only('a').length).toBeGreaterThan(0)
  expect(found.legs.map(({ id }) => id)).not.toContain('exchange-2007')
  const same = differencesOf(
    side(anEstate({ exchange: ['2016-cu23'], stay: true }), { journey: to }),
    side(anEstate({ exchange: ['2016-cu23'], stay: true, mailboxes: 101 }), { journey: to }),
  )
  expect(same.legs).toEqual([])
  expect(same.sameLegs.map(({ id }) => id)).toContain('exchange-se')
  const other = differencesOf(
    side(anEstate({ exchange: ['2016-cu23'], stay: true }), { journey: to }),
    side(anEstate({ exchange: ['2016-cu23', '2019-cu15'], stay: true }), { journey: to }),
  )
  const se = other.legs.find(({ id }) => id === 'exchange-se')
  const besideSe = [se?.a, se?.b].map((leg) => (leg && 'hop' in leg.subject ? leg.subject.hop.beside : null))
  expect(besideSe).toEqual([['exchange-2016'], ['exchange-2016', 'exchange-2019']])
})

test('a line that waits for an answer in one only differs', () => {
  const told = side(anEstate({ publicfolders: true }))
  const open = side(anEstate({ publicfolders: undefined }))
  const found = differencesOf(told, open)
  const waiting = found.items.filter(({ a, b }) => a && b)
  expect(waiting.length).toBeGreaterThan(0)
  for (const { a, b } of waiting)
    expect([a?.own.judgement.outcome, b?.own.judgement.outcome]).toEqual(['fires', 'open'])
})

test('what was noted differs only where both have notes to tell of', () => {
  const own = anEstate()
  const [task] = itemsIn(planOf({ to: 'cloud', by: 'cutover' }, own, TODAY)).filter(
    ({ kind }) => kind === 'task',
  )
  const first = `cutover/${task?.item}`
  const mine: Progress = { [first]: { done: true, on: '2026-01-02' }, 'cutover/b': { note: 'x' } }
  const theirs: Progress = { 'cutover/b': { note: 'x' }, 'cutover/z': { owner: 'Kim' } }
  const found = differencesOf(side(own, { progress: mine }), side(own, { progress: theirs }))
  expect(found.progress.map(({ id, a, b, placed }) => [id, a, b, placed?.own.item])).toEqual([
    [first, mine[first], null, task?.item],
    ['cutover/z', null, { owner: 'Kim' }, undefined],
  ])
  expect(isSamePlan(found)).toBe(false)
  expect(differencesOf(side(own, { progress: mine }), side(own)).progress).toEqual([])
  const turnedRound: Progress = { [first]: { on: '2026-01-02', done: true }, 'cutover/b': { note: 'x' } }
  expect(differencesOf(side(own, { progress: mine }), side(own, { progress: turnedRound })).progress).toEqual(
    [],
  )
})

test('another planning date is told, and deadlines that were not known yet', () => {
  const own = anEstate()
  const found = differencesOf(side(own, { on: BEGIN }), side(own))
  expect(found.days).toEqual({ a: BEGIN, b: TODAY })
  expect(found.facts).toEqual([])
  expect(found.deadlines.some(({ a, b }) => a === null && b !== null)).toBe(true)
})

test('mail is not judged where only real-time servers were told of', () => {
  const talk: Estate = { rtc: ['lync2013'], users: 100 }
  const found = differencesOf(side(talk), side({ ...talk, exchange: ['2016'] }))
  const cutover = found.verdicts.find(({ id }) => id === 'cutover')
  expect([cutover?.a, cutover?.b?.kind]).toEqual([null, 'method'])
})

test(
  'any plan is the same as itself; held against another, each part is told from both sides alike',
  () => {
    fc.assert(
      fc.property(estates, estates, planningDates, planningDates, (one, two, day, other) => {
        const [a, b] = [side(one, { on: day, progress: {} }), side(two, { on: other, progress: {} })]
        expect(isSamePlan(differencesOf(a, a))).toBe(true)
        const [there, back] = [differencesOf(a, b), differencesOf(b, a)]
        expect(there.facts).toEqual(back.facts)
        for (const part of ['ways', 'verdicts', 'reasons', 'legs', 'items', 'moved', 'deadlines'] as const)
          expect(turned(there[part], 'a')).toEqual(turned(back[part], 'b'))
        // Nothing is counted twice, and nothing is left out.
        const all = a.outcome.plan ? itemsIn(a.outcome.plan).length : 0
        const told = [...there.items, ...there.moved].filter((own) => own.a).length
        expect(told + there.sameItems).toBe(all)
        const placed = there.items.map((own) => placedId((own.a ?? own.b)!)) // one of both has it
        expect(new Set(placed).size).toBe(placed.length)
        const judged = new Set([a, b].flatMap((own) => judgedIn(own.estate, own.outcome).map(({ id }) => id)))
        expect(there.verdicts.length + there.reasons.length + there.sameVerdicts.length).toBe(judged.size)
      }),
      { numRuns: 60 },
    )
  },
  PATIENCE,
)

test('a deadline of both that one of two days has passed', () => {
  const estate = anEstate({ exchange: ['2013'], mailboxes: 400 })
  const found = differencesOf(side(estate, { on: '2026-09-30' }), side(estate, { on: '2026-10-01' }))
  expect(found.days).toEqual({ a: '2026-09-30', b: '2026-10-01' })
  expect(found.deadlines.filter(({ a, b }) => a && b).map(({ id }) => id)).toContain('ews-off')
  expect(found.deadlines.find(({ id }) => id === 'ews-off')).toMatchObject({
    a: { state: 'ahead' },
    b: { state: 'past' },
  })
  expect(found.deadlines.map(({ id }) => id)).not.toContain('basic-auth')
})

test('plans of two days are not the same, even where nothing else differs', () => {
  const none: Estate = { exchange: ['none'], rtc: ['none'] }
  const found = differencesOf(side(none), side(none, { on: '2026-11-22' }))
  expect({ ...found, days: null, sameFacts: [], sameVerdicts: [] }).toEqual({
    ...differencesOf(side(none), side(none)),
    sameFacts: [],
    sameVerdicts: [],
  })
  expect(isSamePlan(found)).toBe(false)
  expect(isSamePlan(differencesOf(side(none), side(none)))).toBe(true)
})

test('where mail ends on servers the version is named, and a half that one does not have', () => {
  const mail = anEstate({ exchange: ['2013'], mailboxes: 400 })
  const found = differencesOf(
    side(mail, { journey: { to: 'premises', target: 'exchange-2019' } }),
    side(
      { ...mail, rtc: ['lync2013'], rtcgoal: 'teams' },
      { journey: { to: 'premises', target: 'exchange-se' } },
    ),
  )
  expect(found.ways.map(({ id, a, b }) => [id, a?.way, b?.way])).toEqual([
    ['mail', 'exchange-2019', 'exchange-se'],
    ['realtime', undefined, 'teams-hybrid'],
  ])
  const hybrid = found.verdicts.find(({ id }) => id === 'teams-hybrid')
  expect(hybrid?.a).toBeNull()
  expect(hybrid?.onlyA).toEqual([])
  expect(hybrid?.onlyB.length).toBeGreaterThan(0)
})

test('a line that waits for other answers differs', () => {
  const journey = { to: 'cloud', by: 'cutover' } as const
  const open = anEstate({ exchange: undefined, remain: undefined })
  const found = differencesOf(side(open, { journey }), side({ ...open, exchange: ['2007'] }, { journey }))
  expect(found.items.map(({ id }) => id)).toContain('cutover/ending.decide')
  const same = differencesOf(side(open, { journey }), side({ ...open, mailboxes: 99 }, { journey }))
  expect(same.items.map(({ id }) => id)).not.toContain('cutover/ending.decide')
})

test('what two methods share has moved from one to the other; what a hop and a method share has not', () => {
  const mail = anEstate({ exchange: ['2010'], mailboxes: 400, publicfolders: true, um: true })
  const apart = differencesOf(
    side(mail, { journey: { to: 'cloud', by: 'full-hybrid' } }),
    side(mail, { journey: { to: 'premises', target: 'exchange-se' } }),
  )
  expect(apart.moved).toEqual([])
  const found = differencesOf(
    side(mail, { journey: { to: 'cloud', by: 'full-hybrid' } }),
    side(mail, { journey: { to: 'cloud', by: 'minimal-hybrid' } }),
  )
  expect(found.moved.length).toBeGreaterThan(0)
  for (const { a, b } of found.moved)
    expect([a?.leg.id, b?.leg.id]).toEqual(['full-hybrid', 'minimal-hybrid'])
})
