import type { ReactNode } from 'react'
import type { Differences, Pair, WayEnd } from '../domain/compare.ts'
import type { Deadline } from '../domain/deadlines.ts'
import type { Estate, FactKey } from '../domain/facts.ts'
import { isWay, type RealtimeGoal } from '../domain/goal.ts'
import type { Leg } from '../domain/plan.ts'
import { answerIn } from '../i18n/values.ts'
import { deadlineDayIn, deadlineIn } from '../i18n/words.ts'
import { METHOD_IDS } from '../knowledge/platform.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { legTitle } from '../ui/checklist-parts.ts'
import { ItemSides } from '../ui/compare-items.tsx'
import { NoteSides } from '../ui/compare-notes.tsx'
import { Folded, Sides, type SideNames } from '../ui/compare-sides.tsx'
import { judgedNameIn, VerdictSides } from '../ui/compare-verdicts.tsx'
import { useWords } from '../ui/language.tsx'
import { useQuestion } from './use-question.ts'

interface Props {
  readonly found: Differences
  readonly names: SideNames
  readonly estates: readonly Estate[]
  readonly days: readonly [IsoDate, IsoDate]
}

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section className="stack" aria-labelledby={`compare-${id}`}>
    <h2 id={`compare-${id}`}>{title}</h2>
    {children}
  </section>
)

function Answers({ found, names, estates: [a = {}, b = {}] }: Props) {
  const t = useWords()
  const question = useQuestion()
  const answer = (fact: FactKey, estate: Estate) =>
    estate[fact] === undefined ? (
      <span className="muted">{t('compare.not-answered')}</span>
    ) : (
      answerIn(t, fact, estate)
    )
  const day = found.days && {
    key: 'on',
    what: t('date.label'),
    a: t.show(found.days.a),
    b: t.show(found.days.b),
  }
  return (
    <Part id="answers" title={t('compare.answers')}>
      <Sides
        caption={t('compare.answers')}
        what={t('compare.answers.what')}
        names={names}
        rows={[
          ...(day ? [day] : []),
          ...found.facts.map((fact) => ({
            key: fact,
            what: <a href={question(fact)}>{t(`fact.${fact}.name`)}</a>,
            a: answer(fact, a),
            b: answer(fact, b),
          })),
        ]}
      />
      {found.sameFacts.length > 0 && (
        <Folded
          summary={t('compare.same.list', { list: found.sameFacts.map((fact) => t(`fact.${fact}.name`)) })}
        />
      )}
    </Part>
  )
}

const isMethod = (way: string): boolean => METHOD_IDS.some((id) => id === way)
const isRealtimeWay = (way: string): boolean => isWay(way as RealtimeGoal) // any text may be asked about

function Ways({ pairs, names }: { pairs: readonly Pair<WayEnd>[]; names: SideNames }) {
  const t = useWords()
  const end = (own: WayEnd | null) => {
    if (!own) return <span className="muted">{t('compare.ways.none')}</span>
    const way =
      isMethod(own.way) || isRealtimeWay(own.way)
        ? t.show(own.way)
        : t('plan.to-version', { version: own.way })
    return t(own.chosen ? 'compare.ways.chosen' : 'compare.ways.best', { way })
  }
  return (
    <Part id="ways" title={t('compare.ways')}>
      <Sides
        caption={t('compare.ways')}
        what={t('compare.ways.what')}
        names={names}
        rows={pairs.map(({ id, a, b }) => ({ key: id, what: t(`plan.half.${id}`), a: end(a), b: end(b) }))}
      />
    </Part>
  )
}

