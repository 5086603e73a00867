import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'

/** What the worker keeps besides the hashed files. Not all that is in public/: some hosts serve _headers and web.config to nobody. */
const BESIDE = ['icon.svg', 'manifest.webmanifest', 'licences.txt']

/**
 * How long a page waits for the network before it is shown as it was kept, in milliseconds. Some networks swallow what is
 * sent, and browsers then wait for minutes. A host that is there begins to answer within a second or two, on a slow
 * line too, and whoever is slower than this gets the new build at the next visit.
 */
const PATIENCE = 4000

/** Answers that ask for a log-in: some hosts send the form for it along. */
const LOG_IN = [401, 403, 407]

interface Build {
  readonly stamp: string
  /** The file that the page of this build names, by which it is told from the page of another. */
  readonly entry: string
  readonly files: readonly string[]
}

/** Runs as the worker, as a file of its own beside the page. */
const worker = ({ stamp, entry, files }: Build): string => `// Keeps the page usable without a network.
const OURS = 'offramp ' + registration.scope + ' '
const CURRENT = OURS + ${JSON.stringify(stamp)}
const FILES = ${JSON.stringify(files)}
const BESIDE = ${JSON.stringify(BESIDE)}
const PATIENCE = ${PATIENCE}
const LOG_IN = ${JSON.stringify(LOG_IN)}
const LOOSELY = { ignoreSearch: true, ignoreVary: true } // hosts vary by what does not change the files

async function install() {
  const page = await fetch('./', { cache: 'reload' })
  // While a host takes in a new build, this worker and the page may be of two builds: the next visit tries again.
  if (!page.ok || !(await page.clone().text()).includes(${JSON.stringify(entry)})) throw new Error('another build')
  await caches.delete(CURRENT) // so that the newest is the last
  const cache = await caches.open(CURRENT)
  await cache.put('./', page)
  await cache.addAll(FILES)
  await Promise.allSettled(BESIDE.map((file) => cache.add(new Request(file, { cache: 'reload' }))))
}

// The build before stays as well: a tab that was opened with it may still ask for a part that it has not loaded.
async function removeOld() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS))
  const old = ours.filter((name) => name !== CURRENT).slice(0, -1)
  await Promise.all(old.map((name) => caches.delete(name)))
}

const isPage = ({ mode, url }) =>
  mode === 'navigate' && /^(index\\.html)?([?#]|$)/.test(url.slice(registration.scope.length))

async function kept(request) {
  const cache = await caches.open(CURRENT)
  return cache.match(isPage(request) ? './' : request, LOOSELY)
}

// In place of the page, an error says less than what was kept. Not if it asks for a log-in: who was kept from that
// would never see a new build. For the same reason it may lead elsewhere (that has the status 0 here): whether to a
// log-in of this host or to that of somebody's network cannot be told.
const isError = (request, { status }) => (isPage(request) ? status >= 400 && !LOG_IN.includes(status) : status >= 500)

/**
 * From the network, so that nobody sees yesterday's build; else what was kept. The page that comes out of what was kept
 * asks for a new build itself, as soon as the network answers.
 */
async function networkFirst(request) {
  try {
    const answer = fetch(request)
    const first = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
    if (first && !isError(request, first)) return first
    return (await kept(request)) ?? (await answer)
  } catch {
    return (await kept(request)) ?? Response.error()
  }
}

/** Names that hold a hash never mean anything else. */
async function keptFirst(request) {
  return (await caches.match(request, LOOSELY)) ?? fetch(request)
}

addEventListener('install', (event) => {
  skipWaiting()
  event.waitUntil(install())
})
addEventListener('activate', (event) => event.waitUntil(removeOld().then(() => clients.claim())))
addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return
  const hashed = request.url.startsWith(registration.scope + 'assets/')
  event.respondWith(hashed ? keptFirst(request) : networkFirst(request))
})
`

const isEntry = (own: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean =>
  own.type === 'chunk' && own.isEntry

/** Emits sw.js, which knows every file of the build. Has to come after all that emit files. */
export const offlineWorker = (): Plugin => ({
  name: 'offline-worker',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return // a build for Node has no page
      const files = Object.keys(bundle).filter((name) => name.startsWith('assets/'))
      const entry = Object.values(bundle).find(isEntry)?.fileName
      if (entry === undefined) throw new Error('The build has no entry')
      const stamp = createHash('sha256').update(files.join()).update(page.source).digest('hex').slice(0, 12)
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker({ stamp, entry, files }) })
    },
  },
})
