import { createStore } from 'zustand/vanilla'
import type { OtherPlan } from '../share/other-plan.ts'

/**
 * The plan that the one at hand is held against. It is kept for as long as the page stays open, so that one can look
 * something up on another page and come back; it enters neither the address nor the storage.
 */
export const comparedStore = createStore<{
  readonly other: OtherPlan | null
  /** What stands in the field for the link, read or not. */
  readonly text: string
  /** The other plan stands first. */
  readonly swapped: boolean
}>()(() => ({ other: null, text: '', swapped: false }))
