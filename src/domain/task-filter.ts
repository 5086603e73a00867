import { standingOf, type PlannedTask, type Progress } from './progress.ts'

export const FILTERS = ['all', 'open', 'mine', 'gates', 'phase'] as const
export type Filter = (typeof FILTERS)[number]

export interface Choice {
  readonly filter: Filter
  /** Whose tasks `mine` are. */
  readonly me: string
}

/** Lists of single tasks do without what to expect of a phase and its way back. */
export const showsRemarks = ({ filter }: Choice): boolean => filter !== 'mine' && filter !== 'gates'

const folded = (name: string): string => name.trim().toLocaleLowerCase()

/** The people that an owner's field names: `Kim, Lee` are two. */
export const peopleIn = (owner: string | undefined): readonly string[] =>
  (owner ?? '')
    .split(/[,;/&+]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Everyone who was named as an owner, each once, by name. */
export const ownersIn = (progress: Progress): readonly string[] =>
  [
    ...new Map(
      Object.values(progress).flatMap(({ owner }) => peopleIn(owner).map((name) => [folded(name), name])),
    ).values(),
  ].toSorted((a, b) => a.localeCompare(b))

function matching(
  tasks: readonly PlannedTask[],
  progress: Progress,
  { filter, me }: Choice,
): readonly PlannedTask[] {
  switch (filter) {
    case 'all':
      return tasks
    case 'open':
      return tasks.filter(({ id }) => standingOf(progress[id]) === 'open')
    case 'mine':
      return tasks.filter(({ id }) =>
        peopleIn(progress[id]?.owner).some((name) => folded(name) === folded(me)),
      )
    case 'gates':
      return tasks.filter(({ own }) => own.gate)
    case 'phase': {
      const first = tasks.find(({ id }) => standingOf(progress[id]) === 'open')
      return first ? tasks.filter(({ leg, phase }) => leg === first.leg && phase === first.phase) : []
    }
  }
}

/**
 * The tasks to show, by id: those that match now, and those that did when the filter was chosen. A task that is being
 * ticked or handed to somebody else does not vanish under the hand.
 */
export function shownIn(
  tasks: readonly PlannedTask[],
  progress: Progress,
  choice: Choice,
  whenChosen: Progress,
): ReadonlySet<string> {
  const ids = new Set(matching(tasks, progress, choice).map(({ id }) => id))
  if (whenChosen !== progress) for (const { id } of matching(tasks, whenChosen, choice)) ids.add(id)
  return ids
}
