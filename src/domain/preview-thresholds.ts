import type { FactKey } from './facts.ts'
import type { ForestId, MethodId, Statement, VersionId, WindowsId } from '../knowledge/schema.ts'
import { beforeExchange2010, isLowerForest, isOlderWindows, versionsIn } from './estate.ts'
import type { Estate } from './facts.ts'
import { endedIn, realtimeReleasedIn, releasedIn, type World } from './world.ts'

/** Where an answer turns, by the statement that says so. */
export interface Threshold {
  /** What turns there; the words are `threshold.<id>`. */
  readonly id: string
  /** The version that asks for it, where it is one's. */
  readonly version: VersionId | null
  readonly at: number | WindowsId | ForestId
  /** `most`: it holds up to there, included. `least`: from there on. */
  readonly kind: 'most' | 'least'
  /** How the answer stands to it; null: it is open. */
  readonly met: boolean | null
  readonly rests: Statement<unknown>
}

type Row = Omit<Threshold, 'met'>

const row = <T>(
  rests: Statement<T> | undefined,
  id: string,
  kind: Row['kind'],
  at: (stated: T) => Row['at'],
  version: VersionId | null = null,
): readonly Row[] => (rests ? [{ id, version, at: at(rests.value), kind, rests }] : [])

/** What the table of a full hybrid says depends on the servers that it begins from. */
const isOld = ({ exchange }: Estate): boolean => exchange !== undefined && beforeExchange2010(exchange)

/** A method that moves from none of the versions that are there has no limit worth a line. */
const appliesTo = ({ methods }: World, id: MethodId, { exchange }: Estate): boolean => {
  const sources: readonly string[] | undefined = methods[id].sources?.value
  const there = versionsIn(exchange ?? [])
  return there.length === 0 || !sources || there.some((version) => sources.includes(version))
}

type OfMethods = readonly (readonly [MethodId, readonly Row[]])[]
const applying = (world: World, estate: Estate, rows: OfMethods): readonly Row[] =>
  rows.flatMap(([id, own]) => (appliesTo(world, id, estate) ? own : []))

function ofMailboxes(world: World, estate: Estate): readonly Row[] {
  const { methods } = world
  const { cutover, staged } = methods
  const hybrid = methods['full-hybrid']
  return applying(world, estate, [
    ['cutover', row(cutover.advised, 'cutover-advised', 'most', ({ to }) => to)],
    ['cutover', row(cutover.possible, 'cutover-limit', 'most', ({ to }) => to)],
    ['express-migration', row(methods['express-migration'].advised, 'express-size', 'most', ({ to }) => to)],
    ['minimal-hybrid', row(methods['minimal-hybrid'].advised, 'minimal-hybrid-size', 'most', ({ to }) => to)],
    ['staged', row(staged.advised, 'staged-size', 'most', ({ to }) => to)],
    [
      'full-hybrid',
      isOld(estate)
        ? row(hybrid.advised, 'full-hybrid-size', 'least', ({ from }) => from)
        : row(hybrid.steps.seatsFrom2010, 'full-hybrid-size', 'least', ({ from }) => from),
    ],
  ])
}

/** A staged migration of few mailboxes is one at a slow pace, and begins earlier than its table says. */
function ofStagedDays({ methods: { staged } }: World, { mailboxes }: Estate): readonly Row[] {
  const slow = staged.steps.slowPace
  return slow && mailboxes !== undefined && mailboxes <= slow.value.mailboxes
    ? row(slow, 'staged-days', 'least', ({ days }) => days + 1)
    : row(staged.days, 'staged-days', 'least', ({ from }) => from)
}

function ofDays(world: World, estate: Estate): readonly Row[] {
  const { methods } = world
  const hybrid = methods['full-hybrid']
  return applying(world, estate, [
    ['cutover', row(methods.cutover.days, 'cutover-days', 'most', ({ to }) => to)],
    ['express-migration', row(methods['express-migration'].days, 'express-days', 'most', ({ to }) => to)],
    ['minimal-hybrid', row(methods['minimal-hybrid'].days, 'minimal-hybrid-days', 'most', ({ to }) => to)],
    ['staged', ofStagedDays(world, estate)],
    [
      'full-hybrid',
      isOld(estate)
        ? row(hybrid.days, 'full-hybrid-days', 'least', ({ from }) => from)
        : row(hybrid.steps.daysFrom2010, 'full-hybrid-days', 'least', ({ from }) => from),
    ],
  ])
}

const ofLargest = ({ field, cloud }: World): readonly Row[] => [
  ...row(field.p12, 'largest-licence', 'most', ({ small }) => small),
  ...row(field.p12, 'largest-batch', 'most', ({ large }) => large),
  ...row(cloud.largestMailbox, 'largest-move', 'most', ({ gb }) => gb),
]

const ofUsers = ({ realtime }: World): readonly Row[] => [
  ...row(realtime.rooms.limits, 'rooms-at-once', 'most', ({ atOnce }) => atOnce),
  ...row(realtime.rooms.limits, 'rooms-provisioned', 'most', ({ provisioned }) => provisioned),
]

/** What the versions ask for that one could still move to, newest first. */
function ofVersions(world: World, key: 'windows' | 'forest'): readonly Row[] {
  const versions = [...releasedIn(world).toReversed(), ...realtimeReleasedIn(world).toReversed()]
  return versions
    .filter((id) => !endedIn(world, id) && world.versions[id]?.joins)
    .flatMap((id) =>
      row<WindowsId | ForestId>(world.versions[id]?.needs[key], `needs-${key}`, 'least', (own) => own, id),
    )
}

const ROWS: { readonly [K in FactKey]?: (world: World, estate: Estate) => readonly Row[] } = {
  mailboxes: ofMailboxes,
  days: ofDays,
  largest: ofLargest,
  users: ofUsers,
  windows: (world) => ofVersions(world, 'windows'),
  forest: (world) => ofVersions(world, 'forest'),
}

function isMet({ at, kind }: Row, fact: FactKey, estate: Estate): boolean | null {
  const own = estate[fact]
  if (own === undefined) return null
  if (typeof at === 'number') return typeof own === 'number' && (kind === 'most' ? own <= at : own >= at)
  return fact === 'windows'
    ? !isOlderWindows(`windows-${estate.windows ?? '2003'}`, at as WindowsId) // an answer to this question
    : !isLowerForest(`forest-${estate.forest ?? '2000'}`, at as ForestId) // the other one with words
}

/** Questions that have thresholds on some day. */
export const HAVE_THRESHOLDS = Object.keys(ROWS) as readonly FactKey[] // the keys of a literal

/** Where the answers to a question turn, by what had been published, smallest number first, and how its answer stands. */
export function thresholdsOf(world: World, fact: FactKey, estate: Estate): readonly Threshold[] {
  const rows = (ROWS[fact]?.(world, estate) ?? []).map((own) => ({ ...own, met: isMet(own, fact, estate) }))
  return rows.toSorted((a, b) => (typeof a.at === 'number' && typeof b.at === 'number' ? a.at - b.at : 0))
}
