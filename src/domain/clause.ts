import type { Statement } from '../knowledge/schema.ts'
import { FACTS, isYesNo, type Estate, type FactKey, type Facts } from './facts.ts'
import type { World } from './world.ts'

/** What a firing rule does to the verdict, the gravest first. */
export type Effect = 'rulesOut' | 'discourages' | 'recommends' | 'notes'

export type Phase = 'discover' | 'decide' | 'prepare' | 'install' | 'pilot' | 'move' | 'switch' | 'retire'
export const PHASES = [
  'discover',
  'decide',
  'prepare',
  'install',
  'pilot',
  'move',
  'switch',
  'retire',
] as const satisfies readonly Phase[]

export type ItemKind = 'task' | 'consequence' | 'loss' | 'rollback'

/** Who usually does a task. */
export type Owner =
  | 'exchange'
  | 'realtime'
  | 'directory'
  | 'network'
  | 'tenant'
  | 'helpdesk'
  | 'lead'
  | 'compliance'

/** What both halves of an organization, mail and real-time, need prepared, and prepare once. */
export type Topic = 'directory-sync' | 'sync-off' | 'clients' | 'certificates' | 'dns' | 'licences'

/** What one clause said of one subject: the whole trace of a reason. */
export type Judgement = {
  readonly clause: string
  readonly rests: Statement<unknown>
  readonly read: Estate
} & (
  | { readonly outcome: 'fires' | 'silent' }
  | {
      readonly outcome: 'open'
      readonly needs: readonly FactKey[]
      /** The one answer it waits for, where only yes, or only no, can make it fire. */
      readonly hinge?: { readonly fact: FactKey; readonly on: boolean }
    }
)

/** Facts that are read, held against what a world says of a subject. */
export interface Clause<Subject> {
  readonly id: string
  readonly reads: readonly FactKey[]
  /** Judges an estate, with all else settled: what a world says of a subject stays, answers come and go. null: nothing it could rest on had been published. */
  of(subject: Subject, world: World): ((estate: Estate) => Judgement) | null
}
export interface Rule<Subject> extends Clause<Subject> {
  readonly effect: Effect
}
export interface Item<Subject> extends Clause<Subject> {
  readonly kind: ItemKind
  readonly phase: Phase
  /** Ids of items of the same leg that come first. */
  readonly after: readonly string[]
  /** A gate must be ticked before the next phase begins. */
  readonly gate: boolean
  /** Stands before what the method itself asks for in its phase. */
  readonly early: boolean
  readonly owner: Owner
  /** A read-only command that shows whether a task is done; what it should show stands in the words. Absent: look, don't run. */
  readonly run?: string
  /** Shared by both halves: where the part for both says it, it is not said again. */
  readonly topic?: Topic
}

/** Facts held against a statement. `when` sees nothing but the facts it names, the value it rests on, and the subject. */
export interface Condition<Subject, K extends FactKey, T> {
  id: string
  reads?: readonly K[]
  rests: (world: World, subject: Subject) => Statement<T> | undefined
  when?: (facts: Pick<Facts, K>, stated: T, subject: Subject) => boolean
}

/** The estate that the getters below look into; set anew before each run, as nothing here runs beside anything else. */
let asked: Estate = {}
/** The first fact that was read there and not answered. */
let untold: FactKey | null = null

const NO_LIST: readonly never[] = []
/** Something of the kind of a fact that was not answered, so that a condition runs to its end; what it says then is not used. */
const standIn = (key: FactKey): unknown => {
  switch (FACTS[key].def.type) {
    case 'boolean':
      return false
    case 'number':
      return Number.NaN
    case 'array':
      return NO_LIST
    case 'enum':
      return ''
  }
}

/** An object that gives the facts of `asked`, and takes note of the first that was not answered. */
function notedFacts<K extends FactKey>(reads: readonly K[]): Pick<Facts, K> {
  const facts = {} as Pick<Facts, K> // filled below with a getter for each key
  for (const key of reads) {
    const instead = standIn(key)
    Object.defineProperty(facts, key, {
      get() {
        const value = asked[key]
        if (value !== undefined) return value
        untold ??= key
        return instead
      },
    })
  }
  return facts
}

interface Decided {
  /** null: an answer could change it. */
  readonly fires: boolean | null
  readonly hinge?: { readonly fact: FactKey; readonly on: boolean }
}

