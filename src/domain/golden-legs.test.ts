import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import {
  CHAT_ORDER,
  EXCHANGE_ORDER,
  METHOD_IDS,
  REALTIME_ORDER,
  REALTIME_WAYS,
  ROOMS_WAYS,
} from '../knowledge/platform.ts'
import type { IsoDate, VersionId } from '../knowledge/schema.ts'
import type { Estate } from './facts.ts'
import { pairOf, roomsOf, type Journey, type RealtimeGoal } from './goal.ts'
import {
  legOfBoth,
  legOfHop,
  legOfMethod,
  legOfRooms,
  legOfStay,
  legOfWay,
  type Leg,
  type PlannedItem,
} from './plan.ts'
import { routeTo, type Hop } from './route.ts'
import { effectsOf } from './testing-answers.ts'
import { anEstate, BEGIN, BOTH_DAYS, TODAY } from './testing.ts'
import { worldOn, type World } from './world.ts'

/**
 * What each part of a plan holds, and which answers add something to it or take it away: by two sets of answers, and by
 * none. A file a part, in `golden-legs`. After a change read the diff, then `vitest run golden -u`.
 */
const MUCH: Estate = {
  exchange: ['2013'],
  mailboxes: 1000,
  days: 200,
  freebusy: true,
  stay: false,
  dirsync: true,
  keepsync: true,
  outlook: ['2010', '2016', 'activesync', 'pop-imap'],
  windows: '2016',
  forest: '2012-r2',
  publicfolders: true,
  um: true,
  journaling: true,
  relay: true,
  remain: 'server',
  largest: 120,
  rtc: ['lync2013'],
  chat: ['lync2013'],
  users: 600,
  rtcgoal: 'server',
  rtcclients: ['lync2013'],
  voice: true,
}
const LITTLE: Estate = anEstate({
  rtc: ['none'],
  chat: ['none'],
  users: 50,
  voice: false,
  rtcclients: ['sfb2016'],
})
const BASES = [
  ['much', MUCH],
  ['little', LITTLE],
  ['nothing', {}],
] as const

const itemsOf = ({ phases }: Leg): readonly string[] =>
  phases.flatMap(({ items }) =>
    items.map(({ item, judgement }) =>
      judgement.outcome === 'open'
        ? `${item}?${judgement.needs.join()}${judgement.hinge ? ` ${judgement.hinge.fact}=${judgement.hinge.on}` : ''}`
        : item,
    ),
  )
/** Every item, what comes before it, and where its statement is from; one that is not sure is marked. */
const itemLine = ({ item, after, judgement: { rests } }: PlannedItem): string =>
  `${item}${after.length > 0 ? ` after ${after.join('+')}` : ''} (${rests.cite.source}${SURE[rests.confidence]})`
const SURE = { high: '', medium: '?', low: '??' } as const
const phaseLines = (leg: Leg): readonly string[] =>
  leg.phases.map(({ phase, items }) => `  ${phase}: ${items.map(itemLine).join(', ')}`)

/** A part of a plan, by whatever names it: what it holds is the same for all of them. */
interface Part {
  readonly name: string
  readonly legOf: (estate: Estate, world: World) => Leg
}

function linesOf({ legOf }: Part, on: IsoDate, bases: readonly (typeof BASES)[number][]): readonly string[] {
  const world = worldOn(KNOWLEDGE, on)
  return bases.flatMap(([told, base]) => [
    ` ${told} told, on ${on}`,
    ...phaseLines(legOf(base, world)),
    ...effectsOf(base, (estate) => itemsOf(legOf(estate, world))).map((line) => `  ${line}`),
  ])
}

/** Parts that hold the same stand together. */
function textOf(parts: readonly Part[], bases: readonly (typeof BASES)[number][]): string {
  const namesBy = new Map<string, string[]>()
  for (const part of parts) {
    const text = [...linesOf(part, TODAY, bases), ...linesOf(part, BEGIN, bases.slice(0, 1))].join('\n')
    namesBy.set(text, [...(namesBy.get(text) ?? []), part.name])
  }
  return [...namesBy].map(([text, names]) => `${names.join('\n')}\n${text}\n`).join('\n')
}

