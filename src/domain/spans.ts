import {
  EXCHANGE_ORDER,
  MAIL_CLIENTS,
  REALTIME_CLIENTS,
  REALTIME_ORDER,
  WINDOWS_ORDER,
} from '../knowledge/platform.ts'
import type { ClientId, IsoDate, Statement, VersionId, WindowsId } from '../knowledge/schema.ts'
import type { Deadline } from './deadlines.ts'
import { hasMail, hasRealtime } from './estate.ts'
import type { Estate } from './facts.ts'
import { cappedIn, entering } from './hop.ts'
import { isOfTalk, isService, landingsOf, type Landing, type ServiceId } from './landings.ts'
import { lifeIn, periodsOf, stateBy, withoutPack, type Period } from './lives.ts'
import type { Outcome } from './outcome.ts'
import { programsIn, realtimeProgramsIn } from './support.ts'
import type { SupportState } from './timeline.ts'
import type { World } from './world.ts'

/** Why a row is in the picture: it is there, the plan brings it, new servers can run it, or a version of the plan runs on it. */
export type Role = 'in-use' | 'on-way' | 'can-run' | 'runs'

export type SpanId = VersionId | WindowsId | ClientId | ServiceId

/** One row: something that the estate depends on, from its release to its end, as far as published. */
export interface Span {
  readonly id: SpanId
  readonly role: Role | null
  /** Versions of the plan that run on it. */
  readonly runs: readonly VersionId[]
  /** null, as all that follow: nothing was published about its life by that day. */
  readonly released: IsoDate | null
  readonly mainstreamEnd: IsoDate | null
  /** null: none is announced, or nothing is known; `periods` tells which. */
  readonly endOfSupport: IsoDate | null
  readonly paidUpdatesUntil: IsoDate | null
  readonly periods: readonly Period[]
  readonly state: SupportState
  readonly rests: Statement<unknown> | null
  /** Where the release is stated, where that is another statement than that of the end. */
  readonly releasedBy: Statement<unknown> | null
  /** The parts of the plan that touch it. */
  readonly landings: readonly Landing[]
}

export type GroupId = 'mail' | 'realtime' | 'windows' | 'programs'

export interface Group {
  readonly id: GroupId
  /** What the estate and its plan depend on, oldest first; services last. */
  readonly spans: readonly Span[]
  /** All others of the kind. */
  readonly others: readonly Span[]
}

/** Everything that an estate depends on, as rows of one picture. */
export interface Picture {
  readonly asOf: IsoDate
  /** Only groups that have a row. */
  readonly groups: readonly Group[]
  readonly landings: readonly Landing[]
  /** By day, doors without one last: numbered from 1 on in this order. */
  readonly deadlines: readonly Deadline[]
}

type Told = Pick<Span, 'id' | 'role' | 'runs' | 'landings'>

const UNKNOWN = {
  released: null,
  mainstreamEnd: null,
  endOfSupport: null,
  paidUpdatesUntil: null,
  periods: [],
  state: 'unknown',
  rests: null,
  releasedBy: null,
} as const

function serverSpan({ timeline }: Outcome, told: Told): Span {
  const life = timeline.find(({ product }) => product === told.id)
  if (!life) return { ...told, ...UNKNOWN }
  const { product: _id, ...own } = life
  return { ...told, ...own, periods: periodsOf(life) }
}

function span(world: World, told: Told & { readonly id: ClientId | WindowsId }): Span {
  const rests = lifeIn(world, told.id)
  if (!rests) return { ...told, ...UNKNOWN }
  const { paidUpdatesUntil = null, ...life } = rests.value
  const state = stateBy(world, life.endOfSupport)
  return {
    ...told,
    ...life,
    paidUpdatesUntil,
    periods: periodsOf(rests.value),
    state,
    rests,
    releasedBy: null,
  }
}

const groupOf = (id: GroupId, spans: readonly Span[], isShown: (own: Span) => boolean): Group => ({
  id,
  spans: spans.filter(isShown),
  others: spans.filter((own) => !isShown(own)),
})

const SERVERS: readonly (VersionId | ServiceId)[] = [
  ...EXCHANGE_ORDER,
  'exchange-online',
  ...REALTIME_ORDER,
  'microsoft-teams',
]

const isTouched = ({ role, landings }: Span): boolean => role !== null || landings.length > 0

