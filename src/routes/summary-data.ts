import { useMemo } from 'react'
import type { Estate, FactKey } from '../domain/facts.ts'
import type { Outcome } from '../domain/outcome.ts'
import { summaryOf, type Summary } from '../domain/summary.ts'
import { usePlan, usePlanLink } from '../store/use-plan.ts'
import { useQuestion } from './use-question.ts'

interface SummaryData {
  readonly summary: Summary
  readonly estate: Estate
  readonly link: string
  readonly question: (fact: FactKey) => string
}

/** An outcome summed up, with what was noted of its tasks and the address of the plan. */
export function useSummary(outcome: Outcome): SummaryData {
  const question = useQuestion()
  const estate = usePlan((s) => s.estate)
  const progress = usePlan((s) => s.progress)
  const link = usePlanLink()
  const summary = useMemo(() => summaryOf(outcome, estate, progress), [outcome, estate, progress])
  return { summary, estate, link, question }
}
