import type { Page } from 'playwright/test'
import { violationsIn } from './axe.ts'
import { expect, SMALL, STAYING, test } from './page.ts'

const MORE = SMALL.replace('mailboxes=120', 'mailboxes=400')
const linkTo = (query: string) => `https://example.org/offramp/#/plan?${query}`

const begin = async (page: Page, query = SMALL) => {
  await page.goto(`/#/compare?${query}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Compare two plans' })).toBeVisible()
}
const compareWith = async (page: Page, text: string) => {
  const field = page.getByLabel('A plan link')
  if (!(await field.isVisible())) await page.getByText('Compare with something else').click()
  await field.fill(text)
  await page.getByRole('button', { name: 'Compare with the link' }).click()
}
const result = (page: Page) => page.getByRole('region', { name: 'What differs' })
const cells = (page: Page, table: string, row: string) =>
  page.getByRole('table', { name: table }).getByRole('row', { name: row }).getByRole('cell')

test('two links that differ in one number: the answer, the verdicts that it turns and why, the tasks', async ({
  page,
}) => {
  await begin(page)
  await compareWith(page, linkTo(MORE))
  await expect(result(page)).toContainText(/These differ: 1 answer, \d+ verdicts and \d+ tasks\./)
  await expect(cells(page, 'Answers', 'number of mailboxes')).toContainText(['120', '400'])
  await expect(page.getByText('The same: Exchange versions, days the move may take')).toBeVisible()
  const cutover = cells(page, 'Verdicts', 'Cutover migration')
  await expect(cutover.nth(0)).toContainText('Recommended')
  await expect(cutover.nth(1)).toContainText('Discouraged')
  await expect(cutover.nth(1)).toContainText('Above 150 mailboxes that can overwhelm the helpdesk.')
  await expect(cutover.nth(0)).not.toContainText('overwhelm the helpdesk')
  // The plan at hand is as it was, and so is the address.
  expect(page.url()).toContain(`#/compare?${SMALL}`)
  await page.getByRole('button', { name: 'Swap the sides' }).click()
  await expect(cells(page, 'Answers', 'number of mailboxes')).toContainText(['400', '120'])
  await expect(page.getByText('The link now stands first.')).toBeAttached()
})

test('hops that only one plan has', async ({ page }) => {
  await begin(page, STAYING)
  await compareWith(page, linkTo(STAYING.replace('exchange=2007', 'exchange=2016-cu23')))
  await expect(result(page)).toContainText(/\d+ hops/)
  const [mine, other] = ['Install Exchange 2013 beside Exchange 2007', 'not in this plan']
  await expect(cells(page, 'Hops and parts of the checklist', 'To Exchange 2013')).toContainText([
    mine,
    other,
  ])
})

test('an older planning date: the date, and what was published since, with its sources', async ({ page }) => {
  await begin(page, STAYING.replace('exchange=2007', 'exchange=2016-cu23'))
  await compareWith(page, linkTo(`${STAYING.replace('exchange=2007', 'exchange=2016-cu23')}&on=2025-06-01`))
  await expect(result(page)).toContainText('These differ: the planning date,')
  await expect(result(page)).not.toContainText(/\d answers?/)
  const since = page.getByRole('region', { name: 'What counts since then' })
  await expect(since).toContainText('Statements that count from a day after 1 June 2025')
  await expect(since).toContainText(
    /\d+ statements count from a day in that time\. Of these, \d+ touch this plan\./,
  )
  await expect(since.getByText('1 July 2025', { exact: true }).first()).toBeVisible()
  await expect(since).toContainText('Exchange SE may be installed beside Exchange 2016 or Exchange 2019.')
  await expect(since).toContainText('Upgrade to Exchange Server SE, Microsoft, published 1 July 2025')
  // From a later day on, that is no news.
  await since.getByLabel('This plan is of about').fill('2025-07-01')
  await expect(since).toContainText('Statements that count from a day after 1 July 2025')
  await expect(since).not.toContainText('Exchange SE may be installed beside')
})