const METHODS = METHOD_IDS.map((method) => ({
  part: method,
  parts: [{ name: method, legOf: (...of) => legOfMethod(method, ...of) }] satisfies Part[],
}))
const WAYS = REALTIME_WAYS.map((way) => ({
  part: way,
  parts: [{ name: way, legOf: (...of) => legOfWay(way, ...of) }] satisfies Part[],
}))
test.for([...METHODS, ...WAYS])('what $part holds', async ({ part, parts }) => {
  await expect(textOf(parts, BASES)).toMatchFileSnapshot(`golden-legs/${part}.txt`)
})

const LINES = [
  { line: 'mail', versions: EXCHANGE_ORDER },
  { line: 'realtime', versions: REALTIME_ORDER },
] as const
test.for(LINES)('what staying on a version of $line holds', async ({ line, versions }) => {
  const parts = versions.map((id): Part => ({ name: id, legOf: (...of) => legOfStay(id, ...of) }))
  await expect(textOf(parts, BASES)).toMatchFileSnapshot(`golden-legs/stay-${line}.txt`)
})

/** Every hop from one version, or two that follow each other, to any other, by what it installs. */
function hopsIn(versions: readonly VersionId[]): ReadonlyMap<string, readonly Part[]> {
  const named = new Map<string, Part[]>()
  const seen = new Set<string>()
  const starts = versions.flatMap((id, i) => [[id], versions.slice(i, i + 2)])
  for (const on of BOTH_DAYS)
    for (const start of starts)
      for (const target of versions) {
        const route = routeTo(worldOn(KNOWLEDGE, on), start, target)
        for (const hop of route.found ? route.hops : []) {
          const name = nameOf(hop)
          if (seen.has(name)) continue
          seen.add(name)
          const into = hop.install ?? 'nothing'
          named.set(into, [...(named.get(into) ?? []), { name, legOf: (...of) => legOfHop(hop, ...of) }])
        }
      }
  return named
}
const nameOf = ({ kind, install, beside, retire, remains }: Hop): string =>
  `${kind}: ${install ?? 'nothing'} beside ${beside.join('+')}, without ${retire.join('+')}, leaves ${remains ?? 'nothing'}`

const HOPS = LINES.flatMap(({ line, versions }) =>
  [...hopsIn(versions)].map(([into, parts]) => ({
    into: into === 'nothing' ? `${into}-of-${line}` : into,
    parts,
  })),
)
test.for(HOPS)('what the hops into $into hold', async ({ into, parts }) => {
  await expect(textOf(parts, BASES.slice(0, 2))).toMatchFileSnapshot(`golden-legs/hop-${into}.txt`)
})

const GOALS: readonly RealtimeGoal[] = [...REALTIME_WAYS, ...REALTIME_ORDER.slice(-4)]
test.for(ROOMS_WAYS)('what %s holds', async (by) => {
  const parts = CHAT_ORDER.flatMap((from) =>
    [null, ...GOALS].flatMap((goal) =>
      [true, false].map((passes): Part => {
        const rooms = roomsOf({ from, by, goal, passes })
        return {
          name: `${from} by ${by} to ${goal}${passes ? ', past their new home' : ''}`,
          legOf: (...of) => legOfRooms(rooms, ...of),
        }
      }),
    ),
  )
  await expect(textOf(parts, BASES.slice(0, 1))).toMatchFileSnapshot(`golden-legs/${by}.txt`)
})

const JOURNEYS: readonly Journey[] = [
  ...METHOD_IDS.map((by) => ({ to: 'cloud', by }) as const),
  ...EXCHANGE_ORDER.slice(-3).map((target) => ({ to: 'premises', target }) as const),
]
test.for(GOALS)('what mail and a way to %s have in common', async (realtime) => {
  const parts = JOURNEYS.map((mail): Part => {
    const both = pairOf({ mail, realtime })
    return {
      name: `${mail.to === 'cloud' ? mail.by : mail.target} and ${realtime}`,
      legOf: (...of) => legOfBoth(both, ...of),
    }
  })
  await expect(textOf(parts, BASES.slice(0, 1))).toMatchFileSnapshot(`golden-legs/together-${realtime}.txt`)
})
