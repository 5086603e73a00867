import { expect, test } from 'vitest'
import { DEADLINE_CLAUSES } from '../domain/rules/deadline.ts'
import { deadlines } from './en/deadlines.ts'
import { summary } from './en/summary.ts'
import { placeholdersIn, type Messages } from './translate.ts'

const full: Messages = deadlines
const short: Messages = summary

test('every deadline has its line on the page for managers, and no such line stands without one', () => {
  const told = Object.keys(short).filter((key) => key.startsWith('summary.deadline.'))
  expect(told.toSorted()).toEqual(DEADLINE_CLAUSES.map(({ id }) => `summary.deadline.${id}`).toSorted())
})

test('such a line says no more than the full sentence, in no more letters', () => {
  for (const { id } of DEADLINE_CLAUSES) {
    const [line = '', sentence = ''] = [short[`summary.deadline.${id}`], full[`deadline.${id}`]]
    expect({
      id,
      extra: placeholdersIn(line).filter((name) => !placeholdersIn(sentence).includes(name)),
    }).toEqual({
      id,
      extra: [],
    })
    expect([id, line.length <= sentence.length]).toEqual([id, true])
    expect(line).toMatch(/\.$/)
  }
})
