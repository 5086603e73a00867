import type { Line, News } from '../domain/since.ts'
import { subjectOf } from '../domain/plan.ts'
import type { Rooms } from '../domain/goal.ts'
import type { Hop } from '../domain/route.ts'
import type { Translator } from '../i18n/translate.ts'
import { deadlineDayIn, deadlineIn, itemIn, reasonIn } from '../i18n/words.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { legTitle } from './checklist-parts.ts'
import { CitationNote } from './citation.tsx'
import { useWords } from './language.tsx'

/** As many lines of one statement as are shown at once. */
const OPEN_AT_MOST = 3
/** As many statements as one reads before asking for more. */
const NEWS_AT_MOST = 10

const isHop = (subject: unknown): subject is Hop =>
  typeof subject === 'object' && subject !== null && 'retire' in subject
const isRooms = (subject: unknown): subject is Rooms =>
  typeof subject === 'object' && subject !== null && 'passes' in subject

function subjectIn(t: Translator, subject: unknown): string {
  if (isHop(subject))
    return subject.install
      ? t('leg.hop', { install: subject.install })
      : t('leg.removal', { retire: subject.retire })
  if (isRooms(subject)) return t(`leg.${subject.by}`, { from: subject.from })
  return typeof subject === 'string' ? t.show(subject) : ''
}

/** Where a line stands, and what it says. */
function lineIn(t: Translator, line: Line): { readonly where: string; readonly text: string } {
  switch (line.kind) {
    case 'item':
      return { where: legTitle(t, line.leg), text: itemIn(t, line.judgement, subjectOf(line.leg)) }
    case 'deadline':
      return { where: deadlineDayIn(t, line.deadline), text: deadlineIn(t, line.deadline) }
    case 'reason':
      return {
        where: subjectIn(t, line.subject),
        text: reasonIn(t, line.reason.judgement, line.subject),
      }
    case 'life': {
      const { product, endOfSupport } = line.life
      const text = endOfSupport
        ? t('compare.since.life', { product, end: t('ui.until', { day: endOfSupport }) })
        : t('compare.since.life.none', { product })
      return { where: t.show(product), text }
    }
  }
}

function Lines({ lines }: Pick<News, 'lines'>) {
  const t = useWords()
  return (
    <ul className="plainlist lines">
      {lines.map(({ line, before }) => {
        const { where, text } = lineIn(t, line)
        return (
          <li key={line.key}>
            <strong>{where}:</strong> {text}{' '}
            <span className="badge">
              {before === null ? t('compare.since.new') : t('compare.since.anew', { day: before })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

interface Props {
  readonly news: readonly News[]
  readonly asOf: IsoDate
}

/** What was published in a time, the newest first; what is older is folded away. */
export function NewsList({ news, asOf }: Props) {
  const t = useWords()
  const older = news.slice(NEWS_AT_MOST)
  return (
    <>
      <Statements news={news.slice(0, NEWS_AT_MOST)} asOf={asOf} />
      {older.length > 0 && (
        <details className="lower">
          <summary>{t('compare.since.older', { n: older.length })}</summary>
          <Statements news={older} asOf={asOf} />
        </details>
      )}
    </>
  )
}

/** Each statement with what rests on it. */
function Statements({ news, asOf }: Props) {
  const t = useWords()
  return (
    <ol className="plainlist news">
      {news.map(({ rests, lines }) => (
        <li key={JSON.stringify([rests.cite.source, rests.cite.at, rests.since])} className="stack stack-s">
          <p className="newsday">{t.show(rests.since)}</p>
          <Lines lines={lines.slice(0, OPEN_AT_MOST)} />
          {lines.length > OPEN_AT_MOST && (
            <details className="lower">
              <summary className="small">
                {t('compare.since.more', { n: lines.length - OPEN_AT_MOST })}
              </summary>
              <Lines lines={lines.slice(OPEN_AT_MOST)} />
            </details>
          )}
          <p className="meta">
            <CitationNote rests={rests} asOf={asOf} />
          </p>
        </li>
      ))}
    </ol>
  )
}
