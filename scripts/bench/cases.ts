import '../../src/zod-config.ts'
import { changesOf } from '../../src/domain/changes.ts'
import { assess } from '../../src/domain/decision.ts'
import { OUTLOOK_TOKENS, RTC_CLIENT_TOKENS, type Estate } from '../../src/domain/facts.ts'
import { outcomeOf } from '../../src/domain/outcome.ts'
import { METHOD_IDS } from '../../src/knowledge/platform.ts'
import { METHOD_RULES } from '../../src/domain/rules/method.ts'
import { worldOn } from '../../src/domain/world.ts'
import { KNOWLEDGE } from '../../src/knowledge/index.ts'
import { NOTHING_LINKED, writeQuery } from '../../src/share/link.ts'

/** Every fact answered, three versions side by side: the longest routes and the most rules that have something to say. */
const LARGEST: Estate = {
  exchange: ['2003-sp2', '2007-sp3ru10', '2010-sp3ru11'],
  mailboxes: 1800,
  days: 120,
  freebusy: true,
  stay: false,
  dirsync: true,
  keepsync: true,
  outlook: OUTLOOK_TOKENS.map((token) => token),
  windows: '2025',
  forest: '2008-r2',
  publicfolders: true,
  um: true,
  journaling: true,
  relay: true,
  remain: 'server',
  largest: 250,
}

/** Both halves of one organization, every fact answered. */
const LARGEST_OF_BOTH: Estate = {
  ...LARGEST,
  rtc: ['lync2010-710', 'lync2013-857'],
  chat: ['lync2010', 'lync2013'],
  users: 1800,
  rtcgoal: 'open',
  rtcclients: RTC_CLIENT_TOKENS.map((token) => token),
  voice: true,
}
/** The real-time half alone. */
const LARGEST_TALK: Estate = {
  rtc: LARGEST_OF_BOTH.rtc,
  chat: LARGEST_OF_BOTH.chat,
  users: 1800,
  rtcgoal: 'server',
  rtcclients: LARGEST_OF_BOTH.rtcclients,
  voice: true,
  windows: '2025',
  forest: '2016',
}

/** The same, staying on-premises: the plan has a leg for every hop. */
const LARGEST_STAYING: Estate = { ...LARGEST, stay: true }

export interface Case {
  readonly name: string
  /** The aim, in µs; null: none is set. */
  readonly aim: number | null
  readonly run: () => unknown
}

const DAYS = [KNOWLEDGE.begins, KNOWLEDGE.edition] as const

/** What is measured in Node. Worlds are warm: the page too folds knowledge once a planning date. */
export const CASES: readonly Case[] = DAYS.flatMap((day) => {
  const world = worldOn(KNOWLEDGE, day)
  return [
    { name: `outcome, nothing answered, ${day}`, aim: 100, run: () => outcomeOf(KNOWLEDGE, {}, day) },
    { name: `outcome, largest estate, ${day}`, aim: 100, run: () => outcomeOf(KNOWLEDGE, LARGEST, day) },
    {
      name: `outcome, largest estate that stays, ${day}`,
      aim: 100,
      run: () => outcomeOf(KNOWLEDGE, LARGEST_STAYING, day),
    },
    {
      name: `outcome, largest estate of both halves, ${day}`,
      aim: 100,
      run: () => outcomeOf(KNOWLEDGE, LARGEST_OF_BOTH, day),
    },
    {
      name: `outcome, real-time half alone, ${day}`,
      aim: 100,
      run: () => outcomeOf(KNOWLEDGE, LARGEST_TALK, day),
    },
    {
      name: `all methods, largest estate, ${day}`,
      aim: 20,
      run: () => METHOD_IDS.map((id) => assess(METHOD_RULES[id], id, LARGEST, world)),
    },
    { name: `changes, largest estate, ${day}`, aim: null, run: () => changesOf(KNOWLEDGE, LARGEST, day) },
    // A copy is not known to the cache, so the whole knowledge is folded again.
    { name: `cold world, ${day}`, aim: null, run: () => worldOn({ ...KNOWLEDGE }, day) },
  ]
})

/** The largest estate as a query. */
export const LARGEST_QUERY = writeQuery({ ...NOTHING_LINKED, estate: LARGEST, on: KNOWLEDGE.edition })
export { DAYS }
