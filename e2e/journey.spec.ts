import { expect, HYBRID, test } from './page.ts'
import { answerTheQuestions } from './walk.ts'

test('the whole journey: questions, verdict, plan (S3, S4, S6)', async ({ page }) => {
  await page.goto('/')
  await answerTheQuestions(page)

  await expect(page.getByText('Cutover migration is the recommended way.')).toBeVisible()
  const table = page.getByRole('table')
  await expect(table.getByRole('row').nth(1)).toContainText('Cutover migration')
  await expect(table.getByRole('row').nth(1)).toContainText('Recommended')
  await expect(table.getByRole('row')).toHaveCount(9)
  await expect(table.getByRole('row').nth(2)).toContainText('Staged migration')
  const cutover = page.getByRole('region', { name: 'Cutover migration' })
  await expect(cutover).toContainText(
    'A cutover is meant for 150 mailboxes at most and 7 days or less; you have 120 and 7 days.',
  )
  await expect(cutover).toContainText(
    'Exchange 2007 end of support roadmap, Microsoft, published 31 January 2018',
  )

  await page.getByRole('link', { name: 'Migration plan' }).click()
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  for (const phase of ['Take stock', 'Decide', 'Prepare', 'Move', 'Switch over', 'Tidy up'])
    await expect(page.getByRole('heading', { name: phase, exact: true })).toBeVisible()
  const tick = page.getByLabel('Set the date on which all mailboxes move.')
  await tick.check()
  await page.reload()
  await expect(tick).toBeChecked()
  await expect(
    page.getByText('No longer provided: technical support, bug fixes, security fixes, time zone updates.'),
  ).toBeVisible()
  await expect(page.getByRole('img', { name: /^Lives and deadlines from/ })).toBeVisible()
})

