import { usePlan } from '../store/use-plan.ts'
import { Changes } from '../ui/changes.tsx'
import { useChanges } from './use-changes.ts'
import { useQuestion } from './use-question.ts'

/** What would change the verdict on a method, a version or a way. */
export function WouldChange({ subject }: { subject: string }) {
  const estate = usePlan((s) => s.estate)
  const question = useQuestion()
  return <Changes changes={useChanges(subject)} estate={estate} question={question} />
}
