// node scripts/bench.mjs [part of a name]: how long decisions and re-renders take. No test: it says, it does not judge.
import { cpus } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import './node-version.mjs'
import { buildForNode } from './build-node.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const wanted = process.argv[2] ?? ''

const file = await buildForNode('scripts/bench/cases.ts')
/** @type {typeof import('./bench/cases.ts')} */
const { CASES, DAYS, LARGEST_QUERY } = await import(pathToFileURL(file).href)

/** @param {number[]} times @param {number} share */
const quantile = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0

/** @param {number | null} aim @param {number} median @param {string} unit */
const verdictOn = (aim, median, unit) =>
  aim === null ? '' : `aim ${String(aim).padStart(3)} ${unit}: ${median <= aim ? 'met' : 'MISSED'}`

/** @param {string} name @param {number[]} times @param {number | null} aim @param {string} unit */
function report(name, times, aim, unit) {
  const [median, late] = [quantile(times, 0.5), quantile(times, 0.95)]
  const [left, right] = [median, late].map((time) => time.toFixed(1).padStart(9))
  console.log(`${name.padEnd(52)}${left}${right} ${unit}  ${verdictOn(aim, median, unit)}`)
}

const head = (/** @type {string} */ title) =>
  console.log(`\n${title.padEnd(52)}${'median'.padStart(9)}${'95 %'.padStart(9)}`)

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
head('In Node, 2,000 runs after as many to warm up (1 s at most)')
for (const { name, aim, run } of CASES.filter((own) => own.name.includes(wanted))) {
  const begun = performance.now()
  for (let i = 0; i < 2000 && performance.now() - begun < 1000; i += 1) run()
  /** @type {number[]} */
  const times = []
  for (let i = 0; i < 2000; i += 1) {
    const from = performance.now()
    run()
    times.push((performance.now() - from) * 1000)
  }
  report(name, times, aim, 'µs')
}
console.log(
  'Worlds are warm, as in the page, which folds the knowledge once a planning date; but the cold one.',
)
if (wanted !== '' && !'re-render'.includes(wanted)) process.exit()

const { chromium } = await import('playwright')
const { launchOptions } = await import('./browser.mjs')
const { serveBuiltPage } = await import('./built-page.mjs')
const page = await serveBuiltPage()
const browser = await chromium.launch(launchOptions())

/**
 * Runs in the page: sends the events of an answer, one every 60 ms (browsers refuse to write the address more than
 * about 200 times in 10 s), and times each. The event is sent at the start of a frame, and a message posted beside it
 * is handled as the first task after that frame was laid out and painted. So the time holds the handler, the decision,
 * React, the address, storage, style, layout and the paint list; not the wait for the screen, not rasterising.
 * @param {{ selectors: string[], values: string[] | null, warmUp: number, runs: number }} what
 */
async function measureInPage({ selectors, values, warmUp, runs }) {
  // Around React's own setter, which would take the new value for one that it has seen.
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  const times = []
  for (let i = 0; i < warmUp + runs; i += 1) {
    const selector = selectors[i % selectors.length] ?? ''
    const input = document.querySelector(selector)
    if (!(input instanceof HTMLInputElement)) throw new Error(`no input ${selector}`)
    const before = location.hash
    const time = await new Promise((resolve) =>
      requestAnimationFrame(() => {
        const from = performance.now()
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now() - from))
        port1.start()
        port2.postMessage(null)
        if (values === null) input.click()
        else {
          own?.set?.call(input, values[i % values.length])
          input.dispatchEvent(new Event('input', { bubbles: true }))
        }
      }),
    )
    if (location.hash === before) throw new Error(`nothing was answered at ${selector}`)
    if (i >= warmUp) times.push(time)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  return times
}

const RADIOS = ['ui.no', 'ui.yes'].map((word) => `[id="field-publicfolders-${word}"]`)
const SCREENS = [
  { name: 'questions, a yes or no', path: '/questions/around', selectors: RADIOS, values: null },
  { name: 'verdict, the planning date', path: '/verdict', selectors: ['#planning-date'], values: [...DAYS] },
  { name: 'plan, the planning date', path: '/plan', selectors: ['#planning-date'], values: [...DAYS] },
]

try {
  head('Re-render in the built page, largest estate, 100 runs')
  for (const { name, path, selectors, values } of SCREENS) {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await tab.goto(`${page.address}#${path}?${LARGEST_QUERY}`)
    await tab.locator(selectors[0] ?? 'h1').waitFor()
    const times = await tab.evaluate(measureInPage, { selectors, values, warmUp: 20, runs: 100 })
    report(name, times, 16, 'ms')
    await tab.close()
  }
  console.log(
    'From the input event to the end of its frame on the main thread, without the wait for the screen.',
  )
} finally {
  await browser.close()
  await page.stop()
}
