import type { ItemKind } from '../domain/clause.ts'
import { keptAside, standingOf, type ItemProgress, type Progress } from '../domain/progress.ts'
import type { Translator } from '../i18n/translate.ts'
import { legTitleIn } from './leg-title.ts'
import { onOneLine, plain } from './markdown-text.ts'
import type { PlanDocument } from './plan-document.ts'

type Leg = NonNullable<PlanDocument['plan']>['legs'][number]
type PlanItem = Leg['phases'][number]['items'][number]

/** A task has a box, unless it is not for us; what to expect and the way back are named. */
function bullet(kind: ItemKind, t: Translator, noted: ItemProgress | undefined): string {
  if (kind !== 'task') return `- ${t(`plan.kind.${kind}`)}: `
  const standing = standingOf(noted)
  return standing === 'skipped' ? '- ' : standing === 'done' ? '- [x] ' : '- [ ] '
}

const why = (t: Translator, skip: string): string => t('track.skipped-because', { reason: onOneLine(skip) })

/** The line of an item: ticked, or struck through with the reason why it is not for us. */
export function itemLine(t: Translator, item: PlanItem, noted: ItemProgress | undefined): string {
  const text = `${plain(item.text)}${item.gate ? ` (${t('ui.gate')})` : ''}`
  const line = noted?.skip?.trim() ? `~~${text}~~ (${why(t, noted.skip)})` : text
  return `${bullet(item.kind, t, noted)}${line}`
}

/** Who does it, until when, and what else was noted: a line each. */
export function notedLines(t: Translator, noted: ItemProgress | undefined): readonly string[] {
  const { done, on, owner, due, note } = noted ?? {}
  return [
    ...(done && on ? [t('track.done-on', { day: on })] : []),
    ...(owner?.trim() ? [`${t('track.owner')}: ${onOneLine(owner)}`] : []),
    ...(due ? [t('track.due-on', { day: due })] : []),
    ...(note?.trim() ? [`${t('track.note')}: ${onOneLine(note)}`] : []),
  ].map((line) => `  - ${line}`)
}

/** The sentence of an item that nothing is known of but its id: what it would say of a plan is left out. */
export function textOfItem(t: Translator, item: string): string {
  const key = `item.${item}`
  return t.has(key) ? t(key).replaceAll(/\{[^}]+\}/g, '…') : item
}

/** What was noted of tasks that the plan does not hold. */
export function asideLines(
  t: Translator,
  aside: readonly (readonly [string, ItemProgress])[],
): readonly string[] {
  if (aside.length === 0) return []
  return [
    `### ${t('track.aside', { n: aside.length })}`,
    '',
    ...aside.flatMap(([id, noted]) => {
      const [leg = '', ...item] = id.split('/')
      const text = `${onOneLine(textOfItem(t, item.join('/')))} (${onOneLine(legTitleIn(t, leg))})`
      const { skip, done } = noted
      const told = skip?.trim()
        ? `${text}: ${why(t, skip)}`
        : done && !noted.on
          ? `${text}: ${t('track.done')}`
          : text
      return [`- ${told}`, ...notedLines(t, noted)]
    }),
    '',
  ]
}

/** What was noted under ids that no item of these legs has. */
export function asideOfDocument(
  legs: readonly Leg[],
  progress: Progress,
): readonly (readonly [string, ItemProgress])[] {
  const here = new Set(
    legs.flatMap(({ phases }) =>
      phases.flatMap(({ items }) => items.filter(({ kind }) => kind === 'task').map(({ id }) => id)),
    ),
  )
  return keptAside(here, progress)
}
