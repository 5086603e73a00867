/**
 * `execCommand` is deprecated, and still the only way where a page comes over plain HTTP: browsers offer
 * `navigator.clipboard` over HTTPS, from this machine and from a file alone.
 */
function copiedBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true // no keyboard comes up on a phone
  field.className = 'sr'
  const before = document.activeElement
  // What stands outside an open dialog cannot be selected.
  const place = before?.closest('dialog[open]') ?? document.body
  place.append(field)
  field.focus({ preventScroll: true })
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}

/** Copies a text to the clipboard. False: the browser or the reader does not allow it. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copiedBySelection(text)
  }
}
