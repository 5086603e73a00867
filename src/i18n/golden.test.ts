import { expect, test } from 'vitest'
import { firing, type Assessment } from '../domain/decision.ts'
import type { Estate } from '../domain/facts.ts'
import { outcomeOf, type Outcome } from '../domain/outcome.ts'
import { subjectOf } from '../domain/plan.ts'
import { anEstate, BOTH_DAYS, TODAY } from '../domain/testing.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
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

function linesOf(estate: Estate, outcome: Outcome): readonly string[] {
  const { plan } = outcome
  return [
    ...Object.entries(estate).map(([key, value]) => `answer ${key}: ${JSON.stringify(value)}`),
    `planning date: ${outcome.asOf}`,
    '',
    ...outcome.present.flatMap((own) => [`present ${own.subject}`, ...said(own, '  ')]),
    '',
    ...outcome.methods.flatMap((own) => [
      `method ${own.subject}: ${own.verdict}${waiting(own)}`,
      ...said(own, '  '),
    ]),
    '',
    ...outcome.walk.flatMap(({ target, hops }) => [
      `target ${target.subject}: ${target.verdict}${waiting(target)}`,
      ...said(target, '  '),
      ...hops.flatMap((hop) => [
        `  hop ${hop.subject.kind} install ${hop.subject.install ?? 'nothing'}, beside ${hop.subject.beside.join(' and ')}, retire ${hop.subject.retire.join(' and ')}: ${hop.verdict}${waiting(hop)}`,
        ...said(hop, '    '),
      ]),
    ]),
    '',
    `plan: ${JSON.stringify(plan?.journey ?? null)}`,
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
const ORGANIZATIONS: readonly { S: string; name: string; estate: Estate; on?: readonly IsoDate[] }[] = [
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
]

test.for(ORGANIZATIONS.flatMap(({ on = BOTH_DAYS, ...row }) => on.map((day) => ({ ...row, day }))))(
  '$S: the whole plan of $name on $day',
  async ({ name, estate, day }) => {
    const lines = linesOf(estate, outcomeOf(KNOWLEDGE, estate, day))
    await expect(lines.join('\n')).toMatchFileSnapshot(
      `../domain/golden/${name}-${day === TODAY ? 'today' : day}.txt`,
    )
  },
)
