import * as fc from 'fast-check'

// Texts that somebody may have meant to do harm with, for tests and the long run of `npm run fuzz`.

/** Names that every object has before anything is put into it. */
export const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']

/** Numbers as text, at the edges of what is a number. */
export const NUMBERS = [
  '0',
  '-0',
  '-1',
  '1e21',
  '1e-7',
  'NaN',
  'Infinity',
  '9007199254740992',
  '9007199254740993',
  '0x10',
  '0b1',
  '１２',
  '٣',
  ' 5',
  '+5',
  '007',
  '1_000',
  '1,5',
  '0.1',
  '.5',
  '5.',
  '99999.99999999999999999',
]

/** Markup, controls of direction, signs without width, halves of signs, whatever ends a line. */
export const TEXTS = [
  ...INHERITED,
  ...NUMBERS,
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '</style></title></textarea>',
  '[a](javascript:alert(1))',
  '![a](https://example.invalid/a.png)',
  '`rm` **b** _i_ ~~s~~ # | a | $x$ &lt; \\',
  '- [x] done\n# heading\n> quote',
  'one\rtwo\u2028three\u2029four\u0085five\u000Bsix\ffive',
  '1. first',
  '| a | b |\n| --- | --- |',
  '```\ncode\n```',
  '\u202Egnp.exe\u202C',
  '\u2066left\u2069\u200F\u061C',
  'zero\u200Bwidth\u200C\u200D\u2060\uFEFF',
  '\u0000\u0001\u001B[31m',
  '\uD800',
  '\uDFFF',
  'a\u0301\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  '${7*7}{{7*7}}{value}{parameter}',
  '%00%0A%0D%3Cscript%3E',
  '%',
  '%E0%A4%A',
  '../../etc/passwd',
  "' OR 1=1 --",
  '',
  ' ',
]

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...TEXTS), fc.nat(90)).map(([text, n]) => text.repeat(n)),
  },
)

/** As deep as this, in lists or in objects. */
export const nested = (levels: number, name?: string): string =>
  name === undefined
    ? '['.repeat(levels) + ']'.repeat(levels)
    : `{${JSON.stringify(name)}:`.repeat(levels) + '1' + '}'.repeat(levels)

const UNITS =
  'a = & a& a=1& mailboxes=1& exchange=2007. 2007. % %4 %3C { [ " \\ ) < ( . # #/ ? / v=1& {"a": [0, \u202E \uD800 -'
    .split(' ')
    .concat(' ', '\n', '\t')

/** A million signs of one kind, and a sign that a pattern may look for in vain. */
export const HUGE: readonly string[] = UNITS.flatMap((unit) =>
  ['', 'x', '#/plan?v=1&exchange='].map((edge) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    return edge === 'x' ? `x${text}x` : edge + text
  }),
)
