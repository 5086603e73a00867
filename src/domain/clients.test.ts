import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { MAIL_CLIENTS, EXCHANGE_ORDER } from '../knowledge/platform.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import type { ClientRow, ClientSubject } from './clients.ts'
import { OUTLOOK_TOKENS, type Estate } from './facts.ts'
import type { Journey } from './goal.ts'
import type { ClientState } from './support.ts'
import { anEstate, BEGIN, itemsIn, outcomeFor, planOf, TODAY, without } from './testing.ts'

const CLOUD: Journey = { to: 'cloud', by: 'cutover' }
const ONTO_2010: Journey = { to: 'premises', target: 'exchange-2010' }
const ONTO_2013: Journey = { to: 'premises', target: 'exchange-2013' }
const ONTO_2016: Journey = { to: 'premises', target: 'exchange-2016' }
const ONTO_2019: Journey = { to: 'premises', target: 'exchange-2019' }
const ONTO_SE: Journey = { to: 'premises', target: 'exchange-se' }

type Token = (typeof OUTLOOK_TOKENS)[number]

const rowOf = (token: Token, own: Estate, on: IsoDate, way: Journey): ClientRow | undefined =>
  outcomeFor(anEstate({ ...own, outlook: [token] }), on, way).clients[0]
const cellOf = (token: Token, subject: ClientSubject, own: Estate, on: IsoDate, way: Journey) =>
  rowOf(token, own, on, way)?.against.find((cell) => cell.subject === subject)

interface Row {
  readonly S: string
  readonly token: Token
  readonly subject: ClientSubject
  readonly way: Journey
  readonly is?: Estate
  readonly on: IsoDate
  readonly state: ClientState
  /** null: nothing was published. */
  readonly from: string | null
}

const ON_2019: Estate = { exchange: ['2019-cu15'], stay: true }

