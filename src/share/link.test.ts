import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  FACT_KEYS,
  FACTS,
  inOrder,
  OUTLOOK_TOKENS,
  RTC_CLIENT_TOKENS,
  type Estate,
  type FactKey,
} from '../domain/facts.ts'
import { estates, planningDates } from '../domain/arbitraries.ts'
import { BEGIN } from '../domain/testing.ts'
import { EXCHANGE_ORDER, REALTIME_ORDER, REALTIME_WAYS, ROOMS_WAYS } from '../knowledge/platform.ts'
import {
  journeyOf,
  NOTHING_LINKED,
  readLink,
  readNumber,
  RESERVED,
  writeLink,
  writeQuery,
  type Linked,
} from './link.ts'

/** Milliseconds for many runs on a busy machine. */
const PATIENCE = 60_000

interface BadInput {
  readonly name: string
  readonly link: string
  /** Kind and parameter of each problem, in the order of the link. */
  readonly problems: readonly (readonly [kind: string, parameter: string])[]
  /** What is still read. */
  readonly rest?: Estate
}

const GARBAGE = 'x'.repeat(100_000)

test.for<BadInput>([
  { name: 'zero', link: 'mailboxes=0&days=7', problems: [['out-of-range', 'mailboxes']], rest: { days: 7 } },
  {
    name: 'negative',
    link: 'mailboxes=-5&days=7',
    problems: [['out-of-range', 'mailboxes']],
    rest: { days: 7 },
  },
  {
    name: '1e9',
    link: 'mailboxes=1e9&days=7',
    problems: [['not-a-whole-number', 'mailboxes']],
    rest: { days: 7 },
  },
  { name: 'hex', link: 'mailboxes=0x10', problems: [['not-a-whole-number', 'mailboxes']] },
  { name: 'a fraction', link: 'mailboxes=1.5', problems: [['not-a-whole-number', 'mailboxes']] },
  {
    name: 'letters',
    link: 'mailboxes=abc&days=7',
    problems: [['not-a-whole-number', 'mailboxes']],
    rest: { days: 7 },
  },
  { name: 'one too many', link: 'mailboxes=1000001', problems: [['out-of-range', 'mailboxes']] },
  {
    name: 'the most',
    link: 'mailboxes=1000000&days=3650',
    problems: [],
    rest: { mailboxes: 1_000_000, days: 3650 },
  },
  { name: 'a day too many', link: 'days=3651', problems: [['out-of-range', 'days']] },
  { name: 'no value', link: 'mailboxes=&days=7', problems: [['empty', 'mailboxes']], rest: { days: 7 } },
  { name: 'no value of a yes or no', link: 'stay', problems: [['empty', 'stay']] },
  { name: 'no value of a list', link: 'exchange=', problems: [['empty', 'exchange']] },
  { name: 'zero is an answer', link: 'largest=0', problems: [], rest: { largest: 0 } },
  { name: 'part of a GB', link: 'largest=200.1', problems: [], rest: { largest: 200.1 } },
  { name: 'no number', link: 'largest=big', problems: [['not-a-number', 'largest']] },
  ...['big5', '5big', '5.', '.5', '5.5.5', ' 5', '5,5', '1e3'].map((text) => ({
    name: `a number and more: “${text}”`,
    link: `largest=${text}&days=7`,
    problems: [['not-a-number', 'largest']] as const,
    rest: { days: 7 },
  })),
  { name: 'no number at all', link: 'largest=', problems: [['empty', 'largest']] },
  { name: 'less than nothing', link: 'largest=-0.1', problems: [['out-of-range', 'largest']] },
  // The link cannot tell it from 0, so neither must anything else.
  { name: 'minus zero', link: 'largest=-0', problems: [], rest: { largest: 0 } },
  {
    name: 'an unknown parameter with two values',
    link: 'colour=red&colour=blue&days=7',
    problems: [['unknown-parameter', 'colour']],
    rest: { days: 7 },
  },
  {
    name: 'a reserved name with two values',
    link: 'start=1&start=2&days=7',
    problems: [['repeated', 'start']],
    rest: { days: 7 },
  },
  {
    name: 'more known parameters than unknown ones are named',
    link: 'mailboxes=a&days=b&users=c&largest=d&stay=e&um=f&voice=g&colour=red&weight=3',
    problems: [
      ['not-a-whole-number', 'mailboxes'],
      ['not-a-whole-number', 'days'],
      ['not-a-whole-number', 'users'],
      ['not-a-number', 'largest'],
      ['not-yes-or-no', 'stay'],
      ['not-yes-or-no', 'um'],
      ['not-yes-or-no', 'voice'],
      ['unknown-parameter', 'colour'],
      ['unknown-parameter', 'weight'],
    ],
  },
  {
    name: 'neither yes nor no',
    link: 'stay=maybe&um=no',
    problems: [['not-yes-or-no', 'stay']],
    rest: { um: false },
  },
  { name: 'true is not yes', link: 'stay=true', problems: [['not-yes-or-no', 'stay']] },
  {
    name: 'unknown version',
    link: 'exchange=1999&days=7',
    problems: [['unknown-value', 'exchange']],
    rest: { days: 7 },
  },
  {
    name: 'one unknown version among known',
    link: 'exchange=2007.1999',
    problems: [['unknown-value', 'exchange']],
  },
  {
    name: 'a version twice',
    link: 'exchange=2007.2007&days=7',
    problems: [['version-twice', 'exchange']],
    rest: { days: 7 },
  },
  {
    name: 'a version at two levels',
    link: 'exchange=2007-sp2.2007-sp3',
    problems: [['version-twice', 'exchange']],
  },
  {
    name: 'none and a version',
    link: 'exchange=none.2007&days=7',
    problems: [['none-with-others', 'exchange']],
    rest: { days: 7 },
  },
  // Levels that a version came to have, each at its last, and one beyond.
  {
    name: 'the last level of each version',
    link: 'exchange=2000-sp3.2003-sp2.2007-sp3ru23.2010-sp3ru32.2013-cu23.2016-cu23.2019-cu15.se-cu2',
    problems: [],
    rest: {
      exchange: [
        '2000-sp3',
        '2003-sp2',
        '2007-sp3ru23',
        '2010-sp3ru32',
        '2013-cu23',
        '2016-cu23',
        '2019-cu15',
        'se-cu2',
      ],
    },
  },
  {
    name: 'the first level of each version',
    link: 'exchange=2000-rtm.2003-rtm.2007-rtm.2010-rtm.2013-rtm.2016-rtm.2019-rtm.se-rtm',
    problems: [],
    rest: {
      exchange: [
        '2000-rtm',
        '2003-rtm',
        '2007-rtm',
        '2010-rtm',
        '2013-rtm',
        '2016-rtm',
        '2019-rtm',
        'se-rtm',
      ],
    },
  },
  {
    name: 'the one service pack of 2013',
    link: 'exchange=2013-sp1',
    problems: [],
    rest: { exchange: ['2013-sp1'] },
  },
  ...[
    '55-sp4',
    '2000-sp4',
    '2003-sp3',
    '2007-sp4',
    '2007-sp3ru24',
    '2007-cu1',
    '2010-cu22',
    '2010-sp3ru33',
    '2013-sp2',
    '2013-cu24',
    '2016-sp1',
    '2016-cu0',
    '2016-cu24',
    '2016-cu99',
    '2019-cu16',
    'se-cu3',
    'se-ru5',
    'hosted-rtm',
    '2016-cu22-cu23',
    '2016-',
  ].map((entry) => ({
    name: `a level that never was: ${entry}`,
    link: `exchange=${entry}&days=7`,
    problems: [['unknown-value', 'exchange']] as const,
    rest: { days: 7 },
  })),
  { name: 'a level of none', link: 'exchange=none-sp1', problems: [['unknown-value', 'exchange']] },
  { name: 'unknown Windows', link: 'windows=95', problems: [['unknown-value', 'windows']] },
  { name: 'unknown Office among known', link: 'outlook=2010.97', problems: [['unknown-value', 'outlook']] },
  { name: 'Office twice', link: 'outlook=2010.2010', problems: [['version-twice', 'outlook']] },
  {
    name: 'before knowledge begins',
    link: 'on=2017-12-31&days=7',
    problems: [['before-knowledge', 'on']],
    rest: { days: 7 },
  },
  { name: 'the day before it begins', link: 'on=2018-01-30', problems: [['before-knowledge', 'on']] },
  {
    name: 'the day after the last that is planned for',
    link: 'on=2100-01-01&days=7',
    problems: [['after-planning', 'on']],
    rest: { days: 7 },
  },
  { name: 'the last year of all', link: 'on=9999-12-31', problems: [['after-planning', 'on']] },
  { name: 'no such day', link: 'on=2026-02-30', problems: [['not-a-day', 'on']] },
  { name: 'a day in words', link: 'on=tomorrow', problems: [['not-a-day', 'on']] },
  { name: 'unknown method', link: 'by=magic', problems: [['unknown-value', 'by']] },
  { name: 'a method that nobody has', link: 'by=pst', problems: [['unknown-value', 'by']] },
  { name: 'unknown target', link: 'to=exchange-1999', problems: [['unknown-value', 'to']] },
  {
    name: 'unknown parameter',
    link: 'colour=red&days=7',
    problems: [['unknown-parameter', 'colour']],
    rest: { days: 7 },
  },
  { name: 'another case', link: 'Mailboxes=5', problems: [['unknown-parameter', 'Mailboxes']] },
  {
    name: 'a cut link',
    link: '#/plan?v=1&days=7&exchange=20',
    problems: [['unknown-value', 'exchange']],
    rest: { days: 7 },
  },
  {
    name: 'cut in a name',
    link: '#/plan?v=1&days=7&exch',
    problems: [['unknown-parameter', 'exch']],
    rest: { days: 7 },
  },
  { name: 'cut behind the page', link: '#/plan', problems: [] },
  { name: 'nothing', link: '', problems: [] },
  { name: '100 kB of garbage', link: GARBAGE, problems: [['unknown-parameter', `${'x'.repeat(40)}…`]] },
  {
    name: '100 kB in a value',
    link: `mailboxes=${GARBAGE}&days=7`,
    problems: [['not-a-whole-number', 'mailboxes']],
    rest: { days: 7 },
  },
  { name: 'another format', link: 'v=2&days=7', problems: [['unknown-format', 'v']] },
  { name: 'two formats', link: 'v=1&v=2&days=7', problems: [['two-formats', 'v']] },
  {
    name: 'repeated with two values',
    link: 'days=7&days=8&um=no',
    problems: [['repeated', 'days']],
    rest: { um: false },
  },
  { name: 'repeated with one value', link: 'days=7&days=7', problems: [], rest: { days: 7 } },
  {
    name: 'percent junk',
    link: 'days=%zz%&um=no',
    problems: [['not-a-whole-number', 'days']],
    rest: { um: false },
  },
  {
    name: 'half a character',
    link: 'exchange=%E0%A4%A&um=no',
    problems: [['unknown-value', 'exchange']],
    rest: { um: false },
  },
  {
    name: '__proto__',
    link: '__proto__=5&um=no',
    problems: [['unknown-parameter', '__proto__']],
    rest: { um: false },
  },
  {
    name: 'constructor',
    link: 'constructor=5&um=no',
    problems: [['unknown-parameter', 'constructor']],
    rest: { um: false },
  },
  {
    name: 'toString',
    link: 'toString=5&um=no',
    problems: [['unknown-parameter', 'toString']],
    rest: { um: false },
  },
  {
    name: 'prototype names as values',
    link: 'exchange=__proto__&windows=constructor&to=toString',
    problems: [
      ['unknown-value', 'exchange'],
      ['unknown-value', 'windows'],
      ['unknown-value', 'to'],
    ],
  },
])('$name: named, and the rest is read', ({ link, problems, rest = {} }) => {
  const { linked, problems: found } = readLink(link)
  expect(found.map(({ kind, parameter }) => [kind, parameter])).toEqual(problems)
  expect(linked.estate).toEqual(rest)
  for (const problem of found)
    for (const told of Object.values(problem)) expect(String(told).length).toBeLessThanOrEqual(41)
})

