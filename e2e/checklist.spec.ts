import type { Page } from 'playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { violationsIn } from './axe.ts'
import { BOTH, expect, SMALL, STAYING, test } from './page.ts'

const DATE = 'Set the date on which all mailboxes move.'

const taskIn = (page: Page, text: string) =>
  page.locator('.task', { has: page.locator('label', { hasText: text }) })
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')
const shown = (page: Page) => page.locator('.task:visible')

async function openPlan(page: Page, query = SMALL): Promise<void> {
  await page.goto(`/#/plan?${query}`)
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
}

async function openDetails(page: Page, text = DATE) {
  const task = taskIn(page, text)
  await task.getByText('Details', { exact: true }).click()
  await expect(task.getByRole('group', { name: 'Owner, date and note' })).toBeVisible()
  return task
}

test('owner, due date, note and tick are there again after a reload, with what is overdue', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00Z'))
  await openPlan(page)
  const task = await openDetails(page)
  await task.getByLabel('Owner', { exact: true }).fill('Kim')
  await task.getByLabel('Due').fill('2026-11-20')
  await task.getByLabel('Note', { exact: true }).fill('The board meets on Monday.')
  await expect(task).toContainText('due 20 November 2026')
  await expect(task).not.toContainText('overdue') // the last day is still in time
  await task.getByLabel('Due').fill('2026-11-19')
  await expect(task).toContainText('due 19 November 2026 · overdue')
  await page.reload()
  await expect(task).toContainText('Kim · due 19 November 2026 · overdue')
  await expect(task.locator('.note')).toContainText('The board meets on Monday.')
  await expect(page.locator('.counted')).toContainText('1 overdue')
  await openDetails(page)
  await expect(task.getByLabel('Owner', { exact: true })).toHaveValue('Kim')
  await expect(task.getByLabel('Due')).toHaveValue('2026-11-19')
  await expect(task.getByLabel('Note', { exact: true })).toHaveValue('The board meets on Monday.')
  // Done, it is late no more.
  await page.getByLabel(DATE).check()
  await expect(task).not.toContainText('overdue')
  await page.reload()
  await expect(page.getByLabel(DATE)).toBeChecked()
  await expect(page.locator('.counted')).toContainText('1 of ')
  await expect(page.locator('.counted')).not.toContainText('overdue')
  // Names used before are offered again.
  await expect(page.locator('datalist option')).toHaveAttribute('value', 'Kim')
})

test('not for us asks for a reason, keeps it, and takes the task out of the count', async ({ page }) => {
  await openPlan(page)
  const counted = page.locator('.counted')
  const total = Number(/of (\d+) done/.exec((await counted.textContent()) ?? '')?.[1])
  expect(total).toBeGreaterThan(15)
  const task = await openDetails(page)
  await task.getByLabel('Not for us').check()
  await expect(task.getByRole('alert')).toHaveText(
    'Write why, in a word or two. Until then the task stays open.',
  )
  await expect(task).not.toHaveClass(/skipped/)
  const why = task.getByLabel('Why not')
  await expect(why).toHaveAttribute('aria-invalid', 'true')
  await why.fill('  ')
  await expect(task.getByRole('alert')).toBeVisible()
  await expect(why).toHaveValue('  ')
  await why.fill('A provider moves them.')
  await expect(task.getByRole('alert')).toHaveCount(0)
  await expect(task).toHaveClass(/skipped/)
  await expect(counted).toContainText(`0 of ${total - 1} done · 1 not for us`)
  await page.reload()
  await expect(task.locator('.reason-not')).toHaveText('Not for us: A provider moves them.')
  // Taken back by mistake, the reason is there with the next tick.
  await openDetails(page)
  await task.getByLabel('Not for us').uncheck()
  await expect(task).not.toHaveClass(/skipped/)
  await task.getByLabel('Not for us').check()
  await expect(task.getByLabel('Why not')).toHaveValue('A provider moves them.')
  // An emptied reason says so, and the box stays as it was ticked.
  await task.getByLabel('Why not').fill('')
  await expect(task.getByRole('alert')).toBeVisible()
  await expect(task.getByLabel('Not for us')).toBeChecked()
  await expect(counted).toContainText(`0 of ${total} done`)
})

