import type { Standing, Summary } from '../domain/summary.ts'
import type { Translator } from '../i18n/translate.ts'
import type { IsoDate, Statement } from '../knowledge/schema.ts'
import { sourceOf } from '../share/document.ts'
import type { CitedSource } from '../share/plan-document.ts'

/** So many preparations stand on the page. */
export const PREPARATIONS = 3

/** So many versions in use do. */
const STANDINGS = 2

/** The versions in use that the page names: those whose support ends, or ended, first. */
export const shownOf = ({ standings }: Summary): readonly Standing[] =>
  standings
    .toSorted((a, b) => (a.days ?? Number.POSITIVE_INFINITY) - (b.days ?? Number.POSITIVE_INFINITY))
    .slice(0, STANDINGS)

/** What the page cites, each document once: its number is its place here. */
export function citedIn(t: Translator, summary: Summary, asOf: IsoDate): readonly CitedSource[] {
  const rests: readonly Statement<unknown>[] = [
    ...shownOf(summary).map((own) => own.rests),
    ...summary.risks.map((own) => own.rests),
    ...(summary.effort?.preparations ?? []).slice(0, PREPARATIONS).map((task) => task.own.judgement.rests),
    ...summary.next.map((task) => task.own.judgement.rests),
  ]
  const cited = new Map<string, CitedSource>()
  for (const own of rests) {
    const source = sourceOf(t, own, asOf)
    if (!cited.has(source.id)) cited.set(source.id, source)
  }
  return [...cited.values()]
}

/** Where there is doubt, in words; of what is sure and undisputed nothing is said. */
export const doubtsOf = (t: Translator, source: CitedSource): readonly string[] => [
  ...(source.confidence === 'high' ? [] : [t(`confidence.${source.confidence}`)]),
  ...(source.derived
    ? [t(source.also.includes('readings') ? 'ui.source.reading' : 'ui.source.derived')]
    : []),
  ...(source.secondhand ? [t('ui.source.secondhand')] : []),
  ...(source.disagreement ? [t('ui.disagree')] : []),
]

export const dateOf = (t: Translator, { date, dated }: CitedSource): string =>
  date ? t(`ui.source.${dated}`, { day: date }) : t('ui.source.undated')