test.for([
  ['exchange=2007.2007', { kind: 'version-twice', parameter: 'exchange', value: '2007.2007' }],
  ['exchange=2007.1999.1998', { kind: 'unknown-value', parameter: 'exchange', value: '1999' }],
  ['largest=5x', { kind: 'not-a-number', parameter: 'largest', value: '5x' }],
  ['days=0', { kind: 'out-of-range', parameter: 'days', value: '0', from: 1, to: 3650 }],
  ['stay=', { kind: 'empty', parameter: 'stay' }],
  ['on=2018-01-30', { kind: 'before-knowledge', parameter: 'on', value: '2018-01-30', begins: BEGIN }],
  ['on=2100-01-01', { kind: 'after-planning', parameter: 'on', value: '2100-01-01', ends: '2099-12-31' }],
  ['v=1&v=2', { kind: 'two-formats', parameter: 'v' }],
  ['v=3', { kind: 'unknown-format', parameter: 'v', value: '3' }],
  ['exchange=2016.2016.', { kind: 'gap-in-list', parameter: 'exchange', value: '2016.2016.' }],
  ['outlook=.2016', { kind: 'gap-in-list', parameter: 'outlook', value: '.2016' }],
  ['exchange=none.none', { kind: 'version-twice', parameter: 'exchange', value: 'none.none' }],
  ['exchange=none.2016', { kind: 'none-with-others', parameter: 'exchange' }],
  ['&&==', { kind: 'unknown-parameter', parameter: '==' }],
  ['v=', { kind: 'unknown-format', parameter: 'v', value: '' }],
] as const)('%s is named with what was written', ([link, problem]) => {
  expect(readLink(link).problems).toEqual([problem])
})

