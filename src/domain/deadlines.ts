import type { IsoDate, VersionId } from '../knowledge/schema.ts'
import type { Judgement } from './clause.ts'
import type { Estate } from './facts.ts'
import { DEADLINE_CLAUSES, type Touched, type When } from './rules/deadline.ts'
import type { World } from './world.ts'

/** `undated`: a door that will close, and no day is published. */
export type DeadlineState = 'past' | 'ahead' | 'undated'

/** A day on which a service stops taking something that this estate or its journey uses. */
export interface Deadline extends When {
  readonly id: string
  readonly state: DeadlineState
  /** The version that it is about, where it is about one. */
  readonly about: VersionId | null
  readonly judgement: Judgement
}

const stateOn = (asOf: IsoDate, { from }: When): DeadlineState =>
  from === null ? 'undated' : from <= asOf ? 'past' : 'ahead'

/** Comes after every day. */
const LAST = '9999'

/** Deadlines that touch this estate and its journey, or that an open answer may make do so: by day, undated ones last. */
export function deadlinesIn(world: World, estate: Estate, touched: Touched): readonly Deadline[] {
  return DEADLINE_CLAUSES.flatMap((own) => {
    const judgement = own.of(touched, world)?.(estate)
    const when = judgement && judgement.outcome !== 'silent' ? own.whenIn(world, touched) : null
    return judgement && when
      ? [{ id: own.id, ...when, state: stateOn(world.asOf, when), about: own.about, judgement }]
      : []
  }).toSorted((a, b) => (a.from ?? LAST).localeCompare(b.from ?? LAST))
}
