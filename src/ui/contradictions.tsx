import type { Contradiction } from '../domain/outcome.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { CitationNote } from './citation.tsx'
import { useWords } from './language.tsx'

/** Versions that were named together but cannot stand in one organization, with the rule and its source. */
export function Contradictions({ found, asOf }: { found: readonly Contradiction[]; asOf: IsoDate }) {
  const t = useWords()
  if (found.length === 0) return null
  return (
    <section className="notice bad stack stack-s" aria-label={t('contradictions.title')}>
      <h2 className="small">{t('contradictions.title')}</h2>
      {found.map(({ newer, older, rests }) => (
        <div key={`${newer}-${older}`}>
          <p>{t('problem.cannot-stand-together', { newer, older })}</p>
          <div className="meta">
            <CitationNote rests={rests} asOf={asOf} />
          </div>
        </div>
      ))}
    </section>
  )
}
