import { outcomeOf, type Outcome } from '../domain/outcome.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { journeyOf, type Linked } from './link.ts'

/** What follows from a link on a day: its answers, and the ways that it chooses. The day of the link itself is not read. */
export const outcomeOfLink = (
  knowledge: Knowledge,
  { estate, by, to, rtcway, roomsway }: Omit<Linked, 'on'>,
  asOf: IsoDate,
): Outcome => outcomeOf(knowledge, estate, asOf, journeyOf({ by, to }), { goal: rtcway, rooms: roomsway })
