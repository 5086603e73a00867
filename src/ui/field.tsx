import type { ReactNode } from 'react'
import type { FactKey } from '../domain/facts.ts'
import { useWords } from './language.tsx'

interface FieldProps {
  readonly fact: FactKey
  readonly error?: string | undefined
  readonly children: ReactNode
}

const hintId = (fact: FactKey) => `${fact}-hint`
const errorId = (fact: FactKey) => `${fact}-error`
const described = (fact: FactKey, error?: string) =>
  error ? `${hintId(fact)} ${errorId(fact)}` : hintId(fact)

function Notes({ fact, error }: { fact: FactKey; error?: string | undefined }) {
  const t = useWords()
  return (
    <>
      <p className="hint" id={hintId(fact)}>
        {t(`fact.${fact}.hint`)}
      </p>
      <p className="decides">
        {t('questions.decides')}: <b>{t(`fact.${fact}.decides`)}</b>
      </p>
      {error && (
        <p className="error" id={errorId(fact)} role="alert">
          {error}
        </p>
      )}
    </>
  )
}

/** A question with several inputs: they share one legend. */
function Choice({ fact, error, children }: FieldProps) {
  const t = useWords()
  return (
    <fieldset
      className={`question ${error ? 'wrong' : ''}`}
      id={`question-${fact}`}
      aria-describedby={described(fact, error)}
    >
      <legend>{t(`fact.${fact}.question`)}</legend>
      <Notes fact={fact} error={error} />
      {children}
    </fieldset>
  )
}

interface NumberProps {
  readonly fact: FactKey
  readonly text: string
  readonly error?: string | undefined
  readonly onText: (text: string) => void
  /** Where the answer turns. */
  readonly limits?: ReactNode
}

/** A number, kept as it was typed; an empty field is "I don't know yet". */
export function NumberField({ fact, text, error, onText, limits }: NumberProps) {
  const t = useWords()
  return (
    <div className={`question ${error ? 'wrong' : ''}`} id={`question-${fact}`}>
      <label className="asked" htmlFor={`field-${fact}`}>
        {t(`fact.${fact}.question`)}
      </label>
      <Notes fact={fact} error={error} />
      <div className="options across">
        <input
          id={`field-${fact}`}
          type="text"
          inputMode={fact === 'largest' ? 'decimal' : 'numeric'}
          autoComplete="off"
          value={text}
          aria-describedby={described(fact, error)}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onText(event.target.value)}
        />
        <span className="muted small">{t('ui.unknown.number')}</span>
      </div>
      {limits}
    </div>
  )
}

interface YesNoProps {
  readonly fact: FactKey
  readonly value: boolean | undefined
  readonly onValue: (value: boolean | undefined) => void
}

const YES_NO = [
  { word: 'ui.yes', value: true },
  { word: 'ui.no', value: false },
  { word: 'ui.unknown', value: undefined },
] as const

export function YesNoField({ fact, value, onValue }: YesNoProps) {
  const t = useWords()
  return (
    <Choice fact={fact}>
      <div className="options across">
        {YES_NO.map((option) => (
          <div className="option" key={option.word}>
            <input
              type="radio"
              name={fact}
              id={`field-${fact}-${option.word}`}
              checked={value === option.value}
              onChange={() => onValue(option.value)}
            />
            <label htmlFor={`field-${fact}-${option.word}`}>{t(option.word)}</label>
          </div>
        ))}
      </div>
    </Choice>
  )
}

interface OneOfProps {
  readonly fact: FactKey
  /** Ids with names; the answer is the part behind the prefix. */
  readonly prefix: string
  readonly options: readonly string[]
  readonly value: string | undefined
  readonly onValue: (value: string | undefined) => void
  readonly limits?: ReactNode
}

export function OneOfField({ fact, prefix, options, value, onValue, limits }: OneOfProps) {
  const t = useWords()
  return (
    <div className="question" id={`question-${fact}`}>
      <label className="asked" htmlFor={`field-${fact}`}>
        {t(`fact.${fact}.question`)}
      </label>
      <Notes fact={fact} />
      <div className="options">
        <select
          id={`field-${fact}`}
          value={value ?? ''}
          aria-describedby={described(fact)}
          onChange={(event) => onValue(event.target.value || undefined)}
        >
          <option value="">{t('ui.unknown')}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {t.show(`${prefix}-${option}`)}
            </option>
          ))}
        </select>
      </div>
      {limits}
    </div>
  )
}

interface SomeOfProps {
  readonly fact: FactKey
  /** The id of an option, which has a name. */
  readonly named: (option: string) => string
  readonly options: readonly string[]
  readonly chosen: readonly string[]
  readonly onToggle: (option: string, chosen: boolean) => void
  /** What stands beside a chosen option. */
  readonly extra?: (option: string) => ReactNode
}

/** Any number of versions; none ticked is "I don't know yet". */
export function SomeOfField({ fact, named, options, chosen, onToggle, extra }: SomeOfProps) {
  const t = useWords()
  return (
    <Choice fact={fact}>
      <div className="options">
        {options.map((option) => (
          <div className="option" key={option}>
            <input
              type="checkbox"
              id={`field-${fact}-${option}`}
              checked={chosen.includes(option)}
              onChange={(event) => onToggle(option, event.target.checked)}
            />
            <label htmlFor={`field-${fact}-${option}`}>{t.show(named(option))}</label>
            {chosen.includes(option) && extra?.(option)}
          </div>
        ))}
      </div>
      {chosen.length === 0 && <p className="decides">{t('questions.none')}</p>}
    </Choice>
  )
}
