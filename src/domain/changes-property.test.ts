import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { estates } from './arbitraries.ts'
import { changesOf, searchChanges, type FoundChange } from './changes.ts'
import type { Verdict } from './decision.ts'
import {
  CHAT_TOKENS,
  EXCHANGE_TOKENS,
  FACT_KEYS,
  FACTS,
  FOREST_TOKENS,
  OUTLOOK_TOKENS,
  RTC_CLIENT_TOKENS,
  RTC_GOALS,
  REMAIN_TOKENS,
  RTC_TOKENS,
  WINDOWS_TOKENS,
  type Estate,
  type FactKey,
} from './facts.ts'
import { outcomeOf } from './outcome.ts'
import { LEVELS } from './questions.ts'
import { anEstate, BOTH_DAYS } from './testing.ts'

// An answer space of its own, and whole outcomes instead of the search's shortcuts.

/** Milliseconds for some thousand outcomes, on a busy machine. */
const PATIENCE = 240_000

const verdictsWith = (estate: Estate, on: IsoDate): ReadonlyMap<string, Verdict> => {
  const { methods, walk, realtime } = outcomeOf(KNOWLEDGE, estate, on)
  const judged = [...methods, ...walk.map(({ target }) => target), ...realtime.map(({ target }) => target)]
  return new Map(judged.map(({ subject, verdict }) => [subject, verdict]))
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)
const AROUND = [7, 14, 21, 30, 60, 90, 100, 150, 200, 300, 1000, 2000, 5000, 10_000, 80_000, 150_000, 1e6]
const GRID = [0, 3650, 100_000, ...range(1, 10), ...AROUND.flatMap((n) => range(n - 2, n + 2))]

/** Every number close by, every number close to what was suggested, and samples of the rest. */
const numbersTo = (own: number, suggested: readonly number[]): readonly number[] => [
  ...range(-40, 40).map((step) => own + step),
  ...suggested.flatMap((to) => range(Math.floor(to) - 20, Math.ceil(to) + 20)),
  ...suggested.flatMap((to) => range(1, 12).map((part) => Math.round(own + ((to - own) * part) / 13))),
  ...GRID,
]

const LISTS: { readonly [K in FactKey]?: readonly string[] } = {
  exchange: EXCHANGE_TOKENS,
  outlook: OUTLOOK_TOKENS,
  rtc: RTC_TOKENS,
  chat: CHAT_TOKENS,
  rtcclients: RTC_CLIENT_TOKENS,
}
const WORDS: { readonly [K in FactKey]?: readonly string[] } = {
  windows: WINDOWS_TOKENS,
  forest: FOREST_TOKENS,
  remain: REMAIN_TOKENS,
  rtcgoal: RTC_GOALS,
}
const IN_ORDER: readonly FactKey[] = ['windows', 'forest']
const BUILDS = ['0', '100', '577', '617', '618', '709', '710', '856', '857', '1180', '1181', '2000', '99999']

const tokenOf = (fact: FactKey, entry: string): string =>
  fact === 'exchange' || fact === 'rtc' ? (entry.split('-')[0] ?? '') : entry

/** What the page calls the kind of an edit: 0 a level or build, 1 an entry less, 2 an entry more. */
function kindOf(fact: FactKey, own: readonly string[], to: readonly string[]): number {
  const tokens = (list: readonly string[]) =>
    list.filter((entry) => entry !== 'none').map((entry) => tokenOf(fact, entry))
  const [before, after] = [tokens(own), tokens(to)]
  return before.length === after.length ? 0 : before.length > after.length ? 1 : 2
}

function listsTo(fact: FactKey, own: readonly string[], on: IsoDate): readonly (readonly string[])[] {
  const tokens = LISTS[fact] ?? []
  const held = own.filter((entry) => entry !== 'none')
  const details = (entry: string) =>
    fact === 'rtc' ? BUILDS : fact === 'exchange' ? (LEVELS[tokenOf(fact, entry)] ?? []) : []
  const changed = held.flatMap((entry, i) =>
    details(entry).map((detail) => held.toSpliced(i, 1, `${tokenOf(fact, entry)}-${detail}`)),
  )
  const fewer = held.map((_, i) => held.filter((_entry, j) => j !== i))
  const more = tokens
    .filter((token) => token !== 'none' && !held.some((entry) => tokenOf(fact, entry) === token))
    .map((token) => [...held, token])
    .filter((list) => {
      if (fact !== 'exchange' && fact !== 'rtc') return true
      const before = outcomeOf(KNOWLEDGE, { [fact]: held }, on)
      const { unreleased, contradictions } = outcomeOf(KNOWLEDGE, { [fact]: list }, on)
      return (
        unreleased.length === before.unreleased.length &&
        contradictions.length === before.contradictions.length
      )
    })
  return [...changed, ...fewer.map((list) => (list.length > 0 ? list : ['none'])), ...more].map((list) =>
    list.toSorted((a, b) => tokens.indexOf(tokenOf(fact, a)) - tokens.indexOf(tokenOf(fact, b))),
  )
}

