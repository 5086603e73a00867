import { expect, test } from 'vitest'
import type { ChatId, IsoDate, RoomsWayId } from '../knowledge/schema.ts'
import type { Verdict } from './decision.ts'
import type { Estate } from './facts.ts'
import type { RealtimeGoal } from './goal.ts'
import { BEGIN, BOTH_DAYS, itemsIn, planTo, reasonsForRooms, TODAY } from './testing.ts'

const OCS: Estate = { rtc: ['ocs2007r2'], chat: ['ocs2007r2'], users: 500, rtcclients: ['groupchat2007r2'] }
const LYNC_2010: Estate = { rtc: ['lync2010'], chat: ['lync2010'], users: 500, rtcclients: ['groupchat2010'] }
const LYNC_2013: Estate = { rtc: ['lync2013'], chat: ['lync2013'], users: 500, rtcclients: ['lync2013'] }
const SFB_2015: Estate = { rtc: ['sfb2015'], chat: ['sfb2015'], users: 500, rtcclients: ['sfb2016'] }

interface Row {
  readonly S: string
  readonly from: ChatId
  readonly goal: RealtimeGoal
  readonly on: IsoDate
  readonly estate: Estate
  readonly first: RoomsWayId
  readonly verdict: Verdict
  readonly because: readonly string[]
}

const ROWS: readonly Row[] = [
  // Both sources of the seed, on the day of the knowledge and today.
  ...[
    { from: 'chat-ocs-2007-r2', estate: OCS } as const,
    { from: 'chat-lync-2010', estate: LYNC_2010 } as const,
  ].flatMap(({ from, estate }) => [
    {
      S: 'S26',
      from,
      estate,
      goal: 'lync-2013' as const,
      on: BEGIN,
      first: 'move-rooms' as const,
      verdict: 'recommended' as const,
      because: ['rooms.move-by-export', 'rooms.nothing-passes-between'],
    },
    {
      S: 'S26',
      from,
      estate,
      goal: 'lync-2013' as const,
      on: TODAY,
      first: 'move-rooms' as const,
      verdict: 'discouraged' as const,
      because: ['rooms.land-on-ended-server', 'rooms.move-by-export', 'rooms.nothing-passes-between'],
    },
  ]),
  // What becomes of rooms after 2015.
  ...(['sfb-se', 'teams-hybrid', 'teams-fresh', 'server-fresh'] as const).map((goal) => ({
    S: 'S26',
    from: 'chat-sfb-2015' as const,
    estate: SFB_2015,
    goal,
    on: TODAY,
    first: 'rebuild-rooms' as const,
    verdict: 'recommended' as const,
    because: ['rooms.rebuild-in-teams'],
  })),
  {
    S: 'S26',
    from: 'chat-lync-2013',
    estate: LYNC_2013,
    goal: 'sfb-2015',
    on: BEGIN,
    first: 'move-rooms',
    verdict: 'recommended',
    because: ['rooms.move-in-place', 'rooms.nothing-passes-between'],
  },
]

test.for(ROWS)('$S: rooms of $from on $on, when all ends at $goal: $first is $verdict', (row) => {
  const [best] = reasonsForRooms(row.from, row.goal, row.estate, row.on)
  expect(best).toMatchObject({ by: row.first, verdict: row.verdict, because: row.because })
})

test('S26: rooms that cannot come along are ruled out with the reason, whatever the goal', () => {
  for (const [goal, reason] of [
    ['sfb-se', 'rooms.no-successor'],
    ['teams-hybrid', 'rooms.no-successor'],
    ['sfb-2015', 'rooms.are-there-already'],
  ] as const) {
    const way = reasonsForRooms('chat-sfb-2015', goal, SFB_2015, TODAY).find(({ by }) => by === 'move-rooms')
    expect(way).toMatchObject({ verdict: 'impossible', because: [reason] })
  }
})

// The capacity of Persistent Chat: both sides of each edge.
test.for([
  { S: 'S26', users: 80_000, because: [] },
  { S: 'S26', users: 80_001, because: ['rooms.too-many-at-once'] },
  { S: 'S26', users: 150_000, because: ['rooms.too-many-at-once'] },
  { S: 'S26', users: 150_001, because: ['rooms.too-many-people'] },
])('$S: $users people and rooms: $because', ({ users, because }) => {
  const way = reasonsForRooms('chat-lync-2010', 'lync-2013', { ...LYNC_2010, users }, BEGIN).find(
    ({ by }) => by === 'move-rooms',
  )
  expect(way?.because.filter((rule) => rule.startsWith('rooms.too-many'))).toEqual(because)
  expect(way?.verdict).toBe(users > 150_000 ? 'impossible' : users > 80_000 ? 'discouraged' : 'recommended')
})

const needed = (goal: RealtimeGoal, estate: Estate, on: IsoDate, rooms: RoomsWayId | null = null) =>
  itemsIn(planTo(goal, estate, on, rooms)).filter(({ judgement }) => judgement.outcome === 'fires')
