import type { IsoDate, Statement } from '../knowledge/schema.ts'
import { SOURCES, type SourceId } from '../knowledge/sources.ts'
import { sourceOf } from '../share/document.ts'
import { useWords } from './language.tsx'

const titleOf = (id: string): string => (Object.hasOwn(SOURCES, id) ? SOURCES[id as SourceId].title : id) // just seen to be a key

/** A document as a line of its own: title, publisher and date. */
function Document({ id }: { id: string }) {
  const t = useWords()
  if (!Object.hasOwn(SOURCES, id)) return null
  const { title, publisher, date, dated, url } = SOURCES[id as SourceId] // just seen to be a key
  return (
    <li>
      <a href={url} rel="noreferrer">
        {title}
      </a>
      , {publisher}, {date ? t(`ui.source.${dated}`, { day: date }) : t('ui.source.undated')}
    </li>
  )
}

interface Props {
  readonly rests: Statement<unknown>
  readonly asOf: IsoDate
}

/** Where a statement stands: document, publisher, date, confidence; opened, the place, other witnesses and disagreement. */
export function CitationNote({ rests, asOf }: Props) {
  const t = useWords()
  const source = sourceOf(t, rests, asOf)
  const date = source.date ? t(`ui.source.${source.dated}`, { day: source.date }) : t('ui.source.undated')
  const notes = [
    source.at && t('ui.source.at', { at: source.at }),
    t('ui.source.holds', { day: source.since }) +
      (rests.backdated ? ` (${t(`ui.source.backdated.${rests.backdated}`)})` : ''),
    source.also.length > 0 && t('ui.source.also', { list: source.also.map(titleOf) }),
  ].filter((note) => typeof note === 'string')
  return (
    <details className="aside cite">
      <summary>
        <span className="more">{source.title}</span>, {source.publisher}, {date} ·{' '}
        {t(`confidence.${source.confidence}`)}
        {source.derived &&
          ` · ${t(source.also.includes('readings') ? 'ui.source.reading' : 'ui.source.derived')}`}
        {source.secondhand && ` · ${t('ui.source.secondhand')}`}
        {source.disagreement && <span className="disputed"> · {t('ui.disagree')}</span>}
      </summary>
      <div className="aside-body">
        {source.disagreement && (
          <div className="disagreement">
            <p>
              <span className="disputed">{t('ui.disagree')}.</span> {source.disagreement.text}
            </p>
            <p>{t('ui.disagree.read')}</p>
            <ul>
              {source.disagreement.sources.map((id) => (
                <Document key={id} id={id} />
              ))}
            </ul>
          </div>
        )}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          <a href={source.url} rel="noreferrer">
            {t('ui.source.open')}
          </a>
        </p>
      </div>
    </details>
  )
}
