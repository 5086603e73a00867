import { expect, test } from 'vitest'
import { EDITION, NEWEST_SOURCE, PLANNING_ENDS } from './begins.ts'
import { DISPUTES } from './disputes.ts'
import { KNOWLEDGE } from './index.ts'
import type { Life, LivedId } from './lives.ts'
import { EXCHANGE_ORDER, REALTIME_ORDER } from './platform.ts'
import type { Dated, IsoDate, Source, Statement, VersionId } from './schema.ts'
import { SOURCES } from './sources.ts'

/** Both lines, each in its order. */
const ORDER: readonly VersionId[] = [...EXCHANGE_ORDER, ...REALTIME_ORDER]

const DAY = /^\d{4}-\d{2}-\d{2}$/
const isRealDay = (day: string): boolean =>
  DAY.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

interface Matter {
  /** Where it stands: `methods.cutover.advised`. */
  readonly path: string
  readonly list: readonly Statement<unknown>[]
}

const isStatement = (value: unknown): value is Statement<unknown> =>
  typeof value === 'object' && value !== null && 'since' in value && 'cite' in value
const isDated = (value: unknown): value is Dated<unknown> =>
  Array.isArray(value) && value.length > 0 && value.every(isStatement)

/** Every dated list of the knowledge, wherever it stands. */
const mattersIn = (value: unknown, path: string): readonly Matter[] =>
  isDated(value)
    ? [{ path, list: value }]
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => mattersIn(inner, path ? `${path}.${key}` : key))
      : []

const MATTERS = mattersIn(KNOWLEDGE, '')
const STATEMENTS = MATTERS.flatMap(({ path, list }) => list.map((statement) => ({ path, ...statement })))
const sources: Readonly<Record<string, Source>> = SOURCES
const citedBy = ({ cite }: Statement<unknown>): readonly string[] => [cite.source, ...(cite.also ?? [])]

test('there are as many statements as are worth checking', () => {
  expect(MATTERS.length).toBeGreaterThan(120)
  expect(STATEMENTS.length).toBeGreaterThan(MATTERS.length)
})

test('every source that is cited exists', () => {
  const missing = STATEMENTS.flatMap((own) =>
    citedBy(own)
      .filter((id) => !Object.hasOwn(sources, id))
      .map((id) => `${own.path}: ${id}`),
  )
  expect(missing).toEqual([])
})

test('every source is cited', () => {
  const disputed = Object.values(DISPUTES).flatMap((own): readonly string[] => own.sources)
  const cited = new Set([...STATEMENTS.flatMap(citedBy), ...disputed])
  expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([])
})

test('every disagreement is named by a statement, and tells in which documents it can be read', () => {
  const named = new Set(STATEMENTS.flatMap(({ dispute }) => dispute ?? []))
  expect(Object.keys(DISPUTES).toSorted()).toEqual([...named].toSorted())
  for (const [id, { since, sources: where }] of Object.entries(DISPUTES)) {
    expect(isRealDay(since) && since >= KNOWLEDGE.begins && since <= KNOWLEDGE.edition).toBe(true)
    expect(where.filter((source) => !Object.hasOwn(sources, source))).toEqual([])
    // It is told from a day on which at least one of its documents could be read.
    const dates = where.map((source) => sources[source]?.date ?? '')
    expect({ id, readable: dates.some((date) => date <= since) }).toEqual({ id, readable: true })
  }
})

test('no statement cites a document twice', () => {
  const twice = STATEMENTS.filter((own) => new Set(citedBy(own)).size !== citedBy(own).length)
  expect(twice.map(({ path }) => path)).toEqual([])
})

