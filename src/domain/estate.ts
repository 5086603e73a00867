import {
  EXCHANGE_ORDER,
  FOREST_ORDER,
  OFFICE_ORDER,
  REALTIME_ORDER,
  WINDOWS_ORDER,
} from '../knowledge/platform.ts'
import type {
  ChatId,
  ForestId,
  Level,
  OfficeId,
  RealtimeId,
  VersionId,
  WindowsId,
} from '../knowledge/schema.ts'
import { CHAT_SERVERS, RTC_SERVERS, type Estate, type FactKey, type Facts } from './facts.ts'
import { remembered, rememberedText } from './remembered.ts'

const VERSIONS = new Map(EXCHANGE_ORDER.map((id) => [id.slice('exchange-'.length), id]))
const OFFICES = new Map(OFFICE_ORDER.map((id) => [id.slice('office-'.length), id]))

/** The versions named in an answer, in its order; `hosted` and `none` name no version. */
export const versionsIn = remembered((exchange: Facts['exchange']): readonly VersionId[] =>
  exchange.flatMap((entry) => VERSIONS.get(entry.split('-')[0] ?? '') ?? []),
)

const levelsIn = remembered(
  (exchange: Facts['exchange']): ReadonlyMap<string, Level | undefined> =>
    new Map(
      exchange.map((entry) => {
        const [version, level] = entry.split('-')
        return [`exchange-${version}`, level]
      }),
    ),
)

/** The level stated with a version; undefined: none was. */
export const levelOf = (exchange: Facts['exchange'], id: VersionId): Level | undefined =>
  levelsIn(exchange).get(id)

const PARTS = ['sp', 'cu', 'ru'].map((part) => new RegExp(`${part}(\\d+)`))

/** Service pack, cumulative update and rollup of a level; what it doesn't name is 0. */
const parts = rememberedText((level: Level): readonly number[] =>
  PARTS.map((part) => Number(part.exec(level)?.[1] ?? 0)),
)

/** Whether one level of a version is at least another: `sp3ru10` comes after `sp3`, `cu23` after `cu9`, all after `rtm`. */
export function isAtLeast(level: Level, least: Level): boolean {
  const [a, b] = [parts(level), parts(least)]
  // A service pack of a version that went on to cumulative updates cannot be held against them.
  if (least.startsWith('cu') && !level.startsWith('cu')) return false
  const differs = a.findIndex((part, i) => part !== b[i])
  return differs < 0 || (a[differs] ?? 0) > (b[differs] ?? 0)
}

/** A version and the level that is asked of it; `null` asks for none. */
export interface LevelAsked {
  readonly version: VersionId
  readonly theirs: Level | null
}

const someAsked = (
  rows: readonly LevelAsked[],
  among: readonly VersionId[],
  is: (version: VersionId, asked: Level) => boolean,
): boolean =>
  rows.some(({ version, theirs }) => theirs !== null && among.includes(version) && is(version, theirs))

/**
 * Whether a version among those is known to lie below the level that its row asks, or is none of those that were
 * answered: then it was installed on the way, and has to be brought to that level.
 */
export const someBelow = (
  exchange: Facts['exchange'],
  rows: readonly LevelAsked[],
  among = versionsIn(exchange),
): boolean =>
  someAsked(rows, among, (version, asked) => {
    const level = levelOf(exchange, version)
    return level ? !isAtLeast(level, asked) : !versionsIn(exchange).includes(version)
  })

/** Whether a version among those was answered without its level, although its row asks for one. */
export const someUntold = (
  exchange: Facts['exchange'],
  rows: readonly LevelAsked[],
  among = versionsIn(exchange),
): boolean =>
  someAsked(
    rows,
    among,
    (version) => versionsIn(exchange).includes(version) && levelOf(exchange, version) === undefined,
  )

/** Office for Windows versions named in an answer; Office for Mac is in no order. */
export const officesIn = remembered((outlook: Facts['outlook']): readonly OfficeId[] =>
  outlook.flatMap((entry) => OFFICES.get(entry) ?? []),
)

const before = <Id extends string>(order: readonly Id[], a: Id, b: Id): boolean =>
  order.indexOf(a) < order.indexOf(b)
/** Older and newer versions of one line, oldest first. */
export const lineOf = (id: VersionId): readonly VersionId[] =>
  isRealtime(id) ? REALTIME_ORDER : EXCHANGE_ORDER
