import type { ItemProgress } from '../../src/domain/progress.ts'
import type { Translator } from '../../src/i18n/translate.ts'
import type { LinkProblem, Problem } from '../../src/share/problem.ts'
import { NOTHING_LINKED } from '../../src/share/link.ts'
import { DEEPEST } from '../../src/share/plan-fields.ts'
import { FORMAT, LONGEST_FILE, NOTHING_KEPT, writePlanFile } from '../../src/share/plan-file.ts'
import { code, table } from './markdown.ts'

type FileProblemKind = Exclude<Problem['kind'], LinkProblem['kind']>

/** What each field says; a field that is missing here does not compile. */
const FIELDS: { readonly [name: string]: string } = {
  offramp: `number of the format; ${FORMAT} is written`,
  name: 'name of the plan; absent: it has none',
  saved: 'when it was saved, in UTC',
  edition: 'day of the knowledge of the program that saved it',
  on: 'planning date; absent: the day on which it is opened',
  answers: 'as `answers` of the plan as JSON: a member a fact, only what was answered',
  journey: '`by`, `to`, `rtcway`, `roomsway` as in the link, where something was chosen',
  progress:
    'what was noted, by `<leg>/<item>` as in the plan as JSON; items that the plan does not hold at the moment stay here',
}
const ITEM: { readonly [K in keyof ItemProgress]-?: string } = {
  done: '`true` when it was ticked',
  on: 'day on which it was ticked',
  owner: 'who does it',
  due: 'day by which it should be done',
  note: 'a note, in lines',
  skip: 'why it is not for this organization',
}
const REFUSALS: { readonly [K in FileProblemKind]: Parameters<Translator>[1] } = {
  'file-unreadable': {},
  'file-of-another': {},
  'file-too-new': { value: '2' },
  'file-too-large': {},
  'not-in-progress': { parameter: 'cutover/cutover.set-the-date', field: 'due' },
  'moved-on': { parameter: 'cutover/cutover.old-task', to: 'cutover/cutover.set-the-date' },
  'not-in-file': { parameter: 'answers' },
  'not-kept': { parameter: 'colour' },
  'more-not-in-file': { count: 12 },
}

const EXAMPLE = writePlanFile({
  ...NOTHING_KEPT,
  name: 'Head office',
  saved: '2026-11-28T08:00:00.000Z',
  linked: { ...NOTHING_LINKED, estate: { exchange: ['2007'], mailboxes: 120, days: 7 }, by: 'cutover' },
  progress: {
    'cutover/cutover.set-the-date': { done: true, on: '2026-11-27', owner: 'Kim', note: 'A Friday.' },
  },
})

const rows = (meanings: Readonly<Record<string, string>>) =>
  Object.entries(meanings).map(([name, meaning]) => [code(name), meaning])

/** `docs/plan-file.md`: the saved plan (contract §4). */
export const planFilePage = (t: Translator): string => `# The saved plan file

\`*.offramp.json\`: all that was entered of one plan, and nothing that can be worked out from it. “Save as a file” writes it; it is opened by “Open a plan file” or by dropping it on any page. The browser keeps each plan as the same text.

\`\`\`json
${EXAMPLE}\`\`\`

${table(['field', 'says'], rows(FIELDS))}

Each item of \`progress\` may hold:

${table(['field', 'says'], rows(ITEM))}

Fields, answers and choices without a name in this edition are kept and written back, where lists and objects stand in each other at most ${DEEPEST} levels deep. A known field with a value that cannot be used is left out and named to the reader (the first twenty by name, the rest by number); the rest of the file is opened. The start day of a schedule, \`start\`, is reserved: it is kept, and nothing reads it yet.

Older formats are brought up to date by numbered steps. Format 0 was never a file: it is the query and the list of ticks that browsers kept before. A file that cannot be opened, or a field that is left out, is told in these words (a file has at most ${new Intl.NumberFormat('en-GB').format(LONGEST_FILE)} characters):

${table(
  ['kind', 'words'],
  Object.entries(REFUSALS).map(([kind, values]) => [code(kind), t(`problem.${kind}`, values)]),
)}
`
