import { expect, test } from 'vitest'
import {
  buildOf,
  hasNoServer,
  hasRealtime,
  isAtLeast,
  isOlder,
  someBelow,
  someBuildBelow,
  someUntold,
  tellsOfMail,
} from './estate.ts'
import { FACTS, inOrder, type Estate } from './facts.ts'

test.for([
  ['sp3ru10', 'sp3', true],
  ['sp3', 'sp3ru10', false],
  ['sp3ru11', 'sp3ru10', true],
  ['sp3ru9', 'sp3ru10', false],
  ['cu23', 'cu9', true],
  ['cu9', 'cu23', false],
  ['cu9', 'cu9', true],
  ['rtm', 'rtm', true],
  ['rtm', 'sp1', false],
  ['sp1', 'rtm', true],
  // Of 2013, which had service packs before it had cumulative updates.
  ['sp1', 'cu2', false],
  ['cu2', 'sp1', false],
] as const)('S13: %s is at least %s: %s', ([level, least, is]) => {
  expect(isAtLeast(level, least)).toBe(is)
})

test('S13: a level that is not asked for is neither missing nor too low', () => {
  const asked = [
    { version: 'exchange-2010', theirs: null },
    { version: 'exchange-2013', theirs: 'cu10' },
  ] as const
  expect(someUntold(['2010'], asked)).toBe(false)
  expect(someUntold(['2010', '2013'], asked)).toBe(true)
  expect(someUntold(['2013-cu9'], asked)).toBe(false)
  expect(someBelow(['2010'], asked)).toBe(false)
  expect(someBelow(['2013-cu9'], asked)).toBe(true)
  expect(someBelow(['2013-cu10'], asked)).toBe(false)
  expect(someBelow(['2013'], asked)).toBe(false)
  // One that is installed on the way has to be brought to it.
  expect(someBelow(['2010'], asked, ['exchange-2013'])).toBe(true)
})

test('P78: of two versions of one line one is older, of two lines neither', () => {
  expect(isOlder('exchange-55', 'exchange-2000')).toBe(true)
  expect(isOlder('exchange-2000', 'exchange-55')).toBe(false)
  expect(isOlder('exchange-2000', 'exchange-2000')).toBe(false)
  expect(isOlder('lcs-2005', 'ocs-2007')).toBe(true)
  expect(isOlder('lcs-2005', 'exchange-se')).toBe(false)
})

test('S25: a build that was not told is not below another', () => {
  const least = [{ version: 'lync-2013', least: 1182 }] as const
  expect(buildOf(['lync2013-1181', 'sfb2015'], 'sfb-2015')).toBeUndefined()
  expect(buildOf(['lync2013-1181', 'sfb2015'], 'lync-2013')).toBe(1181)
  expect(buildOf(['sfb2015'], 'lync-2013')).toBeUndefined()
  expect(
    ['lync2013', 'lync2013-1181', 'lync2013-1182', 'sfb2015-1'].map((own) => someBuildBelow([own], least)),
  ).toEqual([false, true, false, false])
})

test.for<readonly [Estate, { noServer: boolean; realtime: boolean; mail: boolean }]>([
  [{}, { noServer: false, realtime: false, mail: false }],
  [{ exchange: ['none'] }, { noServer: true, realtime: false, mail: false }],
  [
    { exchange: ['none'], mailboxes: 5 },
    { noServer: true, realtime: false, mail: false },
  ],
  [
    { exchange: ['none'], rtc: ['none'] },
    { noServer: true, realtime: false, mail: false },
  ],
  [
    { exchange: ['none'], rtc: ['lync2010'] },
    { noServer: false, realtime: true, mail: false },
  ],
  [
    { exchange: ['2010'], rtc: ['none'] },
    { noServer: false, realtime: false, mail: true },
  ],
  [{ rtc: ['none'] }, { noServer: false, realtime: false, mail: false }],
  [
    { mailboxes: 5, chat: ['none'] },
    { noServer: false, realtime: false, mail: true },
  ],
  [{ chat: ['lync2010'] }, { noServer: false, realtime: true, mail: false }],
])('S3: what is there by %j', ([estate, is]) => {
  expect({ noServer: hasNoServer(estate), realtime: hasRealtime(estate), mail: tellsOfMail(estate) }).toEqual(
    is,
  )
})

test.for([
  ['exchange', ['2010', '2013-cu23'], true],
  ['exchange', ['none'], true],
  ['exchange', ['none', '2010'], false],
  ['exchange', ['2010', '2010-sp3'], false],
  ['exchange', ['2010-sp4'], false],
  ['exchange', ['2010-sp3-ru1'], false],
  ['exchange', ['nonsense'], false],
  ['exchange', ['hosted-rtm'], false],
  ['exchange', ['hosted', '2010'], true],
  ['exchange', [], false],
  ['rtc', ['lync2010-1', 'lync2010-2'], false],
  ['rtc', ['none', 'lync2010'], false],
  ['chat', ['none'], true],
  ['chat', ['none', 'lync2010'], false],
  ['outlook', ['2016', '2019'], true],
  ['outlook', ['2016', '2016'], false],
  ['outlook', [], false],
] as const)('S3: %s may be %j: %s', ([fact, list, is]) => {
  expect(FACTS[fact].safeParse(list).success).toBe(is)
})

test('S3: lists have one order, and what is no list stays as it is', () => {
  expect(inOrder('exchange', ['none', '2013-cu9', '2010'])).toEqual(['2010', '2013-cu9', 'none'])
  expect(inOrder('outlook', ['apps', '2003'])).toEqual(['2003', 'apps'])
  expect(inOrder('rtc', ['sfb2015', 'lync2010-5'])).toEqual(['lync2010-5', 'sfb2015'])
  expect(inOrder('chat', ['sfb2015', 'lync2010'])).toEqual(['lync2010', 'sfb2015'])
  expect(inOrder('rtcclients', ['phone', 'lync2010'])).toEqual(['lync2010', 'phone'])
  expect(inOrder('mailboxes', 5)).toBe(5)
})