test('staying on-premises: newest first, the hops, what is past its end says so (S11, S13, S16)', async ({
  page,
}) => {
  await page.goto('/#/way?v=1&exchange=2007&stay=yes&on=2018-01-31')
  await expect(page.getByRole('region', { name: 'Exchange 2016' })).toContainText('Recommended')
  await expect(
    page
      .getByText('Install Exchange 2013 beside Exchange 2007, move everything, remove Exchange 2007.')
      .first(),
  ).toBeVisible()
  await expect(
    page.getByText('This way passes through a version that is past its end of support.'),
  ).toHaveCount(0)

  await page.getByRole('button', { name: 'Use today' }).click()
  const target = page.getByRole('region', { name: 'Exchange SE' })
  await expect(target).toContainText('This way passes through a version that is past its end of support.')
  await expect(
    target.getByRole('listitem').filter({ hasText: 'Lands on Exchange 2013' }).first(),
  ).toContainText('Ended')
  await target.getByRole('link', { name: 'Choose this way: Exchange SE' }).click()
  await expect(page.getByText('You chose this way.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'To Exchange 2013' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'To Exchange SE' })).toBeVisible()
  expect(page.url()).toContain('to=exchange-se')
})

test('going back loses nothing, and an unknown answer stays unknown', async ({ page }) => {
  await page.goto('/#/questions')
  await page.getByLabel('How many mailboxes have to move?').fill('300')
  await page.getByRole('link', { name: 'Continue', exact: true }).click()
  await page.getByLabel('Exchange 2010').check()
  await page.getByLabel('Update level of Exchange 2010').selectOption('sp3ru11')
  await page.goBack()
  await expect(page.getByLabel('How many mailboxes have to move?')).toHaveValue('300')
  await page.getByLabel('How many mailboxes have to move?').fill('301')
  await page.goForward()
  await expect(page.getByLabel('Exchange 2010', { exact: true })).toBeChecked()
  expect(page.url()).toContain('mailboxes=301')
  expect(page.url()).toContain('exchange=2010-sp3ru11')
  expect(page.url()).not.toContain('stay=')
  await page.getByRole('link', { name: 'See the verdict' }).click()
  await expect(page.getByText('This is provisional. What could still change it:')).toBeVisible()
  await page.getByRole('link', { name: 'working as one meanwhile' }).first().click()
  await expect(
    page
      .getByRole('group', { name: 'Do both sides have to work as one meanwhile?' })
      .getByLabel('Yes', { exact: true }),
  ).toBeFocused()
})

test.describe('a wrong number is named at its field, and kept as it was typed', () => {
  for (const [typed, sentence] of [
    ['0', 'Write a number between 1 and 1,000,000.'],
    ['-5', 'Write a number between 1 and 1,000,000.'],
    ['1e9', 'Write a whole number in digits only, such as 120.'],
    ['abc', 'Write a whole number in digits only, such as 120.'],
    ['1000001', 'Write a number between 1 and 1,000,000.'],
  ] as const)
    test(typed, async ({ page }) => {
      await page.goto('/#/questions?v=1&mailboxes=120')
      const field = page.getByLabel('How many mailboxes have to move?')
      await field.fill(typed)
      await expect(page.getByRole('alert')).toContainText(sentence)
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      expect(page.url()).not.toContain('mailboxes=')
      await page.getByRole('link', { name: /2\. Your Exchange organization/ }).click()
      await page.getByRole('link', { name: 'Back', exact: true }).click()
      await expect(field).toHaveValue(typed)
      await field.fill('')
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
})

test('by keyboard alone, from the start to the printed plan', async ({ page }) => {
  test.slow() // some hundred presses of the tab key
  await page.goto('/')
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i += 1) await page.keyboard.press(key)
  }
  const tabTo = async (name: string) => {
    for (let i = 0; i < 150; i += 1) {
      await press('Tab')
      const at = await page.evaluate(() => {
        const { activeElement } = document
        if (!(activeElement instanceof HTMLElement)) return ''
        const label =
          activeElement instanceof HTMLInputElement
            ? activeElement.labels?.[0]?.textContent
            : activeElement.textContent
        return (label ?? '').trim()
      })
      if (at === name) return
    }
    throw new Error(`Tab never reaches “${name}”`)
  }
  await tabTo('Skip to the content')
  await press('Enter')
  await tabTo('Mail: Exchange')
  await press('Enter')
  await tabTo('How many mailboxes have to move?')
  await page.keyboard.type('100')
  await tabTo('How many days may the move take?')
  await page.keyboard.type('7')
  await tabTo('I don’t know yet')
  await press('ArrowLeft')
  await tabTo('Continue')
  await press('Enter')
  await expect(page.getByRole('heading', { name: 'Your Exchange organization' })).toBeVisible()
  await tabTo('Exchange 2007')
  await press('Space')
  await tabTo('See the verdict')
  await press('Enter')
  await expect(page.getByText('Cutover migration is the recommended way.')).toBeVisible()
  await tabTo('Migration plan')
  await press('Enter')
  await tabTo('Set the date on which all mailboxes move.')
  await press('Space')
  await expect(page.getByLabel('Set the date on which all mailboxes move.')).toBeChecked()
  expect(page.url()).toContain('freebusy=no')
  // Back to the head of the page, and to paper.
  await page.evaluate(() => {
    window.print = () =>
      document.body.setAttribute('data-printed', document.documentElement.dataset['print'] ?? '')
  })
  await page.locator('main').focus()
  await tabTo('Print…')
  await press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await tabTo('Sources')
  await press('Space')
  await tabTo('Print')
  await press('Enter')
  await expect(page.locator('body[data-printed]')).toHaveAttribute('data-printed', /checklist/)
  await expect(page.locator('body[data-printed]')).not.toHaveAttribute('data-printed', /sources/)
})

test('a hybrid: who does a task, what shows it, what a service stops, which programs stay (P60, P67, case-32)', async ({
  page,
}) => {
  await page.goto(`/#/plan?${HYBRID}`)
  const ports = page.locator('.item', { hasText: 'Open TCP 443 inbound to the hybrid server' })
  await expect(ports).toContainText('Network and DNS administrator')
  const proof = ports.getByText('Test-MigrationServerAvailability')
  await expect(proof).toBeHidden()
  await ports.getByText('Details', { exact: true }).click()
  await expect(proof).toBeVisible()

  const stops = page.getByRole('table', { name: 'What the services stop, as a table' })
  await expect(stops.getByRole('row', { name: /1 April 2027.*web services \(EWS\) are gone/ })).toBeVisible()
  await expect(
    stops.getByRole('row', { name: /first half of 2027.*Update CU2 of Exchange SE/ }),
  ).toBeVisible()

  const programs = page.getByRole('table', { name: /mail programs/i })
  await expect(programs).toContainText('Office 2016')
  await expect(programs).toContainText('Unsupported')

  await page.getByRole('button', { name: 'Tidy up', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Tidy up', exact: true })).toBeFocused()
  await expect(page.getByLabel(/^Install the management tools of Exchange 2019 CU12/)).toBeVisible()
})

test('what should remain is asked before it is planned (case-42)', async ({ page }) => {
  await page.goto('/#/questions/afterwards?v=1&dirsync=yes&exchange=2016&mailboxes=300')
  await page
    .getByRole('group', { name: /identities/i })
    .getByLabel('Yes', { exact: true })
    .check()
  await page.getByLabel('What should remain of Exchange on-premises afterwards?').selectOption('nothing')
  await page.goto(page.url().replace('#/questions/afterwards', '#/plan'))
  await expect(page.getByLabel(/^Make every mailbox cloud-managed/)).toBeVisible()
})
