import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { estates, planningDates } from './arbitraries.ts'
import { FACT_KEYS, type Estate, type FactKey } from './facts.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { questionStates, type QuestionState } from './questions-map.ts'
import type { Step } from './step.ts'
import { anEstate, BEGIN, BOTH_DAYS, TODAY } from './testing.ts'

/** Milliseconds for many runs on a busy machine. */
const PATIENCE = 120_000

const stateOf = (fact: FactKey, estate: Estate, on: IsoDate = TODAY): QuestionState =>
  questionStates(KNOWLEDGE, estate, on)[fact]
const inState = (state: QuestionState, estate: Estate, on: IsoDate = TODAY): readonly FactKey[] => {
  const states = questionStates(KNOWLEDGE, estate, on)
  return FACT_KEYS.filter((key) => states[key] === state)
}

test('nothing told: every question is open, none is written off', () => {
  expect(inState('open', {})).toEqual(FACT_KEYS)
  // When the knowledge begins, nothing that had been published by then depends on these two.
  expect(inState('irrelevant', {}, BEGIN)).toEqual(['journaling', 'largest'])
})

interface Row {
  readonly S: string
  readonly of: Estate
  readonly fact: FactKey
  readonly state: QuestionState
}

const ROWS: readonly Row[] = [
  { S: 'S3', of: { mailboxes: 120 }, fact: 'mailboxes', state: 'answered' },
  { S: 'S3', of: { mailboxes: 120 }, fact: 'days', state: 'open' },
  // Mail that stays has no method to weigh; mail that goes needs no server to stay on (S11).
  { S: 'S11', of: { stay: true, exchange: ['2016'] }, fact: 'days', state: 'irrelevant' },
  { S: 'S11', of: { stay: true, exchange: ['2016'] }, fact: 'windows', state: 'open' },
  { S: 'S11', of: { stay: false, exchange: ['2016'], rtc: ['none'] }, fact: 'windows', state: 'irrelevant' },
  { S: 'S11', of: { stay: false, exchange: ['2016'], rtc: ['none'] }, fact: 'days', state: 'open' },
  // An answer that no longer counts is kept, and said not to count.
  { S: 'S11', of: { stay: true, exchange: ['2016'], days: 7 }, fact: 'days', state: 'irrelevant' },
  { S: 'S11', of: { stay: false, exchange: ['2016'], days: 7 }, fact: 'days', state: 'answered' },
  // A half that is not there asks nothing; one that nothing was said of may still come.
  { S: 'S20', of: { rtc: ['none'] }, fact: 'voice', state: 'irrelevant' },
  { S: 'S20', of: { rtc: ['none'] }, fact: 'chat', state: 'irrelevant' },
  { S: 'S20', of: { rtc: ['lync2010'] }, fact: 'voice', state: 'open' },
  { S: 'S20', of: { rtc: ['lync2010'] }, fact: 'mailboxes', state: 'open' },
  { S: 'S20', of: { rtc: ['lync2010'], exchange: ['none'] }, fact: 'mailboxes', state: 'irrelevant' },
  // How many people there are matters for rooms only.
  { S: 'S20', of: { rtc: ['lync2010'] }, fact: 'users', state: 'open' },
  { S: 'S20', of: { rtc: ['lync2010'], chat: ['none'] }, fact: 'users', state: 'irrelevant' },
  { S: 'S20', of: { rtc: ['lync2013'], rtcgoal: 'server' }, fact: 'rtcclients', state: 'open' },
]

test.for(ROWS)('$S: $fact is $state for $of', ({ of, fact, state }) => {
  expect(stateOf(fact, of)).toBe(state)
})

test('a way that the reader chose is asked about, although it is not the best', () => {
  const told: Estate = { stay: false, exchange: ['2016'], rtc: ['none'] }
  expect(stateOf('windows', told)).toBe('irrelevant')
  const chosen = questionStates(KNOWLEDGE, told, TODAY, {
    journey: { to: 'premises', target: 'exchange-se' },
  })
  expect(chosen.windows).toBe('open')
})

test('a complete estate has no open question but those of the half that nothing was said of', () => {
  for (const day of BOTH_DAYS) {
    expect(inState('open', anEstate({ rtc: ['none'] }), day)).toEqual([])
    expect(inState('open', anEstate(), day)).toContain('rtc')
  }
})

/** Where it was said what is there, only what there is a way to, or none, is known. */
const known = (servers: unknown, steps: readonly Step<string>[]): readonly string[] =>
  steps
    .filter(({ route }) => servers === undefined || route)
    .map(({ target }) => `${target.subject} ${target.verdict}`)
    .toSorted()

/** What a plan and its verdicts say, in whatever order equals come, without the versions to stay on, where mail is to go. */
const told = (estate: Estate, { methods, walk, realtime, rooms, plan, clients }: Outcome) => ({
  methods: estate.stay ? [] : methods.map((own) => `${own.subject} ${own.verdict}`).toSorted(),
  walk: estate.stay === false ? [] : known(estate.exchange, walk),
  realtime: known(estate.rtc, realtime),
  rooms: rooms.map((own) => own.ways.map((way) => [way.subject.by, way.verdict])),
  legs: (plan?.legs ?? []).map((leg) => [leg.id, leg.phases.map(({ items }) => items.map((i) => i.item))]),
  clients: clients.map((own) => own.client),
})

test(
  'what is no longer relevant changes no verdict and no plan, whatever is answered',
  () => {
    fc.assert(
      fc.property(estates, planningDates, estates, (estate, on, other) => {
        const outcome = outcomeOf(KNOWLEDGE, estate, on)
        // Before anything was told there is no plan, and any answer makes one; servers that cannot stand together
        // have no way, and are asked about only when they can.
        fc.pre(outcome.plan !== null && outcome.contradictions.length + outcome.unreleased.length === 0)
        for (const key of inState('irrelevant', estate, on)) {
          if (other[key] === undefined || key === 'chat') continue
          const then = outcomeOf(KNOWLEDGE, { ...estate, [key]: other[key] }, on)
          expect({ key, ...told(estate, then) }).toEqual({ key, ...told(estate, outcome) })
        }
      }),
      { numRuns: 75 },
    )
  },
  PATIENCE,
)
