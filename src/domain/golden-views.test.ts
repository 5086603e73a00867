import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { searchChanges } from './changes.ts'
import { differencesOf, type Side } from './compare.ts'
import { dueStatements, shortValue } from './due.ts'
import { FACT_KEYS, type Estate } from './facts.ts'
import { isFields, type Fields } from './fields.ts'
import { outcomeOf } from './outcome.ts'
import { HAVE_THRESHOLDS, thresholdsOf } from './preview-thresholds.ts'
import { previewOf } from './preview.ts'
import { nextIn, tasksIn, type Progress } from './progress.ts'
import { questionStates } from './questions-map.ts'
import { newsBetween } from './since.ts'
import { daysIn, pictureOf, rowsOf } from './spans.ts'
import { summaryOf } from './summary.ts'
import { FILTERS, ownersIn, shownIn } from './task-filter.ts'
import { anEstate, BEGIN, TODAY } from './testing.ts'
import { worldOn } from './world.ts'

/**
 * What the pages show of an outcome: changes, what is still possible, questions, limits, the summary, the timeline, what
 * is next, and what differs. A line each, in `golden-views`. After a change read the diff, then `vitest run -u golden`.
 */
const ROWS: readonly { readonly name: string; readonly estate: Estate; readonly on?: IsoDate }[] = [
  { name: 'nothing-told', estate: {} },
  { name: 'versions-only', estate: { exchange: ['2010-sp3', '2016'], rtc: ['lync2010'] } },
  { name: 'small-2018', estate: anEstate({ mailboxes: 100, days: 7 }), on: BEGIN },
  { name: 'staged', estate: anEstate({ mailboxes: 400, days: 30, dirsync: true, keepsync: false }) },
  {
    name: 'hybrid',
    estate: anEstate({
      exchange: ['2019-cu15'],
      mailboxes: 900,
      days: 200,
      freebusy: true,
      dirsync: true,
      keepsync: true,
      remain: 'tools',
      relay: true,
      largest: 120,
      outlook: ['2016', 'apps', 'activesync'],
    }),
  },
  {
    name: 'staying',
    estate: anEstate({
      exchange: ['2013'],
      mailboxes: 300,
      stay: true,
      um: true,
      outlook: ['2013', '2016'],
      windows: '2019',
      forest: '2012-r2',
    }),
  },
  {
    name: 'both-halves',
    estate: anEstate({
      exchange: ['2013-cu23'],
      mailboxes: 600,
      days: 90,
      freebusy: true,
      dirsync: true,
      um: true,
      rtc: ['lync2013-1182'],
      chat: ['lync2013'],
      users: 600,
      rtcgoal: 'teams',
      rtcclients: ['lync2013', 'phone'],
      voice: true,
    }),
  },
  {
    name: 'servers-of-2018',
    estate: {
      rtc: ['ocs2007r2', 'lync2010'],
      chat: ['ocs2007r2'],
      users: 1200,
      rtcgoal: 'server',
      rtcclients: ['communicator2007r2', 'lync2010'],
      voice: false,
      windows: '2012-r2',
      forest: '2003',
    },
    on: BEGIN,
  },
]

/** What stands for larger things, told by a field that only they have: a leg for its id, a statement for its source. */
const SHORT: readonly (readonly [field: string, of: (own: Fields) => unknown])[] = [
  ['phases', ({ id }) => id],
  ['clause', ({ clause }) => clause],
  ['cite', ({ since, cite }) => [isFields(cite) ? cite['source'] : null, since]],
  ['reasons', ({ subject, verdict }) => [subject, verdict]],
  ['item', ({ item }) => item],
]
const line = (value: unknown): string =>
  JSON.stringify(value, (_, own: unknown) => {
    if (!isFields(own)) return own
    const short = SHORT.find(([field]) => Object.hasOwn(own, field))
    return short ? short[1](own) : own
  })

