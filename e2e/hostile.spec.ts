import type { Page } from 'playwright/test'
import { expect, SMALL, test } from './page.ts'

// What somebody typed or sent is shown as text: nothing of it runs, nothing is fetched (page.ts watches that), and the
// page stays as wide as the window.

const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>'
const TEXTS = {
  markup: MARKUP,
  'right to left': '\u202Etxet eht fo tser eht snrut siht',
  'without width': `a\u200B\u200B\u200Bb\u2060c\uFEFF\u200D`,
  'one long word': 'w'.repeat(2000),
  'stacked marks': `a${'\u0301'.repeat(200)}`,
  lines: 'one\r\ntwo\u2028three\u0085four',
} as const

const DATE = 'cutover/cutover.set-the-date'

const fileWith = (text: string): string =>
  JSON.stringify({
    offramp: 1,
    name: text,
    saved: text,
    edition: '2026-11-21',
    answers: { exchange: ['2007'], mailboxes: 120, days: 7, freebusy: false, [text]: text },
    journey: { by: text },
    progress: {
      [DATE]: { owner: text, note: text },
      'cutover/cutover.verify-domains': { skip: text },
      [`${text}/${text}`]: { owner: text, note: text, skip: text },
      [text]: { due: text, [text]: text },
    },
    [text]: { [text]: text },
  })

/** Line ends are told apart by nobody who reads. */
const ends = (own: string): string => own.replaceAll('\r\n', '\n')

/** As wide as the window, without anything that was typed as an element of its own. */
async function expectSound(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    images: document.querySelectorAll('main img, main script, [onerror], [onload], iframe').length,
    ran: Reflect.get(window, 'ran') === true,
  }))
  expect(found).toEqual({ over: 0, images: 0, ran: false })
}

test.use({ viewport: { width: 390, height: 844 } })
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.alert = () => Reflect.set(window, 'ran', true)
  })
})

for (const [name, text] of Object.entries(TEXTS)) {
  test(`a file with ${name} in every text opens as a plan, shown as text`, async ({ page }) => {
    await page.goto('./#/plans')
    await page.getByLabel('Open a plan file').setInputFiles({
      name: `${text.slice(0, 60)}.offramp.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(fileWith(text)),
    })
    await expect(page.getByRole('heading', { name: 'What could not be used' })).toBeVisible()
    await expectSound(page)
    await page.getByRole('button', { name: 'Open as a plan of its own' }).click()
    await expectSound(page)
    for (const path of ['plan', 'plans', 'summary', 'compare', 'verdict']) {
      await page.goto(`./${page.url().replace(/^[^#]*#\/\w*/, `#/${path}`)}`)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await page.evaluate(() => document.querySelectorAll('details').forEach((own) => (own.open = true)))
      await expectSound(page)
    }
    await page.goto(`./${page.url().replace(/^[^#]*#\/\w*/, '#/plan')}`)
    const shown = await page.locator('main').evaluate((own) => own.textContent)
    expect(ends(shown).includes(ends(text))).toBe(true)
  })
}

for (const [name, link] of [
  [
    'markup in names and values',
    `v=1&${encodeURIComponent(MARKUP)}=1&mailboxes=${encodeURIComponent(MARKUP)}`,
  ],
  ['markup without escapes', 'v=1&days=7&<img src=x onerror=alert(1)>=1&exchange=<script>alert(1)</script>'],
  ['a turn of direction', `v=1&days=7&windows=${encodeURIComponent('\u202Etxet')}`],
  ['names of prototypes', 'v=1&days=7&__proto__=1&constructor=2&toString=3&exchange=__proto__'],
  ['broken escapes', 'v=1&days=7&exchange=%E0%A4%A&%=%&mailboxes=%00'],
  ['many unknown names', `v=1&days=7&${Array.from({ length: 3000 }, (_, i) => `n${i}=1&n${i}=2`).join('&')}`],
  ['one long value', `v=1&days=7&exchange=${'9'.repeat(50_000)}`],
] as const) {
  test(`a link with ${name} opens, and says what it left out`, async ({ page }) => {
    await page.goto(`./#/plan?${link}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const told = page.locator('.notice', { hasText: 'What could not be used' })
    await expect(told).toBeVisible()
    expect(await told.getByRole('listitem').count()).toBeLessThan(30)
    await expectSound(page)
  })
}

for (const path of [
  '/%E0%A4%A',
  '/plan/%',
  '/questions/%2e%2e/__proto__',
  '/<script>',
  '//',
  '/constructor',
]) {
  test(`the address #${path} shows a page`, async ({ page }) => {
    await page.goto(`./#${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectSound(page)
  })
}

test('a text to compare with that holds markup is refused in words', async ({ page }) => {
  await page.goto(`./#/compare?${SMALL}`)
  const field = page.getByRole('textbox').first()
  await field.fill(`${MARKUP} https://example.org/#/plan?v=1&${MARKUP}=${MARKUP}`)
  await field.press('Control+Enter')
  await page
    .getByRole('button', { name: /compare/i })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectSound(page)
})

test('a turn of direction ends with the text that holds it', async ({ page }) => {
  await page.goto(`./#/plan?v=1&days=7&windows=${encodeURIComponent('\u202Etxet')}`)
  const told = page.locator('.notice', { hasText: 'What could not be used' }).getByRole('listitem')
  await expect(told).toContainText('“\u2068\u202Etxet\u2069”, which Offramp does not know')
})
