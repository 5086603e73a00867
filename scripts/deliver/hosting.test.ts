import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policyForPage, readHeaders } from './headers.ts'
import { caddyHeaders, iisHeaders, nginxHeaders, snippet } from './host-files.ts'

const sent = readHeaders(readFileSync('public/_headers', 'utf8'))
const everywhere = sent['/*'] ?? {}
const forEver = sent['/assets/*']?.['Cache-Control'] ?? ''
const webConfig = readFileSync('public/web.config', 'utf8')

test('what _headers sends is the strict policy, and nothing loose', () => {
  expect(Object.keys(everywhere)).toEqual([
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'X-DNS-Prefetch-Control',
    'Permissions-Policy',
  ])
  const policy = everywhere['Content-Security-Policy'] ?? ''
  const directives = policy.split('; ').map((each) => each.split(' '))
  expect(directives[0]).toEqual(['default-src', "'none'"])
  const allowed = new Set(directives.flatMap(([, ...values]) => values))
  expect([...allowed].toSorted()).toEqual(["'none'", "'self'", 'blob:', 'data:'])
  // Only pictures may come from the page itself: never a script.
  expect(directives.filter((each) => each.includes('data:')).map(([name]) => name)).toEqual(['img-src'])
  expect(policyForPage(policy)).toBe(policy.replace("; frame-ancestors 'none'", ''))
})

test.for([
  ['nginx', nginxHeaders(snippet('nginx'))],
  ['Caddy', caddyHeaders(snippet('caddy'))],
  ['IIS', iisHeaders(webConfig)],
] as const)('%s sends what _headers sends', ([, headers]) => {
  expect(headers).toEqual(everywhere)
})

test('hashed files are kept for ever, the page and the worker are asked for each time', () => {
  expect(forEver).toBe('public, max-age=31536000, immutable')
  for (const path of ['/', '/index.html', '/sw.js'])
    expect(sent[path]).toEqual({ 'Cache-Control': 'no-cache' })
  expect(everywhere).not.toHaveProperty('Cache-Control') // hosts add the values of all paths that fit
  expect(snippet('nginx')).toContain(`"~/assets/" "${forEver}"`)
  expect(snippet('nginx')).toContain('default "no-cache"')
  expect(snippet('caddy')).toContain(`header @hashed Cache-Control "${forEver}"`)
  expect(snippet('caddy')).toContain('header @fresh Cache-Control "no-cache"')
  const assets = webConfig.slice(webConfig.indexOf('<location path="assets">'))
  expect(assets).toContain('cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"')
  expect(365 * 24 * 60 * 60).toBe(Number(/max-age=(\d+)/.exec(forEver)?.[1]))
  expect(webConfig.slice(0, -assets.length)).toContain('cacheControlMode="DisableCache"')
})

test('no location of nginx has headers of its own, which would replace all others', () => {
  const locations = [...snippet('nginx').matchAll(/^ *location [^{]*\{[\s\S]*?\n {2}\}/gm)].map(
    ([text]) => text,
  )
  expect(locations).toHaveLength(1)
  expect(locations.filter((text) => text.includes('add_header'))).toEqual([])
})

test('web.config is in order: every element is closed, nothing is stated twice, here or by the site above', () => {
  const open: string[] = []
  const crossed: string[] = []
  for (const [, end, name, attributes = ''] of webConfig
    .replaceAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .matchAll(/<(\/?)([\w.]+)((?:\s+\w+="[^"<&]*")*\s*\/?)>/g)) {
    if (!end && !attributes.endsWith('/')) open.push(name ?? '')
    if (end && open.pop() !== name) crossed.push(name ?? '')
  }
  expect({ open, crossed }).toEqual({ open: [], crossed: [] })
  const kinds = [...webConfig.matchAll(/<mimeMap fileExtension="([^"]+)"/g)].map(([, kind]) => kind)
  expect(kinds).toEqual(['.js', '.svg', '.webmanifest'])
  const added = [
    ...webConfig.matchAll(
      /(?:<remove (\S+="[^"]+") \/>\s*)?<(?:mimeMap|add) ((?:fileExtension|name)="[^"]+")/g,
    ),
  ]
  expect(added).toHaveLength(kinds.length + Object.keys(everywhere).length)
  for (const [, removed, own] of added) expect(removed).toBe(own)
})

/** The page for what is missing, for hosts that would serve the start page instead. */
const missing = readFileSync('public/404.html', 'utf8')

test('404.html is under the policy of the other pages, and names no file that could be missing too', () => {
  const [, policy] =
    /<head>\s*<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(missing) ?? []
  expect(policy).toBe(policyForPage(everywhere['Content-Security-Policy'] ?? ''))
  expect(missing).not.toMatch(/<(?:script|style|img|base)\b|\s(?:on\w+|style|src)=/)
  // It is served for paths of any depth.
  expect([...missing.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual(['data:,', '/'])
})

test('a line of _headers that is no header stops the build', () => {
  expect(() => readHeaders('/*\n  no header at all')).toThrow('No header')
  expect(readHeaders('/*\r\n  A: b; c: d\r\n\r\n/x\r\n  A: e\r\n')).toEqual({
    '/*': { A: 'b; c: d' },
    '/x': { A: 'e' },
  })
})
