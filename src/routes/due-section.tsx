import { dueStatements } from '../domain/due.ts'
import { staleness } from '../domain/stale.ts'
import { dueNameIn, dueValueIn } from '../i18n/due-name.ts'
import { EDITION } from '../knowledge/begins.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { sourceOf } from '../share/document.ts'
import { MOST_DUE } from '../share/stale-document.ts'
import { usePlan } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'

/** While the knowledge is stale: the statements most in need of a check. */
export function DueSection() {
  const t = useWords()
  const today = usePlan((s) => s.today)
  if (staleness(EDITION, today).state === 'fresh') return null
  return (
    <section className="stack">
      <h2>{t('stale.due.title')}</h2>
      <p className="measure">{t('stale.due.lead')}</p>
      <div className="tablewrap" role="region" aria-label={t('stale.due.title')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {['what', 'value', 'source', 'day', 'confidence'].map((column) => (
                <th key={column} scope="col">
                  {t(`stale.due.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dueStatements(KNOWLEDGE, today)
              .slice(0, MOST_DUE)
              .map(({ path, statement, day }) => {
                const { title, url, at } = sourceOf(t, statement, today)
                return (
                  <tr key={path}>
                    <th scope="row">{dueNameIn(t, path)}</th>
                    <td>{dueValueIn(t, statement)}</td>
                    <td>
                      <a href={url} rel="noreferrer">
                        {title}
                      </a>
                      {at && <span className="muted small">{` ${at}`}</span>}
                    </td>
                    <td>{t.show(day)}</td>
                    <td>{t(`stale.due.confidence.${statement.confidence}`)}</td>
                  </tr>
                )
              })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
