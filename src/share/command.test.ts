import { expect, test } from 'vitest'
import { readCommand } from './command.ts'
import { readLink } from './link.ts'

const LINK = '#/plan?v=1&exchange=2007&mailboxes=120'
/** A link of so many characters, of which the last answer is no number that we take. */
const linkOf = (length: number): string => `${LINK}&users=`.padEnd(length, '1')

test.for([
  [[LINK], false],
  [[LINK, '--markdown'], true],
  [['--markdown', LINK], true],
] as const)('%j is asked for as Markdown: %s', ([options, markdown]) => {
  expect(readCommand(options)).toEqual({ link: LINK, markdown, ...readLink(LINK) })
})

test('what cannot be used of a link is named', () => {
  expect(readCommand([`${LINK}&colour=red`])).toMatchObject({
    linked: { estate: { mailboxes: 120 } },
    problems: [{ kind: 'unknown-parameter', parameter: 'colour' }],
  })
})

test.for([
  ['nothing', [], 'cli.usage'],
  ['only a choice of format', ['--markdown'], 'cli.usage'],
  ['two links', [LINK, LINK], 'cli.usage'],
  ['an option that we do not have', [LINK, '--html'], 'cli.usage'],
  ['one more option than we have', [LINK, '--markdown', '--html'], 'cli.usage'],
  ['no parameter', ['#/plan'], 'cli.unreadable'],
  ['a parameter without a name', ['=7'], 'cli.unreadable'],
  ['more than a million characters', [linkOf(1_000_001)], 'cli.unreadable'],
  ['another format', ['#/plan?v=2&exchange=2007'], 'cli.unknown-format'],
  ['another format after a parameter that nobody knows', ['#/plan?colour=red&v=2'], 'cli.unknown-format'],
] as const)('%s is refused', ([, options, refused]) => {
  expect(readCommand(options)).toEqual({ refused })
})

test('a million characters are read', () => {
  expect(readCommand([linkOf(1_000_000)])).toMatchObject({ problems: [{ parameter: 'users' }] })
})