test('a link without a day: the reader says of about when it is', async ({ page }) => {
  await begin(page)
  await compareWith(page, linkTo(MORE))
  const since = page.getByRole('region', { name: 'What counts since then' })
  await expect(since).toContainText('This link names no planning date')
  await expect(since).not.toContainText('in that time')
  await since.getByLabel('This plan is of about').fill('2017-01-01')
  await expect(since.getByText('Choose a day from 31 January 2018 to 31 December 2099.')).toBeVisible()
  await since.getByLabel('This plan is of about').fill('2099-12-31')
  await expect(since.getByText('Choose a day from')).toHaveCount(0)
  await since.getByLabel('This plan is of about').fill('2100-01-01')
  await expect(since.getByText('Choose a day from')).toBeVisible()
  await since.getByLabel('This plan is of about').fill('2018-01-31')
  await expect(since).toContainText('Statements that count from a day after 31 January 2018')
  await expect(since).toContainText('With the same answers, this differs between')
})

test('whatever is pasted gives a sentence, and nothing that was there is lost', async ({ page }) => {
  await begin(page)
  for (const { text, told } of [
    { text: '', told: 'Paste a link first.' },
    { text: 'hello world', told: 'No plan could be read from this text.' },
    { text: 'https://example.org/#/plan', told: 'This link leads to Offramp, but holds no answers.' },
    { text: linkTo('v=9&days=7'), told: 'The link is of format “9”' },
    { text: '{"offramp":99}', told: 'No plan could be read from this file.' },
  ]) {
    await compareWith(page, text)
    await expect(page.getByRole('alert').filter({ hasText: told })).toBeVisible()
    await expect(page.getByLabel('A plan link')).toHaveValue(text)
    await expect(result(page)).toHaveCount(0)
  }
  await compareWith(page, linkTo(`${MORE}&relay=maybe`))
  await expect(page.getByText('“relay” has to be yes or no. “maybe” was left out.')).toBeVisible()
  await expect(cells(page, 'Answers', 'number of mailboxes')).toContainText(['120', '400'])
  await compareWith(page, 'x'.repeat(100_000))
  await expect(page.getByRole('alert').filter({ hasText: 'No plan could be read' })).toBeVisible()
  await expect(cells(page, 'Answers', 'number of mailboxes')).toContainText(['120', '400'])
})

test('the same plan says so, in whatever order its answers stand', async ({ page }) => {
  await begin(page)
  await compareWith(page, linkTo('mailboxes=120&freebusy=no&exchange=2007&days=7&v=1'))
  await expect(page.getByText('The two plans are the same')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Answers' })).toHaveCount(0)
})

/** A saved plan, with some of its fields replaced. */
const file = (more: object) => ({
  name: 'branch.offramp.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      offramp: 1,
      name: 'Branch office',
      saved: '2024-05-06T08:00:00.000Z',
      edition: '2024-05-01',
      answers: { exchange: ['2007'], mailboxes: 120, days: 7, freebusy: false },
      journey: {},
      progress: { 'cutover/cutover.set-date': { done: true, owner: 'Kim' } },
      ...more,
    }),
  ),
})

