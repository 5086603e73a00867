import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('.', import.meta.url))
const ROOMS = ['knowledge', 'domain', 'i18n', 'share', 'ui', 'store', 'routes'] as const
type Room = (typeof ROOMS)[number]

interface File {
  /** From `src` on, with slashes: `domain/rules/method.ts`. */
  readonly path: string
  readonly text: string
}

const FILES: readonly File[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    path: file.slice(SRC.length).replaceAll('\\', '/'),
    text: /\.(tsx?|css)$/.test(file) ? readFileSync(file, 'utf8') : '',
  }))
const CODE = FILES.filter(({ path }) => /\.tsx?$/.test(path))
const isTest = ({ path }: File): boolean => /\.test\.tsx?$/.test(path)

const roomOf = (path: string): Room | undefined => ROOMS.find((room) => path.startsWith(`${room}/`))

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')

/** Strings and comments apart, so that a sentence about `new Date()` is no use of it. */
const withoutProse = (text: string): string =>
  withoutComments(text).replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")

/** Whatever a file imports, re-exports or loads later. */
const importsIn = (text: string): readonly string[] => [
  ...[...text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm)].map(
    ([, from = '']) => from,
  ),
  ...[...text.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)].map(([, from = '']) => from),
  ...[...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, from = '']) => from),
]

/** The path, from `src` on, that a relative import means; undefined: it is a package. */
const meant = (path: string, from: string): string | undefined =>
  from.startsWith('.') ? posix.join(posix.dirname(path), from) : undefined

/** Which rooms a file may import from: its own and those to its left; `main.tsx` all, `cli.ts` those without a screen. */
function allowedFor(path: string): readonly Room[] {
  const room = roomOf(path)
  if (room) return ROOMS.slice(0, ROOMS.indexOf(room) + 1)
  if (path === 'main.tsx') return ROOMS
  if (path === 'cli.ts') return ['knowledge', 'domain', 'i18n', 'share']
  return []
}

/** Imports that break the one-way rule. */
function strayImportsIn({ path, text }: File): readonly string[] {
  const allowed = allowedFor(path)
  return importsIn(text).filter((from) => {
    const target = meant(path, from)
    if (target === undefined) return false
    const room = roomOf(target)
    if (room) return !allowed.includes(room)
    return target !== 'zod-config.ts' && !target.endsWith('.css') && roomOf(path) !== undefined
  })
}

const strays = (path: string, text: string) => strayImportsIn({ path, text })

test('every import goes to the own room or to one on its left', () => {
  expect(CODE.length).toBeGreaterThan(40)
  for (const file of CODE) expect({ [file.path]: strayImportsIn(file) }).toEqual({ [file.path]: [] })
})

test('the import rule sees what it shall see', () => {
  expect(strays('knowledge/a.ts', "import { x } from '../domain/b.ts'")).toHaveLength(1)
  expect(strays('domain/rules/a.ts', "import type {\n  X,\n} from '../../share/b.ts'")).toHaveLength(1)
  expect(strays('domain/a.ts', "export * from '../i18n/b.ts'")).toHaveLength(1)
  expect(strays('domain/a.ts', "const m = await import('../ui/b.tsx')")).toHaveLength(1)
  expect(strays('share/a.ts', "import '../store/b.ts'")).toHaveLength(1)
  expect(strays('cli.ts', "import { x } from './ui/b.tsx'")).toHaveLength(1)
  expect(strays('domain/a.ts', "import { x } from '../main.tsx'")).toHaveLength(1)
  expect(strays('ui/a.tsx', "import { x } from '../share/b.ts'\nimport z from 'zod/mini'")).toEqual([])
  expect(strays('main.tsx', "import { x } from './routes/b.tsx'")).toEqual([])
})

const CLOCKS = /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\bDate\(\s*\)/
const MAY_KNOW_TIME: readonly Room[] = ['store', 'routes']
/** It holds what reads from outside to a limit of time. */
const MEASURES = 'share/hostile.test.ts'

