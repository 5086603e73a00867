import { KNOWLEDGE_BEGINS, PLANNING_ENDS } from '../knowledge/begins.ts'
import {
  EXCHANGE_ORDER,
  METHOD_IDS,
  REALTIME_ORDER,
  REALTIME_WAYS,
  ROOMS_WAYS,
} from '../knowledge/platform.ts'
import type { IsoDate, MethodId, RoomsWayId, VersionId } from '../knowledge/schema.ts'
import { isDay } from '../domain/days.ts'
import type { Journey, RealtimeGoal } from '../domain/goal.ts'
import { FACT_KEYS, FACTS, inOrder, isFactKey, RANGES, type Estate, type FactKey } from '../domain/facts.ts'
import { fragmentOf } from './address.ts'
import { shortened, type Problem } from './problem.ts'

/** What a link says: the answers, the planning date (null: today) and the chosen way. */
export interface Linked {
  readonly estate: Estate
  readonly on: IsoDate | null
  readonly by: MethodId | null
  readonly to: VersionId | null
  /** The chosen way of the real-time half. */
  readonly rtcway: RealtimeGoal | null
  /** What was chosen for the chat rooms. */
  readonly roomsway: RoomsWayId | null
}

export const NOTHING_LINKED: Linked = {
  estate: {},
  on: null,
  by: null,
  to: null,
  rtcway: null,
  roomsway: null,
}

/** Names that the published contract of the link knows and no rule of this edition reads. */
export const RESERVED: readonly string[] = ['start']

const NAMED_PROBLEMS = 5

interface Reading {
  readonly linked: Linked
  readonly problems: readonly Problem[]
}

type Read = { readonly value: unknown } | { readonly problem: Problem }

const failed = (problem: Problem): Read => ({ problem })

/** The text of one parameter as a fact; the schema of the fact has the last word. */
function readFact(key: FactKey, text: string): Read {
  if (isNumber(key)) return readNumber(key, text)
  const schema = FACTS[key]
  const value = shortened(text)
  if (text === '') return failed({ kind: 'empty', parameter: key })
  switch (schema.def.type) {
    case 'boolean':
      return text === 'yes' || text === 'no'
        ? { value: text === 'yes' }
        : failed({ kind: 'not-yes-or-no', parameter: key, value })
    case 'enum':
      return schema.safeParse(text).success
        ? { value: text }
        : failed({ kind: 'unknown-value', parameter: key, value })
    case 'array':
      return readList(key, text.split('.'))
  }
}

export type NumberKey = keyof typeof RANGES
const isNumber = (key: FactKey): key is NumberKey => Object.hasOwn(RANGES, key)

/** Only digits, so that `1e9`, `0x10` and ` 5` are what they look like: a slip, not a number. */
export function readNumber(key: NumberKey, text: string): Read {
  const { from, to, whole } = RANGES[key]
  const value = shortened(text)
  if (text === '') return failed({ kind: 'empty', parameter: key })
  if (whole && !/^-?\d+$/.test(text)) return failed({ kind: 'not-a-whole-number', parameter: key, value })
  if (!/^-?\d+(\.\d+)?$/.test(text)) return failed({ kind: 'not-a-number', parameter: key, value })
  return FACTS[key].safeParse(Number(text)).success
    ? { value: Number(text) + 0 } // not -0, which the link cannot tell from 0
    : failed({ kind: 'out-of-range', parameter: key, value, from, to })
}

function readList(key: FactKey, entries: readonly string[]): Read {
  const each = new Set(entries)
  if (each.has(''))
    return failed({ kind: 'gap-in-list', parameter: key, value: shortened(entries.join('.')) })
  const unknown = [...each].find((entry) => !FACTS[key].safeParse([entry]).success)
  if (unknown !== undefined)
    return failed({ kind: 'unknown-value', parameter: key, value: shortened(unknown) })
  if (each.size > 1 && each.has('none')) return failed({ kind: 'none-with-others', parameter: key })
  const parsed = each.size === entries.length ? FACTS[key].safeParse(entries) : null
  if (parsed?.success) return { value: inOrder(key, parsed.data as never) } // the schema of this key has just accepted it
  return failed({ kind: 'version-twice', parameter: key, value: shortened(entries.join('.')) })
}

function readDay(text: string): Read {
  if (!isDay(text)) return failed({ kind: 'not-a-day', parameter: 'on', value: shortened(text) })
  if (text < KNOWLEDGE_BEGINS)
    return failed({ kind: 'before-knowledge', parameter: 'on', value: text, begins: KNOWLEDGE_BEGINS })
  if (text > PLANNING_ENDS)
    return failed({ kind: 'after-planning', parameter: 'on', value: text, ends: PLANNING_ENDS })
  return { value: text }
}

const readOneOf = (parameter: string, text: string, ids: readonly string[]): Read =>
  ids.includes(text) ? { value: text } : failed({ kind: 'unknown-value', parameter, value: shortened(text) })

