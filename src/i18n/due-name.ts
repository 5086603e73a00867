import type { Translator } from './translate.ts'

/** `mainstreamEnd` and `latest-build` as words. */
const spaced = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')

/** A place in the knowledge as a reader can find it again: what it is about, then the way to it. */
export function dueNameIn(t: Translator, path: string): string {
  const parts = path.split('.')
  const at = parts.findIndex((part) => t.has(`name.${part}`))
  const [about, way] = at < 0 ? [[], parts] : [[t.show(parts[at])], parts.slice(at + 1)]
  return [...about, ...way.map(spaced)].join(' · ')
}
