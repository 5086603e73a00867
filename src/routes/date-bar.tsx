import { useState } from 'react'
import { isPlanningDate } from '../domain/days.ts'
import { KNOWLEDGE_BEGINS, NEWEST_SOURCE, PLANNING_ENDS } from '../knowledge/begins.ts'
import { asOfIn, planOn } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'

/** The planning date: whose knowledge counts. */
export function DateBar({ edition }: { edition: string }) {
  const t = useWords()
  const on = usePlan((s) => s.on)
  const today = usePlan((s) => s.today)
  const asOf = usePlan(asOfIn)
  const [wrong, setWrong] = useState(false)
  const knowledge = t(asOf < NEWEST_SOURCE ? 'ui.edition.then' : 'ui.edition', {
    day: edition,
    newest: NEWEST_SOURCE,
  })
  return (
    <div className="stack stack-s">
      <p className="printonly">
        {t('ui.asof', { day: asOf })} {knowledge}
      </p>
      <div className="datebar noprint">
        <label htmlFor="planning-date">
          <strong>{t('date.label')}</strong>
        </label>
        <input
          id="planning-date"
          type="date"
          min={KNOWLEDGE_BEGINS}
          max={PLANNING_ENDS}
          value={asOf}
          aria-describedby="planning-date-hint"
          onChange={(event) => {
            const day = event.target.value
            const fits = isPlanningDate(day)
            setWrong(!fits)
            if (fits) planOn(day === today ? null : day)
          }}
        />
        {on && (
          <button
            type="button"
            className="textbutton noprint"
            onClick={() => {
              setWrong(false)
              planOn(null)
            }}
          >
            {t('date.today')}
          </button>
        )}
        <span className="muted">{knowledge}</span>
      </div>
      <p className="small muted noprint" id="planning-date-hint">
        {t('date.hint')}
      </p>
      {wrong && (
        <p className="error" role="alert">
          {t('field.not-a-day', { begins: KNOWLEDGE_BEGINS, ends: PLANNING_ENDS })}
        </p>
      )}
      {asOf > today && <p className="notice">{t('date.future')}</p>}
    </div>
  )
}