test.for([
  ['mailboxes', '', { problem: { kind: 'empty', parameter: 'mailboxes' } }],
  ['largest', '', { problem: { kind: 'empty', parameter: 'largest' } }],
  ['mailboxes', '1', { value: 1 }],
  ['largest', '-0', { value: 0 }],
  ['largest', '0.5', { value: 0.5 }],
] as const)('typed into the field of %s, “%s” is read as in a link', ([key, text, read]) => {
  expect(readNumber(key, text)).toEqual(read)
})

test('a reserved name of the contract is told apart from an unknown one', () => {
  for (const name of RESERVED)
    expect(readLink(`${name}=1`).problems).toEqual([{ kind: 'not-in-this-edition', parameter: name }])
})

test.for([
  { unknown: 5, more: 0 },
  { unknown: 6, more: 1 },
  { unknown: 25, more: 20 },
])('of $unknown unknown parameters five are named and $more counted', ({ unknown, more }) => {
  const many = Array.from({ length: unknown }, (_, i) => `x${i}=1`).join('&')
  const { problems, linked } = readLink(`${many}&days=7`)
  expect(problems).toEqual([
    ...['x0', 'x1', 'x2', 'x3', 'x4'].map((parameter) => ({ kind: 'unknown-parameter', parameter })),
    ...(more > 0 ? [{ kind: 'more-unknown-parameters', parameter: '', count: more }] : []),
  ])
  expect(linked.estate).toEqual({ days: 7 })
})

