import { expect, test } from 'vitest'
import { firing, type Assessment } from '../domain/decision.ts'
import type { Estate } from '../domain/facts.ts'
import { outcomeOf, type Outcome } from '../domain/outcome.ts'
import type { RealtimeGoal } from '../domain/goal.ts'
import { subjectOf } from '../domain/plan.ts'
import { hasMail } from '../domain/estate.ts'
import type { Step } from '../domain/step.ts'
import { anEstate, BEGIN, BOTH_DAYS, TODAY } from '../domain/testing.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate, RoomsWayId } from '../knowledge/schema.ts'
import { messages } from './en/all.ts'
import { translator } from './translate.ts'
import { deadlineIn, itemIn, proofIn, reasonIn } from './words.ts'

/**
 * Whole plans as plain lines, one fact a line, ids and not positions. It stands in this room and not in `domain`, as it
 * needs words; the plans lie in `domain/golden`. After a change read the diff, then `vitest run -u golden`.
 */
const t = translator(messages, 'en')

const said = (own: Assessment<unknown>, indent: string): readonly string[] =>
  firing(own).map(
    ({ effect, judgement }) =>
      `${indent}${effect} ${judgement.clause}: ${reasonIn(t, judgement, own.subject)} [${judgement.rests.cite.source}]`,
  )
const waiting = ({ needs }: Pick<Outcome, 'needs'>): string =>
  needs.length > 0 ? ` (waits for ${needs.join(', ')})` : ''

const stepLines = (kind: string, { target, route, hops }: Step<string>): readonly string[] => [
  `${kind} ${target.subject}: ${target.verdict}${waiting(target)}${kind === 'way' && route?.found === false ? ', no way there' : ''}`,
  ...said(target, '  '),
  ...hops.flatMap((hop) => [
    `  hop ${hop.subject.kind} install ${hop.subject.install ?? 'nothing'}, beside ${hop.subject.beside.join(' and ')}, retire ${hop.subject.retire.join(' and ')}: ${hop.verdict}${waiting(hop)}`,
    ...said(hop, '    '),
  ]),
]

const mailLines = ({ methods, walk }: Outcome): readonly string[] => [
  ...methods.flatMap((own) => [`method ${own.subject}: ${own.verdict}${waiting(own)}`, ...said(own, '  ')]),
  '',
  ...walk.flatMap((step) => stepLines('target', step)),
]

const realtimeLines = (outcome: Outcome): readonly string[] => [
  ...outcome.contradictions.map(({ newer, older }) => `contradiction: ${newer} and ${older}`),
  ...outcome.realtime.flatMap((step) => stepLines('way', step)),
  ...outcome.rooms.flatMap(({ from, ways }) =>
    ways.flatMap((own) => [
      `rooms of ${from}, ${own.subject.by}: ${own.verdict}${waiting(own)}`,
      ...said(own, '  '),
    ]),
  ),
]

function linesOf(estate: Estate, outcome: Outcome): readonly string[] {
  const { plan } = outcome
  return [
    ...Object.entries(estate).map(([key, value]) => `answer ${key}: ${JSON.stringify(value)}`),
    `planning date: ${outcome.asOf}`,
    '',
    ...outcome.present.flatMap((own) => [`present ${own.subject}`, ...said(own, '  ')]),
    '',
    ...(hasMail(estate) ? mailLines(outcome) : []),
    ...(outcome.realtime.length > 0 ? ['', ...realtimeLines(outcome)] : []),
    '',
    `plan: ${JSON.stringify(plan?.journey ?? null)}${plan?.realtime ? `, real-time: ${plan.realtime}` : ''}`,
    ...(plan?.legs ?? []).flatMap((leg) => {
      const subject = subjectOf(leg)
      return [
        `leg ${leg.id}`,
        ...leg.phases.flatMap(({ phase, items }) => [
          `  ${phase}`,
          ...items.map(
            ({ item, kind, gate, after, owner, run, judgement }) =>
              `    ${gate ? 'gate' : kind} ${item}${after.length > 0 ? ` after ${after.join(' and ')}` : ''}: ${itemIn(t, judgement, subject)} [${judgement.rests.cite.source}]${kind === 'task' ? `\n      ${owner}; done when ${proofIn(t, judgement, subject)}${run ? ` \`${run}\`` : ''}` : ''}`,
          ),
        ]),
      ]
    }),
    '',
    ...outcome.clients.flatMap(({ client, ended, against, replace }) => [
      ...against.map(
        ({ subject, state, rests }) =>
          `client ${client} against ${subject}: ${state} [${rests?.cite.source ?? 'nothing published'}]`,
      ),
      ...(ended ? [`  ended ${ended.day} [${ended.rests.cite.source}]`] : []),
      ...(replace
        ? [
            `  replace before ${replace.phase} of ${replace.leg}, by ${replace.by.join(' or ') || 'nothing known'}`,
          ]
        : []),
    ]),
    '',
    ...outcome.timeline.map(
      (life) =>
        `life ${life.product}: ${life.released} to ${life.endOfSupport ?? 'no end announced'}, mainstream to ${life.mainstreamEnd ?? 'no end announced'}${life.paidUpdatesUntil ? `, paid updates to ${life.paidUpdatesUntil}` : ''}, ${life.state} [${life.rests.cite.source}]`,
    ),
    '',
    ...outcome.deadlines.map(
      (own) =>
        `deadline ${own.id}: ${own.day ?? own.planned ?? 'no day'}, ${own.state}: ${deadlineIn(t, own)} [${own.judgement.rests.cite.source}]`,
    ),
    '',
  ]
}

