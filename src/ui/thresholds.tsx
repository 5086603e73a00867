import type { Estate, FactKey } from '../domain/facts.ts'
import type { Threshold } from '../domain/preview-thresholds.ts'
import type { Translator } from '../i18n/translate.ts'
import { answerIn } from '../i18n/values.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { CitationNote } from './citation.tsx'
import { Icon } from './icons.tsx'
import { useWords } from './language.tsx'

interface Props {
  readonly fact: FactKey
  readonly thresholds: readonly Threshold[]
  readonly estate: Estate
  readonly asOf: IsoDate
}

const isRead = ({ rests }: Threshold): boolean => rests.cite.also?.includes('readings') ?? false

/** The number or name of a threshold, as an answer to its question would be shown. */
export const thresholdAt = (t: Translator, { at }: Threshold, fact: FactKey): string =>
  typeof at === 'number' ? answerIn(t, fact, { [fact]: at }) : t.show(at)

/** What turns at a threshold. */
export const thresholdIn = (t: Translator, own: Threshold): string =>
  t(`threshold.${own.id}`, { version: own.version }) + (isRead(own) ? ` ${t('threshold.reading')}` : '')

function Standing({ kind, met, text }: Pick<Threshold, 'kind' | 'met'> & { text: string }) {
  const t = useWords()
  if (met === null) return <span className="standing" />
  return (
    <span className={`standing ${met ? 'met' : kind === 'most' ? 'missed' : 'short'}`}>
      <Icon of={met ? 'supported' : kind === 'most' ? 'ending-soon' : 'unknown'} />{' '}
      <span className="own">{t('threshold.is', { text })}</span>{' '}
      {t(`threshold.${kind}.${met ? 'yes' : 'no'}`)}
    </span>
  )
}

/** Where the answers to a question turn, how its answer stands to each, and who published that. */
export function Thresholds({ fact, thresholds, estate, asOf }: Props) {
  const t = useWords()
  if (thresholds.length === 0) return null
  const sources = [...new Map(thresholds.map(({ rests }) => [rests, rests])).values()]
  return (
    <>
      <ul className="thresholds" aria-label={t('threshold.title')}>
        {thresholds.map((own) => (
          <li key={own.id + (own.version ?? '')}>
            <b>{thresholdAt(t, own, fact)}</b> <span>{thresholdIn(t, own)}</span>{' '}
            <Standing kind={own.kind} met={own.met} text={answerIn(t, fact, estate)} />
          </li>
        ))}
      </ul>
      <details className="threshold-sources small">
        <summary>{t('threshold.sources')}</summary>
        <ul>
          {sources.map((rests) => (
            <li key={`${rests.cite.source} ${rests.cite.at ?? ''} ${JSON.stringify(rests.value)}`}>
              <CitationNote rests={rests} asOf={asOf} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
