import { spawnSync } from 'node:child_process'
import { expect, SMALL, test } from './page.ts'

const plan = (...options: string[]) =>
  spawnSync(process.execPath, ['scripts/plan.mjs', ...options], { encoding: 'utf8', maxBuffer: 64_000_000 })

test.describe.configure({ mode: 'serial' })

test('JSON on standard output, the same verdicts as the page (contract §3)', async ({ page, baseURL }) => {
  const query = `${SMALL}&on=2018-01-31`
  const { status, stdout, stderr } = plan(`${baseURL}/#/plan?${query}`)
  expect([status, stderr]).toEqual([0, ''])
  const document = JSON.parse(stdout)
  expect(document).toMatchObject({
    asOf: '2018-01-31',
    answers: { exchange: ['2007'], mailboxes: 120, days: 7, freebusy: false },
    problems: [],
    plan: { chosen: false, journey: { to: 'cloud', by: 'cutover' } },
  })
  expect(document.methods[0].changes).toContainEqual({ fact: 'mailboxes', to: 151, verdict: 'discouraged' })
  await page.goto(`/#/verdict?${query}`)
  const rows = page.getByRole('table').getByRole('row')
  const words: Record<string, string> = {
    recommended: 'Recommended',
    possible: 'Possible',
    discouraged: 'Discouraged',
    impossible: 'Ruled out',
  }
  for (const [i, method] of document.methods.entries())
    await expect(rows.nth(i + 1)).toContainText(words[method.verdict] ?? '?')
  for (const { text } of document.methods[0].reasons) await expect(page.getByRole('main')).toContainText(text)
})

test('what the link holds that cannot be used is told in the JSON, and it still exits 0', () => {
  const { status, stdout } = plan('#/plan?v=1&mailboxes=abc&exchange=2007.2016')
  expect(status).toBe(0)
  const kinds = JSON.parse(stdout).problems.map(({ kind }: { kind: string }) => kind)
  expect(kinds).toEqual(['not-a-whole-number', 'cannot-stand-together'])
})

test('--markdown prints the same as text', () => {
  const { status, stdout } = plan(`#/plan?${SMALL}&on=2018-01-31`, '--markdown')
  expect(status).toBe(0)
  for (const line of [
    '# Migration plan',
    '### Cutover migration: Recommended',
    '- [ ] Set the date on which all mailboxes move.',
    '## Sources',
  ])
    expect(stdout).toContain(line)
})

for (const options of [
  [],
  ['abc'],
  ['#/plan?v=7&mailboxes=1'],
  ['--html', '#/plan?v=1&mailboxes=1'],
  ['#/plan?v=1&a=1', '#/plan?v=1&b=1'],
])
  test(`unreadable input exits 2 with one line: ${options.join(' ') || 'nothing'}`, () => {
    const { status, stdout, stderr } = plan(...options)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr.length).toBeGreaterThan(20)
  })
