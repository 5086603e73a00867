import { rule, type Rule } from '../clause.ts'
import { cappedIn, doorOf, entering, joinsAsking, ofRealtime } from '../hop.ts'
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
    rests: (w, hop: Hop) => joinsAsking(w, hop, ({ theirs }) => theirs !== null),
  }),
  rule({
    id: 'hop.may-stand-beside',
    effect: 'notes',
    rests: (w, hop: Hop) =>
      ofRealtime(hop) && hop.kind === 'in-place' ? undefined : entering(w, hop)?.joins,
  }),
  rule({
    id: 'hop.remove-first',
    effect: 'notes',
    rests: (w, hop: Hop) =>
      hop.kind === 'removal' && !ofRealtime(hop) ? w.premises.removeOldest : undefined,
  }),
  rule({
    id: 'hop.two-versions-at-most',
    effect: 'notes',
    rests: (w, hop: Hop) =>
      hop.kind === 'removal' && ofRealtime(hop) && hop.remains
        ? w.versions[hop.remains]?.together
        : undefined,
  }),
  rule({
    id: 'hop.blocks-later',
    effect: 'notes',
    rests: (w, hop: Hop) => {
      const later = w.realtime.servers.blocksLater
      return hop.kind === 'side-by-side' && hop.install === later?.value.version ? later : undefined
    },
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
    rests: doorOf,
  }),
  rule({
    id: 'hop.level-at-most',
    effect: 'notes',
    rests: cappedIn,
  }),
]
