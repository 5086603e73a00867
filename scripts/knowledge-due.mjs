// node scripts/knowledge-due.mjs [--most N] [--on YYYY-MM-DD]: the statements to read again, the most pressing first.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import './node-version.mjs'
import { buildForNode } from './build-node.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1))
const { values } = parseArgs({ options: { most: { type: 'string' }, on: { type: 'string' } } })
const most = Number(values.most ?? Infinity)
const on = values.on ?? new Date().toISOString().slice(0, 10)

const file = await buildForNode('scripts/due/statements.ts')
/** @type {typeof import('./due/statements.ts')} */
const { linesOn } = await import(pathToFileURL(file).href)
const lines = linesOn(on)
if (!lines || !(most > 0)) {
  console.error('Usage: npm run knowledge:due -- [--most N] [--on YYYY-MM-DD]')
  process.exitCode = 1
} else {
  console.log(lines.head)
  for (const line of lines.statements.slice(0, most)) console.log(line)
}