test('filters show what they name, say how much they hide, and last for the visit', async ({ page }) => {
  await openPlan(page)
  const bar = page.locator('.checklist-bar')
  const all = await shown(page).count()
  const hidden = async () => Number(/(\d+) tasks? hidden/.exec((await bar.textContent()) ?? '')?.[1] ?? 0)
  const holdsAll = async () => expect((await shown(page).count()) + (await hidden())).toBe(all)
  expect(await hidden()).toBe(0)

  await bar.getByText('Gates', { exact: true }).click()
  const gates = await shown(page).count()
  expect(gates).toBeGreaterThan(5)
  expect(gates).toBeLessThan(all)
  expect(await page.locator('.task:visible .gate').count()).toBe(gates)
  await holdsAll()
  await expect(bar).toContainText('hidden by this filter, and so are the lines that are no tasks')

  await bar.getByText('This phase', { exact: true }).click()
  await expect(page.locator('.phase:visible h4')).toHaveText(['Take stock'])
  await holdsAll()

  await bar.getByText('Open', { exact: true }).click()
  const date = page.getByLabel(DATE)
  await date.check()
  await expect(date).toBeVisible() // it does not vanish under the hand
  await bar.getByText('Open', { exact: true }).click()
  await expect(date).toBeHidden()
  expect(await hidden()).toBe(1)
  await page.reload()
  await expect(bar.getByRole('radio', { name: 'Open' })).toBeChecked()
  await expect(date).toBeHidden()

  await bar.getByText('Mine', { exact: true }).click()
  await expect(bar.getByRole('status')).toContainText('Write your name')
  await bar.getByLabel('I am').fill('Ada')
  await expect(bar.getByRole('status')).toContainText('No task names Ada as its owner.')
  await bar.getByRole('button', { name: 'Show all tasks' }).click()
  expect(await shown(page).count()).toBe(all)
  const task = await openDetails(page)
  await task.getByLabel('Owner', { exact: true }).fill('Ada, Kim')
  await bar.getByText('Mine', { exact: true }).click()
  await expect(bar.getByLabel('I am')).toHaveValue('Ada')
  await expect(shown(page)).toHaveCount(1)
  await expect(shown(page)).toContainText(DATE)
  await page.reload()
  await expect(shown(page)).toHaveCount(1)
})

test('what is blocked says by what, and leads there; it can be ticked all the same', async ({ page }) => {
  await openPlan(page, STAYING)
  const hop = page.getByRole('region', { name: 'To Exchange 2013' })
  const overview = hop.getByRole('list', { name: 'Phases of this part' })
  await expect(overview.getByRole('listitem').nth(0)).toHaveText('Take stock0 of 1 done')
  await expect(overview.getByRole('listitem').nth(1)).toContainText('Decideblocked by Find out')
  const decide = hop.locator('.phase:has(> h4:text-is("Decide"))')
  await expect(decide.locator('.waits')).toContainText('blocked by Find out the update level')
  await expect(decide.locator('.task').first()).toContainText('blocked by 1 gate ·')
  const install = hop.locator('.phase:has(> h4:text-is("Install"))').locator('.task').first()
  await expect(install).toContainText(/blocked by \d+ gates/)
  const second = page.getByRole('region', { name: 'To Exchange 2019' })
  const [looking, preparing] = [second.locator('.phase').nth(0), second.locator('.phase').nth(2)]
  await expect(looking.locator('.task').first()).not.toContainText('blocked by')
  await expect(preparing.locator('.task').first()).toContainText(/blocked by \d+ gates/)

  const level = hop.locator('.phase').first().locator('.task').first()
  await install.getByRole('button', { name: /gates/ }).click()
  await expect(level.getByRole('checkbox')).toBeFocused()
  await expect(level.getByRole('checkbox')).toBeInViewport()
  await page.keyboard.press('Space')
  await expect(overview.getByRole('listitem').nth(0)).toContainText('all done')
  await expect(overview.getByRole('listitem').nth(1)).toContainText(/Decide0 of \d+ done/)

  await install.getByRole('checkbox').check()
  await expect(install).not.toContainText('blocked by')
  // Hidden by a filter, what is next is shown when one goes there.
  const bar = page.locator('.checklist-bar')
  await bar.getByText('Gates', { exact: true }).click()
  const next = decide.locator('.task').first()
  await expect(bar).toContainText('Next: Size the new servers')
  await expect(next).toBeHidden()
  await bar.getByRole('button', { name: /^Size the new servers/ }).click()
  await expect(next.getByRole('checkbox')).toBeFocused()
  await expect(next.getByRole('checkbox')).toBeInViewport()
  await expect(bar.getByRole('radio', { name: 'All' })).toBeChecked()
})

test('a changed answer sets ticks and notes aside, and gives them back', async ({ page }) => {
  await openPlan(page)
  await page.getByLabel(DATE).check()
  const task = await openDetails(page)
  await task.getByLabel('Note', { exact: true }).fill('Second weekend of May.')
  await page.getByRole('link', { name: 'Questions' }).first().click()
  const mailboxes = page.getByLabel('How many mailboxes have to move?')
  await mailboxes.fill('1900')
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Cutover migration' })).toHaveCount(0)
  await expect(page.getByLabel(DATE)).toHaveCount(0)
  const aside = page.locator('.kept-aside')
  await aside.getByText('Kept aside: 1 task').click()
  await expect(aside).toContainText(DATE)
  await expect(aside).toContainText('(Cutover migration)')
  await expect(aside).toContainText(/done on .* · Note: Second weekend of May\./)
  await page.reload()
  await expect(aside).toContainText('Kept aside: 1 task')

  await page.getByRole('link', { name: 'Questions' }).first().click()
  await mailboxes.fill('120')
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(page.getByLabel(DATE)).toBeChecked()
  await expect(taskIn(page, DATE).locator('.note')).toContainText('Second weekend of May.')
  await expect(aside).toHaveCount(0)
})

