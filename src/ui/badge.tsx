import type { Verdict } from '../domain/decision.ts'
import type { SupportState } from '../domain/timeline.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.tsx'

export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const t = useWords()
  return (
    <span className={`badge ${verdict}`}>
      <Icon of={verdict} /> {t(`verdict.${verdict}`)}
    </span>
  )
}

export function StateBadge({ state }: { state: SupportState }) {
  const t = useWords()
  return (
    <span className={`badge ${state}`}>
      <Icon of={state} /> {t(`state.${state}`)}
    </span>
  )
}
