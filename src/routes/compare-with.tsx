import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { isPlanningDate } from '../domain/days.ts'
import { planNameIn } from '../i18n/plan-name.ts'
import { KNOWLEDGE_BEGINS, PLANNING_ENDS } from '../knowledge/begins.ts'
import { ofDay, ofFile, readOther, type Refusal } from '../share/other-plan.ts'
import { comparedStore } from '../store/compared.ts'
import { asOfIn, contentOf, planStore } from '../store/plan.ts'
import { plansBeside } from '../store/plans.ts'
import { usePlan } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { readFile, Refused, take, useDrop, WithFile } from './compare-file.tsx'

/** A form of one field; it is read here and sent nowhere. */
const Ask = ({ onAsk, children }: { onAsk: () => void; children: ReactNode }) => (
  <form
    className="stack stack-s"
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      onAsk()
    }}
  >
    {children}
  </form>
)

function WithLink() {
  const t = useWords()
  const text = useStore(comparedStore, (s) => s.text)
  const [refusal, refuse] = useState<Refusal | null>(null)
  return (
    <Ask onAsk={() => refuse(take(readOther(text)))}>
      <label htmlFor="compare-link">
        <strong>{t('compare.with.link')}</strong>
      </label>
      <p className="small muted" id="compare-link-hint">
        {t('compare.with.link.hint')}
      </p>
      <textarea
        id="compare-link"
        rows={3}
        spellCheck={false}
        autoComplete="off"
        value={text}
        aria-describedby="compare-link-hint compare-link-error"
        aria-invalid={refusal !== null}
        onChange={(event) => comparedStore.setState({ text: event.target.value })}
      />
      <Refused id="compare-link-error" refusal={refusal} />
      <p>
        <button type="submit" className="button">
          {t('compare.with.link.do')}
        </button>
      </p>
    </Ask>
  )
}

function WithKept() {
  const t = useWords()
  const id = usePlan((s) => s.id)
  const plans = useMemo(() => plansBeside(id), [id])
  const [picked, pick] = useState('')
  const chosen = plans.find((own) => own.id === picked)?.id ?? plans[0]?.id ?? ''
  const [gone, setGone] = useState(false)
  if (plans.length === 0) return null
  return (
    <Ask
      onAsk={() => {
        const file = plansBeside(id).find((own) => own.id === chosen)?.file
        setGone(!file)
        if (file)
          take({ plan: ofFile('kept', { ...file, name: planNameIn(t, file.name, file.linked.estate) }) })
      }}
    >
      <label htmlFor="compare-kept">
        <strong>{t('compare.with.kept')}</strong>
      </label>
      <select id="compare-kept" value={chosen} onChange={(event) => pick(event.target.value)}>
        {plans.map((own) => (
          <option key={own.id} value={own.id}>
            {planNameIn(t, own.file.name, own.file.linked.estate)}
          </option>
        ))}
      </select>
      <div role="alert">{gone && <p className="error">{t('compare.with.kept.gone')}</p>}</div>
      <p>
        <button type="submit" className="button quiet">
          {t('compare.with.kept.do')}
        </button>
      </p>
    </Ask>
  )
}

function WithDay() {
  const t = useWords()
  const asOf = usePlan(asOfIn)
  const [day, setDay] = useState('')
  const [wrong, setWrong] = useState(false)
  const compare = () => {
    const fits = isPlanningDate(day) && day !== asOf
    setWrong(!fits)
    if (fits) take({ plan: ofDay(contentOf(planStore.getState()).linked, day) })
  }
  return (
    <Ask onAsk={compare}>
      <label htmlFor="compare-day">
        <strong>{t('compare.with.day')}</strong>
      </label>
      <p className="small muted" id="compare-day-hint">
        {t('compare.with.day.hint')}
      </p>
      <input
        id="compare-day"
        type="date"
        min={KNOWLEDGE_BEGINS}
        max={PLANNING_ENDS}
        value={day}
        aria-describedby="compare-day-hint compare-day-error"
        aria-invalid={wrong}
        onChange={(event) => setDay(event.target.value)}
      />
      <div id="compare-day-error" role="alert">
        {wrong && (
          <p className="error">
            {t('compare.with.day.wrong', { begins: KNOWLEDGE_BEGINS, ends: PLANNING_ENDS })}
          </p>
        )}
      </div>
      <p>
        <button type="submit" className="button quiet">
          {t('compare.with.day.do')}
        </button>
      </p>
    </Ask>
  )
}

/** Every way to say which plan the one at hand is held against. */
export function CompareWith({ folded }: { folded: boolean }) {
  const t = useWords()
  const [refusal, refuse] = useState<Refusal | null>(null)
  const [open, setOpen] = useState(!folded)
  const onFile = useCallback((file: File) => {
    const read = async () => {
      const refused = take(await readFile(file))
      refuse(refused)
      if (refused) setOpen(true)
    }
    void read()
  }, [])
  const over = useDrop(onFile)
  const ways = (
    <>
      <div className="comparewith">
        <WithLink />
        <WithFile refusal={refusal} onFile={onFile} />
        <WithDay />
        <WithKept />
      </div>
      <p className="small muted">{t('compare.private')}</p>
    </>
  )
  return (
    <section className={`card stack noprint ${over ? 'over' : ''}`} aria-labelledby="compare-with">
      {folded ? (
        <details className="lower" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <h2 id="compare-with">{t('compare.with.other')}</h2>
          </summary>
          <div className="stack">{ways}</div>
        </details>
      ) : (
        <>
          <h2 id="compare-with">{t('compare.with')}</h2>
          {ways}
        </>
      )}
    </section>
  )
}
