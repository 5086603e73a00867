import type { Page } from 'playwright/test'
import { expect, SMALL, STAYING, test } from './page.ts'
import { blockStorage } from './storage.ts'

const planIn = async (page: Page): Promise<string> => {
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  return page.locator('main').innerText()
}

test('the same link gives the same plan in a fresh browser', async ({ page, browser, baseURL }) => {
  await page.goto(`/#/questions?${SMALL}`)
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  const here = await planIn(page)
  const fresh = await browser.newContext()
  const there = await fresh.newPage()
  await there.goto(page.url())
  expect(await planIn(there)).toBe(here)
  expect(page.url()).toBe(`${baseURL}/#/plan?${SMALL}`)
  await fresh.close()
})

test('whatever the order of the answers, the link is the same', async ({ page }) => {
  await page.goto('/#/plan?mailboxes=120&freebusy=no&exchange=2007&days=7&v=1')
  await planIn(page)
  expect(page.url()).toContain(`#/plan?${SMALL}`)
})

for (const { link, told } of [
  { link: 'mailboxes=0', told: '“mailboxes” has to lie between 1 and 1,000,000. “0” was left out.' },
  { link: 'mailboxes=-5', told: '“mailboxes” has to lie between 1 and 1,000,000. “-5” was left out.' },
  {
    link: 'mailboxes=1e9',
    told: '“mailboxes” has to be a whole number in digits only, such as 120. “1e9” was left out.',
  },
  {
    link: 'mailboxes=abc',
    told: '“mailboxes” has to be a whole number in digits only, such as 120. “abc” was left out.',
  },
  { link: 'mailboxes=', told: '“mailboxes” has no value. It was left out and counts as not answered.' },
  { link: 'exchange=1999', told: '“exchange” has the value “1999”, which Offramp does not know.' },
  { link: 'on=2017-12-31', told: 'The planning date 31 December 2017 lies before 31 January 2018' },
  {
    link: 'on=9999-12-31',
    told: 'The planning date 31 December 9999 lies after 31 December 2099, the last day that Offramp plans for. Today is used',
  },
  { link: 'colour=red', told: '“colour” is not a name that Offramp knows.' },
  { link: 'start=2026-12-01', told: '“start” is the name for the first day of a schedule' },
  {
    link: 'mailb',
    told: '“mailb” is not a name that Offramp knows. It was left out; the link may have been cut or mistyped.',
  },
  { link: 'freebusy=maybe', told: '“freebusy” has to be yes or no. “maybe” was left out.' },
  { link: 'mailboxes=%3Cscript%3Ealert(1)%3C/script%3E', told: '“<script>alert(1)</script>” was left out.' },
])
  test(`bad link: ${link}: named, and the rest opens`, async ({ page }) => {
    await page.goto(`/#/plan?v=1&days=7&${link}`)
    await expect(page.getByRole('region', { name: 'What could not be used' })).toContainText(told)
    await expect(page.getByText('days the move may take: 7')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'End of support' })).toBeVisible()
  })

test('2016 beside 2007: says which rule and source, and plans on (S16)', async ({ page }) => {
  await page.goto('/#/plan?v=1&exchange=2007.2016&mailboxes=100')
  const notice = page.getByRole('region', { name: 'What contradicts itself' })
  await expect(notice).toContainText('Exchange 2016 and Exchange 2007 cannot stand in one organization')
  await expect(notice).toContainText(
    'Exchange 2007 end of support roadmap, Microsoft, published 31 January 2018',
  )
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
})

test('a link that lost its shape opens as it was meant, or says that its answers could not be read', async ({
  page,
  baseURL,
}) => {
  for (const link of [`/#/plan%3F${SMALL.replaceAll('&', '%26')}`, `/#${SMALL}`]) {
    await page.goto('about:blank')
    await page.goto(link)
    await planIn(page)
    expect(page.url()).toBe(`${baseURL}/#/plan?${SMALL}`)
  }
  await page.evaluate((query) => {
    location.hash = `#/verdict%3F${query.replaceAll('&', '%26')}`
  }, STAYING)
  await expect(page).toHaveURL(`/#/verdict?${STAYING}`)
  const unread = page.getByText('the answers in it could not be read')
  await page.goto('about:blank')
  await page.goto('/#/plan%253Fv=1%2526mailboxes=5%zz')
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  await expect(unread).toBeVisible()
  await page.goto('about:blank')
  await page.goto(`/#/nowhere?${SMALL}`)
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  await expect(unread).toHaveCount(0)
})

test('100 kB of garbage and every cut of a link open a page', async ({ page }) => {
  test.slow() // half a dozen pages, one after the other
  await page.goto(`/#/plan?${'x%ZZ&=&mailboxes=9&'.repeat(5300)}`)
  await expect(page.getByRole('heading', { name: 'Migration plan' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What could not be used' })).toBeVisible()
  for (let end = 0; end < SMALL.length; end += 18) {
    await page.goto('about:blank')
    await page.goto(`/#/plan?${SMALL.slice(0, end)}`)
    await expect(page.getByRole('heading', { name: 'Migration plan' })).toBeVisible()
  }
})

test('a link pasted over the address is a plan of its own, and the one before can be gone back to', async ({
  page,
}) => {
  await page.goto(`/#/plan?${SMALL}`)
  await planIn(page)
  await page.getByLabel('Set the date on which all mailboxes move.').check()
  await page.evaluate((query) => {
    location.hash = `#/plan?${query}`
  }, STAYING)
  await expect(
    page.getByText('This is open as a plan of its own. The one you had here is kept.'),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: 'To Exchange SE' })).toBeVisible()
  await page.getByRole('button', { name: 'Go back to mine' }).click()
  await expect(page.getByLabel('Set the date on which all mailboxes move.')).toBeChecked()
  expect(page.url()).toContain(SMALL)
})

test('without a link, the answers of the last visit are there again', async ({ page }) => {
  await page.goto(`/#/plan?${SMALL}`)
  await page.getByRole('link', { name: 'Questions', exact: true }).click()
  await page.getByLabel('How many mailboxes have to move?').fill('77')
  await page.goto('about:blank')
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Continue with your answers' })).toBeVisible()
  expect(page.url()).toContain('mailboxes=77')
})

test('a browser that keeps nothing: the address still holds the answers, and it is said', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext()
  await blockStorage(context)
  const page = await context.newPage()
  await page.goto(`${baseURL}/#/plan?${SMALL}`)
  await expect(page.getByText('This browser does not let Offramp keep anything.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  await context.close()
})

test('the policy in force is the strict one (that every page keeps to it, each test watches)', async ({
  page,
}) => {
  const response = await page.goto('/')
  const policy = response?.headers()['content-security-policy'] ?? ''
  for (const directive of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ])
    expect(policy).toContain(directive)
  expect(policy).not.toMatch(/unsafe|\*/)
})
