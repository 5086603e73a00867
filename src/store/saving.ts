import { isSame, mergedContent, type Content } from '../share/merge.ts'
import { isWhole, readPlanFile, writePlanFile, type FileReading, type PlanFile } from '../share/plan-file.ts'
import { contentOf, newId, planStore, takeIn, type WhyLeft } from './plan.ts'
import {
  fileOf,
  heldIds,
  isHeld,
  letGo,
  noteAtHand,
  put,
  remove,
  storedText,
  textOf,
  type Refusal,
  type Text,
} from './shelf.ts'

/** What this tab and the storage last agreed on; what differs from it was done by this tab, or by another one. */
interface Agreed {
  readonly content: Content
  readonly text: string | null
  /** All of the text was read: it may be written over. */
  readonly whole: boolean
}
const agreed = new Map<string, Agreed>()
let atHand: string | null = null

const contentIn = ({ name, linked, progress, others }: PlanFile): Content => ({
  name,
  linked,
  progress,
  others,
})
export const savedNow = (content: Content): string =>
  writePlanFile({ ...content, saved: new Date().toISOString() })

const tell = (refusal: Refusal | null): void => {
  if (planStore.getState().refusal !== refusal) planStore.setState({ refusal })
}

/** Why this edition must not write over a text; null: it may. */
export function whyLeft(reading: FileReading): WhyLeft | null {
  if (isWhole(reading)) return null
  if (reading.file) return 'partly'
  return reading.problems[0].kind === 'file-too-new' ? 'newer' : 'broken'
}

/**
 * Writes a plan, with what another tab did to it meanwhile. What this edition cannot read in full is never written
 * over: the plan goes on under another id.
 */
export function write(id: string, mine: Content): void {
  const base = agreed.get(id)
  const there = storedText(id)
  const theirs = there === null || (base?.whole && there === base.text) ? null : readPlanFile(there)
  const why = theirs && whyLeft(theirs)
  if (theirs && (why || !base)) return goOn(id, mine, why ?? 'partly')
  const both = theirs?.file && base ? mergedContent(base.content, mine, contentIn(theirs.file)) : mine
  const text = savedNow(both)
  const refusal = put(id, text)
  if (refusal) return tell(refusal)
  agreed.set(id, { content: both, text, whole: true })
  // Before anything else is told: what listens would write what was mine alone.
  if (planStore.getState().id === id && !isSame(both, mine)) takeIn(both)
  if (heldIds().length === 0) tell(null)
}

/** Goes on under an id of its own. */
function goOn(id: string, mine: Content, why: WhyLeft): void {
  const own = newId()
  letGo(id)
  const state = planStore.getState()
  if (state.id === id) planStore.setState({ id: own, left: `copy-${why}` })
  else if (state.before === id) planStore.setState({ before: own })
  write(own, mine)
}

/** Keeps the plan at hand, from its first change on, and tries again what this browser refused before. */
export function save(): void {
  const { id } = planStore.getState()
  const mine = contentOf(planStore.getState())
  if (atHand !== id) {
    atHand = id
    const text = storedText(id)
    if (!isHeld(id))
      agreed.set(id, { content: mine, text, whole: text === null || isWhole(readPlanFile(text)) })
    if (textOf(id) !== null) noteAtHand(id)
  }
  const base = agreed.get(id)
  if (!base || !isSame(mine, base.content) || (isHeld(id) && base.text === null)) {
    write(id, mine)
    noteAtHand(planStore.getState().id)
  } else if (letGo(id) && heldIds().length === 0) tell(null)
  for (const other of heldIds()) {
    const file = other === id ? null : fileOf(other)
    if (file) write(other, contentIn(file))
  }
}

/** Takes in what another tab has written of the plan at hand. */
export function takeFromElsewhere(): void {
  const { id } = planStore.getState()
  const base = agreed.get(id)
  const text = storedText(id)
  if (!base || text === null || text === base.text) return
  const theirs = readPlanFile(text)
  if (!theirs.file || !isWhole(theirs)) return // it is left alone, and so is what is at hand
  const content = contentIn(theirs.file)
  const both = mergedContent(base.content, contentOf(planStore.getState()), content)
  agreed.set(id, { content, text, whole: true })
  takeIn(both)
}

/** Takes a plan out of this browser; where others wait for room, they are kept now. */
export function removeKept(id: string): void {
  remove(id)
  save()
}

/** Puts back what was taken away, beside what stands there meanwhile. */
export function restore({ id, text }: Text): void {
  const refusal = put([null, text].includes(textOf(id)) ? id : newId(), text)
  if (refusal) tell(refusal)
}

/** Whether closing this tab loses more than the address holds. */
export function wouldLose(): boolean {
  const { id, name, progress } = planStore.getState()
  return heldIds().some((own) => own !== id || name !== '' || Object.keys(progress).length > 0)
}

/** Says that this browser keeps nothing. */
export const sayBlocked = (): void => tell('blocked')
