import { PHASES } from '../domain/clause.ts'
import type { Pair, PlacedItem } from '../domain/compare.ts'
import { subjectOf, type Leg } from '../domain/plan.ts'
import type { Translator } from '../i18n/translate.ts'
import { itemIn } from '../i18n/words.ts'
import { legTitle } from './checklist-parts.ts'
import { Sides, type SideNames } from './compare-sides.tsx'
import { useWords } from './language.tsx'

/** As many lines as one takes in without folding. */
const OPEN_AT_MOST = 16

const placeOf = ({ a, b }: Pair<PlacedItem>): PlacedItem | null => a ?? b

/** The sentence of a line; what is no task says what it is. */
export const lineIn = (t: Translator, { leg, own }: PlacedItem): string => {
  const text = itemIn(t, own.judgement, subjectOf(leg))
  return own.kind === 'task' ? text : `${t(`plan.kind.${own.kind}`)}: ${text}`
}

function Lines({ items }: { items: readonly PlacedItem[] }) {
  const t = useWords()
  if (items.length === 0) return <span className="muted">{t('compare.items.none')}</span>
  return (
    <ul className="plainlist lines">
      {items.map((placed) => (
        <li key={placed.own.item}>
          {lineIn(t, placed)} {placed.own.gate && <span className="gate">{t('ui.gate')}</span>}
        </li>
      ))}
    </ul>
  )
}

interface LegProps {
  readonly leg: Leg
  readonly items: readonly Pair<PlacedItem>[]
  readonly names: SideNames
}

/** The lines of one leg that differ, phase by phase. */
function LegItems({ leg, items, names }: LegProps) {
  const t = useWords()
  const title = t('compare.items.leg', { leg: legTitle(t, leg), n: items.length })
  const phases = PHASES.filter((phase) => items.some((pair) => placeOf(pair)?.phase === phase))
  return (
    <details className="lower" open={items.length <= OPEN_AT_MOST}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <Sides
        caption={title}
        what={t('compare.items.what')}
        names={names}
        rows={phases.map((phase) => {
          const own = items.filter((pair) => placeOf(pair)?.phase === phase)
          return {
            key: phase,
            what: t(`phase.${phase}`),
            a: <Lines items={own.flatMap(({ a }) => a ?? [])} />,
            b: <Lines items={own.flatMap(({ b }) => b ?? [])} />,
          }
        })}
      />
    </details>
  )
}

interface Props {
  readonly items: readonly Pair<PlacedItem>[]
  readonly names: SideNames
}

/** Lines of the checklist that differ, by leg. */
export function ItemSides({ items, names }: Props) {
  const legs = new Map<string, Leg>()
  for (const pair of items) {
    const leg = placeOf(pair)?.leg
    if (leg && !legs.has(leg.id)) legs.set(leg.id, leg)
  }
  return [...legs.values()].map((leg) => (
    <LegItems
      key={leg.id}
      leg={leg}
      items={items.filter((pair) => placeOf(pair)?.leg.id === leg.id)}
      names={names}
    />
  ))
}