test.for(Object.entries(sources).map(([id, source]) => ({ id, ...source })))(
  'source $id has a title, a publisher, a date or none to name, and an address',
  ({ id, title, publisher, date, dated, url }) => {
    expect(title.trim()).toBe(title)
    expect(title.length).toBeGreaterThan(5)
    expect(publisher.length).toBeGreaterThan(3)
    expect(dated === 'undated').toBe(date === null)
    expect(date === null || isRealDay(date)).toBe(true)
    expect(url).toMatch(id === 'readings' ? /^#\// : /^https:\/\/[\w.-]+\/\S*$/)
  },
)

test('every address leads to a document, not to the front door of a site', () => {
  const doors = Object.entries(sources).filter(([, { url }]) => /^https:\/\/[^/]+\/?$/.test(url))
  expect(doors.map(([id]) => id)).toEqual([])
})

test('no source is younger than the edition that cites it', () => {
  const younger = Object.entries(sources).filter(([, { date }]) => date !== null && date > KNOWLEDGE.edition)
  expect(younger.map(([id]) => id)).toEqual([])
})

test('the newest source is the newest of all, and the edition is not older', () => {
  const dates = Object.values(sources).flatMap(({ date }) => date ?? [])
  expect(dates.toSorted().at(-1)).toBe(NEWEST_SOURCE)
  expect(EDITION >= NEWEST_SOURCE).toBe(true)
  expect(KNOWLEDGE.edition).toBe(EDITION)
})

test('every day that is known lies before the last one that is planned for', () => {
  const days = JSON.stringify(KNOWLEDGE).match(/(?<=")\d{4}-\d{2}-\d{2}(?=")/g) ?? []
  const last = days.toSorted().at(-1) ?? ''
  expect(days.length).toBeGreaterThan(500)
  expect(isRealDay(last) && last > EDITION && last < PLANNING_ENDS).toBe(true)
})

test('statements of one matter stand in order, each on a day of its own', () => {
  const wrong = MATTERS.filter(({ list }) =>
    list.some(({ since }, i) => i > 0 && (list[i - 1]?.since ?? '') >= since),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('no statement is older than the knowledge or younger than its edition', () => {
  expect(STATEMENTS.filter(({ since }) => !isRealDay(since)).map(({ path }) => path)).toEqual([])
  expect(STATEMENTS.filter(({ since }) => since < KNOWLEDGE.begins).map(({ path }) => path)).toEqual([])
  // A document of today may tell what will hold: then the document itself is not younger than the edition.
  const ahead = STATEMENTS.filter(({ since }) => since > KNOWLEDGE.edition)
  expect(ahead.map(({ path, since }) => [path, since])).toEqual([
    ['methods.full-hybrid.steps.freeBusy', '2027-04-01'],
  ])
  for (const own of ahead)
    for (const id of citedBy(own)) {
      const date = sources[id]?.date
      expect({ id, published: typeof date === 'string' && date <= KNOWLEDGE.edition }).toEqual({
        id,
        published: true,
      })
    }
})

test('no statement holds before its document was dated, but where it says why', () => {
  const early = STATEMENTS.filter(({ cite, since, backdated }) => {
    const date = sources[cite.source]?.date
    return !backdated && date && since < date
  })
  expect(early.map(({ path, since, cite }) => `${path}: ${since}, ${cite.source}`)).toEqual([])
})

test('nothing is called backdated that is not', () => {
  const late = STATEMENTS.filter(({ cite, since, backdated }) => {
    const date = sources[cite.source]?.date
    return backdated && date && since >= date
  })
  expect(late.map(({ path, since, cite }) => `${path}: ${since}, ${cite.source}`)).toEqual([])
})

test('what rests on a reading of ours is derived and of low confidence', () => {
  const readings = STATEMENTS.filter((own) => citedBy(own).includes('readings'))
  expect(readings.length).toBeGreaterThan(3)
  for (const { path, confidence, derived } of readings)
    expect({ path, confidence, derived }).toEqual({ path, confidence: 'low', derived: true })
})

test('low confidence has a reason: a reading, a report of a document, or a disagreement', () => {
  const low = STATEMENTS.filter(({ confidence }) => confidence === 'low')
  const bare = low.filter(({ derived, secondhand, dispute }) => !derived && !secondhand && !dispute)
  expect(bare.map(({ path }) => path)).toEqual([])
})

test('what only somebody reported is not of high confidence', () => {
  const sure = STATEMENTS.filter(({ secondhand, confidence }) => secondhand && confidence === 'high')
  expect(sure.map(({ path }) => path)).toEqual([])
})

/** The tables of the fact base. Exchange: exchange.md §2, available, mainstream end, extended end. */
const LIFECYCLE: Readonly<Record<VersionId, readonly [IsoDate, IsoDate | undefined, IsoDate | null]>> = {
  'exchange-55': ['1998-02-03', '2003-12-31', '2006-01-10'],
  'exchange-2000': ['2000-11-29', '2005-12-31', '2011-01-11'],
  'exchange-2003': ['2003-09-28', '2009-04-14', '2014-04-08'],
  'exchange-2007': ['2007-03-08', '2012-04-10', '2017-04-11'],
  'exchange-2010': ['2009-11-09', '2015-01-13', '2020-10-13'],
  'exchange-2013': ['2013-01-09', '2018-04-10', '2023-04-11'],
  'exchange-2016': ['2015-10-01', '2020-10-13', '2025-10-14'],
  'exchange-2019': ['2018-10-22', '2024-01-09', '2025-10-14'],
  'exchange-se': ['2025-07-01', undefined, null],
  // realtime-and-clients.md, "Server lifecycle"; the start of Lync 2013 is that of its client, see its dispute.
  'lcs-2005': ['2005-01-22', '2010-04-13', '2015-04-14'],
  'ocs-2007': ['2007-10-27', '2013-01-08', '2018-01-09'],
  'ocs-2007-r2': ['2009-09-28', '2013-01-08', '2018-01-09'],
  'lync-2010': ['2011-01-25', '2016-04-12', '2021-04-13'],
  'lync-2013': ['2013-01-09', '2018-04-10', '2023-04-11'],
  'sfb-2015': ['2015-07-30', '2020-10-13', '2025-10-14'],
  'sfb-2019': ['2018-10-22', '2024-01-09', '2025-10-14'],
  'sfb-se': ['2025-07-01', undefined, null],
}

test.for(ORDER)('S2, S13: the life of %s is that of the fact base', (id) => {
  const { released, mainstreamEnd, endOfSupport } = KNOWLEDGE.versions[id]
  expect([released.at(-1)?.value, mainstreamEnd?.at(-1)?.value, endOfSupport.at(-1)?.value]).toEqual(
    LIFECYCLE[id],
  )
})

test('S13: 2010 was first due on 2020-01-14, and moved on 2019-09-16', () => {
  const told = KNOWLEDGE.versions['exchange-2010'].endOfSupport.map(({ value, since }) => [value, since])
  expect(told).toEqual([
    ['2020-01-14', '2018-01-31'],
    ['2020-10-13', '2019-09-16'],
  ])
})

// The fact base, exchange.md §7: "30 days report, then throttle, from day 60 also block, full block at 90".
test('S10: mail of an old hybrid server is slowed, partly and fully blocked by the days of the cycle', () => {
  const { mailEnforcement, mailPause } = KNOWLEDGE.cloud
  for (const { value } of mailEnforcement)
    expect([value.reportDays, value.partDays, value.blockDays]).toEqual([30, 60, 90])
  expect(mailPause.map(({ value, since }) => [value.days, since])).toEqual([[90, '2023-12-12']])
})

// The fact base, exchange.md §10 and §8.
test('S21, S6: FastTrack and quotas are those of the fact base', () => {
  const { fastTrack, quotas } = KNOWLEDGE.cloud
  expect(fastTrack.map(({ value }) => value)).toEqual([{ guidance: 150, data: 500 }])
  expect(quotas.map(({ value, since }) => [value, since])).toEqual([
    [{ small: 2, medium: 50, large: 100 }, '2026-01-28'],
  ])
})

/** realtime-and-clients.md, "Windows Server", "Office" and the clients of the family: start, mainstream end, end, paid updates. */
const LIVED: Readonly<Record<LivedId, readonly [IsoDate, IsoDate | null, IsoDate | null, IsoDate?]>> = {
  'windows-2003': ['2003-05-28', '2010-07-13', '2015-07-14'],
  'windows-2003-r2': ['2006-03-05', '2010-07-13', '2015-07-14'],
  'windows-2008': ['2008-05-06', '2015-01-13', '2020-01-14', '2023-01-10'],
  'windows-2008-r2': ['2009-10-22', '2015-01-13', '2020-01-14', '2023-01-10'],
  'windows-2012': ['2012-10-30', '2018-10-09', '2023-10-10', '2026-10-13'],
  'windows-2012-r2': ['2013-11-25', '2018-10-09', '2023-10-10', '2026-10-13'],
  'windows-2016': ['2016-10-15', '2022-01-11', '2027-01-12', '2030-01-12'],
  'windows-2019': ['2018-11-13', '2024-01-09', '2029-01-09'],
  'windows-2022': ['2021-11-02', '2026-10-13', '2031-10-14'],
  'windows-2025': ['2024-11-01', '2029-11-13', '2034-11-14'],
  'office-2003': ['2003-11-17', '2009-04-14', '2014-04-08'],
  'office-2007': ['2007-01-27', '2012-10-09', '2017-10-10'],
  'office-2010': ['2010-07-15', '2015-10-13', '2020-10-13'],
  'office-2013': ['2013-01-09', '2018-04-10', '2023-04-11'],
  'office-2016': ['2015-09-22', '2020-10-13', '2025-10-14'],
  'office-2019': ['2018-09-24', '2023-10-10', '2025-10-14'],
  'office-2021': ['2021-09-16', '2026-10-13', '2026-10-13'],
  'office-2024': ['2024-09-18', '2029-10-09', '2029-10-09'],
  'office-apps': ['2015-09-22', null, null],
  'office-mac2011': ['2010-12-09', '2017-10-10', '2017-10-10'],
  'office-mac2016': ['2015-09-22', '2020-10-13', '2020-10-13'],
  'client-communicator2005': ['2005-08-13', '2010-10-12', '2015-10-13'],
  'client-communicator2007': ['2007-10-27', '2013-01-08', '2018-01-09'],
  'client-communicator2007r2': ['2009-03-19', '2013-01-08', '2018-01-09'],
  'client-lync2010': ['2011-01-25', '2016-04-12', '2021-04-13'],
  'client-groupchat2010': ['2011-01-25', '2016-04-12', '2021-04-13'],
  'client-attendant2010': ['2011-01-25', '2016-04-12', '2021-04-13'],
  'client-lync2013': ['2013-01-09', '2018-04-10', '2023-04-11'],
  'client-sfb2015': ['2013-01-09', '2018-04-10', '2023-04-11'],
  'client-sfb2016': ['2015-09-22', '2020-10-13', '2025-10-14'],
  'client-sfb2019': ['2018-09-24', '2024-01-09', '2025-10-14'],
  'client-sfb2021': ['2021-09-16', '2026-10-13', '2026-10-13'],
  'client-lyncmac2011': ['2010-12-09', '2017-10-10', '2018-10-09'],
  'client-phone': ['2011-01-25', '2018-04-10', '2023-04-11'],
}

test.for(Object.keys(LIVED) as LivedId[])('the life of %s is that of the fact base', (id) => {
  // the keys of a literal
  const own: Dated<Life> = KNOWLEDGE.lives[id]
  const [released, mainstream, end, paid] = LIVED[id]
  const last = own.at(-1)?.value
  expect([last?.released, last?.mainstreamEnd, last?.endOfSupport, last?.paidUpdatesUntil]).toEqual([
    released,
    mainstream,
    end,
    paid,
  ])
  // Known from the first day it can be asked for, and its dates follow one another.
  expect(own[0].since).toBe(released > KNOWLEDGE.begins ? released : KNOWLEDGE.begins)
  const days = [released, mainstream, end, paid].flatMap((day) => day ?? [])
  expect(days.every(isRealDay)).toBe(true)
  expect(days).toEqual(days.toSorted())
})

test('every product with a life is checked against the fact base', () => {
  expect(Object.keys(KNOWLEDGE.lives)).toEqual(Object.keys(LIVED))
})

/** The tables of the fact base, realtime-and-clients.md: "Who may live with whom", and what each server needs. */
const COMPANIONS: readonly (readonly [VersionId, readonly VersionId[], readonly VersionId[]])[] = [
  ['lync-2010', ['ocs-2007', 'ocs-2007-r2'], []],
  ['lync-2013', ['ocs-2007-r2', 'lync-2010'], []],
  ['sfb-2015', ['lync-2010', 'lync-2013'], ['lync-2013']],
  ['sfb-2019', ['lync-2013', 'sfb-2015'], []],
  ['sfb-se', ['sfb-2015', 'sfb-2019'], ['sfb-2019']],
]

test.for(COMPANIONS)(
  'S23: who may stand beside %s, two at most, and what is upgraded in place',
  ([id, beside, inPlace]) => {
    const { joins, upgradesInPlace, together } = KNOWLEDGE.versions[id]
    expect(joins?.at(-1)?.value.map(({ version }) => version)).toEqual(beside)
    expect(upgradesInPlace?.at(-1)?.value ?? []).toEqual(inPlace)
    expect(together?.map(({ value }) => value)).toEqual([{ most: 2 }])
  },
)

test('the servers that ended before the knowledge begins are entered on no day', () => {
  for (const id of ['lcs-2005', 'ocs-2007', 'ocs-2007-r2'] as const) {
    const { joins, endOfSupport } = KNOWLEDGE.versions[id]
    expect(joins).toBeUndefined()
    expect(endOfSupport[0].value && endOfSupport[0].value < KNOWLEDGE.begins).toBe(true)
  }
})

const PLATFORMS = [
  ['lync-2010', 'windows-2008-sp2', 'windows-2012', 'forest-2003', ['sql-2005', 'sql-2008', 'sql-2008-r2']],
  ['lync-2013', 'windows-2008-r2-sp1', 'windows-2012-r2', 'forest-2003', ['sql-2008-r2', 'sql-2012']],
  ['sfb-2015', 'windows-2012', 'windows-2016', 'forest-2003', ['sql-2008-r2', 'sql-2012', 'sql-2014']],
  ['sfb-2019', 'windows-2016', 'windows-2019', 'forest-2012', ['sql-2016', 'sql-2017', 'sql-2019']],
  ['sfb-se', 'windows-2016', 'windows-2019', 'forest-2012', ['sql-2016', 'sql-2017', 'sql-2019']],
] as const

test.for(PLATFORMS)('what %s needs is that of the fact base', ([id, oldest, newest, forest, sql]) => {
  const { needs, sql: own } = KNOWLEDGE.versions[id]
  const told = [needs.windows, needs.windowsNewest, needs.forest].map((list) => list?.at(-1)?.value)
  expect(told).toEqual([oldest, newest, forest])
  expect(own?.at(-1)?.value).toEqual(sql)
})

test('minimum builds for a move to Teams are those of the fact base', () => {
  const { builds } = KNOWLEDGE.realtime.teams
  expect(builds.map(({ since, value }) => [since, value.map(({ build, least }) => [build, least])])).toEqual([
    [
      '2022-07-31',
      [
        ['5.0.8308.1182', 1182],
        ['6.0.9319.619', 619],
        ['7.0.2046.385', 385],
      ],
    ],
  ])
  for (const { build, least } of builds[0].value) expect(build.endsWith(`.${least}`)).toBe(true)
})

test('paid updates of 2015 and 2019 ended on 2026-10-31', () => {
  for (const id of ['sfb-2015', 'sfb-2019'] as const)
    expect(KNOWLEDGE.versions[id].paidUpdatesUntil?.map(({ value, since }) => [value, since])).toEqual([
      ['2026-04-14', '2025-10-14'],
      ['2026-10-31', '2026-05-01'],
    ])
})

const tableOf = (rows: readonly { readonly for: VersionId; readonly servers: readonly VersionId[] }[]) =>
  Object.fromEntries(rows.map(({ for: of, servers }) => [of, servers.toSorted()]))

// The fact base, exchange.md §7: which servers may be the hybrid server.
test('S10: the table of hybrid servers is that of the fact base, and has no row for SE', () => {
  const steps = KNOWLEDGE.methods['full-hybrid'].steps.hybridServer
  expect(tableOf(steps[1].value)).toEqual({
    'exchange-2007': ['exchange-2010', 'exchange-2013'],
    'exchange-2010': ['exchange-2010', 'exchange-2013', 'exchange-2016'],
    'exchange-2013': ['exchange-2013', 'exchange-2016', 'exchange-2019'],
    'exchange-2016': ['exchange-2016', 'exchange-2019'],
    'exchange-2019': ['exchange-2019'],
  })
  // Since mail is enforced for 2013 too, only servers that mail may leave from are left: 2016 and later.
  const { value: left, since } = steps.at(2) ?? { value: [], since: null }
  expect(since).toBe('2024-02-21')
  expect(tableOf(left)).toEqual({
    'exchange-2010': ['exchange-2016'],
    'exchange-2013': ['exchange-2016', 'exchange-2019'],
    'exchange-2016': ['exchange-2016', 'exchange-2019'],
    'exchange-2019': ['exchange-2019'],
  })
  expect(steps).toHaveLength(3)
})

test.for(ORDER)('S2: %s was released before its mainstream end, that before its end', (id) => {
  const { released, mainstreamEnd, endOfSupport, paidUpdatesUntil } = KNOWLEDGE.versions[id]
  for (const { value: end } of endOfSupport) {
    const days = [released[0].value, mainstreamEnd?.at(-1)?.value, end].filter(
      (day) => typeof day === 'string',
    )
    expect(days.every(isRealDay)).toBe(true)
    expect(days).toEqual([...new Set(days)].toSorted())
  }
  for (const { value: until } of paidUpdatesUntil ?? [])
    expect(endOfSupport.some(({ value }) => value !== null && value < until)).toBe(true)
})

test.for(ORDER)('whatever is known of %s is known from the first day it can be asked for', (id) => {
  const { released, ...version } = KNOWLEDGE.versions[id]
  const first = released[0].value > KNOWLEDGE.begins ? released[0].value : KNOWLEDGE.begins
  const { endOfSupport, mainstreamEnd, joins, needs } = version
  for (const { path, list } of mattersIn({ released, endOfSupport, mainstreamEnd, joins, needs }, id))
    expect({ path, since: list[0]?.since }).toEqual({ path, since: first })
})

test.for(ORDER)('%s joins only older versions, upgrades only what it joins', (id) => {
  const { joins, upgradesInPlace, doorCloses } = KNOWLEDGE.versions[id]
  const own = ORDER.indexOf(id)
  for (const { value } of joins ?? []) {
    for (const { version } of value) expect(ORDER.indexOf(version)).toBeLessThan(own)
    expect(new Set(value.map(({ version }) => version)).size).toBe(value.length)
  }
  const joined = joins?.at(-1)?.value.map(({ version }) => version) ?? []
  for (const { value } of upgradesInPlace ?? []) for (const old of value) expect(joined).toContain(old)
  for (const { value } of doorCloses ?? []) for (const old of value.refuses) expect(joined).toContain(old)
})

const place = (name: string) => Number(/\d{4}/.exec(name)?.[0])

test('S17, S18, S19: the newest Windows Server that a version runs on is not older than the oldest', () => {
  for (const id of EXCHANGE_ORDER) {
    const { windows, windowsNewest } = KNOWLEDGE.versions[id].needs
    if (!windows || !windowsNewest) continue
    for (const { value } of windowsNewest)
      expect(place(value)).toBeGreaterThanOrEqual(place(windows[0].value))
  }
})

test('what is said of methods is known from the beginning, or says since when', () => {
  const always = ['sources', 'advised', 'days', 'sharesFreeBusy', 'destination']
  // Microsoft's pages named these two only later; until then nothing at all is said of them.
  const begins: Readonly<Record<string, IsoDate>> = {
    'minimal-hybrid': '2021-08-20',
    imap: '2018-06-26',
    'pst-import': '2023-03-21',
    'third-party': '2022-03-18',
  }
  for (const [id, method] of Object.entries(KNOWLEDGE.methods))
    for (const { path, list } of mattersIn(method, id).filter(({ path: p }) =>
      always.includes(p.split('.')[1] ?? ''),
    ))
      expect({ path, since: list[0]?.since }).toEqual({ path, since: begins[id] ?? KNOWLEDGE.begins })
})

test('nothing is said of a method before its sources are known', () => {
  for (const [id, method] of Object.entries(KNOWLEDGE.methods)) {
    const early = mattersIn(method, id).filter(({ list }) => (list[0]?.since ?? '') < method.sources[0].since)
    expect(early.map(({ path }) => path)).toEqual([])
  }
})
