import { expect, test } from 'vitest'
import type { IsoDate } from '../knowledge/schema.ts'
import type { Estate } from './facts.ts'
import type { Journey, RealtimeGoal } from './goal.ts'
import { anEstate, itemsIn, outcomeFor, planTo, reasonsForGoal, TODAY, wayToGoal } from './testing.ts'

const SFB_2019: Estate = { rtc: ['sfb2019-385'], users: 500, rtcgoal: 'teams', voice: false }

const needed = (goal: RealtimeGoal, estate: Estate, on: IsoDate = TODAY) =>
  itemsIn(planTo(goal, estate, on)).filter(({ judgement }) => judgement.outcome === 'fires')
const ids = (items: readonly { readonly item: string }[]): readonly string[] => items.map(({ item }) => item)

// The minimum builds: both sides of each edge, and none told.
test.for([
  { server: 'lync2013', build: 1181, old: true },
  { server: 'lync2013', build: 1182, old: false },
  { server: 'sfb2015', build: 618, old: true },
  { server: 'sfb2015', build: 619, old: false },
  { server: 'sfb2019', build: 384, old: true },
  { server: 'sfb2019', build: 385, old: false },
  { server: 'sfb2019', build: 0, old: true },
])(
  'a build of $server that ends with $build is too old for a move to Teams: $old',
  ({ server, build, old }) => {
    const estate: Estate = { ...SFB_2019, rtc: [`${server}-${build}`] }
    expect(reasonsForGoal('teams-hybrid', estate, TODAY).because.includes('teams-hybrid.build-too-old')).toBe(
      old,
    )
    const gates = ids(needed('teams-hybrid', estate).filter(({ gate }) => gate))
    expect(gates.includes('teams.update-first')).toBe(old)
    expect(gates).not.toContain('teams.find-out-build')
    const untold = ids(needed('teams-hybrid', { ...estate, rtc: [server] }).filter(({ gate }) => gate))
    expect(untold).toEqual(expect.arrayContaining(['teams.find-out-build', 'teams.update-first-if-lower']))
  },
)

test.for([
  { on: '2022-07-08', known: false },
  { on: '2022-07-09', known: true },
] as const)('Teams is weighed from the day of its page on: $on, $known', ({ on, known }) => {
  const ways = outcomeFor(SFB_2019, on).realtime.map(({ target }) => target.subject)
  expect(ways.includes('teams-hybrid')).toBe(known)
  expect(ways.includes('teams-fresh')).toBe(known)
  expect(ways).toContain('server-fresh')
})

test.for([
  { rtc: ['lync2013'], way: [] },
  { rtc: ['sfb2015'], way: [] },
  { rtc: ['sfb2019'], way: [] },
  { rtc: ['lync2013', 'sfb2015'], way: [] },
  { rtc: ['sfbse'], way: [] },
  { rtc: ['lync2010'], way: ['sfb-2015 beside lync-2010'] },
  { rtc: ['ocs2007r2'], way: ['lync-2013 beside ocs-2007-r2'] },
  { rtc: ['lync2010', 'lync2013'], way: ['without lync-2010'] },
  { rtc: ['lync2013', 'sfb2015', 'sfb2019'], way: ['without lync-2013+sfb-2015'] },
  { rtc: ['lcs2005'], way: null },
])('the hybrid from $rtc begins with $way', ({ rtc, way }) => {
  expect(wayToGoal('teams-hybrid', { ...SFB_2019, rtc }, TODAY)).toEqual(way)
})

test('whoever wants servers is not sent to Teams, and the other way round', () => {
  for (const goal of ['teams-hybrid', 'teams-fresh'] as const) {
    const told = reasonsForGoal(goal, { ...SFB_2019, rtcgoal: 'server' }, TODAY)
    expect(told).toMatchObject({ verdict: 'impossible' })
    expect(told.because[0]).toBe('teams.users-must-stay-on-servers')
  }
  expect(outcomeFor({ ...SFB_2019, rtcgoal: 'server' }, TODAY).plan?.realtime).toBe('sfb-se')
  expect(outcomeFor({ ...SFB_2019, rtcgoal: 'teams' }, TODAY).plan?.realtime).toBe('teams-hybrid')
})

