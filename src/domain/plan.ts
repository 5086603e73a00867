import type { MethodId, RealtimeWayId, VersionId } from '../knowledge/schema.ts'
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
import { REALTIME_HOP_ITEMS } from './checklists/realtime-hop.ts'
import { REALTIME_STAY_ITEMS } from './checklists/realtime-stay.ts'
import { REMOTE_MOVE_ITEMS } from './checklists/remote-move.ts'
import { STAGED_ITEMS } from './checklists/staged.ts'
import { ROOMS_ITEMS } from './checklists/rooms.ts'
import { STAY_ITEMS } from './checklists/stay.ts'
import { FRESH_SERVER_ITEMS } from './checklists/fresh-server.ts'
import { FRESH_TEAMS_ITEMS } from './checklists/fresh.ts'
import { TEAMS_ITEMS } from './checklists/teams.ts'
import { TOGETHER_ITEMS } from './checklists/together.ts'
import {
  PHASES,
  type Item,
  type ItemKind,
  type Judgement,
  type Owner,
  type Phase,
  type Topic,
} from './clause.ts'
import { isRealtime } from './estate.ts'
import type { Estate, FactKey } from './facts.ts'
import type { Journey, Pair, RealtimeGoal, Rooms } from './goal.ts'
import { heldOf } from './held.ts'
import { ofRealtime } from './hop.ts'
import type { Hop } from './route.ts'
import type { World } from './world.ts'

/** An item as it stands in a plan: needed, or, while its facts are open, needed under a condition. */
export interface PlannedItem {
  readonly item: string
  readonly kind: ItemKind
  readonly gate: boolean
  readonly after: readonly string[]
  readonly owner: Owner
  /** A read-only command that shows whether a task is done. */
  readonly run: string | undefined
  /** What both halves of an organization prepare once. */
  readonly topic: Topic | undefined
  readonly judgement: Judgement
}

export interface PlannedPhase {
  readonly phase: Phase
  readonly items: readonly PlannedItem[]
}

/** What is judged of a leg. */
export type Judged = MethodId | Hop | VersionId | RealtimeWayId | Rooms | Pair

/**
 * A method; a hop; a version to stay on that is there alone already; a way of the real-time half; the rooms of a chat
 * server; or what both halves of an organization have in common.
 */
export type LegSubject =
  | { readonly method: MethodId }
  | { readonly hop: Hop }
  | { readonly stay: VersionId }
  | { readonly way: RealtimeWayId }
  | { readonly rooms: Rooms }
  | { readonly both: Pair }

export const subjectOf = ({ subject }: { readonly subject: LegSubject }): Judged => {
  const [judged] = Object.values(subject) as [Judged] // each has one member
  return judged
}

/** One method or one hop of the journey, or what staying asks for. */
export interface Leg {
  /** Stands before item ids, so that the same item in two hops is two ticks: `exchange-2013/hop.install`. */
  readonly id: string
  readonly subject: LegSubject
  readonly phases: readonly PlannedPhase[]
}

export interface Plan {
  /** The way of mail; null: no mail is planned, or no way is left for it. */
  readonly journey: Journey | null
  /** Where the real-time half ends; null: there is none, or nothing is left for it. */
  readonly realtime: RealtimeGoal | null
  readonly legs: readonly Leg[]
  /** Unanswered facts that could still change this plan: its items, its verdict, or that it is the best. */
  readonly needs: readonly FactKey[]
}

/** Within a phase: what has to come before the rest, the rest in its order, the way back. */
const rankOf = ({ early, kind }: Pick<Item<never>, 'early' | 'kind'>): number =>
  early ? 0 : kind === 'rollback' ? 2 : 1
const inOrderOfWork = <Subject>(items: readonly Item<Subject>[]): readonly Item<Subject>[] =>
  items.toSorted((a, b) => rankOf(a) - rankOf(b)) // keeps the order of equals

const ofMethod = (own: readonly Item<MethodId>[]): readonly Item<MethodId>[] =>
  inOrderOfWork([
    ...CLOUD_FIRST,
    ...ENDING_ITEMS,
    ...own,
    ...CLOUD_LAST,
    ...FIELD_CLOUD_ITEMS,
    ...DEADLINE_ITEMS,
  ])