/** The first tasks of a plan in turn done, handed over, and said to be not for us. */
const someOf = (ids: readonly string[]): Progress =>
  Object.fromEntries(
    ids
      .slice(0, 9)
      .map((id, i) => [
        id,
        [
          { done: true, on: '2026-11-20' },
          { owner: 'Kim, Lee', due: '2026-11-30' },
          { skip: 'We have none.' },
        ][i % 3],
      ]),
  ) as Progress // by the fields of an item

function viewsOf(estate: Estate, asOf: IsoDate): readonly string[] {
  const world = worldOn(KNOWLEDGE, asOf)
  const outcome = outcomeOf(KNOWLEDGE, estate, asOf)
  const earlier = outcomeOf(KNOWLEDGE, estate, BEGIN)
  const tasks = tasksIn(outcome.plan?.legs ?? [])
  const progress = someOf(tasks.map(({ id }) => id))
  const picture = pictureOf(world, estate, outcome)
  const other = { ...estate, mailboxes: 2500, voice: true, exchange: ['2016-cu23'] } satisfies Estate
  const sides: readonly [Side, Side] = [
    { estate, outcome, progress },
    { estate: other, outcome: outcomeOf(KNOWLEDGE, other, TODAY), progress: {} },
  ]
  const states = questionStates(KNOWLEDGE, estate, asOf)
  return [
    ...[...searchChanges(KNOWLEDGE, estate, asOf)].map(
      ([subject, found]) => `changes of ${subject}: ${line(found)}`,
    ),
    ...previewOf(KNOWLEDGE, estate, asOf).map((own) => `preview: ${line(own)}`),
    ...FACT_KEYS.map((fact) => `question ${fact}: ${states[fact]}`),
    ...HAVE_THRESHOLDS.flatMap((fact) =>
      thresholdsOf(world, fact, estate).map((own) => `limit of ${fact}: ${line(own)}`),
    ),
    ...[{}, progress].flatMap((noted) =>
      Object.entries(summaryOf(outcome, estate, noted)).map(
        ([part, own]) => `summary, ${part}: ${line(own)}`,
      ),
    ),
    ...nextIn({ legs: outcome.plan?.legs ?? [] }, progress, 5).map(({ id }) => `next: ${id}`),
    ...FILTERS.map(
      (filter) =>
        `shown by ${filter}: ${[...shownIn(tasks, progress, { filter, me: 'kim' }, {})].slice(0, 12).join(', ')}`,
    ),
    `owners: ${ownersIn(progress).join(', ')}`,
    ...picture.groups.flatMap((group) => [
      ...rowsOf(group, true).map((own) => `row of ${group.id}: ${line(own)}`),
      `days of ${group.id}: ${daysIn(picture, rowsOf(group, false), TODAY).join(', ')}`,
    ]),
    ...picture.landings.map((own) => `landing: ${line(own)}`),
    ...newsBetween(estate, earlier, outcome).map(
      ({ rests, lines }) =>
        `news of ${rests.cite.source}: ${lines.map((own) => `${own.line.key} ${own.before}`).join(', ')}`,
    ),
    ...Object.entries(differencesOf(...sides)).flatMap(([part, own]) =>
      Array.isArray(own)
        ? own.slice(0, 8).map((each) => `differs, ${part}: ${line(each)}`)
        : [`differs, ${part}: ${line(own)}`],
    ),
  ]
}

test.for(ROWS)('what the pages show of $name', async ({ name, estate, on = TODAY }) => {
  await expect(`${viewsOf(estate, on).join('\n')}\n`).toMatchFileSnapshot(`golden-views/${name}.txt`)
})

test('what to check first', async () => {
  const due = dueStatements(KNOWLEDGE, TODAY)
    .slice(0, 60)
    .map(({ path, statement, day }) => `${path} ${day}: ${shortValue(statement)}`)
  await expect(`${due.join('\n')}\n`).toMatchFileSnapshot('golden-views/due.txt')
})
