import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { call, CALLS, inject, injections } from './attacks.ts'
import { hostFolder } from './folder-host.ts'
import { expect, PAGES, test as watched } from './page.ts'

/** Calls, and not mere names: a router has members that are called fetch. */
const NETWORK =
  /(?<![.\w])(?:fetch|eval|Function|importScripts)\(|\bnew (?:\w+\.)?(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|SharedWorker|Worker|Function)\b|\.sendBeacon\b/g

interface Elsewhere {
  readonly address: string
  readonly asked: string[]
}

/** Somebody else's server, which shall hear nothing. */
const test = watched.extend<{ elsewhere: Elsewhere; headers: boolean }>({
  elsewhere: async ({ browserName }, give) => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} (${browserName})`)
      const framed = /^\/frame\?of=(.*)/.exec(request.url ?? '')?.[1]
      response.setHeader('access-control-allow-origin', '*').setHeader('content-type', 'text/html')
      response.end(framed === undefined ? 'heard' : `A frame: <iframe src="${framed}"></iframe>`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    await give({ address: `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, asked })
    server.closeAllConnections()
    server.close()
  },
  headers: [true, { option: true }],
  baseURL: async ({ headers, baseURL }, give) => {
    if (headers) return give(baseURL)
    const host = await hostFolder('dist')
    await give(host.address)
    return host.stop()
  },
})

test('the built page holds no script and no style of its own, and names no address but its own', async ({
  page,
}) => {
  await page.goto('/')
  const text = readFileSync('dist/index.html', 'utf8')
  const found = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html')
    const all = [...parsed.querySelectorAll('*')]
    return {
      inline: all.filter(
        (own) => own.matches('script:not([src]), style') || (own.matches('script') && own.textContent !== ''),
      ).length,
      attributes: all
        .flatMap((own) => own.getAttributeNames())
        .filter((name) => /^(on|style$|srcdoc$)/.test(name)),
      addresses: all.flatMap((own) =>
        [own.getAttribute('src'), own.getAttribute('href')].filter((each) => each !== null),
      ),
      first: parsed.head.firstElementChild?.getAttribute('http-equiv'),
    }
  }, text)
  expect(found.inline).toBe(0)
  expect(found.attributes).toEqual([])
  expect(found.addresses.length).toBeGreaterThan(5)
  expect(found.addresses.filter((address) => !address.startsWith('./'))).toEqual([])
  expect(found.first).toBe('Content-Security-Policy')
})

test('the page for what is missing stands under the policy, and leads to the start', async ({ page }) => {
  await page.goto('/404.html')
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to the start' }).click()
  await expect(page.getByRole('navigation').first()).toBeVisible()
})

test('the built scripts hold no call to the network, and the styles no address', () => {
  const files = readdirSync('dist/assets').map((name) => ({
    name,
    text: readFileSync(`dist/assets/${name}`, 'utf8'),
  }))
  const scripts = files.filter(({ name }) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(10)
  const calls = scripts.flatMap(({ name, text }) =>
    [...text.matchAll(NETWORK)].map(([found]) => `${name}: ${found}`),
  )
  expect(calls).toEqual([])
  const styles = files.filter(({ name }) => name.endsWith('.css'))
  expect(styles.length).toBeGreaterThan(3)
  const addresses = styles.flatMap(({ text }) => text.match(/url\((?!["']?data:)[^)]*\)|@import[^;]*/g) ?? [])
  expect(addresses).toEqual([])
})

for (const headers of [true, false])
  test.describe(
    headers ? 'a host that sends the headers' : 'a host that sends none: the policy in the page',
    () => {
      test.use({ headers })

      test('whatever is injected is refused, and nobody else hears of it', async ({
        page,
        baseURL,
        elsewhere,
        watched: seen,
      }) => {
        await page.goto(`/${PAGES.plan}`)
        await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
        expect(seen).toEqual([])
        const elements = injections(elsewhere.address)
        await page.evaluate(inject, elements)
        expect(await page.evaluate(call, elsewhere.address)).toEqual([])
        const after = await page.evaluate(() => ({
          title: document.title,
          colour: getComputedStyle(document.body).color,
          base: document.baseURI,
        }))
        expect(after.title).not.toBe('taken over')
        expect(after.colour).not.toBe('rgb(1, 2, 3)')
        expect(after.base).toMatch(new RegExp(`^${baseURL}/`))
        expect(elsewhere.asked).toEqual([])
        // Each was refused by the policy, and the watch over every test sees that.
        const said = seen.splice(0).filter((each) => each.startsWith('console: policy: '))
        const directives = new Set(said.map((each) => each.split(' ')[2]))
        expect([...directives].toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
          'base-uri',
          'connect-src',
          'form-action',
          'frame-src',
          'img-src',
          'object-src',
          'script-src',
          'script-src-attr',
          'script-src-elem',
          'style-src-elem',
          'worker-src',
        ])
        const by = headers ? 'by the headers and by the page' : 'by the page alone'
        console.log(`Refused ${by}: ${elements.length} elements put in and ${CALLS} calls`)
      })
    },
  )

test('the watch over every test sees a request that leaves', async ({ page, elsewhere, watched: seen }) => {
  await page.goto('/')
  await page.evaluate((other) => {
    location.href = `http://${other}/elsewhere`
  }, elsewhere.address)
  await expect.poll(() => seen).toContain(`left: http://${elsewhere.address}/elsewhere`)
  expect(elsewhere.asked.length).toBeGreaterThan(0)
  seen.splice(0)
})

test('the page cannot be shown within another one', async ({ page, baseURL, elsewhere, watched: seen }) => {
  await page.goto(`http://${elsewhere.address}/frame?of=${baseURL}/`)
  await expect(page.getByText('A frame:')).toBeVisible()
  await expect.poll(() => seen.join('\n')).toContain("frame-ancestors 'none'")
  expect(page.frames()).toHaveLength(2)
  expect(await page.frames()[1]?.locator('#root').count()).toBe(0)
  seen.splice(0)
})
