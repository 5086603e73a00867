import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

/**
 * What stands further down a long page: it comes when what is above has been shown, in slices that leave the page free
 * to answer. Paper does not wait for it.
 */
export function Later({ children }: { children: ReactNode }) {
  const [here, setHere] = useState(false)
  useEffect(() => {
    if (here) return undefined
    const begin = setTimeout(() => startTransition(() => setHere(true)))
    const now = () => flushSync(() => setHere(true))
    addEventListener('beforeprint', now)
    return () => {
      clearTimeout(begin)
      removeEventListener('beforeprint', now)
    }
  }, [here])
  return here ? children : <span className="later" hidden />
}
