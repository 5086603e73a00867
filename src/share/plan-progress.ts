import { isFields, type Fields } from '../domain/fields.ts'
import { isDay } from '../domain/days.ts'
import type { ItemProgress, Progress } from '../domain/progress.ts'
import { placeToday, type Retired } from '../domain/retired.ts'
import { fieldsOf, isKeepable } from './plan-fields.ts'
import { shortened, type Problem } from './problem.ts'

/** What may be noted of an item, and what it has to be. */
const NOTES: { readonly [K in keyof ItemProgress]-?: (value: unknown) => boolean } = {
  done: (value) => typeof value === 'boolean',
  on: (value) => typeof value === 'string' && isDay(value),
  owner: (value) => typeof value === 'string',
  due: (value) => typeof value === 'string' && isDay(value),
  note: (value) => typeof value === 'string',
  skip: (value) => typeof value === 'string',
}
const isNote = (field: string): field is keyof ItemProgress => Object.hasOwn(NOTES, field)

const isDropped = (field: string, value: unknown): boolean =>
  isNote(field) ? !NOTES[field](value) : !isKeepable(value)

/**
 * Fields that cannot be read are left out and named; fields that have no name here are kept. What was noted of an item
 * that retired is noted of its successor, which keeps what was noted of it before.
 */
export function readProgress(
  fields: Fields,
  retired: Retired,
): { progress: Progress; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const items = new Map<string, Fields>()
  for (const [id, own] of Object.entries(fields)) {
    const dropped = isFields(own) ? Object.keys(own).filter((field) => isDropped(field, own[field])) : ['–']
    for (const field of dropped)
      problems.push({ kind: 'not-in-progress', parameter: shortened(id), field: shortened(field) })
    const read = Object.entries(fieldsOf(own)).filter(([field]) => !dropped.includes(field))
    if (read.length === 0) continue
    const place = placeToday(id, retired)
    if (place !== id) problems.push({ kind: 'moved-on', parameter: id, to: place })
    const [before, here] = [items.get(place) ?? {}, Object.fromEntries(read)]
    items.set(place, place === id ? { ...before, ...here } : { ...here, ...before })
  }
  return { progress: Object.fromEntries(items), problems }
}
