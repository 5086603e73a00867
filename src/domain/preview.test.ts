import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { estates, planningDates } from './arbitraries.ts'
import { FACT_KEYS, type Estate, type FactKey } from './facts.ts'
import { verdictsOf } from './outcome.ts'
import { previewOf, type Preview } from './preview.ts'
import { answered } from './questions-answers.ts'
import { questionStates } from './questions-map.ts'
import { anEstate, BEGIN, BOTH_DAYS, TODAY } from './testing.ts'
import { worldOn } from './world.ts'

/** Milliseconds for many runs on a busy machine. */
const PATIENCE = 120_000

const anyCase = fc.tuple(estates, planningDates)

const halfOf = (half: Preview['half'], estate: Estate, on: IsoDate): Preview => {
  const found = previewOf(KNOWLEDGE, estate, on).find((own) => own.half === half)
  if (!found) throw new Error('this half is not planned')
  return found
}
const left = ({ prospects }: Preview, to: string): readonly string[] =>
  prospects.filter((own) => own.to === to && own.verdict !== 'impossible').map(({ way }) => way)
const out = ({ prospects }: Preview, to: string): readonly string[] =>
  prospects.filter((own) => own.to === to && own.verdict === 'impossible').map(({ way }) => way)

test('nothing told: every way is still possible, and what decides most is which versions there are', () => {
  const [mail, ...others] = previewOf(KNOWLEDGE, {}, TODAY)
  expect(others).toEqual([])
  expect(mail && left(mail, 'cloud')).toEqual([
    'cutover',
    'staged',
    'express-migration',
    'minimal-hybrid',
    'full-hybrid',
    'imap',
  ])
  expect(mail && left(mail, 'premises')[0]).toBe('exchange-se')
  expect(mail?.next?.fact).toBe('exchange')
})

test.for(BOTH_DAYS)('S8: on %s shared calendars leave the full hybrid alone', (day) => {
  const told = { exchange: ['2010'], mailboxes: 600, days: 90, stay: false }
  const before = halfOf('mail', told, day)
  expect(left(before, 'cloud')).toContain('cutover')
  expect(before.next).toMatchObject({ fact: 'freebusy', rulesOut: left(before, 'cloud').length - 1 })
  const after = halfOf('mail', { ...told, freebusy: true }, day)
  expect(left(after, 'cloud')).toEqual(['full-hybrid'])
  expect(out(after, 'cloud')).toContain('cutover')
})

const cutoverOf = (mailboxes: number) =>
  halfOf('mail', { mailboxes }, TODAY).prospects.find(({ way }) => way === 'cutover')?.verdict

test('S5: the printed maximum of a cutover rules it out, the advised one does not', () => {
  expect([150, 151, 2000, 2001].map(cutoverOf)).toEqual([
    'possible',
    'discouraged',
    'discouraged',
    'impossible',
  ])
})

test('S11: mail that has to stay leaves versions only; mail that need not leaves methods only', () => {
  const staying = halfOf('mail', { stay: true }, TODAY)
  expect(left(staying, 'cloud')).toEqual([])
  expect(left(staying, 'premises')).toContain('exchange-se')
  const leaving = halfOf('mail', { stay: false }, TODAY)
  expect(leaving.prospects.filter(({ to }) => to === 'premises')).toEqual([])
})

const halves = (estate: Estate) => previewOf(KNOWLEDGE, estate, TODAY).map(({ half }) => half)

test('halves: real-time servers alone have no mail, both have both, and none named has no ways of theirs', () => {
  expect(halves({ rtc: ['lync2010'] })).toEqual(['realtime'])
  expect(halves({ rtc: ['lync2010'], mailboxes: 100 })).toEqual(['mail', 'realtime'])
  expect(halves({ rtc: ['none'] })).toEqual(['mail'])
  const talk = halfOf('realtime', { rtc: ['lync2010'], rtcgoal: 'server', windows: '2025' }, TODAY)
  expect(left(talk, 'realtime')).toContain('sfb-se')
  expect(out(talk, 'realtime')).toContain('teams-hybrid')
})

test('among equals the question that is asked first is named, and the same answers name the same', () => {
  const told = anEstate({ freebusy: undefined, stay: undefined })
  const names = [1, 2, 3].map(() => halfOf('mail', { ...told }, TODAY).next?.fact)
  expect(new Set(names).size).toBe(1)
})

test('where everything is answered, nothing is left that decides', () => {
  for (const day of BOTH_DAYS) expect(halfOf('mail', anEstate(), day).next).toBeNull()
})

const changesSomething = (preview: Preview, tried: readonly Estate[], on: IsoDate) =>
  tried.some((estate) => {
    const then = verdictsOf(worldOn(KNOWLEDGE, on), { ...estate })
    return preview.prospects.some(({ way, verdict }) => (then.get(way) ?? verdict) !== verdict)
  })

/** Every number up to a limit, and some beyond it: not only those that statements name. */
const upTo = (limit: number): readonly number[] => [
  ...Array.from({ length: limit }, (_, i) => i + 1),
  2000,
  2001,
  9999,
  10_000,
  150_001,
]
const NUMBERS: { readonly [K in FactKey]?: readonly number[] } = {
  mailboxes: upTo(310),
  days: upTo(400),
  largest: upTo(210),
  users: upTo(10),
}

test(
  'what is named is open, and at least one answer to it changes a verdict',
  () => {
    fc.assert(
      fc.property(anyCase, ([estate, on]) => {
        for (const preview of previewOf(KNOWLEDGE, estate, on)) {
          const { next } = preview
          if (!next) continue
          expect(estate[next.fact]).toBeUndefined()
          expect(questionStates(KNOWLEDGE, estate, on)[next.fact]).toBe('open')
          expect(next.changes).toBeGreaterThanOrEqual(next.rulesOut)
          const tried = NUMBERS[next.fact]
            ? NUMBERS[next.fact]?.map((n) => ({ ...estate, [next.fact]: n }))
            : answered(next.fact, estate, [])
          expect(changesSomething(preview, tried ?? [], on)).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  },
  PATIENCE,
)

test(
  'where nothing is named, no single answer changes any verdict that was shown',
  () => {
    fc.assert(
      fc.property(anyCase, estates, ([estate, on], other) => {
        for (const preview of previewOf(KNOWLEDGE, estate, on)) {
          if (preview.next) continue
          const open = FACT_KEYS.filter((key) => estate[key] === undefined && other[key] !== undefined)
          const wrong = open.filter((key) =>
            changesSomething(preview, [{ ...estate, [key]: other[key] }], on),
          )
          expect(wrong).toEqual([])
        }
      }),
      { numRuns: 250 },
    )
  },
  PATIENCE,
)

test('knowledge of another day has other ways', () => {
  expect(left(halfOf('mail', {}, BEGIN), 'cloud')).not.toContain('minimal-hybrid')
})
