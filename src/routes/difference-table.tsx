import { isFactKey } from '../domain/facts.ts'
import type { Outcome } from '../domain/outcome.ts'
import { subjectOf } from '../domain/plan.ts'
import type { Translator } from '../i18n/translate.ts'
import { answerIn } from '../i18n/values.ts'
import { itemIn } from '../i18n/words.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { outcomeOfLink } from '../share/linked-outcome.ts'
import { isAddition, nameOf, type Content, type Difference } from '../share/merge.ts'
import { asOfIn } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'

interface Props {
  readonly mine: Content
  readonly theirs: Content
  readonly differences: readonly Difference[]
  /** Where theirs was chosen, by name. */
  readonly taken: ReadonlySet<string>
  readonly onTake: (difference: Difference, theirs: boolean) => void
}

/** What an item says, in whichever of the plans holds it. */
function itemNamed(t: Translator, outcomes: readonly Outcome[], id: string): string {
  for (const { plan } of outcomes)
    for (const leg of plan?.legs ?? [])
      for (const { items } of leg.phases)
        for (const { item, judgement } of items)
          if (`${leg.id}/${item}` === id) return itemIn(t, judgement, subjectOf(leg))
  return t('merge.unknown-item', { id })
}

function valueIn(t: Translator, { kind, id }: Difference, value: unknown): string {
  if (value === undefined) return t('merge.nothing')
  if (kind === 'answer' && isFactKey(id)) return answerIn(t, id, { [id]: value })
  return typeof value === 'string' || typeof value === 'boolean' ? t.show(value) : JSON.stringify(value)
}

/** What both say, and, where they say something else, which of them is taken. */
export function DifferenceTable({ mine, theirs, differences, taken, onTake }: Props) {
  const t = useWords()
  const today = usePlan((s) => s.today)
  const outcomes = [mine, theirs].map(({ linked }) =>
    outcomeOfLink(KNOWLEDGE, linked, asOfIn({ on: linked.on, today })),
  )
  const whatIn = ({ kind, id, field }: Difference): string => {
    if (kind === 'answer') return t(`fact.${id}.name`)
    if (kind === 'choice') return t(`merge.choice.${id}`)
    const key = `merge.field.${field}`
    return `${itemNamed(t, outcomes, id)} (${t.has(key) ? t(key) : field})`
  }
  return (
    <div className="tablewrap" role="region" aria-label={t('merge.table')} tabIndex={0}>
      <table className="differences">
        <caption className="sr">{t('merge.table')}</caption>
        <thead>
          <tr>
            {(['what', 'mine', 'theirs'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`merge.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((own) => {
            const name = nameOf(own)
            const what = whatIn(own)
            const both = own.field === 'note' && !isAddition(own)
            return (
              <tr key={name}>
                <th scope="row">{what}</th>
                {(['mine', 'theirs'] as const).map((side) => {
                  const value = valueIn(t, own, own[side])
                  const isTheirs = side === 'theirs'
                  if (isAddition(own) || both)
                    return (
                      <td key={side}>
                        {value}{' '}
                        {own[side] !== undefined && (
                          <span className="muted small">
                            ({t(both ? 'merge.both' : isTheirs ? 'merge.added' : 'merge.stays')})
                          </span>
                        )}
                      </td>
                    )
                  return (
                    <td key={side}>
                      <label className="option">
                        <input
                          type="radio"
                          name={name}
                          checked={taken.has(name) === isTheirs}
                          aria-label={t('merge.take', { what, value })}
                          onChange={() => onTake(own, isTheirs)}
                        />
                        <span>{value}</span>
                      </label>
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
