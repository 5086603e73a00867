import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
})

/**
 * Serves a folder as a static host does, compressed: the preview server sends everything as it is, and on a slow line
 * that is another page. Answers with its address and with what stops it.
 * @param {string} folder
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export function compressingHost(folder) {
  /** @type {Map<string, Buffer>} */
  const sent = new Map()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const name = normalize(path.endsWith('/') ? `${path}index.html` : path)
    try {
      const body = sent.get(name) ?? brotliCompressSync(readFileSync(join(folder, name)))
      sent.set(name, body)
      response.writeHead(200, {
        'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': body.length,
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({
        address: `http://127.0.0.1:${port}/`,
        stop: () => {
          server.closeAllConnections()
          server.close()
        },
      })
    })
  })
}
