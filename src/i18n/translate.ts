import { isDay } from '../domain/days.ts'
import { contained } from './contained.ts'

/**
 * The words of one language, by key. A placeholder is `{name}`, `{name:unit}` for a number with its noun, or
 * `{name:or}` for a list of which one is meant.
 */
export type Messages = Readonly<Record<string, string>>

export type Value = string | number | boolean | null | undefined | readonly Value[]
export type Values = Readonly<Record<string, Value>>

export interface Translator {
  (key: string, values?: Values): string
  /** A value as a reader expects it: days and numbers in the language's form, ids by their name, lists joined. */
  readonly show: (value: Value) => string
  readonly has: (key: string) => boolean
  readonly locale: string
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

const PLACEHOLDER = /\{([\w.-]+)(?::([\w-]+))?\}/g

/** A function from keys to words. A key without words shows itself, so that nothing is silently empty. */
export function translator(messages: Messages, locale: string): Translator {
  const numbers = new Intl.NumberFormat(locale)
  const days = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' })
  const plurals = new Intl.PluralRules(locale)
  const words = (key: string): string | undefined =>
    Object.hasOwn(messages, key) ? messages[key] : undefined

  function show(value: Value): string {
    if (isList(value)) return lists.format(value.map((one: Value) => show(one)))
    if (typeof value === 'number') return numbers.format(value)
    if (typeof value === 'boolean') return words(value ? 'ui.yes' : 'ui.no') ?? String(value)
    if (typeof value !== 'string') return ''
    if (isDay(value)) return days.format(new Date(`${value}T00:00:00Z`))
    return words(`name.${value}`) ?? contained(value)
  }

  function counted(value: Value, unit: string): string {
    if (unit === 'or') return isList(value) ? choices.format(value.map((one) => show(one))) : show(value)
    const n = typeof value === 'number' ? value : Number(value)
    const form = words(`unit.${unit}.${plurals.select(n)}`) ?? words(`unit.${unit}.other`) ?? '{n}'
    return form.replace('{n}', show(n))
  }

  const t = (key: string, values: Values = {}): string =>
    (words(key) ?? key).replaceAll(PLACEHOLDER, (whole, name: string, unit?: string) => {
      if (!Object.hasOwn(values, name)) return whole
      return unit ? counted(values[name], unit) : show(values[name])
    })
  return Object.assign(t, { show, has: (key: string) => words(key) !== undefined, locale })
}

/** The placeholders of a sentence, for the tests that hold languages and clauses against each other. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
