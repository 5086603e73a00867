import type { Owner, Topic } from './clause.ts'
import { standingOf, tasksIn, type ItemProgress, type PlannedTask, type Progress } from './progress.ts'
import type { Plan } from './plan.ts'

/** A task of a plan with what was noted of it. */
export interface Task extends PlannedTask {
  readonly noted: ItemProgress
}

export const notedIn =
  (progress: Progress) =>
  (task: PlannedTask): Task => ({ ...task, noted: progress[task.id] ?? {} })

export const notedTasks = ({ legs }: Plan, progress: Progress): readonly Task[] =>
  tasksIn(legs).map(notedIn(progress))

/** Done, or said to be not for us: nothing waits for it any longer. */
export const isSettled = ({ noted }: Pick<Task, 'noted'>): boolean => standingOf(noted) !== 'open'

/** What costs money or takes long to come stands first. */
const BOUGHT: readonly Topic[] = ['licences', 'clients', 'certificates']
const isBought = ({ own: { topic } }: Task): boolean => topic !== undefined && BOUGHT.includes(topic)

/** What has to be got ready or bought before anything is installed or moved, as far as tasks say so. */
export const preparationsIn = (tasks: readonly Task[]): readonly Task[] =>
  tasks
    .filter(
      (task) =>
        !isSettled(task) &&
        task.own.judgement.outcome === 'fires' &&
        task.phase === 'prepare' &&
        (task.own.gate || task.own.topic !== undefined),
    )
    .toSorted((a, b) => Number(isBought(b)) - Number(isBought(a)))

/** How many tasks each role has, the most first. */
export function rolesIn(
  tasks: readonly Task[],
): readonly { readonly owner: Owner; readonly tasks: number }[] {
  const counts = new Map<Owner, number>()
  for (const { own } of tasks) counts.set(own.owner, (counts.get(own.owner) ?? 0) + 1)
  return [...counts].map(([owner, n]) => ({ owner, tasks: n })).toSorted((a, b) => b.tasks - a.tasks)
}