const ids = (items: readonly { readonly item: string }[]): readonly string[] => items.map(({ item }) => item)

/** The order of the shutdown, by the two detail pages: the endpoint comes before the end of the old servers. */
const SHUTDOWN = [
  'chat.stop-services',
  'chat.export',
  'chat.inspect',
  'chat.still-stopped',
  'chat.back-up-target',
  'chat.try-import',
  'chat.import',
  'chat.copy-files',
  'chat.endpoint',
  'chat.start-services',
  'chat.verify',
  'chat.uninstall',
  'chat.trusted-application',
  'chat.turn-on',
  'chat.new-clients',
]

test.for(BOTH_DAYS.flatMap((on) => [OCS, LYNC_2010].map((estate) => ({ S: 'S26', on, estate }))))(
  '$S: Group Chat goes step by step in the right order on $on, and says that a page orders it otherwise',
  ({ on, estate }) => {
    const items = needed('lync-2013', estate, on)
    const order = ids(items).filter((id) => SHUTDOWN.includes(id))
    expect(order).toEqual(SHUTDOWN)
    for (const { item, after } of items)
      for (const earlier of after) expect(ids(items).indexOf(earlier)).toBeLessThan(ids(items).indexOf(item))
    const note = items.find(({ item }) => item === 'chat.endpoint-order')
    expect(note?.judgement.rests.dispute).toBe('rooms-endpoint-order')
    const gates = ids(items.filter(({ gate }) => gate))
    for (const gate of [
      'chat.window',
      'chat.same-forest',
      'chat.one-to-one',
      'chat.room-names',
      'chat.verify',
    ])
      expect(gates).toContain(gate)
  },
)

test('S26: the rooms move when their new home has come in, before the way goes on from there', () => {
  const { legs } = planTo('sfb-2015', OCS, BEGIN)
  expect(legs.map(({ id }) => id)).toEqual(['lync-2013', 'move-rooms-chat-ocs-2007-r2', 'sfb-2015'])
})

test('S27: each pool is homed on its own generation; a server that was not named is asked about', () => {
  for (const [estate, from] of [
    [OCS, 'chat-ocs-2007-r2'],
    [LYNC_2010, 'chat-lync-2010'],
    [LYNC_2013, 'chat-lync-2013'],
    [SFB_2015, 'chat-sfb-2015'],
  ] as const) {
    const told = reasonsForRooms(from, 'teams-fresh', estate, TODAY)
    for (const { because } of told) expect(because).not.toContain('rooms.home-is-missing')
    const elsewhere = reasonsForRooms(from, 'teams-fresh', { ...estate, rtc: ['sfb2019'] }, TODAY)
    for (const { because } of elsewhere) expect(because).toContain('rooms.home-is-missing')
  }
  expect(ids(needed('lync-2013', OCS, BEGIN))).toEqual(
    expect.arrayContaining(['chat.own-generation', 'chat.keep-old-home', 'chat.home-pool']),
  )
})

test('S28: while both stand, nothing of the one reaches the other, and the plan says so', () => {
  expect(ids(needed('lync-2013', LYNC_2010, BEGIN))).toContain('chat.not-together')
  const [move] = reasonsForRooms('chat-lync-2010', 'lync-2013', LYNC_2010, BEGIN)
  expect(move?.because).toContain('rooms.nothing-passes-between')
})

test('S29: an old client reaches one pool; that of Lync 2013 only the new rooms, with a home and a policy', () => {
  const items = ids(needed('lync-2013', { ...LYNC_2010, rtcclients: ['groupchat2010', 'lync2013'] }, BEGIN))
  for (const item of ['chat.one-pool-at-a-time', 'chat.new-client-waits', 'chat.users-home', 'chat.turn-on'])
    expect(items).toContain(item)
  const without = ids(needed('lync-2013', LYNC_2010, BEGIN))
  expect(without).not.toContain('chat.new-client-waits')
  const told = (rtcclients: Estate['rtcclients']) =>
    reasonsForRooms('chat-lync-2010', 'lync-2013', { ...LYNC_2010, rtcclients }, BEGIN)[0]?.because ?? []
  expect(told(['groupchat2010', 'lync2013'])).toContain('rooms.new-client-needs-the-new-home')
  expect(told(['groupchat2010'])).not.toContain('rooms.new-client-needs-the-new-home')
})

test('S26: rooms can be kept where they are, and then the plan says at what risk', () => {
  const kept = needed('sfb-se', SFB_2015, TODAY, 'keep-rooms')
  expect(ids(kept)).toEqual(
    expect.arrayContaining(['chat.stay-homed', 'chat.sign-risk', 'chat.refused-later']),
  )
  expect(ids(kept.filter(({ gate }) => gate))).toContain('chat.sign-risk')
  const rebuilt = ids(needed('sfb-se', SFB_2015, TODAY))
  expect(rebuilt).toContain('chat.export-to-keep')
  expect(rebuilt).not.toContain('chat.sign-risk')
})
