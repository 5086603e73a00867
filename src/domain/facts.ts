import * as z from 'zod/mini'
import {
  EXCHANGE_ORDER,
  FOREST_ORDER,
  MAIL_CLIENTS,
  REALTIME_CLIENTS,
  WINDOWS_ORDER,
} from '../knowledge/platform.ts'
import type {
  ChatId,
  ExchangeId,
  ForestId,
  MailClientId,
  RealtimeClientId,
  RealtimeId,
  WindowsId,
} from '../knowledge/schema.ts'

type Short<Id extends string> = Id extends `${string}-${infer Rest}` ? Rest : never
const short = <Id extends string>(ids: readonly Id[]): Short<Id>[] =>
  ids.map((id) => id.slice(id.indexOf('-') + 1) as Short<Id>) // the part after the first hyphen, as the type says

export const EXCHANGE_TOKENS = [...short<ExchangeId>(EXCHANGE_ORDER), 'hosted', 'none'] as const
export const OUTLOOK_TOKENS = short<MailClientId>(MAIL_CLIENTS)
export const WINDOWS_TOKENS = short<WindowsId>(WINDOWS_ORDER)
export const FOREST_TOKENS = short<ForestId>(FOREST_ORDER)
export const RTC_CLIENT_TOKENS = short<RealtimeClientId>(REALTIME_CLIENTS)
/** Real-time servers as the link names them, oldest first, and the version that each means. */
export const RTC_SERVERS = {
  lcs2005: 'lcs-2005',
  ocs2007: 'ocs-2007',
  ocs2007r2: 'ocs-2007-r2',
  lync2010: 'lync-2010',
  lync2013: 'lync-2013',
  sfb2015: 'sfb-2015',
  sfb2019: 'sfb-2019',
  sfbse: 'sfb-se',
} as const satisfies Readonly<Record<string, RealtimeId>>
export const RTC_TOKENS = [...(Object.keys(RTC_SERVERS) as (keyof typeof RTC_SERVERS)[]), 'none'] as const // the keys of a literal
/** Chat servers as the link names them: by the server that they belong to. */
export const CHAT_SERVERS = {
  ocs2007r2: 'chat-ocs-2007-r2',
  lync2010: 'chat-lync-2010',
  lync2013: 'chat-lync-2013',
  sfb2015: 'chat-sfb-2015',
} as const satisfies Readonly<Record<string, ChatId>>
export const CHAT_TOKENS = [...(Object.keys(CHAT_SERVERS) as (keyof typeof CHAT_SERVERS)[]), 'none'] as const // the keys of a literal
/** Where real-time users should end. */
export const RTC_GOALS = ['teams', 'server', 'open'] as const
/** What is left of Exchange on-premises when everything has moved: nothing, only the management tools, one server. */
export const REMAIN_TOKENS = ['nothing', 'tools', 'server'] as const

/** Levels that each version came to have, by the last one released or announced. */
const LEVELS: Readonly<Record<string, RegExp>> = {
  '2000': /^(rtm|sp[1-3])$/,
  '2003': /^(rtm|sp[12])$/,
  '2007': /^(rtm|sp[1-3](ru([1-9]|1\d|2[0-3]))?)$/,
  '2010': /^(rtm|sp[1-3](ru([1-9]|[12]\d|3[0-2]))?)$/,
  '2013': /^(rtm|sp1|cu([1-9]|1\d|2[0-3]))$/,
  '2016': /^(rtm|cu([1-9]|1\d|2[0-3]))$/,
  '2019': /^(rtm|cu([1-9]|1[0-5]))$/,
  se: /^(rtm|cu[12])$/,
}

/** A version, or a version and one of its levels: `2016`, `2016-cu22`. */
function isExchange(entry: string): boolean {
  const [version = '', level, ...more] = entry.split('-')
  if (!EXCHANGE_TOKENS.some((token) => token === version) || more.length > 0) return false
  return level === undefined || (LEVELS[version]?.test(level) ?? false)
}

/** A real-time server, or one and the last part of its build: `lync2013`, `lync2013-1182` for 5.0.8308.1182. */
const RTC =
  /^(?:none|lcs2005|ocs2007(?:r2)?|(?:lync20(?:10|13)|sfb(?:2015|2019|se))(?:-(?:0|[1-9]\d{0,4}))?)$/

