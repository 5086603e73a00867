import { FACT_KEYS } from '../domain/facts.ts'
import { isFields, type Fields } from '../domain/fields.ts'
import type { Progress } from '../domain/progress.ts'
import type { Linked } from './link.ts'
import { textOf } from './plan-fields.ts'
import type { PlanFile } from './plan-file.ts'

/** What is merged, undone and kept of a plan. */
export type Content = Pick<PlanFile, 'name' | 'linked' | 'progress' | 'others'>

/** The same value, whatever the order of its fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((own, i) => isSame(own, b[i]))
  if (!isFields(a) || !isFields(b)) return false
  const names = Object.keys(a).filter((name) => a[name] !== undefined)
  return (
    names.length === Object.keys(b).filter((name) => b[name] !== undefined).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}

const fieldOf = (fields: unknown, name: string): unknown =>
  isFields(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined

/**
 * What comes of two changes to the same: per field, whatever was changed. Where both changed the same field to
 * something else, `mine` stays. A field that one side took away is gone, unless the other changed it.
 */
function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, base)) return theirs
  if (isSame(theirs, base) || isSame(theirs, mine)) return mine
  if (!isFields(mine) || !isFields(theirs)) return mine ?? theirs
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = merged(fieldOf(base, name), fieldOf(mine, name), fieldOf(theirs, name))
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}

/**
 * Both changes to a plan: what another tab did meanwhile to what was `base` here, or, with the sides exchanged, what
 * is left when a change is undone. Answers, choices, and each field of each item are merged by themselves.
 */
export const mergedContent = (base: Content, mine: Content, theirs: Content): Content =>
  merged(base, mine, theirs) as Content // fields of a plan, each of them taken from one

/** Something that two plans say differently. A side that says nothing is undefined. */
export interface Difference {
  readonly kind: 'answer' | 'choice' | 'item'
  /** A fact, a choice, or an item of a plan. */
  readonly id: string
  /** Of an item, what of it; else empty. */
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
}

/** The way of mail is one choice, though the link has a name for each kind of it. */
const wayIn = ({ by, to }: Linked): string | null => by ?? to
const CHOICES: Readonly<Record<string, (linked: Linked) => string | null>> = {
  on: ({ on }) => on,
  way: wayIn,
  rtcway: ({ rtcway }) => rtcway,
  roomsway: ({ roomsway }) => roomsway,
}

const itemOf = (progress: Progress, id: string): Fields => {
  const item = fieldOf(progress, id)
  return isFields(item) ? item : {}
}

/** By what each has itself: a field may bear any name, that of something every object has too. */
function fieldDifferences(id: string, mine: Fields, theirs: Fields): readonly Difference[] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  return names.map((field) => ({
    kind: 'item',
    id,
    field,
    mine: fieldOf(mine, field),
    theirs: fieldOf(theirs, field),
  }))
}

/** Everything that two plans say differently: answers, choices, then what was noted of each item. */
export function differencesIn(mine: Content, theirs: Content): readonly Difference[] {
  const ids = [...new Set([...Object.keys(mine.progress), ...Object.keys(theirs.progress)])].toSorted()
  const all: readonly Difference[] = [
    ...FACT_KEYS.map(
      (id) =>
        ({
          kind: 'answer',
          id,
          field: '',
          mine: mine.linked.estate[id],
          theirs: theirs.linked.estate[id],
        }) as const,
    ),
    ...Object.entries(CHOICES).map(
      ([id, of]) =>
        ({
          kind: 'choice',
          id,
          field: '',
          mine: of(mine.linked) ?? undefined,
          theirs: of(theirs.linked) ?? undefined,
        }) as const,
    ),
    ...ids.flatMap((id) => fieldDifferences(id, itemOf(mine.progress, id), itemOf(theirs.progress, id))),
  ]
  return all.filter((own) => !isSame(own.mine, own.theirs))
}

/** One of both says nothing there: nothing has to be decided. */
export const isAddition = ({ mine, theirs }: Difference): boolean =>
  mine === undefined || theirs === undefined

/** A name for a difference, so that one can be told from the others. */
export const nameOf = ({ kind, id, field }: Difference): string => `${kind} ${id} ${field}`

/** Notes of both stand one below the other, so that none is lost; one that holds the other already stands alone. */
function resolved({ field, mine, theirs }: Difference, theirsWins: boolean): unknown {
  if (mine === undefined) return theirs
  if (theirs === undefined) return mine
  if (field !== 'note') return theirsWins ? theirs : mine
  const [own, other] = [textOf(mine), textOf(theirs)] // nothing else is read as a note
  if (other.includes(own)) return other
  return own.includes(other) ? own : `${own}\n${other}`
}

/**
 * Mine with what only theirs says, both notes where both have one, and of what both say differently, theirs where it
 * was `taken`, by its name.
 */
export function joined(mine: Content, theirs: Content, taken: ReadonlySet<string>): Content {
  const estate: Record<string, unknown> = { ...mine.linked.estate }
  const items = new Map<string, Record<string, unknown>>(
    Object.entries(mine.progress).map(([id, own]) => [id, { ...own }]),
  )
  let choices: Linked = mine.linked
  for (const difference of differencesIn(mine, theirs)) {
    const { kind, id, field } = difference
    const value = resolved(difference, taken.has(nameOf(difference)))
    if (kind === 'answer') estate[id] = value
    else if (kind === 'item') items.set(id, { ...items.get(id), [field]: value })
    else if (value !== difference.mine) choices = { ...choices, ...chosenIn(theirs.linked, id) }
  }
  return {
    name: mine.name || theirs.name,
    linked: { ...choices, estate }, // every answer is of one of the two plans
    progress: Object.fromEntries(items), // likewise
    others: merged({}, mine.others, theirs.others) as Content['others'], // likewise
  }
}

const chosenIn = (linked: Linked, id: string): Partial<Linked> => {
  const { on, by, to, rtcway, roomsway } = linked
  if (id === 'way') return { by, to }
  return id === 'on' ? { on } : id === 'rtcway' ? { rtcway } : { roomsway }
}
