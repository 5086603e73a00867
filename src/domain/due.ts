import { SOURCES } from '../knowledge/sources.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { IsoDate, Statement } from '../knowledge/schema.ts'
import { daysBetween, isDay } from './days.ts'
import { isSource } from './documents.ts'
import { isFields } from './fields.ts'

/** A statement that somebody should hold against its document again. */
export interface Due {
  /** Where it stands in the knowledge: `versions.exchange-se.joins`. */
  readonly path: string
  readonly statement: Statement<unknown>
  /** The day of the document, or of the statement where the document bears none. */
  readonly day: IsoDate
  /** Days since then, counted several times where the statement was uncertain from the start. */
  readonly weight: number
}

/** How often a day counts: what was uncertain when it was read has to be read again first. */
const WEIGHTS = { high: 1, medium: 2, low: 3 } as const

const isStatement = (value: unknown): value is Statement<unknown> => isFields(value) && 'cite' in value

/** The statement of a list that holds on a day; what was said before it is history. */
const holding = (list: readonly unknown[], today: IsoDate): Statement<unknown> | undefined =>
  list.filter(isStatement).findLast(({ since }) => since <= today)

/** A day that has passed changes no more. */
const isSettled = ({ value }: Statement<unknown>, today: IsoDate): boolean =>
  typeof value === 'string' && isDay(value) && value < today

function dueOf(path: string, statement: Statement<unknown>, today: IsoDate): Due {
  const { cite, since, confidence, secondhand = false } = statement
  const day = (isSource(cite.source) ? SOURCES[cite.source].date : null) ?? since
  const times = WEIGHTS[confidence] * (secondhand ? 2 : 1)
  return { path, statement, day, weight: Math.max(0, daysBetween(day, today)) * times }
}

function within(matter: unknown, path: string, today: IsoDate): readonly Due[] {
  if (Array.isArray(matter)) {
    const statement = holding(matter, today)
    return statement && !isSettled(statement, today) ? [dueOf(path, statement, today)] : []
  }
  if (!isFields(matter)) return []
  return Object.entries(matter).flatMap(([name, own]) => within(own, path ? `${path}.${name}` : name, today))
}

/**
 * What holds on a day and may have changed since it was read, the oldest and least certain first: by the age of its
 * document, twice as heavy at medium confidence, three times at low, and twice again where only a report was read.
 */
export const dueStatements = (knowledge: Knowledge, today: IsoDate): readonly Due[] =>
  within(knowledge, '', today).toSorted((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1))

const SHORT = 60

/** The value of a statement on one line, cut where it is long. */
export function shortValue({ value }: Statement<unknown>): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text
}
