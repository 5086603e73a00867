import type { FoundChange } from '../domain/changes.ts'
import type { Estate } from '../domain/facts.ts'
import type { Translator } from './translate.ts'
import { answerIn } from './values.ts'

const NONE = 'none'
const listOf = (answer: unknown): readonly string[] =>
  Array.isArray(answer) ? answer.map(String).filter((entry) => entry !== NONE) : []

/** A list that differs in one entry: which, and how. */
function entryIn(t: Translator, { fact, to }: Pick<FoundChange, 'fact' | 'to'>, estate: Estate): string {
  const [before, after] = [listOf(estate[fact]), listOf(to)]
  const gone = before.filter((entry) => !after.includes(entry))
  const come = after.filter((entry) => !before.includes(entry))
  const kind =
    after.length === 0
      ? 'none'
      : come.length === 0
        ? 'fewer'
        : gone.length > 0
          ? 'level'
          : before.length === 0
            ? 'first'
            : 'more'
  const told = come.length > 0 ? come : gone
  return t(`change.${fact}.${kind}`, { entry: answerIn(t, fact, { [fact]: told }) })
}

/** The other answer as a condition: “With 150 mailboxes or fewer”, “If mail has to stay on-premises”. */
export function conditionIn(t: Translator, change: Omit<FoundChange, 'verdict'>, estate: Estate): string {
  const { fact, to, onward } = change
  if (Array.isArray(to)) return entryIn(t, change, estate)
  if (typeof to === 'boolean') {
    const key = `change.${fact}.${to ? 'yes' : 'no'}`
    const open = `${key}.open`
    return t(estate[fact] === undefined && t.has(open) ? open : key)
  }
  const key = onward ? `change.${fact}.${onward}` : `change.${fact}`
  // `before` is the last number that changes nothing: a size has fractions between the two.
  return typeof to === 'number'
    ? t(key, { to, before: to - 1 })
    : t(key, { to: answerIn(t, fact, { [fact]: to }) })
}

/** A change as a sentence: “With 150 mailboxes or fewer: recommended”. */
export const changeIn = (t: Translator, change: FoundChange, estate: Estate): string =>
  t('changes.sentence', {
    change: conditionIn(t, change, estate),
    verdict: t(`changes.verdict.${change.verdict}`),
  })

const RANK: readonly FoundChange['verdict'][] = ['recommended', 'possible', 'discouraged', 'impossible']

/** What would make it better first, the best of it first; then what would make it worse; other servers and programs last of each. */
export const byGain = (changes: readonly FoundChange[]): readonly FoundChange[] =>
  changes.toSorted(
    (a, b) =>
      RANK.indexOf(a.verdict) - RANK.indexOf(b.verdict) ||
      Number(Array.isArray(a.to)) - Number(Array.isArray(b.to)),
  )
