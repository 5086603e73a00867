import { createServer } from 'node:net'
import { build, preview } from 'vite'

/** @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })

/**
 * Builds the page apart from dist/, so that nobody who serves that is disturbed, and serves it on a free port.
 * Answers with its address and with what stops it.
 */
export async function serveBuiltPage() {
  const outDir = 'node_modules/.cache/offramp-page'
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  const port = await freePort()
  const server = await preview({ logLevel: 'warn', build: { outDir }, preview: { port } })
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}
