import { expect, test } from 'vitest'
import { readCommand } from './command.ts'
import { NOTHING_LINKED } from './link.ts'

const LINK = '#/plan?v=1&days=7&mailboxes=120'
const LINKED = { ...NOTHING_LINKED, estate: { days: 7, mailboxes: 120 } }

test.for([
  [[LINK], false],
  [[LINK, '--markdown'], true],
  [['--markdown', LINK], true],
  [['--markdown', LINK, '--markdown'], true],
] as const)('%j is the plan of its link, as Markdown: %s', ([options, markdown]) => {
  expect(readCommand(options)).toEqual({ link: LINK, markdown, linked: LINKED, problems: [] })
})

test('what cannot be used of a link is named, and the rest is a plan', () => {
  expect(readCommand(['days=7&mailboxes=abc&um=perhaps'])).toEqual({
    link: 'days=7&mailboxes=abc&um=perhaps',
    markdown: false,
    linked: { ...NOTHING_LINKED, estate: { days: 7 } },
    problems: [
      { kind: 'not-a-whole-number', parameter: 'mailboxes', value: 'abc' },
      { kind: 'not-yes-or-no', parameter: 'um', value: 'perhaps' },
    ],
  })
})

test('signs at the end of a link make no option of it', () => {
  expect(readCommand(['days=7&by=--'])).toMatchObject({
    linked: { estate: { days: 7 } },
    problems: [{ kind: 'unknown-value', parameter: 'by', value: '--' }],
  })
})

test.for([
  [[], 'usage'],
  [['--markdown'], 'usage'],
  [['--json', LINK], 'usage'],
  [[LINK, '--markdown', '--help'], 'usage'],
  [[LINK, LINK], 'usage'],
  [[LINK, 'days=8', '--json'], 'usage'],
  [[''], 'unreadable'],
  [['hello'], 'unreadable'],
  [['#/plan?v'], 'unreadable'],
  [['7=days'], 'unreadable'],
  [['=7'], 'unreadable'],
  [['v=2&days=7'], 'unknown-format'],
  [['#/plan%3Fv%3D2%26days%3D7'], 'unknown-format'],
  [['v=2&days=7', '--markdown'], 'unknown-format'],
  [['v=1&v=2&days=7'], 'unknown-format'],
] as const)('%j is refused: %s', ([options, why]) => {
  expect(readCommand(options)).toEqual({ refused: `cli.${why}` })
})

const linkOf = (length: number) => `days=7&note=${'x'.repeat(length - 'days=7&note='.length)}`

test('a link of a million signs is read, one of one more is not', () => {
  expect(readCommand([linkOf(1_000_000)])).toMatchObject({
    linked: { estate: { days: 7 } },
    problems: [{ kind: 'unknown-parameter', parameter: 'note' }],
  })
  expect(readCommand([linkOf(1_000_001)])).toEqual({ refused: 'cli.unreadable' })
})
