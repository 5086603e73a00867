import { firing, type Assessment } from '../domain/decision.ts'
import type { IsoDate, MethodId } from '../knowledge/schema.ts'
import { choose } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { VerdictBadge } from '../ui/badge.tsx'
import { useWords } from '../ui/language.tsx'
import { Gist, Reasons } from '../ui/reasons.tsx'
import { ChooseWay, StillOpen } from './choice.tsx'
import { useQuestion } from './use-question.ts'
import { WouldChange } from './would-change.tsx'

interface Props {
  readonly method: Assessment<MethodId>
  readonly asOf: IsoDate
}

/** A method: its verdict, why, and what would change it. */
export function MethodCard({ method, asOf }: Props) {
  const t = useWords()
  return (
    <section className="method card stack" aria-labelledby={`method-${method.subject}`}>
      <header>
        <h3 id={`method-${method.subject}`}>{t.show(method.subject)}</h3>
        <VerdictBadge verdict={method.verdict} />
        {method.needs.length > 0 && <span className="badge">{t('ui.provisional')}</span>}
      </header>
      <Body method={method} asOf={asOf} />
    </section>
  )
}

/** One further down: its verdict and its gravest reason at once, the rest on demand. */
export function FoldedMethod({ method, asOf }: Props) {
  const t = useWords()
  return (
    <details className="card lower">
      <summary>
        <h3>{t.show(method.subject)}</h3>
        <VerdictBadge verdict={method.verdict} />
        <Gist reasons={firing(method)} subject={method.subject} />
      </summary>
      <div className="stack">
        <Body method={method} asOf={asOf} />
      </div>
    </details>
  )
}

function Body({ method, asOf }: Props) {
  const t = useWords()
  const question = useQuestion()
  const by = usePlan((s) => s.by)
  const fired = firing(method)
  return (
    <>
      {fired.length > 0 ? (
        <Reasons reasons={fired} subject={method.subject} asOf={asOf} question={question} />
      ) : (
        <p className="muted">{t('verdict.no-reasons')}</p>
      )}
      <StillOpen needs={method.needs} />
      <WouldChange subject={method.subject} />
      {method.verdict !== 'impossible' && (
        <ChooseWay
          subject={method.subject}
          chosen={by === method.subject}
          choice={{ by: method.subject, to: null }}
          onChoose={() => choose({ to: 'cloud', by: method.subject })}
        />
      )}
    </>
  )
}
