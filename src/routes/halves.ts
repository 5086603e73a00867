import { hasRealtime } from '../domain/estate.ts'
import type { Estate, FactKey } from '../domain/facts.ts'
import type { GroupId } from '../domain/questions.ts'

/** Facts that only mail is about. Here, as the first page has to be small; a test holds it against `hasMail`. */
const OF_MAIL = [
  'exchange',
  'mailboxes',
  'days',
  'freebusy',
  'stay',
  'publicfolders',
  'journaling',
  'relay',
  'remain',
  'largest',
] as const satisfies readonly FactKey[]

/** Something of mail was told. */
export const tellsOfMail = (estate: Estate): boolean =>
  estate.exchange?.includes('none') !== true && OF_MAIL.some((key) => estate[key] !== undefined)

/** Nothing but the real-time half was told. */
export const isRealtimeOnly = (estate: Estate): boolean => hasRealtime(estate) && !tellsOfMail(estate)

/** The pages with the verdicts on what was told; the one that fits the questions at hand comes first. */
export function verdictPages(estate: Estate, group: GroupId): readonly ('verdict' | 'realtime')[] {
  if (isRealtimeOnly(estate)) return ['realtime']
  if (!hasRealtime(estate)) return group === 'realtime' && !tellsOfMail(estate) ? ['realtime'] : ['verdict']
  return group === 'realtime' ? ['realtime', 'verdict'] : ['verdict', 'realtime']
}
