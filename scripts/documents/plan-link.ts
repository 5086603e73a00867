import { FACTS, type Estate, type FactKey } from '../../src/domain/facts.ts'

import { METHOD_IDS, REALTIME_ORDER, REALTIME_WAYS, ROOMS_WAYS } from '../../src/knowledge/platform.ts'
import { optionsOf } from '../../src/domain/questions-answers.ts'
import { LEVELS, QUESTION_GROUPS } from '../../src/domain/questions.ts'
import type { Translator } from '../../src/i18n/translate.ts'
import { KNOWLEDGE_BEGINS, PLANNING_ENDS } from '../../src/knowledge/begins.ts'
import { EXCHANGE_ORDER } from '../../src/knowledge/platform.ts'
import { NOTHING_LINKED, readLink, RESERVED, writeLink } from '../../src/share/link.ts'
import { code, list, schemaOf, table, type Schema } from './markdown.ts'

const number = new Intl.NumberFormat('en-GB')

function valuesOf(key: FactKey, schema: Schema): string {
  const tokens = list(optionsOf(key))
  switch (schema.type) {
    case 'boolean':
      return list(['yes', 'no'])
    case 'integer':
      return `whole number, ${number.format(schema.minimum ?? 0)} to ${number.format(schema.maximum ?? 0)}`
    case 'number':
      return `number with or without decimals, ${number.format(schema.minimum ?? 0)} to ${number.format(schema.maximum ?? 0)}`
    case 'string':
      return `one of ${tokens}`
    case 'array':
      return `one or more, joined by ${code('.')}: ${tokens}`
    case undefined:
    default:
      throw new Error(`The page of the link does not know how to describe ${key}, a ${String(schema.type)}.`)
  }
}

/** What the reader of links says of a query that cannot be used as it stands. */
function saidOf(t: Translator, query: string): readonly [string, string, string] {
  const [problem] = readLink(query).problems
  if (!problem) throw new Error(`The page of the link shows ${query} as a mistake, but it is read.`)
  return [code(query), code(problem.kind), t(`problem.${problem.kind}`, { ...problem })]
}

const MISTAKES = [
  'mailbox=120',
  'start=2026-12-01',
  'mailboxes=120&mailboxes=200',
  'mailboxes=',
  'mailboxes=1e3',
  'largest=1,5',
  'days=0',
  'stay=true',
  'exchange=2008',
  'exchange=2016-cu22.2016-cu23',
  'exchange=none.2016',
  'exchange=2016.',
  'on=31.1.2018',
  'on=2017-04-11',
  'on=9999-12-31',
  'v=2&mailboxes=120',
  'v=1&v=2&mailboxes=120',
]

const EXAMPLE: Estate = { mailboxes: 120, exchange: ['2007'], days: 7, stay: false }

/** Those of the ids that a link may name. */
const accepted = (name: string, ids: readonly string[]): string =>
  list(ids.filter((id) => readLink(`${name}=${id}`).problems.length === 0))

/** docs/plan-link.md */
export function planLinkPage(t: Translator): string {
  const facts = QUESTION_GROUPS.flatMap(({ facts: keys }) => keys)
  const unasked = Object.keys(FACTS).filter((key) => !facts.some((fact) => fact === key))
  if (unasked.length > 0) throw new Error(`No group of questions asks for ${unasked.join(', ')}.`)
  const levels = Object.entries(LEVELS).flatMap(([version, own]) => own.map((level) => `${version}-${level}`))
  const pattern = schemaOf(FACTS.exchange).items?.pattern ?? ''
  return `# The plan link

The answers, the planning date and the chosen way stand in the fragment of the address, the part behind \`#\`, which browsers send to nobody:

\`\`\`text
${writeLink({ ...NOTHING_LINKED, estate: EXAMPLE, on: KNOWLEDGE_BEGINS })}
\`\`\`

Every page has such an address; \`/plan\` may also be \`/verdict\`, \`/way\` or \`/questions\`.

- One parameter a fact, only what was answered; \`v\` first, the others sorted by name. The same answers always give the same link.
- Values need no escapes: letters, digits, \`-\`, \`.\`. Names of people, domains and servers never enter a link.
- What is absent is not answered. \`no\` and \`0\` are answers.
- What cannot be used is left out and named to the reader; everything else still opens.
- A link that came escaped as a whole, \`%3F\` for its \`?\`, opens as what it was. Answers behind \`#\` without a page open the plan.

## Answers

${table(
  ['name', 'asks', 'values'],
  facts.map((key) => [code(key), t(`fact.${key}.question`), valuesOf(key, schemaOf(FACTS[key]))]),
)}

A version in \`exchange\` may be followed by a hyphen and its update level. Any level of the form below is read; rules ask about ${list(levels)}. A version stands in the list once; \`none\` stands alone; \`hosted\` and \`none\` have no level.

From Lync 2010 on, a server in \`rtc\` may be followed by a hyphen and the last part of its build: \`lync2013-1182\` is 5.0.8308.1182.

\`\`\`text
${pattern}
\`\`\`

## Everything else

${table(
  ['name', 'says', 'values'],
  [
    [code('v'), 'The format of the link.', `${code('1')}; absent counts as ${code('1')}`],
    [
      code('on'),
      'The planning date: whose knowledge counts.',
      `a day such as ${code('2026-11-20')}, not before ${code(KNOWLEDGE_BEGINS)} and not after ${code(PLANNING_ENDS)}; absent: today`,
    ],
    [code('by'), 'The chosen method.', `one of ${accepted('by', METHOD_IDS)}`],
    [
      code('to'),
      `The chosen version to stay on. Where ${code('by')} is given too, ${code('by')} counts.`,
      `one of ${accepted('to', EXCHANGE_ORDER)}`,
    ],
    [
      code('rtcway'),
      'The chosen end of the real-time half: a way, or a version to go to.',
      `one of ${accepted('rtcway', [...REALTIME_WAYS, ...REALTIME_ORDER])}`,
    ],
    [code('roomsway'), 'What was chosen for the chat rooms.', `one of ${accepted('roomsway', ROOMS_WAYS)}`],
  ],
)}

Reserved for later editions, left out and named to the reader by this one: ${list(RESERVED)}.

## What cannot be used

${table(
  ['example', 'kind', 'what the reader is told'],
  MISTAKES.map((query) => saidOf(t, query)),
)}
`
}
