import * as fc from 'fast-check'
import { estates, planningDates } from '../domain/arbitraries.ts'
import { METHOD_IDS, EXCHANGE_ORDER, REALTIME_WAYS, ROOMS_WAYS } from '../knowledge/platform.ts'
import { hostileText, INHERITED, nested } from './hostile-texts.ts'
import { writeLink, type Linked } from './link.ts'
import { writePlanFile } from './plan-file.ts'

// Whole inputs made of valid ones and of hostile texts, for tests and the long run of `npm run fuzz`.

/** What is answered and chosen; on each of them several. */
const linkeds: fc.Arbitrary<Linked> = fc.record({
  estate: estates,
  on: fc.option(planningDates),
  by: fc.option(fc.constantFrom(...METHOD_IDS)),
  to: fc.option(fc.constantFrom(...EXCHANGE_ORDER)),
  rtcway: fc.option(fc.constantFrom(...REALTIME_WAYS)),
  roomsway: fc.option(fc.constantFrom(...ROOMS_WAYS)),
})

const noted = fc.dictionary(
  fc.oneof(fc.constantFrom('cutover/cutover.set-the-date', 'cutover/gone'), hostileText),
  fc.dictionary(
    fc.oneof(fc.constantFrom('done', 'on', 'owner', 'due', 'note', 'skip'), fc.constantFrom(...INHERITED)),
    fc.oneof(hostileText, fc.boolean(), fc.constant('2026-11-28'), fc.constant(null)),
    { maxKeys: 4 },
  ),
  { maxKeys: 4 },
)
const fields = fc.dictionary(hostileText, fc.oneof(hostileText, fc.jsonValue({ maxDepth: 3 })), {
  maxKeys: 3,
})

const SEED = { seed: 20261128, numRuns: 300 }
export const VALID_LINKS = fc.sample(linkeds, SEED).map(writeLink)
export const VALID_FILES = fc
  .sample(fc.tuple(linkeds, noted, fields, fields, fields, hostileText), SEED)
  .map(([linked, progress, file, answers, journey, name]) =>
    writePlanFile({
      name,
      linked,
      progress,
      saved: '2026-11-28T08:00:00.000Z',
      others: { file, answers, journey },
    }),
  )

type Mutation = readonly [kind: number, at: number, length: number, text: string]

/** One change to a text: a sign flipped, a part cut, repeated, exchanged with the next, escaped, or something put in. */
function mutated(text: string, [kind, place, length, insert]: Mutation): string {
  const at = text.length === 0 ? 0 : place % text.length
  const [before, part, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
  if (kind === 0)
    return before + String.fromCharCode(text.charCodeAt(at) ^ (1 << (length % 16))) + text.slice(at + 1)
  if (kind === 1) return before + after
  if (kind === 2) return before + part.repeat(2 + (length % 5)) + after
  if (kind === 3) return before + after.slice(0, length) + part + after.slice(length)
  if (kind === 4)
    return before + part.replaceAll(/[^]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`) + after
  if (kind === 5) return text.slice(0, at)
  return before + insert + after
}

const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.nat(6),
  fc.nat(4000),
  fc.integer({ min: 1, max: 40 }),
  hostileText,
)
const mutations = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) => changes.reduce(mutated, text))

/** Parameters of the link with values from everywhere, in any order, several times. */
const NAMES = [
  ...'v on by to rtcway roomsway start exchange mailboxes days freebusy outlook windows largest rtc chat users'.split(
    ' ',
  ),
  'rtcclients',
  'nonsense',
]
const parameter = fc.tuple(fc.oneof(fc.constantFrom(...NAMES), hostileText), hostileText)
const parameters = fc
  .array(parameter, { maxLength: 12 })
  .map((pairs) => `#/plan?${new URLSearchParams(pairs.map(([a, b]) => [a, b])).toString()}`)
const rawParameters = fc
  .array(parameter, { maxLength: 12 })
  .map((pairs) => `v=1&${pairs.map(([a, b]) => `${a}=${b}`).join('&')}`)

const random = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), hostileText)

export const links: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: mutations(VALID_LINKS) },
  { weight: 2, arbitrary: parameters },
  { weight: 2, arbitrary: rawParameters },
  { weight: 1, arbitrary: random },
)

/** A file whose known fields hold anything at all. */
const anything = fc.oneof(hostileText, fc.jsonValue({ maxDepth: 2 }), noted, fields)
const shaped = fc
  .record(
    {
      offramp: fc.constantFrom<unknown>(1, 1, 1, 0, 2, -1, 1.5, '1', null),
      name: anything,
      saved: anything,
      edition: anything,
      on: anything,
      answers: fc.oneof(anything, fc.dictionary(fc.constantFrom(...NAMES), anything)),
      journey: fc.oneof(anything, fc.dictionary(fc.constantFrom('by', 'to', 'rtcway', 'roomsway'), anything)),
      progress: fc.oneof(anything, noted),
      query: fc.oneof(anything, fc.constantFrom(...VALID_LINKS)),
      ticks: fc.oneof(anything, fc.array(anything, { maxLength: 3 })),
    },
    { requiredKeys: ['offramp'] },
  )
  .map((file) => JSON.stringify(file))
/** The same with a part that is nested deeper than any program writes it. */
const deep = fc
  .tuple(
    fc.constantFrom('name', 'answers', 'journey', 'progress', 'colour', ...INHERITED),
    fc.constantFrom('', '{"mailboxes":#}', '{"a/b":{"note":#}}', '{"a/b":#}', '{"colour":#}', '{"by":#}'),
    fc.constantFrom(1, 31, 32, 33, 34, 1000, 10_000),
    fc.constantFrom(undefined, 'a', '__proto__', 'toString'),
  )
  .map(([name, around, levels, own]) => {
    const part = nested(levels, own)
    return `{"offramp":1,${JSON.stringify(name)}:${around === '' ? part : around.replace('#', () => part)}}`
  })

export const files: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: mutations(VALID_FILES) },
  { weight: 8, arbitrary: shaped },
  { weight: 1, arbitrary: deep },
  { weight: 2, arbitrary: random },
)

/** What may stand in the field that takes a link, a message or a file. */
export const pasted: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: links },
  { weight: 1, arbitrary: files },
  {
    weight: 2,
    arbitrary: fc.tuple(hostileText, links, hostileText).map(([a, link, b]) => `${a}\n<${link}>\n${b}`),
  },
)

/** What may stand behind the command. */
export const commands: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: links },
  { weight: 1, arbitrary: hostileText },
)

/** Answers, and what somebody noted of tasks that the plan may hold or not. */
export const notedTexts: fc.Arbitrary<readonly [link: string, id: string, text: string]> = fc.tuple(
  fc.constantFrom(...VALID_LINKS),
  fc.oneof(
    hostileText,
    fc.tuple(hostileText, hostileText).map(([a, b]) => `${a}/${b}`),
  ),
  hostileText,
)
