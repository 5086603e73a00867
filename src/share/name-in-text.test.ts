import { expect, test } from 'vitest'
import { nameInText } from './name-in-text.ts'
import { NOTHING_KEPT, writePlanFile } from './plan-file.ts'

const TEXT = writePlanFile({ ...NOTHING_KEPT, name: 'Head “office” \\ "1"', saved: '' })

test('the name is found in a text that was cut, and in one of a newer format', () => {
  const name = 'Head “office” \\ "1"'
  expect(nameInText(TEXT)).toBe(name)
  expect(nameInText(TEXT.slice(0, 60))).toBe(name)
  expect(nameInText(TEXT.replace('"offramp": 1', '"offramp": 9'))).toBe(name)
})

test.for([
  '',
  '{',
  '{"name":"cut',
  '{"name":7}',
  '{"name":"\\u12"}',
  '"name"',
  `${' '.repeat(10_000)}"name":"x"`,
])('no name in %j', (text) => {
  expect(nameInText(text)).toBe('')
})
