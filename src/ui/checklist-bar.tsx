import type { Plan } from '../domain/plan.ts'
import { countsOf, isOverdue, nextIn, type PlannedTask, type Progress } from '../domain/progress.ts'
import { FILTERS, showsRemarks, type Choice } from '../domain/task-filter.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { PEOPLE, briefly, type TaskEvents } from './checklist-parts.ts'
import { useWords } from './language.tsx'

interface Props {
  readonly plan: Plan
  readonly tasks: readonly PlannedTask[]
  readonly progress: Progress
  readonly today: IsoDate
  readonly choice: Choice
  readonly shown: ReadonlySet<string>
  readonly onChoose: (choice: Partial<Choice>) => void
  readonly on: TaskEvents
}

function Filters({ choice, onChoose }: Pick<Props, 'choice' | 'onChoose'>) {
  const t = useWords()
  return (
    <fieldset className="filters">
      <legend className="sr">{t('track.show')}</legend>
      {FILTERS.map((filter) => (
        <label key={filter}>
          <input
            type="radio"
            name="checklist-filter"
            className="sr"
            checked={choice.filter === filter}
            onChange={() => onChoose({ filter })}
            onClick={() => onChoose({ filter })} // chosen again: what no longer matches goes
          />
          <span>{t(`track.show.${filter}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** How far the whole plan is, and what a filter keeps from the screen. */
function Counted({ tasks, progress, today, choice, shown }: Props) {
  const t = useWords()
  const { open, done, skipped } = countsOf(tasks, progress)
  const late = tasks.filter(({ id }) => isOverdue(progress[id], today)).length
  const hidden = tasks.filter(({ id }) => !shown.has(id)).length
  return (
    <p className="counted small" aria-live="polite">
      {t('plan.ticked', { n: done, of: done + open })}
      {skipped > 0 && ` · ${t('track.n-skipped', { n: skipped })}`}
      {late > 0 && <span className="late"> · {t('track.n-overdue', { n: late })}</span>}
      {hidden > 0 && ` · ${t(`track.hidden${showsRemarks(choice) ? '' : '.remarks'}`, { n: hidden })}`}
    </p>
  )
}

/** What stands above the checklist: which tasks to show, whose, how far it is, and where to go on. */
export function ChecklistBar(props: Props) {
  const t = useWords()
  const { plan, tasks, progress, choice, shown, onChoose, on } = props
  const [next] = nextIn(plan, progress, 1)
  const nobody = choice.filter === 'mine' && choice.me.trim() === ''
  return (
    <div className="checklist-bar noprint">
      <div className="row">
        <Filters choice={choice} onChoose={onChoose} />
        {choice.filter === 'mine' && (
          <label className="me">
            {t('track.me')}{' '}
            <input
              type="text"
              list={PEOPLE}
              autoComplete="off"
              value={choice.me}
              onChange={(event) => onChoose({ me: event.target.value })}
            />
          </label>
        )}
        <Counted {...props} />
      </div>
      {shown.size === 0 && tasks.length > 0 ? (
        <p className="row" role="status">
          {t(nobody ? 'track.nobody' : `track.nothing.${choice.filter}`, { me: choice.me.trim() })}{' '}
          <button type="button" className="textbutton" onClick={() => onChoose({ filter: 'all' })}>
            {t('track.show-all')}
          </button>
        </p>
      ) : (
        <p className="next small">
          {next ? (
            <>
              {t('track.next')}{' '}
              <button type="button" className="textbutton" onClick={() => on.jump(next.id)}>
                {briefly(t, next)}
              </button>
            </>
          ) : (
            t('track.nothing-open')
          )}
        </p>
      )}
    </div>
  )
}