test.for<Row>([
  // S19: the oldest Office for each version, as the roadmap prints it; both sides.
  ...(
    [
      ['2003', 'exchange-2010', ONTO_2010, 'fine', 'roadmap-2007'],
      ['2003', 'exchange-2013', ONTO_2013, 'unsupported', 'sysreq-2013'],
      ['2007', 'exchange-2013', ONTO_2013, 'fine', 'sysreq-2013'],
      ['2007', 'exchange-2016', ONTO_2016, 'unsupported', 'roadmap-2007'],
      ['2010', 'exchange-2016', ONTO_2016, 'fine', 'roadmap-2007'],
      ['apps', 'exchange-2013', ONTO_2013, 'fine', 'sysreq-2013'],
      ['apps', 'exchange-2016', ONTO_2016, 'fine', 'roadmap-2007'],
      ['mac2011', 'exchange-2013', ONTO_2013, 'fine', 'sysreq-2013'],
      ['mac2011', 'exchange-2016', ONTO_2016, 'unsupported', 'roadmap-2007'],
      ['mac2016', 'exchange-2016', ONTO_2016, 'fine', 'roadmap-2007'],
      ['mobile', 'exchange-2016', ONTO_2016, 'unknown', null],
      ['activesync', 'exchange-2016', ONTO_2016, 'unknown', 'sysreq-2016'],
      ['pop-imap', 'exchange-2013', ONTO_2013, 'unknown', null],
    ] as const
  ).map(([token, subject, way, state, from]) => ({ S: 'S19', token, subject, way, on: BEGIN, state, from })),
  // Today's matrix asks for newer programs of the same versions.
  ...(
    [
      ['2013', 'unsupported'],
      ['2016', 'fine'],
      ['2019', 'fine'],
      ['2021', 'fine'],
      ['2024', 'fine'],
      ['apps', 'fine'],
      ['mac2016', 'unsupported'],
      ['mac', 'fine'],
      ['mobile', 'fine'],
    ] as const
  ).map(([token, state]) => ({
    S: 'S19',
    token,
    subject: 'exchange-se' as const,
    way: ONTO_SE,
    is: ON_2019,
    on: TODAY,
    state,
    from: 'matrix-2025',
  })),
  ...(['activesync', 'pop-imap'] as const).map((token) => ({
    S: 'S19',
    token,
    subject: 'exchange-se' as const,
    way: ONTO_SE,
    is: ON_2019,
    on: TODAY,
    state: 'unknown' as const,
    from: null,
  })),
  // The day before the newest matrix, and its day: the same program on the same version.
  ...(
    [
      ['2013', '2025-11-11', 'fine', 'matrix-2022'],
      ['2013', '2025-11-12', 'unsupported', 'matrix-2025'],
      ['2021', '2022-04-20', 'unknown', null],
      ['2021', '2025-11-11', 'fine', 'matrix-2022'],
      ['2021', '2025-11-12', 'fine', 'matrix-2025'],
      ['2010', '2022-04-21', 'unsupported', 'matrix-2022'],
      ['mac2016', '2022-04-20', 'fine', 'sysreq-2019'],
      ['mac2016', '2022-04-21', 'unsupported', 'matrix-2022'],
      ['apps', '2018-10-22', 'unknown', null],
      ['apps', '2022-04-21', 'fine', 'matrix-2022'],
    ] as const
  ).map(([token, on, state, from]) => ({
    S: 'S19',
    token,
    subject: 'exchange-2019' as const,
    way: ONTO_2019,
    is: { exchange: ['2016-cu23'], stay: true },
    on,
    state,
    from,
  })),
  // case-38: what Exchange Online takes; P52: Outlook 2007 and 2010 never.
  ...(
    [
      ['2010', '2021-10-31', 'unknown', null],
      ['2007', '2021-11-01', 'blocked', 'office-conn-2021'],
      ['2010', '2021-11-01', 'blocked', 'office-conn-2021'],
      ['2013', '2021-11-01', 'unsupported', 'office-conn-2021'],
      ['2010', TODAY, 'blocked', 'office-conn'],
      ['2013', TODAY, 'unsupported', 'office-conn'],
      ['2019', TODAY, 'unsupported', 'office-conn'],
      ['2021', '2026-10-13', 'fine', 'office-conn'],
      ['2021', '2026-10-14', 'unsupported', 'office-conn'],
      ['2024', TODAY, 'fine', 'office-conn'],
      ['apps', TODAY, 'fine', 'office-conn'],
      ['apps', BEGIN, 'unknown', null],
      ['mac2016', '2020-10-13', 'unknown', null],
      ['mac2016', '2020-10-14', 'unsupported', 'office-conn'],
      ['mac', TODAY, 'fine', 'office-conn'],
      ['mobile', TODAY, 'fine', 'jp-eas'],
      ['mobile', BEGIN, 'unknown', null],
      ['activesync', '2025-12-15', 'unknown', null],
      ['activesync', '2025-12-16', 'unknown', 'jp-eas'],
      ['pop-imap', '2026-04-30', 'unknown', null],
      ['pop-imap', '2026-05-01', 'unknown', 'jp-pop-imap-tls'],
      ['pop-imap', TODAY, 'unknown', 'jp-pop-imap-tls'],
    ] as const
  ).map(([token, on, state, from]) => ({
    S: 'case-38',
    token,
    subject: 'cloud' as const,
    way: CLOUD,
    on,
    state,
    from,
  })),
])('$S: on $on $token against $subject is $state', ({ token, subject, way, is = {}, on, state, from }) => {
  const cell = cellOf(token, subject, is, on, way)
  expect({ state: cell?.state, from: cell?.rests?.cite.source ?? null }).toEqual({ state, from })
})

test('S19: of Exchange 2007 no list was found, so nothing is said of any program', () => {
  const onto2007: Journey = { to: 'premises', target: 'exchange-2007' }
  const { clients } = outcomeFor(
    anEstate({ exchange: ['2003-sp2'], outlook: [...OUTLOOK_TOKENS], stay: true }),
    TODAY,
    onto2007,
  )
  expect(clients).toHaveLength(OUTLOOK_TOKENS.length)
  for (const { against, replace } of clients) {
    expect(against.map(({ state, rests }) => ({ state, rests }))).toEqual([{ state: 'unknown', rests: null }])
    expect(replace).toBeNull()
  }
})

