import type { Judgement } from './clause.ts'
import {
  CHAT_TOKENS,
  EXCHANGE_TOKENS,
  FACTS,
  FOREST_TOKENS,
  isFactKey,
  OUTLOOK_TOKENS,
  RANGES,
  REMAIN_TOKENS,
  RTC_CLIENT_TOKENS,
  RTC_GOALS,
  RTC_TOKENS,
  WINDOWS_TOKENS,
  type Estate,
  type FactKey,
} from './facts.ts'

const WORDS = {
  windows: WINDOWS_TOKENS,
  forest: FOREST_TOKENS,
  remain: REMAIN_TOKENS,
  rtcgoal: RTC_GOALS,
} as const satisfies { readonly [K in FactKey]?: readonly string[] }

/** Facts that are some of some words, and the words in the order they are asked. */
export const LISTS = {
  exchange: EXCHANGE_TOKENS,
  outlook: OUTLOOK_TOKENS,
  rtc: RTC_TOKENS,
  chat: CHAT_TOKENS,
  rtcclients: RTC_CLIENT_TOKENS,
} as const satisfies { readonly [K in FactKey]?: readonly string[] }

const isKeyOf = <T extends object>(own: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(own, key)

/** The words that an answer is one or some of, in the order they are asked; none where it is a number, or yes or no. */
export const optionsOf = (key: FactKey): readonly string[] =>
  isKeyOf(WORDS, key) ? WORDS[key] : isKeyOf(LISTS, key) ? LISTS[key] : []

/** Every number that a value names, wherever it stands in it. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}

/**
 * Answers to an open number that stand for all: the least, every number that a waiting judgement is held against,
 * and the next one. Between two of them no comparison can come out another way.
 */
function numbersFor(key: keyof typeof RANGES, waiting: readonly Judgement[]): readonly number[] {
  const edges = waiting.flatMap(({ rests }) => numbersIn(rests.value))
  const tried = [RANGES[key].from, ...edges.flatMap((n) => [n, n + 1])]
  return [...new Set(tried)].filter((n) => FACTS[key].safeParse(n).success).toSorted((a, b) => a - b)
}

/** Judgements that wait for a fact. */
export const waitingFor = (key: FactKey, judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.filter((own) => own.outcome === 'open' && own.needs.includes(key))

/** The estate with each of the answers to an open fact that tell all of them apart; of lists, those with one entry. */
export function answered(key: FactKey, estate: Estate, judgements: readonly Judgement[]): readonly Estate[] {
  const answers: readonly unknown[] = isKeyOf(RANGES, key)
    ? numbersFor(key, waitingFor(key, judgements))
    : isKeyOf(LISTS, key)
      ? LISTS[key].map((entry) => [entry])
      : isKeyOf(WORDS, key)
        ? WORDS[key]
        : [true, false]
  return answers.map((answer) => ({ ...estate, [key]: answer }))
}

/** The estate without one of its answers. */
export const unanswered = (key: FactKey, estate: Estate): Estate =>
  Object.fromEntries(Object.entries(estate).filter(([own]) => isFactKey(own) && own !== key))
