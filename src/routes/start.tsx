import { useEffect } from 'react'
import { hasAnswers } from '../store/plan.ts'
import { startAnew } from '../store/plans.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import '../ui/questions.css'
import { isRealtimeOnly } from './halves.ts'
import { PATHS, questionPath } from './paths.ts'
import { SAMPLES } from './samples.ts'

/** The way in: two doors where nothing was told yet, one where something was. */
function WayIn() {
  const t = useWords()
  const to = useTo()
  const only = usePlan((s) => isRealtimeOnly(s.estate))
  const begun = usePlan((s) => hasAnswers(s.estate))
  if (begun)
    return (
      <p className="row">
        <a className="button" href={`#${to(only ? questionPath('realtime') : PATHS.questions)}`}>
          {t('start.continue')}
        </a>
        <button type="button" className="button quiet" onClick={startAnew}>
          {t('start.anew')}
        </button>
      </p>
    )
  return (
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
  )
}

/** What it is, for whom, and the way in. */
export function Start() {
  useEffect(() => {
    // Whoever moves or steps on this page goes on to the questions: they are fetched before they are asked for.
    const fetchQuestions = () => void import('./questions.tsx')
    const signs = ['pointermove', 'touchstart', 'keydown'] as const
    for (const sign of signs) addEventListener(sign, fetchQuestions, { once: true, passive: true })
    return () => {
      for (const sign of signs) removeEventListener(sign, fetchQuestions)
    }
  }, [])
  const t = useWords()
  const to = useTo()
  return (
    <>
      <div className="stack">
        <h1 className="measure">{t('start.title')}</h1>
        <p className="lead">{t('start.lead')}</p>
        <WayIn />
      </div>
      <section className="stack">
        <h2>{t('start.how')}</h2>
        <ol className="how">
          {([1, 2, 3] as const).map((n) => (
            <li key={n}>
              <h3>{t(`start.how.${n}`)}</h3>
              <p>{t(`start.how.${n}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="stack">
        <h2>{t('start.samples')}</h2>
        <p className="measure">{t('start.samples.lead')}</p>
        <ul className="samples">
          {SAMPLES.map(({ id, query }) => {
            const name = t(`start.sample.${id}`)
            return (
              <li key={id}>
                <h3>
                  <a href={`#${PATHS.plan}?${query}`}>{name}</a>
                </h3>
                <p>{t(`start.sample.${id}.line`)}</p>
                <p className="small">
                  <a
                    href={`#${id === 'talk' || id === 'rooms' ? questionPath('realtime') : PATHS.questions}?${query}`}
                  >
                    {t('start.samples.answers')}
                    <span className="sr"> ({name})</span>
                  </a>
                </p>
              </li>
            )
          })}
        </ul>
      </section>
      <section className="stack measure">
        <h2>{t('start.sheet')}</h2>
        <p>
          <a href={`#${to(PATHS.sheet)}`}>{t('questions.sheet')}</a>
        </p>
      </section>
      <section className="stack measure">
        <h2>{t('start.not')}</h2>
        <p>{t('start.not.1')}</p>
      </section>
    </>
  )
}
