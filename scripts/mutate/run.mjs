// npm run mutate [-- part of a path …]: mutants of domain and share, and how many of them the tests kill. Survivors are
// listed in node_modules/.mutants/survivors.txt. Why it is as it is: docs/decisions/0014-mutants-in-one-process.md.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const CACHE = 'node_modules/.mutants'
const LEAST = 90 // per cent
/** Tools of the tests are no part of the product; what is remembered has to be forgotten between mutants. */
const TOOLS = /\.test\.ts$|\/(arbitraries|testing[\w-]*|remembered|hostile[\w-]*)\.ts$/
/** Lines that are mutated at a time: mutated code is slow, and all of it is in the way of each mutant. */
const PART = 1600

/**
 * @typedef {{ status: string, mutatorName: string, replacement: string, location: { start: { line: number, column: number } } }} Mutant
 * @typedef {Record<string, { source: string, mutants: Mutant[] }>} Files
 */

const wanted = process.argv.slice(2)
const files = ['src/domain', 'src/share']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${room}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => path.endsWith('.ts') && !TOOLS.test(path))
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
if (files.length === 0) {
  console.error(`No file of domain or share has ${wanted.join(' or ')} in its path.`)
  process.exit(1)
}

/** @type {{ lines: number, files: string[] }[]} */
const parts = []
for (const file of files) {
  const lines = readFileSync(file, 'utf8').split('\n').length
  const last = parts.at(-1)
  if (last && last.lines + lines <= PART)
    Object.assign(last, { lines: last.lines + lines, files: [...last.files, file] })
  else parts.push({ lines, files: [file] })
}

/** @type {Files} */
const found = {}
mkdirSync(CACHE, { recursive: true })
for (const [i, part] of parts.entries()) {
  console.log(`Part ${i + 1} of ${parts.length}: ${part.files.length} files, ${part.files[0]} …`)
  const report = `${CACHE}/mutants-${i}.json`
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      'scripts/mutate/stryker.config.mjs',
      '--logLevel',
      'warn',
    ],
    { stdio: 'inherit', env: { ...process.env, MUTATE: part.files.join(), REPORT: report } },
  )
  if (status !== 0) process.exit(status ?? 1)
  /** @type {{ files: Files }} */
  const { files: own } = JSON.parse(readFileSync(report, 'utf8'))
  Object.assign(found, own)
}

/** @param {Files} of @param {readonly string[]} statuses */
const count = (of, ...statuses) =>
  Object.values(of).reduce(
    (sum, { mutants }) => sum + mutants.filter((own) => statuses.includes(own.status)).length,
    0,
  )
const KILLED = ['Killed', 'Timeout']
const ALIVE = ['Survived', 'NoCoverage']

/** @param {string} name @param {Files} of */
function tell(name, of) {
  const [killed, alive, left] = [count(of, ...KILLED), count(of, ...ALIVE), count(of, 'Ignored')]
  const endless = count(of, 'Timeout')
  const percent = killed + alive > 0 ? (killed / (killed + alive)) * 100 : 100
  console.log(
    `${name.padEnd(32)}${percent.toFixed(1).padStart(6)} %  ${killed} killed${endless > 0 ? ` (${endless} by their many steps)` : ''}, ${alive} alive, ${left} static and left out`,
  )
  return percent
}

const survivors = Object.entries(found).flatMap(([file, { source, mutants }]) => {
  const lines = source.split('\n')
  return mutants
    .filter(({ status }) => ALIVE.includes(status))
    .map(({ status, mutatorName, replacement, location: { start } }) =>
      [
        `${file}:${start.line}:${start.column} ${status} ${mutatorName}`,
        `  ${lines[start.line - 1]?.trim()}`,
        `  => ${replacement.replaceAll(/\s+/g, ' ').slice(0, 160)}`,
      ].join('\n'),
    )
})
writeFileSync(`${CACHE}/survivors.txt`, `${survivors.join('\n')}\n`)

console.log()
for (const [file, own] of Object.entries(found)) tell(file, { [file]: own })
console.log()
for (const room of ['src/domain/checklists', 'src/domain', 'src/share'])
  tell(room, Object.fromEntries(Object.entries(found).filter(([file]) => file.startsWith(room))))
const percent = tell('all', found)
console.log(`Those alive are listed in ${CACHE}/survivors.txt.`)
if (percent < LEAST) {
  console.error(`That is less than ${LEAST} %.`)
  process.exitCode = 1
}