test.for<{ S: string; token: Token; on: IsoDate; way: Journey; is?: Estate; replace: string | null }>([
  // 2007 → 2013 → 2019 → SE: gone before the first stop that no longer takes it.
  { S: 'S19', token: '2003', on: TODAY, way: ONTO_SE, replace: 'install of exchange-2013' },
  { S: 'S19', token: '2010', on: TODAY, way: ONTO_SE, replace: 'install of exchange-2019' },
  { S: 'S19', token: '2016', on: TODAY, way: ONTO_SE, replace: null },
  { S: 'S19', token: 'mac2011', on: TODAY, way: ONTO_SE, replace: 'install of exchange-2019' },
  { S: 'S19', token: '2003', on: BEGIN, way: ONTO_2016, replace: 'install of exchange-2013' },
  { S: 'S19', token: '2007', on: BEGIN, way: ONTO_2016, replace: 'install of exchange-2016' },
  { S: 'S19', token: 'apps', on: BEGIN, way: ONTO_2016, replace: null },
  { S: 'case-38', token: '2010', on: TODAY, way: CLOUD, replace: 'move of cutover' },
  { S: 'case-38', token: '2013', on: TODAY, way: CLOUD, replace: 'move of cutover' },
  { S: 'case-38', token: 'mac2016', on: TODAY, way: CLOUD, replace: 'move of cutover' },
  { S: 'case-38', token: 'apps', on: TODAY, way: CLOUD, replace: null },
  // What depends on the device or the program is found out first.
  { S: 'P54', token: 'activesync', on: TODAY, way: CLOUD, replace: null },
  { S: 'P68', token: 'pop-imap', on: TODAY, way: CLOUD, replace: null },
])('$S: on $on $token is replaced before $replace', ({ token, on, way, is = {}, replace }) => {
  const row = rowOf(token, is, on, way)
  expect(row?.replace ? `${row.replace.phase} of ${row.replace.leg}` : null).toBe(replace)
})

test('S19: what may come instead is supported by every stop that is left, and has not ended itself', () => {
  const onto = (token: Token, way: Journey, is: Estate = {}) => rowOf(token, is, TODAY, way)?.replace?.by
  expect(onto('2010', ONTO_SE)).toEqual(['office-2024', 'office-apps'])
  expect(onto('2003', ONTO_SE)).toEqual(['office-apps'])
  expect(rowOf('2003', {}, BEGIN, ONTO_2013)?.replace?.by).toEqual([
    'office-2010',
    'office-2013',
    'office-2016',
    'office-apps',
  ])
  expect(onto('2010', CLOUD)).toEqual(['office-2024', 'office-apps'])
  expect(onto('mac2016', CLOUD)).toEqual(['office-mac'])
})

test.for<[Token, IsoDate, IsoDate | null]>([
  ['2007', BEGIN, '2017-10-10'],
  ['2010', BEGIN, null],
  ['2016', '2025-10-14', null],
  ['2016', '2025-10-15', '2025-10-14'],
  ['2019', TODAY, '2025-10-14'],
  ['2021', '2026-10-13', null],
  ['2021', '2026-10-14', '2026-10-13'],
  ['2024', TODAY, null],
  ['apps', TODAY, null],
  ['mac2011', BEGIN, '2017-10-10'],
  ['mac2016', '2020-10-13', null],
  ['mac2016', '2020-10-14', '2020-10-13'],
  ['mac', TODAY, null],
])('S19: the support of %s itself, on %s, ended on %s', ([token, on, day]) => {
  expect(rowOf(token, {}, on, CLOUD)?.ended?.day ?? null).toBe(day)
})

