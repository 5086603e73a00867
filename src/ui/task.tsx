import { memo, useState } from 'react'
import { subjectOf, type Leg, type PlannedItem } from '../domain/plan.ts'
import { idOf, isOverdue, standingOf, type ItemProgress } from '../domain/progress.ts'
import { contained } from '../i18n/contained.ts'
import { proofIn } from '../i18n/words.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { CitationNote } from './citation.tsx'
import { quoted, taskText, type TaskEvents } from './checklist-parts.ts'
import { CopyButton } from './copy-button.tsx'
import { useWords } from './language.tsx'
import { TaskBlocked, type Blocked } from './task-blocked.tsx'
import { TaskFields } from './task-fields.tsx'

interface Props extends Blocked {
  readonly leg: Leg
  readonly own: PlannedItem
  readonly asOf: IsoDate
  readonly today: IsoDate
  readonly noted: ItemProgress | undefined
  /** False: a filter keeps it from the screen; on paper it is all the same. */
  readonly shown: boolean
  readonly on: TaskEvents
}

/** Who, until when: what a row says of a task beside its sentence. */
function Facts({ own, noted, today }: Pick<Props, 'own' | 'noted' | 'today'>) {
  const t = useWords()
  const { owner, due } = noted ?? {}
  const late = isOverdue(noted, today)
  return (
    <>
      {t(`owner.${own.owner}`)}
      {owner && (
        <>
          : <strong>{contained(owner)}</strong>
        </>
      )}
      {due && (
        <span className={late ? 'late' : ''}>
          {' · '}
          {t('track.due-on', { day: due })}
          {late && ` · ${t('track.overdue')}`}
        </span>
      )}
    </>
  )
}

/** Which tasks come first, for paper; what comes right before it in the list need not be said again. */
function After({ leg, own }: Pick<Props, 'leg' | 'own'>) {
  const t = useWords()
  if (own.after.length === 0) return null
  const items = leg.phases.flatMap((phase) => phase.items)
  const previous = items[items.indexOf(own) - 1]?.item
  const earlier = items.filter(({ item }) => own.after.includes(item) && item !== previous)
  if (earlier.length === 0) return null
  return (
    <span className="onpaper">
      {' · '}
      {t('plan.after', { list: earlier.map((each) => quoted(t, { leg, own: each })) })}
    </span>
  )
}

/** What was noted, in words: one line of the note on the screen, all of it on paper. */
function Noted({ noted }: Pick<Props, 'noted'>) {
  const t = useWords()
  const { note, skip } = noted ?? {}
  return (
    <>
      {skip?.trim() && (
        <p className="reason-not">
          <strong>{t('track.skipped')}:</strong> {contained(skip)}
        </p>
      )}
      {note && (
        <p className="note">
          <span className="onpaper">{t('track.note')}: </span>
          {contained(note)}
        </p>
      )}
    </>
  )
}

function Details({ leg, own, asOf, noted, on }: Omit<Props, 'shown' | 'today' | keyof Blocked>) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const id = idOf(leg, own.item)
  return (
    <details className="aside more-of-task" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-describedby={`${id}-text`}>
        <span className="more">{t('track.details')}</span>
      </summary>
      <div className="task-body">
        <div className="proof">
          <span className="proof-lead">{t('ui.proof')}</span>{' '}
          <div className="aside-body">
            {proofIn(t, own.judgement, subjectOf(leg))} {own.run && <code>{own.run}</code>}
          </div>
          {own.run && <CopyButton text={own.run} label={t('track.copy')} />}
        </div>
        {open && <TaskFields id={id} noted={noted} on={on} />}
        <div className="meta">
          <span className="noprint">{t('track.source')}: </span>
          <CitationNote rests={own.judgement.rests} asOf={asOf} />
        </div>
      </div>
    </details>
  )
}

/** One task: its box, its sentence, one line about it, and all else folded away. Drawn anew only when its own things change. */
export const Task = memo(function Task(props: Props) {
  const t = useWords()
  const { leg, own, noted, shown, today, on, asOf } = props
  const id = idOf(leg, own.item)
  const standing = standingOf(noted)
  return (
    <li className={`item task ${standing} ${shown ? '' : 'filtered'}`}>
      <input
        id={id}
        type="checkbox"
        checked={noted?.done ?? false}
        onChange={(event) => on.tick(id, event.target.checked)}
      />
      <div>
        <label htmlFor={id} id={`${id}-text`}>
          <span className="task-text">{taskText(t, { leg, own })}</span>{' '}
          {own.gate && <span className="gate">{t('ui.gate')}</span>}
        </label>
        <Noted noted={noted} />
        <div className="meta">
          <Facts own={own} noted={noted} today={today} />
          <After leg={leg} own={own} />
          {standing === 'open' && <TaskBlocked {...props} />}
          <span className="before-details noprint"> · </span>
          <Details leg={leg} own={own} asOf={asOf} noted={noted} on={on} />
        </div>
      </div>
    </li>
  )
})
