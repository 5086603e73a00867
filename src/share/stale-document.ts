import { dueStatements } from '../domain/due.ts'
import { staleness } from '../domain/stale.ts'
import { dueNameIn, dueValueIn } from '../i18n/due-name.ts'
import type { Translator } from '../i18n/translate.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { sourceOf } from './document.ts'
import type { PlanDocument } from './plan-document.ts'
import { onOneLine } from './markdown-text.ts'

/** So many statements are named; the rest is in `npm run knowledge:due`. */
export const MOST_DUE = 12

/** How old the knowledge is on the day on which the document is made, and what to check first where it is old. */
export function staleOf(t: Translator, knowledge: Knowledge, today: IsoDate): PlanDocument['stale'] {
  const { state, days } = staleness(knowledge.edition, today)
  const due = state === 'fresh' ? [] : dueStatements(knowledge, today).slice(0, MOST_DUE)
  return {
    state,
    on: today,
    days,
    due: due.map(({ path, statement, day }) => ({
      path,
      text: dueNameIn(t, { path, statement }),
      value: dueValueIn(t, statement),
      day,
      source: sourceOf(t, statement, today),
    })),
  }
}

/** The same as Markdown: a sentence, and a list. Empty while the knowledge is fresh. */
export function staleLines(t: Translator, { stale, edition }: PlanDocument): readonly string[] {
  if (stale.state === 'fresh') return []
  return [
    `**${t(`stale.${stale.state}`, { day: edition, n: stale.days })}**`,
    '',
    `## ${t('stale.due.title')}`,
    '',
    ...stale.due.map(
      ({ text, value, day, source }) =>
        `- ${onOneLine(t('stale.due.line', { what: text, value, source: source.title, day }))} <${source.url}>`,
    ),
    '',
  ]
}
