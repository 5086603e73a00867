import * as fc from 'fast-check'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate, MethodId, VersionId } from '../knowledge/schema.ts'
import { firing, type Assessment, type Verdict } from './decision.ts'
import {
  EXCHANGE_TOKENS,
  FOREST_TOKENS,
  OUTLOOK_TOKENS,
  REMAIN_TOKENS,
  WINDOWS_TOKENS,
  type Estate,
  type FactKey,
} from './facts.ts'
import { daysAfter, daysBetween } from './days.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import type { Journey, Plan, PlannedItem } from './plan.ts'

/** The two days that whatever depends on time is tested at: that of the oldest sources, and that of this edition. */
export const BEGIN: IsoDate = '2018-01-31'
export const TODAY: IsoDate = KNOWLEDGE.edition
export const BOTH_DAYS = [BEGIN, TODAY] as const

const BORING = {
  exchange: ['2007'],
  mailboxes: 100,
  days: 7,
  freebusy: false,
  stay: false,
  dirsync: false,
  keepsync: false,
  outlook: ['apps'],
  windows: '2025',
  forest: '2016',
  publicfolders: false,
  um: false,
  journaling: false,
  relay: false,
  remain: 'nothing',
  largest: 10,
} as const satisfies Estate

/** A complete, boring estate, so that a row of a table shows only what matters; `undefined` leaves a fact open. */
export const anEstate = (own: Estate = {}): Estate => ({
  ...BORING,
  ...(own.keepsync ? { remain: 'server' } : {}), // where identities stay, something has to
  ...own,
})

/** The boring estate without some of its answers. */
export const without = (keys: readonly FactKey[], own: Estate = {}): Estate =>
  anEstate({ ...own, ...Object.fromEntries(keys.map((key) => [key, undefined])) })

export interface Told {
  readonly verdict: Verdict
  /** The rules that fire, the gravest first. */
  readonly because: readonly string[]
  readonly needs: readonly FactKey[]
}

const toldBy = (assessment: Assessment<unknown> | undefined): Told => {
  if (!assessment) throw new Error('the subject of this row is not judged on that day')
  return {
    verdict: assessment.verdict,
    because: firing(assessment).map((reason) => reason.judgement.clause),
    needs: assessment.needs,
  }
}

export const outcomeFor = (estate: Estate, on: IsoDate, journey: Journey | null = null): Outcome =>
  outcomeOf(KNOWLEDGE, estate, on, journey)

/** What is said of a method: its verdict, the rules that fire, the answers that it waits for. */
export const reasonsFor = (method: MethodId, estate: Estate, on: IsoDate): Told =>
  toldBy(outcomeFor(estate, on).methods.find((own) => own.subject === method))

/** What is said of a version to stay on. */
export const reasonsForTarget = (target: VersionId, estate: Estate, on: IsoDate): Told =>
  toldBy(outcomeFor(estate, on).walk.find((step) => step.target.subject === target)?.target)

/** What is said of each hop on the way to a version. */
export const reasonsForHops = (target: VersionId, estate: Estate, on: IsoDate): readonly Told[] =>
  outcomeFor(estate, on)
    .walk.find((step) => step.target.subject === target)
    ?.hops.map(toldBy) ?? []

/** What is said of a version in use. */
export const reasonsForPresent = (version: VersionId, estate: Estate, on: IsoDate): Told =>
  toldBy(outcomeFor(estate, on).present.find((own) => own.subject === version))

/** The plan of a chosen way. */
export function planOf(journey: Journey, estate: Estate, on: IsoDate): Plan {
  const { plan } = outcomeFor(estate, on, journey)
  if (!plan) throw new Error('a chosen journey always has a plan')
  return plan
}

/** All items of a plan in their order, with the leg and the phase they stand in. */
export const itemsIn = (
  plan: Plan,
): readonly (PlannedItem & { readonly leg: string; readonly phase: string })[] =>
  plan.legs.flatMap((leg) =>
    leg.phases.flatMap(({ phase, items }) => items.map((own) => ({ ...own, leg: leg.id, phase }))),
  )

