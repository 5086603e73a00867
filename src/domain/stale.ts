import type { IsoDate } from '../knowledge/schema.ts'
import { daysBetween } from './days.ts'

/** Days after which knowledge is no longer fresh, and after which nothing should rest on it unchecked. */
export const STALE_AFTER = { amber: 90, red: 180 } as const

export interface Staleness {
  readonly state: 'fresh' | 'amber' | 'red'
  /** Since the edition; 0 where the clock stands before it. */
  readonly days: number
}

/** How old the knowledge of an edition is on the reader's clock, whatever day is planned for. */
export function staleness(edition: IsoDate, today: IsoDate): Staleness {
  const days = Math.max(0, daysBetween(edition, today))
  const state = days > STALE_AFTER.red ? 'red' : days > STALE_AFTER.amber ? 'amber' : 'fresh'
  return { state, days }
}
