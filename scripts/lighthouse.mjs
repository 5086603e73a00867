// npm run lighthouse [-- runs]: what Lighthouse says of the built page, as on a phone with a slow line and a processor four
// times slower. No test: it says, it does not judge. Why it is fetched and no package of the project:
// docs/decisions/0012-lighthouse-on-demand.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import './node-version.mjs'
import { runNpm } from './packages.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const VERSION = '12.8.2' // the last that runs on Node 20
const HOME = 'node_modules/.cache/offramp-lighthouse'
const STAMP = `${HOME}/installed`

const PAGES = {
  start: '',
  'plan of mail':
    '#/plan?v=1&days=120&dirsync=yes&exchange=2019-cu15&freebusy=yes&keepsync=yes&mailboxes=900&outlook=2016.apps.activesync.pop-imap&publicfolders=yes&relay=yes&remain=tools',
  'plan of both halves':
    '#/plan?v=1&dirsync=yes&exchange=2013-cu23&mailboxes=900&rtc=lync2013-577&rtcclients=lync2013&rtcgoal=teams&stay=no&um=yes&users=900&voice=yes',
}
const FIGURES = {
  'first-contentful-paint': 'first paint',
  'largest-contentful-paint': 'largest paint',
  'total-blocking-time': 'blocked',
  'cumulative-layout-shift': 'shift',
  'total-byte-weight': 'fetched',
}

/**
 * What is read of a report.
 * @typedef {{ title: string, score: number | null, auditRefs: { id: string, weight: number }[] }} Category
 * @typedef {{ title: string, score: number | null, displayValue?: string }} Audit
 * @typedef {{ categories: Record<string, Category>, audits: Record<string, Audit>, runtimeError?: { message: string } }} Report
 */

function fetchLighthouse() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === VERSION) return undefined
  console.log(`Lighthouse ${VERSION} is fetched once, with 200 packages it needs, into ${HOME}.`)
  mkdirSync(HOME, { recursive: true })
  const problem = runNpm(
    ['install', '--prefix', HOME, '--ignore-scripts', '--no-audit', '--no-fund', `lighthouse@${VERSION}`],
    'inherit',
    'Lighthouse could not be fetched',
  )
  if (!problem) writeFileSync(STAMP, VERSION)
  return problem
}

const problem = fetchLighthouse()
if (problem) {
  console.error(problem)
  process.exit(1)
}
if (!existsSync('dist/index.html')) {
  console.error('There is no built page in dist: run npm run build first.')
  process.exit(1)
}

const { chromium } = await import('playwright')
const { launchOptions } = await import('./browser.mjs')
const { freePort } = await import('./built-page.mjs')
const { compressingHost } = await import('./compressing-host.mjs')
/** @type {{ default: (url: string, flags: object) => Promise<{ lhr: Report }> }} */
const { default: lighthouse } = await import(
  pathToFileURL(`${HOME}/node_modules/lighthouse/core/index.js`).href
)

const runs = Number(process.argv[2] ?? 1)
const host = await compressingHost('dist')
const port = await freePort()
const options = launchOptions()
const browser = await chromium.launch({
  ...options,
  args: [...options.args, `--remote-debugging-port=${port}`],
})

/** @param {string} hash @returns {Promise<Report>} */
async function reportOn(hash) {
  const { lhr } = await lighthouse(`${host.address}${hash}`, { port, logLevel: 'error', output: [] })
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
  return lhr
}

/** @param {Report} report */
const speed = ({ categories }) => categories['performance']?.score ?? 0

/** Whatever costs points. @param {Report} report */
const faultsIn = ({ categories, audits }) =>
  Object.entries(categories).flatMap(([category, { auditRefs }]) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { score = null, title = id, displayValue = '' } = audits[id] ?? {}
      return weight > 0 && score !== null && score < 1
        ? [`  ${category}, ${id} ${Math.round(score * 100)}: ${title} ${displayValue}`.trimEnd()]
        : []
    }),
  )

try {
  console.log(
    `Lighthouse ${VERSION}, ${runs === 1 ? 'one run' : `the middle one of ${runs} runs`} of each page`,
  )
  for (const [name, hash] of Object.entries(PAGES)) {
    const reports = []
    for (let i = 0; i < runs; i += 1) reports.push(await reportOn(hash))
    const [report] = reports.toSorted((a, b) => speed(a) - speed(b)).slice(runs >> 1)
    if (!report) throw new Error('The number of runs has to be 1 or more.')
    const scores = Object.values(report.categories).map(
      ({ title, score }) => `${title} ${score === null ? 'unknown' : Math.round(score * 100)}`,
    )
    const figures = Object.entries(FIGURES).map(
      ([id, word]) =>
        `${word} ${(report.audits[id]?.displayValue ?? 'unknown').replace('Total size was ', '')}`,
    )
    console.log(`\n${name}: ${scores.join(', ')}\n  ${figures.join(', ')}`)
    for (const fault of faultsIn(report)) console.log(fault)
  }
} finally {
  await browser.close()
  host.stop()
}
