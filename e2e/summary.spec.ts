import type { Page } from 'playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { BOTH, expect, GROUP_CHAT, HYBRID, SMALL, STAYING, TALK, test } from './page.ts'

const ON = '&on=2026-11-28'
const OLD = `v=1&days=120&exchange=2016-cu23&freebusy=yes&mailboxes=300${ON}`
/** Three versions of mail and four of real-time servers, with all that hangs on them. */
const MANY = `v=1&days=300&dirsync=yes&exchange=2010.2013.2016&freebusy=yes&journaling=yes&keepsync=yes&mailboxes=12000&outlook=2010.2016.activesync.pop-imap&publicfolders=yes&relay=yes&remain=server&rtc=lync2010.lync2013.sfb2015.sfb2019&rtcgoal=teams&um=yes&users=12000&voice=yes${ON}`

const pagesOf = async (page: Page, format: 'A4' | 'Letter') => {
  const pdf = await page.pdf({ format, tagged: true, outline: true })
  return extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
}

/** Letter is the shorter page: what is longest has to fit it, too. */
const ON_LETTER = ['both halves', 'many versions']

for (const format of ['A4', 'Letter'] as const)
  for (const [name, query] of Object.entries({
    'one version': OLD,
    cutover: SMALL + ON,
    'on-premises': STAYING + ON,
    hybrid: HYBRID + ON,
    'real-time': TALK + ON,
    'both halves': BOTH + ON,
    'Group Chat': GROUP_CHAT,
    'many versions': MANY,
  }).filter(([own]) => format === 'A4' || ON_LETTER.includes(own)))
    test(`${format}, ${name}: one page, with every block, its sources and no buttons`, async ({ page }) => {
      await page.goto(`/#/summary?${query}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { text, totalPages } = await pagesOf(page, format)
      expect(totalPages).toBe(1)
      const paper = text.join(' ').replaceAll(/\s+/g, ' ')
      for (const block of ['Where we are', 'The risk of waiting', 'The way', 'What it needs', 'Sources'])
        expect(paper).toContain(block)
      expect(paper).toContain('[1] ')
      expect(paper).toContain('Done when:')
      expect(paper).not.toContain('The whole plan')
    })

test('the first sentence says what there is and how long support has been over; every date says who published it', async ({
  page,
}) => {
  await page.goto(`/#/summary?${OLD}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '300 mailboxes on Exchange 2016. Support ended on 14 October 2025, 410 days ago.',
  )
  const risks = page.locator('.summary-risk li')
  await expect(page.getByText('Last day of support: 14 October 2025, 410 days ago.')).toBeVisible()
  await expect(risks.first()).toContainText('31 October 2026')
  await expect(risks.first()).toContainText('Microsoft Japan, 16 April 2026')
  for (const risk of await risks.all())
    await expect(risk).toContainText(/(Microsoft|Community).*, .*\d{4}.*\[Source \d+\]/)
  const numbers = await page.locator('.summary-cite').allInnerTexts()
  const cited = Math.max(...numbers.map((text) => Number(/(\d+)\]/.exec(text)?.[1])))
  await expect(page.locator('.summary-foot li')).toHaveCount(cited)
  await expect(page.locator('.summary-foot li').first()).toContainText('Exchange 2007 end of support roadmap')
})

test('before the end it counts the days that are left; of what has no end it says so', async ({ page }) => {
  await page.goto('/#/summary?v=1&exchange=2016&mailboxes=300&on=2025-10-13')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Support ends on 14 October 2025, in 1 day.',
  )
  await page.goto('/#/summary?v=1&exchange=se&mailboxes=300&on=2026-11-28')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '300 mailboxes on Exchange SE. No end of support is announced.',
  )
})

test('what is ticked in the plan moves the next steps on, and counts as done', async ({ page }) => {
  await page.goto(`/#/plan?${OLD}`)
  const box = page.locator('.item input[type=checkbox]').first()
  await box.check()
  await page
    .getByRole('navigation', { name: 'Pages', exact: true })
    .getByRole('link', { name: 'Summary' })
    .click()
  await expect(page.locator('.summary-needs')).toContainText('Done: 1 task')
  await expect(page.getByRole('heading', { name: 'The next three steps' })).toBeVisible()
  await expect(page.locator('.summary-next > li')).toHaveCount(3)
  await page.getByRole('link', { name: 'The whole plan' }).click()
  await expect(page.getByRole('heading', { name: 'Migration plan' })).toBeVisible()
})

test('with nothing answered it leads to the questions', async ({ page }) => {
  await page.goto('/#/summary')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to sum up yet')
  await page.getByRole('link', { name: 'Go to the questions' }).click()
  await expect(page).toHaveURL(/#\/questions/)
})

test('an open question is a link to it', async ({ page }) => {
  await page.goto(`/#/summary?${SMALL}${ON}`)
  await page.locator('.summary-ways a').first().click()
  await expect(page).toHaveURL(/#\/questions\//)
})

test('Print prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.goto(`/#/summary?${OLD}`)
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('body[data-printed]')).toBeAttached()
})
