import type { Page } from 'playwright/test'
import { expect } from './page.ts'

/** From the start to the verdict on 120 mailboxes of Exchange 2007. */
export async function answerTheQuestions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mail: Exchange' }).click()
  await page.getByLabel('How many mailboxes have to move?').fill('120')
  await page.getByLabel('How many days may the move take?').fill('7')
  await page
    .getByRole('group', { name: 'Do both sides have to work as one meanwhile?' })
    .getByLabel('No', { exact: true })
    .check()
  await page.getByRole('link', { name: 'Continue', exact: true }).click()
  await page.getByLabel('Exchange 2007').check()
  await page
    .getByRole('group', { name: 'Does mail have to stay on-premises?' })
    .getByLabel('No', { exact: true })
    .check()
  await page.getByRole('link', { name: 'See the verdict' }).click()
}

/** From the start to a ticked task that is still ticked after a reload. */
export async function walkTheJourney(page: Page): Promise<void> {
  await answerTheQuestions(page)
  await expect(page.getByText('Cutover migration is the recommended way.')).toBeVisible()
  await page.getByRole('link', { name: 'Migration plan' }).click()
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  const tick = page.getByLabel('Set the date on which all mailboxes move.')
  await tick.check()
  await page.reload()
  await expect(tick).toBeChecked()
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
}
