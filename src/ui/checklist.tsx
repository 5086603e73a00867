import type { ItemKind } from '../domain/clause.ts'
import { subjectOf, type Leg, type PlannedItem, type PlannedPhase } from '../domain/plan.ts'
import type { Translator } from '../i18n/translate.ts'
import { itemIn, proofIn } from '../i18n/words.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { CitationNote } from './citation.tsx'
import { useWords } from './language.tsx'

interface Props {
  readonly leg: Leg
  readonly asOf: IsoDate
  readonly ticks: readonly string[]
  readonly onTick: (id: string, done: boolean) => void
}

/** What a leg is called: its method, the version it installs, or what it removes. */
export function legTitle(t: Translator, leg: Leg): string {
  const { subject } = leg
  if ('method' in subject) return t.show(subject.method)
  if ('way' in subject) return t.show(subject.way)
  if ('both' in subject) return t('leg.both')
  if ('rooms' in subject) return t(`leg.${subject.rooms.by}`, { from: subject.rooms.from })
  if ('stay' in subject) return t('leg.stay', { version: subject.stay })
  const { install, retire } = subject.hop
  return install ? t('leg.hop', { install }) : t('leg.removal', { retire })
}

function Task({ leg, own, asOf, ticks, onTick }: Props & { own: PlannedItem }) {
  const t = useWords()
  const id = `${leg.id}/${own.item}`
  const done = ticks.includes(id)
  const text = (item: PlannedItem) => itemIn(t, item.judgement, subjectOf(leg))
  const items = leg.phases.flatMap((phase) => phase.items)
  const previous = items[items.indexOf(own) - 1]?.item
  // What comes right before it in the list need not be said again.
  const earlier = items.filter(({ item }) => own.after.includes(item) && item !== previous)
  return (
    <li className={`item ${done ? 'done' : ''}`}>
      <input id={id} type="checkbox" checked={done} onChange={(event) => onTick(id, event.target.checked)} />
      <div>
        <label htmlFor={id}>
          {text(own)} {own.gate && <span className="gate">{t('ui.gate')}</span>}
        </label>
        <div className="meta">
          {t(`owner.${own.owner}`)} ·{' '}
          <details className="aside proof">
            <summary>
              <span className="more">{t('ui.proof')}</span>
            </summary>
            <div className="aside-body">
              {proofIn(t, own.judgement, subjectOf(leg))} {own.run && <code>{own.run}</code>}
            </div>
          </details>{' '}
          ·{' '}
          {earlier.length > 0 &&
            `${t('plan.after', { list: earlier.map(text).map((line) => `“${line.replace(/\.$/, '')}”`) })}. `}
          <CitationNote rests={own.judgement.rests} asOf={asOf} />
        </div>
      </div>
    </li>
  )
}

/** Beside what is no task; the heading above says it in words. */
const MARKS = { consequence: '!', loss: '✕', rollback: '↶' } as const

function Expectations({
  kind,
  leg,
  phase,
  asOf,
}: {
  kind: Exclude<ItemKind, 'task'>
  leg: Leg
  phase: PlannedPhase
  asOf: IsoDate
}) {
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
              {itemIn(t, own.judgement, subjectOf(leg))}
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

const tasksIn = (phase: PlannedPhase): readonly PlannedItem[] =>
  phase.items.filter(({ kind }) => kind === 'task')

/** The phases of a long checklist, to jump to; the address is taken by the page, so these are no links. */
function PhaseLinks({ leg, ticks }: Pick<Props, 'leg' | 'ticks'>) {
  const t = useWords()
  return (
    <ul className="phases noprint" aria-label={t('plan.phases')}>
      {leg.phases.map((phase) => {
        const tasks = tasksIn(phase)
        const done = tasks.filter(({ item }) => ticks.includes(`${leg.id}/${item}`)).length
        return (
          <li key={phase.phase}>
            <button
              type="button"
              className="textbutton"
              onClick={() => {
                const heading = document.getElementById(`${leg.id}-${phase.phase}`)
                heading?.scrollIntoView()
                heading?.focus({ preventScroll: true })
              }}
            >
              {t(`phase.${phase.phase}`)}
            </button>{' '}
            <span className="muted">{t('plan.ticked', { n: done, of: tasks.length })}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** One leg of the plan, phase by phase: tasks to tick, what to expect, the way back. */
export function Checklist(props: Props) {
  const t = useWords()
  const { leg, ticks, asOf } = props
  const tasks = leg.phases.flatMap(tasksIn)
  const done = tasks.filter(({ item }) => ticks.includes(`${leg.id}/${item}`))
  return (
    <section className="leg" aria-labelledby={`leg-${leg.id}`}>
      <div className="row">
        <h3 id={`leg-${leg.id}`}>{legTitle(t, leg)}</h3>
        <span className="muted small noprint">{t('plan.ticked', { n: done.length, of: tasks.length })}</span>
      </div>
      <PhaseLinks leg={leg} ticks={ticks} />
      {leg.phases.map((phase) => (
        <section className="phase" key={phase.phase}>
          <h4 id={`${leg.id}-${phase.phase}`} tabIndex={-1}>
            {t(`phase.${phase.phase}`)}
          </h4>
          <ul className="items">
            {tasksIn(phase).map((own) => (
              <Task key={own.item} {...props} own={own} />
            ))}
          </ul>
          <Expectations kind="consequence" leg={leg} phase={phase} asOf={asOf} />
          <Expectations kind="loss" leg={leg} phase={phase} asOf={asOf} />
          <Expectations kind="rollback" leg={leg} phase={phase} asOf={asOf} />
        </section>
      ))}
    </section>
  )
}
