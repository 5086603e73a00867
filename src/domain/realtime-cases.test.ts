import { expect, test } from 'vitest'
import type { IsoDate } from '../knowledge/schema.ts'
import type { Verdict } from './decision.ts'
import type { Estate } from './facts.ts'
import type { RealtimeGoal } from './goal.ts'
import {
  BEGIN,
  itemsIn,
  outcomeFor,
  planTo,
  reasonsForGoal,
  reasonsForGoalHops,
  reasonsForPresent,
  reasonsForRooms,
  TODAY,
  wayToGoal,
} from './testing.ts'

/**
 * The forty cases of the fact base (realtime-and-clients.md, "Decision cases"), by its ids. Those that stand in a seed
 * are of 2012 and 2013; the knowledge begins on 2018-01-31, so they are answered as of that day, and `link.test.ts`
 * holds what is said of an older one.
 */
interface Case {
  readonly id: string
  readonly S?: string
  readonly on: IsoDate
  readonly estate: Estate
  /** The way or version that the case asks for. */
  readonly goal: RealtimeGoal
  readonly verdict: Verdict
  /** Rules that have to fire, beside others that may. */
  readonly because: readonly string[]
  /** The hops there; null: there is no way. */
  readonly way: readonly string[] | null
  /** Rules that fire of some hop. */
  readonly hops?: readonly string[]
  /** Items that its plan needs; those with `!` before them are gates. */
  readonly items?: readonly string[]
  /** Items that wait for an answer or for nothing: they stand in no plan of the case. */
  readonly without?: readonly string[]
}

const OCS: Estate = { rtc: ['ocs2007r2'], users: 800, rtcclients: ['communicator2007r2'] }
const ENDED = 'target.support-ended'

/** The same case as of both days: supported then, ended now. */
const bothDays = (own: Omit<Case, 'on' | 'verdict' | 'because'>): readonly Case[] => [
  { ...own, on: BEGIN, verdict: 'possible', because: ['target.ends-later'] },
  { ...own, on: TODAY, verdict: 'discouraged', because: [ENDED] },
]

