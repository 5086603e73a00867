import { readFileSync } from 'node:fs'
import { expect, test } from './page.ts'

const textOf = (name: string): string => readFileSync(`e2e/fixtures/links/${name}`, 'utf8').trim()
const fragmentOf = (name: string): string => textOf(name).replace(/^[^#]*(?=#)/, '')
/** What a link says, in the order of names. */
const saidIn = (text: string): string => {
  const read = new URLSearchParams(text.replace(/^[^?]*\?/, ''))
  read.sort()
  return read.toString()
}
const PROBLEMS = 'What could not be used'

for (const [name, holds] of [
  ['mail-contract-example.link.txt', 'mailboxes=120'],
  ['mail-2018.link.txt', 'on=2018-01-31'],
  ['mail-hybrid.link.txt', 'largest=35.5'],
  ['premises.link.txt', 'to=exchange-se'],
  ['realtime-rooms.link.txt', 'roomsway=rebuild-rooms'],
  ['both.link.txt', 'rtc=lync2013-577'],
  ['every-version.link.txt', 'exchange=55.2000.2003.2007'],
  ['values-01.link.txt', 'windows=2003'],
] as const) {
  test(`the old link ${name} opens with all that it says`, async ({ page }) => {
    await page.goto(`./${fragmentOf(name)}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('heading', { name: PROBLEMS })).toHaveCount(0)
    expect(saidIn(page.url())).toBe(saidIn(textOf(name)))
    expect(page.url()).toContain(holds)
  })
}

test('the old file small.offramp.json opens with its ticks and notes', async ({ page }) => {
  await page.goto('./#/plans')
  await page.getByLabel('Open a plan file').setInputFiles('e2e/fixtures/links/small.offramp.json')
  await page.getByRole('button', { name: 'Open as a plan of its own' }).click()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(page.getByLabel('Set the date on which all mailboxes move.')).toBeChecked()
  await expect(page.getByRole('banner')).toContainText('Head office')
  await expect(page.getByText('We have none.')).toBeAttached() // folded away, as the plan holds no such task
})

test('what a browser kept before there were files is opened with its ticks', async ({ page }) => {
  const { query, ticks }: { query: string; ticks: unknown } = JSON.parse(
    textOf('browser-storage.format-0.json'),
  )
  await page.addInitScript(
    ([own, list]) => {
      if (localStorage.length > 0) return
      localStorage.setItem('offramp.query', own)
      localStorage.setItem('offramp.ticks', JSON.stringify(list))
    },
    [query, ticks] as const,
  )
  await page.goto('./#/plan')
  await expect(page.getByLabel('Set the date on which all mailboxes move.')).toBeChecked()
  expect(page.url()).toContain(query)
})
