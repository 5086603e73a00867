import type { FactKey } from '../domain/facts.ts'
import { useWords } from './language.tsx'

export interface PaperOption {
  readonly id: string
  /** What is read, or an id that has a name. */
  readonly name: string
  readonly chosen: boolean
}

interface Props {
  /** Of the question on the sheet: `2.1`. */
  readonly number: string
  readonly fact: FactKey
  /** Boxes to tick; none where a number is to be written. */
  readonly options: readonly PaperOption[]
  /** Options have a line beside them, for what else is known of them. */
  readonly detailed: boolean
  /** Any number of boxes may be ticked. */
  readonly several: boolean
  /** What is written already. */
  readonly written: string
  readonly limits: readonly string[]
  readonly command: string | undefined
}

function Boxes({ options, detailed }: Pick<Props, 'options' | 'detailed'>) {
  const t = useWords()
  return (
    <ul className="boxes">
      {options.map(({ id, name, chosen }) => (
        <li key={id}>
          <span className={`box ${chosen ? 'ticked' : ''}`} aria-hidden="true" />
          <span>
            {t.show(name)}
            {chosen && <span className="sr"> ({t('sheet.chosen')})</span>}
          </span>
          {detailed && <span className="line" aria-hidden="true" />}
        </li>
      ))}
    </ul>
  )
}

/** More boxes than these need the whole width. */
const FEW = 4

/** One question as it stands on paper: what is asked, what it decides, and room for the answer. */
export function PaperQuestion({ number, fact, options, detailed, several, written, limits, command }: Props) {
  const t = useWords()
  return (
    <li className={`paper-question ${options.length > FEW ? 'many' : ''}`}>
      <h3>
        <span className="number">{number}</span> {t(`fact.${fact}.question`)}
      </h3>
      <div className="text">
        <p>
          {t(`fact.${fact}.hint`)} {t('questions.decides')}: <b>{t(`fact.${fact}.decides`)}</b>.
          {options.length > FEW && <> {t(several ? 'sheet.some' : 'sheet.one')}</>}
        </p>
        {command && (
          <p>
            {t('sheet.look')}: <code>{command}</code>
          </p>
        )}
        {limits.length > 0 && (
          <p>
            {t('sheet.limits')}: {limits.join('; ')}.
          </p>
        )}
      </div>
      <div className="answer">
        {options.length > 0 && <Boxes options={options} detailed={detailed} />}
        {(options.length === 0 || written) && (
          <p className="blank">{written || <span className="sr">{t('sheet.blank')}</span>}</p>
        )}
      </div>
      <p className="note">{t('sheet.note')}</p>
    </li>
  )
}
