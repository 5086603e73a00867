import type { Due } from '../domain/due.ts'
import { RANGES } from '../domain/facts.ts'
import { isFields } from '../domain/fields.ts'
import type { Statement } from '../knowledge/schema.ts'
import { levelIn } from './levels.ts'
import type { Translator } from './translate.ts'
import { LEVEL, statedIn } from './values.ts'

/** `mainstreamEnd` and `latest-build` as words. */
const spaced = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')

/** The place itself, without words of its own: a task that rests on it says it best. */
function tailIn(
  t: Translator,
  { path, statement }: Pick<Due, 'path' | 'statement'>,
  rest: readonly string[],
) {
  const task = t(`item.${path}`, statedIn(statement))
  const isTold = t.has(`item.${path}`) && !task.includes('{')
  return isTold
    ? task.replace(/\.$/, '')
    : rest
        .filter((part) => part !== 'steps')
        .map(spaced)
        .join(' · ')
}

/** What a statement is about: a product, a method or a part of the work, and what is said of it. */
export function dueNameIn(t: Translator, due: Pick<Due, 'path' | 'statement'>): string {
  const parts = due.path.split('.')
  const at = parts.findIndex((part) => t.has(`name.${part}`))
  const areas = [2, 1].filter((n) => n < parts.length).map((n) => parts.slice(0, n).join('.'))
  const area = areas.find((own) => t.has(`due.${own}`))
  const own = `due.${parts.filter((_, i) => i !== at).join('.')}`
  const rest = parts.slice(at < 0 ? (area?.split('.').length ?? 0) : at + 1)
  const head = at < 0 ? area && t(`due.${area}`) : t.show(parts[at])
  return [head, t.has(own) ? t(own) : tailIn(t, due, rest)].filter(Boolean).join(' · ')
}

/** A range that ends with what a question takes at most has no end. */
const NO_END: readonly unknown[] = [null, RANGES.days.to, RANGES.mailboxes.to]

/** Whatever a statement may hold: names, days and numbers as everywhere, fields by the words for them all together. */
function saidIn(t: Translator, value: unknown): string {
  if (typeof value === 'string') return LEVEL.test(value) ? levelIn(value) : t.show(value)
  if (typeof value === 'number' || typeof value === 'boolean') return t.show(value)
  if (Array.isArray(value)) {
    const each = value.map((own) => saidIn(t, own))
    return value.some(isFields) ? each.join('; ') : t.show(each)
  }
  const fields = isFields(value) ? Object.entries(value).filter(([, own]) => !NO_END.includes(own)) : []
  if (fields.length === 0) return t('due.says.nothing')
  const told = fields.map(([name, own]) => [name, typeof own === 'number' ? own : saidIn(t, own)] as const)
  const names = fields.map(([name]) => name).toSorted()
  const key = `due.says.${names.join('-')}`
  if (t.has(key)) return t(key, Object.fromEntries(told))
  return told.map(([name, own]) => `${spaced(name)}: ${t.show(own)}`).join('; ')
}

const LONG = 160

/** What a statement says on one line, cut where it is long. */
export function dueValueIn(t: Translator, { value }: Statement<unknown>): string {
  const text = saidIn(t, value)
  return text.length > LONG ? `${text.slice(0, LONG - 1).trimEnd()}…` : text
}
