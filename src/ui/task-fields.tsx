import { useState } from 'react'
import { isDay } from '../domain/days.ts'
import type { ItemProgress } from '../domain/progress.ts'
import { PEOPLE, type TaskEvents } from './checklist-parts.ts'
import { useWords } from './language.tsx'

interface Props {
  readonly id: string
  readonly noted: ItemProgress | undefined
  readonly on: TaskEvents
}

/** Not for us: it takes a reason, and without one the task stays open. */
function NotForUs({ id, noted, on }: Props) {
  const t = useWords()
  const skip = noted?.skip
  // Whoever ticked the box and has not written why, or has written only spaces, has said nothing to keep.
  const [asked, ask] = useState(false)
  const [blank, setBlank] = useState('')
  // Taken back by mistake, the reason is there again with the next tick.
  const [before, setBefore] = useState<string>()
  const chosen = skip !== undefined || asked
  const mark = (checked: boolean) => {
    ask(checked)
    setBefore(checked ? undefined : skip)
    on.track(id, { skip: checked ? before : undefined })
  }
  const write = (text: string) => {
    ask(true)
    setBlank(text)
    on.track(id, { skip: text.trim() === '' ? undefined : text })
  }
  const reason = `${id}-reason`
  const missing = chosen && !skip?.trim()
  return (
    <div className="field not-for-us">
      <div className="option">
        <input
          id={`${id}-skip`}
          type="checkbox"
          checked={chosen}
          onChange={(event) => mark(event.target.checked)}
        />
        <label htmlFor={`${id}-skip`}>{t('track.skip')}</label>
      </div>
      {chosen && (
        <div className="field">
          <label htmlFor={reason}>{t('track.reason')}</label>
          <input
            id={reason}
            type="text"
            required
            value={skip ?? blank}
            aria-invalid={missing}
            aria-describedby={missing ? `${reason}-missing` : undefined}
            onChange={(event) => write(event.target.value)}
          />
          {missing && (
            <p className="error" id={`${reason}-missing`} role="alert">
              {t('track.reason-missing')}
            </p>
          )}
        </div>
      )}
    </div>
  )
}

/** What is noted of one task. Every key is kept as it is pressed; there is nothing to save. */
export function TaskFields({ id, noted, on }: Props) {
  const t = useWords()
  const dated = (text: string) => on.track(id, { due: isDay(text) ? text : undefined })
  return (
    <div className="task-fields noprint" role="group" aria-label={t('track.fields')}>
      <div className="field">
        <label htmlFor={`${id}-owner`}>{t('track.owner')}</label>
        <input
          id={`${id}-owner`}
          type="text"
          list={PEOPLE}
          autoComplete="off"
          value={noted?.owner ?? ''}
          onChange={(event) => on.track(id, { owner: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-due`}>{t('track.due')}</label>
        <input
          id={`${id}-due`}
          type="date"
          value={noted?.due ?? ''}
          onChange={(event) => dated(event.target.value)}
        />
      </div>
      <div className="field wide">
        <label htmlFor={`${id}-note`}>{t('track.note')}</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          value={noted?.note ?? ''}
          onChange={(event) => on.track(id, { note: event.target.value })}
        />
      </div>
      <NotForUs id={id} noted={noted} on={on} />
    </div>
  )
}
