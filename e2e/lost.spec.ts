import type { BrowserContext, Page } from 'playwright/test'
import { DAY, NOW, shiftClock } from './clock.ts'
import { expect, SMALL, STAYING, test } from './page.ts'
import { readPlanFile } from '../src/share/plan-file.ts'
import {
  blockStorage,
  DATE,
  DATE_ID,
  fill,
  inStorage,
  leaveWith,
  openEmpty,
  planIn,
  planText,
  plansIn,
  savedBy,
} from './storage.ts'

const FULL = 'This browser has no more room for your plans.'
const BLOCKED = 'This browser does not let Offramp keep anything.'
const SAVE = 'Save this plan as a file'
const CUT = 'It cannot be read: the text was cut, or something else wrote over it.'

const second = (page: Page) => page.locator('.item input').nth(1)
const shelved = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text })
const unread = (page: Page) => page.getByRole('region', { name: 'Plans that cannot be read' })
/** Of any format that is read. */
const ticksIn = (text = ''): number =>
  Object.values(readPlanFile(text).file?.progress ?? {}).filter(({ done }) => done).length
const goTo = async (page: Page, hash: string) => {
  await page.evaluate((own) => {
    location.hash = own
  }, hash)
}

test.describe('storage full', () => {
  test('it is said, the address holds the answers, the file holds all, and with room it is kept again', async ({
    page,
  }) => {
    await page.goto(`/#/plan?${SMALL}`)
    await page.getByLabel(DATE).check()
    const { id, text: before } = await planIn(page)
    expect(await fill(page)).toBeGreaterThan(4_000_000)

    await second(page).check()
    await expect(page.getByRole('alert')).toContainText(FULL)
    await expect(page.getByRole('alert')).toContainText('delete plans you no longer need')
    expect((await plansIn(page))[id]).toBe(before)
    expect(ticksIn(before)).toBe(1)
    await goTo(page, '#/questions')
    await page.getByLabel('How many mailboxes have to move?').fill('121')
    await expect(page).toHaveURL(/mailboxes=121/)
    const { name, text } = await savedBy(page, () => page.getByRole('button', { name: SAVE }).click())
    expect(name).toBe('plan.offramp.json')
    expect(ticksIn(text)).toBe(2)
    expect(JSON.parse(text)).toMatchObject({ answers: { mailboxes: 121 }, progress: { [DATE_ID]: {} } })

    await page.evaluate(() => localStorage.removeItem('of-another-page'))
    await page.getByLabel('How many mailboxes have to move?').fill('122')
    await expect(page.getByText(FULL)).toHaveCount(0)
    const after = (await plansIn(page))[id]
    expect(ticksIn(after)).toBe(2)
    expect(JSON.parse(after ?? '')).toMatchObject({ answers: { mailboxes: 122 } })
  })

  test('what is undone to what is kept takes the message away', async ({ page }) => {
    await page.goto(`/#/plan?${SMALL}`)
    await page.getByLabel(DATE).check()
    await fill(page)
    await second(page).check()
    await expect(page.getByText(FULL)).toBeVisible()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(page.getByText(FULL)).toHaveCount(0)
    await page.getByRole('button', { name: /^Redo/ }).click()
    await expect(page.getByText(FULL)).toBeVisible()
  })

  test('a plan that is left stays in the tab, is listed, and is kept when another is deleted', async ({
    page,
  }) => {
    await leaveWith(page, { 'offramp.plan.big': planText({ name: 'Big', roof: 'x'.repeat(400_000) }) })
    await page.goto(`/#/plan?${SMALL}`)
    await page.getByRole('button', { name: 'Go back to mine' }).or(page.getByLabel(DATE)).first().waitFor()
    await goTo(page, `#/plan?${STAYING}`)
    await page.getByRole('heading', { name: 'To Exchange SE' }).waitFor()
    await fill(page)
    await page.getByRole('link', { name: 'Your plans' }).last().click()
    await page.getByLabel('Name', { exact: true }).fill('Stays here')
    await expect(page.getByRole('alert')).toContainText(FULL)
    await expect(page.getByText('It stands only in this tab, until this browser keeps it.')).toBeVisible()

    // Another link, a new plan, a file: none of them may cost the plan at hand.
    await goTo(page, '#/plans?v=1&exchange=2010&mailboxes=60')
    await expect(shelved(page, 'Stays here')).toContainText('only in this tab')
    await page.getByLabel('Name', { exact: true }).fill('Sixty')
    await page.getByRole('button', { name: 'Begin a new plan' }).click()
    await page.getByLabel('Open a plan file').setInputFiles({
      name: 'theirs.json',
      mimeType: 'application/json',
      buffer: Buffer.from(planText({ name: 'Theirs' })),
    })
    await page.getByRole('button', { name: 'Open as a plan of its own' }).click()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Theirs')
    for (const name of ['Stays here', 'Sixty'])
      await expect(shelved(page, name)).toContainText('only in this tab')
    const { text } = await savedBy(page, () =>
      page.getByRole('button', { name: 'Save as a file: Stays here' }).click(),
    )
    expect(JSON.parse(text)).toMatchObject({ name: 'Stays here', answers: { stay: true } })
    expect(Object.values(await plansIn(page)).join()).not.toContain('Stays here')

    await page.getByRole('button', { name: 'Delete: Big' }).click()
    await expect(page.getByText(FULL)).toHaveCount(0)
    await expect(page.getByText('only in this tab')).toHaveCount(0)
    const kept = Object.values(await plansIn(page)).join()
    for (const name of ['Stays here', 'Sixty', 'Theirs']) expect(kept).toContain(`"${name}"`)
    // What was deleted finds its room taken: it is held, not lost.
    await page.evaluate(() => localStorage.setItem('more', 'x'.repeat(399_000)))
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await expect(shelved(page, 'Big')).toContainText('only in this tab')
    await expect(page.getByText(FULL)).toBeVisible()
  })

  test('one goes back to a plan that could not be kept, with its ticks', async ({ page }) => {
    await page.goto(`/#/plan?${SMALL}`)
    await page.getByLabel(DATE).waitFor()
    await fill(page)
    await page.getByLabel(DATE).check()
    await goTo(page, `#/plan?${STAYING}`)
    await expect(page.getByText('The one you had here stays in this tab.')).toBeVisible()
    await page.getByRole('button', { name: 'Go back to mine' }).click()
    await expect(page.getByLabel(DATE)).toBeChecked()
    await expect(page.getByText(FULL)).toBeVisible()
    await page.evaluate(() => localStorage.removeItem('of-another-page'))
    await second(page).check()
    await expect(page.getByText(FULL)).toHaveCount(0)
    expect(Object.values(await plansIn(page)).map(ticksIn)).toContain(2)
  })

  test('another tab makes room, and what waited is kept', async ({ context, baseURL }) => {
    const [one, two] = [await context.newPage(), await context.newPage()]
    await openEmpty(two)
    await one.goto(`${baseURL}/#/plan?${SMALL}`)
    await one.getByLabel(DATE).check()
    await fill(one)
    await second(one).check()
    await expect(one.getByText(FULL)).toBeVisible()
    await two.evaluate(() => localStorage.removeItem('of-another-page'))
    await expect(one.getByText(FULL)).toHaveCount(0)
    expect(Object.values(await plansIn(one)).map(ticksIn)).toEqual([2])
  })
})

