import { AxeBuilder } from '@axe-core/playwright'
import { expect, PAGES, test } from './page.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const [name, hash] of Object.entries(PAGES))
  test(`no accessibility violation: ${name}`, async ({ page }) => {
    test.slow() // a long plan has thousands of elements, and each is looked at twice
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto('about:blank')
      await page.goto(`/${hash}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 120))])).toEqual(
        [],
      )
    }
  })

test('at 320 px no page scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const hash of Object.values(PAGES)) {
    await page.goto('about:blank')
    await page.goto(`/${hash}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      hash,
    ).toBeLessThanOrEqual(0)
  }
})
