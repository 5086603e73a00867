import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, fragmentOf, holdsAnswers } from './address.ts'
import { NOTHING_LINKED, readLink, writeLink } from './link.ts'
import { VALID_LINKS } from './hostile.ts'

const PLAN = '#/plan?v=1&exchange=2016&mailboxes=5'

test.for([
  ['as it is', PLAN, PLAN],
  ['from a mail gateway', '#/plan%3Fv=1%26exchange=2016%26mailboxes=5', PLAN],
  ['in small letters', '#/plan%3fv=1%26exchange=2016%26mailboxes=5', PLAN],
  ['all of it escaped', '#%2Fplan%3Fv%3D1%26exchange%3D2016%26mailboxes%3D5', PLAN],
  ['the answers escaped', '#/plan?v%3D1%26exchange%3D2016%26mailboxes%3D5', PLAN],
  ['answers without a page', '#v=1&exchange=2016&mailboxes=5', PLAN],
  ['answers without a page, escaped', '#v%3D1%26exchange%3D2016%26mailboxes%3D5', PLAN],
  ['of another page', '#/verdict%3Fv=1%26days=7', '#/verdict?v=1&days=7'],
  ['an escaped percent sign', '#/plan%3Fv=1%26exchange=%252F', '#/plan?v=1&exchange=%2F'],
  ['answers without a path', '#?v=1&days=7', '#?v=1&days=7'],
  ['a page alone', '#/plan', '#/plan'],
  ['an escape in answers that can be read', '#/plan?v=1&days=%37', '#/plan?v=1&days=%37'],
  ['a question mark within answers', '#/plan?v=1&exchange=%3F%3D', '#/plan?v=1&exchange=%3F%3D'],
  ['an anchor', '#main', '#main'],
  ['nothing', '', ''],
  ['nothing behind the sign', '#', '#'],
  ['escaped twice', '#/plan%253Fv=1%2526days=7', '#/plan%253Fv=1%2526days=7'],
  ['half an escape', '#/plan%3Fv=1%26days=7%', '#/plan?v=1&days=7%'],
  ['no escape', '#/plan%3Fv=1%26days=7%zz%E0%A4%A', '#/plan?v=1&days=7%zz%E0%A4%A'],
] as const)('%s: %s means %s', ([_name, hash, address]) => {
  expect(addressOf(hash)).toBe(address)
  expect(addressOf(address)).toBe(address)
})

test('a link that was escaped as a whole opens as it would have', () => {
  const wanted = { linked: { ...NOTHING_LINKED, estate: { exchange: ['2016'], mailboxes: 5 } }, problems: [] }
  for (const link of [
    '#/plan%3Fv=1%26exchange=2016%26mailboxes=5',
    'https://example.org/#/plan%3Fv%3D1%26exchange%3D2016%26mailboxes%3D5',
    'v%3D1%26exchange%3D2016%26mailboxes%3D5',
  ])
    expect(readLink(link)).toEqual(wanted)
  for (const link of VALID_LINKS) expect(addressOf(`#${encodeURIComponent(link.slice(1))}`)).toBe(link)
  expect(writeLink(readLink(addressOf('#v=1&mailboxes=5')).linked)).toBe('#/plan?v=1&mailboxes=5')
})

test('any text has an address, and one that begins as it did', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'#/?=&%3fFdD2567plan'.split(''), '\u{1f600}', '\u{d800}') }),
      (text) => {
        expect(addressOf(`#${text}`).startsWith('#')).toBe(true)
        expect(fragmentOf(text).length).toBeLessThanOrEqual(text.length)
      },
    ),
    { numRuns: 2000 },
  )
})

test.for([
  ['/nowhere', false],
  ['/plan&v=1', true],
  ['/plan%253Fv=1%2526days=7', true],
  ['/plan%253Fv%253D1', true],
  ['/plan%25253Fv%25253D1', true],
  ['/plan%3Fv', false],
  ['/3d', false],
] as const)('%s looks like answers: %s', ([path, looks]) => {
  expect(holdsAnswers(path)).toBe(looks)
})
