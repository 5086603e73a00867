import { isFields, type Fields } from '../domain/fields.ts'
import { isDay } from '../domain/days.ts'
import { FACT_KEYS } from '../domain/facts.ts'
import type { Progress } from '../domain/progress.ts'
import { RETIRED, type Retired } from '../domain/retired.ts'
import { EDITION } from '../knowledge/begins.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { NOTHING_LINKED, readLink, readValues, type Linked } from './link.ts'
import { fieldsOf, isGiven, isKeepable, isText, textOf } from './plan-fields.ts'
import { readProgress } from './plan-progress.ts'
import { shortened, type Problem } from './problem.ts'

/** The number of the format that is written, and the newest that is read. */
export const FORMAT = 1
/** Characters. A plan with a long note on each of its tasks has less than a tenth of that. */
export const LONGEST_FILE = 5_000_000

/** A saved plan: all that was entered, and what a file held that this edition has no name for. */
export interface PlanFile {
  readonly name: string
  readonly linked: Linked
  readonly progress: Progress
  /** When it was saved, as the file says; empty: it does not say. */
  readonly saved: string
  /** The knowledge of the program that saved it. */
  readonly edition: IsoDate
  /** Fields, answers and choices without a name in this edition; they are written back as they came. */
  readonly others: { readonly file: Fields; readonly answers: Fields; readonly journey: Fields }
}

export const NOTHING_KEPT: Pick<PlanFile, 'name' | 'linked' | 'progress' | 'others'> = {
  name: '',
  linked: NOTHING_LINKED,
  progress: {},
  others: { file: {}, answers: {}, journey: {} },
}

const CHOICES = ['by', 'to', 'rtcway', 'roomsway'] as const
const OWN = ['offramp', 'name', 'saved', 'edition', 'on', 'answers', 'journey', 'progress']
const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => !names.includes(name) && isKeepable(value)),
  )
const within = (fields: Fields, names: readonly string[]): readonly (readonly [string, unknown])[] =>
  Object.entries(fields).filter(([name, value]) => names.includes(name) && value !== null)

/** What the fields of the file itself have to be. */
const OWN_FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: isText,
  saved: isText,
  edition: (value) => isText(value) && (value === '' || isDay(value)),
  answers: isFields,
  journey: isFields,
  progress: isFields,
}

const NAMED_PROBLEMS = 20

/** The first of them; of a file that holds nothing else, the rest is counted, so that the list can be read. */
const namedAndCounted = (problems: readonly Problem[]): readonly Problem[] =>
  problems.length <= NAMED_PROBLEMS
    ? problems
    : [
        ...problems.slice(0, NAMED_PROBLEMS),
        { kind: 'more-not-in-file', parameter: '', count: problems.length - NAMED_PROBLEMS },
      ]

const unkeptIn = (fields: Fields, names: readonly string[]): readonly string[] =>
  Object.keys(fields).filter((name) => !names.includes(name) && !isKeepable(fields[name]))

/** Fields of the file itself that are not what they have to be, and fields without a name here that cannot be kept. */
function problemsInFields(file: Fields): readonly Problem[] {
  const wrong = Object.entries(OWN_FIELDS).flatMap(([name, isRight]) =>
    isGiven(file[name]) && !isRight(file[name]) ? [name] : [],
  )
  const unkept = [
    ...unkeptIn(file, OWN),
    ...unkeptIn(fieldsOf(file['answers']), FACT_KEYS),
    ...unkeptIn(fieldsOf(file['journey']), CHOICES),
  ]
  return [
    ...wrong.map((name) => ({ kind: 'not-in-file', parameter: name }) as const),
    ...unkept.map((name) => ({ kind: 'not-kept', parameter: shortened(name) }) as const),
  ]
}

interface Migrated {
  readonly file: Fields
  readonly problems: readonly Problem[]
}

/**
 * Steps from an older format to the next, by the number they start from. Format 0 was never a file: it is what a
 * browser kept before there were files, the query of the link and a list of ticks.
 */
