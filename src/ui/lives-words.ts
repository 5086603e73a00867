import type { Deadline } from '../domain/deadlines.ts'
import { isService, type Landing } from '../domain/landings.ts'
import { rowsOf, type Group, type Picture, type Span } from '../domain/spans.ts'
import type { IsoDate, Statement } from '../knowledge/schema.ts'
import type { Translator } from '../i18n/translate.ts'
import { deadlineDayIn, deadlineIn } from '../i18n/words.ts'
import { legTitle } from './checklist.tsx'

/** Why a row is there; empty: it is one of the others. */
export function roleIn(t: Translator, { role, runs }: Pick<Span, 'role' | 'runs'>): string {
  if (role === null) return ''
  const own = t(`lives.role.${role}`, { runs })
  return role === 'can-run' && runs.length > 0 ? `${own}, ${t('lives.role.runs', { runs })}` : own
}

/** A day in few letters, for the picture. */
export const shortDayIn = (t: Translator, day: IsoDate): string =>
  new Intl.DateTimeFormat(t.locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** Until when a row lasts, in few words. */
function endIn(t: Translator, { id, periods, endOfSupport, state }: Span): string {
  if (periods.length === 0) return t(isService(id) ? 'lives.end.service' : 'lives.end.unknown')
  if (!endOfSupport) return t('lives.end.none')
  return t(`lives.end.${state === 'ended' ? 'ended' : 'ends'}`, { day: shortDayIn(t, endOfSupport) })
}

/** What the picture says of a row beneath its name, the longest first: as much as there is room for. */
export function notesIn(t: Translator, own: Span): readonly string[] {
  const [end, paid] = [endIn(t, own), own.paidUpdatesUntil]
  const paidFor = paid ? [`${end}, ${t('lives.end.paid', { day: shortDayIn(t, paid) })}`] : []
  const roles = [roleIn(t, own), own.role === 'runs' ? '' : roleIn(t, { ...own, runs: [] })].filter(Boolean)
  return [...roles.flatMap((role) => [...paidFor, end].map((text) => `${role} · ${text}`)), ...paidFor, end]
}

/** When a deadline is and whether it waits for an answer, the longest first. */
export function whenIn(t: Translator, own: Deadline): readonly string[] {
  const day = deadlineDayIn(t, own)
  // Among the doors it need not be said again that no day is published.
  const short = own.state === 'undated' && own.planned ? t.show(own.planned) : day
  return [...(own.judgement.outcome === 'open' ? [`${day}, ${t('lives.open')}`] : []), day, short]
}

/** It is read with little confidence, or its publishers disagree. */
export const isDoubtful = (statement: Statement<unknown> | null): statement is Statement<unknown> =>
  statement?.confidence === 'low' || statement?.dispute !== undefined

/** The cells of a row of the table, behind its name: what the picture shows as lengths. */
export const cellsIn = (t: Translator, own: Span): readonly string[] => [
  roleIn(t, own) || '–',
  own.released ? t(isDoubtful(own.releasedBy) ? 'lives.doubtful' : 'lives.day', { day: own.released }) : '–',
  own.mainstreamEnd ? t.show(own.mainstreamEnd) : '–',
  own.endOfSupport ? t.show(own.endOfSupport) : own.periods.length > 0 ? t('ui.no-end-announced') : '–',
  own.paidUpdatesUntil ? t.show(own.paidUpdatesUntil) : '–',
]

export const LIVES_COLUMNS = [
  'ui.timeline.product',
  'lives.column.role',
  'ui.timeline.released',
  'ui.timeline.mainstream',
  'ui.timeline.end',
  'ui.timeline.paid',
  'ui.timeline.state',
] as const

const lineOf = (cells: readonly string[]): string =>
  cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t')

const groupLines = (t: Translator, group: Group, all: boolean): readonly string[] =>
  rowsOf(group, all).map((own) =>
    lineOf([
      t(`lives.group.${group.id}`),
      t.show(own.id),
      ...cellsIn(t, own),
      isService(own.id) ? '–' : t(`state.${own.state}`),
    ]),
  )

const wayLine = (t: Translator, { number, leg }: Landing): string =>
  lineOf([String(number), legTitle(t, leg)])

/** The tables as lines with tabs between the cells, as spreadsheets take them: lives, the way, deadlines. */
export function tablesIn(t: Translator, picture: Picture, all: boolean): string {
  const head = (keys: readonly string[]): string => lineOf(keys.map((key) => t(key)))
  const blocks = [
    [
      head(['lives.column.kind', ...LIVES_COLUMNS]),
      ...picture.groups.flatMap((group) => groupLines(t, group, all)),
    ],
    [head(['lives.way.number', 'lives.way.title']), ...picture.landings.map((own) => wayLine(t, own))],
    [
      head(['ui.deadlines.number', 'ui.deadlines.when', 'ui.deadlines.state', 'ui.deadlines.what']),
      ...picture.deadlines.map((own, i) =>
        lineOf([String(i + 1), deadlineDayIn(t, own), t(`deadline-state.${own.state}`), deadlineIn(t, own)]),
      ),
    ],
  ]
  return blocks.flatMap((lines) => (lines.length > 1 ? [lines.join('\n')] : [])).join('\n\n')
}
