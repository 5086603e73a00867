import { useStore } from 'zustand'
import { searchChanges, type FoundChange } from '../domain/changes.ts'
import type { Estate } from '../domain/facts.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { asOfIn, planStore } from '../store/plan.ts'

type Found = ReadonlyMap<string, readonly FoundChange[]>

/** The search asked for last: every card of a page asks for the same. */
let last: { readonly estate: Estate; readonly asOf: IsoDate; readonly found: Found } | null = null

function foundIn(estate: Estate, asOf: IsoDate): Found {
  if (last?.estate !== estate || last.asOf !== asOf)
    last = { estate, asOf, found: searchChanges(KNOWLEDGE, estate, asOf) }
  return last.found
}

const NONE: readonly FoundChange[] = []

/** What would change the verdict on a method, version or way. */
export function useChanges(subject: string): readonly FoundChange[] {
  const estate = useStore(planStore, (s) => s.estate)
  const asOf = useStore(planStore, asOfIn)
  return foundIn(estate, asOf).get(subject) ?? NONE
}