test('a link does not write to prototypes', () => {
  readLink('__proto__=x&constructor=y&exchange=__proto__')
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  expect(Object.getPrototypeOf(readLink('__proto__=x').linked.estate)).toBe(Object.prototype)
})

test('a whole address, its fragment and its query are read alike', () => {
  const query = 'v=1&days=7&exchange=2007&mailboxes=120'
  const wanted: Linked = { ...NOTHING_LINKED, estate: { days: 7, exchange: ['2007'], mailboxes: 120 } }
  for (const link of [`http://127.0.0.1:4317/#/plan?${query}`, `#/plan?${query}`, `/plan?${query}`, query])
    expect(readLink(link)).toEqual({ linked: wanted, problems: [] })
})

test.for(['2018-01-31', '2099-12-31'] as const)('%s is within what is planned for', (on) => {
  expect(readLink(`on=${on}`)).toEqual({ linked: { ...NOTHING_LINKED, on }, problems: [] })
})

test('the chosen way and the planning date are read; a method wins over a target', () => {
  const { linked, problems } = readLink('by=staged&to=exchange-se&on=2018-01-31')
  expect(problems).toEqual([])
  expect(linked).toEqual({ ...NOTHING_LINKED, on: BEGIN, by: 'staged', to: 'exchange-se' })
  expect(journeyOf(linked)).toEqual({ to: 'cloud', by: 'staged' })
  expect(journeyOf({ ...linked, by: null })).toEqual({ to: 'premises', target: 'exchange-se' })
  expect(journeyOf(NOTHING_LINKED)).toBeNull()
})

