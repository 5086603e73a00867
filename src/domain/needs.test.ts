import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { METHOD_IDS } from '../knowledge/platform.ts'
import type { IsoDate, MethodId } from '../knowledge/schema.ts'
import { assess, firing, GRAVITY, type Assessment } from './decision.ts'
import { hasMail, hasRealtime } from './estate.ts'
import { FACT_KEYS, type Estate, type FactKey } from './facts.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { METHOD_RULES } from './rules/method.ts'
import { estates, planningDates } from './arbitraries.ts'
import { BEGIN, TODAY } from './testing.ts'
import { worldOn } from './world.ts'

/** Milliseconds for many runs on a busy machine. */
const PATIENCE = 60_000

// What is said to be needed is needed, and nothing else: "unanswered is not no", held as properties.

const methods = fc.constantFrom(...METHOD_IDS)
const anyCase = fc.tuple(estates, planningDates)

const judged = (method: MethodId, estate: Estate, on: IsoDate): Assessment<MethodId> =>
  assess(METHOD_RULES[method], method, estate, worldOn(KNOWLEDGE, on))

/** Those of some more answers that are to open facts, but not to these. */
const answersTo = (estate: Estate, more: Estate, butNot: readonly FactKey[]): Estate =>
  Object.fromEntries(
    FACT_KEYS.filter((key) => estate[key] === undefined && !butNot.includes(key)).map((key) => [
      key,
      more[key],
    ]),
  )

/** Naming the servers of another half is no answer to a question of this one: it makes another organization. */
const halvesOf = (estate: Estate): string => `mail: ${hasMail(estate)}, real-time: ${hasRealtime(estate)}`

test(
  'what an assessment does not wait for cannot change it: an open fact that is no need has no say',
  () => {
    fc.assert(
      fc.property(anyCase, estates, methods, ([estate, on], more, method) => {
        const before = judged(method, estate, on)
        const after = judged(method, { ...estate, ...answersTo(estate, more, before.needs) }, on)
        expect(after.verdict).toBe(before.verdict)
      }),
      { numRuns: 2000 },
    )
  },
  PATIENCE,
)

test(
  'an assessment that waits for nothing does not change with facts that its rules do not read',
  () => {
    fc.assert(
      fc.property(anyCase, estates, methods, ([estate, on], other, method) => {
        const reads = new Set(METHOD_RULES[method].flatMap((own) => own.reads))
        const unread = FACT_KEYS.filter((key) => !reads.has(key))
        expect(unread.length).toBeGreaterThan(0)
        const changed = { ...estate, ...Object.fromEntries(unread.map((key) => [key, other[key]])) }
        expect(judged(method, changed, on)).toEqual(judged(method, estate, on))
      }),
    )
  },
  PATIENCE,
)

test(
  'what nothing waits for changes no verdict and no item when it is answered',
  () => {
    fc.assert(
      fc.property(anyCase, estates, ([estate, on], more) => {
        const before = outcomeOf(KNOWLEDGE, estate, on)
        fc.pre(before.plan !== null)
        const journey = before.plan?.journey ?? null
        const shown = (own: Outcome) => ({
          methods: estate.stay
            ? []
            : METHOD_IDS.map((id) => own.methods.find((m) => m.subject === id)?.verdict),
          items: (own.plan?.legs ?? []).flatMap((leg) =>
            leg.phases.flatMap((p) => p.items.map((i) => i.item)),
          ),
        })
        const free = answersTo(estate, more, before.needs)
        fc.pre(halvesOf({ ...estate, ...free }) === halvesOf(estate))
        expect(shown(outcomeOf(KNOWLEDGE, { ...estate, ...free }, on, journey))).toEqual(
          shown(outcomeOf(KNOWLEDGE, estate, on, journey)),
        )
      }),
    )
  },
  PATIENCE,
)

