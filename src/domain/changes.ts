import type { Knowledge } from '../knowledge/index.ts'
import type { IsoDate, MethodId, RealtimeWayId, VersionId } from '../knowledge/schema.ts'
import { nearbyAnswers, ORDERED, type Answer } from './changes-nearby.ts'
import type { Judgement, Rule } from './clause.ts'
import { GRAVITY, VERDICTS, type Verdict } from './decision.ts'
import { isRealtime } from './estate.ts'
import { FACT_KEYS, RANGES, type Estate, type FactKey } from './facts.ts'
import { heldOf } from './held.ts'
import { verdictsOf } from './outcome.ts'
import { METHOD_RULES } from './rules/method.ts'
import { REALTIME_TARGET_RULES } from './rules/realtime-target.ts'
import { TARGET_RULES } from './rules/target.ts'
import { WAY_RULES } from './rules/way.ts'
import { worldOn, type World } from './world.ts'

/** One other answer that would change a verdict. */
export interface Change {
  readonly fact: FactKey
  readonly to: Answer
  readonly verdict: Verdict
}

/** A change, and whether every answer that lies further on the same side leads to that verdict, too. */
export interface FoundChange extends Change {
  /** null: not every one does, there is none, or the answers have no order. */
  readonly onward: 'below' | 'above' | null
}

/** Facts that decide which routes there are, so that rules alone don't tell a verdict. */
const ROUTED: readonly FactKey[] = ['exchange', 'rtc', 'chat']

interface Weighed {
  readonly id: string
  /** No way leads there, or the servers alone rule it out: other answers change nothing. */
  readonly settled: boolean
  readonly rules: readonly {
    readonly reads: readonly FactKey[]
    readonly gravity: number
    readonly judge: (estate: Estate) => Judgement
    readonly judgement: Judgement
  }[]
}

const isIn = <T extends object>(names: T, id: string): id is Extract<keyof T, string> =>
  Object.hasOwn(names, id)

function rulesOf(id: string): readonly Rule<never>[] {
  if (isIn(METHOD_RULES, id)) return METHOD_RULES[id] satisfies readonly Rule<MethodId>[]
  if (isIn(WAY_RULES, id)) return WAY_RULES[id] satisfies readonly Rule<RealtimeWayId>[]
  return isRealtime(id as VersionId) ? REALTIME_TARGET_RULES : TARGET_RULES // what is no method and no way is a version
}

/** Every subject with what each of its rules says of the answers as they are. */
const weighedIn = (
  world: World,
  estate: Estate,
  verdicts: ReadonlyMap<string, Verdict>,
): readonly Weighed[] => {
  const { exchange, rtc, chat } = estate
  const alone = verdictsOf(world, { exchange, rtc, chat })
  return [...verdicts.keys()].map((id) => ({
    id,
    settled: alone.get(id) === 'impossible',
    // every rule is asked about the subject that its list is for
    rules: heldOf(rulesOf(id), id as never, world).map(({ clause: { reads, effect }, judge }) => ({
      reads,
      gravity: GRAVITY.indexOf(effect),
      judge,
      judgement: judge(estate),
    })),
  }))
}

const gravest = (rules: Weighed['rules'], fires: (rule: Weighed['rules'][number]) => boolean): number =>
  rules.reduce(
    (least, rule) => (rule.gravity < least && fires(rule) ? rule.gravity : least),
    GRAVITY.length - 1,
  )
const verdictAt = (gravity: number): Verdict => VERDICTS[GRAVITY[gravity] ?? 'notes']
const firesNow = ({ judgement }: Weighed['rules'][number]): boolean => judgement.outcome === 'fires'

/** The numbers in a value, and their neighbours: between two of them no comparison can change. */
function edgesIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value - 1, value, value + 1]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(edgesIn)
}

/** Whatever number a fact can be held against: those of the statements that its rules rest on. */
const edgesOf = (weighed: readonly Weighed[], fact: FactKey): readonly number[] => {
  const rests = weighed.flatMap(({ rules }) =>
    rules.filter(({ reads }) => reads.includes(fact)).map(({ judgement }) => judgement.rests.value),
  )
  return [...new Set([...new Set(rests)].flatMap(edgesIn))]
}

interface Tried {
  readonly to: Answer
  readonly verdict: Verdict
}

/** The verdict that each answer leads to, by subject; only of subjects that the fact can touch. */
function tried(
  world: World,
  estate: Estate,
  weighed: readonly Weighed[],
  fact: FactKey,
  answers: readonly Answer[],
): ReadonlyMap<string, readonly Tried[]> {
  const cases = answers.map((to) => ({ to, estate: { ...estate, [fact]: to } }))
  if (ROUTED.includes(fact)) {
    const whole = cases.map(({ to, estate: other }) => ({ to, verdicts: verdictsOf(world, other) }))
    return new Map(
      weighed.map(({ id }) => [
        id,
        whole.flatMap(({ to, verdicts }) => {
          const verdict = verdicts.get(id)
          return verdict ? { to, verdict } : []
        }),
      ]),
    )
  }
  return new Map(
    weighed.flatMap(({ id, settled, rules }) => {
      if (settled) return []
      const touched = rules.filter(({ reads }) => reads.includes(fact))
      if (touched.length === 0) return []
      const rest = gravest(
        rules.filter((rule) => !touched.includes(rule)),
        firesNow,
      )
      return [
        [
          id,
          cases.map(({ to, estate: other }) => ({
            to,
            verdict: verdictAt(
              Math.min(
                rest,
                gravest(touched, ({ judge }) => judge(other).outcome === 'fires'),
              ),
            ),
          })),
        ],
      ]
    }),
  )
}

