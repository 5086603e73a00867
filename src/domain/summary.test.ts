import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { estates, planningDates } from './arbitraries.ts'
import type { Estate } from './facts.ts'
import { outcomeOf } from './outcome.ts'
import type { Progress } from './progress.ts'
import { nextIn } from './progress.ts'
import { isSettled, notedTasks } from './summary-steps.ts'
import { summaryOf, type Risk, type Summary } from './summary.ts'
import { anEstate, BEGIN, outcomeFor, planOf, planTo, TODAY } from './testing.ts'

const NOW: IsoDate = '2026-11-28'
const summed = (estate: Estate, on: IsoDate = NOW, progress: Progress = {}): Summary =>
  summaryOf(outcomeFor(estate, on), estate, progress)

test.for<{ S: string; exchange: string; on: IsoDate; state: string; days: number | null }>([
  { S: 'S1', exchange: '2016', on: NOW, state: 'ended', days: -410 },
  { S: 'S1', exchange: '2016', on: '2025-10-15', state: 'ended', days: -1 },
  { S: 'S1', exchange: '2016', on: '2025-10-14', state: 'ending-soon', days: 0 },
  { S: 'S1', exchange: '2016', on: BEGIN, state: 'supported', days: 2813 },
  { S: 'S1', exchange: 'se', on: NOW, state: 'supported', days: null },
])('$S: Exchange $exchange on $on is $state, $days days from its end', ({ exchange, on, state, days }) => {
  const [own] = summed({ exchange: [exchange] }, on).standings
  expect(own).toMatchObject({ version: `exchange-${exchange}`, state, days })
})

const short = ({ kind, about, deadline, day }: Risk) => `${kind} ${deadline?.id ?? about} ${day}`

test.for<{ S: string; exchange: string; on: IsoDate; first: string | null }>([
  // Two years before its end, and a day earlier.
  { S: 'S2', exchange: '2010', on: '2018-01-31', first: 'support-ends exchange-2010 2020-01-14' },
  { S: 'S2', exchange: '2010', on: '2018-01-15', first: null },
  { S: 'S2', exchange: '2016', on: '2023-10-15', first: 'support-ends exchange-2016 2025-10-14' },
  { S: 'S2', exchange: '2016', on: '2023-10-14', first: null },
  { S: 'S2', exchange: '2016', on: '2025-10-14', first: 'support-ends exchange-2016 2025-10-14' },
  { S: 'S2', exchange: '2016', on: '2025-10-15', first: 'support-ended exchange-2016 2025-10-14' },
])('$S: waiting on Exchange $exchange on $on risks $first first', ({ exchange, on, first }) => {
  const { risks } = summed({ exchange: [exchange] }, on)
  const own = risks.filter(({ kind }) => kind.startsWith('support'))
  expect(own.map(short)).toEqual(first ? [first] : [])
})

const paid = (on: IsoDate) =>
  summed({ exchange: ['2019'], mailboxes: 100 }, on).risks.filter(
    ({ kind, deadline }) => kind.startsWith('paid') || deadline?.id.startsWith('paid-updates'),
  )

test('the end of paid updates is told once, from its own statement, on both sides of its day', () => {
  expect(paid('2026-10-31').map(short)).toEqual(['paid-until exchange-2019 2026-10-31'])
  expect(paid('2026-11-01').map(short)).toEqual(['paid-ended exchange-2019 2026-10-31'])
  expect(paid('2026-11-01')[0]?.rests.value).toBe('2026-10-31')
})

test('a page holds one risk of the past, two ahead and one without a day; it says how many more there are', () => {
  const estate = anEstate({
    exchange: ['2013', '2016', '2019-cu15'],
    mailboxes: 900,
    days: 120,
    freebusy: true,
    dirsync: true,
    keepsync: true,
    relay: true,
    outlook: ['2016', 'activesync', 'pop-imap'],
  })
  const { risks, risksLeft } = summed(estate)
  expect(risks.map(short)).toEqual([
    'paid-ended exchange-2019 2026-10-31',
    'deadline smtp-auth-default null',
    'deadline activesync-certificate null',
    'deadline mail-enforcement null',
  ])
  expect(risksLeft).toBeGreaterThan(3)
})

test('what is over is no risk, and what an open answer decides is counted apart', () => {
  const open = summed({ exchange: ['2010'], mailboxes: 100 })
  expect(open.risks.map(short)).not.toContain('deadline tls 2018-10-31')
  expect(open.risksOpen).toBeGreaterThan(0)
  expect(summed(anEstate({ exchange: ['2010'], mailboxes: 100 })).risksOpen).toBe(0)
})

test('the way of each half: goal, verdict, hops, by default or chosen, provisional', () => {
  const [mail, none] = summed(anEstate({ mailboxes: 120 })).ways
  expect(mail).toMatchObject({ half: 'mail', goal: 'cutover', version: null, verdict: 'recommended' })
  expect(mail).toMatchObject({ chosen: false, provisional: false, unsupported: false, hops: [] })
  expect(none).toBeUndefined()
  const [stay] = summed(anEstate({ stay: true })).ways
  expect(stay).toMatchObject({ goal: 'exchange-se', version: 'exchange-se' })
  expect(stay?.hops.map(({ install }) => install)).toEqual(['exchange-2013', 'exchange-2019', 'exchange-se'])
  const both = summed(
    anEstate({ exchange: ['2013-cu23'], rtc: ['lync2013'], rtcgoal: 'teams', voice: false }),
  )
  expect(both.ways.map(({ half }) => half)).toEqual(['mail', 'realtime'])
  const estate = anEstate({ stay: true })
  const old = outcomeOf(KNOWLEDGE, estate, NOW, { to: 'premises', target: 'exchange-2016' })
  expect(summaryOf(old, estate, {}).ways[0]).toMatchObject({ chosen: true, unsupported: true })
})