test('no clock and no chance left of the store', () => {
  const knows = CODE.filter((file) => {
    const room = roomOf(file.path)
    return (
      room && !MAY_KNOW_TIME.includes(room) && file.path !== MEASURES && CLOCKS.test(withoutProse(file.text))
    )
  })
  expect(knows.map(({ path }) => path)).toEqual([])
  for (const use of ['new Date()', 'new Date( )', 'Date.now()', 'Math.random()', 'performance.now()'])
    expect(CLOCKS.test(withoutProse(`const now = ${use}`))).toBe(true)
  expect(CLOCKS.test(withoutProse('const day = new Date(0).toISOString() // not new Date()'))).toBe(false)
})

/** Whatever makes a document, or a part of one, out of text, runs text, or opens a way that the content policy leaves open. */
const MARKUP =
  /\b(?:dangerouslySetInnerHTML|(?:inner|outer)HTML|insertAdjacentHTML|setHTML(?:Unsafe)?|parseHTML(?:Unsafe)?|createContextualFragment|DOMParser|srcDoc|srcdoc|eval|RTCPeerConnection)\b|\bdocument\.write|\bnew Function\b|\b(?:window|globalThis|self)\.open\b|\bhttp-?equiv\b/i

test('nothing writes markup, runs text, or opens a window', () => {
  const found = CODE.filter((file) => !isTest(file) && MARKUP.test(withoutComments(file.text)))
  expect(found.map(({ path }) => path)).toEqual([])
  for (const use of [
    '<p dangerouslySetInnerHTML={{ __html: note }} />',
    'element.innerHTML = note',
    "element['outerHTML'] = note",
    "element.insertAdjacentHTML('beforeend', note)",
    'element.setHTMLUnsafe(note)',
    'document.write(note)',
    "new DOMParser().parseFromString(note, 'text/html')",
    'range.createContextualFragment(note)',
    '<iframe srcDoc={note} />',
    'eval(note)',
    'new Function(note)',
    "window.open('https://offramp.example/')",
    'new RTCPeerConnection()',
    '<meta httpEquiv="refresh" content={note} />',
  ])
    expect({ use, found: MARKUP.test(withoutComments(use)) }).toEqual({ use, found: true })
})

const SOURCE_STATEMENTS = Array.from({ length: 29 }, (_, i) => `S${i + 1}`)

test.for(SOURCE_STATEMENTS)('%s of the source documents is named by a test', (S) => {
  const named = new RegExp(`\\bS: '${S}'|\\btest(?:\\.for\\([^']*\\))?\\(\\s*'(?:S\\d+, )*${S}[:,]`)
  const naming = CODE.filter(isTest)
    .filter(({ path }) => path !== 'house.test.ts')
    .filter(({ text }) => named.test(withoutComments(text)))
  expect(naming.map(({ path }) => path)).not.toEqual([])
})

const CASES = Array.from({ length: 46 }, (_, i) => `case-${String(i + 1).padStart(2, '0')}`)

test.for(CASES)('%s of the decision cases is a row of a test', (id) => {
  const named = new RegExp(`['\`:] ?${id}(?!\\d)`)
  const naming = CODE.filter(isTest)
    .filter(({ path }) => path !== 'house.test.ts')
    .filter(({ text }) => named.test(withoutComments(text)))
  expect(naming.map(({ path }) => path)).not.toEqual([])
})

