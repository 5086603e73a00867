import { isSource } from '../domain/documents.ts'
import { firing } from '../domain/decision.ts'
import type { Outcome } from '../domain/outcome.ts'
import { pictureOf } from '../domain/spans.ts'
import { worldOn } from '../domain/world.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { Statement } from '../knowledge/schema.ts'
import { SOURCES } from '../knowledge/sources.ts'
import { sourceOf } from '../share/document.ts'
import { usePlan } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { halvesOf, plannedRooms } from './plan-halves.ts'

/** Every document that a line of this plan rests on: on paper the only place where addresses can be read. */
export function SourceList({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const estate = usePlan((s) => s.estate)
  const { groups } = pictureOf(worldOn(KNOWLEDGE, outcome.asOf), estate, outcome)
  const judged = [
    ...halvesOf(t, outcome).flatMap(({ judged: own, step }) => [
      ...(own ? [own] : []),
      ...(step?.hops ?? []),
    ]),
    ...plannedRooms(outcome).map(({ way }) => way),
  ]
  const judgements = [
    ...[...judged.flatMap(firing), ...outcome.present.flatMap(firing)].map((reason) => reason.judgement),
    ...(outcome.plan?.legs ?? []).flatMap((leg) =>
      leg.phases.flatMap((phase) => phase.items.map((own) => own.judgement)),
    ),
    ...outcome.deadlines.map((deadline) => deadline.judgement),
  ]
  const rests: readonly Statement<unknown>[] = [
    ...judgements.map((judgement) => judgement.rests),
    ...outcome.clients.flatMap((row) =>
      [...row.against, row.ended].flatMap((own) => (own?.rests ? [own.rests] : [])),
    ),
    ...outcome.timeline.map((life) => life.rests),
    ...groups.flatMap(({ spans }) => spans.flatMap((own) => own.rests ?? [])),
  ]
  const ids = [...new Set(rests.map(({ cite }) => cite.source))].filter(isSource)
  const disputes = new Set(rests.flatMap((own) => sourceOf(t, own, outcome.asOf).disagreement?.text ?? []))
  return (
    <section className="stack">
      <h2>{t('ui.sources.title')}</h2>
      <ul className="small sources">
        {ids.map((id) => {
          const { title, publisher, date, dated, url } = SOURCES[id]
          return (
            <li key={id}>
              {title}. {publisher}, {date ? t(`ui.source.${dated}`, { day: date }) : t('ui.source.undated')}.{' '}
              <a className="mono" href={url} rel="noreferrer">
                {url}
              </a>
            </li>
          )
        })}
      </ul>
      {disputes.size > 0 && (
        <>
          <h3>{t('knowledge.disputes')}</h3>
          <ul className="small">
            {[...disputes].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
