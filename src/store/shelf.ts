import { readPlanFile, type FileReading, type PlanFile } from '../share/plan-file.ts'
import { newId } from './plan.ts'

/** Every plan stands under a key of its own, as the file that it is saved as, so that one that is broken breaks no other. */
const PLAN = 'offramp.plan.'
/** The plan of the last visit. */
const LAST = 'offramp.last'
/** The plan of this tab, so that two tabs may show two plans. */
const TAB = 'offramp.tab'
/** Where an edition before this one kept its only plan. */
const OLD = { query: 'offramp.query', ticks: 'offramp.ticks' } as const

/** A plan as its text, whatever can be read of it. */
export interface Text {
  readonly id: string
  readonly text: string
}
export type Shelved = Text & Extract<FileReading, { file: PlanFile }>
export type Unread = Text & Extract<FileReading, { file: null }>

/** Why a browser keeps nothing, or nothing more. */
export type Refusal = 'full' | 'blocked'

/** What this browser refused to keep: it is there for as long as this tab is, and is tried again with every change. */
const held = new Map<string, string>()
export const isHeld = (id: string): boolean => held.has(id)
export const heldIds = (): readonly string[] => [...held.keys()]
export const letGo = (id: string): boolean => held.delete(id)

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
/** What the storage holds of a plan; other tabs may have written it. */
export const storedText = (id: string): string | null => tried(() => localStorage.getItem(keyOf(id)))
export const textOf = (id: string): string | null => held.get(id) ?? storedText(id)

const read = (id: string, text: string): Shelved | Unread => ({ id, text, ...readPlanFile(text) })
const isRead = (own: Shelved | Unread): own is Shelved => own.file !== null

/** The plan as it is kept, read or not; null: it is not there. */
export function keptOf(id: string): Shelved | Unread | null {
  const text = textOf(id)
  return text === null ? null : read(id, text)
}

export const fileOf = (id: string): PlanFile | null => keptOf(id)?.file ?? null

/** Every plan of this browser: those that can be read, the last saved first, and those that cannot. */
export function shelf(): { readonly plans: readonly Shelved[]; readonly unread: readonly Unread[] } {
  const keys =
    tried(() => Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')) ?? []
  const ids = keys.filter((key) => key.startsWith(PLAN)).map((key) => key.slice(PLAN.length))
  const all = [...new Set([...ids, ...held.keys()])].flatMap((id) => keptOf(id) ?? [])
  return {
    plans: all.filter(isRead).toSorted((a, b) => (a.file.saved < b.file.saved ? 1 : -1)),
    unread: all.filter((own) => !isRead(own)),
  }
}

/** Keeps a text. Where this browser refuses, it is held for as long as this tab stays open, and the reason is given. */
export function put(id: string, text: string): Refusal | null {
  try {
    localStorage.setItem(keyOf(id), text)
    held.delete(id)
    return null
  } catch (error) {
    held.set(id, text)
    return /quota/i.test(String(error)) ? 'full' : 'blocked' // the name that browsers give to a full storage
  }
}

export const remove = (id: string): void => {
  held.delete(id)
  tried(() => localStorage.removeItem(keyOf(id)))
}

/** Says that a plan is at hand in this tab, and was the last. */
export const noteAtHand = (id: string): void => {
  tried(() => sessionStorage.setItem(TAB, id))
  tried(() => localStorage.setItem(LAST, id))
}

/**
 * Takes over what an older edition kept, as a text of its format, so that nothing of it is lost. The text is the same
 * each time: where a tab was ended before the old keys were gone, it is known again.
 */
function adopted(): string | null {
  const [query, ticks] = [OLD.query, OLD.ticks].map((key) => tried(() => localStorage.getItem(key)))
  if (!query) return null
  const text = JSON.stringify({ offramp: 0, query, ticks: tried(() => JSON.parse(ticks ?? '[]')) ?? ticks })
  const id = [null, text].includes(textOf('first')) ? 'first' : newId()
  if (put(id, text) === null) for (const key of Object.values(OLD)) tried(() => localStorage.removeItem(key))
  return id
}

/** The plan of this tab, else that of the last visit, with the first of them that cannot be read. */
export function lastAtHand(): { readonly last: Shelved | null; readonly unread: Unread | null } {
  const old = adopted()
  const ids = [tried(() => sessionStorage.getItem(TAB)), old, tried(() => localStorage.getItem(LAST))]
  const all = ids.flatMap((id) => (id ? (keptOf(id) ?? []) : []))
  return { last: all.find(isRead) ?? null, unread: all.find((own) => !isRead(own)) ?? null }
}