const short = (id: string): string => id.replace('exchange-', '')

/** The hops to a version as short text: `2013 beside 2007`, `without 2013`, `se on 2019`. */
export function wayTo(target: VersionId, estate: Estate, on: IsoDate): readonly string[] | null {
  const route = outcomeFor(estate, on).walk.find((step) => step.target.subject === target)?.route
  if (!route?.found) return null
  return route.hops.map(({ kind, install, beside, retire }) =>
    install
      ? `${short(install)} ${kind === 'in-place' ? 'on' : 'beside'} ${beside.map(short).join('+')}`
      : `without ${retire.map(short).join('+')}`,
  )
}

const SERVERS = EXCHANGE_TOKENS.filter((token) => token !== 'none' && token !== 'hosted')
/** Levels that a version came to have: the first, the last, and both sides of those that another version asks for. */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  '2000': ['rtm', 'sp2', 'sp3'],
  '2003': ['rtm', 'sp1', 'sp2'],
  '2007': ['rtm', 'sp1', 'sp2', 'sp3', 'sp3ru9', 'sp3ru10', 'sp3ru23'],
  '2010': ['rtm', 'sp2', 'sp3', 'sp3ru8', 'sp3ru10', 'sp3ru11', 'sp3ru32'],
  '2013': ['rtm', 'sp1', 'cu2', 'cu9', 'cu10', 'cu20', 'cu21', 'cu23'],
  '2016': ['rtm', 'cu10', 'cu11', 'cu22', 'cu23'],
  '2019': ['rtm', 'cu13', 'cu14', 'cu15'],
  se: ['rtm', 'cu1', 'cu2'],
}
const entry = (token: string): fc.Arbitrary<string> =>
  fc.constantFrom(token, ...(LEVELS[token] ?? []).map((level) => `${token}-${level}`))
const servers: fc.Arbitrary<string[]> = fc
  .subarray(SERVERS, { minLength: 1, maxLength: 3 })
  .chain((tokens) => fc.tuple(...tokens.map(entry)))

/** Any answers at all: each fact may be open, numbers lie often at the edges that sources name. */
export const estates: fc.Arbitrary<Estate> = fc.record(
  {
    exchange: fc.oneof(
      { weight: 8, arbitrary: servers },
      fc.constant<string[]>(['none']),
      fc.constant<string[]>(['hosted']),
      servers.map((list) => [...list, 'hosted']),
    ),
    mailboxes: fc.oneof(
      fc.constantFrom(1, 149, 150, 151, 299, 300, 2000, 2001, 4999, 5000, 9999, 10_000),
      fc.integer({ min: 1, max: 1_000_000 }),
    ),
    days: fc.oneof(fc.constantFrom(1, 7, 8, 20, 21, 30, 31, 89, 90), fc.integer({ min: 1, max: 3650 })),
    freebusy: fc.boolean(),
    stay: fc.boolean(),
    dirsync: fc.boolean(),
    keepsync: fc.boolean(),
    outlook: fc.subarray([...OUTLOOK_TOKENS], { minLength: 1 }),
    windows: fc.constantFrom(...WINDOWS_TOKENS),
    forest: fc.constantFrom(...FOREST_TOKENS),
    publicfolders: fc.boolean(),
    um: fc.boolean(),
    journaling: fc.boolean(),
    relay: fc.boolean(),
    remain: fc.constantFrom(...REMAIN_TOKENS),
    largest: fc.oneof(fc.constantFrom(0, 200, 200.1), fc.integer({ min: 0, max: 100_000 })),
  },
  { requiredKeys: [] },
)

/** Any planning date from the first that is answered to some years ahead, often on a day when something changed. */
export const planningDates: fc.Arbitrary<IsoDate> = fc.oneof(
  fc.constantFrom<IsoDate>(
    BEGIN,
    '2018-08-16',
    '2018-10-22',
    '2019-09-16',
    '2025-07-01',
    '2025-11-12',
    TODAY,
  ),
  fc.integer({ min: 0, max: daysBetween(BEGIN, '2030-12-31') }).map((days) => daysAfter(BEGIN, days)),
)
