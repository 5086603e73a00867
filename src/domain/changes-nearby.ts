import type { VersionId } from '../knowledge/schema.ts'
import { isAtLeast, realtimeIn, versionsIn } from './estate.ts'
import {
  FACTS,
  FOREST_TOKENS,
  inOrder,
  REMAIN_TOKENS,
  RTC_GOALS,
  WINDOWS_TOKENS,
  type Estate,
  type FactKey,
  type Facts,
} from './facts.ts'
import { LISTS as ASKED_LISTS } from './questions-answers.ts'
import { LEVELS } from './questions.ts'
import { impossiblePairs } from './route.ts'
import type { World } from './world.ts'

export type Answer = Facts[FactKey]

/** Facts that are one of some words in an order: from old to new, from low to high. */
export const ORDERED: { readonly [K in FactKey]?: readonly string[] } = {
  windows: WINDOWS_TOKENS,
  forest: FOREST_TOKENS,
}

/** Facts whose answers have no order: each stands for itself. */
const WORDS: { readonly [K in FactKey]?: readonly string[] } = { remain: REMAIN_TOKENS, rtcgoal: RTC_GOALS }

const LISTS: { readonly [K in FactKey]?: readonly string[] } = ASKED_LISTS

/** The word for an empty list, in the lists that have one. */
const NONE = 'none'
const HAS_DETAIL: readonly FactKey[] = ['exchange', 'rtc']

interface Entry {
  readonly token: string
  /** An update level or a build. */
  readonly detail: string | undefined
}

function entryOf(fact: FactKey, entry: string): Entry {
  if (!HAS_DETAIL.includes(fact)) return { token: entry, detail: undefined }
  const [token = '', detail] = entry.split('-')
  return { token, detail }
}

/** Levels of a version by their distance from its own, builds likewise; all of them where none was told. No answer may hold some of these. */
function detailsOf(fact: FactKey, { token, detail }: Entry, edges: readonly number[]): readonly string[] {
  if (fact === 'rtc') return edges.toSorted(byDistance(Number(detail ?? 0))).map(String)
  const levels = LEVELS[token] ?? []
  if (detail === undefined) return levels
  const place = levels.filter((level) => isAtLeast(detail, level)).length - 0.5
  const steps = (level: string) => Math.abs(levels.indexOf(level) - place)
  return levels.toSorted((a, b) => steps(a) - steps(b))
}

const byDistance =
  (own: number) =>
  (a: number, b: number): number =>
    Math.abs(a - own) - Math.abs(b - own) || a - b

/** A version that is added has to be on sale by then, and must not contradict those that are there. */
function mayBeAdded(world: World, fact: FactKey, list: readonly string[], added: string): boolean {
  if (!HAS_DETAIL.includes(fact)) return true
  const versions = (of: readonly string[]): readonly VersionId[] =>
    fact === 'rtc' ? realtimeIn([...of]) : versionsIn([...of])
  const [id] = versions([added])
  if (id === undefined) return true
  if (!world.versions[id]) return false
  return !impossiblePairs(world, versions(list)).some(({ newer, older }) => newer === id || older === id)
}

/**
 * Every list that differs in one entry: in its level or build, then one fewer, then one more; also some that no answer
 * may be, as with an entry twice.
 */
function editsOf(
  world: World,
  fact: FactKey,
  own: readonly string[],
  edges: readonly number[],
): readonly Answer[] {
  const tokens = LISTS[fact] ?? []
  const held = own.filter((entry) => entry !== NONE)
  const entries = held.map((entry) => entryOf(fact, entry))
  const changed = HAS_DETAIL.includes(fact)
    ? entries.flatMap((entry, i) =>
        detailsOf(fact, entry, edges)
          .filter((detail) => detail !== entry.detail)
          .map((detail) => held.with(i, `${entry.token}-${detail}`)),
      )
    : []
  const fewer = held.map((_, i) => held.toSpliced(i, 1)).map((list) => (list.length > 0 ? list : [NONE]))
  const places = entries.map(({ token }) => tokens.indexOf(token))
  const steps = (token: string) => Math.min(...places.map((place) => Math.abs(tokens.indexOf(token) - place)))
  const more = tokens
    .filter((token) => token !== NONE)
    .toReversed()
    .toSorted((a, b) => steps(a) - steps(b)) // of two at the same distance the newer
    .filter((token) => mayBeAdded(world, fact, [...held, token], token))
    .map((token) => [...held, token])
  return [...changed, ...fewer, ...more].map((list) => inOrder(fact, list as never)) // each fact's own tokens
}

/** Other answers to one fact that are worth trying, the nearest first; `edges` are the numbers that it is held against. */
export function nearbyAnswers(
  world: World,
  fact: FactKey,
  estate: Estate,
  edges: readonly number[],
): readonly Answer[] {
  const own = estate[fact]
  const valid = (answers: readonly unknown[]): readonly Answer[] =>
    answers.filter((to): to is Answer => FACTS[fact].safeParse(to).success)
  const words = ORDERED[fact] ?? WORDS[fact]
  if (words) {
    const place = words.findIndex((word) => word === own)
    const others = words.filter((word) => word !== own)
    const steps = (word: string) => Math.abs(words.indexOf(word) - place)
    return valid(WORDS[fact] ? others : others.toSorted((a, b) => steps(a) - steps(b)))
  }
  if (FACTS[fact].def.type === 'boolean') return [true, false].filter((to) => to !== own)
  if (typeof own === 'number') return valid(edges.filter((n) => n !== own).toSorted(byDistance(own)))
  return Array.isArray(own) ? valid(editsOf(world, fact, own, edges)) : []
}
