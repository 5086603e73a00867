import { useEffect, useReducer, useState } from 'react'
import type { Translator } from '../i18n/translate.ts'
import { planNameIn } from '../i18n/plan-name.ts'
import type { Content } from '../share/merge.ts'
import { contentOf, isEmpty, planStore, rename } from '../store/plan.ts'
import { openFile } from '../store/open-file.ts'
import { isShelved, remove, restore, shelved, type Shelved } from '../store/shelf.ts'
import { discard, openAsOwn, openKept, startAnew } from '../store/sync.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { Incoming } from './incoming.tsx'
import { PATHS } from './paths.ts'
import { Results } from './results.tsx'
import { savePlan } from './save-plan.ts'
import '../ui/keep.css'

export const Plans = () => (
  <Results>
    <Page />
  </Results>
)

const nameIn = (t: Translator, { name, linked }: Content): string => planNameIn(t, name, linked.estate)
const doneIn = ({ progress }: Content): number => Object.values(progress).filter(({ done }) => done).length

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
  return shelved()
}

function AtHand({ onDelete }: { onDelete: (own: Shelved) => void }) {
  const t = useWords()
  const to = useTo()
  const { id, name } = usePlan((s) => s)
  const content = contentOf(planStore.getState())
  const called = nameIn(t, content)
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
          {t('plans.name.hint')} {!isShelved(id) && t('plans.not-yet-kept')}
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
        <button type="button" className="button quiet small" onClick={() => onDelete(discard())}>
          {t('plans.delete')}
        </button>
      </p>
    </div>
  )
}

interface EntryProps {
  readonly own: Shelved
  readonly onOpen: () => void
  readonly onDelete: () => void
}

function Entry({ own: { file }, onOpen, onDelete }: EntryProps) {
  const t = useWords()
  const name = nameIn(t, file)
  const done = doneIn(file)
  return (
    <li className="shelved">
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        <p className="small muted">
          {t('plans.saved', { day: file.saved.slice(0, 10) })}
          {done > 0 && ` · ${t('plans.done', { n: done })}`}
        </p>
      </div>
      <p className="row">
        <button
          type="button"
          className="button quiet small"
          aria-label={t('plans.open.label', { name })}
          onClick={onOpen}
        >
          {t('plans.open')}
        </button>
        <button
          type="button"
          className="textbutton small"
          aria-label={t('plans.save.label', { name })}
          onClick={() => savePlan(name, file)}
        >
          {t('plans.save')}
        </button>
        <button
          type="button"
          className="textbutton small"
          aria-label={t('plans.delete.label', { name })}
          onClick={onDelete}
        >
          {t('plans.delete')}
        </button>
      </p>
    </li>
  )
}

/** The plans that are kept side by side: open, name, save, copy, delete, and whatever file was opened. */
function Page() {
  const t = useWords()
  const plans = useShelf()
  const id = usePlan((s) => s.id)
  const incoming = usePlan((s) => s.incoming)
  const [deleted, setDeleted] = useState<Shelved | null>(null)
  const [gone, setGone] = useState(false)
  const [merged, setMerged] = useState(false)
  const others = plans.filter((own) => own.id !== id)
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
            <span>{t('plans.deleted', { name: nameIn(t, deleted.file) })}</span>
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
              <Entry
                key={own.id}
                own={own}
                onOpen={() => setGone(!openKept(own.id))}
                onDelete={() => {
                  remove(own.id)
                  setDeleted(own)
                }}
              />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