/** Answers on both sides of the edges of a fact, few enough to try them with each other. */
const ANSWERS: { readonly [K in FactKey]?: readonly Estate[K][] } = {
  exchange: [['none'], ['2003'], ['2007'], ['2016']],
  mailboxes: [100, 400, 3000, 20_000],
  days: [1, 5, 60, 3650],
  freebusy: [true, false],
  stay: [true, false],
  dirsync: [true, false],
  keepsync: [true, false],
  largest: [200, 200.1],
}

/** The estate with every combination of answers to these facts, each also left open. */
const completed = (estate: Estate, keys: readonly FactKey[]): readonly Estate[] =>
  keys.reduce<readonly Estate[]>(
    (all, key) =>
      all.flatMap((own) => [undefined, ...(ANSWERS[key] ?? [])].map((value) => ({ ...own, [key]: value }))),
    [estate],
  )

test(
  'every answer that a method waits for can decide a graver rule of it, given some answers to the others',
  () => {
    fc.assert(
      fc.property(anyCase, methods, ([estate, on], method) => {
        const before = judged(method, estate, on)
        const gravest = Math.min(
          ...firing(before).map((own) => GRAVITY.indexOf(own.effect)),
          GRAVITY.length - 1,
        )
        const graver = (own: Estate): string =>
          judged(method, own, on)
            .reasons.filter((reason) => GRAVITY.indexOf(reason.effect) < gravest)
            .map((reason) => `${reason.judgement.clause} ${reason.judgement.outcome}`)
            .join()
        const inVain = before.needs.filter((need) => {
          const others = before.needs.filter((key) => key !== need)
          return !completed(estate, others).some(
            (own) =>
              new Set((ANSWERS[need] ?? []).map((value) => graver({ ...own, [need]: value }))).size > 1,
          )
        })
        expect({ method, on, estate, inVain }).toEqual({ method, on, estate, inVain: [] })
      }),
      {
        numRuns: 200,
        // Once asked in vain: whether synchronization runs, while nobody wants to keep it and size speaks against a cutover.
        examples: [
          [[{ mailboxes: 299, keepsync: false }, TODAY], 'cutover'],
          [[{ mailboxes: 299, dirsync: false }, TODAY], 'cutover'],
          [[{ mailboxes: 10_000 }, BEGIN], 'full-hybrid'],
          // Waits for the largest mailbox, and for a time that ends before free/busy does.
          [[{}, TODAY], 'cutover'],
          [[{}, TODAY], 'full-hybrid'],
          // The last day before free/busy ends with servers older than SE, and the day it ends.
          [[{ exchange: ['2019'] }, '2027-03-31'], 'full-hybrid'],
          [[{ exchange: ['2019'] }, '2027-04-01'], 'full-hybrid'],
        ],
      },
    )
  },
  PATIENCE,
)

const planShown = (own: Outcome) => ({
  journey: own.plan?.journey ?? null,
  realtime: own.plan?.realtime ?? null,
  items: (own.plan?.legs ?? []).flatMap((leg) =>
    leg.phases.flatMap((phase) => phase.items.map((item) => `${leg.id} ${item.item}`)),
  ),
})

test(
  'what the plan does not wait for changes neither which way is best nor an item of it',
  () => {
    fc.assert(
      fc.property(anyCase, estates, ([estate, on], more) => {
        const before = outcomeOf(KNOWLEDGE, estate, on)
        const later = { ...estate, ...answersTo(estate, more, before.plan?.needs ?? before.needs) }
        fc.pre(halvesOf(later) === halvesOf(estate))
        expect(planShown(outcomeOf(KNOWLEDGE, later, on))).toEqual(planShown(before))
      }),
      {
        numRuns: 1500,
        // Both discouraged, as nothing is said of providers; then the time decides between them.
        examples: [[[{ exchange: ['2007', 'hosted'], mailboxes: 1 }, BEGIN], { days: 90 }]],
      },
    )
  },
  PATIENCE,
)
