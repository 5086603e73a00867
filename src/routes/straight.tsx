import { worldOn } from '../domain/world.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { useTo } from '../store/use-plan.ts'
import { CitationNote } from '../ui/citation.tsx'
import { useWords } from '../ui/language.tsx'
import { PATHS } from './paths.ts'

/** Beside every climb: the one hop to the cloud (S22). */
export function Straight({ hops, asOf }: { hops: number; asOf: IsoDate }) {
  const t = useWords()
  const to = useTo()
  const { gains, relief, recommended } = worldOn(KNOWLEDGE, asOf).cloud
  if (!gains || !relief) return null
  return (
    <section className="card stack">
      <h2>{t('way.straight')}</h2>
      <p>{hops > 1 ? t('way.straight.lead', { n: hops }) : t('way.straight.lead.one')}</p>
      <ul>
        <li>{t('way.straight.gains', { list: gains.value })}</li>
        <li>{t('way.straight.relief')}</li>
      </ul>
      <p className="meta">
        <CitationNote rests={recommended ?? gains} asOf={asOf} />
      </p>
      <p>
        <a href={`#${to(PATHS.verdict)}`}>{t('way.straight.link')}</a>
      </p>
    </section>
  )
}
