// node scripts/plan.mjs '<link>': the plan on standard output, which belongs to src/cli.ts alone.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import './node-version.mjs'
import { installPackages } from './packages.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const env = { ...process.env } // as it is now: the build sets NODE_ENV, and the first run shall not differ from the next

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

const problem = installPackages('ignore')
if (problem) stop(problem)

// By content and not by time: a checkout or a copy may make files look older than they are.
const hash = createHash('sha256')
const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted()
for (const file of [...sources, 'package-lock.json', 'scripts/plan.mjs']) {
  hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
}
const cache = 'node_modules/.cache/offramp-cli'
const current = hash.digest('hex').slice(0, 16)
const built = join(cache, current)

if (!existsSync(built)) {
  const unfinished = `${built}.${process.pid}` // renamed when complete, so that a run beside this one never sees half of it
  try {
    const { build } = await import('vite')
    await build({
      configFile: false,
      envDir: false,
      publicDir: false,
      logLevel: 'silent',
      ssr: { noExternal: true }, // one file starts faster than a hundred
      build: {
        ssr: 'src/cli.ts',
        target: 'node20',
        outDir: unfinished,
        // .mjs, because below node_modules no package.json says that .js is a module
        rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
    })
    renameSync(unfinished, built)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(built))
      stop(`The plan could not be built: ${error instanceof Error ? error.message : String(error)}`)
  }
  for (const name of readdirSync(cache)) {
    if (/^[0-9a-f]+$/.test(name) && name !== current)
      rmSync(join(cache, name), { recursive: true, force: true })
  }
}

const { status } = spawnSync(process.execPath, [join(built, 'cli.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
})
process.exitCode = status ?? 1
