import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { OtherPlan } from '../share/other-plan.ts'
import { comparedStore } from '../store/compared.ts'
import { hasAnswers } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import '../ui/compare.css'
import { ComparisonOf } from './compare-result.tsx'
import { CompareWith } from './compare-with.tsx'
import { questionPath } from './paths.ts'
import { Results } from './results.tsx'

export const Compare = () => (
  <Results>
    <Page />
  </Results>
)

function Page() {
  const t = useWords()
  const other = useStore(comparedStore, (s) => s.other)
  const empty = usePlan((s) => !hasAnswers(s.estate))
  const result = useRef<HTMLHeadingElement>(null)
  const shown = useRef<OtherPlan | null>(other)
  const id = useMemo(
    () => (other ? JSON.stringify([other.from, other.name, other.linked, other.saved]) : ''),
    [other],
  )
  useEffect(() => {
    if (other && other !== shown.current) {
      result.current?.focus({ preventScroll: true })
      result.current?.scrollIntoView()
    }
    shown.current = other
  }, [other])
  return (
    <>
      <div className="stack">
        <h1>{t('compare.title')}</h1>
        <p className="lead">{t('compare.lead')}</p>
        {empty && (
          <p className="notice">
            {t('compare.mine.empty')} <a href={`#${questionPath('servers')}`}>{t('compare.mine.begin')}</a>
          </p>
        )}
      </div>
      <CompareWith key={id} folded={other !== null} />
      {other && <ComparisonOf key={`result ${id}`} other={other} heading={result} />}
    </>
  )
}
