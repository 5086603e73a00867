import { useCallback, useEffect, useState } from 'react'
import type { Outcome } from '../domain/outcome.ts'
import type { Progress } from '../domain/progress.ts'
import { FILTERS, type Choice } from '../domain/task-filter.ts'
import { planStore, tick, track } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { Checklist } from '../ui/checklist.tsx'

const VIEW = 'offramp.checklist'
const ALL: Choice = { filter: 'all', me: '' }

/** What was chosen in this visit; where the browser keeps nothing, all tasks are shown. */
function choiceOfVisit(): Choice {
  try {
    const kept = new URLSearchParams(sessionStorage.getItem(VIEW) ?? '')
    return {
      filter: FILTERS.find((filter) => filter === kept.get('filter')) ?? ALL.filter,
      me: kept.get('me') ?? ALL.me,
    }
  } catch {
    return ALL
  }
}

function keepForVisit({ filter, me }: Choice): void {
  try {
    sessionStorage.setItem(VIEW, new URLSearchParams({ filter, me }).toString())
  } catch {
    // Refused: the choice lasts as long as the page is open.
  }
}

interface View {
  readonly choice: Choice
  readonly whenChosen: Progress
}

/** The checklist of the plan, with what was noted of it. */
export function PlanChecklist({ outcome: { plan, asOf } }: { outcome: Outcome }) {
  const progress = usePlan((s) => s.progress)
  const today = usePlan((s) => s.today)
  const [{ choice, whenChosen }, setView] = useState<View>(() => ({
    choice: choiceOfVisit(),
    whenChosen: planStore.getState().progress,
  }))
  const choose = useCallback((patch: Partial<Choice>) => {
    setView((before) => ({
      choice: { ...before.choice, ...patch },
      whenChosen: planStore.getState().progress,
    }))
  }, [])
  useEffect(() => keepForVisit(choice), [choice])
  return (
    <Checklist
      plan={plan}
      asOf={asOf}
      today={today}
      progress={progress}
      choice={choice}
      whenChosen={whenChosen}
      onChoose={choose}
      tick={tick}
      track={track}
    />
  )
}
