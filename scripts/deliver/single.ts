import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'
import { noticesOf, shippedIn } from './licences.ts'

/** The one file of the build. */
export const SINGLE = 'offramp.html'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** In a string or a pattern of a script this means the same, and cannot end the element that the script stands in. */
const withoutTags = (script: string): string => script.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C')

/** In a comment of the page no two hyphens may stand side by side. */
const forComment = (text: string): string => text.replaceAll(/-(?=-)/g, '- ').replaceAll('>', '›')

const onlyOne = <T>(what: string, found: readonly T[]): T => {
  const [one, ...more] = found
  if (one === undefined || more.length > 0) throw new Error(`Not one ${what} but ${found.length}`)
  return one
}

const textOf = ({ source }: Rolldown.OutputAsset): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)

/** The page with its script and its style in it, and a policy that allows these two and no connection whatever. */
function pageOf(page: string, script: string, style: string, notices: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync('public/icon.svg', 'utf8'))}`
  const head = page
    .replaceAll(/^\s*<link [^>]*rel="(?:stylesheet|manifest|apple-touch-icon|modulepreload)"[^>]*>\n/gm, '')
    .replace(/\s*<script [^>]*type="module"[^>]*><\/script>/, '')
    .replace('href="./icon.svg"', () => `href="${icon}"`)
    // First in the head, as a policy binds only what comes after it.
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`)
  return `${head.trimEnd()}\n<!--\n${forComment(notices)}\n-->\n`
}

/** Makes one file of a build, one that opens from a disk or a stick without any host. */
export const single = (): Plugin => ({
  name: 'single',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.values(bundle)
      const assets = files.filter((own): own is Rolldown.OutputAsset => own.type === 'asset')
      const script = onlyOne(
        'script',
        files.filter((own): own is Rolldown.OutputChunk => own.type === 'chunk'),
      )
      const style = onlyOne(
        'style',
        assets.filter(({ fileName }) => fileName.endsWith('.css')),
      )
      const page = onlyOne(
        'page',
        assets.filter(({ fileName }) => fileName.endsWith('.html')),
      )
      const source = pageOf(
        textOf(page),
        withoutTags(script.code.trim()),
        textOf(style).trim(),
        noticesOf(shippedIn(files)),
      )
      // Browsers read a carriage return as a line's end, and the hashes would not fit any more.
      if (source.includes('\r')) throw new Error('The page holds a carriage return')
      const strayed = files.filter((own) => ![script, style, page].includes(own))
      if (strayed.length > 0) throw new Error(`Left out: ${strayed.map((own) => own.fileName).join(', ')}`)
      for (const { fileName } of files) delete bundle[fileName]
      this.emitFile({ type: 'asset', fileName: SINGLE, source })
    },
  },
})
