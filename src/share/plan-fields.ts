import { isFields, type Fields } from '../domain/fields.ts'

export const isText = (value: unknown): value is string => typeof value === 'string'
export const isGiven = (value: unknown): boolean => value !== null && value !== undefined
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})
export const textOf = (value: unknown): string => (isText(value) ? value : '')

/** Levels of lists and objects within each other. What is kept unread is written, compared and merged level by level. */
export const DEEPEST = 32
/** Whether a value without a name here can be kept: not too deep, and no number that JSON has no end for. */
export function isKeepable(value: unknown, levels = DEEPEST): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((own) => isKeepable(own, levels - 1))
}
