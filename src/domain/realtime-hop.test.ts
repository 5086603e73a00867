import { expect, test } from 'vitest'
import type { IsoDate, RealtimeId } from '../knowledge/schema.ts'
import type { Phase } from './clause.ts'
import { PHASES } from './clause.ts'
import type { Estate } from './facts.ts'
import { BEGIN, BOTH_DAYS, itemsIn, outcomeFor, planTo, TODAY } from './testing.ts'

const OCS: Estate = { rtc: ['ocs2007r2'], users: 800, rtcclients: ['communicator2007r2'] }
const LYNC_2010: Estate = { rtc: ['lync2010'], users: 800, rtcclients: ['lync2010'] }

const needed = (goal: RealtimeId, estate: Estate, on: IsoDate) =>
  itemsIn(planTo(goal, estate, on)).filter(({ judgement }) => judgement.outcome === 'fires')
const ids = (items: readonly { readonly item: string }[]): readonly string[] => items.map(({ item }) => item)
const placeOf = (phase: string): number => PHASES.indexOf(phase as Phase) // of a plan

/** What the coexistence test of the source asks for, and the rest of the fact base's list. */
const TESTS = [
  'rtc.test.services',
  'rtc.test.sites',
  'rtc.test.both-ways',
  'rtc.test.policy',
  'rtc.test.outside',
  'rtc.test.federated',
  'rtc.test.anonymous',
  'rtc.test.remote',
  'rtc.test.applications',
  'rtc.test.both-known',
]

const SIDE_BY_SIDE = [
  { S: 'S23', goal: 'lync-2013', estate: OCS, on: BEGIN },
  { S: 'S23', goal: 'lync-2013', estate: OCS, on: TODAY },
  { S: 'S23', goal: 'lync-2013', estate: LYNC_2010, on: BEGIN },
  { S: 'S23', goal: 'lync-2013', estate: LYNC_2010, on: TODAY },
  { S: 'S23', goal: 'sfb-2019', estate: { ...LYNC_2010, rtc: ['lync2013'] }, on: TODAY },
  { S: 'S23', goal: 'sfb-se', estate: { ...LYNC_2010, rtc: ['sfb2015'] }, on: TODAY },
] as const satisfies readonly { S: string; goal: RealtimeId; estate: Estate; on: IsoDate }[]

test.for(SIDE_BY_SIDE)(
  '$S: side by side to $goal on $on, phase by phase: new servers, then users, then the old ones go',
  (row) => {
    const items = needed(row.goal, row.estate, row.on)
    const order = [
      'rtc.back-up',
      'rtc.install-pool',
      'rtc.test-users',
      'rtc.new-edge',
      'rtc.pool-empty',
      'rtc.remove-pool',
    ]
    expect(ids(items).filter((id) => order.includes(id))).toEqual(order)
    const phases = items.map(({ phase }) => placeOf(phase))
    expect(phases).toEqual(phases.toSorted((a, b) => a - b))
    const [leg] = planTo(row.goal, row.estate, row.on).legs
    expect(leg?.subject).toMatchObject({ hop: { kind: 'side-by-side' } })
  },
)

test.for(SIDE_BY_SIDE)(
  'S25, mass-move-untested: before the mass move to $goal on $on every coexistence test is a gate',
  (row) => {
    const items = needed(row.goal, row.estate, row.on)
    const tests = items.filter(({ item }) => TESTS.includes(item))
    expect(ids(tests).toSorted()).toEqual(TESTS.toSorted())
    for (const { phase, gate } of tests) expect({ phase, gate }).toEqual({ phase: 'pilot', gate: true })
    for (const id of [
      'rtc.move-users',
      'rtc.move-users-ocs',
      'rtc.federation-route',
      'rtc.response-groups',
    ]) {
      const early = items.filter(({ item, phase }) => item === id && placeOf(phase) <= placeOf('pilot'))
      expect(early).toEqual([])
    }
    const mass = items.filter(({ item }) => item.startsWith('rtc.move-users'))
    expect(mass).toHaveLength(1)
  },
)