function Verdicts({ found: { verdicts, reasons, sameVerdicts }, names, days }: Props) {
  const t = useWords()
  const same = sameVerdicts.flatMap(({ a, b }) => a ?? b ?? [])
  const alike = t('compare.verdicts.reasons', { n: reasons.length })
  return (
    <Part id="verdicts" title={t('compare.verdicts')}>
      {verdicts.length > 0 && (
        <VerdictSides caption={t('compare.verdicts')} pairs={verdicts} names={names} days={days} />
      )}
      {reasons.length > 0 && (
        <Folded summary={alike}>
          <VerdictSides caption={alike} pairs={reasons} names={names} days={days} />
        </Folded>
      )}
      {same.length > 0 && (
        <Folded summary={t('compare.same.list', { list: same.map((own) => judgedNameIn(t, own)) })} />
      )}
    </Part>
  )
}

function Legs({ found: { legs, sameLegs }, names }: Props) {
  const t = useWords()
  const cell = (leg: Leg | null) => {
    if (!leg) return <span className="muted">{t('compare.legs.none')}</span>
    if (!('hop' in leg.subject)) return t('compare.legs.in')
    const { kind, install, beside, retire } = leg.subject.hop
    return t(`ui.hop.${kind}`, { install, beside, retire })
  }
  const title = ({ a, b }: Pair<Leg>): string => {
    const leg = a ?? b
    return leg ? legTitle(t, leg) : ''
  }
  return (
    <Part id="legs" title={t('compare.legs')}>
      <Sides
        caption={t('compare.legs')}
        what={t('compare.legs.what')}
        names={names}
        rows={legs.map((pair) => ({ key: pair.id, what: title(pair), a: cell(pair.a), b: cell(pair.b) }))}
      />
      {sameLegs.length > 0 && (
        <Folded summary={t('compare.same.list', { list: sameLegs.map((leg) => legTitle(t, leg)) })} />
      )}
    </Part>
  )
}

function Items({ found: { items, sameItems, moved }, names }: Props) {
  const t = useWords()
  return (
    <Part id="items" title={t('compare.items')}>
      {items.length > 0 && <p className="muted measure">{t('compare.items.lead')}</p>}
      <ItemSides items={items} names={names} />
      {moved.length > 0 && (
        <p className="muted small measure">{t('compare.items.moved', { n: moved.length })}</p>
      )}
      {sameItems > 0 && <Folded summary={t('compare.same.count', { n: sameItems })} />}
    </Part>
  )
}

function DeadlineSides({ pairs, names }: { pairs: readonly Pair<Deadline>[]; names: SideNames }) {
  const t = useWords()
  const cell = (own: Deadline | null) =>
    own ? (
      `${deadlineDayIn(t, own)} (${t(`deadline-state.${own.state}`)})`
    ) : (
      <span className="muted">{t('compare.deadlines.none')}</span>
    )
  return (
    <Part id="deadlines" title={t('compare.deadlines')}>
      <Sides
        caption={t('compare.deadlines')}
        what={t('compare.deadlines.what')}
        names={names}
        rows={pairs.map((pair) => {
          const own = pair.a ?? pair.b
          return { key: pair.id, what: own ? deadlineIn(t, own) : '', a: cell(pair.a), b: cell(pair.b) }
        })}
      />
    </Part>
  )
}

/** What differs, a section each; what does not differ has none. */
export function DifferenceSections(props: Props) {
  const t = useWords()
  const { found, names } = props
  const { facts, days, ways, verdicts, reasons, legs, items, moved, deadlines, progress } = found
  return (
    <>
      {(facts.length > 0 || days) && <Answers {...props} />}
      {ways.length > 0 && <Ways pairs={ways} names={names} />}
      {verdicts.length + reasons.length > 0 && <Verdicts {...props} />}
      {legs.length > 0 && <Legs {...props} />}
      {items.length + moved.length > 0 && <Items {...props} />}
      {deadlines.length > 0 && <DeadlineSides pairs={deadlines} names={names} />}
      {progress.length > 0 && (
        <Part id="progress" title={t('compare.progress')}>
          <NoteSides pairs={progress} names={names} />
        </Part>
      )}
    </>
  )
}