const links: fc.Arbitrary<Linked> = fc.record({
  estate: estates,
  on: fc.option(planningDates),
  by: fc.option(fc.constantFrom('cutover', 'staged', 'full-hybrid')),
  to: fc.option(fc.constantFrom(...EXCHANGE_ORDER)),
  roomsway: fc.option(fc.constantFrom(...ROOMS_WAYS)),
  rtcway: fc.option(fc.constantFrom(...REALTIME_WAYS, ...REALTIME_ORDER)),
})

const ordered = (estate: Estate): Estate =>
  Object.fromEntries(
    FACT_KEYS.flatMap(
      (key: FactKey) => (estate[key] === undefined ? [] : [[key, inOrder(key, estate[key] as never)]]), // a value of this key
    ),
  )

test(
  'any answers survive the round trip, whatever the order they were given in',
  () => {
    fc.assert(
      fc.property(links, (linked) => {
        const text = writeLink(linked)
        expect(readLink(text)).toEqual({
          linked: { ...linked, estate: ordered(linked.estate) },
          problems: [],
        })
        const turned = Object.fromEntries(Object.entries(linked.estate).toReversed()) as Estate // the same entries
        const shuffled: Estate = {
          ...turned,
          ...(turned.exchange ? { exchange: turned.exchange.toReversed() } : {}),
          ...(turned.outlook ? { outlook: turned.outlook.toReversed() } : {}),
        }
        expect(writeLink({ ...linked, estate: shuffled })).toBe(text)
        expect(writeLink(readLink(text).linked)).toBe(text)
      }),
    )
  },
  PATIENCE,
)

test(
  'names are sorted behind v, and values hold unreserved characters only',
  () => {
    fc.assert(
      fc.property(links, (linked) => {
        const [format, ...rest] = writeQuery(linked).split('&')
        expect(format).toBe('v=1')
        const names = rest.map((pair) => pair.split('=')[0] ?? '')
        expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)))
        for (const pair of rest) expect(pair).toMatch(/^[a-z]+=[A-Za-z0-9\-._~]+$/)
      }),
    )
  },
  PATIENCE,
)

test(
  'any string at all is read without throwing',
  () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '&',
        '=',
        '?',
        '#',
        '%',
        '/',
        '.',
        '-',
        'v=',
        'exchange=',
        'mailboxes=',
        '__proto__',
        'on=',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (text) => {
          const { linked } = readLink(text)
          expect(readLink(writeLink(linked))).toEqual({ linked, problems: [] })
        },
      ),
      { numRuns: 10_000 },
    )
  },
  PATIENCE,
)

/** Every answer of both halves, every list full: more than any organization has. */
const LONGEST: Linked = {
  estate: {
    exchange: ['2007-sp3ru10', '2010-sp3ru11', '2013-cu23', '2016-cu23', '2019-cu15', 'se-rtm'],
    mailboxes: 1_000_000,
    days: 3650,
    freebusy: true,
    stay: true,
    dirsync: true,
    keepsync: true,
    outlook: [...OUTLOOK_TOKENS],
    windows: '2008-r2-sp1',
    forest: '2012-r2',
    publicfolders: true,
    um: true,
    journaling: true,
    relay: true,
    remain: 'nothing',
    largest: 99_999.9,
    rtc: ['lync2013-1182', 'sfb2015-619'],
    chat: ['lync2010', 'lync2013'],
    users: 1_000_000,
    rtcgoal: 'server',
    rtcclients: [...RTC_CLIENT_TOKENS],
    voice: true,
  },
  on: '2026-11-20',
  by: 'full-hybrid',
  rtcway: 'server-fresh',
  roomsway: 'rebuild-rooms',
  to: 'exchange-2016',
}

