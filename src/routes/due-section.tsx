import { KNOWLEDGE } from '../knowledge/index.ts'
import { staleOf } from '../share/stale-document.ts'
import { usePlan } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'

/** While the knowledge is stale: the statements most in need of a check. */
export function DueSection() {
  const t = useWords()
  const today = usePlan((s) => s.today)
  const { due } = staleOf(t, KNOWLEDGE, today)
  if (due.length === 0) return null
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
            {due.map(({ path, text, value, day, source: { title, url, at, confidence } }) => (
              <tr key={path}>
                <th scope="row">{text}</th>
                <td>{value}</td>
                <td>
                  <a href={url} rel="noreferrer">
                    {title}
                  </a>
                  {at && <span className="muted small">{` ${at}`}</span>}
                </td>
                <td>{t.show(day)}</td>
                <td>{t(`stale.due.confidence.${confidence}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
