import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import type { Plan } from '../domain/plan.ts'
import { asideOf, tasksIn, type Progress } from '../domain/progress.ts'
import { ownersIn, shownIn, showsRemarks, type Choice } from '../domain/task-filter.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { ChecklistAside } from './checklist-aside.tsx'
import { ChecklistBar } from './checklist-bar.tsx'
import { ChecklistLeg } from './checklist-leg.tsx'
import { PEOPLE, type TaskEvents } from './checklist-parts.ts'
import { useWords } from './language.tsx'
import './checklist.css'

export { legTitle } from './checklist-parts.ts'

interface Props extends Pick<TaskEvents, 'tick' | 'track'> {
  readonly plan: Plan | null
  readonly asOf: IsoDate
  readonly today: IsoDate
  readonly progress: Progress
  readonly choice: Choice
  /** What was noted when the filter was chosen. */
  readonly whenChosen: Progress
  readonly onChoose: (choice: Partial<Choice>) => void
}

const NO_LEGS: Plan['legs'] = []

/** Shows what the page holds under an id, and puts the focus there; what a filter hides is shown again first. */
function jumpTo(id: string, showAll: () => void): void {
  if (!document.getElementById(id)?.checkVisibility()) flushSync(showAll)
  const there = document.getElementById(id)
  there?.scrollIntoView({ block: there instanceof HTMLInputElement ? 'center' : 'start' })
  there?.focus({ preventScroll: true })
}

/** The checklist to work from, and what is kept aside of other plans. */
export function Checklist(props: Props) {
  const { plan, asOf, today, progress, choice, whenChosen, onChoose, tick, track } = props
  const t = useWords()
  const legs = plan?.legs ?? NO_LEGS
  const tasks = useMemo(() => tasksIn(legs), [legs])
  const on = useMemo<TaskEvents>(
    () => ({ tick, track, jump: (id) => jumpTo(id, () => onChoose({ filter: 'all' })) }),
    [tick, track, onChoose],
  )
  const shown = shownIn(tasks, progress, choice, whenChosen)
  const filtered = choice.filter === 'all' ? null : shown
  return (
    <>
      {plan && tasks.length > 0 && (
        <section className="stack stack-l breakbefore checklist">
          <div className="stack stack-s">
            <h2>{t('ui.checklist.title')}</h2>
            <p className="muted small">{t('plan.gate.hint')}</p>
          </div>
          <ChecklistBar
            plan={plan}
            tasks={tasks}
            progress={progress}
            today={today}
            choice={choice}
            shown={shown}
            onChoose={onChoose}
            on={on}
          />
          {legs.map((leg) => (
            <ChecklistLeg
              key={leg.id}
              plan={plan}
              leg={leg}
              asOf={asOf}
              today={today}
              progress={progress}
              shown={filtered}
              remarks={showsRemarks(choice)}
              on={on}
            />
          ))}
          <datalist id={PEOPLE}>
            {ownersIn(progress).map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </section>
      )}
      <ChecklistAside entries={asideOf(plan, progress)} />
    </>
  )
}
