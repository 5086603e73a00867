import type { Assessment } from '../domain/decision.ts'
import type { Linked } from '../share/link.ts'
import { useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { OpenQuestions } from '../ui/reasons.tsx'
import { PATHS } from './paths.ts'
import { useQuestion } from './use-question.ts'

/** What would settle a verdict that is provisional. */
export function StillOpen({ needs }: Pick<Assessment<unknown>, 'needs'>) {
  const t = useWords()
  const question = useQuestion()
  if (needs.length === 0) return null
  return (
    <p className="small">
      <strong>{t('verdict.open')}.</strong> {t('verdict.open.lead')}{' '}
      <OpenQuestions facts={needs} question={question} />
    </p>
  )
}

interface Props {
  /** The id of what is chosen. */
  readonly subject: string
  /** Of which it is chosen, where the same can be chosen more than once. */
  readonly label?: string
  readonly chosen: boolean
  /** What the link says of it, for whoever opens it elsewhere. */
  readonly choice: Partial<Linked>
  readonly onChoose: () => void
}

/** Takes a way, and leads to its plan. */
export function ChooseWay({ subject, label, chosen, choice, onChoose }: Props) {
  const t = useWords()
  const to = useTo(choice)
  return (
    <p className="row noprint">
      <a
        className="button quiet small"
        href={`#${to(PATHS.plan)}`}
        aria-label={label ?? t('verdict.choose.label', { subject })}
        onClick={onChoose}
      >
        {t('verdict.choose')}
      </a>
      {chosen && <span className="small muted">{t('verdict.chosen')}</span>}
    </p>
  )
}
