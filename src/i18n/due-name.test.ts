import { expect, test } from 'vitest'
import { daysAfter } from '../domain/days.ts'
import { dueStatements } from '../domain/due.ts'
import { TODAY } from '../domain/testing.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { Statement } from '../knowledge/schema.ts'
import { dueNameIn, dueValueIn } from './due-name.ts'
import { messages } from './en/all.ts'
import { due as words } from './en/due.ts'
import { translator } from './translate.ts'

const t = translator(messages, 'en-GB')

const of = (value: unknown): Statement<unknown> => ({
  value,
  since: '2020-01-01',
  cite: { source: 'x' },
  confidence: 'low',
})
const nameOf = (path: string, value: unknown = true): string => dueNameIn(t, { path, statement: of(value) })
const ALL = dueStatements(KNOWLEDGE, TODAY)

test.for([
  ['realtime.rooms.back', 'Chat rooms · there is a way back while the old database is untouched'],
  ['realtime.nothing.known', 'realtime · nothing · known'],
  ['realtime.rooms.ofNoWords', 'Chat rooms · of no words'],
  ['versions.exchange-se.upgradesInPlace', 'Exchange SE · versions that are upgraded on the same server'],
  ['versions.lync-2010.needs.forest', 'Lync Server 2010 · lowest forest functional level'],
  ['methods.staged.days', 'Staged migration · days that it is meant to take'],
  ['methods.imap.steps.ofNoWords', 'IMAP migration · of no words'],
  ['lives.windows-2022', 'Windows Server 2022 · release and ends of support'],
  ['premises.schemaStays', 'Staying on-premises · the extended schema of Active Directory stays'],
  ['premises.ofNoWords', 'Staying on-premises · of no words'],
  [
    'field.p6',
    'From the field · When rights are turned into batches, leave out service accounts and large groups: otherwise one batch takes in nearly everybody',
  ],
] as const)('%s is called: %s', ([path, name]) => {
  expect(nameOf(path)).toBe(name)
})

test('a task that names what its statement does not hold is no name of it', () => {
  expect(t('item.field.p37')).toMatch(/\{/)
  expect(nameOf('field.p37')).toBe('From the field · p37')
})

test.for([
  [true, 'Yes'],
  [false, 'No'],
  [0, '0'],
  [1500, '1,500'],
  [null, 'nothing'],
  [{}, 'nothing'],
  ['2027-03-04', '4 March 2027'],
  ['exchange-se', 'Exchange SE'],
  ['sp3ru10', 'SP3 RU10'],
  [['sql-2005', 'sql-2008'], 'SQL Server 2005 and SQL Server 2008'],
  [{ months: 1 }, '1 month'],
  [{ months: 2 }, '2 months'],
  [{ from: 1, to: 14 }, '1 to 14'],
  [{ from: 90, to: 3649 }, '90 to 3,649'],
  [{ from: 90, to: 3650 }, '90 or more'],
  [{ from: 300, to: 1_000_000 }, '300 or more'],
  [{ mailboxes: 150, days: 21 }, '150 mailboxes, 21 days'],
  [{ oldest: 'windows-2003', newest: 'windows-2012' }, 'Windows Server 2003 to Windows Server 2012'],
  [{ build: '4.0.7577.710', label: null }, '4.0.7577.710'],
  [{ build: '5.0', label: 'CU10' }, '5.0 (CU10)'],
  [{ all: false }, 'No'],
  [
    [
      { version: 'ocs-2007', theirs: null },
      { version: 'exchange-2003', theirs: 'sp2' },
    ],
    'Office Communications Server 2007; Exchange 2003 SP2',
  ],
  [{ notInWords: 3, ofAll: ['exchange-2010', 'x'] }, 'not in words: 3; of all: Exchange 2010 and x'],
] as const)('%j is said as: %s', ([value, said]) => {
  expect(dueValueIn(t, of(value))).toBe(said)
})

test('a long value is cut', () => {
  expect(dueValueIn(t, of('x'.repeat(160)))).toBe('x'.repeat(160))
  expect(dueValueIn(t, of('x'.repeat(161)))).toBe(`${'x'.repeat(159)}…`)
})

test('what stands on the page, now and in years, is in words of its own', () => {
  const own = Object.values<string>(words)
  for (const later of [91, 181, 400, 1000]) {
    const most = dueStatements(KNOWLEDGE, daysAfter(TODAY, later)).slice(0, 30)
    const without = most
      .map((due) => dueNameIn(t, due))
      .filter((name) => !own.some((told) => name.endsWith(told)))
    expect(without).toEqual([])
  }
})

test('no statement shows how it is written', () => {
  expect(ALL.length).toBeGreaterThan(500)
  for (const due of ALL) {
    const text = `${dueNameIn(t, due)}: ${dueValueIn(t, due.statement)}`
    expect(text).not.toMatch(/[{}[\]]|\bdue\.|undefined|· $|: $/)
  }
})

/** The fields of a value, and of what stands in it, as the words are called by them. */
const shapesOf = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        Object.entries(value)
          .flatMap(([name, own]) => (own === null || [3650, 1_000_000].includes(own) ? [] : [name]))
          .toSorted()
          .join('-'),
        ...Object.values(value).flatMap(shapesOf),
      ]

test('no words are of a place or of fields that no statement has', () => {
  const places = ALL.flatMap(({ path }) => {
    const parts = path.split('.')
    const areas = [1, 2].map((n) => parts.slice(0, n).join('.'))
    return [path, ...areas, ...parts.map((_, i) => parts.filter((_part, own) => own !== i).join('.'))]
  })
  const shapes = ALL.flatMap(({ statement }) => shapesOf(statement.value)).map((shape) => `says.${shape}`)
  const known = new Set([...places, ...shapes, 'says.nothing'].map((own) => `due.${own}`))
  expect(Object.keys(words).filter((key) => key.startsWith('due.') && !known.has(key))).toEqual([])
})
