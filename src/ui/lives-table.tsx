import { isService } from '../domain/landings.ts'
import { rowsOf, type Picture } from '../domain/spans.ts'
import { StateBadge } from './badge.tsx'
import { useWords } from './language.tsx'
import { cellsIn, LIVES_COLUMNS } from './lives-words.ts'
import './timeline.css'

/** What the picture shows of lives, as a table: every row, every day. */
export function LivesTable({ picture, all }: { picture: Picture; all: boolean }) {
  const t = useWords()
  return (
    <div className="tablewrap lives" role="region" aria-label={t('timeline.table')} tabIndex={0}>
      <table>
        <caption className="sr">{t('timeline.table')}</caption>
        <thead>
          <tr>
            {LIVES_COLUMNS.map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        {picture.groups
          .map((group) => ({ id: group.id, rows: rowsOf(group, all) }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ id, rows }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={LIVES_COLUMNS.length}>
                  {t(`lives.group.${id}`)}
                </th>
              </tr>
              {rows.map((own) => (
                <tr key={own.id}>
                  <th scope="row">{t.show(own.id)}</th>
                  {cellsIn(t, own).map((cell, i) => (
                    <td key={LIVES_COLUMNS[i + 1]}>{cell}</td>
                  ))}
                  <td>{isService(own.id) ? '–' : <StateBadge state={own.state} />}</td>
                </tr>
              ))}
            </tbody>
          ))}
      </table>
    </div>
  )
}
