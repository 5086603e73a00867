import { expect, test } from 'vitest'
import { daysAfter } from '../domain/days.ts'
import { anEstate, outcomeFor, TODAY } from '../domain/testing.ts'
import { messages } from '../i18n/en/all.ts'
import { translator } from '../i18n/translate.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { documentOf } from './document.ts'
import { markdownOf } from './markdown.ts'
import { onOneLine } from './markdown-text.ts'
import { PlanDocument } from './plan-document.ts'
import { MOST_DUE, staleLines, staleOf } from './stale-document.ts'

const t = translator(messages, 'en-GB')

const documentAfter = (days: number): PlanDocument => {
  const estate = anEstate()
  const stale = staleOf(t, KNOWLEDGE, daysAfter(TODAY, days))
  return PlanDocument.parse(documentOf(t, estate, [], outcomeFor(estate, TODAY), new Map(), stale))
}

test.for([
  [90, 'fresh', 0],
  [91, 'amber', MOST_DUE],
  [180, 'amber', MOST_DUE],
  [181, 'red', MOST_DUE],
] as const)('JSON %i days after the edition: %s, with %i statements to check', ([days, state, due]) => {
  const { stale } = documentAfter(days)
  expect(stale).toMatchObject({ state, days, on: daysAfter(TODAY, days) })
  expect(stale.due).toHaveLength(due)
  for (const own of stale.due) expect(own.text).not.toMatch(/[{}]|^$/)
})

test.for([
  [90, [], 0],
  [91, ['**The knowledge behind this page was checked on 21 November 2026, 91 days ago.'], MOST_DUE],
  [181, ['**Out of date: the knowledge behind this page was checked on'], MOST_DUE],
] as const)('Markdown %i days after the edition', ([days, starts, due]) => {
  const lines = markdownOf(t, documentAfter(days), '').split('\n')
  const found = lines.filter((line) => line.startsWith('**'))
  expect(found).toHaveLength(starts.length)
  for (const start of starts) expect(found[0]).toContain(start)
  const from = lines.indexOf('## What most needs a check')
  expect(from >= 0).toBe(due > 0)
  expect(lines.slice(from + 2, from + 2 + due).every((line) => due > 0 && line.startsWith('- '))).toBe(true)
})

test('knowledge that is fresh has no line', () => {
  expect(staleLines(t, documentAfter(90))).toEqual([])
})

test('each statement to check stands on a line of its own, with what it says, of which document and day', () => {
  const document = documentAfter(91)
  const lines = staleLines(t, document)
  expect(lines.slice(1, 4)).toEqual(['', '## What most needs a check', ''])
  expect(lines).toHaveLength(MOST_DUE + 5)
  expect(lines.at(-1)).toBe('')
  for (const [i, { text, value, day, source }] of document.stale.due.entries()) {
    const line = lines[i + 4]
    expect(line?.startsWith('- ')).toBe(true)
    for (const told of [text, value, source.title, t.show(day)]) expect(line).toContain(onOneLine(told))
    expect(line?.endsWith(` <${source.url}>`)).toBe(true)
  }
})
