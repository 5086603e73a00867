import type { Content } from '../share/merge.ts'
import { NOTHING_KEPT } from '../share/plan-file.ts'
import { contentOf, isEmpty, newId, planStore, show } from './plan.ts'
import { removeKept, savedNow, whyLeft, write } from './saving.ts'
import { keptOf, shelf, type Shelved, type Text, type Unread } from './shelf.ts'

/** Keeps what is at hand before something else takes its place; its id, or null where there is nothing to come back to. */
export function leave(): string | null {
  const state = planStore.getState()
  const content = contentOf(state)
  if (isEmpty(content)) return null
  const there = keptOf(state.id)
  // What was changed is kept already. Left are a link that was only looked at, and a text that broke meanwhile.
  if (!there || whyLeft(there) === 'broken') write(state.id, content)
  return planStore.getState().id
}

/** The plans beside one that can be read, the last saved first. */
export const plansBeside = (id: string): readonly Shelved[] => shelf().plans.filter((own) => own.id !== id)

/** Begins an empty plan; the one at hand stays kept. */
export const startAnew = (): void => show(newId(), NOTHING_KEPT, { before: leave() })

/** Takes the plan at hand away, kept or not, and begins an empty one. What it was, so that it can be put back. */
export function discard(): Text {
  const state = planStore.getState()
  const { id, text, file } = keptOf(state.id) ?? { id: state.id, text: '', file: null }
  // A text that cannot be read is another's, or all that is left of this plan: it is not ours to take away.
  const own = file ? { id, text } : { id: newId(), text: savedNow(contentOf(state)) }
  show(newId(), NOTHING_KEPT)
  if (file) removeKept(id)
  return own
}

const put = ({ id, file, problems }: Shelved): void => show(id, file, { problems })

/** Says that a plan which was asked for stands there and cannot be read. */
export const sayUnread = (unread: Unread): void =>
  planStore.setState({ left: `last-${whyLeft(unread) ?? 'broken'}` })

/** Opens a plan that is kept. False: it is not there any more. */
export function openKept(id: string): boolean {
  leave()
  const own = keptOf(id)
  if (own?.file) put(own)
  else if (own) sayUnread(own)
  return own !== null
}

/** Keeps a plan beside the others and puts it at hand. */
export function openAsOwn(content: Content): void {
  const id = newId()
  const before = leave()
  write(id, content)
  show(id, content, { before })
}

/** Goes back to the plan that stood here before. */
export const bringBack = (): void => {
  const { before } = planStore.getState()
  if (before && !openKept(before)) planStore.setState({ before: null })
}
