import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { nearbyAnswers } from './changes-nearby.ts'
import { searchChanges } from './changes.ts'
import { FACT_KEYS, type Estate, type FactKey } from './facts.ts'
import { outcomeOf } from './outcome.ts'
import { previewOf } from './preview.ts'
import { answered, optionsOf, unanswered } from './questions-answers.ts'
import { questionStates, type Choice } from './questions-map.ts'
import { anEstate, BEGIN, BOTH_DAYS, TODAY } from './testing.ts'
import { worldOn } from './world.ts'

/**
 * Which other answers are tried, in which order, and what comes of them: the texts in `golden-answers`. After a change
 * read the diff, then `vitest run golden -u`.
 */
const shown = (answer: unknown): string => (Array.isArray(answer) ? answer.join('+') : String(answer))

/** What is told of each fact, and the numbers that it is held against. */
const TOLD: { readonly [K in FactKey]?: readonly unknown[] } = {
  exchange: [
    'none',
    'hosted',
    '2003',
    '2007-sp3',
    '2010-sp3ru11',
    '2013',
    '2013-cu10',
    '2013-sp1',
    '2016-cu22',
  ]
    .map((version): readonly string[] => [version])
    .concat([
      ['2019-cu15'],
      ['se-rtm'],
      ['2007', '2010-sp2'],
      ['2016', '2019-cu14'],
      ['2007', '2016'],
      ['2010', '2013', '2016'],
    ]),
  mailboxes: [1, 150, 151, 1_000_000],
  days: [7, 8, 3650],
  largest: [0, 49.5, 100_000],
  users: [250],
  freebusy: [true, false],
  outlook: [['2003'], ['pop-imap'], ['apps'], ['2016', 'mac'], ['2010', '2016']],
  windows: ['2003', '2012-r2', '2025'],
  forest: ['2000', '2008-r2', '2025'],
  remain: ['nothing', 'tools', 'server'],
  rtc: ['none', 'lcs2005', 'lync2010', 'lync2013-1182', 'sfb2019-385', 'sfbse']
    .map((server): readonly string[] => [server])
    .concat([['lync2013-0', 'sfb2015']]),
  chat: [['none'], ['lync2010'], ['ocs2007r2', 'sfb2015']],
  rtcgoal: ['teams', 'server', 'open'],
  rtcclients: [['lync2010'], ['communicator2007r2', 'lync2013']],
  voice: [true],
}
const EDGES = [-1, 0, 0.5, 151, 150, 149, 1181, 1182, 1183, 2000, 2_000_000]

