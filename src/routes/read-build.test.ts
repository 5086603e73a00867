import { expect, test } from 'vitest'
import { FACTS } from '../domain/facts.ts'
import { readBuild } from './read-build.ts'

const BASE = '5.0.8308.'

test.for([
  ['1182', '1182'],
  [' 1182 ', '1182'],
  ['5.0.8308.1182', '1182'],
  ['0577', '577'],
  ['0', '0'],
  ['', ''],
  ['  ', ''],
  ['5.0.8308.', null],
  ['6.0.9319.516', null],
  ['1182a', null],
  ['-1', null],
  ['123456', null],
  ['CU5', null],
] as const)('a build that was typed as “%s”', ([typed, read]) => {
  expect(readBuild(BASE, typed)).toBe(read)
  expect(FACTS.rtc.safeParse([`lync2013-${read || '0'}`]).success).toBe(true)
})
