// Fails when the build outgrows its budgets, and says what it weighs. What it asks of a processor: e2e/budgets.spec.ts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** In bytes. All but the first lie 4 to 5 per cent above what was measured on 28 November 2026. */
const BUDGETS = {
  // What a slow line waits for before anything is seen: the page, and every script and style that it pulls in at once.
  'first load': { gzip: 115_000 },
  // What a first visit fetches in all, since the worker keeps every file for later.
  'whole build': { raw: 1_370_000, gzip: 373_000 },
  // What is carried into a closed network.
  'one file': { raw: 1_350_000, gzip: 340_000 },
}

/** What only hosts read; everything else in dist/ is counted, pictures of the icon and texts of licences too. */
const FOR_HOSTS = ['_headers', 'web.config']

const page = readFileSync('dist/index.html', 'utf8')

/** @param {string} tag @param {string} name */
const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

function firstLoad() {
  const files = new Set(['index.html'])
  for (const [tag] of page.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const isScript = tag.startsWith('<script')
    const address = attribute(tag, isScript ? 'src' : 'href')
    if (
      address !== undefined &&
      (isScript || /^(?:stylesheet|modulepreload)$/.test(attribute(tag, 'rel') ?? ''))
    )
      files.add(address.replace(/^\.\//, ''))
  }
  return [...files].map((file) => join('dist', file))
}

const wholeBuild = () =>
  readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !FOR_HOSTS.includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

async function oneFile() {
  const outDir = 'node_modules/.cache/offramp-single'
  await build({
    configFile: 'vite.single.config.ts',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  })
  return [join(outDir, 'offramp.html')]
}

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */

/** @param {string} file @returns {Size} */
function sizeOf(file) {
  const bytes = readFileSync(file)
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  }
}

/** @param {Size[]} sizes @returns {Size} */
const sum = (sizes) =>
  sizes.reduce(
    (all, { raw, gzip, brotli }) => ({
      raw: all.raw + raw,
      gzip: all.gzip + gzip,
      brotli: all.brotli + brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  )

/** @param {string} name @param {Size} size */
const line = (name, { raw, gzip, brotli }) =>
  console.log([raw, gzip, brotli].map((bytes) => String(bytes).padStart(9)).join('') + `  ${name}`)

/** @param {keyof typeof BUDGETS} name @param {string[]} files */
function hold(name, files) {
  const size = sum(files.map(sizeOf))
  const limits = /** @type {[keyof Size, number][]} */ (Object.entries(BUDGETS[name])) // its keys, which entries() forgets
  const words = limits.map(([unit, limit]) => `${limit} ${unit}`).join(' and ')
  line(`${name}; the budget is ${words}`, size)
  for (const [unit, limit] of limits)
    if (size[unit] > limit) {
      console.error(`The ${name} is ${size[unit] - limit} bytes (${unit}) over its budget.`)
      process.exitCode = 1
    }
}

console.log('      raw     gzip   brotli')
const first = firstLoad()
for (const file of first) line(file, sizeOf(file))
hold('first load', first)
hold('whole build', wholeBuild())
hold('one file', await oneFile())

if (!first.some((file) => file.endsWith('.js'))) {
  console.error('The page pulls in no script: the size of nothing was measured.')
  process.exitCode = 1
}
