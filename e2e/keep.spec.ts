import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { BOTH, expect, SMALL, STAYING, test } from './page.ts'

const DATE = 'Set the date on which all mailboxes move.'

const fileOf = async (page: Page, act: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

const choose = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Open a plan file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

const ourFile = (parts: object = {}) =>
  JSON.stringify({
    offramp: 1,
    name: 'Of a colleague',
    saved: '2026-11-20T10:00:00.000Z',
    edition: '2026-11-20',
    answers: { exchange: ['2007'], mailboxes: 300, days: 7, freebusy: false, stay: false },
    journey: {},
    progress: {
      'cutover/cutover.set-the-date': { done: true, on: '2026-11-19', owner: 'Lee', note: 'On a Friday.' },
    },
    ...parts,
  })

test('undo and redo: by button and by key, an answer, a tick', async ({ page }) => {
  await page.goto('/#/questions')
  const field = page.getByLabel('How many mailboxes have to move?')
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeDisabled()
  await field.fill('120')
  await page.getByRole('link', { name: 'Continue', exact: true }).click()
  await page.getByLabel('Exchange 2007', { exact: true }).check()
  await page.locator('main').press('Control+z')
  await expect(page.getByLabel('Exchange 2007', { exact: true })).not.toBeChecked()
  await page.locator('main').press('Control+Shift+z')
  await expect(page.getByLabel('Exchange 2007', { exact: true })).toBeChecked()
  await undo.click()
  await undo.click()
  await expect(undo).toBeDisabled()
  expect(page.url()).not.toContain('mailboxes')
  await page.getByRole('button', { name: 'Redo' }).click()
  expect(page.url()).toContain('mailboxes=120')
})

test('a plan is named, saved as a file, and opened in another browser with its ticks (contract §4)', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`/#/plan?${SMALL}`)
  await page.getByLabel(DATE).check()
  await page.getByRole('link', { name: 'Your plans' }).click()
  await page.getByLabel('Name').fill('Head office: mail')
  await expect(page.getByRole('banner')).toContainText('Head office: mail')
  const { name, text } = await fileOf(page, () =>
    page.getByRole('button', { name: 'Save as a file' }).click(),
  )
  expect(name).toBe('Head-office-mail.offramp.json')
  expect(JSON.parse(text)).toMatchObject({
    offramp: 1,
    name: 'Head office: mail',
    answers: { mailboxes: 120 },
    progress: { 'cutover/cutover.set-the-date': { done: true } },
  })
  const fresh = await browser.newContext()
  const there = await fresh.newPage()
  await there.goto(`${baseURL}/#/plans`)
  await choose(there, name, text)
  await there.getByRole('button', { name: 'Open as a plan of its own' }).click()
  await there.getByRole('link', { name: 'Go to the plan' }).click()
  await expect(there.getByLabel(DATE)).toBeChecked()
  expect(there.url()).toContain(SMALL)
  await fresh.close()
})

test('a file that is dropped on any page is opened', async ({ page }) => {
  await page.goto('/#/knowledge')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const files = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'theirs.offramp.json', { type: 'application/json' }))
    return data
  }, ourFile())
  await page.dispatchEvent('main', 'drop', { dataTransfer: files })
  await expect(page.getByRole('heading', { name: 'Opened: theirs.offramp.json' })).toBeVisible()
  await expect(
    page.getByText('Saved on 20 November 2026, with the knowledge of 20 November 2026.'),
  ).toBeVisible()
})

for (const [what, text, told] of [
  ['no JSON', 'Dear all,', 'It is no plan file: it cannot be read as JSON.'],
  ['another program', '{"a":1}', 'It is no plan file of Offramp'],
  ['a newer format', '{"offramp":2}', 'The file is of format 2, and this edition reads up to 1.'],
] as const)
  test(`a file that cannot be opened says why, and nothing is lost: ${what}`, async ({ page }) => {
    await page.goto(`/#/plans?${SMALL}`)
    await choose(page, 'x.json', text)
    await expect(page.getByText(told)).toBeVisible()
    await expect(page.getByText('This file was not opened. Your plan is as it was.')).toBeVisible()
    expect(page.url()).toContain(SMALL)
  })

test('what a file holds that cannot be used is named, and the rest is opened', async ({ page }) => {
  await page.goto('/#/plans')
  await choose(page, 'x.json', ourFile({ answers: { mailboxes: 'many', days: 7 } }))
  await expect(page.getByRole('region', { name: 'What could not be used' })).toContainText('“many”')
  await page.getByRole('button', { name: 'Open as a plan of its own' }).click()
  expect(page.url()).toContain('days=7')
})

test('merge of two files: what differs is shown, nothing is lost, and it can be undone', async ({ page }) => {
  await page.goto(`/#/plan?${SMALL}`)
  await page.getByLabel(DATE).check()
  await page.getByRole('link', { name: 'Your plans' }).click()
  await choose(page, 'theirs.json', ourFile())
  await page.getByRole('button', { name: 'Merge into the plan at hand' }).click()
  const table = page.getByRole('table', { name: 'What differs between your plan and the file' })
  await expect(table.getByRole('row', { name: /number of mailboxes/ })).toContainText('300')
  await expect(
    table.getByRole('row', { name: /Set the date on which all mailboxes move\. \(owner\)/ }),
  ).toContainText('Lee')
  await expect(table.getByRole('row', { name: /mail has to stay on-premises/ })).toContainText('taken over')
  await page.getByRole('radio', { name: 'Take for number of mailboxes: 300' }).check()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  expect(page.url()).toContain('mailboxes=300')
  expect(page.url()).toContain('stay=no')
  const kept = await fileOf(page, () => page.getByRole('button', { name: 'Save as a file' }).first().click())
  expect(JSON.parse(kept.text).progress['cutover/cutover.set-the-date']).toMatchObject({
    done: true,
    owner: 'Lee',
    note: 'On a Friday.',
  })
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(page.url()).toContain(SMALL)
})

