import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { EXCHANGE_ORDER, METHOD_IDS } from '../knowledge/platform.ts'
import type { IsoDate, MethodId, VersionId } from '../knowledge/schema.ts'
import { changesOf } from './changes.ts'
import type { Judgement } from './clause.ts'
import { assess, firing, type Assessment } from './decision.ts'
import type { Estate, FactKey } from './facts.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { allItems } from './plan.ts'
import { barredBy, routeTo } from './route.ts'
import { HOP_RULES } from './rules/hop.ts'
import { METHOD_RULES } from './rules/method.ts'
import { PRESENT_RULES } from './rules/present.ts'
import { TARGET_RULES } from './rules/target.ts'
import { estates, planningDates } from './arbitraries.ts'
import { releasedIn, worldOn } from './world.ts'

/** Milliseconds for many runs on a busy machine. */
const PATIENCE = 60_000

const methods = fc.constantFrom(...METHOD_IDS)
const anyCase = fc.tuple(estates, planningDates)

const reasonsIn = (outcome: Outcome): readonly Judgement[] =>
  [
    ...outcome.present,
    ...outcome.methods,
    ...outcome.walk.flatMap((step) => [step.target, ...step.hops]),
  ].flatMap((own) => own.reasons.map((reason) => reason.judgement))
const planItemsIn = (outcome: Outcome): readonly Judgement[] =>
  (outcome.plan?.legs ?? []).flatMap((leg) =>
    leg.phases.flatMap((phase) => phase.items.map((item) => item.judgement)),
  )
const judgementsIn = (outcome: Outcome): readonly Judgement[] => [
  ...reasonsIn(outcome),
  ...planItemsIn(outcome),
]

const judged = (method: MethodId, estate: Estate, on: IsoDate): Assessment<MethodId> =>
  assess(METHOD_RULES[method], method, estate, worldOn(KNOWLEDGE, on))

/** The methods that something had been published of by a day. */
const publishedBy = (on: IsoDate): readonly MethodId[] =>
  METHOD_IDS.filter((id) => KNOWLEDGE.methods[id].sources[0].since <= on).toSorted()

test(
  'any answers on any day give an outcome, with every method published by then and a plan that exists',
  () => {
    fc.assert(
      fc.property(anyCase, ([estate, on]) => {
        const outcome = outcomeOf(KNOWLEDGE, estate, on)
        expect(outcome.methods.map((own) => own.subject).toSorted()).toEqual(publishedBy(on))
        expect(outcome.walk.length).toBeGreaterThan(0)
        expect(estate.stay === true && outcome.plan?.journey?.to === 'cloud').toBe(false)
      }),
      { numRuns: 1000 },
    )
  },
  PATIENCE,
)

const ruledOut = (own: Outcome) =>
  [...own.methods, ...own.walk.map((step) => step.target)]
    .filter(({ verdict }) => verdict === 'impossible')
    .map(({ subject }) => subject)

test(
  'one more answer never revives what is ruled out',
  () => {
    fc.assert(
      fc.property(anyCase, estates, ([estate, on], more) => {
        // What was answered stays as it is; only open facts get an answer.
        const known = Object.fromEntries(Object.entries(estate).filter(([, value]) => value !== undefined))
        const later: Estate = { ...more, ...known }
        const before = outcomeOf(KNOWLEDGE, estate, on)
        const after = outcomeOf(KNOWLEDGE, later, on)
        expect(ruledOut(after)).toEqual(expect.arrayContaining(ruledOut(before)))
      }),
      { numRuns: 1000 },
    )
  },
  PATIENCE,
)

const toldOf = ({ verdict, needs, reasons }: Assessment<MethodId>) => ({
  verdict,
  needs: needs.toSorted(),
  fires: reasons
    .filter((r) => r.judgement.outcome === 'fires')
    .map((r) => r.judgement.clause)
    .toSorted(),
})

test(
  'the order of rules is free',
  () => {
    const shuffles = methods.chain((method) =>
      fc.tuple(
        fc.constant(method),
        fc.shuffledSubarray([...METHOD_RULES[method]], { minLength: METHOD_RULES[method].length }),
      ),
    )
    fc.assert(
      fc.property(anyCase, shuffles, ([estate, on], [method, rules]) => {
        const world = worldOn(KNOWLEDGE, on)
        expect(toldOf(assess(rules, method, estate, world))).toEqual(toldOf(judged(method, estate, on)))
      }),
    )
  },
  PATIENCE,
)

