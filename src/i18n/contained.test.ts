import { expect, test } from 'vitest'
import { contained } from './contained.ts'
import { translator } from './translate.ts'

test.for([
  ['plain', 'plain'],
  ['שלום', 'שלום'],
  ['a\u200Bb\u200F', 'a\u200Bb\u200F'],
  ['\u202Eturned', '\u2068\u202Eturned\u2069'],
  ['\u2067open', '\u2068\u2067open\u2069\u2069'],
  ['\u2067shut\u2069', '\u2068\u2067shut\u2069\u2069'],
  ['\u2069\u2069out\u202E', '\u2068out\u202E\u2069'],
] as const)('%j is shown as %j', ([text, shown]) => {
  expect(contained(text)).toBe(shown)
})

test('a sentence holds what was typed within itself', () => {
  const t = translator({ hello: 'Hello {name}, welcome.' }, 'en')
  expect(t('hello', { name: '\u202EmiK' })).toBe('Hello \u2068\u202EmiK\u2069, welcome.')
  expect(t('hello', { name: 'Kim' })).toBe('Hello Kim, welcome.')
})
