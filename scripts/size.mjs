// Fails when the first load outgrows its budget: the page and every script and style that it pulls in at once.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const budget = 115_000 // bytes, gzip
const page = readFileSync('dist/index.html', 'utf8')

/** @param {string} tag @param {string} name */
const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

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

/** @param {string} name @param {number} gzip @param {number} brotli */
const line = (name, gzip, brotli) =>
  console.log(`${String(gzip).padStart(8)} gzip ${String(brotli).padStart(8)} brotli  ${name}`)

const total = { gzip: 0, brotli: 0 }
for (const file of files) {
  const bytes = readFileSync(`dist/${file}`)
  const gzip = gzipSync(bytes, { level: 9 }).length
  const brotli = brotliCompressSync(bytes).length
  line(file, gzip, brotli)
  total.gzip += gzip
  total.brotli += brotli
}
line(`first load; the budget is ${budget} gzip`, total.gzip, total.brotli)

if (![...files].some((file) => file.endsWith('.js'))) {
  console.error('The page pulls in no script: the size of nothing was measured.')
  process.exitCode = 1
}
if (total.gzip > budget) {
  console.error(`The first load is ${total.gzip - budget} bytes over its budget.`)
  process.exitCode = 1
}
