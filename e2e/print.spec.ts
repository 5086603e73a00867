import { extractText, getDocumentProxy } from 'unpdf'
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
    test(`${format}, ${name}: every task, both dates, the link, sources and page numbers are on paper`, async ({
      page,
    }) => {
      await page.goto(`/#/plan?${query}`)
      await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
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
