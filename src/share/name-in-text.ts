const NAME = /"name"\s*:\s*("(?:[^"\\\n]|\\.)*")/
/** Characters; the name stands first in a plan file, and further down it would be another's. */
const LOOKED_AT = 10_000

/** The name of a plan in a text that cannot be read as one; empty: there is none to be found. */
export function nameInText(text: string): string {
  const [, found = '""'] = NAME.exec(text.slice(0, LOOKED_AT)) ?? []
  try {
    return String(JSON.parse(found))
  } catch {
    return ''
  }
}
