import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { BOTH, expect, GROUP_CHAT, HYBRID, STAYING, test } from './page.ts'

const ON = '&on=2026-11-20'
const pictureOf = (page: Page) => page.getByRole('img', { name: /^Lives and deadlines from \d{4} to \d{4}/ })
const tableOf = (page: Page) => page.getByRole('table', { name: 'End of support, as a table' })
async function textsOf(page: Page): Promise<readonly string[]> {
  await expect(pictureOf(page)).toBeVisible()
  return pictureOf(page).locator('text').allTextContents()
}

test('everything an estate depends on stands in one picture, and the table behind it says the same', async ({
  page,
}) => {
  await page.goto(`/#/timeline?${STAYING}${ON}`)
  const texts = await textsOf(page)
  for (const group of [
    'Mail servers',
    'Windows Server',
    'Programs',
    'What the services stop',
    'Doors without a day',
  ])
    expect(texts).toContain(group)
  const rows = tableOf(page).locator('tbody tr:has(th[scope=row])')
  const told: string[] = []
  for (const row of await rows.all()) {
    const [name = '', role = '', , , end = ''] = await row.locator('th, td').allTextContents()
    told.push(name)
    expect(texts).toContain(name)
    // The day of the end stands in both, in the picture with a short month.
    const [day, month = '', year] = end.split(' ')
    const note = year ? `${day} ${month.slice(0, 3)}` : end === '–' ? '' : end
    expect(texts.some((text) => text.includes(note) && (role === '–' || texts.includes(name)))).toBe(true)
  }
  expect(told).toEqual([
    'Exchange 2007',
    'Exchange 2013',
    'Exchange 2019',
    'Exchange SE',
    'Windows Server 2012 R2',
    'Windows Server 2022',
    'Office 2016',
  ])
  await expect(tableOf(page).getByRole('row', { name: /Windows Server 2022.*14 October 2031/ })).toBeVisible()
  // Mainstream, extended and paid periods, and one that is open.
  for (const [kind, count] of [
    ['mainstream', 6],
    ['extended', 6],
    ['paid', 2],
    ['open', 1],
  ] as const)
    // one more of each is in the legend
    await expect(pictureOf(page).locator(`rect.${kind}`)).toHaveCount(count + 1)
})

test('the last day that is planned for is drawn, and the one after it is refused in words', async ({
  page,
}) => {
  await page.goto(`/#/timeline?${STAYING}`)
  const day = page.getByRole('textbox', { name: 'Planning date' })
  await day.fill('2100-01-01')
  await expect(page.getByRole('alert')).toHaveText('Choose a day from 31 January 2018 to 31 December 2099.')
  await expect(page).not.toHaveURL(/on=/)
  await day.fill('2099-12-31')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page).toHaveURL(/on=2099-12-31/)
  expect(await textsOf(page)).toContain('2080')
  expect(await pictureOf(page).innerHTML()).not.toContain('NaN')
})

test('the parts of the way are numbered on the rows that they touch, and told in their order', async ({
  page,
}) => {
  await page.goto(`/#/timeline?${STAYING}${ON}`)
  await expect(pictureOf(page).locator('.way.enters text')).toHaveText(['1', '2', '3'])
  const way = page.locator('section:has(> h2:text-is("The way, in order"))').getByRole('listitem')
  await expect(way).toHaveText(['To Exchange 2013', 'To Exchange 2019', 'To Exchange SE'])

  await page.goto(`/#/timeline?${BOTH}${ON}`)
  await expect(pictureOf(page).locator('.way.enters text')).toHaveText(['1', '2'])
  const texts = await textsOf(page)
  expect(texts).toContain('Exchange Online')
  expect(texts).toContain('Microsoft Teams')
})

test('deadlines have the numbers of their table', async ({ page }) => {
  await page.goto(`/#/timeline?${HYBRID}${ON}`)
  await expect(pictureOf(page)).toBeVisible()
  const numbers = await page
    .getByRole('table', { name: 'What the services stop, as a table' })
    .locator('tbody tr td:first-child')
    .allTextContents()
  expect(numbers.length).toBeGreaterThan(10)
  await expect(pictureOf(page).locator('.mark text')).toHaveText(numbers)
  await expect(pictureOf(page).locator('.door')).not.toHaveCount(0)
})

test('today and the planning date are two lines, and one where they are the same', async ({ page }) => {
  await page.goto(`/#/timeline?${GROUP_CHAT}`)
  await expect(pictureOf(page).locator('.asof text')).toHaveText('planning date 31 Jan 2018')
  await expect(pictureOf(page).locator('.today text')).toHaveText(/^today \d/)
  await page.getByRole('button', { name: 'Use today' }).click()
  await expect(pictureOf(page).locator('.asof text')).toHaveText(/^planning date: today, \d/)
  await expect(pictureOf(page).locator('.today')).toHaveCount(0)
})

