import * as fc from 'fast-check'
import type { IsoDate } from '../knowledge/schema.ts'
import { daysAfter, daysBetween } from './days.ts'
import {
  CHAT_SERVERS,
  EXCHANGE_TOKENS,
  FOREST_TOKENS,
  OUTLOOK_TOKENS,
  REMAIN_TOKENS,
  RTC_CLIENT_TOKENS,
  RTC_GOALS,
  RTC_SERVERS,
  WINDOWS_TOKENS,
  type Estate,
} from './facts.ts'
import { BEGIN, TODAY } from './testing.ts'

const SERVERS = EXCHANGE_TOKENS.filter((token) => token !== 'none' && token !== 'hosted')
/** Levels that a version came to have: the first, the last, and both sides of those that another version asks for. */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  '2000': ['rtm', 'sp2', 'sp3'],
  '2003': ['rtm', 'sp1', 'sp2'],
  '2007': ['rtm', 'sp1', 'sp2', 'sp3', 'sp3ru9', 'sp3ru10', 'sp3ru23'],
  '2010': ['rtm', 'sp2', 'sp3', 'sp3ru8', 'sp3ru10', 'sp3ru11', 'sp3ru32'],
  '2013': ['rtm', 'sp1', 'cu2', 'cu9', 'cu10', 'cu20', 'cu21', 'cu23'],
  '2016': ['rtm', 'cu10', 'cu11', 'cu22', 'cu23'],
  '2019': ['rtm', 'cu13', 'cu14', 'cu15'],
  se: ['rtm', 'cu1', 'cu2'],
}
const entry = (token: string): fc.Arbitrary<string> =>
  fc.constantFrom(token, ...(LEVELS[token] ?? []).map((level) => `${token}-${level}`))
const servers: fc.Arbitrary<string[]> = fc
  .subarray(SERVERS, { minLength: 1, maxLength: 3 })
  .chain((tokens) => fc.tuple(...tokens.map(entry)))

/** Last parts of builds: the lowest of all, and both sides of what a move to Teams asks for. */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  lync2010: ['0', '710'],
  lync2013: ['0', '857', '1181', '1182'],
  sfb2015: ['0', '618', '619', '881'],
  sfb2019: ['0', '384', '385', '553'],
  sfbse: ['820'],
}
const talkServers: fc.Arbitrary<string[]> = fc
  .subarray(Object.keys(RTC_SERVERS), { minLength: 1, maxLength: 3 })
  .chain((tokens) =>
    fc.tuple(
      ...tokens.map((token) =>
        fc.constantFrom(token, ...(BUILDS[token] ?? []).map((build) => `${token}-${build}`)),
      ),
    ),
  )

/** Any answers at all: each fact may be open, numbers lie often at the edges that sources name. */
export const estates: fc.Arbitrary<Estate> = fc.record(
  {
    exchange: fc.oneof(
      { weight: 8, arbitrary: servers },
      fc.constant<string[]>(['none']),
      fc.constant<string[]>(['hosted']),
      servers.map((list) => [...list, 'hosted']),
    ),
    mailboxes: fc.oneof(
      fc.constantFrom(1, 149, 150, 151, 299, 300, 2000, 2001, 4999, 5000, 9999, 10_000),
      fc.integer({ min: 1, max: 1_000_000 }),
    ),
    days: fc.oneof(fc.constantFrom(1, 7, 8, 20, 21, 30, 31, 89, 90), fc.integer({ min: 1, max: 3650 })),
    freebusy: fc.boolean(),
    stay: fc.boolean(),
    dirsync: fc.boolean(),
    keepsync: fc.boolean(),
    outlook: fc.subarray([...OUTLOOK_TOKENS], { minLength: 1 }),
    windows: fc.constantFrom(...WINDOWS_TOKENS),
    forest: fc.constantFrom(...FOREST_TOKENS),
    publicfolders: fc.boolean(),
    um: fc.boolean(),
    journaling: fc.boolean(),
    relay: fc.boolean(),
    remain: fc.constantFrom(...REMAIN_TOKENS),
    rtc: fc.oneof({ weight: 3, arbitrary: talkServers }, fc.constant<string[]>(['none'])),
    chat: fc.oneof(
      fc.subarray(Object.keys(CHAT_SERVERS), { minLength: 1, maxLength: 2 }),
      fc.constant<string[]>(['none']),
    ),
    users: fc.oneof(
      fc.constantFrom(1, 80_000, 80_001, 150_000, 150_001),
      fc.integer({ min: 1, max: 1_000_000 }),
    ),
    rtcgoal: fc.constantFrom(...RTC_GOALS),
    rtcclients: fc.subarray([...RTC_CLIENT_TOKENS], { minLength: 1 }),
    voice: fc.boolean(),
    largest: fc.oneof(fc.constantFrom(0, 200, 200.1), fc.integer({ min: 0, max: 100_000 })),
  },
  { requiredKeys: [] },
)

/** Any planning date from the first that is answered to some years ahead, often on a day when something changed. */
export const planningDates: fc.Arbitrary<IsoDate> = fc.oneof(
  fc.constantFrom<IsoDate>(
    BEGIN,
    '2018-08-16',
    '2018-10-22',
    '2019-09-16',
    '2025-07-01',
    '2025-11-12',
    TODAY,
  ),
  fc.integer({ min: 0, max: daysBetween(BEGIN, '2030-12-31') }).map((days) => daysAfter(BEGIN, days)),
)
