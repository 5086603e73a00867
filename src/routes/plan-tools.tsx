import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import type { Translator } from '../i18n/translate.ts'
import { redo, undo } from '../store/plan.ts'
import { openFile } from '../store/open-file.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { PATHS } from './paths.ts'

const ARROWS = {
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4',
} as const

/** What a change was about, in words. */
function changedIn(t: Translator, label: string | undefined): string {
  const [kind = '', fact = ''] = label?.split(' ') ?? []
  return kind === 'answer' ? t(`fact.${fact}.name`) : kind && t(`ui.changed.${kind}`)
}

/** Back and forth, and which plan is at hand. */
export function PlanTools() {
  const t = useWords()
  const to = useTo()
  const name = usePlan((s) => s.name)
  const labels = {
    undo: usePlan((s) => s.history.past.at(-1)?.label),
    redo: usePlan((s) => s.history.future.at(-1)?.label),
  }
  const nameOf = (id: keyof typeof labels) =>
    labels[id] ? t('ui.change', { act: t(`ui.${id}`), what: changedIn(t, labels[id]) }) : t(`ui.${id}`)
  return (
    <>
      <a href={`#${to(PATHS.plans)}`}>{name || t('ui.plan.unnamed')}</a>
      {(['undo', 'redo'] as const).map((id) => (
        <button
          key={id}
          type="button"
          className="tool"
          disabled={!labels[id]}
          aria-label={nameOf(id)}
          title={nameOf(id)}
          aria-keyshortcuts={id === 'undo' ? 'Control+Z' : 'Control+Shift+Z'}
          onClick={id === 'undo' ? undo : redo}
        >
          <svg
            viewBox="0 0 16 16"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            <path d={ARROWS[id]} />
          </svg>
        </button>
      ))}
      <span className="sr" role="status">
        {labels.redo && t('ui.undone', { what: changedIn(t, labels.redo) })}
      </span>
    </>
  )
}

/** Fields in which the browser itself undoes what was typed. */
const TYPED = 'textarea, input:not([type]), input[type="text"], input[type="search"], [contenteditable]'

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, with Command on a Mac; in a field for text they are the field's own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event
      if (
        !(ctrlKey || metaKey) ||
        altKey ||
        (target instanceof Element && target.closest(`${TYPED}, dialog`))
      )
        return
      const pressed = key.toLowerCase()
      const act = pressed === 'y' || (pressed === 'z' && shiftKey) ? redo : pressed === 'z' ? undo : null
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** A plan file that is dropped anywhere is opened; the page of plans then asks what becomes of it. */
export function useDroppedFiles(): void {
  const navigate = useNavigate()
  const to = useTo()
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file || event.defaultPrevented) return
      event.preventDefault()
      void openFile(file).then(() => navigate(to(PATHS.plans)))
    }
    addEventListener('dragover', onOver)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragover', onOver)
      removeEventListener('drop', onDrop)
    }
  }, [navigate, to])
}