test.for(BOTH_DAYS)('which answers are near on %s', async (on) => {
  const world = worldOn(KNOWLEDGE, on)
  const lines = FACT_KEYS.flatMap((fact) =>
    [undefined, ...(TOLD[fact] ?? [])].map(
      (own) =>
        `${fact} ${shown(own)}: ${nearbyAnswers(world, fact, { [fact]: own }, EDGES)
          .map(shown)
          .join(', ')}`,
    ),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden-answers/near-${on}.txt`)
})

test('which answers to an open question stand for all', async () => {
  const lines = [{}, anEstate({ exchange: ['2013'], rtc: ['lync2013'], chat: ['lync2013'] })].flatMap(
    (base, i) =>
      FACT_KEYS.flatMap((fact) => {
        const open = unanswered(fact, base)
        const { methods, realtime, rooms } = outcomeOf(KNOWLEDGE, open, TODAY)
        const judged = [
          ...methods,
          ...realtime.map(({ target }) => target),
          ...rooms.flatMap(({ ways }) => ways),
        ]
        const judgements = judged.flatMap(({ reasons }) => reasons.map(({ judgement }) => judgement))
        const tried = answered(fact, open, judgements)
        return [
          `${i} ${fact}: ${tried.map((own) => shown(own[fact])).join(', ')}; of ${optionsOf(fact).join(', ')}`,
          ...tried.slice(0, 1).map((own) => `  beside ${Object.keys(own).join()}`),
        ]
      }),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden-answers/tried.txt')
})

const MOVING = anEstate({ exchange: ['2013'], mailboxes: 400, days: 30, rtc: ['none'] })
const TALK: Estate = { exchange: ['none'], rtc: ['lync2013'] }

interface Row {
  readonly name: string
  readonly of: Estate
  readonly on?: IsoDate
  readonly chosen?: Partial<Choice>
}

const ASKED: readonly { readonly group: string; readonly rows: readonly Row[] }[] = [
  {
    group: 'little-told',
    rows: [
      { name: 'nothing', of: {} },
      { name: 'nothing in 2018', of: {}, on: BEGIN },
      { name: 'hosted', of: { exchange: ['hosted'], rtc: ['none'] } },
      { name: 'no server', of: { exchange: ['none'], rtc: ['none'] } },
      { name: 'only size', of: { mailboxes: 400, days: 3 } },
    ],
  },
  {
    group: 'mail',
    rows: [
      { name: 'mail that moves', of: { exchange: ['2013'], stay: false } },
      { name: 'mail that stays', of: { exchange: ['2013'], stay: true } },
      { name: 'mail that stays on the newest', of: { exchange: ['se-cu2'], stay: true, rtc: ['none'] } },
      { name: 'mail, and no real-time servers', of: { exchange: ['2016'], rtc: ['none'] } },
      {
        name: 'mail that moves, and no real-time servers',
        of: { exchange: ['2016'], stay: false, rtc: ['none'] },
      },
    ],
  },
  {
    group: 'mail-that-moves',
    rows: [
      { name: 'a small company', of: { exchange: ['2010'], mailboxes: 20, stay: false, rtc: ['none'] } },
      { name: 'no method is safe', of: { exchange: ['2003'], stay: false, rtc: ['none'], days: 200 } },
      { name: 'in 2018', of: { exchange: ['2007'], stay: false, rtc: ['none'] }, on: BEGIN },
      { name: 'all but programs', of: { ...MOVING, outlook: undefined } },
      { name: 'all but programs, staying', of: { ...MOVING, outlook: undefined, stay: true } },
    ],
  },
  {
    group: 'much-told',
    rows: [
      { name: 'all of mail', of: MOVING },
      { name: 'all of mail, real-time untold', of: { ...MOVING, rtc: undefined } },
      { name: 'real-time, mail untold', of: { rtc: ['sfb2015'], rtcgoal: 'server' } },
      { name: 'both', of: { exchange: ['2010'], rtc: ['lync2010'], stay: false, rtcgoal: 'teams' } },
    ],
  },
  {
    group: 'chosen',
    rows: [
      {
        name: 'a version is chosen',
        of: MOVING,
        chosen: { journey: { to: 'premises', target: 'exchange-se' } },
      },
      {
        name: 'a method is chosen',
        of: { exchange: ['2013'] },
        chosen: { journey: { to: 'cloud', by: 'full-hybrid' } },
      },
      {
        name: 'another method is chosen',
        of: { exchange: ['2013'], stay: true, rtc: ['none'] },
        chosen: { journey: { to: 'cloud', by: 'imap' } },
      },
      { name: 'a way is chosen', of: TALK, chosen: { realtime: { goal: 'sfb-se' } } },
      {
        name: 'rooms are chosen',
        of: { ...TALK, chat: ['lync2010'] },
        chosen: { realtime: { goal: 'sfb-2019', rooms: 'keep-rooms' } },
      },
    ],
  },
  {
    group: 'real-time',
    rows: [
      { name: 'real-time servers', of: TALK },
      { name: 'to Teams', of: { ...TALK, rtcgoal: 'teams' } },
      { name: 'to servers', of: { ...TALK, rtcgoal: 'server' } },
      { name: 'without rooms', of: { ...TALK, chat: ['none'] } },
      { name: 'rooms', of: { ...TALK, chat: ['lync2013'], rtcgoal: 'server' } },
      { name: 'rooms alone', of: { exchange: ['none'], chat: ['lync2010'] } },
      { name: 'real-time in 2018', of: { ...TALK, rtc: ['ocs2007r2'] }, on: BEGIN },
    ],
  },
]

test.for(ASKED)('what is still asked: $group', async ({ group, rows }) => {
  const lines = rows.flatMap(({ name, of, on = TODAY, chosen = {} }) => {
    const states = questionStates(KNOWLEDGE, of, on, chosen)
    return [
      name,
      ...['answered', 'open', 'irrelevant'].map(
        (state) => `  ${state}: ${FACT_KEYS.filter((fact) => states[fact] === state).join(', ')}`,
      ),
    ]
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden-answers/asked-${group}.txt`)
})

