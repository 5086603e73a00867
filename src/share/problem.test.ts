import { expect, test } from 'vitest'
import { shortened } from './problem.ts'

test.for([
  ['', ''],
  ['x'.repeat(39), 'x'.repeat(39)],
  ['x'.repeat(40), 'x'.repeat(40)],
  ['x'.repeat(41), `${'x'.repeat(40)}…`],
  ['x'.repeat(100_000), `${'x'.repeat(40)}…`],
] as const)('what was entered is told with at most forty of its signs (%#)', ([text, told]) => {
  expect(shortened(text)).toBe(told)
})
