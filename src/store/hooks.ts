import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Outcome } from '../domain/outcome.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { outcomeOfLink } from '../share/linked-outcome.ts'
import { asOfIn, planStore } from './plan.ts'

/** The outcome of what was entered: derived, memoised, never stored. */
export function useOutcome(): Outcome {
  const estate = useStore(planStore, (s) => s.estate)
  const asOf = useStore(planStore, asOfIn)
  const by = useStore(planStore, (s) => s.by)
  const to = useStore(planStore, (s) => s.to)
  const rtcway = useStore(planStore, (s) => s.rtcway)
  const roomsway = useStore(planStore, (s) => s.roomsway)
  return useMemo(
    () => outcomeOfLink(KNOWLEDGE, { estate, by, to, rtcway, roomsway }, asOf),
    [estate, asOf, by, to, rtcway, roomsway],
  )
}
