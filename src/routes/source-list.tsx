import { firing } from '../domain/decision.ts'
import type { Outcome } from '../domain/outcome.ts'
import { SOURCES, type SourceId } from '../knowledge/sources.ts'
import { useWords } from '../ui/language.tsx'

const isSource = (id: string): id is SourceId => Object.hasOwn(SOURCES, id)

/** Every document that a line of this plan rests on: on paper the only place where addresses can be read. */
export function SourceList({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const journey = outcome.plan?.journey
  const judged =
    journey?.to === 'cloud'
      ? outcome.methods.filter((method) => method.subject === journey.by)
      : outcome.walk
          .filter((step) => step.target.subject === journey?.target)
          .flatMap((step) => [step.target, ...step.hops])
  const judgements = [...judged.flatMap(firing), ...outcome.present.flatMap(firing)].map(
    (reason) => reason.judgement,
  )
  const items = (outcome.plan?.legs ?? [])
    .flatMap((leg) => leg.phases)
    .flatMap((phase) => phase.items.map((own) => own.judgement))
  const ids = [
    ...new Set([
      ...[...judgements, ...items].map((judgement) => judgement.rests.cite.source),
      ...outcome.clients.flatMap((row) =>
        [...row.against, row.ended].flatMap((own) => own?.rests?.cite.source ?? []),
      ),
      ...outcome.timeline.map((life) => life.rests.cite.source),
      ...outcome.deadlines.map(({ judgement }) => judgement.rests.cite.source),
    ]),
  ].filter(isSource)
  return (
    <section className="stack">
      <h2>{t('ui.sources.title')}</h2>
      <ul className="small">
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
    </section>
  )
}