test('the browser refuses to change the address: what is typed is kept, and stands in the address later', async ({
  page,
}) => {
  // Safari throws after so many changes in half a minute.
  await page.addInitScript(() => {
    let left = 20
    const replace = history.replaceState.bind(history)
    history.replaceState = (...of) => {
      left -= 1
      if (left < 0) throw new DOMException('100 times per 30 seconds', 'SecurityError')
      replace(...of)
    }
    Object.assign(window, { allowAgain: () => (left = 20) })
  })
  await page.goto('/#/questions')
  const field = page.getByLabel('How many mailboxes have to move?')
  for (let n = 1; n <= 30; n += 1) await field.fill(String(n))
  await field.fill('777')
  await expect(field).toHaveValue('777')
  expect(page.url()).not.toContain('777')
  expect(Object.values(await plansIn(page)).join('')).toContain('"mailboxes": 777')
  await page.evaluate('allowAgain()')
  await expect(page).toHaveURL(/mailboxes=777$/)
})

test('storage blocked: what is in memory can be saved, and outlives another link', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext()
  await blockStorage(context)
  const page = await context.newPage()
  await page.goto(`${baseURL}/#/plan?${SMALL}`)
  await expect(page.getByRole('alert')).toContainText(BLOCKED)
  await page.getByLabel(DATE).check()
  await goTo(page, `#/plan?${STAYING}`)
  await page.getByRole('button', { name: 'Go back to mine' }).click()
  await expect(page.getByLabel(DATE)).toBeChecked()
  const { text } = await savedBy(page, () => page.getByRole('button', { name: SAVE }).click())
  expect(JSON.parse(text)).toMatchObject({
    answers: { mailboxes: 120 },
    progress: { [DATE_ID]: { done: true } },
  })
  // A tab that holds what nothing else does asks before it is closed; one that does not, does not.
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
  await context.close()
})