const MIGRATIONS: readonly ((file: Fields) => Migrated)[] = [
  ({ query, ticks, ...rest }) => {
    const { linked, problems } = readLink(textOf(query))
    const { estate, on, by, to, rtcway, roomsway } = linked
    const given: readonly unknown[] = Array.isArray(ticks) ? ticks : []
    const ids = given.filter(isText)
    const unread = [
      ...(isGiven(query) && !isText(query) ? ['query'] : []),
      ...(ids.length < given.length || (isGiven(ticks) && !Array.isArray(ticks)) ? ['ticks'] : []),
    ].map((parameter) => ({ kind: 'not-in-file', parameter }) as const)
    const progress = Object.fromEntries(ids.map((id) => [id, { done: true }]))
    return {
      file: { ...rest, offramp: 1, on, answers: estate, journey: { by, to, rtcway, roomsway }, progress },
      problems: [...problems, ...unread],
    }
  },
]

function migrated(file: Fields, from: number): Migrated {
  const problems: Problem[] = []
  let current = file
  for (const migrate of MIGRATIONS.slice(from)) {
    const step = migrate(current)
    current = step.file
    problems.push(...step.problems)
  }
  return { file: current, problems }
}

export type FileReading =
  | { readonly file: PlanFile; readonly problems: readonly Problem[] }
  | { readonly file: null; readonly problems: readonly [Problem, ...Problem[]] }

/** Whether all that a text says was read, so that writing it anew loses nothing of it; a task that moved on was read. */
export const isWhole = ({ problems }: FileReading): boolean =>
  problems.every(({ kind }) => kind === 'moved-on')

const isFormat = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

const refused = (problem: Problem): FileReading => ({ file: null, problems: [problem] })

/**
 * Reads a saved plan. What cannot be used is left out and named; a file of another program, of a newer format, or
 * no file at all is refused, with one problem.
 */
export function readPlanFile(text: string, retired: Retired = RETIRED): FileReading {
  if (text.length > LONGEST_FILE) return refused({ kind: 'file-too-large', parameter: '' })
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refused({ kind: 'file-unreadable', parameter: '' })
  }
  if (!isFields(parsed) || !isFormat(parsed['offramp']))
    return refused({ kind: 'file-of-another', parameter: '' })
  const number = parsed['offramp']
  if (number > FORMAT) return refused({ kind: 'file-too-new', parameter: '', value: String(number) })
  const { file: fields, problems: before } = migrated(parsed, number)
  const [answers, journey] = [fieldsOf(fields['answers']), fieldsOf(fields['journey'])]
  const read = readValues([
    ...within(answers, FACT_KEYS),
    ...within(journey, CHOICES),
    ...within(fields, ['on']),
  ])
  const { progress, problems } = readProgress(fieldsOf(fields['progress']), retired)
  const edition = textOf(fields['edition'])
  return {
    file: {
      name: textOf(fields['name']),
      linked: read.linked,
      progress,
      saved: textOf(fields['saved']),
      edition: isDay(edition) ? edition : EDITION,
      others: {
        file: without(fields, OWN),
        answers: without(answers, FACT_KEYS),
        journey: without(journey, CHOICES),
      },
    },
    problems: namedAndCounted([...before, ...problemsInFields(fields), ...read.problems, ...problems]),
  }
}

const given = (texts: Readonly<Record<string, string | null>>): Fields =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text))

/** The saved plan as text (contract §4). The same plan gives the same text. */
export function writePlanFile({ name, linked, progress, others, saved }: Omit<PlanFile, 'edition'>): string {
  const { estate, on, by, to, rtcway, roomsway } = linked
  const answers = Object.fromEntries(FACT_KEYS.map((key) => [key, estate[key]])) // JSON leaves out what is undefined
  const ids = Object.keys(progress).toSorted()
  const file = {
    ...others.file,
    ...given({ name, on }),
    offramp: FORMAT,
    saved,
    edition: EDITION,
    answers: { ...others.answers, ...answers },
    journey: { ...others.journey, ...given({ by, to, rtcway, roomsway }) },
    progress: Object.fromEntries(ids.map((id) => [id, progress[id]])),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
