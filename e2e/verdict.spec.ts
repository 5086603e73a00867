import type { Page } from 'playwright/test'
import { violationsIn } from './axe.ts'
import { expect, SMALL, STAYING, TALK, test } from './page.ts'

/** 400 mailboxes in a month: staged is best, and a cutover would be too large. */
const STAGED =
  'v=1&days=30&dirsync=yes&exchange=2007&freebusy=no&keepsync=no&mailboxes=400&stay=no&on=2026-11-21'

const rows = (page: Page) => page.getByRole('table', { name: 'All methods side by side' }).getByRole('row')

test('the recommendation, the runner-up and why it lost', async ({ page }) => {
  await page.goto(`/#/verdict?${STAGED}`)
  const lead = page.getByRole('main').getByRole('status').first()
  await expect(lead).toContainText('Staged migration is the recommended way.')
  await expect(lead).toContainText('Next best: Full hybrid. More speaks for Staged migration:')
  await expect(lead).toContainText('A staged migration is meant for 151 mailboxes or more; you have 400.')

  await page.goto('about:blank') // or the link would replace those answers, and say so
  await page.goto(`/#/verdict?${STAGED.replace('days=30', 'days=100').replace('400', '151')}`)
  await expect(lead).toContainText('It comes after Staged migration because of this:')
})

test('the table is sorted by each column, back to best first, and for this visit only', async ({ page }) => {
  await page.goto(`/#/verdict?${SMALL}`)
  await expect(rows(page).nth(1)).toContainText('Cutover migration')
  const head = page.getByRole('columnheader', { name: 'Method' })
  await expect(head).toHaveAttribute('aria-sort', 'none')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(page).nth(2)).toContainText('Express migration')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(page).nth(1)).toContainText('Third-party tool')

  // By time: the shortest first, and what nothing is said of last, whichever way.
  const time = page.getByRole('columnheader', { name: 'Time' }).getByRole('button')
  await time.click()
  await expect(rows(page).nth(1)).toContainText('7 days or less')
  await time.click()
  await expect(rows(page).nth(1)).toContainText('a few months or more')
  await expect(rows(page).nth(8)).toContainText('nothing is said')

  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.getByRole('link', { name: 'Verdict', exact: true }).click()
  await expect(rows(page).nth(1)).toContainText('Full hybrid')
  await page.reload()
  await expect(rows(page).nth(1)).toContainText('Cutover migration')
})

test('a column is hidden and comes back', async ({ page }) => {
  await page.goto(`/#/verdict?${SMALL}`)
  const table = page.getByRole('table', { name: 'All methods side by side' })
  await expect(table.getByRole('columnheader')).toHaveCount(7)
  await page.getByText('Columns', { exact: true }).first().click()
  await page.getByLabel('Directory synchronization', { exact: true }).uncheck()
  await expect(table.getByRole('columnheader')).toHaveCount(6)
  await expect(table).not.toContainText('once, then off')
  await expect(page.getByLabel('Method', { exact: true })).toHaveCount(0)
  await page.getByLabel('Directory synchronization', { exact: true }).check()
  await expect(table).toContainText('once, then off')
})

test('what would change it: follow the line, give that answer, and the verdict is as promised', async ({
  page,
}) => {
  await page.goto(`/#/verdict?${STAGED}`)
  const cutover = page.locator('details', { has: page.getByRole('heading', { name: 'Cutover migration' }) })
  await cutover.locator('summary').first().click()
  await cutover.locator('.changes summary').click()
  await expect(cutover.locator('.changes')).toContainText('With 2,001 mailboxes or more: ruled out')
  await cutover.getByRole('link', { name: 'With 2,001 mailboxes or more' }).click()
  const field = page.getByLabel('How many mailboxes have to move?')
  await expect(field).toBeFocused()
  await field.fill('2001')
  await page.getByRole('link', { name: 'Verdict', exact: true }).click()
  await expect(rows(page).filter({ hasText: 'Cutover migration' })).toContainText('Ruled out')
  await expect(cutover.locator('summary').first()).toContainText('2,001')
})

test('a version and a way of the real-time servers say what would change them, too', async ({ page }) => {
  await page.goto(`/#/way?${STAYING}&on=2026-11-21`)
  const newest = page.getByRole('region', { name: 'Exchange SE' })
  await newest.getByRole('link', { name: 'If unified messaging is in use' }).click()
  await page
    .getByRole('group', { name: 'Is unified messaging (voicemail in Exchange) in use?' })
    .getByLabel('Yes', { exact: true })
    .check()
  await page.getByRole('link', { name: 'On-premises', exact: true }).click()
  await expect(newest).toContainText('Discouraged')

  await page.goto('about:blank')
  await page.goto(`/#/realtime?${TALK}`)
  await expect(page.getByRole('region', { name: 'A fresh start in Teams' })).toContainText(
    'If users should end on servers of your own: ruled out',
  )
})

test('where sources disagree, what they say and each document stand there', async ({ page }) => {
  await page.goto(`/#/verdict?${SMALL}&on=2018-01-31`)
  const reason = page
    .getByRole('region', { name: 'Cutover migration' })
    .getByRole('listitem')
    .filter({ hasText: 'A cutover is meant for 150 mailboxes at most' })
    .first()
  await expect(reason.getByRole('link', { name: 'number of mailboxes: 120' })).toBeVisible()
  const documents = reason.locator('.disagreement li')
  await expect(documents.first()).toBeHidden()
  await reason.getByText('Sources disagree').first().click()
  await expect(reason).toContainText('The tables say "fewer than 150" for cutover and "more than 150"')
  await expect(documents.first()).toContainText(
    'Exchange 2007 end of support roadmap, Microsoft, published 31 January 2018',
  )
})

test('on a phone the methods stand below each other, each cell named, and can be sorted', async ({
  page,
}) => {
  test.slow() // every method is opened, and each element looked at
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`/#/verdict?${SMALL}`)
  await expect(rows(page).first()).toContainText('Cutover migration')
  const boxes = await rows(page).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().width))
  expect(Math.max(...boxes)).toBeLessThanOrEqual(320)
  const named = page.locator('.methods td').first()
  expect(await named.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"Verdict"')
  await page.getByLabel('Sort by').selectOption('Method, falling')
  await expect(rows(page).first()).toContainText('Third-party tool')
  for (const summary of await page.locator('details.lower > summary').all()) await summary.click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(await violationsIn(page)).toEqual([])
})