test.for(SIDE_BY_SIDE)(
  'S24, rollback-new-meetings: on the way to $goal on $on each phase says how to go back, and what breaks',
  (row) => {
    const back = needed(row.goal, row.estate, row.on).filter(({ kind }) => kind === 'rollback')
    expect(back.map(({ phase }) => phase)).toEqual(
      expect.arrayContaining(['prepare', 'install', 'pilot', 'move', 'retire']),
    )
    expect(ids(back)).toEqual(expect.arrayContaining(['rtc.back-pilot', 'rtc.back-move', 'rtc.back-over']))
    // The warning about meetings and clients rests on the page of the seed, or on its twin in the guide to 2019.
    const page = row.estate === OCS ? 'l13-migration-process-ocs' : 'l13-migration-process'
    const source = row.goal === 'lync-2013' ? page : 'sfb19-migration-process'
    for (const { item, judgement } of back.filter((own) =>
      ['rtc.back-pilot', 'rtc.back-move'].includes(own.item),
    ))
      expect({ item, source: judgement.rests.cite.source }).toEqual({ item, source })
  },
)

test('S23: from Communications Server the topologies are merged, from Lync they are not', () => {
  const ocs = [
    'rtc.wmi',
    'rtc.merge-topologies',
    'rtc.import-policies',
    'rtc.move-users-ocs',
    'rtc.back-compat',
    'rtc.meetings-ocs',
  ]
  const lync = ['rtc.move-users', 'rtc.management-store', 'rtc.meetings']
  for (const on of BOTH_DAYS) {
    const fromOcs = ids(needed('lync-2013', OCS, on))
    expect(ocs.filter((id) => !fromOcs.includes(id))).toEqual([])
    expect(lync.filter((id) => fromOcs.includes(id))).toEqual([])
    const fromLync = ids(needed('lync-2013', LYNC_2010, on))
    expect(lync.filter((id) => !fromLync.includes(id))).toEqual([])
    expect(ocs.filter((id) => fromLync.includes(id))).toEqual([])
  }
})

test('S23: what ends leaves in the right order: applications, users, conference directories, then the pool', () => {
  for (const estate of [OCS, LYNC_2010]) {
    const items = needed('lync-2013', estate, BEGIN)
    const last = items.find(({ item }) => item === 'rtc.remove-pool')
    expect(last?.after).toEqual([
      'rtc.rooms-first',
      'rtc.pool-empty',
      'rtc.directories',
      ...(estate === LYNC_2010 ? ['rtc.management-store'] : []),
      'rtc.associations',
      'rtc.check-applications',
    ])
    for (const id of last?.after ?? [])
      expect(ids(items).indexOf(id)).toBeLessThan(ids(items).indexOf('rtc.remove-pool'))
  }
})

test('edge-one-name: with one name for all services, users move first, then the old Edge goes, then the route', () => {
  const items = needed('lync-2013', LYNC_2010, BEGIN)
  const names = items.find(({ item }) => item === 'rtc.edge-names')
  expect(names).toMatchObject({ phase: 'discover', gate: true })
  expect(items.find(({ item }) => item === 'rtc.federation-route')?.after).toContain('rtc.edge-names')
})

test('ucs-rollback: contact lists in Exchange come back before their user or mailbox does', () => {
  const back = needed('lync-2013', LYNC_2010, BEGIN).find(({ item }) => item === 'rtc.back-contacts')
  expect(back).toMatchObject({ kind: 'rollback', phase: 'move' })
  expect(back?.judgement.rests.cite.source).toBe('l13-roll-back-migrated-users')
})

test.for([
  { id: 'exchange-2007-um', um: true, exchange: ['2007'], planned: true },
  { id: 'exchange-2007-um', um: false, exchange: ['2007'], planned: false },
  { id: 'exchange-2007-um', um: true, exchange: ['2010'], planned: false },
])(
  '$id: unified messaging $um with Exchange $exchange asks for a level: $planned',
  ({ um, exchange, planned }) => {
    const estate: Estate = { ...LYNC_2010, um, exchange, mailboxes: 200 }
    expect(ids(needed('lync-2013', estate, BEGIN)).includes('rtc.um-least')).toBe(planned)
    // Where Lync 2013 is there already, the part for both halves says it.
    const there = itemsIn(planTo('lync-2013', { ...estate, rtc: ['lync2013'] }, BEGIN))
    expect(
      there.some(
        ({ item, judgement }) => item === 'together.unified-messaging-level' && judgement.outcome === 'fires',
      ),
    ).toBe(planned)
  },
)