test('P90: who may not use any cloud is offered Subscription Edition: 2015 side by side, 2019 in place', () => {
  expect(wayToGoal('sfb-se', { rtc: ['sfb2015'], rtcgoal: 'server' }, TODAY)).toEqual([
    'sfb-se beside sfb-2015',
  ])
  expect(wayToGoal('sfb-se', { rtc: ['sfb2019'], rtcgoal: 'server' }, TODAY)).toEqual(['sfb-se on sfb-2019'])
})

// What goes wrong in the field, by the numbers of the fact base.
test.for([
  { P: 'P82', items: ['teams.check-voicemail'], voice: true },
  { P: 'P83', items: ['teams.licence-before-move'], voice: false },
  { P: 'P84', items: ['teams.attributes-before-licences'], voice: false },
  { P: 'P85', items: ['teams.child-domains'], voice: false },
  { P: 'P86', items: ['teams.chat-needs-hybrid', 'teams.islands-confuse'], voice: false },
  { P: 'P87', items: ['teams.list-programs'], voice: false },
  { P: 'P88', items: ['teams.list-certificates'], voice: false },
  { P: 'P89', items: ['teams.list-voice', 'teams.decide-voice'], voice: true },
])('$P stands in the plan: $items', ({ items, voice }) => {
  expect(ids(needed('teams-hybrid', { ...SFB_2019, voice, um: voice }))).toEqual(
    expect.arrayContaining(items),
  )
})

test('the order to Teams: hybrid, pilot, users, then the hybrid ends, then the servers', () => {
  const order = [
    'teams.connect-the-hybrid',
    'teams.move-pilot',
    'teams.move-batches',
    'teams.nobody-left',
    'teams.point-names',
    'teams.tenant-teams-only',
    'teams.shared-space-off',
    'teams.provider-off',
    'teams.remove-servers',
  ]
  expect(ids(needed('teams-hybrid', SFB_2019)).filter((id) => order.includes(id))).toEqual(order)
})

const losses = (goal: RealtimeGoal) =>
  ids(needed(goal, { ...SFB_2019, chat: ['none'] }).filter(({ kind }) => kind === 'loss'))

test('what does not come along to Teams is a loss, and a fresh start loses more', () => {
  expect(losses('teams-hybrid')).toEqual(
    expect.arrayContaining(['teams.meeting-content-is-lost', 'teams.contact-store-is-lost']),
  )
  expect(losses('teams-fresh').some((id) => id.startsWith('fresh-teams.'))).toBe(true)
  expect(losses('server-fresh')).toContain('fresh-server.nothing-moves')
})

/** Both halves of one organization. */
const BOTH = anEstate({
  exchange: ['2010-sp3ru32'],
  mailboxes: 900,
  days: 120,
  freebusy: true,
  dirsync: false,
  keepsync: true,
  rtc: ['sfb2015-619'],
  chat: ['none'],
  users: 900,
  rtcgoal: 'teams',
  voice: false,
})

test('one organization, one plan: what both halves prepare stands in it once', () => {
  const plan = planTo('teams-hybrid', BOTH, TODAY)
  expect(plan.legs.map(({ id }) => id)).toEqual(['together', 'full-hybrid', 'teams-hybrid'])
  const items = itemsIn(plan)
  for (const topic of ['directory-sync', 'certificates', 'dns', 'licences', 'clients'] as const) {
    const own = items.filter((item) => item.topic === topic)
    expect(own.length).toBeGreaterThan(0)
    expect({ topic, legs: [...new Set(own.map(({ leg }) => leg))] }).toEqual({ topic, legs: ['together'] })
  }
  for (const item of ['full-hybrid.directory-sync', 'teams.directory-sync', 'teams.list-certificates'])
    expect(ids(items)).not.toContain(item)
  // Nothing waits for what is not there.
  for (const { leg, after } of items)
    for (const id of after) expect(items.some((own) => own.leg === leg && own.item === id)).toBe(true)
  const lives = outcomeFor(BOTH, TODAY).timeline.map(({ product }) => product)
  expect(lives).toEqual(expect.arrayContaining(['exchange-2010', 'sfb-2015', 'sfb-se']))
})

