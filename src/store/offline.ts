/** Long enough that the page is done with its own requests, also on a slow line. */
const DELAY = 2000

async function keep(): Promise<void> {
  const registration = await navigator.serviceWorker.register('./sw.js')
  // Browsers look for a new one themselves, but take their time, and until then the build before is what is kept.
  if (registration.active) await registration.update()
}

/** Where a browser or a host refuses, the page works as it does without. */
const keepIfAllowed = () => void keep().catch(() => undefined)

/**
 * Has a worker keep the page for when there is no network. Not while developing, where it would show old code, and not in
 * the single file, which needs none.
 */
export function keepForOffline(): void {
  if (import.meta.env.MODE !== 'production' || !('serviceWorker' in navigator)) return
  if (!location.protocol.startsWith('http')) return
  addEventListener('load', () => setTimeout(keepIfAllowed, DELAY))
}
