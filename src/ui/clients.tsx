import type { ClientRow } from '../domain/clients.ts'
import type { Leg } from '../domain/plan.ts'
import { clientNoteIn, subjectNameIn } from '../i18n/words.ts'
import type { IsoDate, Statement } from '../knowledge/schema.ts'
import { ClientBadge } from './badge.tsx'
import { legTitle } from './checklist.tsx'
import { CitationNote } from './citation.tsx'
import { useWords } from './language.tsx'

interface Props {
  /** What the table is called. */
  readonly table: string
  readonly rows: readonly ClientRow[]
  readonly legs: readonly Leg[]
  readonly asOf: IsoDate
}

/** When a program has to go and what may come instead, what its states depend on, and where they are written. */
function Notes({ row, legs, asOf }: Pick<Props, 'legs' | 'asOf'> & { row: ClientRow }) {
  const t = useWords()
  const { client, against, replace, ended } = row
  const leg = legs.find(({ id }) => id === replace?.leg)
  // One document may state it for several stops: it is named once.
  const rests = new Map<string, Statement<unknown>>(
    [...against, ...(ended ? [ended] : [])].flatMap(({ rests: own }) =>
      own ? [[own.cite.source, own]] : [],
    ),
  )
  const silent = against.filter((cell) => !cell.rests).map(({ subject }) => subjectNameIn(t, subject))
  const notes = new Set(against.flatMap((cell) => clientNoteIn(t, client, cell) ?? []))
  return (
    <>
      {replace && leg && (
        <p>
          <strong>
            {t('clients.replace', { phase: t(`phase.${replace.phase}`), leg: legTitle(t, leg) })}
          </strong>{' '}
          {replace.by.length > 0 && t('clients.replace.by', { by: replace.by })}
        </p>
      )}
      {ended && <p>{t('clients.ended', { day: ended.day })}</p>}
      {[...notes].map((note) => (
        <p key={note}>{note}</p>
      ))}
      {silent.length > 0 && <p>{t('clients.nothing-published', { subjects: silent })}</p>}
      {[...rests].map(([source, own]) => (
        <p className="meta" key={source}>
          <CitationNote rests={own} asOf={asOf} />
        </p>
      ))}
    </>
  )
}

/**
 * The programs in use of one half against the stops of the plan. A program's name spans its row, so that on a phone only the
 * stops stand side by side.
 */
export function Clients({ table, rows, legs, asOf }: Props) {
  const t = useWords()
  const stops = rows[0]?.against.map(({ subject }) => subject) ?? []
  return (
    <div className="tablewrap clients" role="region" aria-label={table} tabIndex={0}>
      <table>
        <caption className="sr">{table}</caption>
        <thead>
          <tr>
            {stops.map((subject) => (
              <th key={subject} scope="col" id={`stop-${subject}`}>
                {subjectNameIn(t, subject)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.client}>
            <tr className="program">
              <th scope="rowgroup" colSpan={stops.length} id={`program-${row.client}`}>
                {t.show(row.client)}
              </th>
            </tr>
            <tr>
              {row.against.map((cell) => (
                <td key={cell.subject} headers={`program-${row.client} stop-${cell.subject}`}>
                  <ClientBadge cell={cell} />
                </td>
              ))}
            </tr>
            <tr className="notes">
              <td colSpan={stops.length} headers={`program-${row.client}`}>
                <Notes legs={legs} asOf={asOf} row={row} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  )
}
