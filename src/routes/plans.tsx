import { useEffect, useReducer, useState } from 'react'
import { planNameIn } from '../i18n/plan-name.ts'
import { contentOf, isEmpty, planStore, rename } from '../store/plan.ts'
import { openFile } from '../store/open-file.ts'
import { discard, openAsOwn, openKept, startAnew } from '../store/plans.ts'
import { removeKept, restore } from '../store/saving.ts'
import { isHeld, shelf, textOf, type Text } from '../store/shelf.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { Incoming } from './incoming.tsx'
import { PATHS } from './paths.ts'
import { Results } from './results.tsx'
import { savePlan } from './save-plan.ts'
import { ShelvedPlan } from './shelved-plan.tsx'
import { UnreadPlans } from './unread-plans.tsx'
import '../ui/keep.css'

export const Plans = () => (
  <Results>
    <Page />
  </Results>
)

/** What was taken away, to be put back. */
interface Deleted extends Text {
  readonly name: string
}

/** The plans of this browser: read anew when the plan at hand changes, or another tab keeps something. */
function useShelf() {
  const [, refresh] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    const stop = planStore.subscribe(refresh)
    addEventListener('storage', refresh)
    return () => {
      stop()
      removeEventListener('storage', refresh)
    }
  }, [])
  return shelf()
}

function AtHand({ onDelete }: { onDelete: (own: Deleted) => void }) {
  const t = useWords()
  const to = useTo()
  const { id, name } = usePlan((s) => s)
  const content = contentOf(planStore.getState())
  const called = planNameIn(t, content.name, content.linked.estate)
  if (isEmpty(content)) return <p className="muted">{t('plans.at-hand.empty')}</p>
  return (
    <div className="card stack">
      <div className="stack stack-s">
        <label htmlFor="plan-name">
          <strong>{t('plans.name')}</strong>
        </label>
        <input
          id="plan-name"
          className="wide"
          type="text"
          autoComplete="off"
          value={name}
          placeholder={called}
          aria-describedby="plan-name-hint"
          onChange={(event) => rename(event.target.value)}
        />
        <p className="small muted" id="plan-name-hint">
          {t('plans.name.hint')} {textOf(id) === null && t('plans.not-yet-kept')}
          {isHeld(id) && t('plans.held.at-hand')}
        </p>
      </div>
      <p className="row">
        <a className="button small" href={`#${to(PATHS.plan)}`}>
          {t('plans.continue')}
        </a>
        <button type="button" className="button quiet small" onClick={() => savePlan(called, content)}>
          {t('plans.save')}
        </button>
        <button
          type="button"
          className="button quiet small"
          onClick={() => openAsOwn({ ...content, name: t('plans.copy-of', { name: called }) })}
        >
          {t('plans.copy')}
        </button>
        <button
          type="button"
          className="button quiet small"
          onClick={() => onDelete({ ...discard(), name: called })}
        >
          {t('plans.delete')}
        </button>
      </p>
    </div>
  )
}

/** The plans that are kept side by side: open, name, save, copy, delete, and whatever file was opened. */
function Page() {
  const t = useWords()
  const { plans, unread } = useShelf()
  const id = usePlan((s) => s.id)
  const incoming = usePlan((s) => s.incoming)
  const [deleted, setDeleted] = useState<Deleted | null>(null)
  const [gone, setGone] = useState(false)
  const [merged, setMerged] = useState(false)
  const others = plans.filter((own) => own.id !== id)
  const takeAway = ({ id: own, text }: Text, name: string) => {
    removeKept(own)
    setDeleted({ id: own, text, name })
  }
  return (
    <>
      <div className="stack">
        <h1>{t('plans.title')}</h1>
        <p className="lead">{t('plans.lead')}</p>
      </div>
      {incoming && <Incoming key={incoming.name} incoming={incoming} onMerged={() => setMerged(true)} />}
      <div role="status">
        {deleted && (
          <p className="notice row">
            <span>{t('plans.deleted', { name: deleted.name })}</span>
            <button
              type="button"
              className="button quiet small"
              onClick={() => {
                restore(deleted)
                setDeleted(null)
              }}
            >
              {t('plans.undelete')}
            </button>
          </p>
        )}
        {merged && !incoming && <p className="notice good">{t('plans.merged')}</p>}
        {gone && <p className="notice warn">{t('plans.gone')}</p>}
      </div>
      <section className="stack measure">
        <h2>{t('plans.at-hand')}</h2>
        <AtHand onDelete={setDeleted} />
        <div className="stack stack-s">
          <p className="row">
            <button type="button" className="button quiet" onClick={startAnew}>
              {t('plans.new')}
            </button>
            <label className="button quiet filebutton">
              {t('plans.file')}
              <input
                type="file"
                accept=".json,application/json"
                aria-describedby="file-hint"
                onChange={(event) => {
                  const [file] = event.target.files ?? []
                  if (file) void openFile(file)
                  event.target.value = ''
                }}
              />
            </label>
          </p>
          <p className="small muted" id="file-hint">
            {t('plans.file.hint')}
          </p>
        </div>
      </section>
      <section className="stack measure">
        <h2>{t('plans.others')}</h2>
        {others.length === 0 ? (
          <p className="muted">{t('plans.none')}</p>
        ) : (
          <ul className="plainlist shelf">
            {others.map((own) => (
              <ShelvedPlan
                key={own.id}
                own={own}
                onOpen={() => setGone(!openKept(own.id))}
                onDelete={(name) => takeAway(own, name)}
              />
            ))}
          </ul>
        )}
      </section>
      <UnreadPlans unread={unread} onDelete={takeAway} />
    </>
  )
}