test('years are chosen by keyboard: a spread around the planning date, or the first and the last', async ({
  page,
}) => {
  await page.goto(`/#/timeline?${STAYING}${ON}`)
  const named = (years: string) => page.getByRole('img', { name: `Lives and deadlines from ${years},` })
  const all = (await pictureOf(page).getAttribute('aria-label')) ?? ''
  await page.getByRole('radio', { name: 'All', exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(named('2023 to 2032')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(named('2025 to 2029')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(named('2026 to 2027')).toBeVisible()
  // What lies before the years says so instead of vanishing.
  await expect(pictureOf(page).locator('text', { hasText: 'until 11 Apr 2017' })).toHaveCount(1)

  await page.getByLabel('Last year').selectOption('2030')
  await expect(named('2026 to 2030')).toBeVisible()
  for (const name of ['All', '10 years', '5 years', '2 years'])
    await expect(page.getByRole('radio', { name, exact: true })).not.toBeChecked()
  await page.getByLabel('First year').selectOption('2020')
  await expect(named('2020 to 2030')).toBeVisible()
  await page.getByRole('radio', { name: 'All', exact: true }).check()
  await expect(pictureOf(page)).toHaveAttribute('aria-label', all)
})

test('other versions are folded away', async ({ page }) => {
  await page.goto(`/#/timeline?${STAYING}${ON}`)
  await expect(tableOf(page).getByRole('rowheader', { name: 'Exchange 5.5' })).toHaveCount(0)
  await page.getByLabel('All versions').check()
  for (const name of ['Exchange 5.5', 'Windows Server 2025', 'Office LTSC 2024']) {
    await expect(tableOf(page).getByRole('rowheader', { name })).toBeVisible()
    expect(await textsOf(page)).toContain(name)
  }
})

test('the tables are copied as text for a spreadsheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/#/timeline?${STAYING}${ON}`)
  await page.getByRole('button', { name: 'Copy the tables' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text.replaceAll('\r', '')).toContain(
    'Mail servers\tExchange 2007\tin use\t8 March 2007\t10 April 2012\t11 April 2017\t–\tEnded\n',
  )
  expect(text).toContain('3\tTo Exchange SE')

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.getByRole('button', { name: 'Copy the tables' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copying is not allowed here.' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the tables instead' }).click()
  expect(await readFile(await (await download).path(), 'utf8')).toBe(text.replaceAll('\r', ''))
})

test('the picture is saved as a file that stands alone: words, styles, nothing from elsewhere', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`/#/timeline?${STAYING}${ON}`)
  const drawn = await textsOf(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as SVG' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('offramp-timeline.svg')
  const text = await readFile(await download.path(), 'utf8')
  expect(text).not.toMatch(/href|@import|var\(|url\((?!["']?#)/)
  expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)

  const alone = await context.newPage()
  await alone.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`)
  const seen = await alone.evaluate(() => ({
    root: document.documentElement.localName,
    broken: document.querySelectorAll('parsererror').length,
    title: document.querySelector('title')?.textContent,
    desc: document.querySelector('desc')?.textContent,
    texts: [...document.querySelectorAll('text')].map((own) => own.textContent),
    bar: getComputedStyle(document.querySelector('.mainstream') ?? document.documentElement).fill,
    hatched: getComputedStyle(document.querySelector('.paid') ?? document.documentElement).fill,
  }))
  expect(seen.root).toBe('svg')
  expect(seen.broken).toBe(0)
  expect(seen.title).toBe('Timeline on 20 November 2026: what ages, what the services stop, and the way')
  expect(seen.desc).toContain('From 2007 to 2032.')
  expect(seen.texts).toEqual(drawn)
  // In the light colours, whatever the page is shown in.
  expect(seen.bar).toBe('rgb(10, 85, 102)')
  expect(seen.hatched).toContain('url(')
})

test('the plan holds the same picture, and leads to the whole of it', async ({ page }) => {
  await page.goto(`/#/plan?${STAYING}${ON}`)
  await expect(pictureOf(page)).toBeVisible()
  const texts = await textsOf(page)
  await page.getByRole('link', { name: /^The whole timeline/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible()
  expect(await textsOf(page)).toEqual(texts)
})

for (const [name, query] of [
  ['on-premises', `${STAYING}${ON}`],
  ['hybrid', `${HYBRID}${ON}`],
  ['both halves', `${BOTH}${ON}`],
  ['Group Chat', GROUP_CHAT],
  ['nothing answered', ''],
] as const)
  test(`no sideways scrolling, no word cut off: ${name}`, async ({ page }) => {
    await page.goto(`/#/timeline?${query}`)
    await expect(pictureOf(page)).toBeVisible()
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await expect(pictureOf(page)).toHaveAttribute('width', /\d+/)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      const cut = await pictureOf(page).evaluate((svg) => {
        const { left, right } = svg.getBoundingClientRect()
        return [...svg.querySelectorAll('text')]
          .filter((own) => {
            const box = own.getBoundingClientRect()
            return box.left < left - 1 || box.right > right + 1
          })
          .map((own) => own.textContent)
      })
      expect({ width, cut }).toEqual({ width, cut: [] })
    }
  })
