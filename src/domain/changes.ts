import type { Knowledge } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { daysBetween, isDay } from './days.ts'
import type { Verdict } from './decision.ts'
import {
  FACT_KEYS,
  FACTS,
  FOREST_TOKENS,
  REMAIN_TOKENS,
  RTC_GOALS,
  WINDOWS_TOKENS,
  type Estate,
  type FactKey,
} from './facts.ts'
import { verdictsOf } from './outcome.ts'
import { worldOn } from './world.ts'

/** One other answer that would change a verdict. */
export interface Change {
  readonly fact: FactKey
  readonly to: string | number | boolean
  readonly verdict: Verdict
}

const around = (n: number): readonly number[] => [n - 1, n, n + 1]

/** Every number that any statement names, and its neighbours: between two of them no comparison can change. */
function edgesIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return around(value)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(edgesIn)
}

/** How many days are left until every day that a statement names, and the neighbours: only days are held against these. */
function daysLeftIn(value: unknown, asOf: IsoDate): readonly number[] {
  if (typeof value === 'string' && isDay(value)) return value > asOf ? around(daysBetween(asOf, value)) : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner) => daysLeftIn(inner, asOf))
}

/** Facts that are one of some words, and the words in their order. */
const ORDERS: { readonly [K in FactKey]?: readonly string[] } = {
  windows: WINDOWS_TOKENS,
  forest: FOREST_TOKENS,
  remain: REMAIN_TOKENS,
  rtcgoal: RTC_GOALS,
}

/** Other answers to one fact, the smallest change first; a fact that was not answered, or a list, has none. */
function alternatives(
  key: FactKey,
  estate: Estate,
  edges: readonly number[],
): readonly (string | number | boolean)[] {
  const own = estate[key]
  if (typeof own === 'boolean') return [!own]
  if (typeof own === 'number')
    return edges
      .filter((n) => n !== own && FACTS[key].safeParse(n).success)
      .toSorted((a, b) => Math.abs(a - own) - Math.abs(b - own))
  if (typeof own !== 'string') return []
  const order = ORDERS[key] ?? []
  const place = order.indexOf(own)
  return order
    .filter((token) => token !== own)
    .toSorted((a, b) => Math.abs(order.indexOf(a) - place) - Math.abs(order.indexOf(b) - place))
}

/**
 * For every method and every version, by id: the smallest other answer to each single fact that changes its verdict.
 * Found by trying the answers at every edge that a statement names. Lists (versions, Office) are not varied.
 */
export function changesOf(
  knowledge: Knowledge,
  estate: Estate,
  asOf: IsoDate,
): ReadonlyMap<string, readonly Change[]> {
  const world = worldOn(knowledge, asOf)
  const edges = [...new Set(edgesIn([world.methods, world.cloud, world.realtime.rooms]))]
  const dayEdges = [...new Set([...edges, ...daysLeftIn([world.methods, world.cloud], asOf)])]
  const now = verdictsOf(world, estate)
  const changes = new Map<string, Change[]>([...now.keys()].map((id) => [id, []]))
  for (const fact of FACT_KEYS) {
    for (const to of alternatives(fact, estate, fact === 'days' ? dayEdges : edges)) {
      const then = verdictsOf(world, { ...estate, [fact]: to })
      for (const [id, found] of changes) {
        const verdict = then.get(id)
        if (verdict && verdict !== now.get(id) && !found.some((change) => change.fact === fact))
          found.push({ fact, to, verdict })
      }
    }
  }
  return changes
}
