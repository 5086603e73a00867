/**
 * Signs that a link is made of, where mail gateways write them as escapes. Others stay as they came: one alone may be
 * a part of a letter, and whoever reads the parameters undoes them.
 */
const ESCAPES = /%[2-7][\da-f]/gi
const signOf = (escape: string): string => String.fromCharCode(Number.parseInt(escape.slice(1), 16))

/** Without its `?`, or without any `=`, it is no link as it stands, and it would be one without its escapes. */
const isEscaped = (fragment: string): boolean =>
  (!fragment.includes('?') && /%3f/i.test(fragment)) || (!fragment.includes('=') && /%3d/i.test(fragment))

/** What stands behind the `#` of a link, its escapes undone once where it was escaped as a whole; without `#`, all of it. */
export function fragmentOf(link: string): string {
  const fragment = link.slice(link.indexOf('#') + 1)
  return isEscaped(fragment) ? fragment.replaceAll(ESCAPES, signOf) : fragment
}

/** The fragment that is meant, with its `#`: escaped as a whole it is what it was before; answers without a page mean the plan. */
export function addressOf(hash: string): string {
  const fragment = fragmentOf(hash)
  if (fragment === '') return hash
  const isQuery = !fragment.startsWith('/') && !fragment.includes('?') && fragment.includes('=')
  return isQuery ? `#/plan?${fragment}` : `#${fragment}`
}

/** Whether the path of a page holds what looks like answers; escaped twice, for instance, nobody can tell what they were. */
export const holdsAnswers = (path: string): boolean => /=|%(?:25)*3d/i.test(path)
