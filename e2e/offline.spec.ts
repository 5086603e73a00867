import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { hostFolder, type FolderHost } from './folder-host.ts'
import { BOTH, expect, SMALL, test as watched } from './page.ts'
import { walkTheJourney } from './walk.ts'

/** A host for one test alone: it can take in a new build, fail, and go away. */
const test = watched.extend<{ folder: string; host: FolderHost }>({
  folder: ['dist', { option: true }],
  host: async ({ folder }, give) => {
    const host = await hostFolder(folder)
    await give(host)
    await host.stop()
  },
  baseURL: async ({ host }, give) => give(host.address),
})
test.use({ serviceWorkers: 'allow' })

/** Waits until the worker answers for this page and has kept every file. */
const kept = async (page: Page) => {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** What the browser itself says of a missing network is no fault of the page. */
const forgiveMissingNetwork = (seen: string[]) => {
  const faults = seen.filter((each) => !each.startsWith('console: Failed to load resource: net::ERR_'))
  seen.splice(0, seen.length, ...faults)
}

const buildOf = (page: Page) => page.locator('html').getAttribute('data-build')

/** A copy of the build that says which it is, with another name for the comparison's part, as after a change of it. */
function anotherBuild(folder: string, name: string): string {
  cpSync('dist', folder, { recursive: true })
  const part = readdirSync('dist/assets').find((file) => /^compare-[\w-]+\.js$/.test(file)) ?? ''
  const renamed = part.replace(/-.+\./, `-${name}.`)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|html)$/.test(file),
  )
  for (const file of names) {
    const text = readFileSync(join(folder, file), 'utf8')
      .replaceAll(part, renamed)
      .replace('<html lang="en"', `<html lang="en" data-build="${name}"`)
      .replace(/const CURRENT = OURS \+ "\w+"/, `const CURRENT = OURS + "${name}"`)
    writeFileSync(join(folder, file.replace(part, renamed)), text)
  }
  return folder
}

test('the whole journey with the network off, and the tick is there after a reload', async ({
  page,
  context,
  host,
  watched: seen,
}) => {
  test.slow()
  await page.goto('/')
  await kept(page)
  await context.setOffline(true)
  await host.stop() // so that nothing can answer by any way
  await page.goto('/')
  await walkTheJourney(page)
  const parts = await page.locator('nav a').all()
  expect(parts.length).toBeGreaterThan(10)
  for (const part of parts) {
    await part.click()
    await expect(part).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Loading…')).toHaveCount(0)
  }
  await page.goto('about:blank')
  await page.goto(`/?from=a-bookmark#/timeline?${BOTH}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  forgiveMissingNetwork(seen)
})

test('a host that fails counts as none, one that asks for a log-in does not; a missing file is still missing', async ({
  page,
  host,
  watched: seen,
}) => {
  await page.goto('/')
  await kept(page)
  await page.goto(`/#/plan?${SMALL}`)
  for (const status of [503, 404]) {
    host.fail(status)
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  }
  for (const status of [401, 403]) {
    host.fail(status)
    await page.reload()
    await expect(page.getByText('the host has a bad day')).toBeVisible()
  }
  host.fail(null)
  const lost = await page.goto('/nowhere.html')
  expect(lost?.status()).toBe(404)
  await host.stop()
  await expect(page.goto('/nowhere-else.html')).rejects.toThrow('ERR_FAILED')
  const faults = seen.filter((each) => !/status of (503|40[134])|net::ERR_/.test(each))
  seen.splice(0, seen.length, ...faults)
})

test('a network that swallows what is sent: the kept page comes after a while, the new build as soon as it answers', async ({
  page,
  context,
  host,
  watched: seen,
}, info) => {
  await page.goto('/')
  await kept(page)
  host.serve(anotherBuild(info.outputPath('two'), 'two'))
  host.swallow(true)
  const lost = await context.newPage()
  const answer = lost.goto('/nowhere.html') // nothing is kept of it, so it waits
  await page.goto(`/#/plan?${SMALL}`)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  expect(await buildOf(page)).toBeNull()
  await page.waitForTimeout(2500) // by then it has asked for a new worker
  host.swallow(false)
  expect((await answer)?.status()).toBe(404)
  await expect.poll(async () => (await page.evaluate(() => globalThis.caches.keys())).at(-1)).toMatch(/ two$/)
  const faults = seen.filter((each) => !each.includes('status of 404'))
  seen.splice(0, seen.length, ...faults)
})

test('a new build is seen at once, a tab of the old one works on, and two builds are kept at most', async ({
  page,
  context,
  host,
  watched: seen,
}, info) => {
  test.slow()
  const builds = ['one', 'two', 'three', 'four'].map((name) => anotherBuild(info.outputPath(name), name))
  host.serve(builds[0] ?? '')
  await page.goto('/')
  await kept(page)
  expect(await buildOf(page)).toBe('one')

  const caches = () => page.evaluate(() => globalThis.caches.keys())
  for (const [at, name] of ['two', 'three', 'four'].entries()) {
    host.serve(builds[at + 1] ?? '')
    const next = await context.newPage()
    await next.goto('/')
    expect(await buildOf(next)).toBe(name) // at the first visit, not at the one after
    await expect.poll(async () => (await caches()).at(-1)).toContain(name)
    await expect.poll(async () => (await caches()).length).toBe(2)
    if (name === 'two') {
      // Its part is not on the host any more.
      await page.getByRole('link', { name: 'Compare', exact: true }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Compar')
    }
    await next.close()
  }

  await host.stop()
  const offline = await context.newPage()
  await offline.goto('/#/compare')
  expect(await buildOf(offline)).toBe('four')
  await expect(offline.getByRole('heading', { level: 1 })).toContainText('Compar')
  forgiveMissingNetwork(seen)
})

test('the first page asks for nothing of the worker before it is done', async ({
  page,
  context,
  watched: seen,
}) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const first = asked.filter((path) => !path.endsWith('.svg'))
  expect(first.length).toBeGreaterThan(3)
  expect(first.filter((path) => path === '/sw.js')).toEqual([])
  expect(new Set(first).size).toBe(first.length)
  console.log(`Requests of the first page: ${asked.length}`)
  await kept(page)
  expect(seen).toEqual([])
})

test('it can be installed: a manifest with pictures of the sizes that it says', async ({ page, baseURL }) => {
  await page.goto('/')
  const href = await page.locator('link[rel="manifest"]').getAttribute('href')
  const manifest: { icons: { src: string; sizes: string }[]; start_url: string; display: string } =
    JSON.parse(await (await page.request.get(`${baseURL}/${href}`)).text())
  expect(manifest.start_url).toBe('./')
  expect(manifest.display).toBe('standalone')
  const pictures = manifest.icons.filter(({ sizes }) => sizes !== 'any')
  expect(pictures.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512'])
  for (const { src, sizes } of pictures) {
    const drawn = await page.evaluate(async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, src)
    expect(drawn).toBe(sizes)
  }
  const tools = await page.context().newCDPSession(page)
  const { installabilityErrors } = await tools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