test(
  'the gravest effect that fires decides',
  () => {
    const verdicts = {
      rulesOut: 'impossible',
      discourages: 'discouraged',
      recommends: 'recommended',
      notes: 'possible',
    } as const
    fc.assert(
      fc.property(anyCase, methods, ([estate, on], method) => {
        const own = judged(method, estate, on)
        expect(own.verdict).toBe(verdicts[firing(own)[0]?.effect ?? 'notes'])
      }),
    )
  },
  PATIENCE,
)

test(
  'S16: every hop of every route joins only what may stand beside it, and the last leaves the target alone',
  () => {
    const present = fc.subarray([...EXCHANGE_ORDER], { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(present, fc.constantFrom(...EXCHANGE_ORDER), planningDates, (from, target, on) => {
        const world = worldOn(KNOWLEDGE, on)
        const route = routeTo(world, from, target)
        if (!route.found) return
        let there = new Set<VersionId>(from)
        for (const { install, beside, retire } of route.hops) {
          expect(new Set(beside)).toEqual(there)
          const enters = install ? [install] : []
          expect(releasedIn(world)).toEqual(expect.arrayContaining(enters))
          expect(enters.map((id) => barredBy(world, id, beside))).toEqual(enters.map(() => []))
          for (const id of enters) there.add(id)
          for (const id of retire) expect(there.has(id)).toBe(true)
          there = new Set([...there].filter((id) => !retire.includes(id)))
        }
        expect([...there]).toEqual([target])
      }),
      { numRuns: 1000 },
    )
  },
  PATIENCE,
)

test(
  'no statement from after the planning date is visible',
  () => {
    fc.assert(
      fc.property(anyCase, ([estate, on]) => {
        const outcome = outcomeOf(KNOWLEDGE, estate, on)
        const rests = [
          ...judgementsIn(outcome).map((own) => own.rests),
          ...outcome.timeline.map((own) => own.rests),
          ...outcome.contradictions.map((own) => own.rests),
        ]
        expect(rests.filter(({ since }) => since > on)).toEqual([])
      }),
    )
  },
  PATIENCE,
)

test(
  'a judgement shows only facts that its clause names, with the answers as they were given',
  () => {
    // A rule and an item may share an id, as their sentences do not.
    const ofRules = new Map<string, readonly FactKey[]>(
      [...Object.values(METHOD_RULES).flat(), ...TARGET_RULES, ...HOP_RULES, ...PRESENT_RULES].map(
        (r) => [r.id, r.reads] as const,
      ),
    )
    const ofItems = new Map<string, readonly FactKey[]>(allItems().map((i) => [i.id, i.reads] as const))
    fc.assert(
      fc.property(anyCase, ([estate, on]) => {
        const outcome = outcomeOf(KNOWLEDGE, estate, on)
        const judgements = [
          ...reasonsIn(outcome).map((own) => ({ own, reads: ofRules.get(own.clause) })),
          ...planItemsIn(outcome).map((own) => ({ own, reads: ofItems.get(own.clause) })),
        ]
        for (const { own, reads } of judgements) {
          for (const [key, value] of Object.entries(own.read)) {
            expect(reads).toContain(key)
            expect(value).toBe(Object.entries(estate).find(([name]) => name === key)?.[1])
          }
          const needs = own.outcome === 'open' ? own.needs : []
          expect(needs.filter((key) => estate[key] !== undefined)).toEqual([])
        }
      }),
    )
  },
  PATIENCE,
)

test(
  'a suggested change gives what it promises',
  () => {
    fc.assert(
      fc.property(anyCase, ([estate, on]) => {
        for (const [id, changes] of changesOf(KNOWLEDGE, estate, on))
          for (const { fact, to, verdict } of changes) {
            const then = outcomeOf(KNOWLEDGE, { ...estate, [fact]: to }, on)
            const own =
              then.methods.find((m) => m.subject === id) ??
              then.walk.find((s) => s.target.subject === id)?.target ??
              then.realtime.find((s) => s.target.subject === id)?.target
            expect(own?.verdict).toBe(verdict)
          }
      }),
      { numRuns: 30 },
    )
  },
  PATIENCE,
)

test(
  'the order in which answers were given does not matter',
  () => {
    fc.assert(
      fc.property(anyCase, ([estate, on]) => {
        const turned: Estate = Object.fromEntries(Object.entries(estate).toReversed())
        expect(outcomeOf(KNOWLEDGE, turned, on)).toEqual(outcomeOf(KNOWLEDGE, estate, on))
      }),
    )
  },
  PATIENCE,
)
