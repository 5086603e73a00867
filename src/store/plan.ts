import { createStore } from 'zustand/vanilla'
import { inOrder, type Estate, type FactKey, type Facts } from '../domain/facts.ts'
import type { Journey, RealtimeGoal } from '../domain/goal.ts'
import { isDay } from '../domain/days.ts'
import type { ItemProgress, Progress } from '../domain/progress.ts'
import { EDITION } from '../knowledge/begins.ts'
import type { IsoDate, RoomsWayId } from '../knowledge/schema.ts'
import { NOTHING_LINKED, type Linked } from '../share/link.ts'
import type { Problem } from '../share/problem.ts'

/** Everything that was entered, and nothing that can be derived from it. */
export interface PlanState extends Linked {
  /** The day on this machine; the planning date when none is set. */
  readonly today: IsoDate
  /** What stands in a field that could not be read, as it was typed. */
  readonly drafts: { readonly [K in FactKey]?: string }
  readonly progress: Progress
  /** What the last link held that could not be used. */
  readonly problems: readonly Problem[]
  /** What stood here before a link replaced it. */
  readonly replaced: Kept | null
  /** False when this browser refuses to keep anything. */
  readonly keeps: boolean
}

/** What is kept between visits. */
export interface Kept extends Linked {
  readonly progress: Progress
}

const local = (): IsoDate => {
  const now = new Date()
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
  return isDay(day) ? day : EDITION
}

export const planStore = createStore<PlanState>()(() => ({
  ...NOTHING_LINKED,
  today: local(),
  drafts: {},
  progress: {},
  problems: [],
  replaced: null,
  keeps: true,
}))

const set = planStore.setState

/** Answers a question; undefined takes the answer back. */
export function answer<K extends FactKey>(key: K, value: Facts[K] | undefined): void {
  set(({ estate, drafts }) => {
    const { [key]: _draft, ...rest } = drafts
    const { [key]: _before, ...others } = estate
    return { estate: value === undefined ? others : { ...others, [key]: inOrder(key, value) }, drafts: rest }
  })
}

/** Keeps what was typed but could not be read; the question counts as not answered meanwhile. */
export function draft(key: FactKey, text: string): void {
  set(({ estate, drafts }) => {
    const { [key]: _before, ...others } = estate
    return { estate: others, drafts: { ...drafts, [key]: text } }
  })
}

/** Sets the planning date; null is today. */
export const planOn = (on: IsoDate | null): void => set({ on })

/** Chooses the way; null leaves it to the answers. */
export const choose = (journey: Journey | null): void =>
  set({
    by: journey?.to === 'cloud' ? journey.by : null,
    to: journey?.to === 'premises' ? journey.target : null,
  })

/** Chooses where the real-time half ends; null leaves it to the answers. */
export const chooseRealtime = (rtcway: RealtimeGoal | null): void => set({ rtcway })

/** Chooses what becomes of the chat rooms; null leaves it to the answers. */
export const chooseRooms = (roomsway: RoomsWayId | null): void => set({ roomsway })

/** Notes something of an item; what is undefined, empty or false is taken back. */
export const track = (
  id: string,
  patch: { readonly [K in keyof ItemProgress]?: ItemProgress[K] | undefined },
): void =>
  set(({ progress }) => {
    const { [id]: before, ...others } = progress
    const entries = Object.entries({ ...before, ...patch }).filter(([, value]) => value)
    return { progress: entries.length > 0 ? { ...others, [id]: Object.fromEntries(entries) } : others }
  })

export const tick = (id: string, done: boolean): void =>
  track(id, done ? { done, on: planStore.getState().today } : { done: undefined, on: undefined })

const isEmpty = ({ estate, on, by, to, rtcway, roomsway }: Linked): boolean =>
  Object.keys(estate).length === 0 && [on, by, to, rtcway, roomsway].every((chosen) => chosen === null)

/** Takes over what a link says. Different answers that stood here are set aside and can be brought back. */
export function open(
  linked: Linked,
  problems: readonly Problem[],
  same: (a: Linked, b: Linked) => boolean,
): void {
  set((state) => {
    if (same(state, linked)) return problems.length > 0 ? { problems } : {}
    const { estate, on, by, to, rtcway, roomsway, progress } = state
    const before = isEmpty(state) ? null : { estate, on, by, to, rtcway, roomsway, progress }
    return { ...linked, problems, drafts: {}, progress: {}, replaced: before }
  })
}

export const bringBack = (): void =>
  set(({ replaced }) => (replaced ? { ...replaced, replaced: null, drafts: {}, problems: [] } : {}))
export const keepThese = (): void => set({ replaced: null })
export const dismissProblems = (): void => set({ problems: [] })

/** Empties everything; what stood here can be brought back. */
export const startAnew = (): void => open(NOTHING_LINKED, [], () => false)

/** The planning date in force. */
export const asOfIn = ({ on, today }: Pick<PlanState, 'on' | 'today'>): IsoDate => on ?? today

export const hasAnswers = (estate: Estate): boolean => Object.keys(estate).length > 0
