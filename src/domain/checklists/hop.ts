import { item, type Item } from '../clause.ts'
import { isLowerForest, someBelow } from '../estate.ts'
import { cappedIn, doorOf, entering } from '../hop.ts'
import type { Hop } from '../route.ts'
import { affectedBy } from '../support.ts'
import { endedIn } from '../world.ts'

const sideBySide = <T>(hop: Hop, statement: T): T | undefined =>
  hop.kind === 'side-by-side' ? statement : undefined
const installing = <T>(hop: Hop, statement: T): T | undefined => (hop.install ? statement : undefined)
/** 2013 → 2016: the services and mailboxes may move in any order (S15). */
const orderIsFree = (hop: Hop): boolean =>
  hop.install === 'exchange-2016' && hop.beside.length === 1 && hop.beside[0] === 'exchange-2013'

/** One hop on-premises, in the order a person works (S14, S15). */
export const HOP_ITEMS: readonly Item<Hop>[] = [
  item({
    id: 'hop.size-the-servers',
    phase: 'decide',
    rests: (w, hop: Hop) =>
      hop.beside.includes('exchange-2007') ? sideBySide(hop, w.premises.hardware) : undefined,
  }),
  item({
    id: 'hop.find-media',
    phase: 'decide',
    gate: true,
    rests: (w, hop: Hop) => (hop.install ? endedIn(w, hop.install) : undefined),
  }),
  item({
    id: 'hop.rebuild-servers',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, hop: Hop) => (orderIsFree(hop) ? w.premises.hardwareAlike : undefined),
  }),
  item({
    id: 'hop.licence-se',
    phase: 'decide',
    gate: true,
    rests: (w, hop: Hop) => (hop.install === 'exchange-se' ? w.premises.licenceSe : undefined),
  }),
  item({
    id: 'hop.old-servers-level',
    phase: 'prepare',
    gate: true,
    reads: ['exchange'],
    rests: (w, hop: Hop) => entering(w, hop)?.joins,
    when: (f, joins, hop) => someBelow(f.exchange, joins, hop.beside),
  }),
  item({
    id: 'hop.public-folders-to-2013',
    phase: 'prepare',
    gate: true,
    reads: ['publicfolders'],
    rests: (w, hop: Hop) => (hop.install === 'exchange-2013' ? w.premises.publicFoldersTo2013 : undefined),
    when: (f) => f.publicfolders,
  }),
  item({
    id: 'hop.level-at-most',
    phase: 'prepare',
    gate: true,
    rests: cappedIn,
  }),
  item({
    id: 'hop.raise-forest-level',
    phase: 'prepare',
    gate: true,
    reads: ['forest'],
    rests: (w, hop: Hop) => entering(w, hop)?.needs.forest,
    when: (f, least) => isLowerForest(`forest-${f.forest}`, least),
  }),
  item({
    id: 'hop.replace-office',
    phase: 'prepare',
    gate: true,
    reads: ['outlook'],
    rests: (w, hop: Hop) => entering(w, hop)?.clients,
    when: (f, list) => affectedBy(list, f.outlook).length > 0,
  }),
  item({
    id: 'hop.windows-server',
    phase: 'prepare',
    gate: true,
    rests: (w, hop: Hop) => sideBySide(hop, entering(w, hop)?.needs.windows),
  }),
  item({
    id: 'hop.windows-server-newest',
    phase: 'prepare',
    rests: (w, hop: Hop) =>
      cappedIn(w, hop) ? undefined : sideBySide(hop, entering(w, hop)?.needs.windowsNewest),
  }),
  item({
    id: 'hop.windows-server-newest-capped',
    phase: 'prepare',
    gate: true,
    rests: (w, hop: Hop) => (cappedIn(w, hop) ? entering(w, hop)?.needs.windowsNewestCapped : undefined),
  }),
  item({
    id: 'hop.new-server-not-upgraded',
    phase: 'prepare',
    rests: (w, hop: Hop) => sideBySide(hop, w.premises.noWindowsUpgrade),
  }),
  item({
    id: 'hop.extend-schema',
    phase: 'prepare',
    gate: true,
    rests: (w, hop: Hop) => {
      const about = w.premises.schema
      return about?.value.some((id) => id === hop.install) ? about : undefined
    },
  }),
  item({
    id: 'hop.schema-master',
    phase: 'prepare',
    rests: (w, hop: Hop) => {
      const about = w.premises.schemaMaster
      return about?.value.some((id) => id === hop.install) ? about : undefined
    },
  }),
  item({
    id: 'hop.own-level',
    phase: 'prepare',
    gate: true,
    rests: (w, hop: Hop) => {
      const joins = entering(w, hop)?.joins
      return joins?.value.some((join) => join.oursAtLeast && hop.beside.includes(join.version))
        ? joins
        : undefined
    },
  }),
  item({
    id: 'hop.install',
    phase: 'install',
    gate: true,
    rests: (w, hop: Hop) => sideBySide(hop, w.premises.order),
  }),
  item({
    id: 'hop.upgrade-in-place',
    phase: 'install',
    gate: true,
    rests: (w, hop: Hop) => (hop.kind === 'in-place' ? w.premises.inPlaceEffort : undefined),
  }),
  item({
    id: 'hop.move-services',
    phase: 'move',
    rests: (w, hop: Hop) => (orderIsFree(hop) ? undefined : sideBySide(hop, w.premises.order)),
  }),
  item({
    id: 'hop.move-mailboxes',
    phase: 'move',
    after: ['hop.move-services'],
    gate: true,
    rests: (w, hop: Hop) => (orderIsFree(hop) ? undefined : sideBySide(hop, w.premises.order)),
  }),
  item({
    id: 'hop.move-in-any-order',
    phase: 'move',
    gate: true,
    rests: (w, hop: Hop) => (orderIsFree(hop) ? w.premises.orderFree : undefined),
  }),
  item({
    id: 'hop.new-features',
    kind: 'consequence',
    phase: 'move',
    rests: (w, hop: Hop) => installing(hop, entering(w, hop)?.gains),
  }),
  item({
    id: 'hop.move-off-the-oldest',
    phase: 'move',
    gate: true,
    rests: (w, hop: Hop) => (hop.kind === 'removal' ? w.premises.removeOldest : undefined),
  }),
  item({
    id: 'hop.check-before-removal',
    phase: 'retire',
    gate: true,
    rests: (w, hop: Hop) => (hop.kind === 'in-place' ? undefined : w.premises.beforeRemoval),
  }),
  item({
    id: 'hop.decommission',
    phase: 'retire',
    after: ['hop.check-before-removal'],
    gate: true,
    rests: (w, hop: Hop) => (hop.kind === 'in-place' ? undefined : w.premises.order),
  }),
  item({
    id: 'hop.remove-before-door-closes',
    kind: 'consequence',
    phase: 'retire',
    rests: (w, hop: Hop) => sideBySide(hop, doorOf(w, hop)),
  }),
]
