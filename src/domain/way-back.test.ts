import { expect, test } from 'vitest'
import type { IsoDate, MethodId, VersionId } from '../knowledge/schema.ts'
import type { Phase } from './clause.ts'
import type { Estate } from './facts.ts'
import type { Journey } from './goal.ts'
import type { Leg } from './plan.ts'
import { anEstate, BEGIN, BOTH_DAYS, planOf, TODAY } from './testing.ts'

/** Phases in which something changes, so that somebody may want to go back. */
const CHANGING: readonly Phase[] = ['prepare', 'install', 'pilot', 'move', 'switch', 'retire']
const METHODS: readonly MethodId[] = [
  'cutover',
  'staged',
  'express-migration',
  'minimal-hybrid',
  'full-hybrid',
  'imap',
]

/** Phases of a leg with a task of its own, but no word on how to turn back in them. */
const withoutWayBack = (leg: Leg): readonly string[] =>
  leg.phases
    .filter(({ phase }) => CHANGING.includes(phase))
    // What every move asks for was known before some of the methods were.
    .filter(({ items }) =>
      items.some(({ kind, item }) => kind === 'task' && !/^(cloud|field|ending|deadline)\./.test(item)),
    )
    .filter(({ items }) => !items.some(({ kind, item }) => kind === 'rollback' && !item.startsWith('field.')))
    .map(({ phase }) => `${leg.id}: ${phase}`)

const lacking = (journey: Journey, estate: Estate, on: IsoDate): readonly string[] =>
  planOf(journey, estate, on).legs.flatMap(withoutWayBack)

const ESTATES: readonly Estate[] = [
  ...['2003', '2007', '2010', '2013', '2016', '2019', 'se', 'hosted'].map((version) =>
    anEstate({ exchange: [version] }),
  ),
  anEstate({ dirsync: true, keepsync: true, um: true, publicfolders: true, mailboxes: 3000 }),
  {},
]

test.for(METHODS.flatMap((by) => BOTH_DAYS.map((on) => ({ by, on }))))(
  'S6: $by on $on says in every phase how far one can turn back',
  ({ by, on }) => {
    for (const estate of ESTATES) expect(lacking({ to: 'cloud', by }, estate, on)).toEqual([])
  },
)

/** What turning back costs is said where it costs something: from the move on. */
test.for(METHODS)('S6: %s has a way back from the first mailbox to the last server', (by) => {
  const [leg] = planOf({ to: 'cloud', by }, anEstate({ exchange: ['2013'] }), TODAY).legs
  const phases = leg?.phases.filter(({ items }) => items.some(({ kind }) => kind === 'rollback'))
  expect(phases?.map(({ phase }) => phase)).toEqual(
    expect.arrayContaining(['prepare', 'move', 'switch', 'retire']),
  )
})

const HOPS: readonly { from: readonly string[]; to: VersionId; on: IsoDate; kinds: readonly string[] }[] = [
  { from: ['2007'], to: 'exchange-2013', on: BEGIN, kinds: ['side-by-side'] },
  { from: ['2007'], to: 'exchange-2016', on: BEGIN, kinds: ['side-by-side', 'side-by-side'] },
  { from: ['2007', '2010'], to: 'exchange-2016', on: BEGIN, kinds: ['removal', 'side-by-side'] },
  { from: ['2013'], to: 'exchange-2016', on: BEGIN, kinds: ['side-by-side'] },
  { from: ['2016'], to: 'exchange-se', on: TODAY, kinds: ['side-by-side'] },
  { from: ['2019'], to: 'exchange-se', on: TODAY, kinds: ['in-place'] },
  { from: ['2013'], to: 'exchange-se', on: TODAY, kinds: ['side-by-side', 'in-place'] },
]

test.for(HOPS)('S14: the way from $from to $to says in every phase how far one can turn back', (row) => {
  const journey: Journey = { to: 'premises', target: row.to }
  const estate = anEstate({ exchange: [...row.from] })
  const hops = planOf(journey, estate, row.on).legs.flatMap(({ subject }) =>
    'hop' in subject ? subject.hop.kind : [],
  )
  expect(hops).toEqual(row.kinds)
  expect(lacking(journey, estate, row.on)).toEqual([])
})

const waysBack = (journey: Journey, estate: Estate, on: IsoDate): readonly string[] =>
  planOf(journey, estate, on).legs.flatMap((leg) =>
    leg.phases.flatMap(({ items }) => items.flatMap(({ kind, item }) => (kind === 'rollback' ? item : []))),
  )

test('S14: an upgrade in place has no way back but a backup, and nothing is moved back', () => {
  const journey: Journey = { to: 'premises', target: 'exchange-se' }
  expect(waysBack(journey, anEstate({ exchange: ['2019'] }), TODAY)).toEqual([
    'hop.back-prepare-in-place',
    'hop.back-install-in-place',
  ])
  expect(waysBack(journey, anEstate({ exchange: ['2016'] }), TODAY)).toEqual([
    'hop.back-prepare',
    'hop.back-install',
    'hop.back-move',
    'hop.back-retire',
    'hop.back-after-removal',
  ])
})

test('S7: a converted mailbox is the point of no return of a staged migration', () => {
  const staged: Journey = { to: 'cloud', by: 'staged' }
  for (const day of BOTH_DAYS)
    expect(waysBack(staged, anEstate(), day)).toContain('staged.back-after-conversion')
})

test.for([
  ['cutover', 'cutover.back-move', 'decom', true],
  ['imap', 'imap.back-move', 'decom', true],
  ['express-migration', 'express-migration.back-move', 'decom', true],
  ['minimal-hybrid', 'minimal-hybrid.back-move', 'decom', true],
  ['full-hybrid', 'full-hybrid.way-back', 'roadmap-2007', undefined],
] as const)('S9: %s: %s rests on %s; what was combined says so', ([by, item, source, derived]) => {
  const own = planOf({ to: 'cloud', by }, anEstate({ exchange: ['2010'] }), TODAY)
    .legs.flatMap(({ phases }) => phases.flatMap(({ items }) => items))
    .find((each) => each.item === item)
  expect(own?.kind).toBe('rollback')
  expect(own?.judgement.rests.cite.source).toBe(source)
  expect(own?.judgement.rests.derived).toBe(derived)
})