const WHOLE = planText({ name: 'Head office' })
test.describe('corrupted', () => {
  for (const [what, text, name, told] of [
    ['cut in half', WHOLE.slice(0, WHOLE.length / 2), 'Head office', CUT],
    ['random bytes', '\u0000\uD800\u{10FFFF}�{[', 'Plan mine', CUT],
    ['nothing', '', 'Plan mine', CUT],
    ['another shape', '[{"offramp":1}]', 'Plan mine', 'it has no format number'],
    ['no number', '{"offramp":"1","name":"Head office"}', 'Head office', 'it has no format number'],
  ] as const)
    test(`${what}: it is said, listed, saved as it stands, and nothing else is harmed`, async ({ page }) => {
      await leaveWith(page, {
        'offramp.plan.mine': text,
        'offramp.plan.other': planText({ name: 'Healthy' }),
        'offramp.last': 'mine',
      })
      await page.goto('/#/')
      await expect(page.getByRole('alert')).toContainText('The plan that stood here cannot be read any more.')
      await page.getByRole('alert').getByRole('link', { name: 'Your plans' }).click()
      await expect(unread(page)).toContainText(name)
      await expect(unread(page)).toContainText(told)
      const saved = await savedBy(page, () =>
        page.getByRole('button', { name: `Save its text: ${name}` }).click(),
      )
      expect(saved.text).toBe(text.replace('\uD800', '\uFFFD')) // half a character has no bytes of its own
      // A new plan, and the healthy one, are kept beside it.
      await goTo(page, `#/plans?${STAYING}`)
      await page.getByLabel('Name', { exact: true }).fill('New')
      await page.getByRole('button', { name: 'Open: Healthy' }).click()
      await expect(page.getByRole('alert')).toHaveCount(0)
      await page.getByRole('link', { name: 'Go to the plan' }).click()
      await expect(page.getByLabel(DATE)).toBeChecked()
      await second(page).check()
      const kept = await plansIn(page)
      expect(kept['mine']).toBe(text)
      expect(ticksIn(kept['other'])).toBe(2)
      expect(Object.values(kept).filter((own) => own.includes('"New"'))).toHaveLength(1)
      expect(Object.keys(kept)).toHaveLength(3)
      // Deleting it is asked for, and can be taken back to the letter.
      await page.getByRole('link', { name: 'Healthy' }).click()
      await unread(page)
        .getByRole('button', { name: `Delete: ${name}` })
        .click()
      await expect(unread(page)).toHaveCount(0)
      expect(await plansIn(page)).not.toHaveProperty('mine')
      await page.getByRole('button', { name: 'Bring it back' }).click()
      await expect(unread(page)).toContainText(name)
      expect((await plansIn(page))['mine']).toBe(text)
    })

  test('the last plan is not there at all: nothing is at hand, the others are', async ({ page }) => {
    await leaveWith(page, { 'offramp.plan.other': planText({ name: 'Healthy' }), 'offramp.last': 'gone' })
    await page.goto('/#/plans')
    await expect(page.getByText('The plan at hand is empty.')).toBeVisible()
    await expect(shelved(page, 'Healthy')).toContainText('1 done')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('partly readable: what is not is named, and the text is not written over', async ({ page }) => {
    const text = planText({
      answers: { exchange: ['2007'], mailboxes: 'many', days: 7, freebusy: false },
      progress: { [DATE_ID]: { done: true }, 'cutover/elsewhere': { note: 7 } },
    })
    await leaveWith(page, { 'offramp.plan.mine': text, 'offramp.last': 'mine' })
    await page.goto('/#/plan')
    const told = page.getByRole('region', { name: 'What could not be used' })
    await expect(told).toContainText('“many”')
    await expect(told).toContainText('What the file notes of “cutover/elsewhere” could not be read: note.')
    await goTo(page, '#/questions')
    await page.getByLabel('How many mailboxes have to move?').fill('99')
    await expect(page.getByRole('alert')).toContainText(
      'Not all that this browser kept of this plan could be read.',
    )
    await page.getByRole('alert').getByRole('link', { name: 'Your plans' }).click()
    await expect(shelved(page, 'not all of it can be read')).toContainText('Ours')
    const saved = await savedBy(page, () =>
      page.getByRole('button', { name: 'Save as a file: Ours' }).click(),
    )
    expect(saved.text).toBe(text)
    const kept = await plansIn(page)
    expect(kept['mine']).toBe(text)
    const [copy = ''] = Object.entries(kept).flatMap(([id, own]) => (id === 'mine' ? [] : [own]))
    expect(JSON.parse(copy)).toMatchObject({
      answers: { mailboxes: 99 },
      progress: { [DATE_ID]: { done: true } },
    })
    await page.reload()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ours')
    await expect(page).toHaveURL(/mailboxes=99/)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('the plan at hand breaks under an open tab: what the tab holds is kept beside it', async ({
    page,
  }) => {
    await page.goto(`/#/plan?${SMALL}`)
    await page.getByLabel(DATE).check()
    const { id, text: before } = await planIn(page)
    const cut = before.slice(0, 90)
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      `offramp.plan.${id}`,
      cut,
    ] as const)
    await goTo(page, `#/plan?${STAYING}`)
    await page.getByRole('button', { name: 'Go back to mine' }).click()
    await expect(page.getByLabel(DATE)).toBeChecked()
    const kept = await plansIn(page)
    expect(kept[id]).toBe(cut)
    const others = Object.entries(kept).flatMap(([own, text]) => (own === id ? [] : [ticksIn(text)]))
    expect(others.toSorted((a, b) => a - b)).toEqual([0, 1]) // the other link, and the copy
    // Deleting the plan at hand does not take the broken text with it.
    await page.getByRole('link', { name: 'Unnamed plan' }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    expect((await plansIn(page))[id]).toBe(cut)
    expect(Object.values(await plansIn(page)).map(ticksIn)).toEqual([0, 0])
  })
})

test.describe('written by a newer edition', () => {
  const NEWER = planText({ offramp: 2, name: 'Head office', waves: [{ of: 40 }] })

  test('it is listed, saved, and not written over', async ({ page }) => {
    await leaveWith(page, { 'offramp.plan.mine': NEWER, 'offramp.last': 'mine' })
    await page.goto(`/#/plan?${SMALL}`)
    await expect(page.getByRole('alert')).toContainText(
      'The plan that stood here was written by a newer edition of Offramp. It was left as it is: reload the page',
    )
    await page.getByLabel(DATE).check()
    await page.getByRole('alert').getByRole('link', { name: 'Your plans' }).click()
    await expect(unread(page)).toContainText('in format 2; this one reads up to 1. Reload the page')
    const saved = await savedBy(page, () => unread(page).getByRole('button', { name: /^Save/ }).click())
    expect(saved).toEqual({ name: 'Head-office.offramp.json', text: NEWER })
    const kept = await plansIn(page)
    expect(kept['mine']).toBe(NEWER)
    expect(
      Object.values(kept)
        .filter((text) => text !== NEWER)
        .map(ticksIn),
    ).toEqual([1])
  })

  for (const [what, change] of [
    ['in a newer format', { offramp: 2 }],
    ['with an answer of a newer edition', { answers: { exchange: ['2031'], mailboxes: 120 } }],
  ] as const)
    test(`another tab writes the plan at hand ${what}: this one goes on with a copy`, async ({ page }) => {
      await page.goto(`/#/plan?${SMALL}`)
      await page.getByLabel(DATE).check()
      const { id, text: before } = await planIn(page)
      const newer = JSON.stringify({ ...JSON.parse(before), ...change })
      await page.evaluate(
        ([key, text]) => {
          localStorage.setItem(key, text)
          dispatchEvent(new StorageEvent('storage', { key }))
        },
        [`offramp.plan.${id}`, newer] as const,
      )
      await expect(page.getByLabel(DATE)).toBeChecked()
      await second(page).check()
      await expect(page.getByRole('alert')).toContainText('what you see here is kept as a copy')
      const kept = await plansIn(page)
      expect(kept[id]).toBe(newer)
      expect(Object.entries(kept).flatMap(([own, text]) => (own === id ? [] : [ticksIn(text)]))).toEqual([2])
      await page.getByRole('button', { name: /^Undo/ }).click()
      await expect(second(page)).not.toBeChecked()
      expect((await plansIn(page))[id]).toBe(newer)
      await page.getByRole('alert').getByRole('button', { name: 'Close' }).click()
      await page.getByRole('button', { name: /^Redo/ }).click()
      await page.goto('about:blank')
      await page.goto('/#/plan')
      await expect(second(page)).toBeChecked()
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
})

test('two tabs come to rest: neither answers what the other wrote by writing again', async ({
  context,
  baseURL,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await one.goto(`${baseURL}/#/plan?${SMALL}`)
  await one.getByLabel(DATE).check()
  await two.goto(`${baseURL}/#/plan?${SMALL}`)
  await second(two).check()
  await expect(second(one)).toBeChecked()
  const before = await plansIn(one)
  await one.waitForTimeout(500)
  expect(await plansIn(one)).toEqual(before)
})

/** Ends the process of a tab before its nth write from now on: nothing runs that a page runs when it is closed. */
async function killBefore(page: Page, nth: number): Promise<{ readonly killed: Promise<boolean> }> {
  const session = await page.context().newCDPSession(page)
  const killed = new Promise<boolean>((tell) => {
    page.on('crash', () => tell(true))
    page.on('close', () => tell(false))
  })
  await page.route('**/kill', () => void session.send('Page.crash').catch(() => undefined))
  await page.addInitScript((last) => {
    let writes = 0
    for (const name of ['setItem', 'removeItem'] as const) {
      const real = Storage.prototype[name]
      Storage.prototype[name] = function (this: Storage, ...args: [string, string?]) {
        if (this === localStorage) writes += 1 // the other one ends with the tab
        if (this === localStorage && writes === last) {
          const request = new XMLHttpRequest()
          request.open('GET', './kill', false) // waits, and is never answered
          request.send()
        }
        return Reflect.apply(real, this, args)
      }
    }
  }, nth)
  return { killed }
}

interface Deed {
  readonly what: string
  /** What stands in the storage before. */
  readonly kept: Readonly<Record<string, string>>
  readonly act: (page: Page, baseURL: string) => Promise<void>
  /** Names of plans with their ticks that have to be there, whenever it was ended. */
  readonly stay: readonly (readonly [name: string, ticks: number])[]
  /** The text of `mine` is not to be changed at all. */
  readonly untouched?: true
  /** Tried in every run of the tests. */
  readonly always?: true
}

const OURS = { 'offramp.plan.mine': planText(), 'offramp.last': 'mine' }
const DEEDS: readonly Deed[] = [
  {
    what: 'a tick',
    always: true,
    kept: OURS,
    act: async (page, base) => {
      await page.goto(`${base}/#/plan`)
      await second(page).check()
    },
    stay: [['Ours', 1]],
  },
  {
    what: 'another link, a tick there, back, a tick',
    kept: OURS,
    act: async (page, base) => {
      await page.goto(`${base}/#/plan`)
      await page.getByLabel(DATE).waitFor()
      await goTo(page, `#/plan?${STAYING}`)
      await page.getByRole('heading', { name: 'To Exchange SE' }).waitFor()
      await second(page).check()
      await goTo(page, `#/plan?${SMALL}`)
      await page.getByLabel(DATE).waitFor()
      await second(page).check()
    },
    stay: [['Ours', 1]],
  },
  {
    what: 'taking over what an older edition kept',
    kept: {
      'offramp.query': SMALL,
      'offramp.ticks': JSON.stringify([DATE_ID]),
      'offramp.plan.other': planText({ name: 'Other' }),
    },
    act: async (page, base) => {
      await page.goto(`${base}/#/plan`)
      await second(page).check()
    },
    stay: [
      ['', 1],
      ['Other', 1],
    ],
  },
  {
    what: 'a file opened, merged',
    kept: OURS,
    act: async (page, base) => {
      await page.goto(`${base}/#/plans`)
      await page.getByLabel('Open a plan file').setInputFiles({
        name: 'theirs.json',
        mimeType: 'application/json',
        buffer: Buffer.from(planText({ progress: { 'cutover/elsewhere': { done: true } } })),
      })
      await page.getByRole('button', { name: 'Merge into the plan at hand' }).click()
      await page.getByRole('button', { name: 'Merge', exact: true }).click()
    },
    stay: [['Ours', 1]],
  },
  {
    what: 'a copy made, and deleted',
    kept: OURS,
    act: async (page, base) => {
      await page.goto(`${base}/#/plans`)
      await page.getByRole('button', { name: 'Make a copy' }).click()
      await page.getByRole('button', { name: 'Delete', exact: true }).click()
    },
    stay: [['Ours', 1]],
  },
  {
    what: 'going on beside a text of a newer edition',
    kept: { ...OURS, 'offramp.plan.mine': planText({ colours: [], journey: { by: 'teleport' } }) },
    act: async (page, base) => {
      await page.goto(`${base}/#/plan`)
      await second(page).check()
    },
    stay: [['Ours', 1]],
    untouched: true,
  },
]

/** A tab that is killed before its nth write: whether it was, before it was through, and what a new one finds. */
async function lived(
  context: BrowserContext,
  baseURL: string,
  { kept, act }: Deed,
  nth: number,
): Promise<{ killed: boolean; page: Page }> {
  const tab = await context.newPage()
  await leaveWith(tab, kept)
  const { killed } = await killBefore(tab, nth)
  const ended = await Promise.race([
    killed,
    act(tab, baseURL).then(
      () => false,
      () => killed,
    ),
  ])
  await tab.close()
  const page = await context.newPage()
  await page.goto('./#/plans')
  await page.getByRole('heading', { name: 'Your plans' }).waitFor()
  return { killed: ended, page }
}

/** All of them take two minutes: KILL_ALL=1 npx playwright test lost -g killed */
const TRIED = process.env['KILL_ALL'] ? DEEDS : DEEDS.filter(({ always }) => always)
for (const deed of TRIED)
  test(`the tab is killed before each write of: ${deed.what}`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000)
    const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL && { baseURL }) })
    let kills = 0
    for (let nth = 1; ; nth += 1) {
      const { killed, page } = await lived(context, baseURL ?? '', deed, nth)
      const texts = Object.values(await plansIn(page))
      const plans = texts.map((text) => ({ name: JSON.parse(text).name ?? '', text }))
      for (const [name, ticks] of deed.stay) {
        const most = plans.filter((own) => own.name === name).map(({ text }) => ticksIn(text))
        const old = ((await inStorage(page))['offramp.query'] ?? '') !== ''
        if (name !== '' || most.length > 0)
          expect(Math.max(...most), `${nth}: ${name}`).toBeGreaterThanOrEqual(ticks)
        else expect(old).toBe(true)
      }
      if (deed.untouched) expect(texts).toContain(deed.kept['offramp.plan.mine'])
      await expect(unread(page)).toHaveCount(0)
      await page.close()
      if (!killed) break
      kills += 1
    }
    await context.close()
    console.log(`${deed.what}: killed before each of ${kills} writes`)
    expect(kills).toBeGreaterThanOrEqual(2)
  })

const YEAR = 365 * DAY
/** The clock of this tab alone. */
const setClockBy = (page: Page, by: number) => page.addInitScript(shiftClock, by)

test.describe('the clock', () => {
  test('set back by a year: two tabs are merged, and the older time wins nothing', async ({
    context,
    baseURL,
  }) => {
    const [one, two] = [await context.newPage(), await context.newPage()]
    await setClockBy(two, -YEAR)
    await one.goto(`${baseURL}/#/plan?${SMALL}&on=2026-11-20`)
    await one.getByLabel(DATE).check()
    await two.goto(`${baseURL}/#/plan?${SMALL}&on=2026-11-20`)
    await expect(two.getByLabel(DATE)).toBeChecked()
    await second(two).check()
    await expect(second(one)).toBeChecked()
    await one.locator('.item input').nth(2).check()
    await expect(two.locator('.item input').nth(2)).toBeChecked()
    await second(two).uncheck()
    await expect(second(one)).not.toBeChecked()
    const [text = ''] = Object.values(await plansIn(one))
    expect(ticksIn(text)).toBe(2)
    expect(Object.keys(await plansIn(one))).toHaveLength(1)
    expect(Date.parse(JSON.parse(text).saved)).toBeLessThan(NOW - YEAR / 2)
    await one.reload()
    await expect(one.locator('.item input').nth(2)).toBeChecked()
    await expect(one.locator('[data-stale]')).toHaveCount(0)
  })

  test('set back by a year: undo takes back one change, not all before the clock was set', async ({
    page,
  }) => {
    await page.clock.setFixedTime('2026-11-28T10:00:00Z')
    await page.goto(`/#/plans?${SMALL}`)
    const name = page.getByLabel('Name', { exact: true })
    await name.fill('Head office')
    await page.clock.setFixedTime('2025-11-28T10:00:00Z')
    await name.fill('Branch')
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(name).toHaveValue('Head office')
  })

  for (const [now, day, state] of [
    ['1970-01-01T00:00:00Z', 'kept on 1 January 1970', null],
    ['2100-03-01T12:00:00Z', 'kept on 1 March 2100', 'red'],
  ] as const)
    test(`it is ${now.slice(0, 4)}: plans are made, kept and listed, and a plan of today stays`, async ({
      page,
    }) => {
      await leaveWith(page, { 'offramp.plan.mine': planText(), 'offramp.last': 'mine' })
      await page.clock.setFixedTime(now)
      await page.goto('/#/plan')
      await expect(page.getByLabel(DATE)).toBeChecked()
      await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
      await expect(page.locator('[data-stale]')).toHaveCount(state ? 1 : 0)
      await goTo(page, `#/plan?${STAYING}`)
      await page.getByRole('heading', { name: 'To Exchange SE' }).waitFor()
      await second(page).check()
      await goTo(page, '#/plans')
      await page.getByLabel('Name', { exact: true }).fill('Of another time')
      await page.getByRole('button', { name: 'Open: Ours' }).click()
      await expect(shelved(page, 'Of another time')).toContainText(day)
      await second(page).waitFor({ state: 'detached' })
      await page.clock.setFixedTime('2026-11-28T10:00:00Z')
      await page.reload()
      await expect(shelved(page, 'Of another time')).toContainText(day)
      await expect(shelved(page, 'Of another time')).toContainText('1 done')
      expect(ticksIn((await plansIn(page))['mine'])).toBe(1)
    })
})

test.describe('a page throws', () => {
  for (const [what, broken, stays] of [
    ['the page alone', 'ListFormat', true],
    ['the frame too', 'DateTimeFormat', false],
  ] as const)
    test(`${what}: it is said, and the plan can be saved`, async ({ browser, baseURL }) => {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(`${baseURL}/#/plan?${SMALL}`)
      await page.getByLabel(DATE).check()
      await goTo(page, '#/knowledge')
      await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible()
      await page.evaluate((name) => {
        Object.defineProperty(Intl[name].prototype, 'format', {
          value: () => {
            throw new Error('broken on purpose')
          },
        })
      }, broken)
      await goTo(page, '#/plan')
      await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible()
      await expect(page.getByRole('contentinfo')).toHaveCount(stays ? 1 : 0)
      const { text } = await savedBy(page, () => page.getByRole('button', { name: SAVE }).click())
      expect(JSON.parse(text)).toMatchObject({ answers: { mailboxes: 120 }, progress: { [DATE_ID]: {} } })
      await page.getByRole('button', { name: 'Reload' }).click()
      await expect(page.getByLabel(DATE)).toBeChecked()
      await context.close()
    })
})

const unstarted = (page: Page) => page.getByText('Offramp is starting. If this text stays,')

test.describe('nothing can be drawn', () => {
  test('a script is missing: the page says what to do, but only after a while', async ({
    page,
    watched: seen,
  }) => {
    await page.route(/\/assets\/index-[\w-]+\.js$/, (route) => route.fulfill({ status: 404 }))
    await page.goto('/')
    const delays = await unstarted(page).evaluate((own) =>
      own.parentElement?.getAnimations().map(({ effect }) => effect?.getComputedTiming().duration),
    )
    expect(delays).toEqual([2000])
    await expect(unstarted(page)).toBeVisible()
    await expect(page.getByRole('listitem').first()).toHaveText('Reload the page.')
    expect(seen.splice(0).filter((each) => !each.includes('status of 404'))).toEqual([])
  })

  for (const [what, allowed] of [
    ['before the first drawing', 0],
    ['while drawing, around every page', 1],
  ] as const)
    test(`a fault ${what}: the same is said`, async ({ page, watched: seen }) => {
      await page.addInitScript((calls) => {
        const replace = history.replaceState.bind(history)
        let left = calls
        history.replaceState = (...of) => {
          left -= 1
          if (left < 0) throw new Error('broken on purpose')
          replace(...of)
        }
      }, allowed)
      await page.goto('/')
      await expect(unstarted(page)).toBeVisible()
      expect(seen.splice(0)).toEqual(['thrown: broken on purpose'])
    })
})
