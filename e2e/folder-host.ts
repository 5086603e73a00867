import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

export interface FolderHost {
  readonly address: string
  /** Serves another folder from now on, as after a new build. */
  readonly serve: (folder: string) => void
  /** Answers everything with this status from now on; null: as it should. */
  readonly fail: (status: number | null) => void
  /** Takes every request from now on and says nothing, as some networks do; false: answers those that wait, and all others. */
  readonly swallow: (on: boolean) => void
  readonly stop: () => Promise<void>
}

/** A host that knows nothing: no headers of its own, no compression. */
export async function hostFolder(first: string): Promise<FolderHost> {
  let folder = first
  let failing: number | null = null
  let swallowing = false
  const waiting: (() => void)[] = []
  const answer: RequestListener = (request, response) => {
    if (swallowing) {
      waiting.push(() => answer(request, response))
      return
    }
    if (failing !== null) {
      response.writeHead(failing).end('the host has a bad day')
      return
    }
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    readFile(join(folder, name)).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end('no such file'),
    )
  }
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    serve: (next) => {
      folder = next
    },
    fail: (status) => {
      failing = status
    },
    swallow: (on) => {
      swallowing = on
      if (!on) for (const go of waiting.splice(0)) go()
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
