import { expect, test } from 'vitest'
import { shortened } from './summary-short.ts'

test.for([
  { text: 'One two.', most: 8, short: 'One two.' },
  { text: 'One two. Three four five.', most: 16, short: 'One two.' },
  { text: 'One two. Three four five.', most: 17, short: 'One two. Three …' },
  { text: 'One two. Three four. Five.', most: 20, short: 'One two. Three four.' },
  {
    text: 'Version 2.5.79.0 or later, and no other one',
    most: 30,
    short: 'Version 2.5.79.0 or later, and …',
  },
  { text: 'Version 2.5.79.0 or later, and no other one', most: 28, short: 'Version 2.5.79.0 or later …' },
])('“$text” in $most characters is “$short”', ({ text, most, short }) => {
  expect(shortened(text, most)).toBe(short)
})
