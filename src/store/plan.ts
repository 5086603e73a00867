import { createStore } from 'zustand/vanilla'
import { dayOfClock } from '../domain/days.ts'
import { inOrder, type Estate, type FactKey, type Facts } from '../domain/facts.ts'
import type { Journey, RealtimeGoal } from '../domain/goal.ts'
import type { ItemProgress } from '../domain/progress.ts'
import type { IsoDate, RoomsWayId } from '../knowledge/schema.ts'
import type { Linked } from '../share/link.ts'
import { NOTHING_KEPT, type PlanFile } from '../share/plan-file.ts'
import type { Content } from '../share/merge.ts'
import type { Problem } from '../share/problem.ts'
import { recorded, redone, undone, type History } from './history.ts'

/** Why a text must not be written over: a newer edition wrote it, nothing can be read of it, or not all. */
export type WhyLeft = 'newer' | 'broken' | 'partly'

/** Everything that was entered of the plan at hand, and nothing that can be derived from it. */
export interface PlanState extends Linked, Omit<Content, 'linked'> {
  /** Of the plan at hand, among those kept in this browser. */
  readonly id: string
  /** The day on this machine; the planning date when none is set. */
  readonly today: IsoDate
  /** What stands in a field that could not be read, as it was typed. */
  readonly drafts: { readonly [K in FactKey]?: string }
  /** What the last link held that could not be used. */
  readonly problems: readonly Problem[]
  /** The plan that stood here before a link or an example was opened as one of its own. */
  readonly before: string | null
  /** Why not all is kept; null: it is. */
  readonly refusal: 'full' | 'blocked' | null
  /** A plan was left as it stands in this browser, as this edition cannot read all of it; null: none. */
  readonly left: `${'last' | 'copy'}-${WhyLeft}` | null
  readonly history: History
  /** A file that was opened and waits to be told what becomes of it. */
  readonly incoming: {
    readonly name: string
    readonly file: PlanFile | null
    readonly problems: readonly Problem[]
  } | null
}

const local = (): IsoDate => {
  const now = new Date()
  return dayOfClock(new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10))
}

export const newId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-')

const NO_HISTORY: History = { past: [], future: [] }

/** A plan as the state holds it. */
const spread = ({ linked, name, progress, others }: Content) => ({ ...linked, name, progress, others })

export const contentOf = (state: PlanState): Content => {
  const { estate, on, by, to, rtcway, roomsway, name, progress, others } = state
  return { linked: { estate, on, by, to, rtcway, roomsway }, name, progress, others }
}

export const planStore = createStore<PlanState>()(() => ({
  ...spread(NOTHING_KEPT),
  id: newId(),
  today: local(),
  drafts: {},
  problems: [],
  before: null,
  refusal: null,
  left: null,
  history: NO_HISTORY,
  incoming: null,
}))

const set = planStore.setState

/** A change that can be undone. Changes under the same label, close after each other, are undone together. */
function change(label: string, patch: (state: PlanState) => Partial<PlanState>): void {
  set((state) => {
    const changed = patch(state)
    const step = {
      label,
      before: contentOf(state),
      after: contentOf({ ...state, ...changed }),
      at: Date.now(),
    }
    // Whoever goes on with a plan has taken note of it.
    return { ...changed, before: null, history: recorded(state.history, step) }
  })
}

/** Answers a question; undefined takes the answer back. */
export const answer = <K extends FactKey>(key: K, value: Facts[K] | undefined): void =>
  change(`answer ${key}`, ({ estate, drafts }) => {
    const { [key]: _draft, ...rest } = drafts
    const { [key]: _before, ...others } = estate
    return { estate: value === undefined ? others : { ...others, [key]: inOrder(key, value) }, drafts: rest }
  })

/** Keeps what was typed but could not be read; the question counts as not answered meanwhile. */
export const draft = (key: FactKey, text: string): void =>
  change(`answer ${key}`, ({ estate, drafts }) => {
    const { [key]: _before, ...others } = estate
    return { estate: others, drafts: { ...drafts, [key]: text } }
  })

/** Sets the planning date; null is today. */
export const planOn = (on: IsoDate | null): void => change('on', () => ({ on }))

/** Chooses the way; null leaves it to the answers. */
export const choose = (journey: Journey | null): void =>
  change('way', () => ({
    by: journey?.to === 'cloud' ? journey.by : null,
    to: journey?.to === 'premises' ? journey.target : null,
  }))

/** Chooses where the real-time half ends; null leaves it to the answers. */
export const chooseRealtime = (rtcway: RealtimeGoal | null): void => change('rtcway', () => ({ rtcway }))

/** Chooses what becomes of the chat rooms; null leaves it to the answers. */
export const chooseRooms = (roomsway: RoomsWayId | null): void => change('roomsway', () => ({ roomsway }))

/** Notes something of an item; what is undefined, empty or false is taken back. */
export const track = (
  id: string,
  patch: { readonly [K in keyof ItemProgress]?: ItemProgress[K] | undefined },
): void =>
  change(`item ${id} ${Object.keys(patch).join()}`, ({ progress }) => {
    const { [id]: before, ...others } = progress
    const entries = Object.entries({ ...before, ...patch }).filter(([, value]) => value)
    return { progress: entries.length > 0 ? { ...others, [id]: Object.fromEntries(entries) } : others }
  })

export const tick = (id: string, done: boolean): void =>
  track(id, done ? { done, on: planStore.getState().today } : { done: undefined, on: undefined })

export const rename = (name: string): void => change('name', () => ({ name }))

/** Takes over another content of the same plan, such as a merged one. */
export const replaceContent = (label: string, content: Content): void =>
  change(label, () => ({ ...spread(content), drafts: {} }))

const moved = (to: { readonly history: History; readonly content: Content } | null): Partial<PlanState> =>
  to ? { ...spread(to.content), drafts: {}, history: to.history } : {}

export const undo = (): void => set((state) => moved(undone(state.history, contentOf(state))))
export const redo = (): void => set((state) => moved(redone(state.history, contentOf(state))))

/** Puts a plan at hand. What was there before it stays kept; it can be gone back to where `before` names it. */
export const show = (
  id: string,
  content: Content,
  { problems = [], before = null }: Partial<Pick<PlanState, 'problems' | 'before'>> = {},
): void =>
  set({
    ...spread(content),
    id,
    problems,
    before,
    left: null,
    drafts: {},
    history: NO_HISTORY,
    incoming: null,
  })

/** Takes in what another tab did to the plan at hand; it is not ours to undo. */
export const takeIn = (content: Content): void => set(spread(content))

export const stay = (): void => set({ before: null })
export const dismissProblems = (): void => set({ problems: [] })
export const receive = (incoming: PlanState['incoming']): void => set({ incoming })
export const dismissLeft = (): void => set({ left: null })

/** The planning date in force. */
export const asOfIn = ({ on, today }: Pick<PlanState, 'on' | 'today'>): IsoDate => on ?? today

export const hasAnswers = (estate: Estate): boolean => Object.keys(estate).length > 0

/** Nothing was entered that could be lost. */
export const isEmpty = ({ linked: { estate, ...choices }, name, progress }: Content): boolean =>
  !hasAnswers(estate) &&
  name === '' &&
  Object.keys(progress).length === 0 &&
  Object.values(choices).every((chosen) => chosen === null)
