import type { Deadline, DeadlineState } from '../domain/deadlines.ts'
import { deadlineDayIn, deadlineIn } from '../i18n/words.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { CitationNote } from './citation.tsx'
import { Icon } from './icons.tsx'
import { useWords } from './language.tsx'
import './timeline.css'

function DeadlineBadge({ state }: { state: DeadlineState }) {
  const t = useWords()
  return (
    <span className={`badge ${state}`}>
      <Icon of={state} /> {t(`deadline-state.${state}`)}
    </span>
  )
}

interface Props {
  readonly deadlines: readonly Deadline[]
  readonly asOf: IsoDate
}

/** What the services stop, numbered like the marks of the picture. */
export function Deadlines({ deadlines, asOf }: Props) {
  const t = useWords()
  if (deadlines.length === 0) return <p className="muted">{t('deadlines.none')}</p>
  return (
    <div className="tablewrap deadlines" role="region" aria-label={t('deadlines.table')} tabIndex={0}>
      <table>
        <caption className="sr">{t('deadlines.table')}</caption>
        <thead>
          <tr>
            {['number', 'when', 'what'].map((name) => (
              <th key={name} scope="col">
                {t(`ui.deadlines.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deadlines.map((own, i) => (
            <tr key={own.id}>
              <td>{i + 1}</td>
              <th scope="row">
                {deadlineDayIn(t, own)} <DeadlineBadge state={own.state} />
              </th>
              <td>
                {deadlineIn(t, own)}
                <p className="meta">
                  <CitationNote rests={own.judgement.rests} asOf={asOf} />
                </p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
