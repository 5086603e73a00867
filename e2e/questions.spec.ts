import type { Page } from 'playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { BOTH, expect, SMALL, test } from './page.ts'

const map = (page: Page) => page.getByRole('navigation', { name: 'All questions' })
const preview = (page: Page) => page.getByRole('region', { name: 'What is still possible' })
const yes = (page: Page, question: RegExp, word = 'Yes') =>
  page.getByRole('group', { name: question }).getByLabel(word, { exact: true })

test('the map tells answered, open and no longer relevant, and jumps to any question', async ({ page }) => {
  await page.goto('/#/questions')
  const entry = (name: string) => map(page).getByRole('link', { name })
  await expect(entry('number of mailboxes (open)')).toBeVisible()
  await page.getByLabel('How many mailboxes have to move?').fill('120')
  await expect(entry('number of mailboxes (answered)')).toBeVisible()
  await expect(entry('1. Size and time')).toContainText('1 of 3 answered')

  await entry('mail has to stay on-premises (open)').click()
  await expect(yes(page, /Does mail have to stay/)).toBeFocused()
  await yes(page, /Does mail have to stay/).check()
  await page.getByLabel('Exchange 2016', { exact: true }).check()
  await expect(entry('days the move may take (no longer relevant to this plan)')).toBeVisible()
  // What was answered before is kept, and said not to count.
  await expect(entry('number of mailboxes (no longer relevant to this plan)')).toBeVisible()
  expect(page.url()).toContain('mailboxes=120')
  await expect(entry('newest Windows Server (open)')).toBeVisible()

  await yes(page, /Does mail have to stay/, 'No').check()
  await expect(entry('number of mailboxes (answered)')).toBeVisible()
  await expect(entry('days the move may take (open)')).toBeVisible()

  // No question is ever hidden: every one of them can be reached from the map.
  await expect(
    map(page)
      .getByRole('listitem')
      .filter({ has: page.locator('svg.state') }),
  ).toHaveCount(6 + 22)
  await entry('forest functional level').click()
  await expect(page.getByLabel(/forest functional level/)).toBeFocused()
  await entry('journaling').click()
  await expect(yes(page, /Is journaling in use/)).toBeFocused()
})

test('what is still possible follows the answers, and names the next one that decides', async ({ page }) => {
  await page.goto('/#/questions?v=1&exchange=2010&mailboxes=600&stay=no')
  await expect(preview(page)).toContainText('Still possible')
  await expect(preview(page).locator('.out')).not.toContainText('Cutover')
  const next = preview(page).getByRole('link', { name: 'working as one meanwhile' })
  await expect(next).toBeVisible()
  await next.click()
  await expect(yes(page, /work as one meanwhile/)).toBeFocused()
  await yes(page, /work as one meanwhile/).check()
  await expect(preview(page).locator('.out')).toContainText('Cutover migration')
  await expect(preview(page).locator('.left')).toHaveText(/Full hybrid/)
  await expect(preview(page).getByRole('link', { name: 'working as one meanwhile' })).toHaveCount(0)
  // Said aloud once, after a pause.
  await expect(page.getByRole('status').filter({ hasText: 'Still possible: Full hybrid.' })).toHaveCount(1)
})

test('both halves have their own preview, and servers that were not named are asked for', async ({
  page,
}) => {
  await page.goto('/#/questions/realtime')
  await expect(preview(page)).toContainText('Tick the servers that are there')
  await page.getByLabel('Lync Server 2013', { exact: true }).check()
  await expect(preview(page)).toContainText('Teams, by way of a hybrid')
  await expect(preview(page)).not.toContainText('To Microsoft 365')
  await page.goto(`/#/questions/realtime?${BOTH}`)
  await expect(preview(page).getByRole('heading', { level: 3 })).toHaveText([
    'Lync, Skype for Business',
    'To Microsoft 365',
  ])
})

