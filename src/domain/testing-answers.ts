import { FACT_KEYS, isYesNo, type Estate, type FactKey } from './facts.ts'
import { LISTS, optionsOf } from './questions-answers.ts'

const alone = (tokens: readonly string[]): readonly string[][] => tokens.map((token) => [token])

/** Answers worth trying that are more than a word of a list: levels, several servers, both sides of what sources name. */
const FURTHER: { readonly [K in FactKey]?: readonly unknown[] } = {
  exchange: [
    ...alone([
      '2003-sp2',
      '2007-sp3ru9',
      '2007-sp3ru10',
      '2010-sp2',
      '2010-sp3',
      '2010-sp3ru10',
      '2010-sp3ru11',
    ]),
    ...alone(['2013-cu9', '2013-cu10', '2013-cu20', '2013-cu21', '2013-cu23', '2016-cu10', '2016-cu22']),
    ...alone(['2016-cu23', '2019-cu13', '2019-cu14', '2019-cu15', 'se-rtm', 'se-cu1', 'se-cu2']),
    ['2003', '2010'],
    ['2007', '2010'],
    ['2007', '2016'],
    ['2010', '2013', '2016'],
    ['2013-cu23', '2019-cu15'],
    ['2016', '2019'],
    ['2016-cu23', 'se'],
    ['2019', 'se'],
  ],
  mailboxes: [1, 99, 100, 150, 151, 299, 300, 1999, 2000, 2001, 5000, 5001, 20_000],
  days: [1, 3, 7, 8, 14, 21, 30, 31, 89, 90, 91, 365],
  users: [1, 249, 250, 251, 2000, 50_000],
  largest: [0, 2, 20, 49.9, 50, 50.1, 99, 100, 101, 150, 1000],
  rtc: [
    ...alone(['lync2010-0', 'lync2013-1181', 'lync2013-1182', 'sfb2015-618', 'sfb2015-619', 'sfb2019-384']),
    ...alone(['sfb2019-385', 'sfb2019-553', 'sfbse-820']),
    ['ocs2007r2', 'lync2010'],
    ['lync2010', 'lync2013'],
    ['lync2013', 'sfb2015'],
    ['lync2013-1182', 'sfb2015-619', 'sfb2019-385'],
    ['sfb2015', 'sfb2019'],
    ['sfb2019', 'sfbse'],
  ],
  chat: [
    ['ocs2007r2', 'lync2010'],
    ['lync2013', 'sfb2015'],
  ],
}

/** Answers to a fact, the open one last. */
const answersTo = (fact: FactKey): readonly unknown[] => [
  ...(isYesNo(fact) ? [true, false] : []),
  ...(fact in LISTS ? alone(optionsOf(fact)) : optionsOf(fact)),
  ...(FURTHER[fact] ?? []),
  undefined,
]

const shown = (answer: unknown): string =>
  Array.isArray(answer) ? answer.join('+') : answer === undefined ? 'open' : JSON.stringify(answer)

const nameOf = (line: string): string => line.split('?')[0] ?? line

const isIn = (lines: readonly string[], line: string): boolean =>
  lines.some((own) => nameOf(own) === nameOf(line))

/** What a list of lines gains (`+`), what it loses (`-`), and which of its lines say something else after a `?` (`~`). */
function differences(before: readonly string[], after: readonly string[]): string {
  const [lost, gained] = [
    before.filter((line) => !after.includes(line)),
    after.filter((line) => !before.includes(line)),
  ]
  return [
    ...lost.filter((line) => !isIn(gained, line)).map((line) => `- ${nameOf(line)}`),
    ...gained.map((line) => `${isIn(lost, line) ? '~' : '+'} ${line}`),
  ].join('; ')
}

/**
 * What other answers change in a list of lines, one fact at a time; answers that do the same stand in one line, those
 * that do nothing in none.
 */
export function effectsOf(
  base: Estate,
  linesOf: (estate: Estate) => readonly string[],
  facts: readonly FactKey[] = FACT_KEYS,
): readonly string[] {
  const before = linesOf(base)
  return facts.flatMap((fact) => {
    const answersBy = new Map<string, string[]>()
    for (const answer of answersTo(fact)) {
      const effect = differences(before, linesOf({ ...base, [fact]: answer }))
      if (effect) answersBy.set(effect, [...(answersBy.get(effect) ?? []), shown(answer)])
    }
    return [...answersBy].map(([effect, answers]) => `${fact} ${answers.join(', ')}: ${effect}`)
  })
}
