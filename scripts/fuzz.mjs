// node scripts/fuzz.mjs [--minutes N] [--seed N]: hostile inputs for everything that reads from outside, as long as asked.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import './node-version.mjs'
import { buildForNode } from './build-node.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } })
const minutes = Number(values.minutes ?? 1)
const first = Number(values.seed ?? Date.now() % 1_000_000_000)
if (!(minutes > 0) || !Number.isInteger(first)) {
  console.error('Usage: npm run fuzz -- [--minutes N] [--seed N], where N is a number above 0.')
  process.exit(1)
}

const file = await buildForNode('src/share/hostile-surfaces.ts')
/** @type {typeof import('../src/share/hostile-surfaces.ts')} */
const { SURFACES } = await import(pathToFileURL(file).href)
const fc = await import('fast-check')

/** Inputs of one seed: enough to be worth the start, few enough to look at the clock between. */
const AT_ONCE = 2000
/** Milliseconds that one input may take. */
const LONGEST = 2000

const found = SURFACES.map(({ name, inputs, faultsOf }) => ({
  name,
  inputs,
  faultsOf,
  count: 0,
  slowest: { ms: 0, input: '' },
}))

/** @param {(typeof found)[number]} surface @param {number} seed */
function run(surface, seed) {
  const property = fc.property(surface.inputs, (input) => {
    const from = performance.now()
    const faults = surface.faultsOf(input)
    const ms = performance.now() - from
    surface.count += 1
    if (ms > surface.slowest.ms) surface.slowest = { ms, input }
    if (ms > LONGEST) throw new Error(`${ms.toFixed(0)} ms are too long`)
    if (faults.length > 0) throw new Error(faults.join('; '))
  })
  return fc.check(property, { seed, numRuns: AT_ONCE })
}

const until = performance.now() + minutes * 60_000
let seed = first
let failed = false
while (!failed && performance.now() < until) {
  for (const surface of found) {
    const details = run(surface, seed)
    if (details.failed) {
      failed = true
      console.error(`${surface.name}, seed ${seed}: ${String(details.errorInstance)}`)
      console.error(`Input: ${JSON.stringify(details.counterexample?.[0])}`)
      console.error(`Again: npm run fuzz -- --seed ${seed}`)
      break
    }
  }
  seed += 1
}

const count = (/** @type {number} */ n) => n.toLocaleString('en-GB').padStart(12)
for (const { name, count: ran, slowest } of found) {
  const input = JSON.stringify(slowest.input.slice(0, 60))
  console.log(
    `${name.padEnd(24)}${count(ran)} inputs, the slowest ${slowest.ms.toFixed(0)} ms (${slowest.input.length} signs: ${input})`,
  )
}
console.log(
  `${'in all'.padEnd(24)}${count(found.reduce((sum, own) => sum + own.count, 0))} inputs, seeds ${first} to ${seed - 1}, ${failed ? 'FAILED' : 'no fault'}`,
)
process.exitCode = failed ? 1 : 0
