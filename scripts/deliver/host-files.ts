import { readFileSync } from 'node:fs'
import type { Headers } from './headers.ts'

/** The lines of the block of docs/hosting.md in this language. */
export function snippet(language: 'nginx' | 'caddy'): string {
  const page = readFileSync('docs/hosting.md', 'utf8').replaceAll('\r\n', '\n')
  const [, lines] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page) ?? []
  if (lines === undefined) throw new Error(`docs/hosting.md holds nothing for ${language}`)
  return lines
}

const pairs = (text: string, pattern: RegExp): Headers =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]))

/** The headers that nginx shall send with everything. */
export const nginxHeaders = (text: string): Headers =>
  pairs(text, /^\s*add_header (\S+) "([^"]*)" always;$/gm)

/** The headers that Caddy shall send with everything. */
export const caddyHeaders = (text: string): Headers =>
  pairs(/\theader \{\n([\s\S]*?)\n\t\}/.exec(text)?.[1] ?? '', /^\s*(\S+) "([^"]*)"$/gm)

/** The headers that IIS shall send with everything. */
export const iisHeaders = (text: string): Headers => {
  const own = /<customHeaders>([\s\S]*?)<\/customHeaders>/.exec(text)?.[1] ?? ''
  return pairs(own, /<add name="([^"]*)" value="([^"]*)" \/>/g)
}