test('a plan file: chosen, broken or dropped; its ticks and notes are compared as well', async ({ page }) => {
  await begin(page)
  const field = page.getByLabel('A plan file')
  await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{ broken') })
  await expect(
    page.getByRole('alert').filter({ hasText: 'No plan could be read from this file' }),
  ).toBeVisible()
  await field.setInputFiles(file({}))
  await expect(page.getByRole('heading', { name: 'Branch office' })).toBeVisible()
  await expect(result(page)).toContainText('Saved on 6 May 2024')
  await expect(result(page)).toContainText('what was noted of 1 task')
  await expect(page.getByRole('table', { name: 'Ticks and notes' })).toContainText('owner: Kim')
  const since = page.getByRole('region', { name: 'What counts since then' })
  await expect(since).toContainText('Statements that count from a day after 6 May 2024')
  await expect(since).toContainText('saved by an Offramp with the knowledge of 1 May 2024')
  // Dropped on this page it is compared with, not opened.
  const text = file({ name: 'Head office', answers: { mailboxes: 121 } }).buffer.toString()
  const dropped = await page.evaluateHandle((json) => {
    const data = new DataTransfer()
    data.items.add(new File([json], 'head.offramp.json', { type: 'application/json' }))
    return data
  }, text)
  await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped })
  await expect(page.getByRole('heading', { name: 'Head office' })).toBeVisible()
  expect(page.url()).toContain(`#/compare?${SMALL}`)
})

test('the own answers on another day, and a look at another page in between', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: 'Compare with that day' }).click()
  await expect(
    page.getByText('Choose a day from 31 January 2018 to 31 December 2099, other than'),
  ).toBeVisible()
  await page.getByLabel('Your answers on another planning date').fill('2018-01-31')
  await page.getByRole('button', { name: 'Compare with that day' }).click()
  await expect(page.getByRole('heading', { name: 'Your answers on 31 January 2018' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Deadlines' })).toBeVisible()
  await expect(result(page)).not.toContainText(/\d answers?/)
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Your answers on 31 January 2018' })).toBeVisible()
})

test('another plan of this browser', async ({ page }) => {
  await page.goto(`/#/plan?${MORE}`)
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  await page.evaluate((query) => {
    location.hash = `#/compare?${query}`
  }, SMALL)
  await page
    .getByLabel('Another of your plans')
    .selectOption({ label: 'Exchange 2007, number of mailboxes: 400' })
  await page.getByRole('button', { name: 'Compare with this plan' }).click()
  await expect(cells(page, 'Answers', 'number of mailboxes')).toContainText(['120', '400'])
})

test('with no answers of one’s own it says so, and compares all the same', async ({ page }) => {
  await page.goto('/#/compare')
  await expect(page.getByText('Your own plan is still empty')).toBeVisible()
  await compareWith(page, linkTo(SMALL))
  await expect(result(page)).toContainText('4 answers')
  await expect(cells(page, 'Answers', 'number of mailboxes')).toContainText(['not answered', '120'])
})

test('keyboard alone: paste, compare, read, swap, open what is folded', async ({ page }) => {
  await begin(page)
  await page.getByLabel('A plan link').focus()
  await page.keyboard.type(linkTo(MORE))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What differs' })).toBeFocused()
  for (let i = 0; i < 4; i += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => document.activeElement?.textContent)
    if (name === 'Swap the sides') break
  }
  await expect(page.getByRole('button', { name: 'Swap the sides' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(cells(page, 'Answers', 'number of mailboxes')).toContainText(['400', '120'])
  const summary = page.locator('summary', { hasText: 'Compare with something else' })
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('A plan link')).toBeVisible()
})

test('no accessibility violation, empty, refused and compared', async ({ page }) => {
  test.slow()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('about:blank')
    await begin(page)
    // Names and roles are the same in all colours.
    const look = async () =>
      expect(await violationsIn(page, colorScheme === 'dark' ? { only: 'seen' } : {})).toEqual([])
    await compareWith(page, 'hello')
    if (colorScheme === 'light') await look()
    await compareWith(page, linkTo(`${MORE}&on=2018-01-31`))
    await expect(result(page)).toBeVisible()
    await look()
  }
})

test('at 320 px nothing scrolls sideways, and the table is still one', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await begin(page, STAYING)
  await compareWith(page, linkTo(`${MORE}&on=2018-01-31`))
  await expect(result(page)).toBeVisible()
  // Whatever is folded away is looked at, too.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await expect(
    page.getByRole('table', { name: 'Answers' }).getByRole('row', { name: 'mailboxes' }),
  ).toBeVisible()
})
