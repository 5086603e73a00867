import type { Statement } from '../knowledge/schema.ts'
import { isYesNo, type Estate, type FactKey, type Facts } from './facts.ts'
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

export type ItemKind = 'task' | 'consequence' | 'rollback'

/** Who usually does a task. */
export type Owner = 'exchange' | 'directory' | 'network' | 'tenant' | 'helpdesk' | 'lead' | 'compliance'

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

/** A clause is judged of a subject, an estate and a world; null: nothing it could rest on had been published. */
export interface Clause<Subject> {
  readonly id: string
  readonly reads: readonly FactKey[]
  judge(subject: Subject, estate: Estate, world: World): Judgement | null
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
  readonly owner: Owner
  /** A read-only command that shows whether a task is done; what it should show stands in the words. Absent: look, don't run. */
  readonly run?: string
}

/** Facts held against a statement. `when` sees nothing but the facts it names, the value it rests on, and the subject. */
export interface Condition<Subject, K extends FactKey, T> {
  id: string
  reads?: readonly K[]
  rests: (world: World, subject: Subject) => Statement<T> | undefined
  when?: (facts: Pick<Facts, K>, stated: T, subject: Subject) => boolean
}

/** Thrown by reading a fact that was not answered, and caught a few lines further: it never leaves this file. */
class Unanswered {
  readonly key: FactKey
  constructor(key: FactKey) {
    this.key = key
  }
}

/** The estate that the getters below look into; set anew before each run, as nothing here runs beside anything else. */
let asked: Estate = {}

/** An object that gives the facts of `asked`, and throws where one was not answered. */
function strictFacts<K extends FactKey>(reads: readonly K[]): Pick<Facts, K> {
  const facts = {} as Pick<Facts, K> // filled below with a getter for each key
  for (const key of reads)
    Object.defineProperty(facts, key, {
      get() {
        const value = asked[key]
        if (value === undefined) throw new Unanswered(key)
        return value
      },
    })
  return facts
}

interface Decided {
  /** null: an answer could change it. */
  readonly fires: boolean | null
  readonly hinge?: { readonly fact: FactKey; readonly on: boolean }
}

/**
 * Runs a condition on an estate that lacks some of its facts. A condition that decides without touching a missing
 * fact has decided, and so has one that comes to the same with yes and with no.
 */
function decides(estate: Estate, when: () => boolean): Decided {
  try {
    asked = estate
    return { fires: when() }
  } catch (thrown) {
    if (!(thrown instanceof Unanswered)) throw thrown
    const { key } = thrown
    if (!isYesNo(key)) return { fires: null }
    const yes = decides({ ...estate, [key]: true }, when)
    const no = decides({ ...estate, [key]: false }, when)
    if (yes.fires === no.fires) return { fires: yes.fires }
    if (yes.fires === false) return { fires: null, hinge: { fact: key, on: false } }
    return no.fires === false ? { fires: null, hinge: { fact: key, on: true } } : { fires: null }
  }
}

const NOTHING_READ: Estate = Object.freeze({})

function pick(estate: Estate, keys: readonly FactKey[]): Estate {
  if (keys.length === 0) return NOTHING_READ // most items: no object for each of them
  const picked: Record<string, unknown> = {}
  for (const key of keys) if (estate[key] !== undefined) picked[key] = estate[key]
  return picked
}

/** A clause of a condition; rules, items and deadlines are clauses with more to them. */
export function clause<Subject, K extends FactKey, T>(condition: Condition<Subject, K, T>): Clause<Subject> {
  const { id, reads = [], rests, when = () => true } = condition
  const strict = strictFacts(reads)
  return {
    id,
    reads,
    judge(subject, estate, world) {
      const statement = rests(world, subject)
      if (!statement) return null
      let missing = false
      for (const key of reads) if (estate[key] === undefined) missing = true
      const read = pick(estate, reads)
      if (!missing) {
        // every fact it reads was just seen to be there
        const fires = when(estate as Pick<Facts, K>, statement.value, subject)
        return { clause: id, rests: statement, read, outcome: fires ? 'fires' : 'silent' }
      }
      const { fires, hinge } = decides(estate, () => when(strict, statement.value, subject))
      if (fires !== null) return { clause: id, rests: statement, read, outcome: fires ? 'fires' : 'silent' }
      const needs = reads.filter((key) => estate[key] === undefined)
      return { clause: id, rests: statement, read, outcome: 'open', needs, ...(hinge ? { hinge } : {}) }
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
    owner?: Owner
    run?: string
  },
): Item<Subject> => ({
  ...clause(i),
  kind: i.kind ?? 'task',
  phase: i.phase,
  after: i.after ?? [],
  gate: i.gate ?? false,
  owner: i.owner ?? 'exchange',
  ...(i.run ? { run: i.run } : {}),
})
