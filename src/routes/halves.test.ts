import { expect, test } from 'vitest'
import { verdictPages } from './halves.ts'

test.for([
  [{}, 'size', ['verdict']],
  [{}, 'realtime', ['realtime']],
  [{ mailboxes: 100 }, 'realtime', ['verdict']],
  [{ rtc: ['none'], mailboxes: 100 }, 'realtime', ['verdict']],
  [{ rtc: ['lync2010'] }, 'realtime', ['realtime']],
  [{ rtc: ['lync2010'] }, 'platform', ['realtime']],
  [{ rtc: ['lync2010'], exchange: ['none'] }, 'servers', ['realtime']],
  [{ rtc: ['lync2010'], exchange: ['2010'] }, 'servers', ['verdict', 'realtime']],
  [{ rtc: ['lync2010'], exchange: ['2010'] }, 'realtime', ['realtime', 'verdict']],
] as const)('where the verdicts stand: %j at %s', ([estate, group, pages]) => {
  expect(verdictPages({ ...estate } as never, group)).toEqual(pages) // lists that are read only
})
