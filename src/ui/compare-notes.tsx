import type { NotePair } from '../domain/compare.ts'
import type { ItemProgress } from '../domain/progress.ts'
import { lineIn } from './compare-items.tsx'
import { Sides, type SideNames } from './compare-sides.tsx'
import { useWords } from './language.tsx'

const FIELDS = ['done', 'on', 'owner', 'due', 'note', 'skip'] as const

function Notes({ own }: { own: ItemProgress | null }) {
  const t = useWords()
  const fields = FIELDS.filter((field) => own?.[field])
  if (!own || fields.length === 0) return <span className="muted">{t('compare.progress.none')}</span>
  return (
    <ul className="plainlist lines">
      {fields.map((field) => (
        <li key={field}>
          {t(`merge.field.${field}`)}
          {field !== 'done' && `: ${t.show(own[field])}`}
        </li>
      ))}
    </ul>
  )
}

interface Props {
  readonly pairs: readonly NotePair[]
  readonly names: SideNames
}

/** What was noted of each task, where that differs. */
export function NoteSides({ pairs, names }: Props) {
  const t = useWords()
  return (
    <Sides
      caption={t('compare.progress')}
      what={t('compare.progress.what')}
      names={names}
      rows={pairs.map(({ id, a, b, placed }) => ({
        key: id,
        what: placed ? lineIn(t, placed) : t('compare.progress.aside', { id }),
        a: <Notes own={a} />,
        b: <Notes own={b} />,
      }))}
    />
  )
}
