import type { Leg, Plan, PlannedPhase } from '../domain/plan.ts'
import {
  countsOf,
  gatesBefore,
  tasksIn,
  waitsFor,
  type PlannedTask,
  type Progress,
} from '../domain/progress.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { Expectations } from './checklist-expect.tsx'
import { briefly, legTitle, phaseId, type TaskEvents } from './checklist-parts.ts'
import { useWords } from './language.tsx'
import { Task } from './task.tsx'

interface Props {
  readonly plan: Plan
  readonly leg: Leg
  readonly asOf: IsoDate
  readonly today: IsoDate
  readonly progress: Progress
  /** The tasks to show on the screen; null: all. */
  readonly shown: ReadonlySet<string> | null
  /** Whether what to expect is shown with them. */
  readonly remarks: boolean
  readonly on: TaskEvents
}

interface Stage {
  readonly phase: PlannedPhase
  readonly tasks: readonly PlannedTask[]
  /** Open gates before it. */
  readonly gates: readonly PlannedTask[]
}

function stagesOf({ plan, leg, progress }: Props): readonly Stage[] {
  const tasks = tasksIn([leg])
  return leg.phases.map((phase) => ({
    phase,
    tasks: tasks.filter((task) => task.phase === phase.phase),
    gates: gatesBefore(plan, leg, phase.phase, progress),
  }))
}

/** What stands before a phase: the first gate by its words, or all by their number. */
function GatesBefore({ gates, named, on }: Pick<Props, 'on'> & Pick<Stage, 'gates'> & { named: boolean }) {
  const t = useWords()
  const [first] = gates
  if (!first) return null
  return (
    <>
      {t('track.blocked')}{' '}
      <button type="button" className="textbutton" onClick={() => on.jump(first.id)}>
        {named ? briefly(t, first) : t('track.gates', { n: gates.length })}
      </button>
      {named && gates.length > 1 && ` ${t('track.and-more', { n: gates.length - 1 })}`}
    </>
  )
}

/** What a phase has done, or, where something is open that has to wait, what for. */
function Standing({
  stage,
  before,
  progress,
  on,
}: Pick<Props, 'progress' | 'on'> & { stage: Stage; before: Stage | undefined }) {
  const t = useWords()
  const { tasks, gates } = stage
  const { open, done } = countsOf(tasks, progress)
  const [first] = gates
  if (tasks.length === 0) return null
  if (open === 0) return <span className="muted">{t(done > 0 ? 'track.finished' : 'track.none-for-us')}</span>
  if (!first) return <span className="muted">{t('plan.ticked', { n: done, of: done + open })}</span>
  return (
    <span>
      <GatesBefore
        gates={gates}
        // The same gate is named once, at the first phase that waits for it.
        named={before?.gates[0]?.id !== first.id}
        on={on}
      />
      {done > 0 && <span className="muted"> · {t('plan.ticked', { n: done, of: done + open })}</span>}
    </span>
  )
}

/** The phases of a part and how each stands, to jump to; the address is taken by the page, so these are no links. */
function Overview({
  leg,
  stages,
  progress,
  on,
}: Pick<Props, 'leg' | 'progress' | 'on'> & { stages: readonly Stage[] }) {
  const t = useWords()
  return (
    <ul className="phases noprint" aria-label={t('plan.phases')}>
      {stages.map((stage, i) => (
        <li key={stage.phase.phase}>
          <button
            type="button"
            className="textbutton"
            onClick={() => on.jump(phaseId(leg, stage.phase.phase))}
          >
            {t(`phase.${stage.phase.phase}`)}
          </button>
          <Standing stage={stage} before={stages[i - 1]} progress={progress} on={on} />
        </li>
      ))}
    </ul>
  )
}

function StageOf({ leg, stage, asOf, today, progress, shown, remarks, on }: Props & { stage: Stage }) {
  const t = useWords()
  const { phase, tasks, gates } = stage
  const [first] = gates
  const isAnyShown = !shown || tasks.some(({ id }) => shown.has(id))
  return (
    <section className={`phase ${isAnyShown ? '' : 'filtered'}`}>
      <h4 id={phaseId(leg, phase.phase)} tabIndex={-1}>
        {t(`phase.${phase.phase}`)}
      </h4>
      {gates.length > 0 && countsOf(tasks, progress).open > 0 && (
        <p className="meta waits noprint">
          <GatesBefore gates={gates} named on={on} />
        </p>
      )}
      <ul className="items">
        {tasks.map(({ id, own }) => (
          <Task
            key={id}
            leg={leg}
            own={own}
            asOf={asOf}
            today={today}
            noted={progress[id]}
            shown={!shown || shown.has(id)}
            gates={gates.length}
            gate={first?.id ?? ''}
            waits={waitsFor(leg, own, progress)
              .filter((other) => !gates.some((gate) => gate.id === other.id))
              .map((other) => other.own.item)
              .join(' ')}
            on={on}
          />
        ))}
      </ul>
      <div className={`expectations ${remarks ? '' : 'filtered'}`}>
        <Expectations leg={leg} phase={phase} asOf={asOf} />
      </div>
    </section>
  )
}

/** One leg of the plan, phase by phase: how it stands, tasks to work on, what to expect, the way back. */
export function ChecklistLeg(props: Props) {
  const t = useWords()
  const { leg, progress, shown, on } = props
  const stages = stagesOf(props)
  const tasks = stages.flatMap((stage) => stage.tasks)
  const { open, done } = countsOf(tasks, progress)
  const gates = countsOf(
    tasks.filter(({ own }) => own.gate),
    progress,
  )
  const isAnyShown = !shown || tasks.some(({ id }) => shown.has(id))
  return (
    <section className={`leg ${isAnyShown ? '' : 'filtered'}`} aria-labelledby={`leg-${leg.id}`}>
      <div className="row">
        <h3 id={`leg-${leg.id}`}>{legTitle(t, leg)}</h3>
        <span className="muted small noprint">
          {t('plan.ticked', { n: done, of: done + open })}
          {gates.done + gates.open > 0 &&
            ` · ${t('track.gates-ticked', { n: gates.done, of: gates.done + gates.open })}`}
        </span>
      </div>
      <Overview leg={leg} stages={stages} progress={progress} on={on} />
      {stages.map((stage) => (
        <StageOf key={stage.phase.phase} {...props} stage={stage} />
      ))}
    </section>
  )
}
