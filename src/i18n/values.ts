import type { Judgement } from '../domain/clause.ts'
import { buildOf, chatIn, realtimeIn, versionsIn } from '../domain/estate.ts'
import type { Estate, FactKey } from '../domain/facts.ts'
import { isFields } from '../domain/fields.ts'
import type { Pair, Rooms } from '../domain/goal.ts'
import type { Hop } from '../domain/route.ts'
import { affectedBy, affectedTalk } from '../domain/support.ts'
import type { ClientSupport, Statement } from '../knowledge/schema.ts'
import { BUILD_BASES, levelIn } from './levels.ts'
import type { Translator, Value, Values } from './translate.ts'

const isValue = (value: unknown): value is Value =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every(isValue))

/** A real-time server of an answer, with its build where that is known. */
function serverIn(t: Translator, entry: string): string {
  const [id] = realtimeIn([entry])
  const build = id && buildOf([entry], id)
  const name = t.show(id ?? 'rtc-none')
  return id && build !== undefined ? `${name} (${BUILD_BASES[id] ?? ''}${build})` : name
}

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
    case 'rtc':
      return t.show((estate.rtc ?? []).map((entry) => serverIn(t, entry)))
    case 'chat':
      return t.show((estate.chat ?? []).map((entry) => chatIn([entry])[0] ?? 'chat-none'))
    case 'rtcgoal':
      return t.show(`goal-${estate.rtcgoal}`)
    case 'rtcclients':
      return t.show((estate.rtcclients ?? []).map((entry) => `client-${entry}`))
    case 'largest':
      return `${t.show(estate.largest)} GB`
    case 'mailboxes':
    case 'days':
    case 'users':
    case 'voice':
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

/** How a level is written in the knowledge. */
export const LEVEL = /^(rtm|sp\d(ru\d+)?|cu\d+)$/

/** Of a table with a row for each version, the row of the oldest that is there. */
function rowIn({ value }: Statement<unknown>, exchange: Estate['exchange']): Values {
  if (!Array.isArray(value) || !exchange) return {}
  const rows = value.filter(isFields).filter((row) => Array.isArray(row['servers']))
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
  const needed = value.filter(isFields).filter((join) => present.includes(String(join['version'])))
  const untold = needed.filter((join) => exchange.some((entry) => `exchange-${entry}` === join['version']))
  return {
    levelsAsked: levelsAskedBy(t, needed),
    levelsUntold: levelsAskedBy(t, untold),
    untold: untold.filter((join) => join['theirs'] !== null).map((join) => String(join['version'])),
  }
}

/** Of a table by size, the row that a number falls into. */
function paceIn({ value }: Statement<unknown>, size: number | undefined): Values {
  const rows = isFields(value) ? value['rows'] : value
  if (!Array.isArray(rows) || size === undefined) return {}
  const { typical, slow } =
    rows.filter(isFields).findLast(({ from }) => typeof from === 'number' && from <= size) ?? {}
  return typeof typical === 'number' && typeof slow === 'number' ? { typical, slow } : {}
}

/** What a statement says, by field; a list of joins is told by its versions. */
export function statedIn({ value }: Statement<unknown>): Values {
  if (Array.isArray(value) && value.some(isFields))
    return { 'stated.versions': value.flatMap((join) => (isFields(join) ? String(join['version']) : [])) }
  if (isValue(value)) return { stated: value }
  if (!isFields(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, own]) =>
      isValue(own)
        ? [[`stated.${field}`, typeof own === 'string' && LEVEL.test(own) ? levelIn(own) : own]]
        : [],
    ),
  )
}

/** The builds that are asked of the real-time servers that were answered. */
function buildsIn(t: Translator, { value }: Statement<unknown>, rtc: Estate['rtc']): Values {
  if (!Array.isArray(value) || !rtc) return {}
  const present: readonly string[] = realtimeIn(rtc)
  const rows = value
    .filter(isFields)
    .filter((row) => 'build' in row && present.includes(String(row['version'])))
  if (rows.length === 0) return {}
  return {
    builds: rows.map(
      (row) =>
        `${t.show(String(row['version']))} ${String(row['build'])}${typeof row['label'] === 'string' ? ` (${row['label']})` : ''}`,
    ),
  }
}

const isClientSupport = (value: unknown): value is ClientSupport =>
  isFields(value) && Array.isArray(value['supported'])

/** Of the mail programs that were answered, those that a list of supported ones makes replace. */
const affectedIn = ({ value }: Statement<unknown>, { outlook, rtcclients }: Estate): Values =>
  (outlook ?? rtcclients) && isClientSupport(value)
    ? { affected: [...affectedBy(value, outlook ?? []), ...affectedTalk(value, rtcclients ?? [])] }
    : {}

const isHop = (subject: unknown): subject is Hop => isFields(subject) && 'retire' in subject

const isRooms = (subject: unknown): subject is Rooms => isFields(subject) && 'passes' in subject
const isPair = (subject: unknown): subject is Pair => isFields(subject) && 'realtime' in subject

/** The levels that the versions beside a hop need, where they are not known to have them. */
function levelsIn(t: Translator, hop: Hop, judgement: Judgement): Values {
  const joins: unknown = judgement.rests.value
  if (!Array.isArray(joins) || !joins.some(isFields)) return {}
  const own = joins.filter(isFields).filter((join) => hop.beside.some((id) => id === join['version']))
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
  if (isRooms(subject)) return { from: subject.from, goal: subject.goal, rooms: subject.by }
  if (isPair(subject))
    return {
      mail: subject.mail.to === 'cloud' ? subject.mail.by : subject.mail.target,
      realtime: subject.realtime,
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
    ...affectedIn(rests, read),
    ...buildsIn(t, rests, read.rtc),
    ...subjectIn(t, subject, judgement),
    end,
  }
}
