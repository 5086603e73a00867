import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOTHING_LINKED, readLink } from './link.ts'
import { ofDay, ofFile, readOther } from './other-plan.ts'
import { NOTHING_KEPT, writePlanFile } from './plan-file.ts'

const QUERY = 'v=1&days=7&exchange=2007&mailboxes=120'
const planIn = (text: string) => {
  const reading = readOther(text)
  return 'plan' in reading ? reading.plan : null
}
const refusalOf = (text: string) => {
  const reading = readOther(text)
  return 'refused' in reading ? reading.refused : null
}

test.for([
  `http://127.0.0.1:4317/#/plan?${QUERY}`,
  `#/verdict?${QUERY}`,
  QUERY,
  `  ${QUERY}\n`,
  `<https://example.org/offramp/#/plan?${QUERY}>`,
  `Hello,\nthis is the plan: https://example.org/#/plan?${QUERY}\nKim`,
  `(see https://example.org/#/plan?${QUERY})`,
  `<${QUERY}>`,
  `Hello,\n<https://example.org/#/plan%3F${QUERY.replaceAll('&', '%26')}>.\nKim`,
  `<https://example.org/#${encodeURIComponent(`/plan?${QUERY}`)}>`,
  `"${QUERY}".`,
  `('${QUERY}')!`,
  `[${QUERY}];`,
  `${QUERY}: is that right?`,
  `The answers: <"${QUERY}">, for Kim`,
  'see https://example.org/offramp/#/plan?days=7&exchange=2007&mailboxes=120 please',
])('%s is read as the plan that it links to', (text) => {
  expect(planIn(text)).toEqual({
    from: 'link',
    name: '',
    linked: readLink(QUERY).linked,
    progress: null,
    saved: null,
    edition: null,
    problems: [],
  })
})

test('what cannot be used is named, and the rest is a plan', () => {
  const plan = planIn('#/plan?v=1&days=7&mailboxes=abc')
  expect(plan?.linked.estate).toEqual({ days: 7 })
  expect(plan?.problems).toEqual([{ kind: 'not-a-whole-number', parameter: 'mailboxes', value: 'abc' }])
})

test.for([
  ['', 'empty', []],
  ['<<<', 'no-answers', []],
  ['>', 'no-answers', []],
  ['"', 'no-answers', []],
  [' \n ', 'empty', []],
  ['hello world', 'no-link', ['unknown-parameter']],
  ['https://example.org/', 'no-link', ['unknown-parameter']],
  ['#/plan?v=2&days=7', 'no-link', ['unknown-format']],
  ['https://example.org/#/plan', 'no-answers', []],
  ['#/plan?v=1', 'no-answers', []],
  ['{"offramp":9}', 'not-read', ['file-too-new']],
  ['{ broken', 'not-read', ['file-unreadable']],
] as const)('“%s” is refused: %s', ([text, reason, kinds]) => {
  const refusal = refusalOf(text)
  expect(refusal?.reason).toBe(reason)
  expect(refusal?.problems.map(({ kind }) => kind)).toEqual(kinds)
})

test.for([
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['hello world.', 'hello world.'],
  ['(colour=red)', 'colour'],
] as const)('of %s is quoted %s', ([text, quoted]) => {
  expect(refusalOf(text)?.problems).toEqual([{ kind: 'unknown-parameter', parameter: quoted }])
})

test('any text is a plan or a reason', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const reading = readOther(text)
      expect('plan' in reading || reading.refused.reason.length > 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('the text of a plan file brings its name, notes, day and edition', () => {
  const file = {
    ...NOTHING_KEPT,
    name: 'Branch',
    linked: { ...NOTHING_LINKED, estate: { days: 7 } },
    progress: { 'cutover/a': { done: true } },
    saved: '2025-03-04T10:00:00.000Z',
  }
  expect(planIn(writePlanFile(file))).toMatchObject({
    from: 'file',
    name: 'Branch',
    linked: { estate: { days: 7 }, on: null },
    progress: { 'cutover/a': { done: true } },
    saved: '2025-03-04',
    problems: [],
  })
  expect(ofFile('kept', { ...file, saved: 'once', edition: '2026-01-02' })).toMatchObject({
    from: 'kept',
    saved: null,
    edition: '2026-01-02',
  })
})

test('a plan that this browser keeps has no problem but those it was read with', () => {
  const file = { ...NOTHING_KEPT, name: 'Branch', saved: '2025-03-04', edition: '2026-01-02' } as const
  const wanted = {
    from: 'kept',
    name: 'Branch',
    linked: NOTHING_LINKED,
    progress: {},
    saved: '2025-03-04',
    edition: '2026-01-02',
    problems: [],
  }
  expect(ofFile('kept', file)).toEqual(wanted)
  const problems = [{ kind: 'not-in-file', parameter: 'saved' }] as const
  expect(ofFile('kept', file, problems)).toEqual({ ...wanted, problems })
})

test('the same answers on another day differ in the day only', () => {
  const { linked } = readLink(QUERY)
  expect(ofDay(linked, '2020-01-02')).toEqual({
    from: 'day',
    name: '',
    linked: { ...linked, on: '2020-01-02' },
    progress: null,
    saved: null,
    edition: null,
    problems: [],
  })
})
