import type { IsoDate } from '../knowledge/schema.ts'
import { PHASES, type Phase } from './clause.ts'
import { isRealtime } from './estate.ts'
import { ofRealtime } from './hop.ts'
import type { Leg, Plan, PlannedItem } from './plan.ts'

/** What was noted of one item of a plan. Absent: nothing was. */
export interface ItemProgress {
  readonly done?: boolean
  /** The day on which it was ticked. */
  readonly on?: IsoDate
  /** Who does it, by name; the role stands in the item itself. */
  readonly owner?: string
  readonly due?: IsoDate
  readonly note?: string
  /** Why it is not for us. Present, the item counts neither as open nor as done; it stays visible. */
  readonly skip?: string
}

/** By `<leg>/<item>`. Items that the plan does not hold at the moment keep theirs, so that they come back with it. */
export type Progress = Readonly<Record<string, ItemProgress>>

/** A task where it stands in a plan; `id` is its place in a `Progress`. */
export interface PlannedTask {
  readonly id: string
  readonly leg: Leg
  readonly phase: Phase
  readonly own: PlannedItem
}

/** All tasks of these legs, in the order of the plan; what to expect and the way back are none. */
export function tasksIn(legs: readonly Leg[]): readonly PlannedTask[] {
  const tasks: PlannedTask[] = []
  for (const leg of legs)
    for (const { phase, items } of leg.phases)
      for (const own of items)
        if (own.kind === 'task') tasks.push({ id: idOf(leg, own.item), leg, phase, own })
  return tasks
}

export const idOf = ({ id }: Pick<Leg, 'id'>, item: string): string => `${id}/${item}`

export type Standing = 'open' | 'done' | 'skipped'

/** How a task stands. Without words a reason is none, and what is not for us is neither open nor done. */
export const standingOf = (noted: ItemProgress | undefined): Standing =>
  noted?.skip?.trim() ? 'skipped' : noted?.done ? 'done' : 'open'

const isOpen = (progress: Progress, id: string): boolean => standingOf(progress[id]) === 'open'

/** Due before `today`, and still open. */
export const isOverdue = (noted: ItemProgress | undefined, today: IsoDate): boolean =>
  noted?.due !== undefined && noted.due < today && standingOf(noted) === 'open'

export interface Counts {
  readonly open: number
  readonly done: number
  readonly skipped: number
}

export function countsOf(tasks: readonly Pick<PlannedTask, 'id'>[], progress: Progress): Counts {
  const counts = { open: 0, done: 0, skipped: 0 }
  for (const { id } of tasks) counts[standingOf(progress[id])] += 1
  return counts
}

/** Legs of one line follow each other; lines go on beside each other. Rooms say themselves what they wait for. */
function lineOf({ id, subject }: Leg): string {
  if ('hop' in subject) return ofRealtime(subject.hop) ? 'realtime' : 'mail'
  if ('stay' in subject) return isRealtime(subject.stay) ? 'realtime' : 'mail'
  if ('method' in subject) return 'mail'
  return 'way' in subject ? 'realtime' : id
}

/** Looking and deciding change no server: they may go on while an earlier leg does. */
const AHEAD: readonly Phase[] = ['discover', 'decide']

/**
 * The open gates that come before a phase: those of earlier phases of its leg; of earlier phases of the part for both
 * halves, which keeps step with them; and, once something is changed, all of the legs before it in its line. Mail and
 * the real-time servers are two lines: where one has to wait for the other, a gate of the part for both says so.
 */
export function gatesBefore(
  { legs }: Pick<Plan, 'legs'>,
  leg: Leg,
  phase: Phase,
  progress: Progress,
): readonly PlannedTask[] {
  const at = PHASES.indexOf(phase)
  const comesBefore = (other: PlannedTask): boolean => {
    if (other.leg === leg || 'both' in other.leg.subject) return PHASES.indexOf(other.phase) < at
    return lineOf(other.leg) === lineOf(leg) && !AHEAD.includes(phase)
  }
  return tasksIn(legs.slice(0, legs.indexOf(leg) + 1)).filter(
    (other) => other.own.gate && isOpen(progress, other.id) && comesBefore(other),
  )
}

/** The open tasks of the same leg that an item comes after. */
export const waitsFor = (leg: Leg, { after }: PlannedItem, progress: Progress): readonly PlannedTask[] =>
  after.length === 0
    ? []
    : tasksIn([leg]).filter(({ id, own }) => after.includes(own.item) && isOpen(progress, id))

/** What stands before a task: open gates, then open tasks that it comes after. Empty for what the plan does not hold. */
export function blockedBy(plan: Pick<Plan, 'legs'>, progress: Progress, id: string): readonly PlannedTask[] {
  const task = tasksIn(plan.legs).find((own) => own.id === id)
  if (!task) return []
  const { leg, phase, own } = task
  const gates = gatesBefore(plan, leg, phase, progress)
  const others = waitsFor(leg, own, progress).filter(
    ({ id: other }) => !gates.some((gate) => gate.id === other),
  )
  return [...gates, ...others]
}

/** The first open tasks that nothing stands before, in the order of the plan; fewer than `most` when the rest has to wait. */
export function nextIn(plan: Pick<Plan, 'legs'>, progress: Progress, most: number): readonly PlannedTask[] {
  const next: PlannedTask[] = []
  for (const task of tasksIn(plan.legs)) {
    if (next.length === most) break
    if (isOpen(progress, task.id) && blockedBy(plan, progress, task.id).length === 0) next.push(task)
  }
  return next
}

/** What was noted under other ids than these, in the order of ids; empty notes left out. */
export const keptAside = (
  here: ReadonlySet<string>,
  progress: Progress,
): readonly (readonly [id: string, noted: ItemProgress])[] =>
  Object.entries(progress)
    .filter(([id, noted]) => !here.has(id) && Object.values(noted).some(Boolean))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))

/** What was noted of tasks that the plan does not hold at the moment. */
export const asideOf = (
  plan: Pick<Plan, 'legs'> | null,
  progress: Progress,
): readonly (readonly [id: string, noted: ItemProgress])[] =>
  keptAside(new Set(tasksIn(plan?.legs ?? []).map(({ id }) => id)), progress)
