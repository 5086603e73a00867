import { hasAnswers } from '../store/plan.ts'
import { startAnew } from '../store/sync.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { isRealtimeOnly } from './halves.ts'
import { PATHS, questionPath } from './paths.ts'

const EXAMPLES = {
  small: 'v=1&days=7&dirsync=no&exchange=2007&freebusy=no&mailboxes=100&stay=no',
  stay: 'v=1&exchange=2007&forest=2012-r2&mailboxes=300&outlook=2016&stay=yes&windows=2022',
  hybrid: 'v=1&days=120&dirsync=yes&exchange=2010-sp3ru11&freebusy=yes&keepsync=yes&mailboxes=600&stay=no',
  talk: 'v=1&rtc=lync2010&rtcgoal=teams&users=900',
  both: 'v=1&dirsync=no&exchange=2010-sp3ru32&mailboxes=600&rtc=lync2010&rtcgoal=teams&stay=no&users=600',
} as const

/** Where each example shows most. */
const SHOWN_ON = {
  small: 'verdict',
  stay: 'verdict',
  hybrid: 'verdict',
  talk: 'realtime',
  both: 'plan',
} as const

/** What it is, for whom, and the way in. */
export function Start() {
  const t = useWords()
  const to = useTo()
  const only = usePlan((s) => isRealtimeOnly(s.estate))
  const begun = usePlan((s) => hasAnswers(s.estate))
  return (
    <>
      <div className="stack">
        <h1 className="measure">{t('start.title')}</h1>
        <p className="lead">{t('start.lead')}</p>
        {begun ? (
          <p className="row">
            <a className="button" href={`#${to(only ? questionPath('realtime') : PATHS.questions)}`}>
              {t('start.continue')}
            </a>
            <button type="button" className="button quiet" onClick={startAnew}>
              {t('start.anew')}
            </button>
          </p>
        ) : (
          <>
            <p className="row">
              <a className="button" href={`#${to(PATHS.questions)}`}>
                {t('start.mail')}
              </a>
              <a className="button" href={`#${to(questionPath('realtime'))}`}>
                {t('start.realtime')}
              </a>
            </p>
            <p className="muted measure">{t('start.both')}</p>
          </>
        )}
      </div>
      <section className="stack measure">
        <h2>{t('start.how')}</h2>
        <ul>
          <li>{t('start.how.1')}</li>
          <li>{t('start.how.realtime')}</li>
          <li>{t('start.how.2')}</li>
          <li>{t('start.how.3')}</li>
        </ul>
      </section>
      <section className="stack measure">
        <h2>{t('start.examples')}</h2>
        <ul>
          {(['small', 'stay', 'hybrid', 'talk', 'both'] as const).map((id) => (
            <li key={id}>
              <a href={`#${PATHS[SHOWN_ON[id]]}?${EXAMPLES[id]}`}>{t(`start.example.${id}`)}</a>
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
