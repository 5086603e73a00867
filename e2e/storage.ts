import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright/test'

/** A task of the plan of `SMALL`, by its words and by its id. */
export const DATE = 'Set the date on which all mailboxes move.'
export const DATE_ID = 'cutover/cutover.set-the-date'

/** The text of a plan file: that of `SMALL` with one tick, and what is said beside. */
export const planText = (parts: object = {}): string =>
  JSON.stringify({
    name: 'Ours',
    offramp: 1,
    saved: '2026-11-27T10:00:00.000Z',
    edition: '2026-11-21',
    answers: { exchange: ['2007'], mailboxes: 120, days: 7, freebusy: false },
    journey: {},
    progress: { [DATE_ID]: { done: true, on: '2026-11-26', note: 'On a Friday.' } },
    ...parts,
  })

export const inStorage = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
export const plansIn = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(await inStorage(page)).flatMap(([key, text]) =>
      key.startsWith('offramp.plan.') ? [[key.slice('offramp.plan.'.length), text]] : [],
    ),
  )

/** The first plan that is kept: where there is but one, that. */
export async function planIn(page: Page): Promise<{ readonly id: string; readonly text: string }> {
  const [id = ''] = Object.keys(await plansIn(page))
  return { id, text: (await plansIn(page))[id] ?? '' }
}

/** A page of the same host that runs nothing. */
export async function openEmpty(page: Page): Promise<void> {
  await page.route('**/empty', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>-</title><link rel="icon" href="data:,">' }),
  )
  await page.goto('./empty')
}

/** Leaves the page, with nothing but this in the storage of its host. */
export async function leaveWith(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
  await openEmpty(page)
  await page.evaluate((own) => {
    localStorage.clear()
    sessionStorage.clear()
    for (const [key, text] of Object.entries(own)) localStorage.setItem(key, text)
  }, kept)
}

/** Fills the storage of this page to its last character, under one key. */
export const fill = (page: Page, key = 'of-another-page'): Promise<number> =>
  page.evaluate((own) => {
    let text = ''
    for (let more = 2 ** 23; more >= 1; more = Math.floor(more / 2))
      try {
        localStorage.setItem(own, text + 'x'.repeat(more))
        text += 'x'.repeat(more)
      } catch {
        // less
      }
    return text.length
  }, key)

export async function savedBy(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** A browser that keeps nothing: whoever asks for its storage is refused. */
export const blockStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