test.for(ASKED)('which answer would decide most: $group', async ({ group, rows }) => {
  const lines = rows.flatMap(({ name, of, on = TODAY }) =>
    previewOf(KNOWLEDGE, of, on).map(
      ({ half, prospects, next }) =>
        `${name}, ${half}: ${next ? `${next.fact}, rules out ${next.rulesOut}, changes ${next.changes}` : 'none'}; of ${prospects.map(({ way, to, verdict }) => `${way} (${to}) ${verdict}`).join(', ')}`,
    ),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden-answers/decides-${group}.txt`)
})

const CHANGED: readonly { readonly group: string; readonly on: IsoDate; readonly of: readonly Estate[] }[] = [
  { group: 'of-size', on: TODAY, of: [1, 151, 1999, 1_000_000].map((mailboxes) => anEstate({ mailboxes })) },
  {
    group: 'of-days',
    on: TODAY,
    of: [1, 8, 90, 3650].map((days) => anEstate({ mailboxes: 400, days, dirsync: true })),
  },
  {
    group: 'of-size-in-2018',
    on: BEGIN,
    of: [1, 300, 2001].map((mailboxes) => anEstate({ mailboxes, days: 90 })),
  },
  {
    group: 'of-windows',
    on: BEGIN,
    of: (['2003', '2008-r2-sp1', '2012', '2016', undefined] as const).flatMap((windows) => [
      anEstate({ windows, forest: '2008' }),
      anEstate({ windows, exchange: ['2003'] }),
    ]),
  },
  {
    group: 'of-forest',
    on: TODAY,
    of: (['2000', '2008-r2', '2012-r2', '2025', undefined] as const).map((forest) =>
      anEstate({ forest, exchange: ['2016'] }),
    ),
  },
  {
    group: 'of-versions',
    on: TODAY,
    of: [['55'], ['2007', '2010'], ['2016-cu22'], ['2019'], ['none'], ['se-rtm']].map((exchange) =>
      anEstate({ exchange }),
    ),
  },
  {
    group: 'of-what-is-open',
    on: TODAY,
    of: [
      {},
      { mailboxes: 50 },
      { exchange: ['2013'] },
      anEstate({ freebusy: undefined, stay: undefined, remain: undefined }),
    ],
  },
  {
    group: 'of-real-time',
    on: TODAY,
    of: [
      { rtc: ['lync2013-1181'] },
      { rtc: ['sfb2015'], chat: ['sfb2015'], rtcgoal: 'server' },
      { rtc: ['lync2010'], voice: true },
    ],
  },
]

test.for(CHANGED)('what would change a verdict: $group', async ({ group, on, of }) => {
  const lines = of.flatMap((estate, i) =>
    [...searchChanges(KNOWLEDGE, estate, on)].map(
      ([id, found]) =>
        `${i + 1} ${id}: ${found.map(({ fact, to, verdict, onward }) => `${fact} ${shown(to)} ${verdict}${onward ? ` ${onward}` : ''}`).join('; ')}`,
    ),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden-answers/changes-${group}.txt`)
})
