import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { changesOf, searchChanges, type Change } from './changes.ts'
import { FACTS, type Estate, type FactKey } from './facts.ts'
import { outcomeOf } from './outcome.ts'
import { anEstate, BEGIN, BOTH_DAYS, TODAY, without } from './testing.ts'

const verdictOf = (id: string, estate: Estate, on: IsoDate) => {
  const { methods, walk } = outcomeOf(KNOWLEDGE, estate, on)
  return [...methods, ...walk.map((step) => step.target)].find((own) => own.subject === id)?.verdict
}
const changeOf = (id: string, fact: FactKey, estate: Estate, on: IsoDate): Change | undefined =>
  changesOf(KNOWLEDGE, estate, on)
    .get(id)
    ?.find((own) => own.fact === fact)

/** Every Exchange version in a list that is suggested to anything. */
const versionsSuggested = (own: Estate, on: IsoDate) =>
  [...changesOf(KNOWLEDGE, own, on).values()].flatMap((changes) =>
    changes.flatMap(({ fact, to }) => (fact === 'exchange' && Array.isArray(to) ? to : [])),
  )

interface Row {
  readonly S: string
  readonly of: string
  readonly is: Estate
  readonly on?: readonly IsoDate[]
  readonly change: Change
}

const ROWS: readonly Row[] = [
  // The advised and the printed maximum of a cutover (S4, S5).
  {
    S: 'S4',
    of: 'cutover',
    is: { mailboxes: 150, days: 7 },
    change: { fact: 'mailboxes', to: 151, verdict: 'discouraged' },
  },
  {
    S: 'S5',
    of: 'cutover',
    is: { mailboxes: 151, days: 7 },
    change: { fact: 'mailboxes', to: 150, verdict: 'recommended' },
  },
  {
    S: 'S5',
    of: 'cutover',
    is: { mailboxes: 2000, days: 7 },
    change: { fact: 'mailboxes', to: 2001, verdict: 'impossible' },
  },
  {
    S: 'S5',
    of: 'cutover',
    is: { mailboxes: 2001, days: 7 },
    change: { fact: 'mailboxes', to: 2000, verdict: 'discouraged' },
  },
  {
    S: 'S4',
    of: 'cutover',
    is: { mailboxes: 100, days: 7 },
    change: { fact: 'days', to: 8, verdict: 'possible' },
  },
  {
    S: 'S4',
    of: 'cutover',
    is: { mailboxes: 100, days: 40 },
    change: { fact: 'days', to: 7, verdict: 'recommended' },
  },
  {
    S: 'S7',
    of: 'staged',
    is: { mailboxes: 100, days: 7, dirsync: true },
    change: { fact: 'days', to: 8, verdict: 'recommended' },
  },
  {
    S: 'S4',
    of: 'staged',
    is: { mailboxes: 100, days: 7, dirsync: true },
    change: { fact: 'mailboxes', to: 151, verdict: 'recommended' },
  },
  {
    S: 'S9',
    of: 'full-hybrid',
    on: [BEGIN],
    is: { mailboxes: 100, days: 90 },
    change: { fact: 'mailboxes', to: 300, verdict: 'possible' },
  },
  {
    S: 'S8',
    of: 'cutover',
    is: { mailboxes: 100, days: 7 },
    change: { fact: 'freebusy', to: true, verdict: 'impossible' },
  },
  {
    S: 'S11',
    of: 'cutover',
    is: { mailboxes: 100, days: 7 },
    change: { fact: 'stay', to: true, verdict: 'impossible' },
  },
  {
    S: 'S6',
    of: 'cutover',
    on: [TODAY],
    is: { dirsync: true, keepsync: true },
    change: { fact: 'keepsync', to: false, verdict: 'discouraged' },
  },
  // Minimums of versions (S17, S18).
  {
    S: 'S17',
    of: 'exchange-2016',
    on: [BEGIN],
    is: { windows: '2008-r2-sp1' },
    change: { fact: 'windows', to: '2012', verdict: 'recommended' },
  },
  {
    S: 'S18',
    of: 'exchange-2016',
    on: [BEGIN],
    is: { forest: '2003' },
    change: { fact: 'forest', to: '2008-r2', verdict: 'recommended' },
  },
]

