import { firing, type Assessment, type Reason } from './decision.ts'

/** What sets the second apart from the best. */
export type Apart =
  /** Reasons against it, the gravest first, that the best does not have. */
  | { readonly kind: 'against'; readonly reasons: readonly Reason[] }
  /** Reasons for the best that it does not have. */
  | { readonly kind: 'lacks'; readonly reasons: readonly Reason[] }
  /** Nothing: only the order of the methods does. */
  | { readonly kind: 'even' }

const isAgainst = ({ effect }: Reason): boolean => effect === 'rulesOut' || effect === 'discourages'
const isFor = ({ effect }: Reason): boolean => effect === 'recommends'

/** Of the reasons of one, those whose rule does not fire for the other. */
const without = (own: readonly Reason[], other: readonly Reason[]): readonly Reason[] =>
  own.filter(({ judgement }) => !other.some((reason) => reason.judgement.clause === judgement.clause))

/** Why the second came after the best: by the same steps that `byVerdict` orders them by. */
export function apartFrom(best: Assessment<unknown>, second: Assessment<unknown>): Apart {
  const [ours, theirs] = [firing(best), firing(second)]
  const against = without(theirs.filter(isAgainst), ours.filter(isAgainst))
  const lacks = without(ours.filter(isFor), theirs.filter(isFor))
  const more = (is: typeof isFor) => ours.filter(is).length - theirs.filter(is).length
  if (best.verdict !== second.verdict) {
    if (second.verdict === 'possible') return { kind: 'lacks', reasons: lacks }
    const gravest = against.filter(({ effect }) => effect === theirs[0]?.effect)
    return { kind: 'against', reasons: gravest }
  }
  if (more(isFor) > 0) return { kind: 'lacks', reasons: lacks }
  return more(isAgainst) < 0 ? { kind: 'against', reasons: against } : { kind: 'even' }
}
