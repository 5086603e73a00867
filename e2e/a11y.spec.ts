import type { Page } from 'playwright/test'
import { violationsIn } from './axe.ts'
import { expect, PAGES, test } from './page.ts'

/**
 * Pages of the same parts as another one in the list: names and roles are looked at there, in all colours. Here only the
 * width, the heading and the words are; A11Y_ALL=1 looks at names and roles of these, too.
 */
const VARIANTS = [
  'servers',
  'around',
  'platform',
  'empty plan',
  'plan of a hybrid',
  'plan on-premises',
  'plan with problems',
  'plan of Lync 2010',
  'plan of both halves',
  'plan of Group Chat',
  'real-time',
  'real-time, nothing named',
  'real-time that contradicts itself',
  'verdict of real-time alone',
  'empty summary',
  'empty plans',
  'lost',
]

/** Forced colours are the reader's own: what could still go wrong is in a few kinds of parts. */
const FORCED = ['start', 'questions', 'verdict', 'plan', 'timeline', 'compare']

const goTo = async (page: Page, hash: string) => {
  await page.goto('about:blank')
  await page.goto(`/${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Loading…')).toHaveCount(0)
  await page.waitForLoadState('networkidle') // what comes after the first sight is looked at as well
}

/** 1,280 pixels at 200 % are 640; 320 is what a small phone has, and what WCAG asks for. */
const NARROW = [640, 320]

for (const [name, hash] of Object.entries(PAGES))
  test(`${name}: ${VARIANTS.includes(name) && !process.env['A11Y_ALL'] ? '' : 'names and roles, light, dark and forced colours, '}320 px and 200 %`, async ({
    page,
  }) => {
    test.slow() // a long plan has thousands of elements, and each is looked at several times
    await page.emulateMedia({ colorScheme: 'light' })
    await goTo(page, hash)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('nav [aria-current="page"]')).toHaveCount(name === 'lost' ? 0 : 1)
    // A key without words would show itself.
    expect(await page.locator('body').innerText()).not.toMatch(
      /\b(?:ui|start|fact|questions|item|rule|name|unit)\.[a-z]/,
    )
    const variant = VARIANTS.includes(name)
    if (!variant || process.env['A11Y_ALL'])
      expect(await violationsIn(page, variant ? { only: 'named' } : {})).toEqual([])
    // Names, roles and order are the same in all colours: only what can be seen has to be looked at again.
    const forced = { colorScheme: 'dark', forcedColors: 'active' } as const
    const colours = [{ colorScheme: 'dark' } as const, ...(FORCED.includes(name) ? [forced] : [])]
    for (const media of variant ? [] : colours) {
      await page.emulateMedia(media)
      expect(await violationsIn(page, { only: 'seen' })).toEqual([])
    }
    for (const width of NARROW) {
      await page.setViewportSize({ width, height: 700 })
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0)
    }
  })

test('every page of the navigation has a title of its own', async ({ page }) => {
  await goTo(page, '#/')
  const titles: string[] = []
  for (const link of await page.locator('nav a').all()) {
    await link.click()
    await expect(page.locator('nav [aria-current="page"]')).toHaveText((await link.textContent()) ?? '')
    titles.push(await page.title())
  }
  expect(titles.length).toBe(12)
  expect(new Set(titles).size).toBe(12)
})
