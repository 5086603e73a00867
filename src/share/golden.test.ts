import { expect, test } from 'vitest'
import { isFields } from '../domain/fields.ts'
import type { Progress } from '../domain/progress.ts'
import { TODAY } from '../domain/testing.ts'
import { messages } from '../i18n/en/all.ts'
import { translator } from '../i18n/translate.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { readLink, writeLink } from './link.ts'
import { documentOfLink } from './linked-document.ts'
import { markdownOf } from './markdown.ts'
import type { PlanDocument } from './plan-document.ts'

/**
 * What is published of a plan, JSON and Markdown, with the first few of every list: enough to see each field, and little
 * enough to be read. Whole plans are in `domain/golden`. After a change read the diff, then `vitest run -u golden`.
 */
const FEW = 2
const t = translator(messages, 'en-GB')

const HYBRID =
  'days=120&dirsync=yes&exchange=2019-cu15&freebusy=yes&keepsync=yes&mailboxes=900&outlook=2016.apps.activesync.pop-imap&publicfolders=yes&relay=yes&remain=tools'
const BOTH =
  'dirsync=yes&exchange=2013-cu23&mailboxes=900&outlook=2013&rtc=lync2013-577&rtcclients=lync2013.phone&rtcgoal=teams&stay=no&um=yes&users=900&voice=yes'

const PLANS: readonly {
  readonly name: string
  readonly query: string
  readonly today?: IsoDate
  readonly progress?: Progress
}[] = [
  { name: 'nothing-told', query: '' },
  { name: 'small-shop-2018', query: 'days=7&exchange=2007&freebusy=no&mailboxes=120&on=2018-01-31' },
  { name: 'hybrid', query: HYBRID },
  { name: 'both-halves', query: BOTH },
  { name: 'staying', query: 'exchange=2007&forest=2012-r2&mailboxes=300&outlook=2016&stay=yes&windows=2022' },
  { name: 'chosen-though-ruled-out', query: `${HYBRID}&by=cutover` },
  {
    name: 'rooms-2018',
    query:
      'chat=ocs2007r2&on=2018-01-31&rtc=ocs2007r2&rtcclients=communicator2007r2.groupchat2007r2&users=300&voice=no',
  },
  {
    name: 'real-time-alone',
    query: 'rtc=lync2010&rtcclients=lync2010.phone&rtcgoal=teams&users=900&voice=no',
  },
  { name: 'bad-link', query: 'exchange=2016.2007&mailboxes=abc&nonsense=1' },
  { name: 'stale', query: 'exchange=2010&mailboxes=300', today: '2027-06-15' },
  {
    name: 'noted',
    query: 'days=7&exchange=2007&freebusy=no&mailboxes=120',
    progress: {
      'cutover/cutover.set-the-date': {
        done: true,
        on: '2026-11-03',
        owner: 'Kim',
        due: '2026-11-05',
        note: 'asked',
      },
      'staged/staged.executives-last': { done: true },
    },
  },
]

/** The first few of every list, however deep. */
const few = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.slice(0, FEW).map(few)
    : isFields(value)
      ? Object.fromEntries(Object.entries(value).map(([name, own]) => [name, few(own)]))
      : value

test.for(PLANS)('what is published of $name', async ({ name, query, today = TODAY, progress }) => {
  const reading = readLink(`#/plan?v=1&${query}`)
  const document = documentOfLink(t, KNOWLEDGE, reading, today)
  const short = few(document) as PlanDocument // every field is there, lists are shorter
  await expect(`${JSON.stringify(short, null, 1)}\n`).toMatchFileSnapshot(`golden/${name}.json.txt`)
  await expect(markdownOf(t, short, writeLink(reading.linked), progress)).toMatchFileSnapshot(
    `golden/${name}.md.txt`,
  )
})
