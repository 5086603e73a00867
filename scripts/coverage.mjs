// node scripts/coverage.mjs: what the tests of domain and share go through of both, room by room. Counting makes them
// slow, so the walks through whole spaces of answers are left out; they go where the others go.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** Of what can be decided, so much has to be gone through both ways; whether it is looked at, `npm run mutate` says. */
const LEAST = { lines: 99, branches: 95 }

const SLOW = [
  'hostile',
  'changes-property',
  'preview',
  'needs',
  'properties',
  'golden-legs',
  'golden-outcomes',
]
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    'src/domain',
    'src/share',
    '--coverage',
    ...SLOW.map((name) => `--exclude=**/${name}.test.ts`),
  ],
  { encoding: 'utf8', maxBuffer: 2 ** 26 },
)
// They have just been run once: what they say is of interest only where they fail now.
if (status !== 0) {
  console.error(`${stdout}${stderr}`)
  process.exit(status ?? 1)
}

/** @type {Record<string, Record<keyof typeof LEAST, { total: number, covered: number }>>} */
const files = JSON.parse(readFileSync('coverage/coverage-summary.json', 'utf8'))

for (const room of ['src/domain', 'src/share']) {
  const own = Object.entries(files).filter(([path]) =>
    relative('.', path).replaceAll('\\', '/').startsWith(room),
  )
  for (const [what, least] of /** @type {[keyof typeof LEAST, number][]} */ (Object.entries(LEAST))) {
    const [covered, total] = /** @type {const} */ (['covered', 'total']).map((count) =>
      own.reduce((sum, [, of]) => sum + of[what][count], 0),
    )
    const percent = total ? ((covered ?? 0) / total) * 100 : 0
    console.log(`${room}: ${percent.toFixed(1)} % of ${what} (${covered} of ${total}), at least ${least} %`)
    if (percent < least) process.exitCode = 1
  }
}