/** On both days, but where the organization could not be on the first. */
interface Organization {
  readonly S: string
  readonly name: string
  readonly estate: Estate
  readonly on?: readonly IsoDate[]
  /** The chosen end of the real-time half; absent: the best. */
  readonly goal?: RealtimeGoal
  /** What was chosen for the rooms; absent: the best. */
  readonly rooms?: RoomsWayId
}

const ORGANIZATIONS: readonly Organization[] = [
  { S: 'S6', name: 'small-2007-shop', estate: anEstate({ mailboxes: 100, days: 7 }) },
  { S: 'S7', name: '151-seats-on-2007', estate: anEstate({ mailboxes: 151, days: 21 }) },
  {
    S: 'S8',
    name: '600-seats-with-free-busy-on-2007',
    estate: anEstate({ mailboxes: 600, days: 90, freebusy: true, dirsync: true, keepsync: true }),
  },
  {
    S: 'S4',
    name: '300-seats-on-2010',
    estate: anEstate({ exchange: ['2010-sp3'], mailboxes: 300, days: 30, dirsync: true, keepsync: true }),
  },
  {
    S: 'S11',
    name: '2013-staying-on-premises',
    estate: anEstate({
      exchange: ['2013'],
      mailboxes: 400,
      stay: true,
      relay: true,
      outlook: ['2013', 'apps'],
    }),
  },
  {
    S: 'S16',
    name: '2016-cu22-staying',
    estate: anEstate({ exchange: ['2016-cu22'], mailboxes: 200, stay: true, remain: 'server' }),
    on: [TODAY],
  },
  {
    S: 'S16',
    name: '2013-and-2016-staying',
    estate: anEstate({ exchange: ['2013-cu23', '2016'], mailboxes: 700, stay: true, um: true }),
    on: [TODAY],
  },
  {
    S: 'S8',
    name: '2019-cu15-in-hybrid',
    estate: anEstate({
      exchange: ['2019-cu15'],
      mailboxes: 900,
      days: 200,
      freebusy: true,
      dirsync: true,
      keepsync: true,
      remain: 'tools',
      relay: true,
      journaling: true,
      outlook: ['2016', '2021', 'apps'],
    }),
    on: [TODAY],
  },
  { S: 'S3', name: 'hosted', estate: anEstate({ exchange: ['hosted'], mailboxes: 40 }), on: [TODAY] },
  {
    S: 'S8',
    name: '6000-seats-with-free-busy',
    estate: anEstate({
      exchange: ['2016-cu23'],
      mailboxes: 6000,
      days: 120,
      freebusy: true,
      dirsync: true,
      keepsync: true,
      publicfolders: true,
      largest: 120,
    }),
  },
  {
    S: 'S4',
    name: '2003',
    estate: anEstate({
      exchange: ['2003'],
      mailboxes: 90,
      days: 14,
      outlook: ['2003', '2007'],
      publicfolders: true,
    }),
  },
  {
    S: 'S3',
    name: 'only-versions-known',
    estate: { exchange: ['2016'] },
    on: [TODAY],
  },
  {
    S: 'S11',
    name: '2007-staying-on-premises',
    estate: anEstate({
      mailboxes: 300,
      days: 90,
      stay: true,
      publicfolders: true,
      outlook: ['2010', '2013'],
    }),
  },
  {
    S: 'S26',
    name: 'ocs-2007-r2-with-group-chat',
    estate: {
      rtc: ['ocs2007r2'],
      chat: ['ocs2007r2'],
      users: 2000,
      rtcgoal: 'server',
      rtcclients: ['communicator2007r2', 'groupchat2007r2'],
      voice: false,
      windows: '2012-r2',
      forest: '2003',
    },
    on: [BEGIN],
    goal: 'lync-2013',
  },
  {
    S: 'S26',
    name: 'ocs-2007-r2-with-group-chat',
    estate: {
      rtc: ['ocs2007r2'],
      chat: ['ocs2007r2'],
      users: 2000,
      rtcgoal: 'open',
      rtcclients: ['communicator2007r2', 'groupchat2007r2'],
      voice: false,
      windows: '2019',
      forest: '2016',
    },
    on: [TODAY],
  },
  {
    S: 'S23',
    name: 'lync-2010-to-teams',
    estate: {
      rtc: ['lync2010-710'],
      chat: ['none'],
      users: 900,
      rtcgoal: 'teams',
      rtcclients: ['lync2010', 'phone'],
      voice: false,
      windows: '2019',
      forest: '2016',
    },
    on: [TODAY],
  },
  {
    S: 'S23',
    name: 'lync-2010-to-teams-by-hybrid',
    estate: {
      rtc: ['lync2010-710'],
      chat: ['none'],
      users: 900,
      rtcgoal: 'teams',
      rtcclients: ['lync2010', 'phone'],
      voice: false,
      dirsync: true,
      windows: '2016',
      forest: '2016',
    },
    on: [TODAY],
    goal: 'teams-hybrid',
  },
  {
    S: 'S23',
    name: 'lync-2013-with-voice-and-exchange-2013',
    estate: anEstate({
      exchange: ['2013-cu23'],
      mailboxes: 600,
      days: 90,
      freebusy: true,
      dirsync: true,
      keepsync: true,
      um: true,
      rtc: ['lync2013-1182'],
      chat: ['none'],
      users: 600,
      rtcgoal: 'teams',
      rtcclients: ['lync2013', 'phone'],
      voice: true,
    }),
    on: [TODAY],
  },
  {
    S: 'S26',
    name: 'sfb-2015-with-persistent-chat',
    estate: {
      rtc: ['sfb2015-881'],
      chat: ['sfb2015'],
      users: 700,
      rtcgoal: 'server',
      rtcclients: ['sfb2016'],
      voice: true,
      windows: '2019',
      forest: '2016',
    },
    on: [TODAY],
  },
  {
    S: 'S23',
    name: 'sfb-2019-to-se-in-place',
    estate: {
      rtc: ['sfb2019-553'],
      chat: ['none'],
      users: 500,
      rtcgoal: 'server',
      rtcclients: ['sfb2019'],
      voice: true,
      windows: '2019',
      forest: '2016',
    },
    on: [TODAY],
  },
  {
    S: 'S23',
    name: 'ocs-2007-r2-and-lync-2010',
    estate: {
      rtc: ['ocs2007r2', 'lync2010'],
      chat: ['none'],
      users: 1200,
      rtcgoal: 'server',
      rtcclients: ['communicator2007r2', 'lync2010'],
      voice: false,
      windows: '2012-r2',
      forest: '2003',
    },
    on: [BEGIN],
    goal: 'lync-2013',
  },
  {
    S: 'S25',
    name: 'exchange-2010-and-lync-2010',
    estate: anEstate({
      exchange: ['2010-sp3ru32'],
      mailboxes: 900,
      days: 120,
      freebusy: true,
      dirsync: false,
      keepsync: true,
      um: true,
      outlook: ['2016', 'apps'],
      rtc: ['lync2010'],
      chat: ['lync2010'],
      users: 900,
      rtcgoal: 'teams',
      rtcclients: ['lync2010', 'groupchat2010'],
      voice: true,
    }),
    on: [TODAY],
  },
]

test.for(ORGANIZATIONS.flatMap(({ on = BOTH_DAYS, ...row }) => on.map((day) => ({ ...row, day }))))(
  '$S: the whole plan of $name on $day',
  async ({ name, estate, day, goal = null, rooms = null }) => {
    const lines = linesOf(estate, outcomeOf(KNOWLEDGE, estate, day, null, { goal, rooms }))
    await expect(lines.join('\n')).toMatchFileSnapshot(
      `../domain/golden/${name}-${day === TODAY ? 'today' : day}.txt`,
    )
  },
)
