import type { Judgement } from '../domain/clause.ts'
import type { ClientCell } from '../domain/clients.ts'
import { versionsIn } from '../domain/estate.ts'
import type { Deadline } from '../domain/deadlines.ts'
import type { Estate, FactKey } from '../domain/facts.ts'
import type { Hop } from '../domain/route.ts'
import { affectedBy } from '../domain/support.ts'
import type { ClientSupport, Statement } from '../knowledge/schema.ts'
import { levelIn } from './levels.ts'
import type { Translator, Value, Values } from './translate.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isValue = (value: unknown): value is Value =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every(isValue))

/** An answer in words. */
export function answerIn(t: Translator, key: FactKey, estate: Estate): string {
  switch (key) {
    case 'exchange':
      return t.show(
        (estate.exchange ?? []).map((entry) => {
          const [version = '', level] = entry.split('-')
          return `${t.show(`exchange-${version}`)}${level ? ` ${levelIn(level)}` : ''}`
        }),
      )
    case 'outlook':
      return t.show((estate.outlook ?? []).map((entry) => `office-${entry}`))
    case 'windows':
      return t.show(`windows-${estate.windows}`)
    case 'forest':
      return t.show(`forest-${estate.forest}`)
    case 'remain':
      return t.show(`remain-${estate.remain}`)
    case 'largest':
      return `${t.show(estate.largest)} GB`
    case 'mailboxes':
    case 'days':
    case 'freebusy':
    case 'stay':
    case 'dirsync':
    case 'keepsync':
    case 'publicfolders':
    case 'um':
    case 'journaling':
    case 'relay':
      return t.show(estate[key])
  }
}

const LEVEL = /^(rtm|sp\d(ru\d+)?|cu\d+)$/

/** Of a table with a row for each version, the row of the oldest that is there. */
function rowIn({ value }: Statement<unknown>, exchange: Estate['exchange']): Values {
  if (!Array.isArray(value) || !exchange) return {}
  const rows = value.filter(isRecord).filter((row) => Array.isArray(row['servers']))
  const [row] = versionsIn(exchange).flatMap((id) => rows.filter((own) => own['for'] === id))
  const servers = row?.['servers']
  return row && isValue(servers) ? { for: String(row['for']), servers } : {}
}

/** The level that each row asks, behind its version: `Exchange 2010 SP3`. */
const levelsAskedBy = (t: Translator, rows: readonly Record<string, unknown>[]): readonly string[] =>
  rows.flatMap((row) =>
    typeof row['theirs'] === 'string' ? `${t.show(String(row['version']))} ${levelIn(row['theirs'])}` : [],
  )

/** The levels that a joining version asks of the versions that were answered. */
function levelsOfAnswer(t: Translator, { value }: Statement<unknown>, exchange: Estate['exchange']): Values {
  if (!Array.isArray(value) || !exchange) return {}
  const present: readonly string[] = versionsIn(exchange)
  const needed = value.filter(isRecord).filter((join) => present.includes(String(join['version'])))
  const untold = needed.filter((join) => exchange.some((entry) => `exchange-${entry}` === join['version']))
  return {
    levelsAsked: levelsAskedBy(t, needed),
    levelsUntold: levelsAskedBy(t, untold),
    untold: untold.filter((join) => join['theirs'] !== null).map((join) => String(join['version'])),
  }
}

/** Of a table by size, the row that a number falls into. */
function paceIn({ value }: Statement<unknown>, size: number | undefined): Values {
  const rows = isRecord(value) ? value['rows'] : value
  if (!Array.isArray(rows) || size === undefined) return {}
  const { typical, slow } =
    rows.filter(isRecord).findLast(({ from }) => typeof from === 'number' && from <= size) ?? {}
  return typeof typical === 'number' && typeof slow === 'number' ? { typical, slow } : {}
}

/** What a statement says, by field; a list of joins is told by its versions. */
function statedIn({ value }: Statement<unknown>): Values {
  if (Array.isArray(value) && value.some(isRecord))
    return { 'stated.versions': value.flatMap((join) => (isRecord(join) ? String(join['version']) : [])) }
  if (isValue(value)) return { stated: value }
  if (!isRecord(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, own]) =>
      isValue(own)
        ? [[`stated.${field}`, typeof own === 'string' && LEVEL.test(own) ? levelIn(own) : own]]
        : [],
    ),
  )
}

const isClientSupport = (value: unknown): value is ClientSupport =>
  isRecord(value) && Array.isArray(value['supported'])

/** Of the mail programs that were answered, those that a list of supported ones makes replace. */
const affectedIn = ({ value }: Statement<unknown>, outlook: Estate['outlook']): Values =>
  outlook && isClientSupport(value) ? { affected: affectedBy(value, outlook) } : {}

const isHop = (subject: unknown): subject is Hop => isRecord(subject) && 'retire' in subject

/** The levels that the versions beside a hop need, where they are not known to have them. */
function levelsIn(t: Translator, hop: Hop, judgement: Judgement): Values {
  const joins: unknown = judgement.rests.value
  if (!Array.isArray(joins) || !joins.some(isRecord)) return {}
  const own = joins.filter(isRecord).filter((join) => hop.beside.some((id) => id === join['version']))
  const most = own.flatMap((join) =>
    typeof join['oursAtMost'] === 'string' ? levelIn(join['oursAtMost']) : [],
  )
  return {
    levels: levelsAskedBy(t, own),
    ours: most,
    limiting: own.flatMap((join) => (typeof join['oursAtMost'] === 'string' ? String(join['version']) : [])),
    least: own
      .flatMap((join) => (typeof join['oursAtLeast'] === 'string' ? levelIn(join['oursAtLeast']) : []))
      .slice(0, 1),
  }
}

function subjectIn(t: Translator, subject: unknown, judgement: Judgement): Values {
  if (isHop(subject))
    return {
      install: subject.install,
      beside: subject.beside,
      retire: subject.retire,
      remains: subject.remains,
      ...levelsIn(t, subject, judgement),
    }
  return typeof subject === 'string' ? { subject } : {}
}

/** Everything a clause's sentence may name: the facts it read, what it rests on, and what it judges. */
export function valuesOf(t: Translator, judgement: Judgement, subject: unknown): Values {
  const { read, rests } = judgement
  const facts: Record<string, Value> = {}
  for (const key of Object.keys(read) as FactKey[])
    // the keys of an estate
    facts[key] = typeof read[key] === 'number' ? read[key] : answerIn(t, key, read)
  const end =
    rests.value === null
      ? t('ui.no-end-announced')
      : typeof rests.value === 'string'
        ? t('ui.until', { day: rests.value })
        : ''
  return {
    ...facts,
    ...statedIn(rests),
    ...rowIn(rests, read.exchange),
    ...levelsOfAnswer(t, rests, read.exchange),
    ...paceIn(rests, read.mailboxes ?? read.largest),
    ...affectedIn(rests, read.outlook),
    ...subjectIn(t, subject, judgement),
    end,
  }
}

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

/** What a state of a mail program depends on, or why it is so; null: the state says it all. */
export const clientNoteIn = (t: Translator, { note, rests, subject }: ClientCell): string | null =>
  note && rests ? t(`clients.note.${note}`, { ...statedIn(rests), subject: subjectNameIn(t, subject) }) : null
