import type { VerdictPair } from '../domain/compare.ts'
import type { JudgedSubject } from '../domain/compare-parts.ts'
import type { Reason } from '../domain/decision.ts'
import type { Translator } from '../i18n/translate.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { VerdictBadge } from './badge.tsx'
import { Sides, type SideNames } from './compare-sides.tsx'
import { useWords } from './language.tsx'
import { Reasons } from './reasons.tsx'

/** What something that was judged is called. */
export function judgedNameIn(t: Translator, { kind, id }: Pick<JudgedSubject, 'kind' | 'id'>): string {
  if (kind !== 'rooms') return t.show(id)
  const [from = '', by = ''] = id.split('/')
  return t(`leg.${by}`, { from })
}

interface CellProps {
  readonly judged: JudgedSubject | null
  readonly only: readonly Reason[]
  readonly asOf: IsoDate
}

function VerdictCell({ judged, only, asOf }: CellProps) {
  const t = useWords()
  if (!judged) return <span className="muted">{t('compare.verdicts.none')}</span>
  const { assessment } = judged
  return (
    <div className="stack stack-s">
      <p className="row">
        <VerdictBadge verdict={assessment.verdict} />
        {assessment.needs.length > 0 && <span className="badge">{t('ui.provisional')}</span>}
      </p>
      {only.length > 0 && (
        <>
          <p className="muted">{t('compare.verdicts.only')}</p>
          <Reasons reasons={only} subject={assessment.subject} asOf={asOf} />
        </>
      )}
    </div>
  )
}

interface Props {
  readonly caption: string
  readonly pairs: readonly VerdictPair[]
  readonly names: SideNames
  readonly days: readonly [IsoDate, IsoDate]
}

/** Verdicts of both plans, with the reasons that only one of both has. */
export function VerdictSides({ caption, pairs, names, days: [dayA, dayB] }: Props) {
  const t = useWords()
  return (
    <Sides
      caption={caption}
      what={t('compare.verdicts.what')}
      names={names}
      rows={pairs.flatMap((pair) => {
        const named = pair.a ?? pair.b
        if (!named) return []
        return [
          {
            key: pair.id,
            what: judgedNameIn(t, named),
            a: <VerdictCell judged={pair.a} only={pair.onlyA} asOf={dayA} />,
            b: <VerdictCell judged={pair.b} only={pair.onlyB} asOf={dayB} />,
          },
        ]
      })}
    />
  )
}
