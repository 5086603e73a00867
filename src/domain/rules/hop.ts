import { rule, type Rule } from '../clause.ts'
import type { Hop } from '../route.ts'
import { endedIn } from '../world.ts'
import { enteringRules } from './entering.ts'
import { endsSoon } from './target.ts'

/** What is said of one hop, whatever leads to it. */
export const HOP_RULES: readonly Rule<Hop>[] = [
  rule({
    id: 'hop.support-ended',
    effect: 'discourages',
    rests: (w, hop: Hop) => (hop.install ? endedIn(w, hop.install) : undefined),
  }),
  rule({
    id: 'hop.ends-soon',
    effect: 'discourages',
    rests: (w, hop: Hop) => (hop.install ? endsSoon(w, hop.install) : undefined),
  }),
  ...enteringRules((hop: Hop) => hop.install),
  rule({
    id: 'hop.levels-needed',
    effect: 'notes',
    rests: (w, hop: Hop) => {
      const joins = hop.install ? w.versions[hop.install]?.joins : undefined
      return joins?.value.some((join) => join.theirs && hop.beside.includes(join.version)) ? joins : undefined
    },
  }),
  rule({
    id: 'hop.may-stand-beside',
    effect: 'notes',
    rests: (w, hop: Hop) => (hop.install ? w.versions[hop.install]?.joins : undefined),
  }),
  rule({
    id: 'hop.remove-first',
    effect: 'notes',
    rests: (w, hop: Hop) => (hop.kind === 'removal' ? w.premises.removeOldest : undefined),
  }),
  rule({
    id: 'hop.on-the-same-server',
    effect: 'notes',
    rests: (w, hop: Hop) =>
      hop.kind === 'in-place' && hop.install ? w.versions[hop.install]?.upgradesInPlace : undefined,
  }),
  rule({
    id: 'hop.door-will-close',
    effect: 'notes',
    rests: (w, hop: Hop) => {
      const door = hop.install ? w.versions[hop.install]?.doorCloses : undefined
      return door && hop.beside.some((id) => door.value.refuses.includes(id)) ? door : undefined
    },
  }),
  rule({
    id: 'hop.level-at-most',
    effect: 'notes',
    rests: (w, hop: Hop) => {
      const joins = hop.install ? w.versions[hop.install]?.joins : undefined
      return joins?.value.some((join) => join.oursAtMost && hop.beside.includes(join.version))
        ? joins
        : undefined
    },
  }),
]