test('a command is copied; where copying is not allowed it says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPlan(page)
  const task = page.locator('.task:has(.proof code)').first()
  await task.getByText('Details', { exact: true }).click()
  await task.getByRole('button', { name: 'Copy the command' }).click()
  await expect(task.getByRole('status')).toHaveText('Copied.')
  const command = await task.locator('.proof code').textContent()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(command)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
    document.execCommand = () => false
  })
  await task.getByRole('button', { name: 'Copy the command' }).click()
  await expect(task.getByRole('status')).toContainText('mark the command and copy it by hand')
})

test('paper holds every task whatever the filter, with owners, days, notes and reasons', async ({ page }) => {
  await openPlan(page)
  const task = await openDetails(page)
  await task.getByLabel('Owner', { exact: true }).fill('Kim Example')
  await task.getByLabel('Due').fill('2027-03-04')
  await task.getByLabel('Note', { exact: true }).fill('A long note that goes on, '.repeat(8))
  await task.getByLabel('Not for us').check()
  await task.getByLabel('Why not').fill('The provider sets it.')
  const texts = await page.locator('.task > div > label').allTextContents()
  await page.getByText('Mine', { exact: true }).click()
  await expect(shown(page)).toHaveCount(0)
  const pdf = await page.pdf({ format: 'A4' })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  const paper = squeezed(text)
  const missing = (lines: readonly string[]) => lines.filter((line) => !paper.includes(squeezed(line)))
  expect(texts.length).toBeGreaterThan(15)
  expect(missing(texts)).toEqual([])
  expect(
    missing([
      'Kim Example · due 4 March 2027',
      `Note: ${'A long note that goes on, '.repeat(8)}`,
      'Not for us: The provider sets it.',
    ]),
  ).toEqual([])
  for (const control of ['Copy the command', 'Show all tasks', 'Why not', 'blocked by'])
    expect(missing([control]), control).toEqual([control])
})

test('by keyboard alone: filter, tick, note, and no focus under the bar', async ({ page }) => {
  await openPlan(page)
  await page.getByRole('radio', { name: 'All' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Open' })).toBeChecked()
  await page.getByLabel(DATE).focus()
  await page.keyboard.press('Space')
  await expect(page.getByLabel(DATE)).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(taskIn(page, DATE).locator('summary').first()).toBeFocused()
  await page.keyboard.press('Enter')
  const copies = await taskIn(page, DATE).getByRole('button', { name: 'Copy the command' }).count()
  for (let i = 0; i < copies + 1; i += 1) await page.keyboard.press('Tab')
  await page.keyboard.type('Kim')
  await expect(taskIn(page, DATE).getByLabel('Owner', { exact: true })).toHaveValue('Kim')
  // Backwards through the tasks above, nothing that has the focus lies under the bar.
  for (let i = 0; i < 25; i += 1) {
    await page.keyboard.press('Shift+Tab')
    const covered = await page.evaluate(() => {
      const at = document.activeElement
      const bar = document.querySelector('.checklist-bar')
      if (!at || !bar || bar.contains(at) || !at.closest('.checklist')) return null
      return at.getBoundingClientRect().top < bar.getBoundingClientRect().bottom - 1 ? at.outerHTML : null
    })
    expect(covered).toBeNull()
  }
})

test('opened and filled in, it has no accessibility violation and fits 320 px', async ({ page }) => {
  test.slow()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('about:blank')
    await openPlan(page)
    const task = page.locator('.task:has(.proof code)').first()
    await task.getByText('Details', { exact: true }).click()
    await task.getByLabel('Due').fill('2020-01-01')
    await task.getByLabel('Note', { exact: true }).fill('x'.repeat(200))
    await task.getByLabel('Not for us').check()
    await page.getByText('Mine', { exact: true }).click()
    await page.getByText('All', { exact: true }).click()
    const only = colorScheme === 'dark' ? { only: 'seen' as const } : {} // names and roles are the same
    expect(await violationsIn(page, { within: '.checklist', ...only })).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('about:blank')
  await openPlan(page, BOTH)
  const task = page.locator('.task:has(.proof code)').first()
  await task.getByText('Details', { exact: true }).click()
  await task.getByLabel('Owner', { exact: true }).fill('x'.repeat(60))
  await task.getByLabel('Note', { exact: true }).fill('x'.repeat(200))
  for (const filter of ['All', 'Mine', 'Gates', 'This phase']) {
    await page.getByText(filter, { exact: true }).click()
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      filter,
    ).toBeLessThanOrEqual(0)
  }
})
