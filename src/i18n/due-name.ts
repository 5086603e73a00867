import { shortValue } from '../domain/due.ts'
import type { Statement } from '../knowledge/schema.ts'
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

/** What a statement says, as far as it is one word, day or number; else as it is written. */
export function dueValueIn(t: Translator, statement: Statement<unknown>): string {
  const { value } = statement
  const isOne = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isOne && String(value).length < 40 ? t.show(value) : shortValue(statement)
}
