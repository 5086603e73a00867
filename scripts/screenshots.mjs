// node scripts/screenshots.mjs [part of a name]: takes the pictures of every page anew, of the built page and real plans,
// at the width of a desk and of a phone, light and dark.
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { launchOptions } from './browser.mjs'
import { serveBuiltPage } from './built-page.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = 'docs/screenshots'
const wanted = process.argv[2] ?? ''

// The day of the edition, so that the same code gives the same picture whenever it is taken.
const [, today = ''] = /EDITION: IsoDate = '(.+)'/.exec(readFileSync('src/knowledge/begins.ts', 'utf8')) ?? []
const shown = 'https://offramp.example/' // instead of a port that is another each time

const mail =
  'v=1&days=7&dirsync=no&exchange=2007&freebusy=no&journaling=no&keepsync=no&largest=12&mailboxes=120&outlook=2016.apps&publicfolders=no&stay=no&um=no'
const stays = 'v=1&exchange=2013-cu23&forest=2016&mailboxes=300&outlook=2016&stay=yes&windows=2022'
const both =
  'v=1&chat=lync2013&dirsync=yes&exchange=2016-cu23&freebusy=yes&keepsync=yes&mailboxes=900&outlook=2016.apps&rtc=lync2013-1182&rtcclients=lync2013&rtcgoal=teams&stay=no&um=no&users=900&voice=no'

/** Every page, by its name in the navigation, with answers that show what it is for. */
const PAGES = {
  start: '#/',
  questions: `#/questions?${mail}`,
  'questions-realtime': `#/questions/realtime?${both}`,
  verdict: `#/verdict?${mail}`,
  'on-premises': `#/way?${stays}`,
  realtime: `#/realtime?${both}`,
  plan: `#/plan?${mail}`,
  timeline: `#/timeline?${both}`,
  summary: `#/summary?${both}`,
  plans: `#/plans?${mail}`,
  compare: `#/compare?${mail}`,
  sheet: '#/sheet',
  knowledge: '#/knowledge',
}
const WIDTHS = { 1280: 900, 390: 844 }

mkdirSync(folder, { recursive: true })
const page = await serveBuiltPage()
const browser = await chromium.launch(launchOptions())
try {
  for (const [width, height] of Object.entries(WIDTHS))
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const context = await browser.newContext({
        viewport: { width: Number(width), height },
        colorScheme,
        locale: 'en-GB',
        reducedMotion: 'reduce',
        serviceWorkers: 'block', // the address is not a real one, so nothing can be kept of it
      })
      for (const [name, hash] of Object.entries(PAGES).filter(([own]) => own.includes(wanted))) {
        const tab = await context.newPage()
        await tab.clock.setFixedTime(`${today}T12:00:00Z`)
        await tab.route(`${shown}**`, async (route) => {
          const url = route.request().url().replace(shown, page.address)
          await route.fulfill({ response: await route.fetch({ url }) })
        })
        await tab.goto(`${shown}${hash}`)
        await tab.getByRole('heading', { level: 1 }).waitFor()
        await tab.waitForLoadState('networkidle')
        await tab.screenshot({
          path: `${folder}/${name}-${width}-${colorScheme}.png`,
          animations: 'disabled',
        })
        await tab.close()
      }
      await context.close()
    }
} finally {
  await browser.close()
  await page.stop()
}
const files = readdirSync(folder)
const bytes = files.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0)
console.log(`${files.length} pictures in ${folder}, ${Math.round(bytes / 1000)} kB`)
