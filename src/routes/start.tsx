import { hasAnswers, startAnew } from '../store/plan.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { PATHS } from './paths.ts'

const EXAMPLES = {
  small: 'v=1&days=7&dirsync=no&exchange=2007&freebusy=no&mailboxes=100&stay=no',
  stay: 'v=1&exchange=2007&forest=2012-r2&mailboxes=300&outlook=2016&stay=yes&windows=2022',
  hybrid: 'v=1&days=120&dirsync=yes&exchange=2010-sp3ru11&freebusy=yes&keepsync=yes&mailboxes=600&stay=no',
} as const

/** What it is, for whom, and the way in. */
export function Start() {
  const t = useWords()
  const to = useTo()
  const begun = usePlan((s) => hasAnswers(s.estate))
  return (
    <>
      <div className="stack">
        <h1 className="measure">{t('start.title')}</h1>
        <p className="lead">{t('start.lead')}</p>
        <p className="row">
          <a className="button" href={`#${to(PATHS.questions)}`}>
            {t(begun ? 'start.continue' : 'start.begin')}
          </a>
          {begun && (
            <button type="button" className="button quiet" onClick={startAnew}>
              {t('start.anew')}
            </button>
          )}
        </p>
      </div>
      <section className="stack measure">
        <h2>{t('start.how')}</h2>
        <ul>
          <li>{t('start.how.1')}</li>
          <li>{t('start.how.2')}</li>
          <li>{t('start.how.3')}</li>
        </ul>
      </section>
      <section className="stack measure">
        <h2>{t('start.examples')}</h2>
        <ul>
          {(['small', 'stay', 'hybrid'] as const).map((id) => (
            <li key={id}>
              <a href={`#${PATHS.verdict}?${EXAMPLES[id]}`}>{t(`start.example.${id}`)}</a>
            </li>
          ))}
        </ul>
        <p className="muted small">{t('start.example.note')}</p>
      </section>
      <section className="stack measure">
        <h2>{t('start.not')}</h2>
        <p>{t('start.not.1')}</p>
      </section>
    </>
  )
}