/** Those of realtime-and-clients.md, in its order. */
const REALTIME_CASES = [
  'ocs-r2-plain-to-2013',
  'ocs-r2-gc-to-2013',
  'lync-2010-gc-to-2013',
  'ocs-r2-to-se',
  'ocs-r2-to-teams',
  'lync-2010-to-teams',
  'ocs-r2-and-2010-mix',
  'lync-2010-and-2013-mix',
  'ocs-2007-rtm',
  'lcs-2005',
  'lync-2013-old-build-teams',
  'lync-2013-voice-teams',
  'lync-2013-pchat-teams',
  'lync-2013-to-2015',
  'lync-2013-to-2019',
  'sfb-2015-to-se',
  'sfb-2015-pchat-to-se',
  'sfb-2019-to-se',
  'sfb-2015-2019-mix-to-se',
  'sfb-2019-to-teams',
  'esu-over',
  'gc-other-forest',
  'gc-two-pools',
  'gc-long-names',
  'gc-files',
  'gc-federated',
  'gc-users-not-moved',
  'gc-old-clients-stay',
  'rollback-new-meetings',
  'mass-move-untested',
  'edge-one-name',
  'ucs-rollback',
  'sfb-2015-exchange-2019',
  'exchange-2007-um',
  'lync-2010-clients-2019',
  'communicator-join',
  'xmpp-partners',
  'office-2016-online',
  'pchat-size',
  'two-forests-teams',
]

test.for(REALTIME_CASES)('%s of the real-time cases is named by a test', (id) => {
  const named = new RegExp(`['\`:, ]${id}(?![\\w-])`)
  const naming = CODE.filter(isTest)
    .filter(({ path }) => path !== 'house.test.ts')
    .filter(({ text }) => named.test(withoutComments(text)))
  expect(naming.map(({ path }) => path)).not.toEqual([])
})

test('every key that the code names has words', () => {
  const keys = new Set(
    CODE.filter(({ path }) => path.startsWith('i18n/en/')).flatMap(({ text }) =>
      [...text.matchAll(/^\s+'([\w.-]+)':/gm)].map(([, key]) => key),
    ),
  )
  expect(keys.size).toBeGreaterThan(1000)
  const named = CODE.filter((file) => !isTest(file)).flatMap(({ text }) =>
    [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key),
  )
  expect(named.length).toBeGreaterThan(200)
  expect(named.filter((key) => !keys.has(key))).toEqual([])
})

test('no default exports', () => {
  const found = CODE.filter(({ text }) => /\bexport default\b|\bas default\b/.test(withoutProse(text)))
  expect(found.map(({ path }) => path)).toEqual([])
})

const MAY_BE_LONG = [/^knowledge\//, /^i18n\/\w+\//, /^domain\/checklists\//, /\.test\.tsx?$/]

test('no file is longer than 250 lines, apart from data, words, checklists and tests', () => {
  const long = CODE.filter(({ path }) => !MAY_BE_LONG.some((may) => may.test(path)))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250)
  expect(long).toEqual([])
})

test('files are named after what they hold, in kebab-case', () => {
  const names = FILES.map(({ path }) => posix.basename(path))
  expect(names.filter((name) => /^(utils?|helpers?|common|types?|misc|shared)\b/.test(name))).toEqual([])
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name))).toEqual([])
})

test('no barrels but that of knowledge and the list of languages', () => {
  const barrels = FILES.map(({ path }) => path).filter((path) => /(^|\/)index\.tsx?$/.test(path))
  expect(barrels.filter((path) => !['knowledge/index.ts', 'i18n/index.ts'].includes(path))).toEqual([])
})

test('no `any`, and every suppression says why on its line', () => {
  const loose = CODE.filter(({ text }) => /[:<(|&,]\s*any\b(?!['\w])|\bas any\b/.test(withoutProse(text)))
  expect(loose.map(({ path }) => path)).toEqual([])
  const silent = CODE.flatMap(({ path, text }) =>
    [...text.matchAll(/^.*(@ts-(?:expect-error|ignore|nocheck)|oxlint-disable\S*)(.*)$/gm)]
      .filter(([, , rest = '']) => !/\s--\s\S|:\s\S|\w{4,}.*\w{4,}/.test(rest))
      .map(([line]) => `${path}: ${line.trim()}`),
  )
  expect(silent.filter((line) => !line.startsWith('house.test.ts'))).toEqual([])
})
