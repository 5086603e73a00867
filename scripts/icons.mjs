// node scripts/icons.mjs: draws public/icon.svg as the pictures that an installed page needs. Run it when the icon changes.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { launchOptions } from './browser.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const icon = readFileSync('public/icon.svg', 'utf8')
/** Systems cut a maskable icon to their own shape, so its ground goes to the edge and its drawing stays in the middle. */
const maskable = icon
  .replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"')
  .replace(/<rect[^>]*fill="([^"]+)"[^>]*>/, '<rect x="-5" y="-5" width="42" height="42" fill="$1" />')
const PICTURES = /** @type {const} */ ([
  ['icon-192.png', 192, icon],
  ['icon-512.png', 512, icon],
  ['icon-512-maskable.png', 512, maskable],
])

const browser = await chromium.launch(launchOptions())
try {
  for (const [name, size, drawing] of PICTURES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`)
    await page.screenshot({ path: `public/${name}`, omitBackground: true })
    await page.close()
    console.log(`public/${name}`)
  }
} finally {
  await browser.close()
}
