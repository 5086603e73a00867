import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { estates } from '../domain/arbitraries.ts'
import { searchChanges, type FoundChange } from '../domain/changes.ts'
import { FACT_KEYS, type Estate, type FactKey } from '../domain/facts.ts'
import { outcomeOf } from '../domain/outcome.ts'
import { anEstate, BEGIN, BOTH_DAYS, TODAY, without } from '../domain/testing.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { byGain, changeIn, conditionIn } from './changes.ts'
import { messages } from './en/all.ts'
import { verdict as words } from './en/verdict.ts'
import { translator } from './translate.ts'

const t = translator(messages, 'en-GB')

const told = (subject: string, fact: FactKey, estate: Estate, on: IsoDate): readonly string[] =>
  (searchChanges(KNOWLEDGE, estate, on).get(subject) ?? [])
    .filter((change) => change.fact === fact)
    .map((change) => changeIn(t, change, estate))

interface Row {
  readonly S: string
  readonly subject: string
  readonly fact: FactKey
  readonly is: Estate
  readonly on?: IsoDate
  readonly says: readonly string[]
}

const ROWS: readonly Row[] = [
  {
    S: 'S5',
    subject: 'cutover',
    fact: 'mailboxes',
    is: { mailboxes: 151 },
    says: ['With 150 mailboxes or fewer: recommended', 'With 2,001 mailboxes or more: ruled out'],
  },
  {
    // Further up it is ruled out, so nothing is said of what lies beyond.
    S: 'S5',
    subject: 'cutover',
    fact: 'mailboxes',
    is: { mailboxes: 150 },
    says: ['With 151 mailboxes: discouraged', 'With 2,001 mailboxes or more: ruled out'],
  },
  {
    S: 'S4',
    subject: 'cutover',
    fact: 'days',
    is: { days: 8 },
    says: ['With 7 days or less: recommended'],
  },
  {
    S: 'S6',
    subject: 'cutover',
    fact: 'keepsync',
    is: { dirsync: true, keepsync: true },
    says: ['If identities need not stay mastered on-premises: discouraged'],
  },
  {
    S: 'S6',
    subject: 'cutover',
    fact: 'dirsync',
    is: { dirsync: true, keepsync: true },
    says: ['If directory synchronization is switched off: recommended'],
  },
  {
    S: 'S8',
    subject: 'cutover',
    fact: 'freebusy',
    is: { freebusy: undefined },
    says: ['If both sides have to work as one meanwhile: ruled out'],
  },
  {
    S: 'S17',
    subject: 'exchange-2016',
    fact: 'windows',
    on: BEGIN,
    is: { windows: '2008-r2-sp1' },
    says: ['If you can run Windows Server 2012 or newer: recommended'],
  },
  {
    S: 'S18',
    subject: 'exchange-2016',
    fact: 'forest',
    on: BEGIN,
    is: {},
    says: ['With forest functional level Windows Server 2008 or lower: discouraged'],
  },
  {
    S: 'S19',
    subject: 'exchange-2016',
    fact: 'outlook',
    on: BEGIN,
    is: { outlook: ['2007', 'apps'] },
    says: ['Once Office 2007 is no longer in use: recommended'],
  },
]

test.for(ROWS)('$S: $subject and $fact: $says', ({ subject, fact, is, on = TODAY, says }) => {
  expect(told(subject, fact, anEstate(is), on)).toEqual(says)
})

test('lists are told by the one entry in which they differ', () => {
  const own: Estate = { exchange: ['2010-sp2', '2013'], rtc: ['none'], chat: ['lync2010'] }
  const say = (fact: FactKey, to: FoundChange['to']) => conditionIn(t, { fact, to, onward: null }, own)
  expect(say('exchange', ['2010-sp3', '2013'])).toBe('With Exchange 2010 SP3')
  expect(say('exchange', ['2013'])).toBe('Once Exchange 2010 SP2 is gone')
  expect(say('exchange', ['2010-sp2', '2013', 'hosted'])).toBe(
    'If Exchange hosted by a provider is there, too',
  )
  expect(say('exchange', ['none'])).toBe('If no Exchange server is there')
  expect(say('rtc', ['lync2013-1182'])).toBe('If Lync Server 2013 (5.0.8308.1182) is there')
  expect(say('chat', ['none'])).toBe('If no chat room is there')
})

test('an open yes or no is told of as it stands, an answered one as a change', () => {
  const change = { fact: 'dirsync', to: false, onward: null } as const
  expect(conditionIn(t, change, anEstate({ dirsync: true }))).toBe(
    'If directory synchronization is switched off',
  )
  expect(conditionIn(t, change, without(['dirsync']))).toBe('If directory synchronization does not run')
})

test('what makes it better comes first', () => {
  const found = searchChanges(KNOWLEDGE, anEstate({ mailboxes: 1999 }), TODAY).get('cutover') ?? []
  expect(byGain(found)[0]).toMatchObject({ to: 150, verdict: 'recommended' })
  expect(byGain(found).at(-1)?.verdict).toBe('impossible')
})

const verdictOf = (id: string, estate: Estate, on: IsoDate) => {
  const { methods, walk, realtime } = outcomeOf(KNOWLEDGE, estate, on)
  return [...methods, ...[...walk, ...realtime].map(({ target }) => target)].find((own) => own.subject === id)
    ?.verdict
}

test(
  'every change has words, and “or fewer” and “or more” are said only where it goes on like that',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(estates, fc.constantFrom(...BOTH_DAYS), (estate, on) => {
        for (const [id, found] of searchChanges(KNOWLEDGE, estate, on))
          for (const change of found) {
            const sentence = changeIn(t, change, estate)
            expect(sentence).not.toMatch(/change\.|\{|undefined/)
            const { fact, to, verdict } = change
            const side = / or (fewer|less)\b/.test(sentence) ? -1 : / or more\b/.test(sentence) ? 1 : 0
            const beyond =
              typeof to === 'number' && side !== 0 ? [1, 2, 50, 5000].map((n) => to + n * side) : []
            const verdicts = beyond
              .filter((n) => n >= 1 && n <= 3650)
              .map((n) => verdictOf(id, { ...estate, [fact]: n }, on))
            expect(verdicts.filter((one) => one !== verdict)).toEqual([])
          }
      }),
      { numRuns: 15 },
    )
  },
)

test('no words of a change stand without a fact', () => {
  const facts = Object.keys(words).flatMap((key) =>
    key.startsWith('change.') ? (key.split('.')[1] ?? '') : [],
  )
  expect(facts.filter((fact) => !FACT_KEYS.some((key) => key === fact))).toEqual([])
  expect(FACT_KEYS.filter((key) => !facts.includes(key))).toEqual([])
})
