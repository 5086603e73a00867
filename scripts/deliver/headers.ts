/** The headers of one kind of file, by name. */
export type Headers = Readonly<Record<string, string>>

/** What a `_headers` file sends, by the path that it is sent for. */
export function readHeaders(text: string): Readonly<Record<string, Headers>> {
  const sent: Record<string, Record<string, string>> = {}
  let path = ''
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (/^\S/.test(line)) {
      path = line.trim()
      continue
    }
    const [, name, value] = /^\s+([^:\s]+): *(.+?)\s*$/.exec(line) ?? []
    if (name === undefined || value === undefined) throw new Error(`No header: ${line}`)
    sent[path] = { ...sent[path], [name]: value }
  }
  return sent
}

/** The policy as a page itself can state it: browsers refuse frame-ancestors there, so it is left out. */
export const policyForPage = (policy: string): string => policy.replace(/; *frame-ancestors [^;]+/, '')
