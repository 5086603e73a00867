import { memo } from 'react'
import type { ItemKind } from '../domain/clause.ts'
import type { Leg, PlannedPhase } from '../domain/plan.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { taskText } from './checklist-parts.ts'
import { CitationNote } from './citation.tsx'
import { useWords } from './language.tsx'

interface Props {
  readonly leg: Leg
  readonly phase: PlannedPhase
  readonly asOf: IsoDate
}

/** Beside what is no task; the heading above says it in words. */
const MARKS = { consequence: '!', loss: '✕', rollback: '↶' } as const

function OfKind({ kind, leg, phase, asOf }: Props & { kind: Exclude<ItemKind, 'task'> }) {
  const t = useWords()
  const items = phase.items.filter((own) => own.kind === kind)
  if (items.length === 0) return null
  return (
    <div className="expect">
      <h5>{t(`plan.kind.${kind}`)}</h5>
      <ul className="items">
        {items.map((own) => (
          <li className="item" key={own.item}>
            <span className="mark" aria-hidden="true">
              {MARKS[kind]}
            </span>
            <div>
              {taskText(t, { leg, own })}
              <div className="meta">
                <CitationNote rests={own.judgement.rests} asOf={asOf} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What to expect of a phase, what will not come across, and the way back. */
export const Expectations = memo(function Expectations(props: Props) {
  return (
    <>
      <OfKind kind="consequence" {...props} />
      <OfKind kind="loss" {...props} />
      <OfKind kind="rollback" {...props} />
    </>
  )
})
