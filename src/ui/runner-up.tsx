import type { Assessment } from '../domain/decision.ts'
import { apartFrom } from '../domain/runner-up.ts'
import { reasonIn } from '../i18n/words.ts'
import type { MethodId } from '../knowledge/schema.ts'
import { useWords } from './language.tsx'

interface Props {
  readonly best: Assessment<MethodId>
  readonly second: Assessment<MethodId> | undefined
}

/** The runner-up, and what separates it from the best. */
export function RunnerUp({ best, second }: Props) {
  const t = useWords()
  if (!second || second.verdict === 'impossible') return <p>{t('verdict.only')}</p>
  const apart = apartFrom(best, second)
  const words = { subject: second.subject, best: best.subject }
  if (apart.kind === 'even')
    return (
      <p>
        <strong>{t('verdict.runner-up', words)}</strong> {t('verdict.runner-up.even', words)}
      </p>
    )
  const told = apart.kind === 'against' ? second : best
  return (
    <div className="runner-up">
      <p>
        <strong>{t('verdict.runner-up', words)}</strong> {t(`verdict.runner-up.${apart.kind}`, words)}
      </p>
      <ul>
        {apart.reasons.map(({ judgement }) => (
          <li key={judgement.clause}>{reasonIn(t, judgement, told.subject)}</li>
        ))}
      </ul>
    </div>
  )
}
