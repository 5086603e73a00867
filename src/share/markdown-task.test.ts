import { expect, test } from 'vitest'
import { changesOf } from '../domain/changes.ts'
import type { Progress } from '../domain/progress.ts'
import { anEstate, BEGIN, outcomeFor, TODAY } from '../domain/testing.ts'
import { messages } from '../i18n/en/all.ts'
import { translator } from '../i18n/translate.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { documentOf } from './document.ts'
import { staleOf } from './stale-document.ts'
import { markdownOf } from './markdown.ts'
import { asideLines, asideOfDocument, itemLine, notedLines, textOfItem } from './markdown-task.ts'

const t = translator(messages, 'en-GB')

function markdownFor(progress: Progress | undefined, on: IsoDate = TODAY): readonly string[] {
  const estate = anEstate({ mailboxes: 120 })
  const document = documentOf(
    t,
    estate,
    [],
    outcomeFor(estate, on),
    changesOf(KNOWLEDGE, estate, on),
    staleOf(t, KNOWLEDGE, KNOWLEDGE.edition),
  )
  return markdownOf(t, document, '', progress).split('\n')
}

const DATE = 'Set the date on which all mailboxes move.'
const lineOf = (lines: readonly string[], text: string): string =>
  lines.find((line) => line.includes(text)) ?? ''
/** What stands below a line, until the next item. */
const below = (lines: readonly string[], text: string): readonly string[] => {
  const from = lines.findIndex((line) => line.includes(text)) + 1
  const length = lines.slice(from).findIndex((line) => !line.startsWith('  '))
  return lines.slice(from, from + length)
}
const ID = 'cutover/cutover.set-the-date'

test('without anything noted, every task has an empty box', () => {
  const lines = markdownFor(undefined)
  expect(lines).toEqual(markdownFor({}))
  expect(lines.filter((line) => line.startsWith('- [ ] ')).length).toBeGreaterThan(15)
  expect(lines.filter((line) => line.startsWith('- [x] '))).toEqual([])
})

