import { expect, test } from 'vitest'
import { onOneLine, plain } from './markdown-text.ts'

test.for(
  ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\n\n', ' \n \n\t'].map(
    (end) => [end] as const,
  ),
)('a line that ends with %j goes on behind a slash', ([end]) => {
  expect(onOneLine(`one${end}two`)).toBe('one / two')
  expect(onOneLine(`${end}one${end}`)).toBe('one')
})

test.for([
  ['one two', 'one two'],
  ['Vista', 'Vista'],
  ['  one  \n\t two three \n', 'one / two three'],
  ['', ''],
  [' \n ', ''],
] as const)('%j is %j on one line', ([text, line]) => {
  expect(onOneLine(text)).toBe(line)
})

test.for([
  ['- one', '\\- one'],
  ['+ one', '\\+ one'],
  ['. one', '\\. one'],
  ['1. one', '1\\. one'],
  ['12) one', '12\\) one'],
  ['123456789. one', '123456789\\. one'],
  ['* one', '\\* one'],
  ['# one', '\\# one'],
  // Ten digits begin no list, nor does a sign further back.
  ['1234567890. one', '1234567890. one'],
  ['at 1. one', 'at 1. one'],
  ['one\n- two', 'one / - two'],
] as const)('%j does not begin a list: %j', ([text, line]) => {
  expect(onOneLine(text)).toBe(line)
})

test.for('\\`*_[]<>|#~&$'.split('').map((sign) => [sign] as const))(
  '%s is a sign like others, not markup',
  ([sign]) => {
    expect(plain(`a${sign}b${sign}`)).toBe(`a\\${sign}b\\${sign}`)
  },
)

test('what is no markup stays as it was written', () => {
  expect(plain('Kim (Lee), 10 % – “so”; 1+1=2!')).toBe('Kim (Lee), 10 % – “so”; 1+1=2!')
})
