import type { Judgement } from '../domain/clause.ts'
import type { ClientCell } from '../domain/clients.ts'
import type { Deadline } from '../domain/deadlines.ts'
import { isRealtime } from '../domain/estate.ts'
import type { FactKey } from '../domain/facts.ts'
import type { Contradiction } from '../domain/step.ts'
import type { ClientId } from '../knowledge/schema.ts'
import { statedIn, valuesOf } from './values.ts'
import type { Translator } from './translate.ts'

/** The sentence of a rule. */
export const reasonIn = (t: Translator, judgement: Judgement, subject: unknown): string =>
  t(`rule.${judgement.clause}`, valuesOf(t, judgement, subject))

/**
 * The sentence of a checklist item; while its facts are open it says which, and what then. Words under `.ask` say both
 * by themselves.
 */
export function itemIn(t: Translator, judgement: Judgement, subject: unknown): string {
  if (judgement.outcome !== 'open') return t(`item.${judgement.clause}`, valuesOf(t, judgement, subject))
  const ask = `item.${judgement.clause}.ask`
  if (t.has(ask)) return t(ask, valuesOf(t, judgement, subject))
  const key = `item.${judgement.clause}.open`
  return ifOpen(
    t,
    judgement,
    t(t.has(key) ? key : `item.${judgement.clause}`, valuesOf(t, judgement, subject)),
  )
}

/** While the facts of a judgement are open: which, and what then. */
function ifOpen(t: Translator, judgement: Judgement, text: string): string {
  if (judgement.outcome !== 'open') return text
  const { hinge, needs } = judgement
  if (hinge && needs.length === 1) return t(`if.${hinge.fact}.${hinge.on ? 'yes' : 'no'}`, { text })
  return t('plan.if-open', { needs: needs.map((fact) => t(`fact.${fact}.name`)), text })
}

/** What shows that a task is done: what its command prints, or what one sees. */
export const proofIn = (t: Translator, judgement: Judgement, subject: unknown): string =>
  t(`proof.${judgement.clause}`, valuesOf(t, judgement, subject))

/** The answers a judgement read, for the link back to their questions. */
export const answersOf = (judgement: Judgement): readonly FactKey[] =>
  (Object.keys(judgement.read) as FactKey[]).toSorted() // the keys of an estate

/** What a deadline stops, and for whom; while its facts are open it says which, and what then. */
export const deadlineIn = (t: Translator, { id, judgement, about }: Deadline): string =>
  ifOpen(t, judgement, t(`deadline.${id}`, valuesOf(t, judgement, about)))

/** Why two versions contradict each other: an Exchange refuses, of the real-time servers nothing is published. */
export const contradictionIn = (t: Translator, { newer, older }: Contradiction): string =>
  t(isRealtime(newer) ? 'problem.not-documented-together' : 'problem.cannot-stand-together', { newer, older })

/** When it is: the day, or as coarsely as it is published. */
export function deadlineDayIn(
  t: Translator,
  { day, planned, state }: { day: string | null } & Pick<Deadline, 'planned' | 'state'>,
): string {
  if (day) return t.show(day)
  if (planned) return state === 'undated' ? t('deadlines.planned', { planned }) : t.show(planned)
  return t(state === 'undated' ? 'deadlines.no-day' : 'deadlines.running')
}
/** What a program meets at a stop. */
export const subjectNameIn = (t: Translator, subject: ClientCell['subject']): string =>
  t.show(subject === 'cloud' ? 'exchange-online' : subject)

/** The word of a state: where it depends on what was not asked, it says to find out. */
export const clientStateIn = (
  t: Translator,
  { state, note }: Pick<ClientCell, 'state'> & { note: unknown },
): string => t(`clients.state.${state === 'unknown' && note ? 'find-out' : state}`)

/** What a state of a program depends on, why it is so, or what still works; null: the state says it all. */
export function clientNoteIn(
  t: Translator,
  client: ClientId,
  { state, note, rests, subject }: ClientCell,
): string | null {
  const limits = `clients.limited.${subject}.${client}`
  const key = state === 'limited' && t.has(limits) ? limits : note && rests ? `clients.note.${note}` : null
  return key && t(key, { ...(rests ? statedIn(rests) : {}), subject: subjectNameIn(t, subject) })
}