const CASES: readonly Case[] = [
  ...bothDays({
    id: 'ocs-r2-plain-to-2013',
    S: 'S23',
    estate: OCS,
    goal: 'lync-2013',
    way: ['lync-2013 beside ocs-2007-r2'],
    hops: ['hop.may-stand-beside'],
    items: ['!rtc.back-up', '!rtc.merge-topologies'],
  }),
  ...bothDays({
    id: 'ocs-r2-gc-to-2013',
    S: 'S26',
    estate: {
      ...OCS,
      chat: ['ocs2007r2'],
      users: 2000,
      rtcclients: ['communicator2007r2', 'groupchat2007r2'],
    },
    goal: 'lync-2013',
    way: ['lync-2013 beside ocs-2007-r2'],
    items: ['chat.export', 'chat.import', 'chat.endpoint', '!chat.verify', 'chat.uninstall'],
  }),
  ...bothDays({
    id: 'lync-2010-gc-to-2013',
    S: 'S26',
    estate: { rtc: ['lync2010'], chat: ['lync2010'], users: 1500, rtcclients: ['lync2010', 'groupchat2010'] },
    goal: 'lync-2013',
    way: ['lync-2013 beside lync-2010'],
    items: ['chat.export', 'chat.import', 'chat.endpoint', '!chat.verify', 'chat.uninstall'],
  }),
  {
    id: 'ocs-r2-to-se',
    on: TODAY,
    estate: { ...OCS, users: 300, rtcgoal: 'server' },
    goal: 'sfb-se',
    verdict: 'discouraged',
    because: ['realtime-target.no-supported-chain', 'realtime-target.not-beside'],
    way: ['lync-2013 beside ocs-2007-r2', 'sfb-2019 beside lync-2013', 'sfb-se on sfb-2019'],
    hops: ['hop.support-ended'],
  },
  {
    id: 'ocs-r2-to-se',
    on: TODAY,
    estate: { ...OCS, users: 300, rtcgoal: 'server' },
    goal: 'server-fresh',
    verdict: 'discouraged',
    because: ['fresh.loses-contacts-and-meetings', 'realtime-target.only-supported'],
    way: [],
  },
  {
    id: 'ocs-r2-to-teams',
    on: TODAY,
    estate: { ...OCS, users: 300, rtcgoal: 'teams' },
    goal: 'teams-hybrid',
    verdict: 'discouraged',
    because: ['teams-hybrid.server-not-in-hybrid', 'teams-hybrid.way-through-ended-servers'],
    way: ['lync-2013 beside ocs-2007-r2'],
    hops: ['hop.support-ended'],
  },
  {
    id: 'lync-2010-to-teams',
    on: TODAY,
    estate: { rtc: ['lync2010'], users: 900, rtcgoal: 'teams', rtcclients: ['lync2010'] },
    goal: 'teams-hybrid',
    verdict: 'discouraged',
    because: ['teams-hybrid.server-not-in-hybrid', 'teams-hybrid.way-through-ended-servers'],
    way: ['sfb-2015 beside lync-2010'],
    hops: ['hop.support-ended'],
  },
  ...bothDays({
    id: 'ocs-r2-and-2010-mix',
    estate: { rtc: ['ocs2007r2', 'lync2010'], users: 1200 },
    goal: 'lync-2013',
    way: ['without ocs-2007-r2', 'lync-2013 beside lync-2010'],
    hops: ['hop.two-versions-at-most'],
  }).map((own) => ({ ...own, because: [...own.because, 'realtime-target.two-versions-at-most'] })),
  ...bothDays({
    id: 'lync-2010-and-2013-mix',
    estate: { rtc: ['lync2010', 'lync2013'], users: 1200 },
    goal: 'sfb-2015',
    way: ['without lync-2010', 'sfb-2015 on lync-2013'],
    hops: ['hop.two-versions-at-most', 'hop.on-the-same-server'],
  }).map((own) => ({ ...own, because: [...own.because, 'realtime-target.two-versions-at-most'] })),
  ...bothDays({
    id: 'ocs-2007-rtm',
    estate: { rtc: ['ocs2007'], users: 200, rtcclients: ['communicator2007'] },
    goal: 'lync-2013',
    way: ['lync-2010 beside ocs-2007', 'lync-2013 beside lync-2010'],
  }).map((own) => ({ ...own, because: [...own.because, 'realtime-target.not-beside'] })),
  {
    id: 'lcs-2005',
    on: TODAY,
    estate: { rtc: ['lcs2005'], users: 120, rtcclients: ['communicator2005'] },
    goal: 'sfb-se',
    verdict: 'impossible',
    because: ['realtime-target.not-beside'],
    way: null,
  },
  {
    id: 'lcs-2005',
    on: TODAY,
    estate: { rtc: ['lcs2005'], users: 120, rtcclients: ['communicator2005'] },
    goal: 'teams-fresh',
    verdict: 'discouraged',
    because: ['fresh.loses-contacts-and-meetings', 'teams.one-of-two'],
    way: [],
  },
  {
    id: 'lync-2013-old-build-teams',
    on: TODAY,
    estate: { rtc: ['lync2013-857'], users: 600, rtcgoal: 'teams', voice: false },
    goal: 'teams-hybrid',
    verdict: 'recommended',
    because: ['teams-hybrid.build-too-old', 'teams-hybrid.advised'],
    way: [],
    items: ['!teams.update-first'],
  },
  {
    id: 'lync-2013-voice-teams',
    on: TODAY,
    estate: { rtc: ['lync2013-1182'], users: 600, rtcgoal: 'teams', voice: true },
    goal: 'teams-hybrid',
    verdict: 'discouraged',
    because: ['teams-hybrid.no-hybrid-voice'],
    way: [],
    without: ['teams.update-first'],
  },
  {
    id: 'lync-2013-pchat-teams',
    on: TODAY,
    estate: { rtc: ['lync2013-1182'], chat: ['lync2013'], users: 600, rtcgoal: 'teams', voice: false },
    goal: 'teams-hybrid',
    verdict: 'recommended',
    because: ['teams-hybrid.advised'],
    way: [],
  },
  ...bothDays({
    id: 'lync-2013-to-2015',
    estate: { rtc: ['lync2013'], chat: ['lync2013'], users: 900 },
    goal: 'sfb-2015',
    way: ['sfb-2015 on lync-2013'],
    hops: ['hop.on-the-same-server'],
  }),
  {
    id: 'lync-2013-to-2019',
    on: TODAY,
    estate: { rtc: ['lync2013'], chat: ['none'], users: 900, windows: '2016', forest: '2012' },
    goal: 'sfb-2019',
    verdict: 'discouraged',
    because: [ENDED],
    way: ['sfb-2019 beside lync-2013'],
  },
  {
    id: 'sfb-2015-to-se',
    on: TODAY,
    estate: {
      rtc: ['sfb2015'],
      chat: ['none'],
      users: 700,
      rtcgoal: 'server',
      windows: '2019',
      forest: '2016',
    },
    goal: 'sfb-se',
    verdict: 'recommended',
    because: ['realtime-target.only-supported'],
    way: ['sfb-se beside sfb-2015'],
  },
  {
    id: 'sfb-2015-pchat-to-se',
    on: TODAY,
    estate: { rtc: ['sfb2015'], chat: ['sfb2015'], users: 700, rtcgoal: 'server' },
    goal: 'sfb-se',
    verdict: 'recommended',
    because: ['realtime-target.only-supported', 'realtime-target.no-rooms'],
    way: ['sfb-se beside sfb-2015'],
  },
  {
    id: 'sfb-2019-to-se',
    on: TODAY,
    estate: { rtc: ['sfb2019'], users: 500, rtcgoal: 'server' },
    goal: 'sfb-se',
    verdict: 'recommended',
    because: ['realtime-target.only-supported'],
    way: ['sfb-se on sfb-2019'],
    hops: ['hop.on-the-same-server'],
  },
  {
    id: 'sfb-2015-2019-mix-to-se',
    on: TODAY,
    estate: { rtc: ['sfb2015', 'sfb2019'], users: 1100, rtcgoal: 'server' },
    goal: 'sfb-se',
    verdict: 'recommended',
    because: ['realtime-target.two-versions-at-most'],
    way: ['without sfb-2015', 'sfb-se on sfb-2019'],
    hops: ['hop.two-versions-at-most', 'hop.on-the-same-server'],
  },
  {
    id: 'sfb-2019-to-teams',
    on: TODAY,
    estate: { rtc: ['sfb2019-385'], users: 500, rtcgoal: 'teams' },
    goal: 'teams-hybrid',
    verdict: 'recommended',
    because: ['teams.one-of-two'],
    way: [],
    without: ['teams.update-first'],
  },
  {
    id: 'lync-2010-clients-2019',
    on: TODAY,
    estate: { rtc: ['lync2013'], users: 300, rtcclients: ['lync2010', 'phone'] },
    goal: 'sfb-2019',
    verdict: 'discouraged',
    because: [ENDED],
    way: ['sfb-2019 beside lync-2013'],
  },
]

