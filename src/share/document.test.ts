import { expect, test } from 'vitest'
import { changesOf } from '../domain/changes.ts'
import type { Estate } from '../domain/facts.ts'
import { OUTLOOK_TOKENS } from '../domain/facts.ts'
import { outcomeOf } from '../domain/outcome.ts'
import type { Journey } from '../domain/goal.ts'
import { anEstate, BEGIN, BOTH_DAYS, TODAY, without } from '../domain/testing.ts'
import { messages } from '../i18n/en/all.ts'
import { translator } from '../i18n/translate.ts'
import { METHOD_IDS, OUTSIDE } from '../knowledge/platform.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { documentOf } from './document.ts'
import { staleOf } from './stale-document.ts'
import { PlanDocument } from './plan-document.ts'
import { readLink, writeLink } from './link.ts'
import { markdownOf } from './markdown.ts'
import type { LinkProblem, Problem } from './problem.ts'

const t = translator(messages, 'en')

const documentFor = (
  estate: Estate,
  on: IsoDate,
  journey: Journey | null = null,
  problems: readonly Problem[] = [],
): PlanDocument =>
  documentOf(
    t,
    estate,
    problems,
    outcomeOf(KNOWLEDGE, estate, on, journey),
    changesOf(KNOWLEDGE, estate, on),
    staleOf(t, KNOWLEDGE, KNOWLEDGE.edition),
  )

const CASES = [
  { name: 'nothing answered', estate: {} },
  { name: 'a small shop', estate: anEstate() },
  { name: 'shared calendars', estate: anEstate({ mailboxes: 600, days: 90, freebusy: true, dirsync: true }) },
  { name: 'staying', estate: anEstate({ stay: true }) },
  { name: 'two versions', estate: anEstate({ exchange: ['2013', '2016-cu23'], stay: true }) },
  { name: 'versions that cannot stand together', estate: anEstate({ exchange: ['2007', '2016'] }) },
  { name: 'at a provider', estate: anEstate({ exchange: ['hosted'] }) },
  { name: 'partly at a provider', estate: anEstate({ exchange: ['2007', 'hosted'] }) },
  { name: 'newer than 2018', estate: anEstate({ exchange: ['se'], stay: true }) },
  {
    name: 'a full hybrid from 2016',
    estate: anEstate({ exchange: ['2016-cu22'], mailboxes: 800, days: 180, freebusy: true, dirsync: true }),
  },
  { name: 'no way out', estate: anEstate({ exchange: ['55'], stay: true }) },
  {
    name: 'a staged move with open answers',
    estate: without(['um', 'outlook', 'keepsync', 'largest'], { mailboxes: 300 }),
  },
] satisfies readonly { name: string; estate: Estate }[]
/** Every method of which something had been published. */
const PUBLISHED: Readonly<Record<IsoDate, readonly string[]>> = {
  [BEGIN]: ['cutover', 'express-migration', 'full-hybrid', 'staged'],
  [TODAY]: [...METHOD_IDS].toSorted(),
}
const EVERY = CASES.flatMap((row) =>
  BOTH_DAYS.map((day) => ({ ...row, day, document: documentFor(row.estate, day) })),
)

