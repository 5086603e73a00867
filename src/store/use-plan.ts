import { useStore } from 'zustand'
import { NOTHING_LINKED, writeLink, writeQuery, type Linked } from '../share/link.ts'
import { planStore, type PlanState } from './plan.ts'

/** A part of the state; `select` has to return a stable reference. */
export const usePlan = <T>(select: (state: PlanState) => T): T => useStore(planStore, select)

const EMPTY = writeQuery(NOTHING_LINKED)

/** A path with the answers behind it: every link within the program is a link to the plan, or to another choice. */
export function useTo(choice: Partial<Linked> = {}): (path: string) => string {
  const query = usePlan((state) => writeQuery({ ...state, ...choice }))
  return (path) => (query === EMPTY ? path : `${path}?${query}`)
}

/** The page was opened from a disk or a share, and not from a host. */
export const isFromFile = (): boolean => !location.protocol.startsWith('http')

/** Of a file only its own name: the folders that it lies in may be called after a person or a server. */
const placeOfPage = (): string =>
  (isFromFile() ? location.pathname.split('/').at(-1) : location.href.split('#')[0]) ?? ''

/** The whole address of the plan, to hand on. */
export function usePlanLink(): string {
  const fragment = usePlan((state) => writeLink(state))
  return `${placeOfPage()}${fragment}`
}
