import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FACT_KEYS } from '../domain/facts.ts'
import { METHOD_IDS } from '../knowledge/platform.ts'
import { readLink, type Linked } from './link.ts'
import { readOther } from './other-plan.ts'
import { readPlanFile, writePlanFile } from './plan-file.ts'

// Links and files of every format that was ever published. They are never changed and never removed: what somebody
// has kept has to open as it did. A new one is added to the folder, and its line to the index.

/** When the collection began. */
const LEAST = 35
const FOLDER = 'e2e/fixtures/links/'
interface Kept {
  readonly sha256: string
  /** What is read from it. */
  readonly linked: Linked
  readonly name?: string
  readonly progress?: Readonly<Record<string, unknown>>
}
const INDEX: Readonly<Record<string, Kept>> = JSON.parse(
  readFileSync('e2e/fixtures/links-index.json', 'utf8'),
)
const NAMES = Object.keys(INDEX)
const textOf = (name: string): string => readFileSync(FOLDER + name, 'utf8').replaceAll('\r\n', '\n')
const hashOf = (name: string): string => createHash('sha256').update(textOf(name)).digest('hex')

test('none of them is missing, changed, or not in the index', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(LEAST)
  expect(readdirSync(FOLDER).toSorted()).toEqual(NAMES.toSorted())
  expect(Object.fromEntries(NAMES.map((name) => [name, hashOf(name)]))).toEqual(
    Object.fromEntries(NAMES.map((name) => [name, INDEX[name]?.sha256])),
  )
})

test.for(NAMES.filter((name) => name.endsWith('.link.txt')))('%s opens as it did', (name) => {
  const { linked, problems } = readLink(textOf(name).trim())
  expect(problems).toEqual([])
  expect(linked).toEqual(INDEX[name]?.linked)
  expect(readOther(`Here it is: ${textOf(name)}`)).toMatchObject({ plan: { linked, problems: [] } })
})

test.for(NAMES.filter((name) => name.endsWith('.json')))(
  '%s opens as it did, and is written again',
  (name) => {
    const { file, problems } = readPlanFile(textOf(name))
    expect(problems).toEqual([])
    expect(file).toMatchObject({ linked: INDEX[name]?.linked, name: INDEX[name]?.name })
    expect(file?.progress).toEqual(INDEX[name]?.progress)
    const again = file && readPlanFile(writePlanFile(file))
    expect(again).toEqual({ file: { ...file, edition: again?.file?.edition }, problems: [] })
  },
)

test('what a file held without a name here is kept', () => {
  const { file } = readPlanFile(textOf('with-unknown-fields.offramp.json'))
  expect(file?.others).toEqual({
    file: { start: '2027-01-04', colour: { of: 'roof' } },
    answers: { fax: true },
    journey: { via: 'sea' },
  })
})

test('together the links hold every name and every value that was ever published', () => {
  const ids: Record<string, string[]> = JSON.parse(readFileSync('e2e/fixtures/published-ids.json', 'utf8'))
  const queries = NAMES.filter((name) => name.endsWith('.link.txt')).map((name) => [
    ...new URLSearchParams(
      textOf(name)
        .trim()
        .replace(/^[^?]*\?/, ''),
    ),
  ])
  const held = new Set(
    queries
      .flat()
      .flatMap(([name, value]) => [
        name,
        ...value.split('.').flatMap((entry) => [`${name}=${entry}`, `${name}=${entry.split('-')[0]}`]),
      ]),
  )
  const wanted = [
    'v',
    'on',
    'by',
    'to',
    'rtcway',
    'roomsway',
    ...FACT_KEYS,
    ...(ids['values'] ?? []),
    ...METHOD_IDS.map((id) => `by=${id}`),
    ...(ids['versions'] ?? []).map((id) => (id.startsWith('exchange-') ? `to=${id}` : `rtcway=${id}`)),
  ]
  expect(wanted.filter((own) => !held.has(own))).toEqual([])
})