test.for(ROWS.flatMap((row) => (row.on ?? BOTH_DAYS).map((day) => ({ ...row, day }))))(
  '$S: on $day $change changes $of for $is',
  ({ of, is, day, change }) => {
    const estate = anEstate(is)
    expect(changeOf(of, change.fact, estate, day)).toEqual(change)
    expect(verdictOf(of, { ...estate, [change.fact]: change.to }, day)).toBe(change.verdict)
    expect(verdictOf(of, estate, day)).not.toBe(change.verdict)
  },
)

test.for(
  [99, 100, 150, 151, 299, 300, 1999, 2000, 2001, 9999, 10_000].flatMap((mailboxes) =>
    BOTH_DAYS.map((day) => ({ S: 'S5', mailboxes, day })),
  ),
)(
  '$S: from $mailboxes mailboxes on $day no smaller change of a number does',
  { timeout: 60_000 },
  ({ mailboxes, day }) => {
    const estate = anEstate({ mailboxes, days: 21 })
    for (const [id, changes] of changesOf(KNOWLEDGE, estate, day))
      for (const { fact, to } of changes) {
        const own = estate[fact]
        if (typeof own !== 'number' || typeof to !== 'number') continue
        const between = Array.from({ length: Math.ceil(Math.abs(to - own)) - 1 }, (_, i) => i + 1)
          .flatMap((step) => [own - step, own + step])
          .filter((n) => FACTS[fact].safeParse(n).success)
        const now = verdictOf(id, estate, day)
        // Every number nearer than the one suggested leaves the verdict as it is; far ones are sampled.
        const tried = between.length > 600 ? between.filter((_, i) => i % 97 === 0 || i < 20) : between
        const changed = tried.filter((n) => verdictOf(id, { ...estate, [fact]: n }, day) !== now)
        expect({ id, fact, to, changed }).toEqual({ id, fact, to, changed: [] })
      }
  },
)

test.for(
  [3, 7, 8, 20, 21, 30, 31, 89, 90].flatMap((days) => BOTH_DAYS.map((day) => ({ S: 'S4', days, day }))),
)('$S: from $days days on $day, whatever could change a verdict is suggested', ({ days, day }) => {
  const estate = anEstate({ mailboxes: 400, days })
  const suggested = changesOf(KNOWLEDGE, estate, day)
  for (const id of ['cutover', 'staged', 'full-hybrid']) {
    const now = verdictOf(id, estate, day)
    const nearest = Array.from({ length: 120 }, (_, i) => i + 1)
      .toSorted((a, b) => Math.abs(a - days) - Math.abs(b - days))
      .find((n) => verdictOf(id, { ...estate, days: n }, day) !== now)
    const own = suggested.get(id)?.find(({ fact }) => fact === 'days')
    expect({ id, days: own?.to }).toEqual({ id, days: nearest })
  }
})

test('S3: a number or a list that was not answered has no other answer to suggest', () => {
  for (const changes of changesOf(KNOWLEDGE, without(['mailboxes', 'exchange']), TODAY).values())
    expect(changes.filter(({ fact }) => fact === 'mailboxes' || fact === 'exchange')).toEqual([])
})

test('S8: an open yes or no is suggested where it would change something, and nothing else of it', () => {
  const open = without(['freebusy'])
  expect(changeOf('cutover', 'freebusy', open, TODAY)).toEqual({
    fact: 'freebusy',
    to: true,
    verdict: 'impossible',
  })
  expect(changeOf('full-hybrid', 'relay', without(['relay']), TODAY)).toBeUndefined()
})

test('S17: an open Windows Server is suggested at the edge of those that change nothing', () => {
  const changes = searchChanges(KNOWLEDGE, without(['windows']), BEGIN).get('exchange-2016')
  expect(changes?.filter(({ fact }) => fact === 'windows')).toEqual([
    { fact: 'windows', to: '2008-r2-sp1', verdict: 'impossible', onward: 'below' },
  ])
})

test('lists: one entry more, one fewer, and nothing that contradicts what is there', () => {
  // A version that no longer fits is taken away before another is added.
  const mixed = anEstate({ exchange: ['2007', '2010'] })
  expect(changeOf('express-migration', 'exchange', mixed, TODAY)?.to).toEqual(['2010'])
  // Beside 2007 nothing newer than 2013 may stand, and what had not been released by then is no suggestion.
  expect(versionsSuggested(anEstate(), TODAY)).toContain('2010')
  expect(versionsSuggested(anEstate(), TODAY).filter((own) => ['2016', '2019', 'se'].includes(own))).toEqual(
    [],
  )
  expect(versionsSuggested(anEstate({ exchange: ['2016'] }), TODAY)).toContain('2019')
  expect(
    versionsSuggested(anEstate({ exchange: ['2016'] }), BEGIN).filter((own) => /2019|se/.test(own)),
  ).toEqual([])
})

