import type { FactKey } from '../domain/facts.ts'
import { groupOf } from '../domain/questions.ts'
import { useTo } from '../store/use-plan.ts'
import { questionPath } from './paths.ts'

/** The address of one question, with the answers behind it. */
export function useQuestion(): (fact: FactKey) => string {
  const to = useTo()
  return (fact) => `#${to(questionPath(groupOf(fact), fact))}`
}
