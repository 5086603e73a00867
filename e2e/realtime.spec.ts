import { BOTH, expect, GROUP_CHAT, TALK, test } from './page.ts'

test('the journey of the real-time half: questions, ways, plan, link (S23)', async ({ page, browser }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Lync, Skype for Business, Group Chat', exact: true }).click()
  await page.getByLabel('Lync Server 2010', { exact: true }).check()
  await page.getByLabel('Where should these users end?').selectOption('in Teams')
  await page.getByLabel('How many people use these servers?').fill('900')
  await page
    .getByRole('group', { name: 'Do calls to and from telephone numbers run through these servers?' })
    .getByLabel('No', { exact: true })
    .check()
  await page.getByRole('link', { name: 'See the verdict', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Real-time servers: ways and versions')
  await expect(page.getByText('Best of what is left: A fresh start in Teams.')).toBeVisible()
  const hybrid = page.getByRole('region', { name: 'Teams, by way of a hybrid' })
  await expect(hybrid).toContainText('Blocked as it stands: a hybrid with Teams may hold')
  await expect(hybrid).toContainText('This way passes through a version that is past its end of support.')
  await expect(hybrid).toContainText('Plan hybrid connectivity')
  await hybrid.getByRole('link', { name: 'Choose this way: Teams, by way of a hybrid' }).click()

  await expect(page.getByText('The way: Teams, by way of a hybrid')).toBeVisible()
  await expect(page.getByText('You chose this way.')).toBeVisible()
  expect(page.url()).toContain('rtcway=teams-hybrid')
  for (const leg of ['To Skype for Business Server 2015', 'Teams, by way of a hybrid'])
    await expect(page.getByRole('region', { name: leg })).toBeVisible()
  // Nothing of mail, where nothing was told of it.
  await expect(page.getByRole('heading', { name: 'Outlook and other mail programs' })).toHaveCount(0)
  await expect(page.getByRole('table', { name: 'End of support, as a table' })).not.toContainText('Exchange')

  const tick = page.locator('.item input').first()
  await tick.check()
  await page.reload()
  await expect(tick).toBeChecked()
  await tick.uncheck()
  const here = await page.locator('main').innerText()
  const fresh = await browser.newContext()
  const there = await fresh.newPage()
  await there.goto(page.url())
  await expect(there.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  await expect(there.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  expect(await there.locator('main').innerText()).toBe(here)
  await fresh.close()

  await page.getByRole('button', { name: 'Let Offramp choose' }).click()
  await expect(page.getByText('The way: A fresh start in Teams')).toBeVisible()
  expect(page.url()).not.toContain('rtcway')
})

test('both halves in one plan: each with its way, and the choice of one leaves the other', async ({
  page,
}) => {
  await page.goto('/#/plan?v=1&dirsync=yes&exchange=2010-sp3ru32&mailboxes=600&rtc=lync2010&stay=no')
  await expect(page.getByText('Mail: Minimal hybrid').filter({ visible: true }).first()).toBeVisible()
  await expect(
    page.getByText('Real-time: A fresh start in Teams').filter({ visible: true }).first(),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: 'For both halves: mail and real-time' })).toBeVisible()
  const present = page.locator('section:has(> h2:text-is("Where you are"))')
  for (const version of ['Exchange 2010', 'Lync Server 2010'])
    await expect(present.getByRole('heading', { name: version })).toBeVisible()
  const table = page.getByRole('table', { name: 'End of support, as a table' })
  for (const version of ['Exchange 2010', 'Lync Server 2010'])
    await expect(table.getByRole('row', { name: `${version} in use` })).toBeVisible()

  await page.getByRole('link', { name: 'Real-time', exact: true }).click()
  await page.getByText('Skype for Business Server SE', { exact: true }).click()
  await page.getByRole('link', { name: 'Choose this way: Skype for Business Server SE' }).click()
  await expect(
    page
      .getByText('Real-time: to Skype for Business Server SE, on-premises')
      .filter({ visible: true })
      .first(),
  ).toBeVisible()
  await expect(page.getByText('Mail: You have not chosen a way')).toBeVisible()
  expect(page.url()).toContain('rtcway=sfb-se')
  expect(page.url()).not.toContain('by=')
  await page.getByRole('button', { name: 'Let Offramp choose: Real-time' }).click()
  await expect(
    page.getByText('Real-time: A fresh start in Teams').filter({ visible: true }).first(),
  ).toBeVisible()

  await page.getByRole('link', { name: 'Verdict', exact: true }).click()
  await page.getByRole('link', { name: 'Lync, Skype for Business, Group Chat: see their ways' }).click()
  await page.getByRole('link', { name: 'See the verdict of mail' }).click()
  await expect(page.getByRole('table', { name: 'All methods side by side' })).toBeVisible()
})

test('rooms go a way of their own, which can be chosen (S26)', async ({ page }) => {
  await page.goto(`/#/realtime?${GROUP_CHAT}`)
  const rooms = page.getByRole('region', { name: 'Group Chat of OCS 2007 R2' })
  await expect(rooms).toContainText('Move the rooms')
  await expect(rooms).toContainText('move by export and import to Persistent Chat on Lync Server 2013')
  await rooms.getByText('Rebuild the rooms in Teams').click()
  await rooms
    .getByRole('link', { name: 'Choose for Group Chat of OCS 2007 R2: Rebuild the rooms in Teams' })
    .click()
  await expect(
    page.getByRole('region', { name: 'Rooms of Group Chat of OCS 2007 R2: rebuild and keep a copy' }),
  ).toBeVisible()
  expect(page.url()).toContain('roomsway=rebuild-rooms')
  await page.getByRole('button', { name: 'Let Offramp choose: Chat rooms' }).click()
  await expect(
    page.getByRole('region', { name: 'Rooms of Group Chat of OCS 2007 R2: move them' }),
  ).toBeVisible()
  const programs = page.getByRole('table', { name: 'Real-time programs and devices in use, stop by stop' })
  await expect(programs).toContainText('Limited')
  await expect(programs).toContainText('messages and presence only')
})

test('who told of real-time servers alone is not shown the methods of mail', async ({ page }) => {
  await page.goto(`/#/verdict?${TALK}`)
  await expect(page.getByText('You told of real-time servers, and nothing of mail')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  await page.getByRole('link', { name: 'See the ways of the real-time servers' }).click()
  await expect(page.getByRole('region', { name: 'A fresh start in Teams' })).toBeVisible()
})

test.describe('a build, kept as it was typed', () => {
  const field = 'Build of Lync Server 2013: 5.0.8308.'
  for (const [typed, link] of [
    ['1182', 'rtc=lync2013-1182'],
    ['5.0.8308.1182', 'rtc=lync2013-1182'],
    [' 577 ', 'rtc=lync2013-577'],
    ['', 'rtc=lync2013'],
  ] as const)
    test(`“${typed}” is read`, async ({ page }) => {
      await page.goto('/#/questions/realtime?v=1&rtc=lync2013-1000')
      await page.getByLabel(field).fill(typed)
      await expect(page.getByLabel(field)).toHaveValue(typed)
      await expect(page.getByRole('alert')).toHaveCount(0)
      expect(new URLSearchParams(page.url().split('?')[1]).get('rtc')).toBe(link.slice(4))
    })
  for (const typed of ['6.0.9319.516', 'CU5', '123456'])
    test(`“${typed}” is not, and counts as not known`, async ({ page }) => {
      await page.goto('/#/questions/realtime?v=1&rtc=lync2013-1000')
      await page.getByLabel(field).fill(typed)
      await expect(page.getByRole('alert')).toContainText('Write only what stands behind 5.0.8308.')
      await expect(page.getByLabel(field)).toHaveAttribute('aria-invalid', 'true')
      expect(new URLSearchParams(page.url().split('?')[1]).get('rtc')).toBe('lync2013')
      // Unticked and ticked again, what was typed is still there.
      await page.getByLabel('Lync Server 2013', { exact: true }).uncheck()
      await page.getByLabel('Lync Server 2013', { exact: true }).check()
      await expect(page.getByLabel(field)).toHaveValue(typed)
    })
})

test('“none” stands alone, and an answer with a build is told with it', async ({ page }) => {
  await page.goto(`/#/questions/realtime?${BOTH}`)
  await page.getByLabel('No chat rooms').check()
  await page.getByLabel('Persistent Chat of Lync 2013').check()
  await expect(page.getByLabel('No chat rooms')).not.toBeChecked()
  await page.getByLabel('No real-time server').check()
  await expect(page.getByLabel('Lync Server 2013', { exact: true })).not.toBeChecked()
  await page.getByLabel('Lync Server 2013', { exact: true }).check()
  await expect(page.getByLabel('No real-time server')).not.toBeChecked()
  await page.getByLabel('Build of Lync Server 2013: 5.0.8308.').fill('577')
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(page.getByText('real-time servers: Lync Server 2013 (5.0.8308.577)').first()).toBeVisible()
})