test('none is the empty list: the last entry leaves it, the first takes its place', () => {
  const gone = changeOf('exchange-se', 'outlook', anEstate({ outlook: ['2010'] }), TODAY)
  expect(gone).toBeUndefined() // of mail programs there is no empty list
  expect(changeOf('cutover', 'exchange', anEstate({ exchange: ['2007'] }), TODAY)?.to).toEqual(['none'])
  const back = changeOf('cutover', 'exchange', anEstate({ exchange: ['none'] }), TODAY)
  expect(back?.to).toHaveLength(1)
  expect(back?.to).not.toEqual(['none'])
})

test('S4, S5: of a number the nearest to each other verdict, and whether it goes on beyond', () => {
  const found = searchChanges(KNOWLEDGE, anEstate({ mailboxes: 1999 }), TODAY).get('cutover')
  expect(found?.filter(({ fact }) => fact === 'mailboxes')).toEqual([
    { fact: 'mailboxes', to: 2001, verdict: 'impossible', onward: 'above' },
    { fact: 'mailboxes', to: 150, verdict: 'recommended', onward: 'below' },
  ])
})

test('each fact is suggested once for each subject, and every subject is told', () => {
  for (const day of BOTH_DAYS) {
    const { methods, walk } = outcomeOf(KNOWLEDGE, anEstate(), day)
    const changes = changesOf(KNOWLEDGE, anEstate(), day)
    expect([...changes.keys()].toSorted()).toEqual(
      [...methods.map((own) => own.subject), ...walk.map((own) => own.target.subject)].toSorted(),
    )
    for (const own of changes.values()) expect(new Set(own.map(({ fact }) => fact)).size).toBe(own.length)
  }
})

/** The knowledge as it would be if other numbers and versions had been published. */
function otherwise(change: (knowledge: typeof KNOWLEDGE) => void): typeof KNOWLEDGE {
  const knowledge = structuredClone(KNOWLEDGE)
  change(knowledge)
  return knowledge
}
const foundIn = (knowledge: typeof KNOWLEDGE, id: string, fact: FactKey, estate: Estate) =>
  searchChanges(knowledge, estate, TODAY)
    .get(id)
    ?.filter((own) => own.fact === fact)
    .map(({ to, onward }) => ({ to, onward }))

test.for([
  [999_999, { to: 1_000_000, onward: null }],
  [999_998, { to: 999_999, onward: 'above' }],
] as const)('S5: a limit of %i mailboxes: nothing lies beyond the highest number', ([most, change]) => {
  const knowledge = otherwise(({ methods }) => {
    for (const own of methods.cutover.possible) Object.assign(own.value, { to: most })
  })
  const found = foundIn(knowledge, 'cutover', 'mailboxes', anEstate({ mailboxes: 5000, days: 40 }))
  expect(found).toContainEqual(change)
})

test.for([
  [1, { to: 1, onward: null }],
  [2, { to: 2, onward: 'below' }],
] as const)('S4: a table of %i days: nothing lies below the lowest number', ([days, change]) => {
  const knowledge = otherwise(({ methods }) => {
    for (const own of methods.cutover.steps.table) Object.assign(own.value, { days })
  })
  expect(foundIn(knowledge, 'cutover', 'days', anEstate({ days: 5 }))).toContainEqual(change)
})

test.for([
  ['windows-2025', '2016', { to: '2025', onward: null }],
  ['windows-2022', '2016', { to: '2022', onward: 'above' }],
  ['windows-2003-r2', '2016', { to: '2003', onward: null }],
  ['windows-2008', '2016', { to: '2003-r2', onward: 'below' }],
] as const)('S17: from %s on: nothing lies beyond the last Windows Server', ([least, windows, change]) => {
  const knowledge = otherwise(({ versions }) => {
    for (const own of versions['exchange-se']?.needs?.windows ?? []) Object.assign(own, { value: least })
  })
  const found = foundIn(knowledge, 'exchange-se', 'windows', anEstate({ exchange: ['2016'], windows }))
  expect(found).toContainEqual(change)
})
