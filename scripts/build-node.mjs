// Builds a file of the product for Node, where TypeScript does not run by itself in every version we support.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { installPackages } from './packages.mjs'

/** Everything that a build may read, by content and not by time: a checkout or a copy may make files look older. */
function hashOfSources() {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
      .map((file) => join(file.parentPath, file.name)),
  )
  const hash = createHash('sha256')
  for (const file of [...files.toSorted(), 'package-lock.json'])
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/**
 * The path of `entry`, a file below the root, built into one module. Installs what is missing, builds only when
 * something changed, prints nothing. Throws an error whose message is a sentence for the reader.
 * @param {string} entry
 */
export async function buildForNode(entry) {
  const problem = installPackages('ignore')
  if (problem) throw new Error(problem)

  const name = basename(entry, extname(entry))
  const cache = `node_modules/.cache/offramp-${name}`
  const current = hashOfSources()
  const built = join(cache, current)
  const file = resolve(built, `${name}.mjs`)
  if (existsSync(built)) return file

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
        ssr: entry,
        target: 'node20',
        outDir: unfinished,
        // .mjs, because below node_modules no package.json says that .js is a module
        rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
    })
    renameSync(unfinished, built)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(built)) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`${entry} could not be built: ${reason}`, { cause: error })
    }
  }
  for (const other of readdirSync(cache)) {
    if (/^[0-9a-f]+$/.test(other) && other !== current)
      rmSync(join(cache, other), { recursive: true, force: true })
  }
  return file
}
