import { readPlanFile, writePlanFile, type PlanFile } from '../share/plan-file.ts'
import type { Content } from '../share/merge.ts'

/** Every plan stands under a key of its own, as the file that it is saved as, so that one that is broken breaks no other. */
const PLAN = 'offramp.plan.'
/** The plan of the last visit. */
const LAST = 'offramp.last'
/** The plan of this tab, so that two tabs may show two plans. */
const TAB = 'offramp.tab'
/** Where an edition before this one kept its only plan. */
const OLD = { query: 'offramp.query', ticks: 'offramp.ticks' } as const

export interface Shelved {
  readonly id: string
  readonly file: PlanFile
}

/** What asking the storage gives, or null where this browser refuses it. */
function tried<T>(ask: () => T): T | null {
  try {
    return ask()
  } catch {
    return null
  }
}

/** Whether this browser keeps anything at all. */
export const keepsAnything = (): boolean => tried(() => (localStorage.getItem(LAST), true)) ?? false

export const keyOf = (id: string): string => `${PLAN}${id}`
export const textOf = (id: string): string | null => tried(() => localStorage.getItem(keyOf(id)))

export const isShelved = (id: string): boolean => textOf(id) !== null

/** The plan as it is kept; null: it is not there, or cannot be read. */
export function fileOf(id: string): PlanFile | null {
  const text = textOf(id)
  return text === null ? null : readPlanFile(text).file
}

/** Every plan that can be read, the last saved first. */
export function shelved(): readonly Shelved[] {
  const keys =
    tried(() => Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')) ?? []
  return keys
    .filter((key) => key.startsWith(PLAN))
    .flatMap((key) => {
      const id = key.slice(PLAN.length)
      const file = fileOf(id)
      return file ? [{ id, file }] : []
    })
    .toSorted((a, b) => (a.file.saved < b.file.saved ? 1 : -1))
}

/** Keeps a plan; the text that now stands there, or null where the browser refused. */
export function keep(id: string, content: Content): string | null {
  const text = writePlanFile({ ...content, saved: new Date().toISOString() })
  return tried(() => {
    localStorage.setItem(keyOf(id), text)
    return text
  })
}

/** Puts a plan back as it was. */
export const restore = ({ id, file }: Shelved): void => {
  tried(() => localStorage.setItem(keyOf(id), writePlanFile(file)))
}

export const remove = (id: string): void => {
  tried(() => localStorage.removeItem(keyOf(id)))
}

/** Says that a plan is at hand in this tab, and was the last. */
export const noteAtHand = (id: string): void => {
  tried(() => sessionStorage.setItem(TAB, id))
  tried(() => localStorage.setItem(LAST, id))
}

/** Takes over what an older edition kept, once. */
function adopted(): string | null {
  const [query, ticks] = [OLD.query, OLD.ticks].map((key) => tried(() => localStorage.getItem(key)) ?? null)
  if (!query) return null
  const { file } = readPlanFile(
    JSON.stringify({ offramp: 0, query, ticks: tried(() => JSON.parse(ticks ?? '[]')) }),
  )
  const id = 'first'
  if (!file || keep(id, file) === null) return null
  for (const key of Object.values(OLD)) tried(() => localStorage.removeItem(key))
  return id
}

/** The plan of this tab, else that of the last visit; null: there is none. */
export function lastAtHand(): Shelved | null {
  const old = adopted()
  const ids = [tried(() => sessionStorage.getItem(TAB)), old, tried(() => localStorage.getItem(LAST))]
  for (const id of ids) {
    const file = id ? fileOf(id) : null
    if (id && file) return { id, file }
  }
  return null
}
