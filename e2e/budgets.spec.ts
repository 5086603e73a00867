import type { Page } from 'playwright/test'
import { EDITION } from '../src/knowledge/begins.ts'
import { DAY } from './clock.ts'
import { expect, PAGES, test } from './page.ts'
import { record } from './trace.ts'

/** How many times slower the processor is made. */
const SLOWER = 4

/**
 * Files and shifts do not depend on the machine: their budgets are tight. The longest task does. It is 400 to 600 ms on
 * two quiet cores, and the budget leaves room for a machine that is busy.
 */
const BUDGETS = {
  longestTask: 1500, // ms
  shift: 0.01, // of a page, or of the whole journey; browsers call more than 0.1 bad
  firstFiles: 6, // the page, its styles, three scripts, the icon
  journeyFiles: 16,
} as const

const told = (what: string, found: string, budget: number, unit = '') =>
  console.log(`${what}: ${found}${unit} of ${budget.toLocaleString('en-GB')}${unit}`)

/** Slows the page, and adds up all that moves in it: after a click as well, which browsers' own figure leaves out. */
async function slow(page: Page): Promise<{ readonly shift: () => Promise<number> }> {
  await page.addInitScript(() => {
    const moved = { sum: 0 }
    Object.assign(globalThis, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) moved.sum += Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const tools = await page.context().newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const shift = () =>
    page.evaluate(async () => {
      // A shift is told after the frame that shows it.
      for (let i = 0; i < 3; i += 1) await new Promise((go) => requestAnimationFrame(go))
      return Number(Reflect.get(Reflect.get(globalThis, 'moved'), 'sum'))
    })
  return { shift }
}

/** Waited for, not expected: what an expectation does while it fails is work on the thread of the page, and long. */
const shown = (page: Page, css: string) => page.locator(css).first().waitFor({ timeout: 30_000 })

/** Waits for all that comes late. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.loading, .later, .awaited'))
  await page.waitForLoadState('networkidle')
}

/** Counts files, not requests: after every change of address Chromium asks for the icon once more. */
function filesOf(page: Page): ReadonlySet<string> {
  const files = new Set<string>()
  page.on('request', (request) => files.add(new URL(request.url()).pathname))
  return files
}

test('the journey: how many files, what moves, the longest task', async ({ browser, page }) => {
  test.slow()
  const files = filesOf(page)
  const { shift } = await slow(page)
  const { begin, tasks } = await record(browser, page)
  const goTo = (name: string) => page.locator('.head').getByRole('link', { name, exact: true }).click()

  await page.goto('./')
  await shown(page, 'h1')
  await settled(page)
  const first = files.size
  await begin('questions')
  await page.getByRole('link', { name: 'Its answers (Mail and Lync together)' }).click()
  await shown(page, '.preview-half')
  await begin('verdict')
  await goTo('Verdict')
  await shown(page, 'main table')
  await begin('plan')
  await goTo('Plan')
  await shown(page, '[data-part="sources"]')
  await begin('tick')
  await page.locator('.item input').first().check()
  await shown(page, '.item.done')
  await begin('timeline')
  await goTo('Timeline')
  await shown(page, 'main svg[role="img"]')
  await begin('summary')
  await goTo('Summary')
  await shown(page, '.summary')
  await settled(page)
  const moved = await shift()
  const [longest] = await tasks()
  if (!longest) throw new Error('The browser recorded no task of the page')

  told('Files of the first page', String(first), BUDGETS.firstFiles)
  told('Files of the whole journey', String(files.size), BUDGETS.journeyFiles)
  told('Layout shift of the whole journey', moved.toFixed(4), BUDGETS.shift)
  told(
    `Longest task, processor ${SLOWER} times slower (${longest.step}, ${Math.round(longest.lasted)} ms by the clock)`,
    String(Math.round(longest.ms)),
    BUDGETS.longestTask,
    ' ms',
  )
  expect(first).toBeLessThanOrEqual(BUDGETS.firstFiles)
  expect(files.size).toBeLessThanOrEqual(BUDGETS.journeyFiles)
  expect(moved).toBeLessThanOrEqual(BUDGETS.shift)
  expect(longest.ms).toBeGreaterThan(50) // nothing shorter could be all this page's work
  expect(longest.ms).toBeLessThanOrEqual(BUDGETS.longestTask)
})

/** Pages of which a part comes late, or that are shorter than what stood there before. */
for (const [name, hash, days] of [
  ['the plan', PAGES['plan of both halves'], 0],
  ['an empty plan', PAGES['empty plan'], 0],
  ['a plan of a bad link', PAGES['plan with problems'], 0],
  ['nothing named', PAGES['real-time, nothing named'], 0],
  ['start, knowledge out of date', PAGES.start, 200],
] as const)
  test(`nothing moves: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const { shift } = await slow(page)
    await page.route(/link-problems/, async (route) => {
      await new Promise((go) => setTimeout(go, 2000)) // after the plan, which otherwise comes at about the same time
      await route.continue()
    })
    if (days > 0) await page.clock.setFixedTime(Date.parse(EDITION) + days * DAY)
    await page.goto(`./${hash}`)
    await shown(page, 'h1')
    if (days > 0) await shown(page, '[data-stale]')
    await settled(page)
    const moved = await shift()
    told(`Layout shift, ${name}`, moved.toFixed(4), BUDGETS.shift)
    expect(moved).toBeLessThanOrEqual(BUDGETS.shift)
  })
