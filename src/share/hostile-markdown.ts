import { outcomeOf, type Outcome } from '../domain/outcome.ts'
import { tasksIn, type Progress } from '../domain/progress.ts'
import { messages } from '../i18n/en/all.ts'
import { translator } from '../i18n/translate.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { documentOf, problemsIn } from './document.ts'
import { staleOf } from './stale-document.ts'
import { journeyOf, readLink } from './link.ts'
import { markdownOf } from './markdown.ts'
import type { PlanDocument } from './plan-document.ts'

const t = translator(messages, 'en-GB')

interface Known {
  readonly outcome: Outcome
  readonly document: PlanDocument
}
const remembered = new Map<string, Known>()

/** The plan of a link, worked out once, as only the texts differ. */
function planIn(link: string): Known {
  const known = remembered.get(link)
  if (known) return known
  const { linked } = readLink(link)
  const outcome = outcomeOf(KNOWLEDGE, linked.estate, linked.on ?? KNOWLEDGE.edition, journeyOf(linked))
  const plan = {
    outcome,
    document: documentOf(t, linked.estate, [], outcome, new Map(), staleOf(t, KNOWLEDGE, KNOWLEDGE.edition)),
  }
  remembered.set(link, plan)
  return plan
}

/** The part of a line that another one does not have, without what is alike at both ends. */
function differing(line: string, other: string): string {
  let [from, to] = [0, 0]
  const least = Math.min(line.length, other.length)
  while (from < least && line[from] === other[from]) from += 1
  while (to < least - from && line.at(-1 - to) === other.at(-1 - to)) to += 1
  return line.slice(from, line.length - to)
}

/** Signs of Markdown that stand there as such, not as text. */
const markupIn = (text: string): string =>
  text.replaceAll(/\\[!-/:-@[-`{-~]/g, '').replaceAll(/[^`*_[\]<>|#~\n\r\\&$]/g, '')

/**
 * What is wrong with the plan as Markdown when a text was noted of its first task, of one that is skipped, and of one
 * that the plan does not hold, and stands in the link: against the same with a harmless text.
 */
export function faultsOfMarkdown(link: string, id: string, text: string): readonly string[] {
  const { problems } = readLink(`${link}&nonsense=${new URLSearchParams([['', text]]).toString().slice(1)}`)
  const { outcome, document } = planIn(link)
  const [first, second] = tasksIn(outcome.plan?.legs ?? [])
  const lines = (own: string, aside: string): readonly string[] => {
    const progress: Progress = {
      [first?.id ?? 'a']: { owner: own, note: own },
      [second?.id ?? 'b']: { skip: own },
      [aside]: { owner: own, note: own, skip: own },
    }
    const named = [...problems, { kind: 'unknown-value', parameter: own, value: own } as const]
    const told = { ...document, problems: problemsIn(t, named, outcome) }
    return markdownOf(t, told, '', progress).split(/\r\n|\r|\n/)
  }
  // A text without signs says nothing.
  const harmless = text.trim() === '' ? text : 'x'
  const [given, plain] = [lines(text, `zz/${id}`), lines(harmless, 'zz/x')]
  if (given.length !== plain.length) return [`${given.length} lines instead of ${plain.length}`]
  return given.flatMap((line, i) => {
    const markup = markupIn(differing(line, plain[i] ?? ''))
    return markup === '' ? [] : [`${JSON.stringify(markup)} in ${JSON.stringify(line)}`]
  })
}
