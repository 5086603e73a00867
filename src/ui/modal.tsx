import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useWords } from './language.tsx'

interface Props {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The browser's own dialog: it keeps the focus within, closes on Escape, and gives the focus back. */
export function Modal({ title, open, onClose, children }: Props) {
  const t = useWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="modal" aria-labelledby={id} onClose={onClose}>
      {open && (
        <div className="stack">
          <div className="row modal-head">
            <h2 id={id}>{title}</h2>
            <button type="button" className="button quiet small" onClick={onClose}>
              {t('share.close')}
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}