/** Everything that a leg to the cloud may hold, in the order a person works. */
const METHOD_ITEMS: { readonly [M in MethodId]: readonly Item<MethodId>[] } = {
  cutover: ofMethod(CUTOVER_ITEMS),
  staged: ofMethod(STAGED_ITEMS),
  'express-migration': ofMethod([...EXPRESS_ITEMS, ...REMOTE_MOVE_ITEMS]),
  'minimal-hybrid': ofMethod([...MINIMAL_HYBRID_ITEMS, ...REMOTE_MOVE_ITEMS]),
  'full-hybrid': ofMethod([...FULL_HYBRID_ITEMS, ...REMOTE_MOVE_ITEMS]),
  imap: ofMethod(IMAP_ITEMS),
  'pst-import': ofMethod(PST_ITEMS),
  'third-party': ofMethod(THIRD_PARTY_ITEMS),
}

/** Everything that a leg of a real-time way may hold. */
const WAY_ITEMS: { readonly [W in RealtimeWayId]: readonly Item<RealtimeWayId>[] } = {
  'teams-hybrid': inOrderOfWork(TEAMS_ITEMS),
  'teams-fresh': inOrderOfWork(FRESH_TEAMS_ITEMS),
  'server-fresh': inOrderOfWork(FRESH_SERVER_ITEMS),
}
const REALTIME_ITEMS: readonly Item<Hop>[] = inOrderOfWork(REALTIME_HOP_ITEMS)

const ALL_HOP_ITEMS: readonly Item<Hop>[] = inOrderOfWork([...HOP_ITEMS, ...FIELD_HOP_ITEMS])

function phasesOf<Subject>(
  items: readonly Item<Subject>[],
  subject: Subject,
  estate: Estate,
  world: World,
): readonly PlannedPhase[] {
  const judged: [Item<Subject>, Judgement][] = []
  const byPhase = new Map<Phase, PlannedItem[]>()
  for (const { clause, judge } of heldOf(items, subject, world)) {
    const judgement = judge(estate)
    if (judgement.outcome !== 'silent') judged.push([clause, judgement])
  }
  const isPlanned = (id: string): boolean => judged.some(([clause]) => clause.id === id)
  // One pass for all phases, and no copy of a copy: a plan is made anew with every answer.
  for (const [{ id: item, kind, gate, owner, run, topic, phase, after: all }, judgement] of judged) {
    const after = all.length > 0 ? all.filter(isPlanned) : all
    const own: PlannedItem = { item, kind, gate, after, owner, run, topic, judgement }
    const there = byPhase.get(phase)
    if (there) there.push(own)
    else byPhase.set(phase, [own])
  }
  return PHASES.flatMap((phase) => {
    const own = byPhase.get(phase)
    return own ? [{ phase, items: own }] : []
  })
}

export const legOfMethod = (method: MethodId, estate: Estate, world: World): Leg => ({
  id: method,
  subject: { method },
  phases: phasesOf(METHOD_ITEMS[method], method, estate, world),
})

export const legOfHop = (hop: Hop, estate: Estate, world: World): Leg => ({
  id: hop.install ?? `without-${hop.retire.join('-')}`,
  subject: { hop },
  phases: phasesOf(ofRealtime(hop) ? REALTIME_ITEMS : ALL_HOP_ITEMS, hop, estate, world),
})

export const legOfStay = (version: VersionId, estate: Estate, world: World): Leg => ({
  id: `stay-${version}`,
  subject: { stay: version },
  phases: phasesOf(isRealtime(version) ? REALTIME_STAY_ITEMS : STAY_ITEMS, version, estate, world),
})

export const legOfWay = (way: RealtimeWayId, estate: Estate, world: World): Leg => ({
  id: way,
  subject: { way },
  phases: phasesOf(WAY_ITEMS[way], way, estate, world),
})

export const legOfRooms = (rooms: Rooms, estate: Estate, world: World): Leg => ({
  id: `${rooms.by}-${rooms.from}`,
  subject: { rooms },
  phases: phasesOf(ROOMS_ITEMS, rooms, estate, world),
})

export const legOfBoth = (both: Pair, estate: Estate, world: World): Leg => ({
  id: 'together',
  subject: { both },
  phases: phasesOf(TOGETHER_ITEMS, both, estate, world),
})

export const allItems = (): readonly Item<never>[] => [
  ...new Set<Item<never>>([
    ...Object.values(METHOD_ITEMS).flat(),
    ...ALL_HOP_ITEMS,
    ...STAY_ITEMS,
    ...REALTIME_ITEMS,
    ...REALTIME_STAY_ITEMS,
    ...Object.values(WAY_ITEMS).flat(),
    ...ROOMS_ITEMS,
    ...TOGETHER_ITEMS,
  ]),
]
