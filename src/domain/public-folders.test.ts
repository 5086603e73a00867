import { expect, test } from 'vitest'
import type { IsoDate, MethodId } from '../knowledge/schema.ts'
import { outcomeOf } from './outcome.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { Estate } from './facts.ts'

const TODAY = KNOWLEDGE.edition

const itemsOf = (by: MethodId, estate: Estate, asOf: IsoDate): readonly string[] =>
  (outcomeOf(KNOWLEDGE, estate, asOf, { to: 'cloud', by }).plan?.legs ?? [])
    .flatMap((leg) => leg.phases)
    .flatMap((phase) => phase.items)
    .map(({ item }) => item)
    .filter((item) => item.startsWith('cloud.public-folder'))

const [NO_WAY, LAST] = ['cloud.public-folders-elsewhere-first', 'cloud.public-folders-last']
const LEVEL = 'cloud.public-folders.old-servers-level'
/** What an untold level leads to: find out, and a fork. */
const FORK = ['cloud.public-folders.find-out-level', `${LEVEL}-if-lower`]

test.for([
  { case: 'case-16', exchange: ['2007-sp3ru10'], items: [NO_WAY] },
  { case: 'case-16', exchange: ['2003'], items: [NO_WAY] },
  { case: 'case-40', exchange: ['2013'], items: [...FORK, LAST] },
  { case: 'case-40', exchange: ['2013-cu14'], items: [LEVEL, LAST] },
  { case: 'case-40', exchange: ['2013-cu15'], items: [LAST] },
  { case: 'P41', exchange: ['2010-sp3ru7'], items: [LEVEL, LAST] },
  { case: 'P41', exchange: ['2010-sp3ru8'], items: [LAST] },
  { case: 'P41', exchange: ['2016-cu3'], items: [LEVEL, LAST] },
  { case: 'P41', exchange: ['2016-cu4'], items: [LAST] },
  { case: 'P41', exchange: ['2019'], items: [LAST] },
  { case: 'P41', exchange: ['2010-sp3ru8', '2013-cu14'], items: [LEVEL, LAST] },
  { case: 'P41', exchange: ['hosted'], items: [] },
])('$case: public folders of $exchange on the way to the cloud: $items', ({ exchange, items }) => {
  expect(itemsOf('full-hybrid', { exchange, publicfolders: true }, TODAY)).toEqual(items)
  expect(itemsOf('full-hybrid', { exchange, publicfolders: false }, TODAY)).toEqual([])
})

test('P41: before the guides that are kept were published, nothing is said of public folders', () => {
  expect(itemsOf('full-hybrid', { exchange: ['2013'], publicfolders: true }, '2022-01-25')).toEqual([])
  expect(itemsOf('full-hybrid', { exchange: ['2013'], publicfolders: true }, '2022-01-26')).toEqual([LAST])
  expect(itemsOf('full-hybrid', { exchange: ['2013'], publicfolders: true }, '2022-04-27')).toEqual([
    ...FORK,
    LAST,
  ])
})

test.for([
  { asOf: '2019-01-01', newest: 'windows-2019' },
  { asOf: '2025-02-12', newest: 'windows-2022' },
  { asOf: TODAY, newest: 'windows-2022' },
] as const)('S17: the newest Windows Server of 2019 beside 2013 on $asOf is $newest', ({ asOf, newest }) => {
  const estate: Estate = { exchange: ['2013'], stay: true }
  const legs =
    outcomeOf(KNOWLEDGE, estate, asOf, { to: 'premises', target: 'exchange-2019' }).plan?.legs ?? []
  const stated = legs
    .flatMap((leg) => leg.phases)
    .flatMap((phase) => phase.items)
    .filter(({ item }) => item.startsWith('hop.windows-server-newest'))
  expect(stated.map(({ judgement }) => judgement.rests.value)).toEqual([newest])
})
