import { useEffect, useState } from 'react'
import { readOtherFile, type Reading, type Refusal } from '../share/other-plan.ts'
import { LONGEST_FILE } from '../share/plan-file.ts'
import { comparedStore } from '../store/compared.ts'
import { useWords } from '../ui/language.tsx'
import { problemIn } from '../ui/problem.tsx'

/** Takes over what was read; what was compared before stays where it could not be. */
export function take(reading: Reading): Refusal | null {
  if ('refused' in reading) return reading.refused
  comparedStore.setState({ other: reading.plan })
  return null
}

const failed = (kind: 'file-too-large' | 'file-unreadable'): Reading => ({
  refused: { reason: 'not-read', problems: [{ kind, parameter: '' }] },
})

export async function readFile(file: File): Promise<Reading> {
  if (file.size > LONGEST_FILE) return failed('file-too-large')
  try {
    return readOtherFile(await file.text())
  } catch {
    return failed('file-unreadable') // a folder, or gone meanwhile
  }
}

/** Why nothing could be read, with what was wrong. */
export function Refused({ id, refusal }: { id: string; refusal: Refusal | null }) {
  const t = useWords()
  return (
    <div id={id} role="alert">
      {refusal && (
        <>
          <p className="error">{t(`compare.refused.${refusal.reason}`)}</p>
          {refusal.problems.length > 0 && (
            <ul className="small">
              {refusal.problems.map((problem) => (
                <li key={`${problem.kind} ${problem.parameter}`}>{problemIn(t, problem)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  )
}

/** A file that is chosen; one may be dropped on the page as well. */
export function WithFile({ refusal, onFile }: { refusal: Refusal | null; onFile: (file: File) => void }) {
  const t = useWords()
  return (
    <div className="stack stack-s">
      <label htmlFor="compare-file">
        <strong>{t('compare.with.file')}</strong>
      </label>
      <p className="small muted" id="compare-file-hint">
        {t('compare.with.file.hint')}
      </p>
      <input
        id="compare-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="compare-file-hint compare-file-error"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
        }}
      />
      <Refused id="compare-file-error" refusal={refusal} />
    </div>
  )
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** While this page is open, a file that is dropped on it is compared with; true: one is held over it. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (!relatedTarget) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      setOver(false)
      if (!file) return
      event.preventDefault() // else it would be opened as a plan of its own
      onFile(file)
    }
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [onFile])
  return over
}