const flags = (own: readonly string[]) => own.map((item) => item.replace(/^!/, ''))

test.for(CASES)('$id, $S on $on: $goal is $verdict', (own) => {
  const { on, estate, goal, verdict, because, way, hops = [], items = [], without = [] } = own
  const told = reasonsForGoal(goal, estate, on)
  expect(told.verdict).toBe(verdict)
  expect(told.because).toEqual(expect.arrayContaining([...because]))
  expect(wayToGoal(goal, estate, on)).toEqual(way)
  const ofHops = reasonsForGoalHops(goal, estate, on).flatMap((hop) => hop.because)
  expect(ofHops).toEqual(expect.arrayContaining([...hops]))
  const planned = way ? itemsIn(planTo(goal, estate, on)) : []
  const firing = planned.filter(({ judgement }) => judgement.outcome === 'fires')
  expect(firing.map(({ item }) => item)).toEqual(expect.arrayContaining(flags(items)))
  const gates = firing.filter(({ gate }) => gate).map(({ item }) => item)
  expect(gates).toEqual(
    expect.arrayContaining(items.filter((item) => item.startsWith('!')).map((i) => i.slice(1))),
  )
  for (const item of without) expect(planned.map((one) => one.item)).not.toContain(item)
})

/** What a plan needs, by item; `!` stands before a gate. */
function plannedFor(goal: RealtimeGoal, estate: Estate, on: IsoDate): readonly string[] {
  return itemsIn(planTo(goal, estate, on))
    .filter(({ judgement }) => judgement.outcome === 'fires')
    .map(({ item, gate }) => `${gate ? '!' : ''}${item}`)
}

const GROUP_CHAT: Estate = {
  rtc: ['lync2010'],
  chat: ['lync2010'],
  users: 300,
  rtcclients: ['lync2010', 'groupchat2010'],
}

// What nobody is asked stands in the plan as something to find out, with a gate where the answer blocks.
test.for([
  { id: 'gc-other-forest', says: ['!chat.same-forest'] },
  { id: 'gc-two-pools', says: ['chat.list-pools', '!chat.one-to-one', 'chat.one-pool-at-a-time'] },
  { id: 'gc-long-names', says: ['chat.flatten', '!chat.room-names'] },
  { id: 'gc-files', says: ['chat.copy-files', 'chat.no-files-in-client'] },
  { id: 'gc-federated', says: ['chat.federated-lose', 'chat.tell-partners'] },
  { id: 'gc-old-clients-stay', says: ['chat.endpoint', 'chat.endpoint-for-old', '!chat.try-old-client'] },
])('$id: the plan says $says', ({ says }) => {
  for (const on of [BEGIN, TODAY])
    expect(plannedFor('lync-2013', GROUP_CHAT, on)).toEqual(expect.arrayContaining(says))
})

test('gc-users-not-moved, S29: who has the new client reaches the rooms only with a home on 2013, a policy, and the rooms there', () => {
  const estate: Estate = {
    rtc: ['lync2010', 'lync2013'],
    chat: ['lync2010'],
    users: 600,
    rtcclients: ['lync2013'],
  }
  const [move] = reasonsForRooms('chat-lync-2010', 'lync-2013', estate, BEGIN)
  expect(move).toMatchObject({ by: 'move-rooms', verdict: 'recommended' })
  expect(move?.because).toContain('rooms.new-client-needs-the-new-home')
  expect(plannedFor('lync-2013', estate, BEGIN)).toEqual(
    expect.arrayContaining(['chat.new-client-waits', 'chat.users-home', 'chat.turn-on']),
  )
})

