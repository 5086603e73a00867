import type { Judgement, Phase } from './clause.ts'
import { deadlineKey, judgedIn, type JudgedSubject } from './compare-parts.ts'
import { firing, type Reason } from './decision.ts'
import type { Deadline } from './deadlines.ts'
import { FACT_KEYS, inOrder, type Estate, type FactKey } from './facts.ts'
import type { Outcome } from './outcome.ts'
import type { Leg, PlannedItem } from './plan.ts'
import type { ItemProgress, Progress } from './progress.ts'

/** One of two plans that are held against each other. */
export interface Side {
  readonly estate: Estate
  readonly outcome: Outcome
  /** null: nobody knows, as a link holds none. */
  readonly progress: Progress | null
}

/** The same matter in both plans; null: that plan does not have it. */
export interface Pair<T> {
  readonly id: string
  readonly a: T | null
  readonly b: T | null
}

/** Where a half ends, and whether the reader chose that. */
export interface WayEnd {
  readonly half: 'mail' | 'realtime'
  readonly way: string
  readonly chosen: boolean
}

export interface VerdictPair extends Pair<JudgedSubject> {
  /** Reasons that fire there and not in the other plan, the gravest first. */
  readonly onlyA: readonly Reason[]
  readonly onlyB: readonly Reason[]
}

/** An item with the place where it stands. */
export interface PlacedItem {
  readonly leg: Leg
  readonly phase: Phase
  readonly own: PlannedItem
}

export interface NotePair extends Pair<ItemProgress> {
  /** The line that it was noted of; null: neither plan holds it at the moment. */
  readonly placed: PlacedItem | null
}

export interface Differences {
  /** Facts with different answers, or with one in one plan only. */
  readonly facts: readonly FactKey[]
  readonly sameFacts: readonly FactKey[]
  readonly days: { readonly a: string; readonly b: string } | null
  readonly ways: readonly Pair<WayEnd>[]
  readonly verdicts: readonly VerdictPair[]
  /** The same verdict, for other reasons. */
  readonly reasons: readonly VerdictPair[]
  readonly sameVerdicts: readonly VerdictPair[]
  /** Parts of the way that only one has, or that begin or end with other versions. */
  readonly legs: readonly Pair<Leg>[]
  readonly sameLegs: readonly Leg[]
  /** By `<leg>/<item>`: lines that only one has, or that wait for an answer in one only. */
  readonly items: readonly Pair<PlacedItem>[]
  readonly sameItems: number
  /** Lines that both have, under different methods. */
  readonly moved: readonly Pair<PlacedItem>[]
  readonly deadlines: readonly Pair<Deadline>[]
  /** By `<leg>/<item>`; empty where one of both has none to tell of. */
  readonly progress: readonly NotePair[]
}

/** Both lists in one: the order of the first, and what only the second has where it stands there. */
export function paired<T>(a: readonly T[], b: readonly T[], idOf: (own: T) => string): readonly Pair<T>[] {
  const [inA, inB] = [a, b].map((list) => new Map(list.map((own) => [idOf(own), own]))) as [
    Map<string, T>,
    Map<string, T>,
  ] // a list of two
  const ids = [...inA.keys()]
  let place = ids.some((id) => inB.has(id)) ? 0 : ids.length
  for (const id of inB.keys()) {
    const there = ids.indexOf(id)
    if (there < 0) ids.splice(place, 0, id)
    place = (there < 0 ? place : there) + 1
  }
  return ids.map((id) => ({ id, a: inA.get(id) ?? null, b: inB.get(id) ?? null }))
}

const differs = <T>({ a, b }: Pair<T>, keyOf: (own: T) => string): boolean =>
  a === null || b === null || keyOf(a) !== keyOf(b)

const answerKey = (fact: FactKey, estate: Estate): string =>
  JSON.stringify(estate[fact] === undefined ? null : inOrder(fact, estate[fact] as never)) // a value of this fact

const waysIn = ({ plan, chosen, chosenRealtime }: Outcome): readonly WayEnd[] => {
  const { journey, realtime } = plan ?? {}
  const mail = journey && (journey.to === 'cloud' ? journey.by : journey.target)
  return [
    ...(mail ? [{ half: 'mail', way: mail, chosen } as const] : []),
    ...(realtime ? [{ half: 'realtime', way: realtime, chosen: chosenRealtime } as const] : []),
  ]
}

const clausesOf = (judged: JudgedSubject | null): readonly Reason[] =>
  judged ? firing(judged.assessment) : []

const without = (own: readonly Reason[], other: readonly Reason[]): readonly Reason[] =>
  own.filter((r) => !other.some(({ judgement }) => judgement.clause === r.judgement.clause))

function verdictPairs(a: Side, b: Side): readonly VerdictPair[] {
  return paired(judgedIn(a.estate, a.outcome), judgedIn(b.estate, b.outcome), ({ id }) => id).map((pair) => {
    const [left, right] = [clausesOf(pair.a), clausesOf(pair.b)]
    return { ...pair, onlyA: without(left, right), onlyB: without(right, left) }
  })
}