const baseOf = (entry: string): string => entry.split('-')[0] ?? entry
const placeOf = (tokens: readonly string[], entry: string): number => tokens.indexOf(entry)
const placeOfServer = (tokens: readonly string[], entry: string): number => placeOf(tokens, baseOf(entry))

/** A list in which each server stands once, and `none` alone. */
const servers = (isKnown: (entry: string) => boolean) =>
  z.array(z.string().check(z.refine(isKnown))).check(
    z.minLength(1),
    z.refine((list) => new Set(list.map(baseOf)).size === list.length),
    z.refine((list) => list.length === 1 || !list.includes('none')),
  )

/** Some of these, each once. */
const someOf = <Token extends string>(tokens: readonly Token[]) =>
  z.array(z.enum(tokens)).check(
    z.minLength(1),
    z.refine((list) => new Set(list).size === list.length),
  )

/** Both ends included. */
export const RANGES = {
  mailboxes: { from: 1, to: 1_000_000, whole: true },
  days: { from: 1, to: 3650, whole: true },
  users: { from: 1, to: 1_000_000, whole: true },
  largest: { from: 0, to: 100_000, whole: false },
} as const

/**
 * One schema a fact: what an organization can tell about itself, as it stands in the JSON and, by `share/link.ts`,
 * in the link. Absent means not answered; `false` is an answer. Lists are kept in the order of `inOrder`.
 */
export const FACTS = {
  exchange: servers(isExchange),
  mailboxes: z.int().check(z.gte(RANGES.mailboxes.from), z.lte(RANGES.mailboxes.to)),
  days: z.int().check(z.gte(RANGES.days.from), z.lte(RANGES.days.to)),
  freebusy: z.boolean(),
  stay: z.boolean(),
  dirsync: z.boolean(),
  keepsync: z.boolean(),
  outlook: someOf(OUTLOOK_TOKENS),
  windows: z.enum(WINDOWS_TOKENS),
  forest: z.enum(FOREST_TOKENS),
  publicfolders: z.boolean(),
  um: z.boolean(),
  journaling: z.boolean(),
  relay: z.boolean(),
  remain: z.enum(REMAIN_TOKENS),
  /** GB. Written in digits, so that the link can hold it. */
  largest: z.number().check(
    z.gte(RANGES.largest.from),
    z.lte(RANGES.largest.to),
    z.refine((gb) => /^\d+(\.\d+)?$/.test(String(gb))),
  ),
  rtc: servers((entry) => RTC.test(entry)),
  chat: servers((entry) => CHAT_TOKENS.some((token) => token === entry)),
  users: z.int().check(z.gte(RANGES.users.from), z.lte(RANGES.users.to)),
  rtcgoal: z.enum(RTC_GOALS),
  rtcclients: someOf(RTC_CLIENT_TOKENS),
  voice: z.boolean(),
} as const

export type FactKey = keyof typeof FACTS
export type Facts = { readonly [K in FactKey]: z.infer<(typeof FACTS)[K]> }
/** What an organization told us. */
export type Estate = { readonly [K in FactKey]?: Facts[K] | undefined }

export const FACT_KEYS = Object.keys(FACTS) as readonly FactKey[] // the keys of a literal

/** Whether a fact is answered by yes or no. */
export const isYesNo = (key: FactKey): boolean => FACTS[key].def.type === 'boolean'

export const isFactKey = (key: string): key is FactKey => Object.hasOwn(FACTS, key)

const order: { readonly [K in FactKey]?: (entry: string) => number } = {
  exchange: (entry) => placeOfServer(EXCHANGE_TOKENS, entry),
  outlook: (entry) => placeOf(OUTLOOK_TOKENS, entry),
  rtc: (entry) => placeOfServer(RTC_TOKENS, entry),
  chat: (entry) => placeOfServer(CHAT_TOKENS, entry),
  rtcclients: (entry) => placeOf(RTC_CLIENT_TOKENS, entry),
}

/** The same value in the one order it is kept, linked and compared in. */
export function inOrder<K extends FactKey>(key: K, value: Facts[K]): Facts[K]
export function inOrder(key: FactKey, value: unknown): unknown {
  const place = order[key]
  return place && Array.isArray(value) ? value.toSorted((a, b) => place(String(a)) - place(String(b))) : value
}
