import { isDay } from '../domain/days.ts'
import type { Progress } from '../domain/progress.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { NOTHING_LINKED, readLink, writeQuery, type Linked } from './link.ts'
import { readPlanFile, type PlanFile } from './plan-file.ts'
import type { Problem } from './problem.ts'

/** A plan that another one is held against. */
export interface OtherPlan {
  /** What it was read from; `day`: the same answers on another planning date. */
  readonly from: 'link' | 'file' | 'kept' | 'day'
  readonly name: string
  readonly linked: Linked
  /** null: a link holds none. */
  readonly progress: Progress | null
  /** The day on which it was saved, where it says so. */
  readonly saved: IsoDate | null
  /** The knowledge of the program that saved it, where it was saved. */
  readonly edition: IsoDate | null
  readonly problems: readonly Problem[]
}

/** Why a text gave no plan. */
export type Refusal = {
  readonly reason: 'empty' | 'no-link' | 'no-answers' | 'not-read'
  readonly problems: readonly Problem[]
}

export type Reading = { readonly plan: OtherPlan } | { readonly refused: Refusal }

const refused = (reason: Refusal['reason'], problems: readonly Problem[] = []): Reading => ({
  refused: { reason, problems },
})

/** A saved plan as another plan. */
export function ofFile(
  from: 'file' | 'kept',
  { name, linked, progress, saved, edition }: PlanFile,
  problems: readonly Problem[] = [],
): OtherPlan {
  const day = saved.slice(0, 10)
  return { from, name, linked, progress, saved: isDay(day) ? day : null, edition, problems }
}

export const ofDay = (linked: Linked, on: IsoDate): OtherPlan => ({
  from: 'day',
  name: '',
  linked: { ...linked, on },
  progress: null,
  saved: null,
  edition: null,
  problems: [],
})

const BEFORE: ReadonlySet<string | undefined> = new Set('<("\'[')
const BEHIND: ReadonlySet<string | undefined> = new Set('>)"\'],;.:!')

/** Without the signs at its ends; sign by sign, as a pattern would begin anew at each of a million brackets. */
function bare(text: string): string {
  let [from, to] = [0, text.length]
  while (BEFORE.has(text[from])) from += 1
  while (BEHIND.has(text[to - 1])) to -= 1
  return text.slice(from, to)
}

/** Of a message with a link in it, the link; signs around it, as mail programs put them, are no part of it. */
function linkIn(text: string): string {
  const found = text.split(/\s/).find((word) => /\bv=\d|#\/\w*(?:\?|%3f)/i.test(word))
  const link = found ?? text
  const inner = bare(link)
  // What holds no answers is only quoted, and quoted as it was written.
  return inner === '' || /[=?%]/.test(link) ? inner : link
}

export function readOtherFile(text: string): Reading {
  const { file, problems } = readPlanFile(text)
  return file ? { plan: ofFile('file', file, problems) } : refused('not-read', problems)
}

/** Any text gives a plan or says why not: a link, a message with a link in it, or the text of a plan file. */
export function readOther(text: string): Reading {
  const trimmed = text.trim()
  if (trimmed === '') return refused('empty')
  if (trimmed.startsWith('{')) return readOtherFile(trimmed)
  const { linked, problems } = readLink(linkIn(trimmed))
  if (writeQuery(linked) !== writeQuery(NOTHING_LINKED))
    return {
      plan: { from: 'link', name: '', linked, progress: null, saved: null, edition: null, problems },
    }
  return problems.length > 0 ? refused('no-link', problems) : refused('no-answers')
}