test.for([BEGIN, TODAY])('on %s a ticked task has a full box, and says who, when and what else', (on) => {
  const lines = markdownFor(
    {
      [ID]: {
        done: true,
        on: '2026-11-03',
        owner: 'Kim_1',
        due: '2026-11-05',
        note: 'asked *twice*\n- and once more',
      },
    },
    on,
  )
  expect(lineOf(lines, DATE)).toMatch(/^- \[x\] Set the date on which all mailboxes move\. \[\d/)
  expect(below(lines, DATE)).toEqual([
    expect.stringContaining('Done when'),
    '  - done on 3 November 2026',
    '  - Owner: Kim\\_1',
    '  - due 5 November 2026',
    '  - Note: asked \\*twice\\* / - and once more',
  ])
  expect(lines.filter((line) => line.startsWith('- [x] ')).length).toBe(1)
})

test('what is not for us has no box, is struck through and says why', () => {
  const lines = markdownFor({ [ID]: { done: true, skip: 'decided ~by~ the board' } })
  expect(lineOf(lines, DATE)).toMatch(
    /^- ~~Set the date on which all mailboxes move\.~~ \(not for us: decided \\~by\\~ the board\) \[\d/,
  )
  // Without words a reason is none.
  expect(lineOf(markdownFor({ [ID]: { skip: '  ' } }), DATE)).toMatch(/^- \[ \] Set the date/)
})

test('what is kept aside stands at the end of the checklist', () => {
  const lines = markdownFor({
    'staged/cloud.replace-office': { owner: 'Lee', note: 'half of them' },
    'exchange-2013/hop.install': { done: true, on: '2026-11-03' },
    'without-exchange-2007/of.another-edition': { skip: 'gone' },
    [ID]: { done: true },
  })
  const from = lines.indexOf('### Kept aside: 3 tasks')
  expect(from).toBeGreaterThan(lines.indexOf('## Checklist'))
  const aside = lines.slice(from + 2, lines.indexOf('', from + 2))
  expect(aside[0]).toMatch(/^- .*\(Exchange 2013\)$/)
  expect(aside[0]).not.toMatch(/[{}]/)
  expect(aside.slice(1, 2)).toEqual(['  - done on 3 November 2026'])
  expect(aside[2]).toMatch(/^- .*\(Staged migration\)$/)
  expect(aside.slice(3)).toEqual([
    '  - Owner: Lee',
    '  - Note: half of them',
    '- of.another-edition (Removal of older versions): not for us: gone',
  ])
  expect(markdownFor({ [ID]: { done: true } }).filter((line) => line.includes('Kept aside'))).toEqual([])
})

type Item = Parameters<typeof itemLine>[1]
const item = (own: Partial<Item> = {}): Item => ({
  id: 'cutover/x',
  kind: 'task',
  text: 'Do it.',
  gate: false,
  after: [],
  owner: null,
  proof: null,
  needs: [],
  source: {
    id: 'x',
    title: 'Document',
    publisher: 'Example',
    date: null,
    dated: 'undated',
    url: 'https://example.org/',
    since: TODAY,
    confidence: 'high',
    derived: false,
    secondhand: false,
    also: [],
  },
  ...own,
})

test.for([
  [{}, undefined, '- [ ] Do it.'],
  [{}, { done: false }, '- [ ] Do it.'],
  [{}, { done: true }, '- [x] Do it.'],
  [{}, { done: true, skip: ' ' }, '- [x] Do it.'],
  [{}, { done: true, skip: ' never ' }, '- ~~Do it.~~ (not for us: never)'],
  [{ text: 'Do *it*.' }, {}, '- [ ] Do \\*it\\*.'],
  [{ gate: true }, { done: true }, '- [x] Do it. (gate)'],
  [{ gate: true }, { skip: 'never' }, '- ~~Do it. (gate)~~ (not for us: never)'],
  [{ kind: 'consequence' }, undefined, '- Expect: Do it.'],
  [{ kind: 'loss' }, undefined, '- Will not come across: Do it.'],
  [{ kind: 'rollback' }, { done: true }, '- Way back: Do it.'],
] as const)('the item %j of which %j was noted is the line “%s”', ([own, noted, line]) => {
  expect(itemLine(t, item(own), noted)).toBe(line)
})

test.for([
  [undefined, []],
  [{}, []],
  [{ done: true }, []],
  [{ on: '2026-11-03' }, []],
  [{ done: false, on: '2026-11-03' }, []],
  [{ done: true, on: '2026-11-03' }, ['  - done on 3 November 2026']],
  [{ owner: ' ', note: '\n' }, []],
  [{ owner: ' Kim ', note: 'n\n' }, ['  - Owner: Kim', '  - Note: n']],
  [{ due: '2026-11-05' }, ['  - due 5 November 2026']],
] as const)('%j is noted as %j', ([noted, lines]) => {
  expect(notedLines(t, noted)).toEqual(lines)
})

test('what an item says of a plan is left out where there is no plan; an item without words is its id', () => {
  expect(textOfItem(t, 'rtc.windows')).toBe('Have … or a later supported version for every server of ….')
  expect(textOfItem(t, 'of.another-edition')).toBe('of.another-edition')
})

test.for([
  [{ done: true }, ['- x/y (Cutover migration): done']],
  [{ done: true, on: '2026-11-03' }, ['- x/y (Cutover migration)', '  - done on 3 November 2026']],
  [{ owner: 'Kim' }, ['- x/y (Cutover migration)', '  - Owner: Kim']],
  [{ on: '2026-11-03', note: 'n' }, ['- x/y (Cutover migration)', '  - Note: n']],
  [{ done: true, skip: ' never ' }, ['- x/y (Cutover migration): not for us: never']],
  [{ done: true, skip: ' ' }, ['- x/y (Cutover migration): done']],
] as const)('what was noted of a task aside, %j, is told as %j', ([noted, lines]) => {
  expect(asideLines(t, [['cutover/x/y', noted]])).toEqual(['### Kept aside: 1 task', '', ...lines, ''])
})

test('with nothing aside there is no line', () => {
  expect(asideLines(t, [])).toEqual([])
})

test('aside is what was noted of anything but the tasks of the plan', () => {
  const items = [item({ id: 'cutover/task' }), item({ id: 'cutover/loss', kind: 'loss' })]
  const legs = [{ id: 'cutover', subject: 'cutover', phases: [{ phase: 'prepare', items }] }]
  const progress: Progress = {
    'cutover/task': { done: true },
    'cutover/loss': { note: 'n' },
    'staged/task': { owner: 'Kim' },
    'staged/nothing': { owner: '', done: false },
  }
  expect(asideOfDocument(legs, progress)).toEqual([
    ['cutover/loss', { note: 'n' }],
    ['staged/task', { owner: 'Kim' }],
  ])
})
