import { useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../ui/language.tsx'
import { Modal } from '../ui/modal.tsx'
import { PARTS, type PrintPart } from './print-parts.ts'

/** A choice of parts, and `phases`: every phase of the checklist on a page of its own. */
type Choice = ReadonlySet<PrintPart | 'phases'>

// Remembered while the page is open, whatever page of the program is looked at meanwhile.
let remembered: Choice = new Set([...PARTS, 'phases'])
const remember = (choice: Choice): void => {
  remembered = choice
}

/**
 * Prints with a choice: styles hide what `data-print` of the root does not name. It is taken away after printing, so
 * that the browser's own command prints everything.
 */
function printChoice(choice: Choice): void {
  const root = document.documentElement
  root.dataset['print'] = [...choice].join(' ')
  addEventListener('afterprint', () => delete root.dataset['print'], { once: true })
  print()
}

interface Props {
  /** The parts that there are. */
  readonly parts: readonly PrintPart[]
}

/** Opens a dialog that asks what to print, and prints it. */
export function PrintDialog({ parts }: Props) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const [choice, setChoice] = useState(remembered)
  const chosen = parts.filter((part) => choice.has(part))
  const choose = (part: PrintPart | 'phases', on: boolean) => {
    const changed = new Set([...choice].filter((own) => own !== part).concat(on ? part : []))
    remember(changed)
    setChoice(changed)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen.length === 0) return
    // Before the browser takes its picture, or the dialog would be on it.
    flushSync(() => setOpen(false))
    const phases = chosen.includes('checklist') && choice.has('phases')
    printChoice(new Set([...chosen, ...(phases ? (['phases'] as const) : [])]))
  }
  const box = (part: PrintPart | 'phases', enabled = true) => (
    <label className="option">
      <input
        type="checkbox"
        checked={choice.has(part)}
        disabled={!enabled}
        onChange={(event) => choose(part, event.target.checked)}
      />
      {t(`print.part.${part}`)}
    </label>
  )
  return (
    <>
      <button type="button" className="button quiet small" onClick={() => setOpen(true)}>
        {t('print.button')}
      </button>
      <Modal title={t('print.title')} open={open} onClose={() => setOpen(false)}>
        <form className="stack" onSubmit={submit}>
          <p className="muted small">{t('print.lead')}</p>
          <ul className="plainlist">
            {parts.map((part) => (
              <li key={part}>
                {box(part)}
                {part === 'checklist' && (
                  <div className="print-within">{box('phases', choice.has(part))}</div>
                )}
              </li>
            ))}
          </ul>
          <p role="status" className={chosen.length === 0 ? 'error' : ''}>
            {chosen.length === 0 && t('print.none')}
          </p>
          <p>
            <button type="submit" className="button">
              {t('print.go')}
            </button>
          </p>
        </form>
      </Modal>
    </>
  )
}
