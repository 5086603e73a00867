import type { Leg } from '../domain/plan.ts'
import { idOf } from '../domain/progress.ts'
import { briefly, type TaskEvents } from './checklist-parts.ts'
import { useWords } from './language.tsx'

/** What stands before a task, in values that compare at a glance: strings and numbers only. */
export interface Blocked {
  /** How many open gates stand before its phase. */
  readonly gates: number
  /** The first of them. */
  readonly gate: string
  /** Items of the same leg that it waits for, joined by a space. */
  readonly waits: string
}

interface Props extends Blocked {
  readonly leg: Leg
  readonly on: TaskEvents
}

/** Whether a task is blocked, and by what: gates by their number, as the first is named below the heading of the phase. */
export function TaskBlocked({ leg, gates, gate, waits, on }: Props) {
  const t = useWords()
  const ids = waits === '' ? [] : waits.split(' ')
  const items = leg.phases.flatMap((phase) => phase.items).filter(({ item }) => ids.includes(item))
  if (gates === 0 && items.length === 0) return null
  return (
    <span className="blocked noprint">
      {' · '}
      {t('track.blocked')}{' '}
      {gates > 0 && (
        <button type="button" className="textbutton" onClick={() => on.jump(gate)}>
          {t('track.gates', { n: gates })}
        </button>
      )}
      {items.map((own, i) => (
        <span key={own.item}>
          {(gates > 0 || i > 0) && ', '}
          <button type="button" className="textbutton" onClick={() => on.jump(idOf(leg, own.item))}>
            {briefly(t, { leg, own })}
          </button>
        </span>
      ))}
    </span>
  )
}