test('communicator-join: who keeps Communicator 2007 R2 has messages and presence only', () => {
  expect(ids(needed('lync-2013', OCS, BEGIN))).toContain('rtc.communicator')
  const others: Estate = { ...OCS, rtcclients: ['lync2013'] }
  expect(ids(needed('lync-2013', others, BEGIN))).not.toContain('rtc.communicator')
  const [row] = outcomeFor(OCS, BEGIN, null, { goal: 'lync-2013' }).clients
  expect(row?.against[0]).toMatchObject({ subject: 'lync-2013', state: 'limited' })
  expect(row?.replace).toBeNull()
})

test.for([
  { id: 'xmpp-partners', goal: 'sfb-se', estate: { rtc: ['sfb2015'], users: 300 }, gone: true },
  { id: 'xmpp-partners', goal: 'sfb-2019', estate: { rtc: ['lync2013'], users: 300 }, gone: true },
  { id: 'xmpp-partners', goal: 'lync-2013', estate: LYNC_2010, gone: false },
] as const)(
  '$id: on the way to $goal XMPP is gone: $gone, and what needs it stays or ends',
  ({ goal, estate, gone }) => {
    const items = needed(goal, { ...estate, rtc: [...(estate.rtc ?? [])] }, TODAY)
    expect(items.filter(({ gate }) => gate).some(({ item }) => item === 'rtc.removed')).toBe(gone)
    expect(ids(items).includes('rtc.keep-for-xmpp')).toBe(gone)
    expect(ids(items).includes('rtc.xmpp')).toBe(!gone)
  },
)

test('lync-2010-clients-2019: programs and phones that 2019 does not list are replaced before the move', () => {
  const estate: Estate = { rtc: ['lync2013'], users: 300, rtcclients: ['lync2010', 'phone'] }
  expect(
    needed('sfb-2019', estate, TODAY)
      .filter(({ gate }) => gate)
      .map(({ item }) => item),
  ).toContain('rtc.replace-programs')
  expect(ids(needed('sfb-2019', { ...estate, rtcclients: ['lync2013'] }, TODAY))).not.toContain(
    'rtc.replace-programs',
  )
})

test('in place from 2013 to 2015 and from 2019 to SE: what is needed first, the order, and no way back', () => {
  const to2015 = needed('sfb-2015', { rtc: ['lync2013'], users: 900 }, BEGIN)
  const steps = ['rtc.in-place-needs', 'rtc.in-place-topology', 'rtc.in-place-order', 'rtc.in-place-upgrade']
  expect(ids(to2015).filter((id) => steps.includes(id))).toEqual(steps)
  expect(ids(to2015.filter(({ kind }) => kind === 'rollback'))).toContain('rtc.in-place-back')
  expect(ids(to2015)).not.toContain('rtc.install-pool')
  const toSe = needed('sfb-se', { rtc: ['sfb2019'], users: 500 }, TODAY)
  expect(ids(toSe)).toEqual(expect.arrayContaining(['rtc.se-update', 'rtc.se-install', 'rtc.as-2019']))
  expect(ids(toSe)).not.toContain('rtc.in-place-needs')
})

test('a server past its end says so before anything is installed: media, keys and last update are a gate', () => {
  const [last, next] = (['2023-04-11', '2023-04-12'] as const).map((on) =>
    ids(needed('lync-2013', OCS, on).filter(({ gate }) => gate)),
  )
  expect(last).not.toContain('rtc.find-media')
  expect(next).toContain('rtc.find-media')
})

test.for([
  { rooms: ['lync2010'], planned: true },
  { rooms: ['none'], planned: false },
])('a pool with rooms is not removed before its rooms have gone: $rooms', ({ rooms, planned }) => {
  const items = needed('lync-2013', { ...LYNC_2010, chat: rooms }, BEGIN)
  expect(items.some(({ item, gate }) => item === 'rtc.rooms-first' && gate)).toBe(planned)
})
