import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'

/** Pages that are opened by a link from elsewhere, by the first part of their address, and the file of each. */
const PAGES = {
  questions: 'questions',
  plan: 'plan',
  verdict: 'verdict',
  way: 'way',
  realtime: 'realtime',
  timeline: 'timeline-page',
  summary: 'summary',
} as const

/** Runs in the page, as a file of its own, since the policy allows no script within it. */
const begin = (files: string): string => `(() => {
  const files = ${files}
  const name = location.hash.slice(2).split(/[/?]/)[0]
  for (const file of Object.hasOwn(files, name) ? files[name] : []) {
    const link = document.createElement('link')
    if (file.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style' })
    else link.rel = 'modulepreload'
    link.crossOrigin = '' // as the page asks for them later; else they are fetched twice
    link.href = './' + file
    document.head.append(link)
  }
})()
`

/**
 * Whoever opens a link to a plan would wait for the first scripts before the browser hears of those of the plan. A
 * script of some hundred bytes asks for them at once, beside the first ones.
 */
export const earlyChunks = (): Plugin => ({
  name: 'early-chunks',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return // a build for Node has no page
      const chunks = Object.values(bundle).filter((own): own is Rolldown.OutputChunk => own.type === 'chunk')
      const entry = chunks.find(({ isEntry }) => isEntry)
      const reached = (file: string, seen: ReadonlySet<string>): ReadonlySet<string> => {
        const chunk = chunks.find(({ fileName }) => fileName === file)
        if (!chunk || seen.has(file)) return seen
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])]
        return chunk.imports.reduce<ReadonlySet<string>>(
          (own, next) => reached(next, own),
          new Set([...seen, file, ...styles]),
        )
      }
      const first = reached(entry?.fileName ?? '', new Set())
      const files = Object.entries(PAGES).map(([name, file]) => {
        const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/routes/${file}.tsx`))
        if (!own) throw new Error(`No chunk holds the page ${file}`)
        return [name, [...reached(own.fileName, new Set())].filter((each) => !first.has(each))]
      })
      const source = begin(JSON.stringify(Object.fromEntries(files)))
      const fileName = `assets/early-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`
      this.emitFile({ type: 'asset', fileName, source })
      page.source = String(page.source).replace(
        '<script type="module"',
        `<script async src="./${fileName}"></script>\n    <script type="module"`,
      )
    },
  },
})
