import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const manifest: Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>> =
  JSON.parse(readFileSync('package.json', 'utf8'))
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Packages that run a program of their own when they are installed, each with the reason to let them. */
const MAY_RUN: Readonly<Record<string, string>> = {}

/** What the licences of packages may be: none of these asks anything of a page built with them but to name them. */
const LICENCES = ['0BSD', 'Apache-2.0', 'BSD-3-Clause', 'ISC', 'MIT']
/** What a tool must not be under, or whose terms we cannot know. */
const NOT_EVEN_TOOLS = /(^|[^L])GPL|^UNLICENSED$|^SEE |^none$/

const paths = (which: (own: Locked) => boolean): readonly string[] =>
  locked.filter(([, own]) => which(own)).map(([path]) => path)

test('package.json names exact versions, and the lock holds just these', () => {
  const named = { ...manifest.dependencies, ...manifest.devDependencies }
  expect(Object.keys(named).length).toBeGreaterThan(15)
  for (const [name, version] of Object.entries(named)) {
    expect({ [name]: version }).toEqual({ [name]: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
    expect({ [name]: lock.packages[`node_modules/${name}`]?.version }).toEqual({ [name]: version })
  }
})

test('few dependencies', () => {
  expect(Object.keys(manifest.dependencies)).toHaveLength(6)
  const ofThePage = paths(({ dev }) => !dev)
  console.log(
    `Packages in the lock: ${locked.length}, of them not for development alone: ${ofThePage.length}`,
  )
  expect(ofThePage.length).toBeLessThanOrEqual(16)
})

test('nothing runs a program of its own when it is installed', () => {
  const running = paths(({ hasInstallScript }) => hasInstallScript === true)
  expect(running).toEqual(Object.keys(MAY_RUN))
})

test('every package is held by its hash, and none by an address, so that any registry will do', () => {
  expect(paths(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([])
  expect(paths(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([])
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(
    /https?:\/\/(?!github\.com|opencollective)[^"]*\.tgz/,
  )
})

test('what is shipped is under a licence that we know, and no tool is under one that reaches further', () => {
  const strange = locked.filter(([, { license = 'none', dev }]) =>
    dev ? NOT_EVEN_TOOLS.test(license) : !LICENCES.includes(license),
  )
  expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

// npm writes a lock without the binaries for other systems when these are published late, and then npm ci fails there.
test('whatever a package asks for is in the lock, for every system', () => {
  const missing = locked.flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => {
      const folders = path
        .split('/node_modules/')
        .map((_, i, all) => all.slice(0, i + 1).join('/node_modules/'))
      return ![...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some(
        (place) => place in lock.packages,
      )
    }),
  )
  expect(missing).toEqual([])
})
