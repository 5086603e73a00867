// node scripts/coverage.mjs: what the unit tests of the last `vitest run --coverage` went through, room by room.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** Of what can be decided, so much has to be gone through both ways; whether it is looked at, `npm run mutate` says. */
const LEAST = { lines: 99, branches: 95 }

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