/** Where an answer stands among those of its fact; null: they have no order. */
const placeOf = (fact: FactKey, to: Answer | undefined): number | null =>
  typeof to === 'number' ? to : (ORDERED[fact]?.findIndex((word) => word === to) ?? null)

const hasFurther = (fact: FactKey, place: number, side: number): boolean => {
  if (isIn(RANGES, fact)) return side < 0 ? place > RANGES[fact].from : place < RANGES[fact].to
  return side < 0 ? place > 0 : place < (ORDERED[fact]?.length ?? 0) - 1
}

/** Of ordered answers: how far each lies from those that keep the verdict, on which side, and whether that goes on. */
function sided(fact: FactKey, estate: Estate, all: readonly Tried[], now: Verdict) {
  const own = estate[fact] === undefined ? null : placeOf(fact, estate[fact])
  const placed = all.map((one) => ({ ...one, place: placeOf(fact, one.to) ?? 0 }))
  const keeping =
    own === null ? placed.filter(({ verdict }) => verdict === now).map(({ place }) => place) : [own]
  return placed
    .map(({ to, verdict, place }) => {
      const [from = place] = keeping.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))
      const side = Math.sign(place - from)
      const goesOn =
        side !== 0 &&
        hasFurther(fact, place, side) &&
        placed.every((one) => (one.place - place) * side <= 0 || one.verdict === verdict)
      const onward: FoundChange['onward'] = goesOn ? (side < 0 ? 'below' : 'above') : null
      return { to, verdict, onward, far: Math.abs(place - from) }
    })
    .toSorted((a, b) => a.far - b.far)
    .map(({ to, verdict, onward }) => ({ fact, to, verdict, onward }))
}

const isOpenOrPlain = (fact: FactKey, estate: Estate): boolean =>
  !Array.isArray(estate[fact]) && placeOf(fact, estate[fact]) === null && !ORDERED[fact]

/** The smallest change that leads to each other verdict; where answers have no order, each one that does. */
function smallest(
  fact: FactKey,
  estate: Estate,
  all: readonly Tried[],
  now: Verdict,
): readonly FoundChange[] {
  const others = all.filter(({ verdict }) => verdict !== now)
  if (others.length === 0) return []
  if (isOpenOrPlain(fact, estate)) return others.map((one) => ({ fact, ...one, onward: null }))
  const changes = Array.isArray(estate[fact])
    ? others.map((one) => ({ fact, ...one, onward: null }))
    : sided(fact, estate, all, now).filter(({ verdict }) => verdict !== now)
  return changes.filter((change, i) => changes.findIndex(({ verdict }) => verdict === change.verdict) === i)
}

/**
 * For every method, version and real-time way, by id: what would change its verdict. Found by trying other answers to
 * one fact at a time; of each fact the smallest change that leads to each other verdict. How small a change is:
 * - of a number, by how much it differs (whole steps; among equals the lower);
 * - of a Windows Server or a forest level, by how many steps of their order; while it is open, from the answers that
 *   leave the verdict as it is;
 * - of yes and no, and of words without an order, each other answer stands for itself, and so do both while it is open;
 * - of a list, one entry: another update level or build of it, else one entry taken away, else one added, the closest
 *   to what is there first. `none` is the list without an entry. What is added has been released by then and
 *   contradicts nothing that is there.
 * An open number or list has no other answer that would be small: see `needs` of the verdict for those.
 */
export function searchChanges(
  knowledge: Knowledge,
  estate: Estate,
  asOf: IsoDate,
): ReadonlyMap<string, readonly FoundChange[]> {
  const world = worldOn(knowledge, asOf)
  const verdicts = verdictsOf(world, estate)
  const weighed = weighedIn(world, estate, verdicts)
  const changes = new Map<string, FoundChange[]>([...verdicts.keys()].map((id) => [id, []]))
  for (const fact of FACT_KEYS) {
    const answers = nearbyAnswers(world, fact, estate, edgesOf(weighed, fact))
    for (const [id, all] of tried(world, estate, weighed, fact, answers)) {
      const now = verdicts.get(id)
      if (now) changes.get(id)?.push(...smallest(fact, estate, all, now))
    }
  }
  return changes
}

/** As it is published: by id, the smallest change of each single fact that leads to any other verdict. */
export const changesOf = (
  knowledge: Knowledge,
  estate: Estate,
  asOf: IsoDate,
): ReadonlyMap<string, readonly Change[]> =>
  new Map(
    [...searchChanges(knowledge, estate, asOf)].map(([id, found]) => [
      id,
      found
        .filter((own, i) => found.findIndex(({ fact }) => fact === own.fact) === i)
        .map(({ fact, to, verdict }) => ({ fact, to, verdict })),
    ]),
  )
