import { expect, test } from 'vitest'
import { firing, type Assessment } from '../domain/decision.ts'
import type { Estate } from '../domain/facts.ts'
import { outcomeOf, type Outcome } from '../domain/outcome.ts'
import { anEstate, BOTH_DAYS, TODAY } from '../domain/testing.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { messages } from './en/all.ts'
import { translator } from './translate.ts'
import { itemIn, reasonIn } from './words.ts'

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
      const subject = 'method' in leg.subject ? leg.subject.method : leg.subject.hop
      return [
        `leg ${leg.id}`,
        ...leg.phases.flatMap(({ phase, items }) => [
          `  ${phase}`,
          ...items.map(
            ({ item, kind, gate, after, judgement }) =>
              `    ${gate ? 'gate' : kind} ${item}${after.length > 0 ? ` after ${after.join(' and ')}` : ''}: ${itemIn(t, judgement, subject)} [${judgement.rests.cite.source}]`,
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
  ]
}

const ORGANIZATIONS: readonly { S: string; name: string; estate: Estate }[] = [
  { S: 'S6', name: 'small-2007-shop', estate: anEstate({ mailboxes: 100, days: 7 }) },
  { S: 'S7', name: '151-seats-on-2007', estate: anEstate({ mailboxes: 151, days: 21 }) },
  {
    S: 'S8',
    name: '600-seats-with-free-busy-on-2007',
    estate: anEstate({ mailboxes: 600, days: 90, freebusy: true, dirsync: true, keepsync: true }),
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

test.for(ORGANIZATIONS.flatMap((row) => BOTH_DAYS.map((day: IsoDate) => ({ ...row, day }))))(
  '$S: the whole plan of $name on $day',
  async ({ name, estate, day }) => {
    const lines = linesOf(estate, outcomeOf(KNOWLEDGE, estate, day))
    await expect(lines.join('\n')).toMatchFileSnapshot(
      `../domain/golden/${name}-${day === TODAY ? 'today' : day}.txt`,
    )
  },
)
