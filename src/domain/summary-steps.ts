import { PHASES, type Owner, type Phase, type Topic } from './clause.ts'
import { isRealtime } from './estate.ts'
import { ofRealtime } from './hop.ts'
import type { Leg, LegSubject, Plan, PlannedItem } from './plan.ts'
import type { ItemProgress, Progress } from './progress.ts'

/** A task of a plan, with where it stands and what was noted of it. */
export interface Task {
  /** `<leg>/<item>` */
  readonly id: string
  readonly leg: Leg
  readonly phase: Phase
  readonly item: PlannedItem
  readonly noted: ItemProgress
}

const tasksOf = (leg: Leg, progress: Progress): readonly Task[] =>
  leg.phases.flatMap(({ phase, items }) =>
    items
      .filter(({ kind }) => kind === 'task')
      .map((item) => {
        const id = `${leg.id}/${item.item}`
        return { id, leg, phase, item, noted: progress[id] ?? {} }
      }),
  )

export const tasksIn = ({ legs }: Plan, progress: Progress): readonly Task[] =>
  legs.flatMap((leg) => tasksOf(leg, progress))

/** Done, or said to be not for us: nothing waits for it any longer. */
export const isSettled = ({ noted }: Pick<Task, 'noted'>): boolean =>
  noted.done === true || noted.skip !== undefined

type Part = 'both' | 'mail' | 'realtime'

function partOf(subject: LegSubject): Part {
  if ('both' in subject) return 'both'
  if ('method' in subject) return 'mail'
  if ('hop' in subject) return ofRealtime(subject.hop) ? 'realtime' : 'mail'
  if ('stay' in subject) return isRealtime(subject.stay) ? 'realtime' : 'mail'
  return 'realtime'
}

const rankOf = (phase: Phase): number => PHASES.indexOf(phase)

/**
 * The first open tasks, in the order of the plan, that nothing keeps from being done: what they come after is settled,
 * and so is every gate of an earlier phase, of an earlier leg of the same half, and of an earlier phase of what both
 * halves share. Fewer than `most` when the rest has to wait.
 */
export function nextTasks(plan: Plan, progress: Progress, most: number): readonly Task[] {
  const tasks = tasksIn(plan, progress)
  const openGates = tasks.filter((task) => task.item.gate && !isSettled(task))
  const legRank = new Map(plan.legs.map((leg, i) => [leg.id, i]))
  const rank = ({ leg }: Task): number => legRank.get(leg.id) ?? 0
  const bars = (gate: Task, task: Task): boolean => {
    const earlier = rankOf(gate.phase) < rankOf(task.phase)
    if (gate.leg.id === task.leg.id) return earlier
    const part = partOf(gate.leg.subject)
    return part === 'both' ? earlier : part === partOf(task.leg.subject) && rank(gate) < rank(task)
  }
  const waits = (task: Task): boolean =>
    tasks.some(
      (other) =>
        other.leg.id === task.leg.id && task.item.after.includes(other.item.item) && !isSettled(other),
    )
  return tasks
    .filter((task) => !isSettled(task) && !waits(task) && !openGates.some((gate) => bars(gate, task)))
    .slice(0, most)
}

/** What costs money or takes long to come stands first. */
const BOUGHT: readonly Topic[] = ['licences', 'clients', 'certificates']
const isBought = ({ item: { topic } }: Task): boolean => topic !== undefined && BOUGHT.includes(topic)

/** What has to be got ready or bought before anything is installed or moved, as far as tasks say so. */
export const preparationsIn = (tasks: readonly Task[]): readonly Task[] =>
  tasks
    .filter(
      (task) =>
        !isSettled(task) &&
        task.item.judgement.outcome === 'fires' &&
        task.phase === 'prepare' &&
        (task.item.gate || task.item.topic !== undefined),
    )
    .toSorted((a, b) => Number(isBought(b)) - Number(isBought(a)))

/** How many tasks each role has, the most first. */
export function rolesIn(
  tasks: readonly Task[],
): readonly { readonly owner: Owner; readonly tasks: number }[] {
  const counts = new Map<Owner, number>()
  for (const { item } of tasks) counts.set(item.owner, (counts.get(item.owner) ?? 0) + 1)
  return [...counts].map(([owner, n]) => ({ owner, tasks: n })).toSorted((a, b) => b.tasks - a.tasks)
}
