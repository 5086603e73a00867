const TURNS = /[\u202A-\u202E\u2066-\u2069]/
const [OPEN, CLOSE] = ['\u2068', '\u2069'] // first strong isolate, and its end

/**
 * A text that somebody typed, so that its signs of direction end with it and do not turn the words behind it round.
 * Texts without such signs, which are nearly all, stay as they are.
 */
export function contained(text: string): string {
  if (!TURNS.test(text)) return text
  let open = 0
  let kept = ''
  for (const sign of text) {
    const closes = sign === CLOSE
    if (closes && open === 0) continue // it would end the isolate around the text
    open += closes ? -1 : /[\u2066-\u2068]/.test(sign) ? 1 : 0
    kept += sign
  }
  return `${OPEN}${kept}${CLOSE.repeat(open + 1)}`
}
