import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { readCommand } from '../src/share/command.ts'
import { readOther } from '../src/share/other-plan.ts'
import { BOTH, expect, test as watched } from './page.ts'
import { walkTheJourney } from './walk.ts'

/** As somebody may call it on a stick. */
const NAME = 'offramp of Müller & Co.html'

/** The file alone in a folder: whatever else it needed would be missing, and would be a request that leaves. */
const test = watched.extend<{ folder: string; file: string }, { built: string }>({
  built: [
    async ({ browserName }, give) => {
      const outDir = `node_modules/.cache/offramp-single-${browserName}`
      const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.single.config.ts']
      const { status, stderr } = spawnSync(
        process.execPath,
        [...vite, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
        { encoding: 'utf8' },
      )
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(readdirSync(outDir)).toEqual(['offramp.html'])
      await give(join(outDir, 'offramp.html'))
    },
    { scope: 'worker' },
  ],
  folder: async ({ built }, give, info) => {
    const folder = info.outputPath('a stick')
    mkdirSync(folder, { recursive: true })
    copyFileSync(built, join(folder, NAME))
    await give(folder)
  },
  file: async ({ folder }, give) => give(pathToFileURL(join(folder, NAME)).href),
  baseURL: async ({ folder }, give) => give(pathToFileURL(folder).href),
})
test.use({ serviceWorkers: 'allow' }) // it shall not ask for one, rather than be kept from it
test.describe.configure({ mode: 'default' }) // one worker, so it is built once

const requestsOf = (page: Page): string[] => {
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url().replace(/#.*/, '')))
  return asked
}

test('one file, opened from a disk: the whole journey, the tick is kept, nothing else is asked for', async ({
  page,
  context,
  file,
}) => {
  test.slow()
  await context.setOffline(true)
  const asked = requestsOf(page)
  await page.goto(file)
  await walkTheJourney(page)
  const link = page.url()
  for (const part of ['Timeline', 'Summary']) {
    await page.getByRole('navigation').getByRole('link', { name: part, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Loading…')).toHaveCount(0)
  }
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByLabel('Set the date on which all mailboxes move.')).toBeChecked()
  await page.waitForTimeout(2500) // when the hosted page registers its worker
  const addresses = new Set(asked.filter((url) => !/^(data|blob|about):/.test(url)))
  expect([...addresses]).toEqual([file])
})

test('it hands out files, and opens what it handed out', async ({ page, file }) => {
  await page.goto(`${file}#/plans?${BOTH}`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).first().click()
  const saved = await (await download).path()
  expect(JSON.parse(readFileSync(saved, 'utf8'))).toHaveProperty('answers.mailboxes', 900)
  await page.getByLabel('Open a plan file').setInputFiles(saved)
  await expect(page.getByText('It says the same as your plan at hand.')).toBeVisible()
})

/** What a text gives away of the folder that the file lies in. */
const leaks = (text: string) => text.match(/file:\/|a( |%20)stick/g) ?? []

test('nothing that is handed on says where the file lies', async ({ page, folder, file }) => {
  expect(leaks(`${file} ${folder}`)).toEqual(['file:/', 'a%20stick', 'a stick'])
  await page.goto(`${file}#/plan?${BOTH}`)
  await page.getByRole('button', { name: 'Share the link' }).click()
  const dialog = page.getByRole('dialog', { name: 'Link to this plan' })
  const link = `${encodeURI(NAME)}#/plan?${BOTH}`
  await expect(dialog.locator('.linkbox')).toHaveText(link)
  await expect(dialog).toContainText('This page was opened from a file')
  await expect(dialog).not.toContainText('Mail programs')
  expect(leaks(await dialog.innerText())).toEqual([])
  await page.keyboard.press('Escape')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as Markdown' }).click()
  const markdown = readFileSync(await (await download).path(), 'utf8')
  expect(markdown).toContain(`<${link}>`)
  expect(leaks(markdown)).toEqual([])
  for (const text of [link, markdown])
    expect(readOther(text)).toMatchObject({ plan: { linked: { estate: { mailboxes: 900 } } } })
  expect(readCommand([link])).toMatchObject({ linked: { estate: { mailboxes: 900 } }, problems: [] })

  const paper = await getDocumentProxy(new Uint8Array(await page.pdf()))
  const { text } = await extractText(paper, { mergePages: true })
  expect(text.replaceAll(/\s+/g, '')).toContain(link)
  expect(leaks(text)).toEqual([])
})

test('its policy allows its own script and style by their hashes, and no connection', async ({
  page,
  file,
  folder,
  watched: seen,
}) => {
  await page.goto(file)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}=';/,
  )
  expect(policy).toContain("connect-src 'none'")
  expect(policy).not.toMatch(/unsafe|'self'|\*|https?:/)
  expect(seen).toEqual([])

  await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.head.append(script)
    await fetch('https://offramp.example/').catch(() => undefined)
  })
  expect(await page.title()).not.toBe('taken over')
  const refused = seen.splice(0).join('\n')
  expect(refused).toContain('policy: script-src-elem inline')
  expect(refused).toContain('policy: connect-src https://offramp.example')
  expect(refused).not.toContain('left:')

  // Changed on its way, it does not run, and says what to do.
  const text = readFileSync(join(folder, NAME), 'utf8')
  writeFileSync(join(folder, NAME), text.replace('<script type="module">', '<script type="module">;'))
  await page.reload()
  await expect(page.getByText('Offramp is starting. If this text stays,')).toBeVisible()
  expect(seen.splice(0).join('\n')).toContain('policy: script-src-elem inline')
})