export const isRealtime = (id: VersionId): id is RealtimeId => REALTIME.has(id)
/** Of two versions of one line; of different lines neither is older. */
export const isOlder = (a: VersionId, b: VersionId): boolean => {
  const line = lineOf(b)
  const at = line.indexOf(a)
  return at >= 0 && at < line.indexOf(b)
}
export const isOlderWindows = (a: WindowsId, b: WindowsId): boolean => before(WINDOWS_ORDER, a, b)
export const isLowerForest = (a: ForestId, b: ForestId): boolean => before(FOREST_ORDER, a, b)
export const isOlderOffice = (a: OfficeId, b: OfficeId): boolean => before(OFFICE_ORDER, a, b)

export const someIn = (exchange: Facts['exchange'], list: readonly VersionId[]): boolean =>
  versionsIn(exchange).some((id) => list.includes(id))
export const allIn = (exchange: Facts['exchange'], list: readonly VersionId[]): boolean =>
  versionsIn(exchange).every((id) => list.includes(id))

const REALTIME: ReadonlySet<VersionId> = new Set(REALTIME_ORDER)
const isNamed = <T extends object>(names: T, name: string): name is Extract<keyof T, string> =>
  Object.hasOwn(names, name)

/** The real-time servers named in an answer, in its order. */
export const realtimeIn = remembered((rtc: Facts['rtc']): readonly RealtimeId[] =>
  rtc.flatMap((entry) => {
    const [name = ''] = entry.split('-')
    return isNamed(RTC_SERVERS, name) ? RTC_SERVERS[name] : []
  }),
)

/** The last part of the build stated with a real-time server, 1182 of 5.0.8308.1182; undefined: none was. */
export function buildOf(rtc: Facts['rtc'], id: RealtimeId): number | undefined {
  const entry = rtc.find((own) => realtimeIn([own]).includes(id))
  const build = entry?.split('-')[1]
  return build === undefined ? undefined : Number(build)
}

/** A server that is there is known to be below the build that is asked of it. */
export const someBuildBelow = (
  rtc: Facts['rtc'],
  builds: readonly { readonly version: RealtimeId; readonly least: number }[],
): boolean =>
  builds.some(({ version, least }) => {
    const build = buildOf(rtc, version) ?? Number.POSITIVE_INFINITY
    return build < least
  })

/** The chat servers named in an answer, in its order. */
export const chatIn = remembered((chat: Facts['chat']): readonly ChatId[] =>
  chat.flatMap((name) => (isNamed(CHAT_SERVERS, name) ? CHAT_SERVERS[name] : [])),
)

const NONE: string[] = []

/** Some real-time or chat server is there: then that half is planned too. */
export const hasRealtime = ({ rtc, chat }: Estate): boolean =>
  realtimeIn(rtc ?? NONE).length > 0 || chatIn(chat ?? NONE).length > 0

/** Facts that only mail is about. */
const OF_MAIL = [
  'exchange',
  'mailboxes',
  'days',
  'freebusy',
  'stay',
  'publicfolders',
  'journaling',
  'relay',
  'remain',
  'largest',
] as const satisfies readonly FactKey[]

/** Facts that only the real-time half is about. */
const OF_REALTIME: readonly string[] = [
  'rtc',
  'chat',
  'users',
  'rtcgoal',
  'rtcclients',
  'voice',
] satisfies readonly FactKey[]
export const isOfRealtime = (key: string): boolean => OF_REALTIME.includes(key)

/** Something of mail was told, and not that there is none. */
export const tellsOfMail = (estate: Estate): boolean =>
  estate.exchange?.includes('none') !== true && OF_MAIL.some((key) => estate[key] !== undefined)

/** Mail is planned, too: where something of it was told, or nothing of the real-time half was. */
export const hasMail = (estate: Estate): boolean => !hasRealtime(estate) || tellsOfMail(estate)

/** 2007 and older: what Microsoft's first roadmap is about, and what no server of 2016 or later may stand beside. */
export const beforeExchange2010 = (exchange: Facts['exchange']): boolean =>
  versionsIn(exchange).some((id) => isOlder(id, 'exchange-2010'))

/** Some server is of that version or a newer one. */
export const someSince = (exchange: Facts['exchange'], least: VersionId): boolean =>
  versionsIn(exchange).some((id) => !isOlder(id, least))

/** It was said that no server is there, of mail or, as far as was told, of the real-time half: there is nothing to leave. */
export const hasNoServer = ({ exchange, rtc }: Estate): boolean =>
  exchange?.includes('none') === true && (rtc === undefined || rtc.includes('none'))
