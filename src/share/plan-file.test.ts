import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estates } from '../domain/arbitraries.ts'
import { EDITION } from '../knowledge/begins.ts'
import { RETIRED } from '../domain/retired.ts'
import { NOTHING_LINKED, type Linked } from './link.ts'
import { DEEPEST } from './plan-fields.ts'
import { FORMAT, isWhole, LONGEST_FILE, NOTHING_KEPT, readPlanFile, writePlanFile } from './plan-file.ts'

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

test.for([
  ['2018-01-30', null, ['before-knowledge']],
  ['2018-01-31', '2018-01-31', []],
  ['2099-12-31', '2099-12-31', []],
  ['2100-01-01', null, ['after-planning']],
  ['9999-12-31', null, ['after-planning']],
] as const)('the planning date %s of a file is read as %s, and the rest is opened', ([day, on, kinds]) => {
  const { file, problems } = changed((own) => ({ ...own, on: day }))
  expect(problems.map((own) => [own.kind, own.parameter])).toEqual(kinds.map((kind) => [kind, 'on']))
  expect(file?.linked).toEqual({ ...LINKED, on })
  expect(file?.progress).toEqual(PROGRESS)
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
  expect(problems).toEqual([{ kind: 'not-in-file', parameter: 'ticks' }])
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

test('what the file itself says wrongly is left out and named', () => {
  const { file, problems } = readPlanFile(
    '{"offramp":1,"name":5,"saved":true,"edition":"soon","answers":[],"journey":"sea","progress":"none"}',
  )
  const fields = ['name', 'saved', 'edition', 'answers', 'journey', 'progress']
  expect(problems).toEqual(fields.map((parameter) => ({ kind: 'not-in-file', parameter })))
  expect(file).toMatchObject({ name: '', saved: '', edition: EDITION, progress: {} })
})

test('a query and ticks of format 0 that are none are named', () => {
  const { problems } = readPlanFile('{"offramp":0,"query":7,"ticks":{}}')
  expect(problems).toEqual(['query', 'ticks'].map((parameter) => ({ kind: 'not-in-file', parameter })))
  const { problems: own } = readPlanFile('{"offramp":0,"query":"v=1&days=soon"}')
  expect(own.map(({ kind }) => kind)).toEqual(['not-a-whole-number'])
})

const nestedIn = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
test.for([
  [DEEPEST, []],
  [DEEPEST + 1, ['not-kept']],
  [10_000, ['not-kept']],
] as const)('of a field without a name here, %i levels: %j', ([levels, kinds]) => {
  const { file, problems } = readPlanFile(`{"offramp":1,"colour":${nestedIn(levels)}}`)
  expect(problems.map(({ kind }) => kind)).toEqual(kinds)
  expect(Object.keys(file?.others.file ?? {})).toEqual(kinds.length === 0 ? ['colour'] : [])
})

test('a value that no text can be made of is no value of a fact', () => {
  const { problems } = readPlanFile(
    `{"offramp":1,"answers":{"mailboxes":{"toString":1},"exchange":[{"toString":1}],"outlook":${nestedIn(10_000)}}}`,
  )
  expect(problems.map(({ kind, parameter }) => [kind, parameter])).toEqual([
    ['not-a-whole-number', 'mailboxes'],
    ['unknown-value', 'exchange'],
    ['unknown-value', 'outlook'],
  ])
})

test.for([
  [20, 20, undefined],
  [21, 21, 1],
  [5000, 21, 4980],
] as const)('%i things that cannot be read: %i lines, %s of them only counted', ([n, lines, count]) => {
  const progress = Object.fromEntries(Array.from({ length: n }, (_, i) => [`a/${i}`, 7]))
  const { problems } = readPlanFile(JSON.stringify({ offramp: 1, progress }))
  expect(problems).toHaveLength(lines)
  expect(problems.flatMap((own) => ('count' in own ? [own.count] : []))).toEqual(count ? [count] : [])
})

test('what was noted of a task that retired is noted of its successor, and that is said', () => {
  const table = { ...RETIRED, items: { 'cutover.old': 'cutover.new', 'cutover.gone': null } }
  const progress = {
    'cutover/cutover.old': { done: true, note: 'of the old' },
    'cutover/cutover.new': { note: 'of the new' },
    'cutover/cutover.gone': { note: 'of nothing' },
  }
  for (const entries of [Object.entries(progress), Object.entries(progress).toReversed()]) {
    const { file, problems } = readPlanFile(
      JSON.stringify({ offramp: 1, progress: Object.fromEntries(entries) }),
      table,
    )
    expect(problems).toEqual([
      { kind: 'moved-on', parameter: 'cutover/cutover.old', to: 'cutover/cutover.new' },
    ])
    expect(file?.progress).toEqual({
      'cutover/cutover.new': { done: true, note: 'of the new' },
      'cutover/cutover.gone': { note: 'of nothing' },
    })
  }
})

const whole = (parts: object) => isWhole(changed((file) => ({ ...file, ...parts })))
test('whole is what can be written anew without a loss', () => {
  expect(whole({})).toBe(true)
  expect(whole({ colour: { of: 'roof' } })).toBe(true)
  expect(whole({ answers: { mailboxes: 'many' } })).toBe(false)
  expect(whole({ journey: { by: 'teleport' } })).toBe(false)
  expect(whole({ progress: { 'cutover/x': { note: 7 } } })).toBe(false)
  expect(whole({ edition: 7 })).toBe(false)
  expect(whole({ offramp: FORMAT + 1 })).toBe(false)
  expect(isWhole(readPlanFile(written().slice(0, 90)))).toBe(false)
  // What was noted of a task that retired was read: it stands under the task of today.
  const table = { ...RETIRED, items: { 'cutover.set-date': 'cutover.new' } }
  const moved = readPlanFile(written(), table)
  expect(moved.problems).toHaveLength(1)
  expect(isWhole(moved)).toBe(true)
})

const fileOf = (length: number) => `{"offramp": 1, "name": "Ours"}`.padEnd(length)

test('a file of exactly the most characters is opened, one of one more is refused', () => {
  expect(readPlanFile(fileOf(LONGEST_FILE)).file?.name).toBe('Ours')
  expect(readPlanFile(fileOf(LONGEST_FILE + 1))).toEqual({
    file: null,
    problems: [{ kind: 'file-too-large', parameter: '' }],
  })
})

test.for([
  ['{', { kind: 'file-unreadable', parameter: '' }],
  ['7', { kind: 'file-of-another', parameter: '' }],
  ['{}', { kind: 'file-of-another', parameter: '' }],
  ['{"offramp": null}', { kind: 'file-of-another', parameter: '' }],
  ['{"offramp": 27}', { kind: 'file-too-new', parameter: '', value: '27' }],
] as const)('%s is refused as a whole, whatever it holds', ([text, problem]) => {
  expect(readPlanFile(text)).toEqual({ file: null, problems: [problem] })
})

test.for([
  [20, []],
  [21, [{ kind: 'more-not-in-file', parameter: '', count: 1 }]],
  [30, [{ kind: 'more-not-in-file', parameter: '', count: 10 }]],
] as const)('of %i problems twenty are named and the rest is counted', ([many, rest]) => {
  const items = Array.from({ length: many }, (_, i) => [`leg/item-${i}`, { done: 'yes' }] as const)
  const { problems } = readPlanFile(JSON.stringify({ offramp: 1, progress: Object.fromEntries(items) }))
  expect(problems).toEqual([
    ...items.slice(0, 20).map(([parameter]) => ({ kind: 'not-in-progress', parameter, field: 'done' })),
    ...rest,
  ])
})

test('a plan without a name, a day or a way says nothing of them', () => {
  const text = writePlanFile({ ...NOTHING_KEPT, saved: SAVED })
  expect(JSON.parse(text)).toStrictEqual({
    offramp: FORMAT,
    saved: SAVED,
    edition: EDITION,
    answers: {},
    journey: {},
    progress: {},
  })
  expect(text.endsWith('}\n')).toBe(true)
})

test('every choice is written under its own name, and nothing else', () => {
  const linked: Linked = {
    ...NOTHING_LINKED,
    to: 'exchange-se',
    rtcway: 'teams-hybrid',
    roomsway: 'keep-rooms',
  }
  const text = written({ linked })
  expect(JSON.parse(text)).toMatchObject({
    answers: {},
    journey: { to: 'exchange-se', rtcway: 'teams-hybrid', roomsway: 'keep-rooms' },
  })
  expect(readPlanFile(text).file?.linked).toEqual(linked)
})

const noted = (order: readonly string[]) =>
  written({ progress: Object.fromEntries(order.map((id) => [id, { note: id }])) })

test('the same plan gives the same text, whatever was noted first', () => {
  const ids = ['staged/b', 'cutover/z', 'cutover/a', 'staged/a', 'cutover/m']
  expect(noted(ids)).toBe(noted(ids.toReversed()))
  expect(Object.keys(JSON.parse(noted(ids)).progress)).toEqual([
    'cutover/a',
    'cutover/m',
    'cutover/z',
    'staged/a',
    'staged/b',
  ])
})

test.for([
  ['2025-01-02', '2025-01-02', []],
  ['', EDITION, []],
  [null, EDITION, []],
  ['2025-02-30', EDITION, [{ kind: 'not-in-file', parameter: 'edition' }]],
] as const)('a file of the edition %j is one of %s', ([edition, read, wanted]) => {
  const { file, problems } = changed((own) => ({ ...own, edition }))
  expect([file?.edition, problems]).toEqual([read, wanted])
})

test('a field that is null says nothing, and is no problem', () => {
  const { file, problems } = readPlanFile(
    JSON.stringify({
      offramp: 1,
      name: null,
      saved: null,
      edition: null,
      on: null,
      answers: { days: null, mailboxes: 7 },
      journey: { by: null, to: null, rtcway: null, roomsway: null },
      progress: null,
    }),
  )
  expect(problems).toEqual([])
  expect(file).toEqual({
    ...NOTHING_KEPT,
    linked: { ...NOTHING_LINKED, estate: { mailboxes: 7 } },
    saved: '',
    edition: EDITION,
  })
  expect(readPlanFile('{"offramp":0,"query":null,"ticks":null}').problems).toEqual([])
})

test('ticks of format 0 that are no list tick nothing', () => {
  for (const ticks of [{}, 'cutover/a', null, [], [7]])
    expect(readPlanFile(JSON.stringify({ offramp: 0, ticks })).file?.progress).toEqual({})
})

test.for(['answers', 'journey'])(
  'a field in the %s that cannot be kept is named, what can be is kept',
  (part) => {
    const deep = (levels: number): object => (levels === 0 ? [] : [deep(levels - 1)])
    const most = deep(DEEPEST - 1)
    const { file, problems } = changed((own) => ({
      ...own,
      [part]: { colour: most, depth: deep(DEEPEST) },
    }))
    expect(problems).toEqual([{ kind: 'not-kept', parameter: 'depth' }])
    expect(file?.others).toEqual({ file: {}, answers: {}, journey: {}, [part]: { colour: most } })
  },
)

test.for(['', '"answers":', '"journey":', '"progress":{"a":'] as const)(
  'a number without an end is not kept, the largest with one is (in %s)',
  (part) => {
    const fields = '"most": 1.7976931348623157e308, "more": 1e999, "none": null'
    const closed = part === '' ? fields : `${part}{${fields}}${part.includes('{') ? '}' : ''}`
    const { file, problems } = readPlanFile(`{"offramp": 1, ${closed}}`)
    expect(problems).toEqual([
      part.startsWith('"progress')
        ? { kind: 'not-in-progress', parameter: 'a', field: 'more' }
        : { kind: 'not-kept', parameter: 'more' },
    ])
    const again = writePlanFile(file ?? { ...NOTHING_KEPT, saved: '' })
    expect(again).toContain('"most": 1.7976931348623157e+308')
    expect(again).toContain('"none": null')
    expect(again).not.toContain('"more"')
  },
)

test.for([
  ['done', true, [1, 'yes', null, {}]],
  ['done', false, [0, '']],
  ['on', '2026-11-28', ['2026-11-31', 'soon', 20261128, ['2026-11-28'], true]],
  ['owner', 'Kim', [7, true, ['Kim'], {}, null]],
  ['due', '2027-01-01', ['', '2027-1-1', ['2027-01-01'], 20270101]],
  ['note', '', [7, false, ['n'], {}, null]],
  ['skip', 'We have none.', [7, true, ['none'], {}, null]],
] as const)(
  'of an item, “%s” is kept as %j, and named where it is anything else',
  ([field, value, wrong]) => {
    const read = (own: unknown) =>
      changed((file) => ({ ...file, progress: { a: { weight: 3, [field]: own } } }))
    expect(read(value)).toMatchObject({
      file: { progress: { a: { weight: 3, [field]: value } } },
      problems: [],
    })
    for (const own of wrong) {
      const { file, problems } = read(own)
      expect(problems).toEqual([{ kind: 'not-in-progress', parameter: 'a', field }])
      expect(file?.progress).toStrictEqual({ a: { weight: 3 } })
    }
  },
)

test.for(['ticked', 7, true, null, ['done'], []].map((own) => [own] as const))(
  'an item that is %j is left out and named as a whole',
  ([own]) => {
    const { file, problems } = changed((kept) => ({ ...kept, progress: { a: own } }))
    expect(problems).toEqual([{ kind: 'not-in-progress', parameter: 'a', field: '–' }])
    expect(file?.progress).toEqual({})
  },
)
