/**
 * Ids that plans out there may still bear and that this edition has no more, each with the one that took its place, or
 * null where nothing did. Only these kinds can retire: answers, methods, versions and ways of a link are read for ever.
 */
export interface Retired {
  readonly items: Readonly<Record<string, string | null>>
  readonly legs: Readonly<Record<string, string | null>>
  readonly rules: Readonly<Record<string, string | null>>
  readonly deadlines: Readonly<Record<string, string | null>>
  readonly sources: Readonly<Record<string, string | null>>
}

export const RETIRED: Retired = { items: {}, legs: {}, rules: {}, deadlines: {}, sources: {} }

/** The id that stands for one today: itself, unless it retired; the last of a line of successors. */
function standingFor(table: Readonly<Record<string, string | null>>, id: string): string {
  let current = id
  const seen = new Set<string>()
  while (Object.hasOwn(table, current) && !seen.has(current)) {
    seen.add(current)
    current = table[current] ?? current
  }
  return current
}

/** Where what was noted of `<leg>/<item>` belongs today; where nothing took its place, it stays where it is. */
export function placeToday(id: string, { items, legs }: Retired = RETIRED): string {
  const at = id.indexOf('/')
  if (at < 0) return id
  return `${standingFor(legs, id.slice(0, at))}/${standingFor(items, id.slice(at + 1))}`
}
