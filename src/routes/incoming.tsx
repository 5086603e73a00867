import { useEffect, useMemo, useRef, useState } from 'react'
import { planNameIn } from '../i18n/plan-name.ts'
import { differencesIn, joined, nameOf } from '../share/merge.ts'
import type { PlanFile } from '../share/plan-file.ts'
import { contentOf, isEmpty, planStore, receive, replaceContent, type PlanState } from '../store/plan.ts'
import { openAsOwn } from '../store/plans.ts'
import { usePlan } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { problemIn, Problems } from '../ui/problem.tsx'
import { DifferenceTable } from './difference-table.tsx'

interface Props {
  readonly incoming: NonNullable<PlanState['incoming']>
  readonly onMerged: () => void
}

/** A file that was opened: what it is, what of it could not be used, and what becomes of it. */
export function Incoming({ incoming: { name, file, problems }, onMerged }: Props) {
  const t = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  // The file was chosen elsewhere, or dropped: what became of it is said here.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="card stack" aria-labelledby="incoming">
      <h2 id="incoming" ref={heading} tabIndex={-1}>
        {t('incoming.title', { name })}
      </h2>
      {!file && <p className="notice bad">{t('incoming.refused')}</p>}
      <Problems texts={problems.map((problem) => problemIn(t, problem))} />
      {file ? <Decide file={file} onMerged={onMerged} /> : <Leave />}
    </section>
  )
}

const Leave = () => {
  const t = useWords()
  return (
    <p>
      <button type="button" className="button quiet small" onClick={() => receive(null)}>
        {t('incoming.leave')}
      </button>
    </p>
  )
}

function Decide({ file, onMerged }: { file: PlanFile; onMerged: () => void }) {
  const t = useWords()
  const state = usePlan((s) => s)
  const [merges, setMerges] = useState(false)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const mine = useMemo(() => contentOf(state), [state])
  const differences = useMemo(() => differencesIn(mine, file), [mine, file])
  const empty = isEmpty(mine)
  const day = file.saved.slice(0, 10)
  const told = day ? 'incoming.saved' : 'incoming.unsaved'
  return (
    <>
      <p>
        <strong>{planNameIn(t, file.name, file.linked.estate)}</strong>
      </p>
      <p className="small muted">{t(told, { day, edition: file.edition })}</p>
      {!empty && (
        <p>
          {differences.length === 0 ? t('incoming.same') : t('incoming.differs', { n: differences.length })}
        </p>
      )}
      {!merges && (
        <p className="row">
          <button type="button" className="button" onClick={() => openAsOwn(file)}>
            {t('incoming.own')}
          </button>
          {!empty && differences.length > 0 && (
            <button type="button" className="button quiet" onClick={() => setMerges(true)}>
              {t('incoming.merge')}
            </button>
          )}
          <button type="button" className="textbutton" onClick={() => receive(null)}>
            {t('incoming.leave')}
          </button>
        </p>
      )}
      {merges && (
        <>
          <h3>{t('merge.title')}</h3>
          <p className="measure">{t('merge.lead')}</p>
          <DifferenceTable
            mine={mine}
            theirs={file}
            differences={differences}
            taken={taken}
            onTake={(difference, theirs) => {
              const next = new Set(taken)
              if (theirs) next.add(nameOf(difference))
              else next.delete(nameOf(difference))
              setTaken(next)
            }}
          />
          <p className="row">
            <button
              type="button"
              className="button"
              onClick={() => {
                replaceContent('merge', joined(contentOf(planStore.getState()), file, taken))
                receive(null)
                onMerged()
              }}
            >
              {t('merge.do')}
            </button>
            <button type="button" className="textbutton" onClick={() => setMerges(false)}>
              {t('questions.back')}
            </button>
          </p>
        </>
      )}
    </>
  )
}