test.for(EVERY)('S3: the document of $name on $day is what is published', ({ day, document }) => {
  const again: unknown = JSON.parse(JSON.stringify(document))
  expect(PlanDocument.parse(again)).toEqual(document)
  expect(document.asOf).toBe(day)
  expect(document.edition).toBe(KNOWLEDGE.edition)
  expect(document.methods.map(({ id }) => id).toSorted()).toEqual(PUBLISHED[day])
  const ranks = ['recommended', 'possible', 'discouraged', 'impossible']
  const weighed = document.methods.filter(({ id }) => !OUTSIDE.some((own) => own === id))
  expect(document.methods.slice(0, weighed.length)).toEqual(weighed) // the others come last
  const order = weighed.map(({ verdict }) => ranks.indexOf(verdict))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

const reasonsIn = (document: PlanDocument) => [
  ...document.present.flatMap(({ reasons }) => reasons),
  ...document.methods.flatMap(({ reasons }) => reasons),
  ...document.targets.flatMap(({ reasons, route }) => [
    ...reasons,
    ...(route?.hops ?? []).flatMap((hop) => hop.reasons),
  ]),
]
const itemsIn = (document: PlanDocument) =>
  (document.plan?.legs ?? []).flatMap((leg) => leg.phases.flatMap(({ items }) => items))

test.for(EVERY)(
  'S3: every line of $name on $day has a source that was published by then',
  ({ day, document }) => {
    const sources = [
      ...reasonsIn(document),
      ...itemsIn(document),
      ...document.timeline,
      ...document.deadlines,
    ].map(({ source }) => source)
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) {
      expect(source.title).not.toBe('')
      expect(source.url).toMatch(/^https:\/\//)
      expect(source.since <= day).toBe(true)
      expect(source.id).not.toBe('readings')
      expect(source.date === null).toBe(source.dated === 'undated')
    }
    for (const { text } of [...reasonsIn(document), ...itemsIn(document), ...document.deadlines])
      expect(text).not.toMatch(/undefined|\[object|^(rule|item|deadline)\./)
  },
)

test.for(EVERY)(
  'the facts of a reason are answers that were given: $name on $day',
  ({ estate, document }) => {
    for (const { facts } of reasonsIn(document))
      for (const [key, value] of Object.entries(facts))
        expect(value).toEqual(Object.entries(estate).find(([name]) => name === key)?.[1])
  },
)

test.for(EVERY)(
  'the items of $name on $day have ids of their own, and come after such ids',
  ({ document }) => {
    const items = itemsIn(document)
    const ids = items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { after } of items) for (const id of after) expect(ids).toContain(id)
  },
)

test.for(EVERY)(
  'the Markdown of $name on $day holds every sentence, and no words are missing',
  ({ estate, day, document }) => {
    const link = writeLink({ estate, on: day, by: null, to: null, rtcway: null, roomsway: null })
    const text = markdownOf(t, document, link)
    const bare = text.replaceAll('\\', '')
    const told = [
      ...[...document.present, ...document.methods, ...document.targets].flatMap(({ reasons }) => reasons),
      ...itemsIn(document),
      ...document.problems,
      ...document.deadlines,
    ].map((own) => own.text)
    expect(told.filter((own) => !bare.includes(own.replaceAll('\\', '')))).toEqual([])
    expect(text).toContain(`<${link}>`)
    expect(text).not.toMatch(
      /\b(ui|phase|state|verdict|problem|deadlines?|deadline-state)\.[a-z-]+(\.[a-z-]+)*\b(?! )/,
    )
    expect(text).not.toContain('undefined')
    const cited = [...text.matchAll(/\[(\d+)[\],]/g)].map(([, n]) => Number(n))
    const listed = [...(text.split(t('ui.sources.title')).at(-1) ?? '').matchAll(/^(\d+)\. /gm)].map(
      ([, n]) => Number(n),
    )
    expect(Math.max(...cited)).toBe(listed.length)
    // Doubt and disagreement are told where they are; of high confidence nothing is said.
    for (const { text: said, source } of itemsIn(document)) {
      const line = bare.split('\n').find((own) => own.includes(said.replaceAll('\\', '')))
      const doubt = source.confidence === 'high' ? '' : t(`confidence.${source.confidence}`)
      expect(line).toContain(doubt)
      expect(bare).toContain(source.disagreement?.text ?? '')
    }
  },
)

test('S13: the Markdown of a way over versions whose support has ended says so at each hop', () => {
  const document = documentFor(anEstate({ stay: true }), TODAY)
  const bare = markdownOf(t, document, '').replaceAll('\\', '')
  const warned = document.targets
    .flatMap(({ route }) => route?.hops ?? [])
    .flatMap(({ reasons }) => reasons)
    .filter(({ effect }) => effect === 'discourages')
  expect(warned.length).toBeGreaterThan(0)
  expect(new Set(warned.filter(({ text }) => !bare.includes(text)).map(({ text }) => text))).toEqual(
    new Set(),
  )
})

test('S16: 2016 beside 2007 is a problem, with the source that says so', () => {
  for (const day of BOTH_DAYS) {
    const { problems } = documentFor(anEstate({ exchange: ['2007', '2016'] }), day)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      kind: 'cannot-stand-together',
      parameter: 'exchange',
      newer: 'exchange-2016',
      older: 'exchange-2007',
      source: { id: 'roadmap-2007' },
    })
    expect(problems[0]?.text).toContain('Exchange 2016')
    expect(problems[0]?.text).toContain('Exchange 2007')
  }
})

test('S2: a version that had not been released is a problem, by its name and the day', () => {
  const { problems, plan, targets } = documentFor(anEstate({ exchange: ['2016', 'se'], stay: true }), BEGIN)
  expect(problems.map(({ kind, parameter }) => [kind, parameter])).toEqual([['not-released', 'exchange']])
  expect(problems[0]?.text).toContain(t.show('exchange-se'))
  expect(problems[0]?.text).toContain('January 31, 2018')
  expect(problems[0]?.text).not.toMatch(/[{}]/)
  expect(plan).toBeNull()
  expect(targets.map(({ route }) => route)).toEqual(targets.map(() => null))
  expect(documentFor(anEstate({ exchange: ['2016', 'se'], stay: true }), TODAY).problems).toEqual([])
})

test('S4: the reason of the edge says which source, where in it, and that publishers disagree', () => {
  const cutover = documentFor(anEstate({ mailboxes: 150 }), BEGIN).methods.find(({ id }) => id === 'cutover')
  const reason = cutover?.reasons.find(({ rule }) => rule === 'cutover.exactly-the-advised-maximum')
  expect(reason).toMatchObject({
    effect: 'notes',
    facts: { mailboxes: 150 },
    source: {
      id: 'roadmap-2007',
      date: '2018-01-31',
      confidence: 'high',
      at: 'Cutover migration: a maximum of 150',
    },
  })
  expect(reason?.source.disagreement).toBeTruthy()
  expect(cutover?.changes).toContainEqual({ fact: 'mailboxes', to: 151, verdict: 'discouraged' })
})

