import { NOTHING_LINKED, readLink, writeQuery, type Linked } from '../share/link.ts'
import { isSame, mergedContent, type Content } from '../share/merge.ts'
import { NOTHING_KEPT, readPlanFile } from '../share/plan-file.ts'
import type { Problem } from '../share/problem.ts'
import { cannotKeep, contentOf, isEmpty, newId, planStore, show, takeIn } from './plan.ts'
import {
  fileOf,
  keep,
  keepsAnything,
  keyOf,
  lastAtHand,
  noteAtHand,
  remove,
  shelved,
  textOf,
  type Shelved,
} from './shelf.ts'
import { EDITION } from '../knowledge/begins.ts'

const same = (a: Linked, b: Linked): boolean => writeQuery(a) === writeQuery(b)

/** What this tab and the storage last agreed on; what differs from it was done by this tab, or by another one. */
let agreed: { readonly id: string; readonly content: Content; readonly text: string | null } | null = null

const agree = (id: string, content: Content, text: string | null): void => {
  agreed = { id, content, text }
}

/** What another tab has written of the plan since; null: nothing. */
function fromElsewhere(id: string): { readonly text: string; readonly content: Content } | null {
  const text = textOf(id)
  if (text === null || text === agreed?.text) return null
  const content = readPlanFile(text).file
  return content && { text, content }
}

/** Writes the plan at hand, with what another tab did to it meanwhile. */
function save(): void {
  const { id } = planStore.getState()
  const mine = contentOf(planStore.getState())
  if (agreed?.id !== id) {
    // Another plan came to hand: it is kept from its first change on.
    agree(id, mine, textOf(id))
    if (textOf(id) !== null) noteAtHand(id)
    return
  }
  if (isSame(mine, agreed.content)) return
  const theirs = fromElsewhere(id)
  const both = theirs ? mergedContent(agreed.content, mine, theirs.content) : mine
  const text = keep(id, both)
  if (text === null) return planStore.getState().keeps ? cannotKeep() : undefined
  agree(id, both, text)
  noteAtHand(id)
  if (!isSame(both, mine)) takeIn(both)
}

/** The answers stand behind the path of every page, so that any address of the program is a link to the plan. */
function showInAddress(): void {
  const state = planStore.getState()
  const path = location.hash.slice(1).split('?')[0] || '/'
  const query = same(state, NOTHING_LINKED) ? '' : `?${writeQuery(state)}`
  const fragment = `#${path}${query}`
  // An entry that we have written has a state; see `popstate` below.
  if (location.hash !== fragment || history.state === null)
    history.replaceState(history.state ?? {}, '', fragment)
}

const linkedIn = (hash: string): boolean => hash.includes('?') && hash.length > hash.indexOf('?') + 1

/** Keeps what is at hand before something else takes its place; its id, or null where there is nothing to come back to. */
function leave(): string | null {
  const state = planStore.getState()
  const content = contentOf(state)
  if (isEmpty(content)) return null
  if (textOf(state.id) === null && keep(state.id, content) === null) cannotKeep()
  return state.id
}

/** A link opens the plan that says the same, with its ticks; else it is a plan of its own, and what was at hand stays kept. */
function openLink(linked: Linked, problems: readonly Problem[]): void {
  const state = planStore.getState()
  // A link of which nothing could be used is no plan, and takes the place of none.
  const broken = problems.length > 0 && same(linked, NOTHING_LINKED)
  if (broken || same(state, linked)) return problems.length > 0 ? planStore.setState({ problems }) : undefined
  const known = shelved().find(({ file }) => same(file.linked, linked))
  const before = leave()
  if (known) show(known.id, known.file, { problems, before })
  else show(newId(), { ...NOTHING_KEPT, linked }, { problems, before })
}

/** Begins an empty plan; the one at hand stays kept. */
export const startAnew = (): void => show(newId(), NOTHING_KEPT, { before: leave() })

/** Takes the plan at hand away, kept or not, and begins an empty one. What it was, so that it can be put back. */
export function discard(): Shelved {
  const state = planStore.getState()
  const kept = fileOf(state.id)
  remove(state.id)
  show(newId(), NOTHING_KEPT)
  return {
    id: state.id,
    file: kept ?? { ...contentOf(state), saved: new Date().toISOString(), edition: EDITION },
  }
}

/** Opens a plan that is kept. False: it is not there any more. */
export function openKept(id: string): boolean {
  leave()
  const file = fileOf(id)
  if (file) show(id, file)
  return file !== null
}

/** Keeps a plan beside the others and puts it at hand. */
export function openAsOwn(content: Content): void {
  const id = newId()
  const before = leave()
  if (keep(id, content) === null) cannotKeep()
  show(id, content, { before })
}

/** Goes back to the plan that stood here before. */
export const bringBack = (): void => {
  const { before } = planStore.getState()
  if (before) openKept(before)
}

/** Reads the address and what was kept, once; from then on the store is written to both. */
export function startSync(): void {
  const last = lastAtHand()
  if (last) show(last.id, last.file)
  if (!keepsAnything()) cannotKeep()
  if (linkedIn(location.hash)) {
    const { linked, problems } = readLink(location.hash)
    openLink(linked, problems)
  }
  showInAddress()
  save()
  planStore.subscribe(() => {
    showInAddress()
    save()
  })
  addEventListener('storage', ({ key }) => {
    const { id } = planStore.getState()
    if (key !== keyOf(id) || agreed?.id !== id) return
    const theirs = fromElsewhere(id)
    if (!theirs) return
    const both = mergedContent(agreed.content, contentOf(planStore.getState()), theirs.content)
    agree(id, theirs.content, theirs.text)
    takeIn(both)
  })
  addEventListener('popstate', () => {
    // An entry that was here before has a state, and the answers have moved on since: it gets those of now. One
    // without is new: a link within the program, which says what we know already, or one typed over the address.
    if (history.state === null && linkedIn(location.hash)) {
      const { linked, problems } = readLink(location.hash)
      openLink(linked, problems)
    }
    showInAddress()
  })
}
