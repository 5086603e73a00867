import type { Knowledge } from '../knowledge/index.ts'
import type { Dated, IsoDate, Statement } from '../knowledge/schema.ts'
import type { Judgement } from './clause.ts'
import { judgedIn } from './compare-parts.ts'
import { firing, type Assessment, type Reason } from './decision.ts'
import type { Deadline } from './deadlines.ts'
import type { Estate } from './facts.ts'
import { installsIn, type Outcome } from './outcome.ts'
import type { Leg } from './plan.ts'
import type { Lifespan } from './timeline.ts'

/** Something that a reader of a plan sees, and that rests on a statement. */
export type Line = { readonly rests: Statement<unknown>; readonly key: string } & (
  | { readonly kind: 'item'; readonly judgement: Judgement; readonly leg: Leg }
  | { readonly kind: 'deadline'; readonly deadline: Deadline }
  | { readonly kind: 'life'; readonly life: Lifespan }
  | {
      readonly kind: 'reason'
      readonly reason: Reason
      readonly subject: unknown
      /** It speaks about where the plan begins, goes or ends; else about another verdict. */
      readonly ofPlan: boolean
    }
)

/** A statement of a later day, and what rests on it. */
export interface News {
  readonly rests: Statement<unknown>
  readonly lines: readonly {
    readonly line: Line
    /** The day of the statement that it rested on before; null: there was no such line. */
    readonly before: IsoDate | null
  }[]
  /** It touches the plan itself, not only a verdict that the plan does not follow. */
  readonly ofPlan: boolean
}

const isDated = (value: unknown): value is Dated<unknown> => Array.isArray(value)

function statementsIn(matter: unknown): readonly Statement<unknown>[] {
  if (isDated(matter)) return matter
  if (typeof matter !== 'object' || matter === null) return []
  return Object.values(matter).flatMap(statementsIn)
}

const isBetween = ({ since }: Statement<unknown>, from: IsoDate, to: IsoDate): boolean =>
  since > from && since <= to

/** Every statement that holds from a day after the first on, up to the second. */
export const publishedBetween = (
  knowledge: Knowledge,
  from: IsoDate,
  to: IsoDate,
): readonly Statement<unknown>[] => statementsIn(knowledge).filter((own) => isBetween(own, from, to))

const nameOf = (subject: unknown): string => (typeof subject === 'string' ? subject : JSON.stringify(subject))

const reasonsIn = (own: Assessment<unknown>, ofPlan: boolean): readonly Line[] =>
  firing(own).map((reason) => ({
    kind: 'reason',
    reason,
    subject: own.subject,
    ofPlan,
    rests: reason.judgement.rests,
    key: `${nameOf(own.subject)} ${reason.judgement.clause}`,
  }))

const itemsIn = (leg: Leg): readonly Line[] =>
  leg.phases.flatMap(({ items }) =>
    items.map(({ item, judgement }) => ({
      kind: 'item',
      judgement,
      leg,
      rests: judgement.rests,
      key: `${leg.id}/${item}`,
    })),
  )

/** Everything that is shown of an outcome and rests on a statement: the plan first, then the verdicts it does not follow. */
export function linesOf(estate: Estate, outcome: Outcome): readonly Line[] {
  const { plan, present, walk, realtime, deadlines, timeline } = outcome
  const { journey = null, realtime: goal = null, legs = [] } = plan ?? {}
  const end = journey && (journey.to === 'cloud' ? journey.by : journey.target)
  const rooms = legs.flatMap(({ subject }) => ('rooms' in subject ? [subject.rooms] : []))
  const isOfPlan = (subject: unknown): boolean =>
    subject === end || subject === goal || rooms.some((own) => own === subject)
  const hops = [...walk, ...realtime].flatMap((step) => (isOfPlan(step.target.subject) ? step.hops : []))
  const concerned = new Set<string>([...present.map((own) => own.subject), ...installsIn(legs)])
  return [
    ...legs.flatMap(itemsIn),
    ...[...present, ...hops].flatMap((own) => reasonsIn(own, true)),
    ...judgedIn(estate, outcome).flatMap(({ assessment }) =>
      reasonsIn(assessment, isOfPlan(assessment.subject)),
    ),
    ...deadlines.map((deadline): Line => ({
      kind: 'deadline',
      deadline,
      rests: deadline.judgement.rests,
      key: `deadline ${deadline.id}`,
    })),
    ...timeline
      .filter(({ product }) => concerned.has(product))
      .map((life): Line => ({ kind: 'life', life, rests: life.rests, key: `life ${life.product}` })),
  ]
}

const isOfPlan = (line: Line): boolean => line.kind !== 'reason' || line.ofPlan

/**
 * What was published after the day of the earlier outcome, up to that of the later one, and what of the later one
 * rests on it: the newest first. Both are outcomes of the same answers.
 */
export function newsBetween(estate: Estate, earlier: Outcome, later: Outcome): readonly News[] {
  const before = new Map(linesOf(estate, earlier).map((line) => [line.key, line.rests.since]))
  const news = new Map<string, Line[]>()
  for (const line of linesOf(estate, later)) {
    if (!isBetween(line.rests, earlier.asOf, later.asOf)) continue
    // Some lines rest on a statement in their own words; it is the same by its place and day.
    const { cite, since } = line.rests
    const name = JSON.stringify([cite.source, cite.at, since])
    const there = news.get(name)
    if (there) there.push(line)
    else news.set(name, [line])
  }
  return [...news.values()]
    .flatMap((lines): readonly News[] => {
      const [first] = lines
      if (!first) return []
      const told = lines.map((line) => ({ line, before: before.get(line.key) ?? null }))
      return [{ rests: first.rests, lines: told, ofPlan: lines.some(isOfPlan) }]
    })
    .toSorted((a, b) => (a.rests.since < b.rests.since ? 1 : a.rests.since > b.rests.since ? -1 : 0))
}