const CHOICES = ['on', 'by', 'to', 'rtcway', 'roomsway', ...RESERVED]
const isKnown = (name: string): boolean => isFactKey(name) || CHOICES.includes(name)

function readParameter(name: string, text: string): Read {
  if (isFactKey(name)) return readFact(name, text)
  if (name === 'on') return readDay(text)
  if (name === 'by') return readOneOf(name, text, METHOD_IDS)
  if (name === 'to') return readOneOf(name, text, EXCHANGE_ORDER)
  if (name === 'roomsway') return readOneOf(name, text, ROOMS_WAYS)
  if (name === 'rtcway') return readOneOf(name, text, [...REALTIME_WAYS, ...REALTIME_ORDER])
  return RESERVED.includes(name)
    ? failed({ kind: 'not-in-this-edition', parameter: name })
    : failed({ kind: 'unknown-parameter', parameter: shortened(name || `=${text}`) })
}

/** What stands behind the first `?` of the fragment; a link without `#` is read as the fragment itself. */
function queryOf(link: string): string {
  const fragment = fragmentOf(link)
  return fragment.includes('?')
    ? fragment.slice(fragment.indexOf('?') + 1)
    : fragment.startsWith('/')
      ? ''
      : fragment
}

/** What one parameter says, several times perhaps; where it says different things, neither is taken. */
type Given = ReadonlyMap<string, ReadonlySet<string>>

/** Reads parameters by their names. What cannot be used is left out and named among the problems. */
function readGiven(given: Given): Reading {
  const problems: Problem[] = []
  const found: Record<string, unknown> = {}
  let unknown = 0
  for (const [name, values] of given) {
    const [text = ''] = values
    const read =
      values.size > 1 && isKnown(name)
        ? failed({ kind: 'repeated', parameter: name })
        : readParameter(name, text)
    if ('value' in read) found[name] = read.value
    else if (read.problem.kind !== 'unknown-parameter' || (unknown += 1) <= NAMED_PROBLEMS)
      problems.push(read.problem)
  }
  if (unknown > NAMED_PROBLEMS)
    problems.push({ kind: 'more-unknown-parameters', parameter: '', count: unknown - NAMED_PROBLEMS })
  const { on = null, by = null, to = null, rtcway = null, roomsway = null, ...estate } = found
  return { linked: { estate, on, by, to, rtcway, roomsway } as Linked, problems } // each value was accepted by its own schema above
}

/**
 * Reads a link, or the fragment or query of one. Any text gives a result: what cannot be used is left out and named
 * among the problems. Where a parameter is given twice with different values, neither is taken.
 */
export function readLink(link: string): Reading {
  const parameters = new Map<string, Set<string>>()
  for (const [name, value] of new URLSearchParams(queryOf(link)))
    parameters.set(name, (parameters.get(name) ?? new Set()).add(value))
  const format = [...(parameters.get('v') ?? ['1'])]
  if (format.length > 1)
    return { linked: NOTHING_LINKED, problems: [{ kind: 'two-formats', parameter: 'v' }] }
  if (format[0] !== '1')
    return {
      linked: NOTHING_LINKED,
      problems: [{ kind: 'unknown-format', parameter: 'v', value: shortened(format[0] ?? '') }],
    }
  parameters.delete('v')
  return readGiven(parameters)
}

/** Reads values under the names of the link, as a saved plan holds them: by the same schemas, with the same problems. */
export const readValues = (values: readonly (readonly [string, unknown])[]): Reading =>
  readGiven(new Map(values.map(([name, value]) => [name, new Set([written(value)])])))

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** Objects, and lists of anything but texts and numbers, are no value of any fact: what stands for them is refused. */
function written(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.every(isPlain) ? value.join('.') : '[…]'
  return isPlain(value) ? String(value) : '{…}'
}

/** The query of the link: `v` first, then sorted by name, only what was answered. The same answers give the same text. */
export function writeQuery({ estate, on, by, to, rtcway, roomsway }: Linked): string {
  const facts = FACT_KEYS.flatMap((key) => {
    const value = estate[key]
    return value === undefined ? [] : [[key, written(inOrder(key, value as never))] as const] // a value of this key
  })
  const rest = Object.entries({ on, by, to, rtcway, roomsway }).flatMap(([name, value]) =>
    value ? [[name, value] as const] : [],
  )
  // Sorted with their values they stand by their names: `=` comes before any letter of a longer name.
  const sorted = [...facts, ...rest].map(([name, value]) => `${name}=${value}`).toSorted()
  return ['v=1', ...sorted].join('&')
}

/** The fragment of the plan page. */
export const writeLink = (linked: Linked): string => `#/plan?${writeQuery(linked)}`

/** The chosen way of a link; a method wins where both are given; null: none was chosen. */
export const journeyOf = ({ by, to }: Pick<Linked, 'by' | 'to'>): Journey | null =>
  by ? { to: 'cloud', by } : to ? { to: 'premises', target: to } : null
