// node scripts/plan.mjs '<link>': the plan on standard output, which belongs to src/cli.ts alone.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import './node-version.mjs'
import { buildForNode } from './build-node.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const env = { ...process.env } // as it is now: the build sets NODE_ENV, and the first run shall not differ from the next

try {
  const file = await buildForNode('src/cli.ts')
  const { status } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: 'inherit', env })
  process.exitCode = status ?? 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