function serversOf(outcome: Outcome, landings: readonly Landing[], id: 'mail' | 'realtime'): Group {
  const spans = SERVERS.filter((own) => isOfTalk(own) === (id === 'realtime')).flatMap((own) => {
    const here = landings.filter(({ at }) => at.includes(own))
    const there = outcome.present.some(({ subject }) => subject === own)
    const enters = here.some(({ kind }) => kind === 'enters')
    const role = there ? 'in-use' : enters ? 'on-way' : null
    const row = serverSpan(outcome, { id: own, role, runs: [], landings: here })
    return row.rests || (isService(own) && here.length > 0) ? [row] : []
  })
  // While nothing was answered every version is worth a row.
  const none = !spans.some(isTouched)
  return groupOf(id, spans, (own) => none || isTouched(own))
}

/** The newest Windows Server that each version of the plan runs on, where it comes on servers of its own. */
function platformsOf(
  world: World,
  landings: readonly Landing[],
): readonly (readonly [WindowsId, VersionId])[] {
  return landings.flatMap(({ leg: { subject } }) => {
    if (!('hop' in subject) || subject.hop.kind !== 'side-by-side' || !subject.hop.install) return []
    const { hop } = subject
    const needs = entering(world, hop)?.needs
    const newest = (cappedIn(world, hop) ? needs?.windowsNewestCapped : needs?.windowsNewest)?.value
    return newest && subject.hop.install ? [[withoutPack(newest), subject.hop.install] as const] : []
  })
}

function windowsOf(world: World, estate: Estate, landings: readonly Landing[]): Group {
  const platforms = platformsOf(world, landings)
  const own = WINDOWS_ORDER.find((id) => id === `windows-${estate.windows}`)
  const spans = WINDOWS_ORDER.filter((id) => withoutPack(id) === id).flatMap((id) => {
    const runs = platforms.flatMap(([on, version]) => (on === id ? [version] : []))
    const can = own !== undefined && withoutPack(own) === id
    const role = can ? 'can-run' : runs.length > 0 ? 'runs' : null
    const row = span(world, { id, role, runs, landings: [] })
    return row.rests ? [row] : []
  })
  return groupOf('windows', spans, ({ role }) => role !== null)
}

function programsOf(world: World, estate: Estate): Group {
  const named: readonly ClientId[] = [
    ...programsIn(estate.outlook ?? []),
    ...realtimeProgramsIn(estate.rtcclients ?? []),
  ]
  const all: readonly ClientId[] = [
    ...(hasMail(estate) ? MAIL_CLIENTS : []),
    ...(hasRealtime(estate) ? REALTIME_CLIENTS : []),
  ]
  const spans = all.flatMap((id) => {
    const role = named.includes(id) ? 'in-use' : null
    const row = span(world, { id, role, runs: [], landings: [] })
    return row.rests || role ? [row] : []
  })
  return groupOf('programs', spans, ({ role }) => role !== null)
}

/** The picture of an estate on the day of a world, with the parts of its plan on the rows that they touch. */
export function pictureOf(world: World, estate: Estate, outcome: Outcome): Picture {
  const landings = landingsOf(world, outcome.plan)
  const groups = [
    ...(hasMail(estate) ? [serversOf(outcome, landings, 'mail')] : []),
    ...(hasRealtime(estate) ? [serversOf(outcome, landings, 'realtime')] : []),
    windowsOf(world, estate, landings),
    programsOf(world, estate),
  ]
  return {
    asOf: world.asOf,
    groups: groups.filter(({ spans, others }) => spans.length + others.length > 0),
    landings,
    deadlines: outcome.deadlines,
  }
}

/** The rows of a group: those that matter here, or with them all others, oldest first and services last. */
export function rowsOf({ spans, others }: Group, all: boolean): readonly Span[] {
  if (!all) return spans
  const order: readonly string[] = [...SERVERS, ...WINDOWS_ORDER, ...MAIL_CLIENTS, ...REALTIME_CLIENTS]
  return [...spans, ...others].toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}

/** Every day that a picture of these rows has to hold. */
export const daysIn = (
  { asOf, deadlines }: Picture,
  rows: readonly Span[],
  today: IsoDate,
): readonly IsoDate[] => [
  asOf,
  today,
  ...rows.flatMap(({ periods }) => periods.flatMap(({ from, to }) => (to ? [from, to] : [from]))),
  ...deadlines.flatMap(({ from }) => from ?? []),
]
