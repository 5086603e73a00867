import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estates } from '../domain/arbitraries.ts'
import { EDITION } from '../knowledge/begins.ts'
import { NOTHING_LINKED, type Linked } from './link.ts'
import { FORMAT, LONGEST_FILE, NOTHING_KEPT, readPlanFile, writePlanFile } from './plan-file.ts'

const SAVED = '2026-11-28T08:00:00.000Z'
const LINKED = {
  ...NOTHING_LINKED,
  estate: { exchange: ['2007'], mailboxes: 120, freebusy: false },
  on: '2018-01-31',
  by: 'cutover',
} satisfies Linked
const PROGRESS = {
  'cutover/cutover.set-date': { done: true, on: '2026-11-28', owner: 'Kim', note: 'Ask Lee.' },
  'cutover/gone': { skip: 'We have none.', due: '2027-01-01' },
} as const

const written = (parts: Partial<Parameters<typeof writePlanFile>[0]> = {}) =>
  writePlanFile({ ...NOTHING_KEPT, linked: LINKED, progress: PROGRESS, name: 'Ours', saved: SAVED, ...parts })
const changed = (change: (file: Record<string, object>) => object) =>
  readPlanFile(JSON.stringify(change(JSON.parse(written()))))

test('the file has the published names (contract §4)', () => {
  expect(JSON.parse(written())).toEqual({
    offramp: FORMAT,
    name: 'Ours',
    saved: SAVED,
    edition: EDITION,
    on: '2018-01-31',
    answers: { exchange: ['2007'], mailboxes: 120, freebusy: false },
    journey: { by: 'cutover' },
    progress: PROGRESS,
  })
})

test('what was saved is opened, nothing lost and nothing named', () => {
  const { file, problems } = readPlanFile(written())
  expect(problems).toEqual([])
  expect(file).toMatchObject({ name: 'Ours', linked: LINKED, progress: PROGRESS, saved: SAVED })
})

test('any answers survive the round trip', () => {
  fc.assert(
    fc.property(estates, (estate) => {
      const { file, problems } = readPlanFile(written({ linked: { ...NOTHING_LINKED, estate } }))
      expect(problems).toEqual([])
      expect(file?.linked.estate).toEqual(estate)
    }),
  )
})

test('fields without a name in this edition are kept and written back', () => {
  const { file } = changed((own) => ({
    ...own,
    start: '2027-01-01',
    colour: { of: 'roof' },
    answers: { ...own['answers'], fax: true },
    journey: { via: 'sea' },
    progress: { 'cutover/x': { done: true, weight: 3 } },
  }))
  if (!file) throw new Error('it was refused')
  expect(JSON.parse(writePlanFile(file))).toMatchObject({
    start: '2027-01-01',
    colour: { of: 'roof' },
    answers: { fax: true, mailboxes: 120 },
    journey: { via: 'sea' },
    progress: { 'cutover/x': { done: true, weight: 3 } },
  })
})

test.for([
  ['mailboxes', 'many', 'not-a-whole-number'],
  ['mailboxes', 0, 'out-of-range'],
  ['mailboxes', 1_000_001, 'out-of-range'],
  ['freebusy', 'perhaps', 'not-yes-or-no'],
  ['exchange', ['1999'], 'unknown-value'],
  ['exchange', { 2007: true }, 'unknown-value'],
  ['exchange', ['none', '2007'], 'none-with-others'],
  ['windows', [], 'empty'],
] as const)('the answer %s: %j is left out and named (%s), and the rest is opened', ([fact, value, kind]) => {
  const { file, problems } = changed((own) => ({ ...own, answers: { days: 7, [fact]: value } }))
  expect(problems.map((own) => [own.kind, own.parameter])).toEqual([[kind, fact]])
  expect(file?.linked.estate).toEqual({ days: 7 })
})

test('what cannot be read of an item is left out and named, and the rest of it is kept', () => {
  const { file, problems } = changed((own) => ({
    ...own,
    progress: { a: { done: 'yes', owner: 'Kim', due: 'soon' }, b: 'ticked', c: { note: 'c' } },
  }))
  expect(file?.progress).toEqual({ a: { owner: 'Kim' }, c: { note: 'c' } })
  expect(problems.map((own) => [own.kind, own.parameter])).toEqual([
    ['not-in-progress', 'a'],
    ['not-in-progress', 'a'],
    ['not-in-progress', 'b'],
  ])
})

test.for([
  ['', 'file-unreadable'],
  ['{"offramp": 1', 'file-unreadable'],
  ['<html></html>', 'file-unreadable'],
  ['[]', 'file-of-another'],
  ['null', 'file-of-another'],
  ['{"offramp": "1"}', 'file-of-another'],
  ['{"offramp": 1.5}', 'file-of-another'],
  ['{"offramp": -1}', 'file-of-another'],
  ['{"offramp": 2}', 'file-too-new'],
  [`{"offramp": 1, "x": "${'x'.repeat(LONGEST_FILE)}"}`, 'file-too-large'],
] as const)('%.20s is refused: %s', ([text, kind]) => {
  const { file, problems } = readPlanFile(text)
  expect(file).toBeNull()
  expect(problems.map((own) => own.kind)).toEqual([kind])
})

test('format 0, the query and the ticks that a browser kept, becomes a plan', () => {
  const { file, problems } = readPlanFile(
    JSON.stringify({
      offramp: 0,
      query: 'v=1&by=cutover&exchange=2007&mailboxes=120&on=2018-01-31',
      ticks: ['cutover/a', 7],
    }),
  )
  expect(problems).toEqual([])
  expect(file?.linked).toEqual({
    ...NOTHING_LINKED,
    estate: { exchange: ['2007'], mailboxes: 120 },
    by: 'cutover',
    on: '2018-01-31',
  })
  expect(file?.progress).toEqual({ 'cutover/a': { done: true } })
})

test('names of prototypes are names like others', () => {
  const { file } = readPlanFile(
    '{"offramp":1,"progress":{"__proto__":{"done":true},"constructor":{"note":"n"}}}',
  )
  expect(Object.keys(file?.progress ?? {})).toEqual(['__proto__', 'constructor'])
  expect(Object.getPrototypeOf(file?.progress)).toBe(Object.prototype)
})

test('any text is read or refused, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { file, problems } = readPlanFile(text)
      expect(file !== null || problems.length === 1).toBe(true)
    }),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (fields, answers) => {
      const { file } = readPlanFile(JSON.stringify({ ...fields, answers, offramp: 1 }))
      if (!file) throw new Error('it was refused')
      expect(readPlanFile(writePlanFile(file)).file?.linked).toEqual(file.linked)
    }),
  )
})
