import { DISPUTES } from '../knowledge/disputes.ts'
import type { DisputeId } from '../knowledge/schema.ts'
import { SOURCES } from '../knowledge/sources.ts'
import { useWords } from '../ui/language.tsx'
import { DueSection } from './due-section.tsx'
import { Results } from './results.tsx'

export const Knowledge = () => (
  <Results>
    <Page />
  </Results>
)

const READINGS = ['hundred', 'thousand', 'weeks', 'months', 'couple', 'near'] as const

/** What the product knows, where it read it, how it reads words without a number, and where publishers disagree. */
function Page() {
  const t = useWords()
  const sources = Object.entries(SOURCES).toSorted(([, a], [, b]) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : -1,
  )
  return (
    <>
      <div className="stack">
        <h1>{t('knowledge.title')}</h1>
        <p className="lead">{t('knowledge.lead')}</p>
      </div>
      <DueSection />
      <section className="stack measure">
        <h2>{t('knowledge.readings')}</h2>
        <p>{t('knowledge.readings.lead')}</p>
        <ul>
          {READINGS.map((id) => (
            <li key={id}>{t(`knowledge.reading.${id}`)}</li>
          ))}
        </ul>
      </section>
      <section className="stack measure">
        <h2>{t('knowledge.disputes')}</h2>
        <ul className="stack">
          {(Object.keys(DISPUTES) as DisputeId[]).map((id) => (
            <li key={id}>
              {t(`dispute.${id}`)}{' '}
              <span className="muted small">
                ({t.show(DISPUTES[id].sources.map((source) => SOURCES[source].title))})
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{t('knowledge.sources')}</h2>
        <p className="muted">{t('knowledge.sources.count', { n: sources.length })}</p>
        <div className="tablewrap" role="region" aria-label={t('knowledge.sources')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('knowledge.title.column')}</th>
                <th scope="col">{t('knowledge.publisher.column')}</th>
                <th scope="col">{t('knowledge.date.column')}</th>
              </tr>
            </thead>
            <tbody>
              {sources.map(([id, { title, publisher, date, dated, url }]) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={url} rel="noreferrer">
                      {title}
                    </a>
                  </th>
                  <td>{publisher}</td>
                  <td>{date ? t(`ui.source.${dated}`, { day: date }) : t('ui.source.undated')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  )
}
