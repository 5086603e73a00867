import { addressOf } from '../share/address.ts'
import { NOTHING_LINKED, readLink, writeQuery, type Linked } from '../share/link.ts'
import { NOTHING_KEPT } from '../share/plan-file.ts'
import type { Problem } from '../share/problem.ts'
import { newId, planStore, show } from './plan.ts'
import { leave, sayUnread } from './plans.ts'
import { save, sayBlocked, takeFromElsewhere, wouldLose } from './saving.ts'
import { keepsAnything, keyOf, lastAtHand, shelf } from './shelf.ts'

const same = (a: Linked, b: Linked): boolean => writeQuery(a) === writeQuery(b)

/** Milliseconds until an address that the browser refused is written again. */
const PAUSE = 1000
let again: ReturnType<typeof setTimeout> | undefined

/**
 * The answers stand behind the path of every page, so that any address of the program is a link to the plan. Browsers
 * refuse to change it too often: Safari throws after 100 times in half a minute, Chrome does nothing and says nothing.
 * It is written later then, and nothing else is held up: what was typed is kept all the same.
 */
function showInAddress(): void {
  const state = planStore.getState()
  const path = location.hash.slice(1).split('?')[0] || '/'
  const query = same(state, NOTHING_LINKED) ? '' : `?${writeQuery(state)}`
  const fragment = `#${path}${query}`
  clearTimeout(again)
  // An entry that we have written has a state; see `popstate` below.
  const stands = () => location.hash === fragment && history.state !== null
  if (stands()) return
  try {
    history.replaceState(history.state ?? {}, '', fragment)
  } catch {
    // what it would have changed is looked at below
  }
  if (!stands()) again = setTimeout(showInAddress, PAUSE)
}

/** A link that lost its shape gets it back before anything reads the address; whether we wrote it is left as it was. */
function mendAddress(): void {
  const address = addressOf(location.hash)
  if (address !== location.hash) history.replaceState(history.state, '', address)
}

const linkedIn = (hash: string): boolean => hash.includes('?') && hash.length > hash.indexOf('?') + 1

/** A link opens the plan that says the same, with its ticks; else it is a plan of its own, and what was at hand stays kept. */
function openLink(linked: Linked, problems: readonly Problem[]): void {
  const state = planStore.getState()
  // A link of which nothing could be used is no plan, and takes the place of none.
  const broken = problems.length > 0 && same(linked, NOTHING_LINKED)
  if (broken || same(state, linked)) return problems.length > 0 ? planStore.setState({ problems }) : undefined
  const known = shelf().plans.find(({ file }) => same(file.linked, linked))
  const before = leave()
  if (known) show(known.id, known.file, { problems: [...problems, ...known.problems], before })
  else show(newId(), { ...NOTHING_KEPT, linked }, { problems, before })
}

/** Reads the address and what was kept, once; from then on the store is written to both. */
export function startSync(): void {
  const { last, unread } = lastAtHand()
  if (last) show(last.id, last.file, { problems: last.problems })
  if (!keepsAnything()) sayBlocked()
  mendAddress()
  if (linkedIn(location.hash)) {
    const { linked, problems } = readLink(location.hash)
    openLink(linked, problems)
  }
  if (unread) sayUnread(unread)
  showInAddress()
  save()
  planStore.subscribe(() => {
    showInAddress()
    save()
  })
  addEventListener('storage', ({ key }) => {
    if (key === keyOf(planStore.getState().id)) takeFromElsewhere()
    else save() // another tab may have made room
  })
  addEventListener('beforeunload', (event) => {
    if (wouldLose()) event.preventDefault()
  })
  addEventListener('popstate', () => {
    mendAddress()
    // An entry that was here before has a state, and the answers have moved on since: it gets those of now. One
    // without is new: a link within the program, which says what we know already, or one typed over the address.
    if (history.state === null && linkedIn(location.hash)) {
      const { linked, problems } = readLink(location.hash)
      openLink(linked, problems)
    }
    showInAddress()
  })
}
