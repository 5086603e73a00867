import { EDITION, KNOWLEDGE_BEGINS, PLANNING_ENDS } from '../knowledge/begins.ts'
import type { IsoDate } from '../knowledge/schema.ts'

const DAY = 86_400_000
const at = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`)

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** True for a day whose knowledge can be asked for. */
export const isPlanningDate = (text: string): text is IsoDate =>
  isDay(text) && text >= KNOWLEDGE_BEGINS && text <= PLANNING_ENDS

/**
 * The day that a clock says. Before all knowledge it is wrong, and the day of the edition is nearer to the truth; after
 * the last day that is planned for it is that day, on which knowledge still counts as old.
 */
export function dayOfClock(text: string): IsoDate {
  if (!isDay(text) || text < KNOWLEDGE_BEGINS) return EDITION
  return text > PLANNING_ENDS ? PLANNING_ENDS : text
}

/** The day so many days later; a negative number goes back. */
export function daysAfter(day: IsoDate, days: number): IsoDate {
  const moved = new Date(at(day) + days * DAY).toISOString().slice(0, 10)
  return isDay(moved) ? moved : day
}

/** Days from one day to another: 0 on the same day, negative when `to` lies before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((at(to) - at(from)) / DAY)
