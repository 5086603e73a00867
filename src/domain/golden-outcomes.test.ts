import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { firing, type Assessment } from './decision.ts'
import type { Estate, FactKey } from './facts.ts'
import type { Journey } from './goal.ts'
import { landingsOf } from './landings.ts'
import { outcomeOf, type Outcome, type RealtimeChoice } from './outcome.ts'
import { apartFrom } from './runner-up.ts'
import { linesOf as toldOf } from './since.ts'
import type { Step } from './step.ts'
import { summaryOf } from './summary.ts'
import { effectsOf } from './testing-answers.ts'
import { anEstate, BEGIN, TODAY } from './testing.ts'
import { worldOn } from './world.ts'

/**
 * What is said of some organizations, and what each other answer changes in that: verdicts with the rules that fire, ways
 * and hops, parts of the plan, deadlines, programs, and what is still to be told. A file each, in `golden-outcomes`.
 * After a change read the diff, then `vitest run golden -u`.
 */
const waits = (needs: readonly FactKey[]): string => (needs.length > 0 ? `, waits for ${needs.join()}` : '')
const judged = ({ verdict, needs, ...own }: Assessment<unknown>): string => {
  const rules = firing({ verdict, needs, ...own }).map(({ judgement }) => judgement.clause)
  return `${verdict}${rules.length > 0 ? ` by ${rules.join()}` : ''}${waits(needs)}`
}

const stepLines = (kind: string, { target, route, hops }: Step<string>): readonly string[] => [
  `${kind} ${target.subject}?${judged(target)}`,
  ...(route?.found === false
    ? [`bars on the way to ${target.subject}?${JSON.stringify(route.barriers)}`]
    : hops.map(
        (hop, i) =>
          `hop ${i + 1} to ${target.subject}?${hop.subject.kind} ${hop.subject.install} without ${hop.subject.retire.join('+')}: ${judged(hop)}`,
      )),
]

function linesOf(estate: Estate, outcome: Outcome): readonly string[] {
  const { plan, methods, walk, realtime, rooms } = outcome
  const told = toldOf(estate, outcome)
  return [
    ...outcome.contradictions.map(({ newer, older }) => `contradiction of ${newer} and ${older}`),
    ...outcome.unreleased.map((id) => `${id} is not released`),
    ...outcome.present.map((own) => `present ${own.subject}?${judged(own)}`),
    `order?${[...methods, ...realtime.map(({ target }) => target)].map(({ subject }) => subject).join()}`,
    ...methods.map((own) => `method ${own.subject}?${judged(own)}`),
    ...walk.flatMap((step) => stepLines('version', step)),
    ...realtime.flatMap((step) => stepLines('way', step)),
    ...rooms.flatMap(({ from, ways }) =>
      ways.map(
        (own) => `${own.subject.by} of ${from}?to ${own.subject.goal} ${own.subject.passes}: ${judged(own)}`,
      ),
    ),
    `plan?${plan ? JSON.stringify([plan.journey, plan.realtime]) : 'none'}`,
    `parts?${(plan?.legs ?? []).map(({ id, phases }) => `${id} of ${phases.map(({ items }) => items.length).join('+')}`).join()}`,
    `the plan waits for?${plan?.needs.join()}`,
    `chosen?${outcome.chosen} ${outcome.chosenRealtime}`,
    ...landingsOf(worldOn(KNOWLEDGE, outcome.asOf), plan).map(
      ({ number, kind, at }) => `place ${number}?${kind} ${at.join('+')}`,
    ),
    ...outcome.deadlines.map(
      ({ id, day, planned, from, state, about, judgement }) =>
        `deadline ${id}?${state} ${day ?? planned} from ${from}, about ${about}, ${judgement.outcome === 'open' ? judgement.needs.join() : 'counts'}`,
    ),
    `deadlines?${outcome.deadlines.map(({ id }) => id).join()}`,
    ...outcome.timeline.map(
      (own) =>
        `life of ${own.product}?${own.state} ${own.released} ${own.mainstreamEnd} ${own.endOfSupport} ${own.paidUpdatesUntil}`,
    ),
    ...outcome.clients.map(
      ({ client, ended, against, replace }) =>
        `program ${client}?${ended ? `ended ${ended.day}, ` : ''}${against.map(({ subject, state, note, rests }) => `${subject} ${state} ${note} ${rests ? 'told' : 'untold'}`).join()}${replace ? `, replace in ${replace.leg} before ${replace.phase} by ${replace.by.join('+')}` : ''}`,
    ),
    ...runnerUp('methods', methods),
    ...runnerUp(
      'ways',
      realtime.map(({ target }) => target),
    ),
    ...summaryOf(outcome, estate, {}).risks.map(
      ({ kind, day, days, about, deadline }, i) =>
        `risk ${i + 1}?${kind} ${day} in ${days}, about ${about} ${deadline?.id ?? ''}`,
    ),
    `lines of the plan?${told.filter((own) => own.kind !== 'reason' || own.ofPlan).length} of ${told.length}`,
    `needs?${outcome.needs.join()}`,
  ]
}

/** What sets the second apart from the best. */
function runnerUp(of: string, [best, second]: readonly Assessment<unknown>[]): readonly string[] {
  if (!best || !second) return []
  const apart = apartFrom(best, second)
  const why = apart.kind === 'even' ? '' : apart.reasons.map(({ judgement }) => judgement.clause).join()
  return [`second of the ${of}?${apart.kind} ${why}`]
}

