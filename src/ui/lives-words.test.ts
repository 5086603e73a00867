import { expect, test } from 'vitest'
import { DEADLINE_CLAUSES } from '../domain/rules/deadline.ts'
import { pictureOf, rowsOf } from '../domain/spans.ts'
import { outcomeFor, TODAY } from '../domain/testing.ts'
import { worldOn } from '../domain/world.ts'
import type { Estate } from '../domain/facts.ts'
import { messages } from '../i18n/en/all.ts'
import { lives } from '../i18n/en/lives.ts'
import { translator } from '../i18n/translate.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { notesIn, roleIn, tablesIn } from './lives-words.ts'

const t = translator(messages, 'en-GB')

const STAYING: Estate = {
  exchange: ['2007'],
  mailboxes: 300,
  stay: true,
  windows: '2022',
  outlook: ['2016', 'activesync'],
}
const picture = pictureOf(worldOn(KNOWLEDGE, TODAY), STAYING, outcomeFor(STAYING, TODAY))
const rows = picture.groups.flatMap((group) => rowsOf(group, false))
const rowOf = (id: string) => {
  const row = rows.find((own) => own.id === id)
  if (!row) throw new Error('the picture has no such row')
  return row
}

test('every deadline has a short name for the picture, and no such name stands for nothing', () => {
  const named = Object.keys(lives).flatMap((key) => (key.startsWith('lives.stop.') ? key.slice(11) : []))
  expect(named.toSorted()).toEqual(DEADLINE_CLAUSES.map(({ id }) => id).toSorted())
})

test('what is said beneath a name gets shorter, and always says until when', () => {
  expect(notesIn(t, rowOf('windows-2012-r2'))).toEqual([
    'newest for Exchange 2013 · ended 10 Oct 2023, paid to 13 Oct 2026',
    'newest for Exchange 2013 · ended 10 Oct 2023',
    'ended 10 Oct 2023, paid to 13 Oct 2026',
    'ended 10 Oct 2023',
  ])
  expect(notesIn(t, rowOf('windows-2022'))).toEqual([
    'newest you can run, newest for Exchange 2019 · ends 14 Oct 2031',
    'newest you can run · ends 14 Oct 2031',
    'ends 14 Oct 2031',
  ])
  expect(notesIn(t, rowOf('exchange-se')).at(-1)).toBe('no end announced')
  expect(notesIn(t, rowOf('office-activesync')).at(-1)).toBe('no dates known')
  expect(roleIn(t, { role: null, runs: [] })).toBe('')
})

test('the tables as text: lives, way and deadlines, a tab between cells, as many in each line as in its head', () => {
  const blocks = tablesIn(t, picture, false)
    .split('\n\n')
    .map((block) => block.split('\n').map((line) => line.split('\t')))
  expect(blocks).toHaveLength(3)
  for (const [head, ...lines] of blocks) {
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.map((line) => line.length)).toEqual(lines.map(() => head?.length))
  }
  const [own, way, stops] = blocks
  expect(own?.length).toBe(rows.length + 1)
  expect(own).toContainEqual([
    'Windows Server',
    'Windows Server 2012 R2',
    'newest for Exchange 2013',
    '25 November 2013',
    '9 October 2018',
    '10 October 2023',
    '13 October 2026',
    'Ended',
  ])
  expect(own).toContainEqual([
    'Mail servers',
    'Exchange SE',
    'on the way',
    '1 July 2025',
    '–',
    'no end announced',
    '–',
    'Supported',
  ])
  expect(way?.slice(1)).toEqual([
    ['1', 'To Exchange 2013'],
    ['2', 'To Exchange 2019'],
    ['3', 'To Exchange SE'],
  ])
  expect(stops?.slice(1).map(([number]) => Number(number))).toEqual(picture.deadlines.map((_, i) => i + 1))
})

test('with all versions the text has them too', () => {
  expect(tablesIn(t, picture, false)).not.toContain('Exchange 2016\t')
  expect(tablesIn(t, picture, true)).toContain('Exchange 2016\t')
})
