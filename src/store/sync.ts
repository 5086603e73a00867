import type { Progress } from '../domain/progress.ts'
import { NOTHING_LINKED, readLink, writeQuery, type Linked } from '../share/link.ts'
import { open, planStore, type Kept } from './plan.ts'

const QUERY = 'offramp.query'
const PROGRESS = 'offramp.progress'

const same = (a: Linked, b: Linked): boolean => writeQuery(a) === writeQuery(b)

function kept(): Kept | null {
  try {
    const query = localStorage.getItem(QUERY)
    const progress: Progress = JSON.parse(localStorage.getItem(PROGRESS) ?? '{}')
    if (query === null) return null
    return { ...readLink(query).linked, progress }
  } catch {
    planStore.setState({ keeps: false }) // blocked, or not ours: the address still holds the answers
    return null
  }
}

function keep(state: Kept): void {
  try {
    localStorage.setItem(QUERY, writeQuery(state))
    localStorage.setItem(PROGRESS, JSON.stringify(state.progress))
  } catch {
    if (planStore.getState().keeps) planStore.setState({ keeps: false })
  }
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

/** Reads the address and what was kept, once; from then on the store is written to both. */
export function startSync(): void {
  const before = kept()
  if (before) planStore.setState(before)
  if (linkedIn(location.hash)) {
    const { linked, problems } = readLink(location.hash)
    open(linked, problems, same)
  }
  showInAddress()
  planStore.subscribe((state) => {
    showInAddress()
    keep(state)
  })
  addEventListener('popstate', () => {
    // An entry that was here before has a state, and the answers have moved on since: it gets those of now. One
    // without is new: a link within the program, which says what we know already, or one typed over the address.
    if (history.state === null && linkedIn(location.hash)) {
      const { linked, problems } = readLink(location.hash)
      open(linked, problems, same)
    }
    showInAddress()
  })
}