interface Row {
  readonly name: string
  readonly of: Estate
  readonly on: IsoDate
  /** Answers that are not changed, as another row changes them. */
  readonly less: readonly FactKey[]
  readonly journey?: Journey
  readonly choice?: RealtimeChoice
}

const MAIL = {
  freebusy: true,
  dirsync: true,
  keepsync: true,
  um: true,
  relay: true,
  publicfolders: true,
  outlook: ['2013', '2016', 'mac2016', 'activesync', 'pop-imap'],
  windows: '2012-r2',
  forest: '2008-r2',
} as const satisfies Estate
const TALK: Estate = {
  rtc: ['lync2010'],
  chat: ['lync2010'],
  users: 600,
  rtcclients: ['lync2010', 'phone'],
  voice: true,
  dirsync: false,
}

const OF_TALK: readonly FactKey[] = ['rtc', 'chat', 'users', 'rtcclients', 'rtcgoal', 'voice']
const OF_MAIL: readonly FactKey[] = [
  'mailboxes',
  'days',
  'largest',
  'outlook',
  'freebusy',
  'relay',
  'remain',
  'journaling',
]

const ROWS: readonly Row[] = [
  { name: 'nothing', of: {}, on: TODAY, less: ['users', 'outlook', 'rtc', 'chat'] },
  {
    name: 'moving',
    of: anEstate({ exchange: ['2010-sp3', '2013-cu23'], mailboxes: 400, days: 30 }),
    on: TODAY,
    less: OF_TALK,
  },
  {
    name: 'moving-2018',
    of: anEstate({ ...MAIL, exchange: ['2010-sp3'], mailboxes: 140, days: 30 }),
    on: BEGIN,
    less: [...OF_TALK, 'exchange'],
  },
  {
    name: 'hybrid',
    of: anEstate({ ...MAIL, exchange: ['2016-cu23'], mailboxes: 900, days: 120 }),
    journey: { to: 'cloud', by: 'full-hybrid' },
    on: TODAY,
    less: [...OF_TALK, 'exchange'],
  },
  {
    name: 'staying',
    of: anEstate({ ...MAIL, exchange: ['2010'], stay: true, mailboxes: 400 }),
    on: TODAY,
    less: OF_TALK,
  },
  {
    name: 'staying-on-2016',
    of: anEstate({ exchange: ['2007'], mailboxes: 400, windows: '2008-r2-sp1', forest: '2003' }),
    journey: { to: 'premises', target: 'exchange-2016' },
    on: BEGIN,
    less: OF_TALK,
  },
  { name: 'real-time', of: TALK, on: TODAY, less: [...OF_MAIL, 'exchange'] },
  {
    name: 'servers-2018',
    of: { ...TALK, rtc: ['ocs2007r2'], chat: ['ocs2007r2'], rtcgoal: 'server' },
    on: BEGIN,
    less: OF_MAIL,
  },
  {
    name: 'rooms-on-the-way',
    of: { ...TALK, rtc: ['lync2010', 'lync2013'], rtcgoal: 'server' },
    choice: { goal: 'sfb-2019', rooms: 'move-rooms' },
    on: TODAY,
    less: [...OF_MAIL, 'exchange', 'rtcclients', 'windows', 'forest'],
  },
  {
    name: 'rooms-at-home',
    of: { ...TALK, rtc: ['ocs2007r2', 'lync2013'], chat: ['ocs2007r2'], rtcgoal: 'server' },
    choice: { goal: 'sfb-2015', rooms: 'move-rooms' },
    on: BEGIN,
    less: [...OF_MAIL, 'exchange', 'rtcclients', 'windows', 'forest'],
  },
  {
    name: 'both',
    of: {
      ...anEstate({ ...MAIL, exchange: ['2013'], mailboxes: 400, days: 60 }),
      rtc: ['lync2013'],
      chat: ['lync2013'],
    },
    choice: { goal: 'teams-hybrid', rooms: 'rebuild-rooms' },
    on: TODAY,
    less: ['exchange', 'windows', 'forest', 'outlook'],
  },
]

const GROUPS: readonly { readonly group: string; readonly facts: readonly FactKey[] }[] = [
  { group: 'servers', facts: ['exchange', 'rtc', 'chat'] },
  { group: 'numbers', facts: ['mailboxes', 'days', 'users', 'largest'] },
  { group: 'programs', facts: ['outlook', 'rtcclients', 'windows', 'forest'] },
  {
    group: 'wishes',
    facts: [
      'freebusy',
      'stay',
      'dirsync',
      'keepsync',
      'publicfolders',
      'um',
      'journaling',
      'relay',
      'remain',
      'rtcgoal',
      'voice',
    ],
  },
]

test.for(ROWS.flatMap((row) => GROUPS.map((group) => ({ ...row, ...group }))))(
  'what other $group change for $name',
  async ({ name, of, on, less, journey = null, choice = {}, group, facts }) => {
    const said = (estate: Estate) => linesOf(estate, outcomeOf(KNOWLEDGE, estate, on, journey, choice))
    const lines = [
      ...(group === 'servers' ? said(of) : []),
      ...effectsOf(
        of,
        said,
        facts.filter((fact) => !less.includes(fact)),
      ),
    ]
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden-outcomes/${name}-${group}.txt`)
  },
)
