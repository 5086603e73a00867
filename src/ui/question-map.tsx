import type { FactKey } from '../domain/facts.ts'
import type { QuestionState } from '../domain/questions-map.ts'
import type { GroupId } from '../domain/questions.ts'
import { useWords } from './language.tsx'

const SHAPES: { readonly [S in QuestionState]: string } = {
  answered: 'M2.5 8.5 6.2 12.4 13.5 3.8',
  open: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3Z',
  irrelevant: 'M3 8H13',
}

/** A shape for a state; the word stands beside it. */
const StateShape = ({ of }: { of: QuestionState }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className={`state ${of}`}>
    <path d={SHAPES[of]} />
  </svg>
)

export interface MappedGroup {
  readonly id: GroupId
  readonly facts: readonly FactKey[]
}

interface Props {
  readonly groups: readonly MappedGroup[]
  readonly states: { readonly [K in FactKey]: QuestionState }
  /** The group whose questions are on the page. */
  readonly current: GroupId
  readonly group: (id: GroupId) => string
  readonly question: (fact: FactKey) => string
}

/** Every question by its group, how it stands, and the way to it. */
export function QuestionMap({ groups, states, current, group, question }: Props) {
  const t = useWords()
  const known = (['answered', 'open', 'irrelevant'] as const).filter((state) =>
    Object.values(states).includes(state),
  )
  const countOf = (facts: readonly FactKey[]) => {
    const n = facts.filter((fact) => states[fact] === 'answered').length
    const of = facts.filter((fact) => states[fact] !== 'irrelevant').length
    return of > 0 ? t('questions.done', { n, of }) : t('questions.state.irrelevant')
  }
  return (
    <>
      <ol className="map">
        {groups.map(({ id, facts }, i) => (
          <li key={id}>
            <a className="map-group" href={group(id)} aria-current={id === current ? 'step' : undefined}>
              {i + 1}. {t(`questions.group.${id}`)} <span className="count">{countOf(facts)}</span>
            </a>
            <ul>
              {facts.map((fact) => (
                <li key={fact}>
                  <a className={states[fact]} href={question(fact)}>
                    <StateShape of={states[fact]} />
                    <span>
                      {t(`fact.${fact}.name`)}
                      <span className="sr"> ({t(`questions.state.${states[fact]}`)})</span>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="legend-states small muted" aria-hidden="true">
        {known.map((state) => (
          <span key={state}>
            <StateShape of={state} /> {t(`questions.state.${state}`)}
          </span>
        ))}
      </p>
    </>
  )
}
