import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

export type BuildOutput = readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]

export interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly homepage: string
  /** The notice that has to go along. */
  readonly text: string
}

/** The notices of all that a build ships, as a file beside the page. */
export const NOTICES = 'licences.txt'

/** Where its source is, as a page to read. */
function addressOf(repository: string | { url: string } = ''): string {
  const url = typeof repository === 'string' ? repository : repository.url
  const [, path] = /github\.com[/:](.+?)(?:\.git)?$/.exec(url) ?? []
  return path === undefined ? url : `https://github.com/${path}`
}

function packageIn(folder: string): Shipped {
  const about: {
    name: string
    version: string
    license?: string
    homepage?: string
    repository?: string | { url: string }
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name))
  if (!about.license || file === undefined)
    throw new Error(`${about.name} says nothing of its licence, and so must not be shipped`)
  return {
    name: about.name,
    version: about.version,
    licence: about.license,
    homepage: about.homepage ?? addressOf(about.repository),
    text: readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  }
}

/** The folder of the package that a module belongs to; undefined: it is our own, or a piece of the bundler's. */
function packageFolder(module: string): string | undefined {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/')) ?? []
  return folder !== undefined && existsSync(join(folder, 'package.json')) ? folder : undefined
}

/** Every package of which at least a line is in the build, by name. */
export function shippedIn(output: BuildOutput): readonly Shipped[] {
  const modules = output.flatMap((own) =>
    own.type === 'chunk'
      ? Object.entries(own.modules).filter(([, { renderedLength }]) => renderedLength > 0)
      : [],
  )
  const folders = new Set(modules.map(([id]) => packageFolder(id)).filter((folder) => folder !== undefined))
  return [...folders].map(packageIn).toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Who wrote what, and on which terms; packages that share a text share it here. */
export function noticesOf(shipped: readonly Shipped[]): string {
  const own = readFileSync('LICENSE', 'utf8').trim()
  const parts = [...new Set(shipped.map(({ text }) => text))].map((text) => {
    const sharing = shipped.filter((each) => each.text === text)
    return `${sharing.map(({ name, version }) => `${name} ${version}`).join(', ')}\n\n${text}`
  })
  return [`Offramp\n\n${own}`, 'It holds parts of these packages:', ...parts].join(
    `\n\n${'-'.repeat(72)}\n\n`,
  )
}

/** Ships the notices that the licences ask for. */
export const licences = (): Plugin => ({
  name: 'licences',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'license', href: `./${NOTICES}` }, injectTo: 'head' },
  ],
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      if (bundle['index.html']?.type !== 'asset') return // a build for Node has no page
      const source = `${noticesOf(shippedIn(Object.values(bundle)))}\n`
      this.emitFile({ type: 'asset', fileName: NOTICES, source })
    },
  },
})
