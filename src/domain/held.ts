import type { Clause, Judgement } from './clause.ts'
import type { Estate } from './facts.ts'
import { remembered } from './remembered.ts'
import { derived, type World } from './world.ts'

/** A clause of which something was published, about its subject, by the day of a world. */
export interface HeldClause<C> {
  readonly clause: C
  readonly judge: (estate: Estate) => Judgement
}

const heldBy = remembered((_clauses: readonly Clause<never>[]) =>
  derived((_world) => new Map<unknown, readonly HeldClause<Clause<never>>[]>()),
)

/**
 * The clauses of a list that a world has for a subject, worked out once: answers change, they don't. The same list,
 * and the same subject, are the same object, or text.
 */
export function heldOf<Subject, C extends Clause<Subject>>(
  clauses: readonly (C & Clause<Subject>)[],
  subject: Subject,
  world: World,
): readonly HeldClause<C>[] {
  const known = heldBy(clauses)(world)
  const before = known.get(subject)
  if (before) return before as unknown as readonly HeldClause<C>[] // kept below, of this list
  const held = clauses.flatMap((clause): readonly HeldClause<C>[] => {
    const judge = clause.of(subject, world)
    return judge ? [{ clause, judge }] : []
  })
  known.set(subject, held)
  return held
}
