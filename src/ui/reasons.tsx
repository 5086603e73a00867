import type { FactKey } from '../domain/facts.ts'
import type { Reason } from '../domain/decision.ts'
import { answerIn } from '../i18n/values.ts'
import { answersOf, reasonIn } from '../i18n/words.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { CitationNote } from './citation.tsx'
import { Icon } from './icons.tsx'
import { useWords } from './language.tsx'

interface Props {
  readonly reasons: readonly Reason[]
  readonly subject: unknown
  readonly asOf: IsoDate
  /** Set where nothing is weighed: a warning is called one, and the rest needs no word. */
  readonly plain?: boolean
  /** The address of a question; absent, the answers that were read are not named. */
  readonly question?: (fact: FactKey) => string
}

/** The reasons of a verdict: what each does, its sentence, the answers it read, and where it is written. */
export function Reasons({ reasons, subject, asOf, plain = false, question }: Props) {
  const t = useWords()
  const effectIn = (effect: Reason['effect']) =>
    plain ? t(`effect.plain.${effect}`) : `${t(`effect.${effect}`)}.`
  return (
    <ul className="reasons">
      {reasons.map(({ effect, judgement }) => (
        <li key={judgement.clause} className={`reason ${effect}`}>
          <Icon of={effect} />
          <div className="stack stack-s">
            <p>
              <span className="effect">{effectIn(effect)}</span> {reasonIn(t, judgement, subject)}
            </p>
            {question && answersOf(judgement).length > 0 && (
              <div className="meta">
                {t('ui.read')}:{' '}
                {answersOf(judgement).map((fact, i) => (
                  <span key={fact}>
                    {i > 0 && '; '}
                    <a href={question(fact)}>
                      {t(`fact.${fact}.name`)}: {answerIn(t, fact, judgement.read)}
                    </a>
                  </span>
                ))}
              </div>
            )}
            <div className="meta">
              <CitationNote rests={judgement.rests} asOf={asOf} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The gravest reason in one line, for what is folded away. */
export function Gist({ reasons, subject }: Pick<Props, 'reasons' | 'subject'>) {
  const t = useWords()
  const [gravest] = reasons
  return gravest ? <span className="gist">{reasonIn(t, gravest.judgement, subject)}</span> : null
}

/** Questions that are open, as links to them. */
export function OpenQuestions({
  facts,
  question,
}: {
  facts: readonly FactKey[]
  question: (fact: FactKey) => string
}) {
  const t = useWords()
  return (
    <>
      {facts.map((fact, i) => (
        <span key={fact}>
          {i > 0 && ', '}
          <a href={question(fact)}>{t(`fact.${fact}.name`)}</a>
        </span>
      ))}
    </>
  )
}
