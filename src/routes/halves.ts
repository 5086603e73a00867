import { hasMail, hasRealtime, tellsOfMail } from '../domain/estate.ts'
import type { Estate } from '../domain/facts.ts'
import type { GroupId } from '../domain/questions.ts'

/** Nothing but the real-time half was told. */
export const isRealtimeOnly = (estate: Estate): boolean => !hasMail(estate)

/** The pages with the verdicts on what was told; the one that fits the questions at hand comes first. */
export function verdictPages(estate: Estate, group: GroupId): readonly ('verdict' | 'realtime')[] {
  if (isRealtimeOnly(estate)) return ['realtime']
  if (!hasRealtime(estate)) return group === 'realtime' && !tellsOfMail(estate) ? ['realtime'] : ['verdict']
  return group === 'realtime' ? ['realtime', 'verdict'] : ['verdict', 'realtime']
}
