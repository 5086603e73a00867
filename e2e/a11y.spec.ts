import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect, PAGES, test } from './page.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

const violationsIn = async (page: Page, axe: AxeBuilder) => {
  await expect(page.getByText('Loading…')).toHaveCount(0)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 120))])
}

for (const [name, hash] of Object.entries(PAGES))
  test(`no accessibility violation in light, dark and forced colours: ${name}`, async ({ page }) => {
    test.slow() // a long plan has thousands of elements, and each is looked at three times
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(`/${hash}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await violationsIn(page, new AxeBuilder({ page }).withTags(TAGS))).toEqual([])
    // Names, roles and order are the same in all colours: only what can be seen has to be looked at again.
    for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }] as const) {
      await page.emulateMedia(media)
      const colours = new AxeBuilder({ page }).withRules([
        'color-contrast',
        'link-in-text-block',
        'target-size',
      ])
      expect(await violationsIn(page, colours)).toEqual([])
    }
  })

/** 1,280 pixels at 200 % are 640; 320 is what a phone held by a tired hand has, and what WCAG asks for. */
for (const width of [320, 640])
  test(`at ${width} px no page scrolls sideways`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 700 })
    for (const hash of Object.values(PAGES)) {
      await page.goto('about:blank')
      await page.goto(`/${hash}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText('Loading…')).toHaveCount(0)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        hash,
      ).toBeLessThanOrEqual(0)
    }
  })

test('every page has its own title, one heading of the first level, and says where one is', async ({
  page,
}) => {
  const titles = new Map<string, string>()
  for (const [name, hash] of Object.entries(PAGES)) {
    await page.goto('about:blank')
    await page.goto(`/${hash}`)
    await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1)
    const current = page.locator('nav [aria-current="page"]')
    await expect(current, name).toHaveCount(1)
    titles.set(hash.split('?')[0]?.split('/')[1] ?? '', await page.title())
  }
  expect(new Set(titles.values()).size).toBeGreaterThanOrEqual(12)
})
