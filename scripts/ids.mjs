// node scripts/ids.mjs: adds the ids of this edition to the list of those that were ever published. None is taken away.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import './node-version.mjs'
import { buildForNode } from './build-node.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const LIST = 'e2e/fixtures/published-ids.json'

const file = await buildForNode('src/domain/published.ts')
/** @type {typeof import('../src/domain/published.ts')} */
const { publishedIds, withNew } = await import(pathToFileURL(file).href)
/** @type {Record<string, string[]>} */
const listed = existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')) : {}
const all = withNew(listed, publishedIds())
const count = (/** @type {Readonly<Record<string, readonly string[]>>} */ lists) =>
  Object.values(lists).reduce((sum, ids) => sum + ids.length, 0)
writeFileSync(LIST, `${JSON.stringify(all, null, 2)}\n`)
console.log(`${LIST}: ${count(all)} ids, ${count(all) - count(listed)} of them new.`)