test('pchat-size: 95,000 people in rooms at once are more than all pools together carry', () => {
  const estate: Estate = { rtc: ['lync2013'], chat: ['lync2013'], users: 95_000, rtcclients: ['lync2013'] }
  const move = reasonsForRooms('chat-lync-2013', 'sfb-2015', estate, BEGIN).find(
    ({ by }) => by === 'move-rooms',
  )
  expect(move).toMatchObject({ verdict: 'discouraged' })
  expect(move?.because).toContain('rooms.too-many-at-once')
})

test.for([
  { id: 'lync-2013-pchat-teams', from: 'chat-lync-2013', server: 'lync2013', goal: 'teams-hybrid' },
  { id: 'sfb-2015-pchat-to-se', from: 'chat-sfb-2015', server: 'sfb2015', goal: 'sfb-se' },
] as const)('$id: rooms of $from cannot come along; they are rebuilt, and exported to be kept', (own) => {
  const { from, server, goal } = own
  const estate: Estate = { rtc: [server], chat: [server], users: 600 }
  const [best, ...rest] = reasonsForRooms(from, goal, estate, TODAY)
  expect(best).toMatchObject({ by: 'rebuild-rooms', verdict: 'recommended' })
  const move = rest.find(({ by }) => by === 'move-rooms')
  expect(move).toMatchObject({ verdict: 'impossible' })
  expect(move?.because).toContain('rooms.no-successor')
  const planned = plannedFor(goal, estate, TODAY).map((item) => item.replace('!', ''))
  expect(planned).toEqual(
    expect.arrayContaining(['chat.export-to-keep', 'chat.make-channels', 'chat.history-stays']),
  )
})

test.for(['sfb2015', 'sfb2019'] as const)(
  'esu-over: nobody can stay on %s, paid updates are over',
  (server) => {
    const id = server === 'sfb2015' ? 'sfb-2015' : 'sfb-2019'
    const estate: Estate = { rtc: [server], users: 400, rtcgoal: 'server' }
    const day = '2026-10-31'
    expect(reasonsForPresent(id, estate, TODAY).because).toContain('present.paid-updates-ended')
    expect(reasonsForPresent(id, estate, day).because).toContain('present.paid-updates')
    expect(reasonsForPresent(id, estate, '2026-11-01').because).toContain('present.paid-updates-ended')
    expect(reasonsForGoal(id, estate, TODAY)).toMatchObject({ verdict: 'discouraged' })
    expect(outcomeFor(estate, TODAY).plan?.realtime).toBe('sfb-se')
  },
)

test('sfb-2015-exchange-2019: voicemail is not supported there; users leave 2015 before mailboxes come', () => {
  const estate: Estate = {
    rtc: ['sfb2015'],
    users: 400,
    rtcclients: ['sfb2016'],
    rtcgoal: 'server',
    exchange: ['2016-cu23', '2019-cu15'],
    um: true,
    stay: true,
    mailboxes: 400,
  }
  expect(reasonsForPresent('sfb-2015', estate, TODAY).because).toContain('present.voicemail-not-supported')
  expect(reasonsForGoal('sfb-2015', estate, TODAY).because).toContain(
    'realtime-target.voicemail-not-supported',
  )
  expect(reasonsForPresent('sfb-2015', { ...estate, um: false }, TODAY).because).not.toContain(
    'present.voicemail-not-supported',
  )
  expect(reasonsForPresent('sfb-2015', { ...estate, exchange: ['2016-cu23'] }, TODAY).because).not.toContain(
    'present.voicemail-not-supported',
  )
})

test('office-2016-online: connecting Office 2016 to the service is not supported, for mail and for Teams', () => {
  const estate: Estate = { rtc: ['sfb2019-385'], users: 500, rtcgoal: 'teams', outlook: ['2016'] }
  expect(plannedFor('teams-hybrid', estate, TODAY)).toContain('!teams.replace-office')
  expect(plannedFor('teams-hybrid', { ...estate, outlook: ['2024'] }, TODAY)).not.toContain(
    '!teams.replace-office',
  )
})

test('two-forests-teams: one deployment in hybrid at a time, and only one tenant', () => {
  const estate: Estate = { rtc: ['sfb2019-385'], users: 4000, rtcgoal: 'teams' }
  expect(plannedFor('teams-hybrid', estate, TODAY)).toEqual(
    expect.arrayContaining(['!teams.count-deployments', '!teams.one-after-another']),
  )
})