const isJudgedOtherwise = (pair: VerdictPair): boolean =>
  differs(pair, ({ assessment }) => assessment.verdict)
const isReasoned = ({ onlyA, onlyB }: VerdictPair): boolean => onlyA.length + onlyB.length > 0

/** What a leg does with which versions; of legs that are no hop the id says it all. */
const legKey = ({ subject }: Leg): string =>
  'hop' in subject ? JSON.stringify([subject.hop.kind, subject.hop.beside, subject.hop.retire]) : ''

const placedIn = (legs: readonly Leg[]): readonly PlacedItem[] =>
  legs.flatMap((leg) => leg.phases.flatMap(({ phase, items }) => items.map((own) => ({ leg, phase, own }))))
export const placedId = ({ leg, own }: PlacedItem): string => `${leg.id}/${own.item}`

const judgedKey = ({ outcome, ...rest }: Judgement): string =>
  JSON.stringify([outcome, 'needs' in rest ? rest.needs : []])

/** Methods share items; of two hops the same item is another piece of work. */
const isOfMethod = ({ leg }: PlacedItem): boolean => 'method' in leg.subject

/** Lines that only one has under its method, and the other under its own. */
function movedAmong(items: readonly Pair<PlacedItem>[]): readonly Pair<PlacedItem>[] {
  return items.flatMap(({ a, b: nowhere }) => {
    if (!a || nowhere || !isOfMethod(a)) return []
    const twin = items.find(({ a: none, b }) => b && !none && b.own.item === a.own.item && isOfMethod(b))
    return twin ? [{ id: a.own.item, a, b: twin.b }] : []
  })
}

const noteKey = (own: ItemProgress): string =>
  JSON.stringify(Object.entries(own).toSorted(([a], [b]) => a.localeCompare(b)))

function progressPairs(
  { progress: a }: Side,
  { progress: b }: Side,
  items: readonly Pair<PlacedItem>[],
): readonly NotePair[] {
  if (!a || !b) return []
  const places = new Map(items.map((pair) => [pair.id, pair.a ?? pair.b]))
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted()
  return ids
    .map((id) => ({ id, a: a[id] ?? null, b: b[id] ?? null, placed: places.get(id) ?? null }))
    .filter((pair) => differs(pair, noteKey))
}

/** Everything in which two plans differ: what was answered, what follows from it, and what was noted. */
export function differencesOf(a: Side, b: Side): Differences {
  const told = FACT_KEYS.filter((fact) => a.estate[fact] !== undefined || b.estate[fact] !== undefined)
  const facts = told.filter((fact) => answerKey(fact, a.estate) !== answerKey(fact, b.estate))
  const verdicts = verdictPairs(a, b)
  const [legsA, legsB] = [a.outcome.plan?.legs ?? [], b.outcome.plan?.legs ?? []]
  const legs = paired(legsA, legsB, ({ id }) => id)
  const items = paired(placedIn(legsA), placedIn(legsB), placedId)
  const moved = movedAmong(items)
  const isMoved = (own: Pair<PlacedItem>) =>
    moved.some((both) => (own.a ? own.a === both.a : own.b === both.b))
  const otherwise = items.filter((pair) => differs(pair, ({ own }) => judgedKey(own.judgement)))
  const [dayA, dayB] = [a.outcome.asOf, b.outcome.asOf]
  return {
    facts,
    sameFacts: told.filter((fact) => !facts.includes(fact)),
    days: dayA === dayB ? null : { a: dayA, b: dayB },
    ways: paired(waysIn(a.outcome), waysIn(b.outcome), ({ half }) => half).filter((pair) =>
      differs(pair, ({ way, chosen }) => `${way} ${chosen}`),
    ),
    verdicts: verdicts.filter(isJudgedOtherwise),
    reasons: verdicts.filter((pair) => !isJudgedOtherwise(pair) && isReasoned(pair)),
    sameVerdicts: verdicts.filter((pair) => !isJudgedOtherwise(pair) && !isReasoned(pair)),
    legs: legs.filter((pair) => differs(pair, legKey)),
    sameLegs: legs.flatMap((pair) => (differs(pair, legKey) || !pair.a ? [] : [pair.a])),
    items: otherwise.filter((pair) => !isMoved(pair)),
    sameItems: items.length - otherwise.length,
    moved,
    deadlines: paired(a.outcome.deadlines, b.outcome.deadlines, ({ id }) => id).filter((pair) =>
      differs(pair, deadlineKey),
    ),
    progress: progressPairs(a, b, items),
  }
}

/** Nothing differs, not even why. */
export const isSamePlan = ({ facts, days, ways, verdicts, reasons, ...rest }: Differences): boolean =>
  days === null &&
  [facts, ways, verdicts, reasons, rest.legs, rest.items, rest.moved, rest.deadlines, rest.progress].every(
    (list) => list.length === 0,
  )
