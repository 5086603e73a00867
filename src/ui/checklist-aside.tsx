import type { ItemProgress } from '../domain/progress.ts'
import { contained } from '../i18n/contained.ts'
import { legTitleIn } from '../share/leg-title.ts'
import { textOfItem } from '../share/markdown-task.ts'
import { useWords } from './language.tsx'

function Told({ noted: { done, on, owner, due, note, skip } }: { noted: ItemProgress }) {
  const t = useWords()
  const facts = [
    done && (on ? t('track.done-on', { day: on }) : t('track.done')),
    owner && `${t('track.owner')}: ${contained(owner)}`,
    due && t('track.due-on', { day: due }),
    skip?.trim() && `${t('track.skipped')}: ${contained(skip)}`,
    note && `${t('track.note')}: ${contained(note)}`,
  ].filter((fact) => typeof fact === 'string')
  return <div className="meta">{facts.join(' · ')}</div>
}

interface Props {
  /** By `<leg>/<item>`. */
  readonly entries: readonly (readonly [id: string, noted: ItemProgress])[]
}

/** What was noted of tasks that these answers do not ask for: set aside, and there again when they do. */
export function ChecklistAside({ entries }: Props) {
  const t = useWords()
  if (entries.length === 0) return null
  return (
    <details className="lower kept-aside">
      <summary>
        <h3>{t('track.aside', { n: entries.length })}</h3>
      </summary>
      <p className="muted small">{t('track.aside.lead')}</p>
      <ul className="items">
        {entries.map(([id, noted]) => {
          const [leg = '', ...item] = id.split('/')
          return (
            <li key={id}>
              {contained(textOfItem(t, item.join('/')))}{' '}
              <span className="muted small">({contained(legTitleIn(t, leg))})</span>
              <Told noted={noted} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
