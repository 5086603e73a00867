// node scripts/verify.mjs [step …]: all steps, or only those named, in this order.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

// Started by file and not by name, which spares npm's shell and works the same on Windows.
/** @type {[name: string, file: string, ...args: string[]][]} */
const steps = [
  ['format', 'node_modules/oxfmt/bin/oxfmt', '--check', '.'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['pure types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json'],
  ['unit', 'node_modules/vitest/vitest.mjs', 'run'],
  ['coverage', 'scripts/coverage.mjs'],
  ['documents', 'scripts/documents.mjs', '--check'],
  ['build', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ['size', 'scripts/size.mjs'],
  ['end to end', 'node_modules/playwright/cli.js', 'test'],
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some(([step]) => step === name))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map(([step]) => step).join(', ')}.`)
  process.exit(1)
}

let passed = 0
for (const [name, ...command] of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const from = performance.now()
  const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] })
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s`)
  if (status !== 0) {
    console.log(`${passed} passed, 1 failed`)
    process.exit(1)
  }
  passed += 1
}
console.log(`${passed} passed, 0 failed`)
