import { useState } from 'react'
import { copied } from './copied.ts'
import { useWords } from './language.tsx'

/** Copies a text; where that is not allowed it says so, and the text stands beside it to be marked. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const t = useWords()
  const [said, say] = useState<'track.copied' | 'track.copy-failed' | null>(null)
  const copy = async () => say((await copied(text)) ? 'track.copied' : 'track.copy-failed')
  return (
    <div className="row copy noprint">
      <button type="button" className="button quiet small" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="small">
        {said && t(said)}
      </span>
    </div>
  )
}