test('two tabs do not overwrite each other', async ({ context, baseURL }) => {
  const one = await context.newPage()
  const two = await context.newPage()
  await one.goto(`${baseURL}/#/plan?${SMALL}`)
  await one.getByLabel(DATE).check()
  await two.goto(`${baseURL}/#/plan?${SMALL}`)
  await expect(two.getByLabel(DATE)).toBeChecked()
  const [second, third] = [two.locator('.item input').nth(1), two.locator('.item input').nth(2)]
  await second.check()
  await one.locator('.item input').nth(2).check()
  await expect(third).toBeChecked()
  await expect(one.locator('.item input').nth(1)).toBeChecked()
  await one.goto(one.url().replace('#/plan', '#/questions'))
  await one.getByLabel('How many mailboxes have to move?').fill('121')
  await expect(two).toHaveURL(/mailboxes=121/)
  // What is undone here leaves alone what the other tab did.
  await one.goto(one.url().replace('#/questions', '#/plan'))
  await two.getByRole('button', { name: 'Undo' }).click()
  await expect(one.locator('.item input').nth(1)).not.toBeChecked()
  await expect(one.locator('.item input').nth(2)).toBeChecked()
  await two.reload()
  await expect(two.getByLabel(DATE)).toBeChecked()
})

test('a tab that wrote while this one did not look is not overwritten', async ({ page }) => {
  await page.goto(`/#/plan?${SMALL}`)
  await page.getByLabel(DATE).check()
  // As if another tab had written, and the word of it were still on its way.
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((own) => own.startsWith('offramp.plan.')) ?? ''
    const file = JSON.parse(localStorage.getItem(key) ?? '{}')
    file.progress['cutover/elsewhere'] = { done: true, note: 'from the other tab' }
    localStorage.setItem(key, JSON.stringify(file))
  })
  await page.locator('.item input').nth(1).check()
  const ids = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((own) => own.startsWith('offramp.plan.')) ?? ''
    return Object.keys(JSON.parse(localStorage.getItem(key) ?? '{}').progress)
  })
  expect(ids).toContain('cutover/elsewhere')
  expect(ids).toHaveLength(3)
})

test('plans side by side: another link is another plan, both are kept, opened, deleted and brought back', async ({
  page,
}) => {
  await page.goto(`/#/plan?${SMALL}`)
  await page.getByLabel(DATE).check()
  await page.goto('about:blank')
  await page.goto(`/#/plans?${STAYING}`)
  await page.getByLabel('Name').fill('Stays here')
  const shelf = page.getByRole('listitem').filter({ hasText: 'Exchange 2007, number of mailboxes: 120' })
  await expect(shelf).toContainText('1 done')
  await shelf.getByRole('button', { name: /^Open/ }).click()
  expect(page.url()).toContain(SMALL)
  await expect(page.getByRole('listitem').filter({ hasText: 'Stays here' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete: Stays here' }).click()
  await expect(page.getByText('“Stays here” was deleted.')).toBeVisible()
  await expect(page.getByText('There is no other plan in this browser yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByRole('button', { name: 'Open: Stays here' }).click()
  expect(page.url()).toContain(STAYING)
})

test('what an edition before this one kept is taken over', async ({ page }) => {
  await page.goto('/#/knowledge')
  await page.evaluate((query) => {
    localStorage.clear()
    sessionStorage.clear()
    localStorage.setItem('offramp.query', query)
    localStorage.setItem('offramp.ticks', JSON.stringify(['cutover/cutover.set-the-date']))
  }, SMALL)
  await page.goto('about:blank')
  await page.goto('/#/plan')
  await expect(page.getByLabel(DATE)).toBeChecked()
  expect(page.url()).toContain(SMALL)
})

test('the link says what is in it and what is not; text and link are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/#/plan?${BOTH}&on=2026-11-20`)
  await page.getByRole('button', { name: 'Share the link' }).click()
  const dialog = page.getByRole('dialog', { name: 'Link to this plan' })
  await expect(dialog).toContainText('the planning date: 20 November 2026')
  await expect(dialog).toContainText('no chosen way')
  await expect(dialog).toContainText('ticks, owners, days and notes (0 tasks noted)')
  await dialog.getByRole('button', { name: 'Copy the link' }).click()
  await expect(dialog.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share the link' })).toBeFocused()
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByText('The whole plan was copied as text.')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('# Migration plan')
  expect(text.split('\n').filter((line) => line.startsWith('- [ ] ')).length).toBeGreaterThan(100)

  // Over plain HTTP there is no clipboard to ask for.
  await page.evaluate(() => {
    const board = navigator.clipboard
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.assign(window, { pasted: () => board.readText() })
  })
  const pasted = () => page.evaluate('pasted()')
  await page.getByRole('button', { name: 'Share the link' }).click()
  const link = page.url()
  await dialog.getByRole('button', { name: 'Copy the link' }).click()
  await expect(dialog.getByText('Copied.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Copy the link' })).toBeFocused()
  expect(await pasted()).toBe(link)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByText('The whole plan was copied as text.')).toBeVisible()
  expect(await pasted()).toBe(text)
  await expect(page.locator('textarea.sr')).toHaveCount(0)
  await page.evaluate(() => {
    document.execCommand = () => false
  })
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByText('download the plan as Markdown instead')).toBeVisible()
  await page.getByRole('button', { name: 'Share the link' }).click()
  await dialog.getByRole('button', { name: 'Copy the link' }).click()
  await expect(dialog.getByText('mark the link and copy it by hand')).toBeVisible()
})
