import type { Contradiction } from '../domain/step.ts'
import { contradictionIn } from '../i18n/words.ts'
import type { IsoDate, VersionId } from '../knowledge/schema.ts'
import { CitationNote } from './citation.tsx'
import { useWords } from './language.tsx'

interface Props {
  readonly found: readonly Contradiction[]
  readonly unreleased: readonly VersionId[]
  readonly asOf: IsoDate
}

/** Versions that were named together but cannot stand in one organization, with the rule and its source; and versions from after the planning date. */
export function Contradictions({ found, unreleased, asOf }: Props) {
  const t = useWords()
  if (found.length + unreleased.length === 0) return null
  return (
    <section className="notice bad stack stack-s" aria-label={t('contradictions.title')}>
      <h2 className="small">{t('contradictions.title')}</h2>
      {unreleased.map((version) => (
        <p key={version}>{t('problem.not-released', { version, day: asOf })}</p>
      ))}
      {found.map(({ newer, older, rests }) => (
        <div key={`${newer}-${older}`}>
          <p>{contradictionIn(t, { newer, older, rests })}</p>
          <div className="meta">
            <CitationNote rests={rests} asOf={asOf} />
          </div>
        </div>
      ))}
    </section>
  )
}
