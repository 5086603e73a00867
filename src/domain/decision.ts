import type { Effect, Judgement, Rule } from './clause.ts'
import type { Estate, FactKey } from './facts.ts'
import { heldOf } from './held.ts'
import type { World } from './world.ts'

export type Verdict = 'recommended' | 'possible' | 'discouraged' | 'impossible'

export interface Reason {
  readonly effect: Effect
  readonly judgement: Judgement
}

export interface Assessment<Subject> {
  readonly subject: Subject
  readonly verdict: Verdict
  /** Every rule about the subject and what it said, in the order of the rules. */
  readonly reasons: readonly Reason[]
  /** Unanswered facts that could still change the verdict; while there are any, it is provisional. */
  readonly needs: readonly FactKey[]
}

export const GRAVITY = ['rulesOut', 'discourages', 'recommends', 'notes'] as const satisfies readonly Effect[]

/** The verdict of the gravest effect that fires. */
export const VERDICTS: { readonly [E in Effect]: Verdict } = {
  rulesOut: 'impossible',
  discourages: 'discouraged',
  recommends: 'recommended',
  notes: 'possible',
}

/** All rules judge; the gravest effect that fires decides. */
export function assess<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  estate: Estate,
  world: World,
): Assessment<Subject> {
  const reasons: Reason[] = []
  let gravest = GRAVITY.length - 1
  for (const {
    clause: { effect },
    judge,
  } of heldOf(rules, subject, world)) {
    const judgement = judge(estate)
    reasons.push({ effect, judgement })
    if (judgement.outcome === 'fires') gravest = Math.min(gravest, GRAVITY.indexOf(effect))
  }
  const needs = new Set<FactKey>()
  for (const { effect, judgement } of reasons)
    if (judgement.outcome === 'open' && GRAVITY.indexOf(effect) < gravest)
      for (const key of judgement.needs) needs.add(key)
  return { subject, verdict: VERDICTS[GRAVITY[gravest] ?? 'notes'], reasons, needs: [...needs] }
}

const RANK: readonly Verdict[] = ['recommended', 'possible', 'discouraged', 'impossible']

/** Best verdict first; among equals the one with more for it, then with less against it, then in the given order. */
export function byVerdict<Subject>(
  assessments: readonly Assessment<Subject>[],
): readonly Assessment<Subject>[] {
  const fires = (a: Assessment<Subject>, effect: Effect) =>
    a.reasons.filter((r) => r.effect === effect && r.judgement.outcome === 'fires').length
  return assessments.toSorted(
    (a, b) =>
      RANK.indexOf(a.verdict) - RANK.indexOf(b.verdict) ||
      fires(b, 'recommends') - fires(a, 'recommends') ||
      fires(a, 'discourages') - fires(b, 'discourages'),
  )
}

/** Reasons that fired, the gravest first. */
export const firing = (assessment: Assessment<unknown>): readonly Reason[] =>
  assessment.reasons
    .filter((r) => r.judgement.outcome === 'fires')
    .toSorted((a, b) => GRAVITY.indexOf(a.effect) - GRAVITY.indexOf(b.effect))
