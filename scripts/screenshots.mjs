// node scripts/screenshots.mjs: takes the pictures of the README anew, of the built page and real plans.
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { launchOptions } from './browser.mjs'
import { serveBuiltPage } from './built-page.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

// The day of the edition, so that the same code gives the same picture whenever it is taken.
const [, today = ''] = /EDITION: IsoDate = '(.+)'/.exec(readFileSync('src/knowledge/begins.ts', 'utf8')) ?? []
const shown = 'https://offramp.example/' // instead of a port that is another each time

const query =
  'v=1&days=7&dirsync=no&exchange=2007&freebusy=no&journaling=no&keepsync=no&largest=12&mailboxes=120&outlook=2016.apps&publicfolders=no&stay=no&um=no'
const pictures = [
  { path: 'docs/screenshots/plan.png', hash: `#/plan?${query}`, height: 1000 },
  { path: 'docs/screenshots/verdict.png', hash: `#/verdict?${query}`, height: 1000 },
]

const page = await serveBuiltPage()
const browser = await chromium.launch(launchOptions())
try {
  for (const { path, hash, height } of pictures) {
    const tab = await browser.newPage({
      viewport: { width: 1280, height },
      colorScheme: 'light',
      locale: 'en-GB',
    })
    await tab.clock.setFixedTime(`${today}T12:00:00Z`)
    await tab.route(`${shown}**`, async (route) => {
      const url = route.request().url().replace(shown, page.address)
      await route.fulfill({ response: await route.fetch({ url }) })
    })
    await tab.goto(`${shown}${hash}`)
    await tab.getByRole('heading', { level: 1 }).waitFor()
    await tab.screenshot({ path, animations: 'disabled' })
    await tab.close()
    console.log(`${path}: ${Math.round(statSync(path).size / 1000)} kB`)
  }
} finally {
  await browser.close()
  await page.stop()
}
