import { useMemo } from 'react'
import { useStore } from 'zustand'
import { outcomeOf, type Outcome } from '../domain/outcome.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { journeyOf } from '../share/link.ts'
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
    () => outcomeOf(KNOWLEDGE, estate, asOf, journeyOf({ by, to }), { goal: rtcway, rooms: roomsway }),
    [estate, asOf, by, to, rtcway, roomsway],
  )
}
