import { EDITION } from '../src/knowledge/begins.ts'
import { DAY } from './clock.ts'
import { expect, SMALL, test } from './page.ts'

const after = (days: number): Date => new Date(Date.parse(`${EDITION}T12:00:00Z`) + days * DAY)
const NOTICE = '[data-stale]'
const DUE = 'What most needs a check'

test('90 days after the edition nothing is said', async ({ page }) => {
  await page.clock.setFixedTime(after(90))
  await page.goto(`./#/plan?${SMALL}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.foot')).toContainText('Knowledge checked on')
  await expect(page.locator(NOTICE)).toHaveCount(0)
  await page.goto('./#/knowledge')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: DUE })).toHaveCount(0)
})

for (const [days, state, words] of [
  [91, 'amber', /^The knowledge behind this page was checked on 21 November 2026, 91 days ago/],
  [181, 'red', /^Out of date: the knowledge behind this page was checked on 21 November 2026, 181 days ago/],
] as const) {
  test(`${days} days after the edition every page says so, whatever day is planned for`, async ({ page }) => {
    await page.clock.setFixedTime(after(days))
    for (const address of ['#/', `#/verdict?${SMALL}`, `#/plan?${SMALL}&on=2018-01-31`]) {
      await page.goto(`./${address}`)
      await expect(page.locator(NOTICE)).toHaveText(words)
      await expect(page.locator(NOTICE)).toHaveAttribute('data-stale', state)
    }
    await page.locator(NOTICE).getByRole('link', { name: DUE }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible()
    const table = page.getByRole('region', { name: DUE }).getByRole('row')
    await expect(table).toHaveCount(13)
    await expect(table.nth(1)).toContainText('low')
  })

  test(`${days} days after the edition the paper and the JSON say so too`, async ({ page }) => {
    await page.clock.setFixedTime(after(days))
    await page.goto(`./#/plan?${SMALL}`)
    await expect(page.locator(NOTICE)).toBeVisible()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /JSON/ }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
    const document: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    expect(document).toMatchObject({ stale: { state, days } })
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(NOTICE)).toBeVisible()
    await expect(page.getByRole('heading', { name: DUE })).toBeVisible()
  })
}