const FIRES: Decided = { fires: true }
const SILENT: Decided = { fires: false }
const OPEN: Decided = { fires: null }

/**
 * Runs a condition on an estate that lacks some of its facts. A condition that decides without touching a missing
 * fact has decided, and so has one that comes to the same with yes and with no.
 */
function decides(estate: Estate, when: () => boolean): Decided {
  asked = estate
  untold = null
  const fires = when()
  const key = untold as FactKey | null // set by the getters, unseen by the compiler
  if (key === null) return fires ? FIRES : SILENT
  if (!isYesNo(key)) return OPEN
  const yes = decides({ ...estate, [key]: true }, when)
  const no = decides({ ...estate, [key]: false }, when)
  if (yes.fires === no.fires) return yes.fires === null ? OPEN : yes.fires ? FIRES : SILENT
  if (yes.fires === false) return { fires: null, hinge: { fact: key, on: false } }
  return no.fires === false ? { fires: null, hinge: { fact: key, on: true } } : OPEN
}

/** What clauses that read the same facts see of an estate. */
interface Seen {
  readonly estate: Estate | null
  readonly read: Estate
  readonly missing: readonly FactKey[]
}

function seenIn(estate: Estate, keys: readonly FactKey[]): Seen {
  const read: Record<string, unknown> = {}
  const missing: FactKey[] = []
  for (const key of keys)
    if (estate[key] === undefined) missing.push(key)
    else read[key] = estate[key]
  return { estate, read, missing }
}

/** By the facts that are read: many clauses read the same, and judge one after the other. */
const seenLast = new Map<string, { seen: Seen }>()
const UNSEEN: Seen = { estate: null, read: {}, missing: [] }

function viewOf(keys: readonly FactKey[]): (estate: Estate) => Seen {
  const name = keys.join()
  const last = seenLast.get(name) ?? { seen: UNSEEN }
  seenLast.set(name, last)
  return (estate) => {
    if (last.seen.estate !== estate) last.seen = seenIn(estate, keys)
    return last.seen
  }
}

/** A clause of a condition; rules, items and deadlines are clauses with more to them. */
export function clause<Subject, K extends FactKey, T>(condition: Condition<Subject, K, T>): Clause<Subject> {
  const { id, reads = [], rests, when = () => true } = condition
  const noted = notedFacts(reads)
  const view = viewOf(reads)
  const told = (statement: Statement<T>, subject: Subject, estate: Estate): Judgement => {
    const { read, missing } = view(estate)
    if (missing.length === 0) {
      // every fact it reads was just seen to be there
      const fires = when(estate as Pick<Facts, K>, statement.value, subject)
      return { clause: id, rests: statement, read, outcome: fires ? 'fires' : 'silent' }
    }
    const { fires, hinge } = decides(estate, () => when(noted, statement.value, subject))
    if (fires !== null) return { clause: id, rests: statement, read, outcome: fires ? 'fires' : 'silent' }
    const needs = missing
    return { clause: id, rests: statement, read, outcome: 'open', needs, ...(hinge ? { hinge } : {}) }
  }
  return {
    id,
    reads,
    of(subject, world) {
      const statement = rests(world, subject)
      return statement ? (estate) => told(statement, subject, estate) : null
    },
  }
}

/** One reason: the facts it reads, the one statement it rests on, whether it fires, and what that does. */
export const rule = <Subject, K extends FactKey, T>(
  r: Condition<Subject, K, T> & { effect: Effect },
): Rule<Subject> => ({
  ...clause(r),
  effect: r.effect,
})

/** One line of a checklist; without a condition it belongs to every plan of its subject. */
export const item = <Subject, K extends FactKey, T>(
  i: Condition<Subject, K, T> & {
    kind?: ItemKind
    phase: Phase
    after?: readonly string[]
    gate?: boolean
    early?: boolean
    owner?: Owner
    run?: string
    topic?: Topic
  },
): Item<Subject> => ({
  ...clause(i),
  kind: i.kind ?? 'task',
  phase: i.phase,
  after: i.after ?? [],
  gate: i.gate ?? false,
  early: i.early ?? false,
  owner: i.owner ?? 'exchange',
  ...(i.run ? { run: i.run } : {}),
  ...(i.topic ? { topic: i.topic } : {}),
})
