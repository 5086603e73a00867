import type { Knowledge } from '../knowledge/index.ts'
import { EXCHANGE_ORDER, REALTIME_ORDER } from '../knowledge/platform.ts'
import type { Dated, IsoDate, RealtimeId, Statement, VersionId } from '../knowledge/schema.ts'
import { remembered } from './remembered.ts'

/** One matter as it stood that day; undefined: nothing had been published about it. */
export type Held<T> =
  T extends Dated<infer V>
    ? Statement<V> | undefined
    : T extends object
      ? { readonly [K in keyof T]: Held<T[K]> }
      : T

export interface World {
  asOf: IsoDate
  /** Only versions released by `asOf`. */
  versions: { readonly [V in VersionId]?: Held<Knowledge['versions'][V]> }
  /** Only of products released by `asOf`. */
  lives: Held<Knowledge['lives']>
  methods: Held<Knowledge['methods']>
  cloud: Held<Knowledge['cloud']>
  premises: Held<Knowledge['premises']>
  ending: Held<Knowledge['ending']>
  deadlines: Held<Knowledge['deadlines']>
  field: Held<Knowledge['field']>
  realtime: Held<Knowledge['realtime']>
}

const isDated = (value: unknown): value is Dated<unknown> => Array.isArray(value)

function hold<T>(matter: T, asOf: IsoDate): Held<T>
function hold(matter: unknown, asOf: IsoDate): unknown {
  if (isDated(matter)) return matter.findLast(({ since }) => since <= asOf)
  if (typeof matter !== 'object' || matter === null) return matter
  return Object.fromEntries(Object.entries(matter).map(([key, inner]) => [key, hold(inner, asOf)]))
}

const worlds = new WeakMap<Knowledge, Map<IsoDate, World>>()

/** Knowledge as it stood on a day: of every matter the statement that held then, and only versions released by then. */
export function worldOn(knowledge: Knowledge, asOf: IsoDate): World {
  const known = worlds.get(knowledge) ?? new Map<IsoDate, World>()
  worlds.set(knowledge, known)
  const before = known.get(asOf)
  if (before) return before
  const released = [...EXCHANGE_ORDER, ...REALTIME_ORDER].filter(
    (id) => knowledge.versions[id].released[0].value <= asOf,
  )
  const world: World = {
    asOf,
    versions: Object.fromEntries(released.map((id) => [id, hold(knowledge.versions[id], asOf)])),
    lives: hold(knowledge.lives, asOf),
    methods: hold(knowledge.methods, asOf),
    cloud: hold(knowledge.cloud, asOf),
    premises: hold(knowledge.premises, asOf),
    ending: hold(knowledge.ending, asOf),
    deadlines: hold(knowledge.deadlines, asOf),
    field: hold(knowledge.field, asOf),
    realtime: hold(knowledge.realtime, asOf),
  }
  known.set(asOf, world)
  return world
}

/** A statement that names the day on which something begins, once that day has come; until then it is announced. */
export const inForce = <T extends { readonly day: IsoDate }>(
  { asOf }: World,
  rests: Statement<T> | undefined,
): Statement<T> | undefined => (rests && rests.value.day <= asOf ? rests : undefined)

/** What follows from a world, worked out once for each. */
export const derived: <T>(from: (world: World) => T) => (world: World) => T = remembered

/** Exchange versions released by the day of this world, oldest first. */
export const releasedIn = derived((world): readonly VersionId[] =>
  EXCHANGE_ORDER.filter((id) => world.versions[id]),
)

/** Real-time servers released by the day of this world, oldest first. */
export const realtimeReleasedIn = derived((world): readonly RealtimeId[] =>
  REALTIME_ORDER.filter((id) => world.versions[id]),
)

/** The statement of its end, when that day lies before the day of this world. */
export function endedIn(world: World, id: VersionId): Statement<IsoDate | null> | undefined {
  const end = world.versions[id]?.endOfSupport
  return end?.value && end.value < world.asOf ? end : undefined
}
