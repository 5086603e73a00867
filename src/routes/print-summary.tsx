import type { Outcome } from '../domain/outcome.ts'
import { SummarySheet } from '../ui/summary.tsx'
import { useSummary } from './summary-data.ts'

/** The summary as the first page of a printed plan; on the screen it has a page of its own. */
export function PrintedSummary({ outcome }: { outcome: Outcome }) {
  const own = useSummary(outcome)
  return (
    outcome.plan && (
      <div className="printonly" data-part="summary">
        <SummarySheet {...own} outcome={outcome} nested />
      </div>
    )
  )
}
