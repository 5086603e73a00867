import { expect, test } from 'vitest'
import { CHAT_SERVERS, RTC_GOALS, RTC_SERVERS, type Estate } from '../domain/facts.ts'
import { DATES, MIXES, THREE, walk, type Walk } from './faults.ts'

// The same for the real-time half, and for both halves of one organization.

const TALK = Object.keys(RTC_SERVERS)
const TALK_MIXES: readonly (readonly string[])[] = [
  ...TALK.map((id) => [id]),
  ...TALK.flatMap((older, i) => TALK.slice(i + 1).map((newer) => [older, newer])),
  // Three together: what no publisher supports, and some have.
  ['ocs2007', 'ocs2007r2', 'lync2010'],
  ['ocs2007r2', 'lync2010', 'lync2013'],
  ['lync2010', 'lync2013', 'sfb2015'],
  ['lync2013', 'sfb2015', 'sfb2019'],
  ['sfb2015', 'sfb2019', 'sfbse'],
]
/** Without a build, below what a move to Teams asks for, and at it. */
const withBuilds = (mix: readonly string[]): readonly (readonly string[])[] => [
  mix,
  ...(mix.some((id) => id in TALK_EDGES)
    ? [0, 1].map((at) => mix.map((id) => (id in TALK_EDGES ? `${id}-${TALK_EDGES[id]?.[at]}` : id)))
    : []),
]
const TALK_EDGES: Readonly<Record<string, readonly [number, number]>> = {
  lync2013: [1181, 1182],
  sfb2015: [618, 619],
  sfb2019: [384, 385],
}

/** Every real-time server alone, in pairs and in the threes that are named, with everything that decides its way. */
function* everyTalk(): Generator<Estate> {
  for (const mix of TALK_MIXES)
    for (const rtc of withBuilds(mix))
      for (const chat of [
        undefined,
        ['none'],
        ...Object.keys(CHAT_SERVERS).map((id) => [id]),
        ['ocs2007r2', 'lync2013'],
      ])
        for (const rtcgoal of [undefined, ...RTC_GOALS])
          for (const voice of THREE)
            for (const um of THREE)
              for (const users of [undefined, 80_001])
                yield { rtc: [...rtc], chat: chat && [...chat], rtcgoal, voice, um, users }
}

/** Both halves of one organization: every server of mail beside every server of the real-time half. */
function* bothHalves(): Generator<Estate> {
  for (const exchange of MIXES)
    for (const rtc of TALK.map((id) => [id]))
      for (const [mailboxes, days] of [
        [100, 7],
        [3000, 200],
      ] as const)
        for (const stay of THREE)
          for (const rtcgoal of RTC_GOALS)
            for (const um of [true, false])
              for (const voice of [true, false])
                for (const dirsync of [true, false])
                  yield { exchange: [...exchange], mailboxes, days, stay, dirsync, rtc, rtcgoal, um, voice }
}

/** All of them take some minutes: WALK_ALL=1 npx vitest run exhaustive */
const ALL = process.env['WALK_ALL'] !== undefined

const WALKS: readonly Walk[] = [
  { S: 'S23–S29', name: 'real-time servers, rooms, voice and goals', estates: everyTalk },
  { S: 'S22–S25', name: 'both halves of one organization', estates: bothHalves },
]

test.for(WALKS.flatMap((own) => DATES.map((asOf) => ({ ...own, asOf }))))(
  '$S: combinations of versions, $name on $asOf give a sound outcome',
  { timeout: 300_000 },
  ({ asOf, ...own }) => {
    const { walked, wrong } = walk(own, asOf, ALL)
    console.log(`${walked} combinations of versions, ${own.name} walked on ${asOf}`)
    expect(wrong).toEqual([])
  },
)