test('each half alone says by itself what it prepares', () => {
  const { exchange: _exchange, ...noServers } = BOTH
  const mailOnly = { ...BOTH, rtc: undefined, chat: undefined }
  expect(ids(itemsIn(planTo(null, mailOnly, TODAY)))).toContain('full-hybrid.directory-sync')
  const talk: Estate = { rtc: BOTH.rtc, chat: ['none'], rtcgoal: 'teams', dirsync: false }
  expect(ids(needed('teams-hybrid', talk))).toContain('teams.directory-sync')
  expect(noServers.mailboxes).toBe(900)
})

interface OrderRow {
  readonly name: string
  readonly rtc: string
  readonly goal: RealtimeGoal
  readonly journey: Journey
  readonly um: boolean
  readonly first: string
}

// Which half stands first: voicemail decides.
test.for<OrderRow>([
  {
    name: '2015 with voicemail, mail to 2019',
    rtc: 'sfb2015',
    goal: 'sfb-se',
    journey: { to: 'premises', target: 'exchange-2019' },
    um: true,
    first: 'sfb-se',
  },
  {
    name: 'the same without voicemail',
    rtc: 'sfb2015',
    goal: 'sfb-se',
    journey: { to: 'premises', target: 'exchange-2019' },
    um: false,
    first: 'exchange-2019',
  },
  {
    name: 'Lync 2010 with voicemail, mail to the cloud',
    rtc: 'lync2010',
    goal: 'teams-fresh',
    journey: { to: 'cloud', by: 'full-hybrid' },
    um: true,
    first: 'teams-fresh',
  },
  {
    name: 'Lync 2013 with voicemail, mail to the cloud',
    rtc: 'lync2013-1182',
    goal: 'teams-hybrid',
    journey: { to: 'cloud', by: 'full-hybrid' },
    um: true,
    first: 'full-hybrid',
  },
])('the order between the halves: $name', ({ rtc, goal, journey, um, first }) => {
  const estate = anEstate({
    exchange: ['2016-cu23'],
    mailboxes: 900,
    days: 120,
    dirsync: true,
    keepsync: true,
    um,
    rtc: [rtc],
    chat: ['none'],
    rtcgoal: goal === 'sfb-se' ? 'server' : 'teams',
    voice: um,
  })
  const { plan } = outcomeFor(estate, TODAY, journey, { goal })
  expect(plan?.legs.map(({ id }) => id).slice(0, 2)).toEqual(['together', first])
})

test('a cutover wants synchronization off, Teams wants it on: the plan says which comes first', () => {
  const estate = anEstate({ mailboxes: 100, days: 7, rtc: ['sfb2019-385'], chat: ['none'], rtcgoal: 'teams' })
  const plan = planTo('teams-hybrid', estate, TODAY)
  expect(plan.journey).toEqual({ to: 'cloud', by: 'cutover' })
  expect(ids(itemsIn(plan))).toContain('together.cutover-first')
})

test('servers that nobody published together are named, and no way is told from them', () => {
  const outcome = outcomeFor({ rtc: ['ocs2007r2', 'lync2013', 'sfb2015'], rtcgoal: 'open' }, TODAY)
  expect(outcome.contradictions).toMatchObject([{ newer: 'sfb-2015', older: 'ocs-2007-r2' }])
  expect(outcome.plan).toBeNull()
  expect(outcome.realtime.every(({ route }) => route === null)).toBe(true)
})
