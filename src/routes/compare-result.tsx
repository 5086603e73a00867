import { useMemo, useState, type Ref } from 'react'
import { useStore } from 'zustand'
import { differencesOf, isSamePlan, type Differences, type Side } from '../domain/compare.ts'
import type { Translator } from '../i18n/translate.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { writeLink } from '../share/link.ts'
import type { OtherPlan } from '../share/other-plan.ts'
import { comparedStore } from '../store/compared.ts'
import { useOutcome } from '../store/hooks.ts'
import { usePlan } from '../store/use-plan.ts'
import type { SideNames } from '../ui/compare-sides.tsx'
import { useWords } from '../ui/language.tsx'
import { problemIn, Problems } from '../ui/problem.tsx'
import { countsIn, outcomeOn } from './compare-counts.ts'
import { DifferenceSections } from './compare-sections.tsx'
import { Since } from './compare-since.tsx'

function nameOf(t: Translator, { from, name, linked }: OtherPlan): string {
  if (from === 'day') return t('compare.day', { day: linked.on })
  return name || t(from === 'link' ? 'compare.link' : 'compare.file')
}

function Summary({ found, notes }: { found: Differences; notes: boolean }) {
  const t = useWords()
  if (isSamePlan(found))
    return (
      <div className="notice good stack stack-s">
        <p className="lead">{t('compare.same')}</p>
        {!notes && <p>{t('compare.same.notes')}</p>}
      </div>
    )
  const { first, rest } = countsIn(t, found)
  return (
    <div className="stack stack-s">
      {first.length > 0 && <p className="lead">{t('compare.sum', { list: first })}</p>}
      {rest.length > 0 && (
        <p className="measure">{t(first.length > 0 ? 'compare.sum.also' : 'compare.sum', { list: rest })}</p>
      )}
    </div>
  )
}

interface CardProps {
  readonly name: string
  readonly asOf: IsoDate
  /** Absent: the plan at hand. */
  readonly other?: OtherPlan
}

/** What one of both plans is. */
function PlanCard({ name, asOf, other }: CardProps) {
  const t = useWords()
  const day = other && other.linked.on === null ? 'compare.on.today' : 'compare.on'
  return (
    <div className="stack stack-s">
      <h3>{name}</h3>
      <p className="small muted">{t(day, { day: asOf })}</p>
      {other?.saved && <p className="small muted">{t('compare.saved', { day: other.saved })}</p>}
      {other && other.from !== 'day' && (
        <p className="small noprint">
          <a href={writeLink(other.linked)} aria-label={t('compare.open.label', { name })}>
            {t('compare.open')}
          </a>
        </p>
      )}
    </div>
  )
}

/** The plan at hand and another: how much differs, what, and what was published since. */
export function ComparisonOf({ other, heading }: { other: OtherPlan; heading: Ref<HTMLHeadingElement> }) {
  const t = useWords()
  const swapped = useStore(comparedStore, (s) => s.swapped)
  const [said, say] = useState(false)
  const mine = useOutcome()
  const estate = usePlan((s) => s.estate)
  const progress = usePlan((s) => s.progress)
  const today = usePlan((s) => s.today)
  const ownName = usePlan((s) => s.name) || t('compare.mine')
  const theirs = useMemo(() => outcomeOn(other.linked, other.linked.on ?? today), [other, today])
  const found = useMemo(() => {
    const own: Side = { estate, outcome: mine, progress }
    const side: Side = { estate: other.linked.estate, outcome: theirs, progress: other.progress }
    return swapped ? differencesOf(side, own) : differencesOf(own, side)
  }, [estate, mine, progress, other, theirs, swapped])
  const otherName = nameOf(t, other)
  const named = otherName === ownName ? t('compare.second', { name: otherName }) : otherName
  const names: SideNames = swapped ? [named, ownName] : [ownName, named]
  const days = swapped ? ([theirs.asOf, mine.asOf] as const) : ([mine.asOf, theirs.asOf] as const)
  const sides = swapped ? [other.linked.estate, estate] : [estate, other.linked.estate]
  const cards = [
    <PlanCard key="mine" name={ownName} asOf={mine.asOf} />,
    <PlanCard key="other" name={named} asOf={theirs.asOf} other={other} />,
  ]
  return (
    <>
      <section className="stack" aria-labelledby="compare-result">
        <h2 id="compare-result" ref={heading} tabIndex={-1}>
          {t('compare.result')}
        </h2>
        <Problems texts={other.problems.map((problem) => problemIn(t, problem))} />
        <Summary found={found} notes={other.progress !== null || other.from === 'day'} />
        <div className="comparecards">{swapped ? cards.toReversed() : cards}</div>
        <p className="row noprint">
          <button
            type="button"
            className="button quiet small"
            onClick={() => {
              comparedStore.setState({ swapped: !swapped })
              say(true)
            }}
          >
            {t('compare.swap')}
          </button>
          <span role="status" className="sr">
            {said && t('compare.swapped', { a: names[0] })}
          </span>
        </p>
      </section>
      <DifferenceSections found={found} names={names} estates={sides} days={days} />
      <Since other={other} name={named} asOf={mine.asOf} told={found} />
    </>
  )
}
