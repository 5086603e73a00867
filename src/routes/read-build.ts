/**
 * The last part of a build as it may stand in an answer: typed alone, or with all that stands before it. Empty, it is
 * not known; null: it cannot be read.
 */
export function readBuild(base: string, typed: string): string | null {
  const text = typed.replaceAll(/\s/g, '')
  const part = text.startsWith(base) ? text.slice(base.length) : text
  if (text === '') return ''
  return /^\d{1,5}$/.test(part) ? String(Number(part)) : null
}
