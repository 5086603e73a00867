import { METHOD_IDS } from '../knowledge/platform.ts'
import type { MethodId, VersionId } from '../knowledge/schema.ts'
import { CLOUD_FIRST, CLOUD_LAST } from './checklists/cloud.ts'
import { CUTOVER_ITEMS } from './checklists/cutover.ts'
import { ENDING_ITEMS } from './checklists/ending.ts'
import { DEADLINE_ITEMS } from './checklists/deadlines.ts'
import { EXPRESS_ITEMS } from './checklists/express.ts'
import { FIELD_CLOUD_ITEMS, FIELD_HOP_ITEMS } from './checklists/field.ts'
import { FULL_HYBRID_ITEMS } from './checklists/full-hybrid.ts'
import { HOP_ITEMS } from './checklists/hop.ts'
import { IMAP_ITEMS } from './checklists/imap.ts'
import { MINIMAL_HYBRID_ITEMS } from './checklists/minimal-hybrid.ts'
import { PST_ITEMS, THIRD_PARTY_ITEMS } from './checklists/outside.ts'
import { STAGED_ITEMS } from './checklists/staged.ts'
import { PHASES, type Item, type ItemKind, type Judgement, type Owner, type Phase } from './clause.ts'
import type { Estate, FactKey } from './facts.ts'
import type { Hop } from './route.ts'
import type { World } from './world.ts'

/** The chosen way. */
export type Journey =
  | { readonly to: 'cloud'; readonly by: MethodId }
  | { readonly to: 'premises'; readonly target: VersionId }

/** An item as it stands in a plan: needed, or, while its facts are open, needed under a condition. */
export interface PlannedItem {
  readonly item: string
  readonly kind: ItemKind
  readonly gate: boolean
  readonly after: readonly string[]
  readonly owner: Owner
  /** A read-only command that shows whether a task is done. */
  readonly run?: string
  readonly judgement: Judgement
}

export interface PlannedPhase {
  readonly phase: Phase
  readonly items: readonly PlannedItem[]
}

export type LegSubject = { readonly method: MethodId } | { readonly hop: Hop }

/** One method or one hop of the journey. */
export interface Leg {
  /** Stands before item ids, so that the same item in two hops is two ticks: `exchange-2013/hop.install`. */
  readonly id: string
  readonly subject: LegSubject
  readonly phases: readonly PlannedPhase[]
}

export interface Plan {
  readonly journey: Journey
  readonly legs: readonly Leg[]
  /** Unanswered facts that could still change this plan: its items, its verdict, or that it is the best. */
  readonly needs: readonly FactKey[]
}

const METHOD_ITEMS: { readonly [M in MethodId]: readonly Item<MethodId>[] } = {
  cutover: CUTOVER_ITEMS,
  staged: STAGED_ITEMS,
  'express-migration': EXPRESS_ITEMS,
  'minimal-hybrid': MINIMAL_HYBRID_ITEMS,
  'full-hybrid': FULL_HYBRID_ITEMS,
  imap: IMAP_ITEMS,
  'pst-import': PST_ITEMS,
  'third-party': THIRD_PARTY_ITEMS,
}

function phasesOf<Subject>(
  items: readonly Item<Subject>[],
  subject: Subject,
  estate: Estate,
  world: World,
): readonly PlannedPhase[] {
  const judged = items.flatMap((clause) => {
    const judgement = clause.judge(subject, estate, world)
    return judgement && judgement.outcome !== 'silent' ? [{ clause, judgement }] : []
  })
  const planned = new Set(judged.map(({ clause }) => clause.id))
  return PHASES.map((phase) => ({
    phase,
    items: judged
      .filter(({ clause }) => clause.phase === phase)
      .map(({ clause, judgement }) => ({
        item: clause.id,
        kind: clause.kind,
        gate: clause.gate,
        after: clause.after.filter((id) => planned.has(id)),
        owner: clause.owner,
        ...(clause.run ? { run: clause.run } : {}),
        judgement,
      })),
  })).filter(({ items: own }) => own.length > 0)
}

const listOf = (method: MethodId): readonly Item<MethodId>[] => [
  ...CLOUD_FIRST,
  ...ENDING_ITEMS,
  ...METHOD_ITEMS[method],
  ...CLOUD_LAST,
  ...FIELD_CLOUD_ITEMS,
  ...DEADLINE_ITEMS,
]
/** Everything that a leg to the cloud may hold, by method, in the order a person works. */
const CLOUD_LISTS = new Map(METHOD_IDS.map((id) => [id, listOf(id)]))
const HOP_LIST: readonly Item<Hop>[] = [...HOP_ITEMS, ...FIELD_HOP_ITEMS]

export const legOfMethod = (method: MethodId, estate: Estate, world: World): Leg => ({
  id: method,
  subject: { method },
  phases: phasesOf(CLOUD_LISTS.get(method) ?? [], method, estate, world),
})

export const legOfHop = (hop: Hop, estate: Estate, world: World): Leg => ({
  id: hop.install ?? `without-${hop.retire.join('-')}`,
  subject: { hop },
  phases: phasesOf(HOP_LIST, hop, estate, world),
})

export const allItems = (): readonly (Item<MethodId> | Item<Hop>)[] => [
  ...new Set([...[...CLOUD_LISTS.values()].flat(), ...HOP_LIST]),
]