test('limits stand at their field with their source, and the answer stands to them', async ({ page }) => {
  await page.goto('/#/questions')
  const limits = page.locator('#question-mailboxes').getByRole('list', { name: 'Limits' })
  const advised = limits.getByRole('listitem').filter({ hasText: 'Cutover: advised maximum' })
  await expect(advised).toContainText('150')
  await expect(advised).not.toContainText('within')
  const field = page.getByLabel('How many mailboxes have to move?')
  for (const [typed, said] of [
    ['120', '120 is within'],
    ['150', '150 is within'],
    ['151', '151 is above'],
  ] as const) {
    await field.fill(typed)
    await expect(advised).toContainText(said)
  }
  const limit = limits.getByRole('listitem').filter({ hasText: 'Cutover: limit' })
  await field.fill('2,001')
  await expect(limit).toContainText('2,001 is above')
  const sources = page.locator('#question-mailboxes .threshold-sources')
  await sources.getByText('Who says so').click()
  await expect(sources).toContainText(
    'Exchange 2007 end of support roadmap, Microsoft, published 31 January 2018',
  )
  await page.goto('/#/questions/platform?v=1&windows=2012')
  await expect(page.locator('#question-windows')).toContainText('The least for Exchange SE')
  await expect(page.locator('#question-windows')).toContainText('Windows Server 2012 is below')
})

for (const width of [1280, 390])
  test(`nothing moves when what follows from the answers arrives, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(() => {
      const moved = { sum: 0 }
      Object.assign(window, { moved })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          moved.sum += (entry as PerformanceEntry & { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`/#/questions?${SMALL}`)
    await expect(page.getByRole('list', { name: 'Limits' }).first()).toBeVisible()
    await expect(preview(page)).toBeVisible()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const sum = await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum)
    expect(sum).toBeLessThan(0.02)
  })

test('on a phone the map is folded, and folds again once one has jumped', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`/#/questions?${SMALL}`)
  const link = map(page).getByRole('link', { name: /^relaying devices/ })
  await expect(link).toBeHidden()
  await map(page).getByText('All questions').click()
  await link.click()
  await expect(yes(page, /Do devices or programs send mail/)).toBeFocused()
  await expect(link).toBeHidden()
})

test('a sample organization: its plan, the notice with a way back, its answers', async ({ page }) => {
  await page.goto(`/#/?${SMALL}`)
  await page.getByRole('link', { name: 'Mid-sized company', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  await expect(
    page.getByText('This is open as a plan of its own. The one you had here is kept.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Go back to mine' }).click()
  expect(page.url()).toContain(SMALL)
  await page.goto('/#/')
  await page.getByRole('link', { name: 'Its answers (Small office)' }).click()
  await expect(page.getByLabel('How many mailboxes have to move?')).toHaveValue('60')
  await expect(map(page).getByText('(open)')).toHaveCount(0)
})

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

test('the question sheet is on paper: every question, what it decides, boxes, three pages at most', async ({
  page,
}) => {
  await page.goto(`/#/sheet?${SMALL}&on=2026-11-20`)
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(22)
  const questions = await page.getByRole('heading', { level: 3 }).allInnerTexts()
  const decides = await page.locator('.paper-question .text b').allInnerTexts()
  const read = async () => {
    const pdf = await page.pdf({ format: 'A4', tagged: true })
    const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: false,
    })
    return { paper: squeezed(text.join(' ')), totalPages }
  }
  const blank = await read()
  expect(blank.totalPages).toBeLessThanOrEqual(3)
  for (const line of [...questions, ...decides, 'Planning date: 20 November 2026.', 'Get-JournalRule'])
    expect(blank.paper).toContain(squeezed(line))
  expect(blank.paper).not.toContain(squeezed('Print the sheet'))
  await expect(page.getByText('(ticked)')).toHaveCount(0)

  await page.getByLabel('With my answers filled in').check()
  await expect(page.locator('.paper-question').filter({ hasText: 'How many mailboxes' })).toContainText('120')
  await expect(page.getByRole('listitem').filter({ hasText: 'Exchange 2007 (ticked)' }).last()).toBeVisible()
  expect((await read()).totalPages).toBeLessThanOrEqual(3)
})

test('by keyboard alone: the map, a question, what decides next, the sheet', async ({ page }) => {
  await page.goto('/#/questions')
  await expect(preview(page)).toBeVisible()
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 120; i += 1) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => document.activeElement?.textContent ?? '')
      if (name.test(at)) return
    }
    throw new Error(`Tab never reaches ${name}`)
  }
  await tabTo(/^largest mailbox/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('How large is the largest mailbox, in GB?')).toBeFocused()
  await page.keyboard.type('35')
  await tabTo(/^Exchange versions$/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Exchange 5.5')).toBeFocused()
})
