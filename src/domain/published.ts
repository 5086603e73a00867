import { KNOWLEDGE } from '../knowledge/index.ts'
import {
  CHAT_ORDER,
  EXCHANGE_ORDER,
  METHOD_IDS,
  REALTIME_ORDER,
  REALTIME_WAYS,
  ROOMS_WAYS,
} from '../knowledge/platform.ts'
import { SOURCES } from '../knowledge/sources.ts'
import { PHASES } from './clause.ts'
import { FACT_KEYS } from './facts.ts'
import { allItems } from './plan.ts'
import { optionsOf } from './questions-answers.ts'
import type { Retired } from './retired.ts'
import { DEADLINE_CLAUSES } from './rules/deadline.ts'
import { HOP_RULES } from './rules/hop.ts'
import { METHOD_RULES } from './rules/method.ts'
import { PRESENT_RULES } from './rules/present.ts'
import { REALTIME_TARGET_RULES } from './rules/realtime-target.ts'
import { ROOMS_RULES } from './rules/rooms.ts'
import { TARGET_RULES } from './rules/target.ts'
import { WAY_RULES } from './rules/way.ts'

// For the test and the command that keep the list of ids; no page needs it.

const of = (clauses: readonly { readonly id: string }[]): readonly string[] => clauses.map(({ id }) => id)

const VERSIONS = [...EXCHANGE_ORDER, ...REALTIME_ORDER]

/** Every id of this edition that a link, a file or the JSON can hold, by kind, sorted. */
export function publishedIds(): Readonly<Record<string, readonly string[]>> {
  const ids = {
    facts: FACT_KEYS,
    values: FACT_KEYS.flatMap((fact) => optionsOf(fact).map((token) => `${fact}=${token}`)),
    methods: METHOD_IDS,
    versions: VERSIONS,
    ways: [...REALTIME_WAYS, ...ROOMS_WAYS],
    chats: CHAT_ORDER,
    phases: PHASES,
    // Those of a removal are made of `without-` and the versions that leave.
    legs: [
      ...METHOD_IDS,
      ...VERSIONS,
      ...VERSIONS.map((id) => `stay-${id}`),
      ...REALTIME_WAYS,
      ...ROOMS_WAYS.flatMap((by) => CHAT_ORDER.map((from) => `${by}-${from}`)),
      'together',
    ],
    items: of(allItems()),
    rules: [
      ...Object.values(METHOD_RULES).flatMap(of),
      ...of(TARGET_RULES),
      ...of(HOP_RULES),
      ...of(PRESENT_RULES),
      ...of(REALTIME_TARGET_RULES),
      ...Object.values(WAY_RULES).flatMap(of),
      ...of(ROOMS_RULES),
    ],
    deadlines: [...of(DEADLINE_CLAUSES), ...Object.keys(KNOWLEDGE.deadlines)],
    sources: Object.keys(SOURCES),
  }
  return Object.fromEntries(
    Object.entries(ids).map(([kind, own]) => [kind, [...new Set<string>(own)].toSorted()]),
  )
}

type Lists = Readonly<Record<string, readonly string[]>>

/** The ids of a list that neither exist nor retired, as `kind: id`. */
export const missingFrom = (listed: Lists, now: Lists, retired: Retired): readonly string[] =>
  Object.entries(listed).flatMap(([kind, ids]) => {
    const gone = new Map(Object.entries(retired)).get(kind) ?? {}
    const here = new Set(now[kind])
    return ids.filter((id) => !here.has(id) && !Object.hasOwn(gone, id)).map((id) => `${kind}: ${id}`)
  })

/** A list with the ids of this edition added; none is ever taken away. */
export const withNew = (listed: Lists, now: Lists): Lists =>
  Object.fromEntries(
    [...new Set([...Object.keys(listed), ...Object.keys(now)])].map((kind) => [
      kind,
      [...new Set([...(listed[kind] ?? []), ...(now[kind] ?? [])])].toSorted(),
    ]),
  )
