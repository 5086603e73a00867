import { useSyncExternalStore } from 'react'

/** As wide as `.asking` in questions.css needs to set the map beside the questions. */
const WIDE = '(min-width: 60rem)'

const subscribe = (changed: () => void): (() => void) => {
  const media = matchMedia(WIDE)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Whether the map of questions stands beside them, unfolded. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