const RTC_FACTS: readonly FactKey[] = ['rtc', 'chat', 'users', 'rtcgoal', 'rtcclients', 'voice']

test('a link of every answer about mail, at its longest, stays within 500 characters', () => {
  expect(FACT_KEYS.filter((key) => LONGEST.estate[key] === undefined)).toEqual([])
  const estate = Object.fromEntries(
    Object.entries(LONGEST.estate).filter(([key]) => !RTC_FACTS.some((own) => own === key)),
  )
  const link = writeLink({ ...LONGEST, estate, rtcway: null, roomsway: null })
  expect(readLink(link).problems).toEqual([])
  expect(link.length).toBeLessThanOrEqual(500)
})

// P12: a link with 25 answers.
test('a link of every answer of both halves, as an organization gives them, stays within 500 characters', () => {
  const estate: Estate = {
    ...LONGEST.estate,
    exchange: ['2010-sp3ru11', '2016-cu23'],
    outlook: ['2016', '2019', 'apps', 'mac', 'mobile'],
    rtcclients: ['lync2010', 'lync2013', 'groupchat2010', 'phone'],
  }
  const link = writeLink({ ...LONGEST, estate })
  expect(Object.keys(estate).length + 5).toBeGreaterThanOrEqual(25)
  expect(readLink(link).problems).toEqual([])
  expect(link.length).toBeLessThanOrEqual(500)
})

test('with every list full a link of both halves stays within what mail programs keep whole', () => {
  const link = writeLink(LONGEST)
  expect(readLink(link)).toEqual({ linked: LONGEST, problems: [] })
  expect(link.length).toBeLessThanOrEqual(1000)
})

test('the seeds are older than the knowledge: their own dates are named, and today is used', () => {
  for (const on of ['2012-09-24', '2012-10-06', '2013-01-30']) {
    const { linked, problems } = readLink(`rtc=ocs2007r2&chat=ocs2007r2&on=${on}`)
    expect(problems.map(({ kind, parameter }) => [kind, parameter])).toEqual([['before-knowledge', 'on']])
    expect(linked).toEqual({ ...NOTHING_LINKED, estate: { rtc: ['ocs2007r2'], chat: ['ocs2007r2'] } })
  }
})

test.for([
  ['rtc=lync2013-1182', ['lync2013-1182']],
  ['rtc=sfb2019.lync2013', ['lync2013', 'sfb2019']],
  ['rtc=none', ['none']],
  ['rtc=ocs2007r2-1', undefined],
  ['rtc=lync2013-5.0.8308.1182', undefined],
  ['rtc=lync2013-01', undefined],
  ['rtc=lync2013.lync2013-1182', undefined],
  ['rtc=none.lync2013', undefined],
  ['rtc=lync2016', undefined],
] as const)('%s is read as %s, or named', ([text, servers]) => {
  const { linked, problems } = readLink(text)
  expect(linked.estate.rtc).toEqual(servers)
  expect(problems.length).toBe(servers ? 0 : 1)
})

test('what was chosen for the real-time half is read; nothing else counts as a choice', () => {
  const { linked, problems } = readLink('rtcway=teams-hybrid&roomsway=keep-rooms')
  expect([linked.rtcway, linked.roomsway, problems]).toEqual(['teams-hybrid', 'keep-rooms', []])
  const wrong = readLink('rtcway=exchange-se&roomsway=away')
  expect(wrong.linked).toEqual(NOTHING_LINKED)
  expect(wrong.problems.map(({ kind, parameter }) => `${kind} ${parameter}`)).toEqual([
    'unknown-value rtcway',
    'unknown-value roomsway',
  ])
})

test.for([0, 0.1, 0.000_001, 0.000_000_1, 1e-20, 12.5, 99_999.999, 1e21, -0])(
  'the size %s is either no answer or can be written and read',
  (largest) => {
    const linked: Linked = { ...NOTHING_LINKED, estate: { largest } }
    const isAnswer = FACTS.largest.safeParse(largest).success
    const again = readLink(writeLink(linked))
    expect(again.problems.length === 0).toBe(isAnswer)
    expect(again.linked.estate.largest === largest).toBe(isAnswer)
  },
)
