import type { Page } from 'playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { violationsIn } from './axe.ts'
import { BOTH, expect, GROUP_CHAT, SMALL, STAYING, test } from './page.ts'

const ROADMAP = 'Exchange 2007 end of support roadmap. Microsoft, published 31 January 2018'
const LIFECYCLE = 'Microsoft lifecycle data: Lync, Skype for Business and their clients. Microsoft,'

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

for (const format of ['A4', 'Letter'] as const)
  for (const [name, query, day, source] of [
    ['cutover', `${SMALL}&on=2026-11-20`, '20 November 2026', ROADMAP],
    ['on-premises', `${STAYING}&on=2026-11-20`, '20 November 2026', ROADMAP],
    ['both halves', `${BOTH}&on=2026-11-20`, '20 November 2026', LIFECYCLE],
    ['Group Chat', GROUP_CHAT, '31 January 2018', LIFECYCLE],
  ] as const)
    // Letter differs by the size of the page only: two kinds of plan are enough to see that nothing is cut.
    if (format === 'A4' || name === 'cutover' || name === 'Group Chat')
      test(`${format}, ${name}: every task, both dates, the link, sources and page numbers are on paper`, async ({
        page,
      }) => {
        await page.goto(`/#/plan?${query}`)
        await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
        await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
        const tasks = await page.locator('.item label').allInnerTexts()
        expect(tasks.length).toBeGreaterThan(15)
        const pdf = await page.pdf({ format, tagged: true, outline: true })
        const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
          mergePages: false,
        })
        const paper = squeezed(text.join(' '))
        const holds = (line: string) => paper.includes(squeezed(line))
        expect(tasks.filter((task) => !holds(task))).toEqual([])
        // Folded away on the screen, on paper it is there.
        const proofs = await page.locator('.proof .aside-body').allTextContents()
        expect(proofs.length).toBe(tasks.length)
        expect(proofs.filter((proof) => !holds(proof))).toEqual([])
        expect(holds(`Planning date: ${day}.`)).toBe(true)
        expect(holds('Knowledge of 21 November 2026, newest source 7 October 2026.')).toBe(true)
        expect(holds(page.url())).toBe(true)
        expect(holds(source)).toBe(true)
        const sources = await page.locator('section:has(> h2:text-is("Sources")) li').allInnerTexts()
        expect(sources.filter((line) => !holds(line))).toEqual([])
        for (const [i, own] of text.entries()) expect(squeezed(own)).toContain(`${i + 1}/${totalPages}`)
        expect(holds('Copy the link')).toBe(false)
      })

const PARTS = ['Summary, on one page', 'Where you are, and why this way', 'Programs', 'Timeline', 'Sources']

/** Opens the dialog, sets every box, and prints: what the printer would get is then what the next PDF holds. */
async function printOnly(page: Page, wanted: readonly string[], phases = false): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Print…' }).click()
  const dialog = page.getByRole('dialog', { name: 'What shall be printed?' })
  for (const part of [...PARTS, 'Checklist'])
    await dialog.getByRole('checkbox', { name: part, exact: true }).setChecked(wanted.includes(part))
  if (wanted.includes('Checklist'))
    await dialog.getByRole('checkbox', { name: 'Every phase on a page of its own' }).setChecked(phases)
  await dialog.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(page.locator('body[data-printed]')).toBeAttached()
  return paperOf(page)
}

async function paperOf(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  return text
}

test.describe('a choice of parts', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
  })

  test('only the checklist: every task, no sources, no timeline, no summary', async ({ page }) => {
    await page.goto(`/#/plan?${STAYING}&on=2026-11-20`)
    await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
    const tasks = await page.locator('.item label').allInnerTexts()
    const text = squeezed((await printOnly(page, ['Checklist'])).join(' '))
    expect(tasks.length).toBeGreaterThan(15)
    expect(tasks.filter((task) => !text.includes(squeezed(task)))).toEqual([])
    expect(text).toContain('Migrationplan')
    for (const gone of ['Sources', 'Endofsupport', 'Theriskofwaiting', 'Whereyouare'])
      expect(text).not.toContain(gone)
  })

  test('every phase begins a page; without that they follow each other', async ({ page }) => {
    test.slow() // two papers of a long plan
    await page.goto(`/#/plan?${STAYING}&on=2026-11-20`)
    await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
    const phases = await page.locator('.phase').count()
    expect(phases).toBeGreaterThan(10)
    const tight = await printOnly(page, ['Checklist'])
    const apart = await printOnly(page, ['Checklist'], true)
    expect(apart.length).toBeGreaterThanOrEqual(phases)
    expect(tight.length).toBeLessThan(apart.length)
    const titles = ['Take stock', 'Decide', 'Prepare', 'Install', 'Pilot', 'Move', 'Switch over', 'Tidy up']
    // A page that holds the title of a phase holds it at its head, below the title of its part at most.
    const starts = apart.filter((own) =>
      titles.some((title) => own.includes(`\n${title}\n`) || own.startsWith(`${title}\n`)),
    )
    expect(starts.length).toBe(phases)
  })

  test('the summary alone is one page, and nothing else is on it', async ({ page }) => {
    for (const query of [SMALL, STAYING, BOTH]) {
      await page.goto('about:blank')
      await page.goto(`/#/plan?${query}&on=2026-11-20`)
      const paper = await printOnly(page, ['Summary, on one page'])
      expect(paper.length).toBe(1)
      expect(squeezed(paper.join(''))).toContain('Theriskofwaiting')
      expect(squeezed(paper.join(''))).not.toContain('Migrationplan')
    }
  })

  test('the choice is remembered, and Ctrl+P prints everything all the same', async ({ page }) => {
    await page.goto(`/#/plan?${SMALL}&on=2026-11-20`)
    expect(squeezed((await printOnly(page, ['Sources'])).join(' '))).not.toContain('Theriskofwaiting')
    // The PDF before was what came of the choice; printing it has taken the choice away.
    const all = squeezed((await paperOf(page)).join(' '))
    for (const part of ['Theriskofwaiting', 'Whereyouare', 'Checklist', 'Endofsupport', 'Sources'])
      expect(all).toContain(part)
    await page.getByRole('link', { name: 'Verdict' }).first().click()
    await page.getByRole('link', { name: 'Plan', exact: true }).first().click()
    await page.getByRole('button', { name: 'Print…' }).click()
    const dialog = page.getByRole('dialog', { name: 'What shall be printed?' })
    await expect(dialog.getByRole('checkbox', { name: 'Sources' })).toBeChecked()
    await expect(dialog.getByRole('checkbox', { name: 'Checklist', exact: true })).not.toBeChecked()
    // Nothing chosen is nothing to print.
    await dialog.getByRole('checkbox', { name: 'Sources' }).uncheck()
    await expect(dialog.getByText('Choose at least one part.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Print…' })).toBeFocused()
  })

  test('the dialog has no accessibility violation, in light and in dark, and fits 320 px', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto('about:blank')
      await page.goto(`/#/plan?${SMALL}`)
      await page.getByRole('button', { name: 'Print…' }).click()
      expect(await violationsIn(page, { within: 'dialog' })).toEqual([])
      const box = await page.getByRole('dialog').boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320)
    }
  })
})
