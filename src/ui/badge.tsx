import type { ClientCell } from '../domain/clients.ts'
import type { Verdict } from '../domain/decision.ts'
import type { ClientState } from '../domain/support.ts'
import type { SupportState } from '../domain/timeline.ts'
import { clientStateIn } from '../i18n/words.ts'
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

/** A mail program's state looks like the support of a version that it is most like. */
const LOOKS: { readonly [S in ClientState]: SupportState } = {
  fine: 'supported',
  limited: 'ending-soon',
  unsupported: 'ending-soon',
  blocked: 'ended',
  unknown: 'unknown',
}

export function ClientBadge({ cell }: { cell: ClientCell }) {
  const t = useWords()
  const look = LOOKS[cell.state]
  return (
    <span className={`badge ${look}`}>
      <Icon of={look} /> {clientStateIn(t, cell)}
    </span>
  )
}
