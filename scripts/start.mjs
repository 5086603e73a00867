import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

const port = Number(process.env['PORT'] || 4317)
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stop(`PORT is ${process.env['PORT']}, but has to be a number from 1 to 65535.`)

// Asked before the build, so that nobody waits for a page that cannot be served.
/** @type {string | undefined} */
const refusal = await new Promise((resolve) => {
  const probe = createServer()
  probe.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => resolve(code ?? 'unknown'))
  probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)))
})
const elsewhere = `Another one: PORT=${port < 65_535 ? port + 1 : 4317} npm start`
if (refusal === 'EADDRINUSE')
  stop(`Port ${port} is in use, perhaps by an Offramp already running. ${elsewhere}`)
if (refusal) stop(`Port ${port} cannot be opened (${refusal}). ${elsewhere}`)

try {
  await build({ logLevel: 'warn' })
} catch (error) {
  stop(`The page could not be built: ${error instanceof Error ? error.message : String(error)}`)
}
try {
  const server = await preview({ preview: { port }, logLevel: 'warn' })
  console.log(`\n  Ready: ${server.resolvedUrls?.local[0]}  (Ctrl+C stops it)\n`)
} catch (error) {
  stop(
    `The page could not be served: ${error instanceof Error ? error.message : String(error)}. ${elsewhere}`,
  )
}