test('a half for which nothing is left stands there without a goal', () => {
  const estate = { rtc: ['lync2010', 'lync2013', 'sfb2015', 'sfb2019'], mailboxes: 100 }
  const { ways } = summed(estate)
  expect(ways.find(({ half }) => half === 'realtime')).toMatchObject({ goal: null, verdict: null })
})

test('nothing told: no way, no risk, no task', () => {
  expect(summed({})).toMatchObject({ standings: [], risks: [], ways: [], effort: null, next: [] })
})

const PLAN = planOf({ to: 'cloud', by: 'cutover' }, anEstate({ mailboxes: 120 }), TODAY)
const TASKS = notedTasks(PLAN, {})
const settled = (ids: readonly string[], as: Progress[string] = { done: true }): Progress =>
  Object.fromEntries(ids.map((id) => [id, as]))
const idsOf = (progress: Progress, most = 3) => nextIn(PLAN, progress, most).map(({ id }) => id)

test('effort: what is set aside is neither open nor done, and only open tasks need somebody', () => {
  const estate = anEstate({ mailboxes: 120 })
  const [first, second, third] = TASKS.map(({ id }) => id)
  const progress = {
    ...settled([first ?? '', second ?? '']),
    ...settled([third ?? ''], { skip: 'None here' }),
  }
  const { effort } = summed(estate, TODAY, progress)
  expect(effort).toMatchObject({ tasks: TASKS.length - 1, done: 2, skipped: 1, conditional: 0 })
  expect(effort?.roles.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(TASKS.length - 3)
  expect(effort?.gates).toBe(TASKS.filter(({ own }) => own.gate).length - (TASKS[2]?.own.gate ? 1 : 0))
})

test('what is to be got ready comes from tasks that hold, licences first, and goes when it is done', () => {
  const { effort } = summed(anEstate({ mailboxes: 120 }))
  const items = effort?.preparations.map(({ own }) => own.item) ?? []
  expect(items[0]).toBe('cutover.count-licences')
  expect(items).toContain('cutover.certificate')
  const done = summed(anEstate({ mailboxes: 120 }), NOW, settled(['cutover/cutover.count-licences']))
  expect(done.effort?.preparations.map(({ own }) => own.item)).not.toContain('cutover.count-licences')
})

test('next: the first open tasks in order; a gate holds back later phases, ticked or set aside it lets them go', () => {
  expect(idsOf({})).toEqual(TASKS.slice(0, 3).map(({ id }) => id))
  const early = TASKS.filter(({ phase }) => phase === 'discover' || phase === 'decide')
  const gate = early.find(({ own }) => own.gate)
  if (!gate) throw new Error('this plan has an early gate')
  const rest = early.filter((task) => task !== gate).map(({ id }) => id)
  expect(idsOf(settled(rest))).toEqual([gate.id])
  for (const as of [{ done: true }, { skip: 'Not for us' }])
    expect(idsOf({ ...settled(rest), ...settled([gate.id], as) })[0]).toBe(
      TASKS.find(({ phase }) => phase !== 'discover' && phase !== 'decide')?.id,
    )
})

test('next: what comes after an open task waits for it', () => {
  const task = TASKS.find(({ own: { after }, phase, leg }) =>
    after.some((id) => TASKS.some((own) => own.leg === leg && own.phase === phase && own.own.item === id)),
  )
  if (!task) throw new Error('this plan has a task after another of its phase')
  const others = TASKS.filter((own) => own !== task && !task.own.after.includes(own.own.item))
  expect(idsOf(settled(others.map(({ id }) => id)))).not.toContain(task.id)
  const first = task.own.after.map((id) => `${task.leg.id}/${id}`)
  expect(idsOf(settled([...others.map(({ id }) => id), ...first]))).toEqual([task.id])
})

test('next: a later hop waits for the gates of an earlier one, the other half does not', () => {
  const stay = planOf({ to: 'premises', target: 'exchange-se' }, anEstate({ stay: true }), TODAY)
  const later = nextIn(stay, {}, 99).filter(({ leg }) => leg.id !== 'exchange-2013')
  expect(later.filter(({ phase }) => phase !== 'discover' && phase !== 'decide')).toEqual([])
  const estate = anEstate({ exchange: ['2013-cu23'], rtc: ['lync2013'], rtcgoal: 'teams', voice: false })
  const both = planTo('teams-hybrid', estate, TODAY)
  const legs = new Set(nextIn(both, {}, 999).map(({ leg }) => leg.id))
  expect(legs.size).toBeGreaterThan(2)
  // What both prepare first holds back what comes later in either half.
  const phases = new Set(nextIn(both, {}, 999).map(({ phase }) => phase))
  expect([...phases]).toEqual(['discover'])
})

test('whatever is told and ticked: days fit, and something is next as long as anything is open', () => {
  fc.assert(
    fc.property(estates, planningDates, fc.integer({ min: 0, max: 40 }), (estate, on, n) => {
      const outcome = outcomeFor(estate, on)
      if (!outcome.plan) return
      const tasks = notedTasks(outcome.plan, {})
      const progress = settled(tasks.slice(0, n).map(({ id }) => id))
      const { next, effort, risks } = summaryOf(outcome, estate, progress)
      const left = notedTasks(outcome.plan, progress).filter((task) => !isSettled(task))
      expect(next.length > 0).toBe(left.length > 0)
      expect(next.every((task) => left.some(({ id }) => id === task.id))).toBe(true)
      expect(effort?.tasks).toBe(tasks.length)
      for (const { day, days } of risks) expect(day === null).toBe(days === null)
    }),
    { numRuns: 150 },
  )
})
