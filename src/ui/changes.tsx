import type { FoundChange } from '../domain/changes.ts'
import type { Estate, FactKey } from '../domain/facts.ts'
import { byGain, conditionIn } from '../i18n/changes.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.tsx'

interface Props {
  readonly changes: readonly FoundChange[]
  readonly estate: Estate
  /** The address of a question. */
  readonly question: (fact: FactKey) => string
}

/** As many as are read at a glance. */
const AT_ONCE = 4

/** The smallest changes of an answer that would change a verdict, each a link to its question. */
export function Changes({ changes, estate, question }: Props) {
  const t = useWords()
  if (changes.length === 0) return null
  const sorted = byGain(changes)
  const [first, rest] = [sorted.slice(0, AT_ONCE), sorted.slice(AT_ONCE)]
  const line = (change: FoundChange) => (
    <li key={`${change.fact}-${String(change.to)}`}>
      <span>
        <a href={question(change.fact)}>{conditionIn(t, change, estate)}</a>:{' '}
        <span className={`then ${change.verdict}`}>
          <Icon of={change.verdict} />
          {t(`changes.verdict.${change.verdict}`)}
        </span>
      </span>
    </li>
  )
  return (
    <div className="changes">
      <p className="changes-title">{t('changes.title')}</p>
      <ul>{first.map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>
            {t(rest.length === 1 ? 'changes.more.one' : 'changes.more.other', { n: rest.length })}
          </summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </div>
  )
}