test('S11: what was chosen is planned and said to be chosen', () => {
  const chosen = documentFor(anEstate(), TODAY, { to: 'premises', target: 'exchange-se' })
  expect(chosen.plan).toMatchObject({ chosen: true, journey: { to: 'premises', target: 'exchange-se' } })
  expect(chosen.plan?.legs.map(({ id }) => id)).toEqual(['exchange-2013', 'exchange-2019', 'exchange-se'])
  expect(documentFor(anEstate(), TODAY).plan?.chosen).toBe(false)
  expect(documentFor(anEstate({ exchange: ['55'], stay: true }), TODAY).plan).toBeNull()
})

/** Every kind of problem that a link can have, so that a new one without words does not compile or does not pass. */
const PROBLEMS: { readonly [K in LinkProblem['kind']]: string } = {
  'unknown-parameter': 'colour=red',
  'more-unknown-parameters': Array.from({ length: 6 }, (_, i) => `x${i}=1`).join('&'),
  'not-in-this-edition': 'start=2026-12-01',
  repeated: 'days=7&days=8',
  empty: 'days=',
  'not-a-whole-number': 'days=soon',
  'not-a-number': 'largest=big',
  'out-of-range': 'days=0',
  'not-yes-or-no': 'stay=maybe',
  'unknown-value': 'windows=95',
  'gap-in-list': 'exchange=2007.',
  'version-twice': 'exchange=2007.2007',
  'none-with-others': 'exchange=none.2007',
  'not-a-day': 'on=today',
  'before-knowledge': 'on=2017-12-31',
  'after-planning': 'on=2100-01-01',
  'two-formats': 'v=1&v=2',
  'unknown-format': 'v=2',
}

test.for(Object.entries(PROBLEMS))('a problem of the kind %s has its words', ([kind, link]) => {
  const { problems, linked } = readLink(link)
  const told = documentFor(linked.estate, TODAY, null, problems).problems.at(-1)
  expect(told?.kind).toBe(kind)
  expect(told?.text).not.toMatch(/[{}]|undefined|^problem\./)
})

test('S16: the checklist of a hop that only an older update may make says which update', () => {
  const document = documentFor(anEstate({ exchange: ['2013-cu23'], stay: true }), TODAY)
  const leg = document.plan?.legs.find(({ id }) => id === 'exchange-2019')
  const texts = leg?.phases.flatMap(({ items }) => items).map(({ text }) => text) ?? []
  // Setup of 2019 CU15 refuses beside 2013 (exchange.md §4: "2013 to 2019 CU14").
  expect(texts.filter((text) => text.includes('CU14'))).not.toEqual([])
})

const EVERY_PROGRAM = anEstate({ outlook: [...OUTLOOK_TOKENS] })

test('S19: mail programs stand in the document by their names in the link, with the state at each stop', () => {
  const { clients, plan } = documentFor(EVERY_PROGRAM, TODAY, { to: 'premises', target: 'exchange-se' })
  expect(clients.map(({ program }) => program)).toEqual([...OUTLOOK_TOKENS])
  const old = clients.find(({ program }) => program === '2010')
  expect(old?.against.map(({ subject, state, source }) => [subject, state, source?.id])).toEqual([
    ['exchange-2013', 'fine', 'matrix-2022'],
    ['exchange-2019', 'unsupported', 'matrix-2025'],
    ['exchange-se', 'unsupported', 'matrix-2025'],
  ])
  expect(old?.replace).toMatchObject({ leg: 'exchange-2019', phase: 'install' })
  expect(plan?.legs.map(({ id }) => id)).toContain(old?.replace?.leg)
  for (const { source } of clients.flatMap(({ against }) => against))
    expect(source === null || source.since <= TODAY).toBe(true)
  expect(documentFor(without(['outlook']), TODAY).clients).toEqual([])
})

test.for(BOTH_DAYS)('S19: on %s the Markdown has a row for each mail program, as wide as its head', (day) => {
  const text = markdownOf(t, documentFor(EVERY_PROGRAM, day), '')
  const table = (text.split(`## ${t('ui.clients.title')}`)[1] ?? '')
    .split('##')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('|'))
  expect(table).toHaveLength(2 + OUTLOOK_TOKENS.length)
  expect(new Set(table?.map((line) => line.split('|').length)).size).toBe(1)
  expect(table?.join('\n')).not.toMatch(/[{}]|clients\.|name\.|office-/)
  expect(table?.join('\n').includes('ActiveSync 16.1 or later')).toBe(day === TODAY)
})

test('S19: without an answer the Markdown has no table of mail programs', () => {
  expect(markdownOf(t, documentFor(without(['outlook']), TODAY), '')).not.toContain(t('ui.clients.title'))
})