test('S19: a program too new for a stop on the way is not replaced by an older one', () => {
  const row = rowOf('apps', { exchange: ['2007'], stay: true }, TODAY, ONTO_2010)
  expect(row?.against.map(({ state, note }) => ({ state, note }))).toEqual([
    { state: 'unsupported', note: 'too-new' },
  ])
  expect(row?.replace).toBeNull()
})

test('S19: no answer, no plan, or nothing installed: no table', () => {
  expect(outcomeFor(without(['outlook']), TODAY).clients).toEqual([])
  expect(outcomeFor(anEstate({ exchange: ['55'], stay: true }), TODAY).clients).toEqual([])
  // A leg that only removes is no stop.
  const { clients } = outcomeFor(anEstate({ exchange: ['2013', '2016-cu23'], stay: true }), TODAY, ONTO_SE)
  expect(clients.map(({ against }) => against.map(({ subject }) => subject))).toEqual([['exchange-se']])
})

test('S19: staying on a version is a stop too', () => {
  const { clients } = outcomeFor(anEstate({ exchange: ['se'], stay: true }), TODAY, ONTO_SE)
  expect(clients.map(({ against }) => against.map(({ subject }) => subject))).toEqual([['exchange-se']])
})

test.for<{ S: string; outlook: Token[]; way: Journey; items: readonly string[] }>([
  { S: 'case-38', outlook: ['apps', 'mac', 'mobile'], way: CLOUD, items: [] },
  { S: 'case-38', outlook: ['2010', 'apps'], way: CLOUD, items: ['cloud.replace-office'] },
  { S: 'case-38', outlook: ['apps', 'mac2016'], way: CLOUD, items: ['cloud.replace-mac'] },
  { S: 'P54', outlook: ['activesync'], way: CLOUD, items: ['deadline.list-phones'] },
  { S: 'P68', outlook: ['pop-imap'], way: CLOUD, items: ['deadline.list-pop-imap'] },
  { S: 'S19', outlook: ['mac2011', '2016'], way: ONTO_SE, items: ['hop.replace-office'] },
  { S: 'S19', outlook: ['2016', 'mobile', 'activesync', 'pop-imap'], way: ONTO_SE, items: [] },
])('$S: $outlook asks for $items', ({ outlook, way, items }) => {
  const about = /\.(replace-(office|mac)|list-(phones|pop-imap))$/
  const planned = itemsIn(planOf(way, anEstate({ outlook }), TODAY)).map(({ item }) => item)
  expect([...new Set(planned.filter((id) => about.test(id)))]).toEqual(items)
})

test('S19: a program is replaced in the table exactly where the checklist says so', () => {
  for (const way of [CLOUD, ONTO_2013, ONTO_SE])
    for (const on of [BEGIN, '2022-04-21', TODAY] as const) {
      if (way === ONTO_SE && on !== TODAY) continue
      for (const token of OUTLOOK_TOKENS) {
        const { clients, plan } = outcomeFor(anEstate({ outlook: [token] }), on, way)
        const [first] = (plan ? itemsIn(plan) : []).filter(({ item }) => /replace-(office|mac)$/.test(item))
        expect({ token, on, leg: clients[0]?.replace?.leg }).toEqual({ token, on, leg: first?.leg })
      }
    }
})

test.for(EXCHANGE_ORDER)(
  'S19: the list of programs for %s begins with the oldest Office it asks for',
  (id) => {
    const { needs, clients } = KNOWLEDGE.versions[id]
    expect(clients === undefined).toBe(needs.office === undefined)
    const days = [...(needs.office ?? []), ...(clients ?? [])].map(({ since }) => since)
    for (const day of days) {
      const least = needs.office?.findLast(({ since }) => since <= day)?.value
      const list = clients?.findLast(({ since }) => since <= day)?.value
      const named = MAIL_CLIENTS.filter((client) => list?.supported.includes(client))
      expect({ day, first: named[0] }).toEqual({ day, first: least })
      expect(list?.supported.toSorted()).toEqual(named.toSorted())
    }
  },
)