function answersTo(fact: FactKey, estate: Estate, on: IsoDate, found: readonly FoundChange[]) {
  const own = estate[fact]
  const suggested = found.filter((change) => change.fact === fact).map(({ to }) => to)
  const words = WORDS[fact] ?? (FACTS[fact].def.type === 'boolean' ? [true, false] : [])
  const other =
    typeof own === 'number'
      ? numbersTo(
          own,
          suggested.filter((to) => typeof to === 'number'),
        )
      : Array.isArray(own)
        ? listsTo(fact, own, on)
        : words
  const all = [...suggested, ...other].filter((to) => FACTS[fact].safeParse(to).success)
  return [...new Map(all.map((to) => [JSON.stringify(to), to])).values()].filter(
    (to) => JSON.stringify(to) !== JSON.stringify(own),
  )
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const placeOf = (fact: FactKey, to: unknown): number =>
  typeof to === 'number' ? to : (WORDS[fact] ?? []).findIndex((word) => word === to)

/** How much an answer differs; of words without an order, and of yes and no, each stands for itself. */
function sizeOf(fact: FactKey, own: unknown, to: unknown, keeping: readonly unknown[]): number {
  if (Array.isArray(own) && Array.isArray(to)) return kindOf(fact, own, to)
  const from = own === undefined ? keeping : [own]
  return Math.min(...from.map((one) => Math.abs(placeOf(fact, one) - placeOf(fact, to))))
}

/** A boring estate with its numbers at the edges that sources name: there much hangs on one of them. */
const atTheEdges: fc.Arbitrary<Estate> = fc
  .record({
    exchange: fc.constantFrom<string[][]>(['2007'], ['2010'], ['2013'], ['2016-cu23', '2019'], ['se']),
    mailboxes: fc.constantFrom(99, 100, 149, 150, 151, 299, 300, 2000, 2001, 4999, 5000, 9999, 10_000),
    days: fc.constantFrom(1, 7, 8, 14, 15, 20, 21, 60, 89, 90, 91),
    dirsync: fc.boolean(),
    rtc: fc.constantFrom<string[][]>(['none'], ['lync2010-710'], ['sfb2015']),
  })
  .map((own) => anEstate(own))

interface Case {
  readonly estate: Estate
  readonly on: IsoDate
}

/** Whatever is wrong with what is suggested of one fact. */
function wrongsOf({ estate, on }: Case, fact: FactKey): readonly string[] {
  const own = estate[fact]
  const search = searchChanges(KNOWLEDGE, estate, on)
  const published = changesOf(KNOWLEDGE, estate, on)
  const before = verdictsWith(estate, on)
  const every = [...search.values()].flat()
  const tried = answersTo(fact, estate, on, every).map((to) => ({
    to,
    verdicts: verdictsWith({ ...estate, [fact]: to }, on),
  }))
  const alone = typeof own !== 'number' && !Array.isArray(own) && !IN_ORDER.includes(fact)
  const wrongs: string[] = []
  for (const [id, now] of before) {
    const found = (search.get(id) ?? []).filter((change) => change.fact === fact)
    const keeping = tried.filter(({ verdicts }) => verdicts.get(id) === now).map(({ to }) => to)
    const size = (to: unknown) => sizeOf(fact, own, to, keeping)
    const changing = tried.flatMap(({ to, verdicts }) => {
      const verdict = verdicts.get(id)
      return verdict && verdict !== now ? [{ to, verdict }] : []
    })
    const say = (what: string) => wrongs.push(`${id}, ${fact}: ${what}`)
    for (const { to, verdict } of found)
      if (!changing.some((one) => same(one.to, to) && one.verdict === verdict))
        say(`${String(to)} does not give ${verdict}`)
    for (const { to, verdict } of changing)
      if (alone && !found.some((one) => same(one.to, to))) say(`${String(to)} is not suggested`)
      else if (!found.some((one) => one.verdict === verdict && (alone || size(one.to) <= size(to))))
        say(`${String(to)} gives ${verdict} and is smaller`)
    const [first] = (published.get(id) ?? []).filter((change) => change.fact === fact)
    if (Boolean(first) !== changing.length > 0) say('published without a change, or not published')
    if (first && !alone && changing.some(({ to }) => size(to) < size(first.to)))
      say(`${String(first.to)} is published, and a smaller one changes it, too`)
    for (const { to, verdict, onward } of found) {
      const side = onward === 'below' ? -1 : 1
      const beyond = tried.filter((one) => (placeOf(fact, one.to) - placeOf(fact, to)) * side > 0)
      const holds = beyond.length > 0 && beyond.every(({ verdicts }) => verdicts.get(id) === verdict)
      if (onward && !holds) say(`${String(to)} does not go on ${onward}`)
    }
  }
  return wrongs
}

test.for(BOTH_DAYS)(
  'on %s every suggested change gives its verdict, no smaller one of its fact does, and none is missing',
  { timeout: PATIENCE },
  (on) => {
    fc.assert(
      fc.property(fc.oneof(estates, atTheEdges), (estate) => {
        expect(FACT_KEYS.flatMap((fact) => wrongsOf({ estate, on }, fact))).toEqual([])
      }),
      { numRuns: 10 },
    )
  },
)
