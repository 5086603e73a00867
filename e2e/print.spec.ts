import { extractText, getDocumentProxy } from 'unpdf'
import { expect, SMALL, STAYING, test } from './page.ts'

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

for (const format of ['A4', 'Letter'] as const)
  for (const [name, query] of [
    ['cutover', `${SMALL}&on=2026-11-20`],
    ['on-premises', `${STAYING}&on=2026-11-20`],
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
      expect(holds('Planning date: 20 November 2026.')).toBe(true)
      expect(holds('Knowledge of 21 November 2026, newest source 7 October 2026.')).toBe(true)
      expect(holds(page.url())).toBe(true)
      expect(holds('Exchange 2007 end of support roadmap. Microsoft, published 31 January 2018')).toBe(true)
      for (const [i, own] of text.entries()) expect(squeezed(own)).toContain(`${i + 1}/${totalPages}`)
      expect(holds('Copy the link')).toBe(false)
    })
