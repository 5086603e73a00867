// node scripts/bench-page.mjs [runs]: how long a shared plan takes to show on a slow line and processor, what it asks of
// the processor and the memory, and how many requests the first page makes. No test: it says, it does not judge.
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { build } from 'vite'
import './node-version.mjs'
import { launchOptions } from './browser.mjs'
import { compressingHost } from './compressing-host.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const runs = Number(process.argv[2] ?? 7)

/** A line of 1.44 Mbit/s with 562 ms to and fro, as browsers' tools call slow 4G, and a processor four times slower. */
const LINE = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44e6 / 8) | 0,
  uploadThroughput: (0.675e6 / 8) | 0,
}
const SLOWER = 4
/** A plan of more than 120 tasks: both halves, with telephony and voicemail between them. */
const LONG_PLAN =
  '#/plan?v=1&dirsync=yes&exchange=2013-cu23&mailboxes=900&rtc=lync2013-577&rtcclients=lync2013&rtcgoal=teams&stay=no&um=yes&users=900&voice=yes'

const folder = 'node_modules/.cache/offramp-page'
await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } })
const host = await compressingHost(folder)
const browser = await chromium.launch(launchOptions())

/** @param {number[]} figures */
const median = (figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0

/** @param {string} hash @param {boolean} slow */
async function open(hash, slow) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Performance.enable')
  if (slow) {
    await tools.send('Network.emulateNetworkConditions', LINE)
    await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  }
  /** @type {string[]} */
  const requests = []
  page.on('request', (request) => requests.push(request.url()))
  await page.addInitScript(() => {
    const seen = { long: 0, shown: 0, shift: 0 }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.long += Math.max(0, entry.duration - 50)
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += 'value' in entry ? Number(entry.value) : 0
    }).observe({ type: 'layout-shift', buffered: true })
    const look = () => {
      if (document.querySelector('.item input')) seen.shown = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(`${host.address}${hash}`)
  return { context, page, tools, requests }
}

/** @param {string} code @param {string} name @param {number} figure @param {string} unit @param {string} goal */
const line = (code, name, figure, unit, goal) =>
  console.log(
    `${code}  ${name.padEnd(58)}${figure.toFixed(unit === 'MB' ? 1 : 0).padStart(7)} ${unit.padEnd(9)} ${goal}`,
  )

try {
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${runs} runs`,
  )
  const [shown, long, shift] = /** @type {[number[], number[], number[]]} */ ([[], [], []])
  for (let i = 0; i < runs; i += 1) {
    const { context, page } = await open(LONG_PLAN, true)
    // Not by a locator, whose own looking would be counted with the page's work.
    await page.waitForFunction(() => Reflect.get(globalThis, 'seen').shown > 0, null, {
      polling: 250,
      timeout: 60_000,
    })
    await page.waitForTimeout(1500) // what comes after the first paint counts as well
    const seen = await page.evaluate(
      () => /** @type {{ long: number, shown: number, shift: number }} */ (Reflect.get(globalThis, 'seen')),
    )
    shown.push(seen.shown)
    long.push(seen.long)
    shift.push(seen.shift * 1000)
    await context.close()
  }
  line(
    'P2',
    'shared plan → its checklist on screen, slow 4G, 4× slower',
    median(shown),
    'ms',
    'goal 2310 to 2640',
  )
  line('P3', 'time of long tasks over 50 ms while that loads', median(long), 'ms', 'goal 160 to 256')
  line('  ', 'layout shift while that loads', median(shift), '‰', 'goal 0')

  const { context, page, tools } = await open(LONG_PLAN, false)
  await page.locator('.item input').first().waitFor()
  const tasks = await page.locator('.item input[type="checkbox"]').count()
  await tools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await tools.send('Runtime.getHeapUsage')
  line(
    'P4',
    `script memory with a plan of ${tasks} tasks open`,
    usedSize / 1e6,
    'MB',
    'goal 4.6 with 120 tasks',
  )
  await context.close()

  const first = await open('', false)
  await first.page.waitForLoadState('networkidle')
  const foreign = first.requests.filter((url) => !url.startsWith(host.address))
  line('P5', 'requests of the first page', first.requests.length, '', 'goal 6')
  line('  ', 'of them to others', foreign.length, '', 'goal 0')
  await first.context.close()
} finally {
  await browser.close()
  host.stop()
}
