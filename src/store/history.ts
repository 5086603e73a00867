import { isSame, mergedContent, type Content } from '../share/merge.ts'

/** One change: how the plan was before and after it. */
export interface Change {
  readonly label: string
  readonly before: Content
  readonly after: Content
  /** Milliseconds; only differences count. */
  readonly at: number
}

export interface History {
  /** The newest last. */
  readonly past: readonly Change[]
  /** What was undone, the next to be redone last. */
  readonly future: readonly Change[]
}

/** Changes to the same thing within this time are one: nobody wants to undo a number digit by digit. */
const TOGETHER = 1500
const AT_MOST = 200

/** The history with one more change. A change that changes nothing is none. */
export function recorded({ past, future }: History, step: Change): History {
  if (isSame(step.before, step.after)) return { past, future }
  const last = past.at(-1)
  const isOne = last?.label === step.label && Math.abs(step.at - last.at) < TOGETHER && future.length === 0
  const own = isOne ? { ...step, before: last.before } : step
  return { past: [...past.slice(isOne ? -AT_MOST : 1 - AT_MOST, isOne ? -1 : undefined), own], future: [] }
}

/** The last change taken back, and nothing else: what another tab did meanwhile stays. null: there is nothing to undo. */
export function undone({ past, future }: History, now: Content) {
  const last = past.at(-1)
  if (!last) return null
  return {
    content: mergedContent(last.after, last.before, now),
    history: { past: past.slice(0, -1), future: [...future, last] },
  }
}

/** The change that was undone last, made again. null: there is none. */
export function redone({ past, future }: History, now: Content) {
  const last = future.at(-1)
  if (!last) return null
  return {
    content: mergedContent(last.before, last.after, now),
    history: { past: [...past, last], future: future.slice(0, -1) },
  }
}
