import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Clause, Item, Judgement } from '../domain/clause.ts'
import {
  CHAT_SERVERS,
  EXCHANGE_TOKENS,
  FACT_KEYS,
  isYesNo,
  OUTLOOK_TOKENS,
  RTC_CLIENT_TOKENS,
  RTC_GOALS,
  RTC_SERVERS,
  type Estate,
} from '../domain/facts.ts'
import { outcomeOf, type Outcome, type RealtimeChoice } from '../domain/outcome.ts'
import { DEADLINE_ITEMS } from '../domain/checklists/deadlines.ts'
import { DEADLINE_CLAUSES } from '../domain/rules/deadline.ts'
import type { Journey, RealtimeGoal } from '../domain/goal.ts'
import { allItems, subjectOf } from '../domain/plan.ts'
import { HOP_RULES } from '../domain/rules/hop.ts'
import { METHOD_RULES } from '../domain/rules/method.ts'
import { PRESENT_RULES } from '../domain/rules/present.ts'
import { REALTIME_TARGET_RULES } from '../domain/rules/realtime-target.ts'
import { ROOMS_RULES } from '../domain/rules/rooms.ts'
import { TARGET_RULES } from '../domain/rules/target.ts'
import { WAY_RULES } from '../domain/rules/way.ts'
import { estates, planningDates } from '../domain/arbitraries.ts'
import { anEstate, BEGIN, BOTH_DAYS, TODAY, without } from '../domain/testing.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import {
  CHAT_ORDER,
  EXCHANGE_ORDER,
  FOREST_ORDER,
  OFFICE_ORDER,
  REALTIME_CLIENTS,
  REALTIME_ORDER,
  REALTIME_WAYS,
  ROOMS_WAYS,
  WINDOWS_ORDER,
} from '../knowledge/platform.ts'
import type { IsoDate, MethodId, VersionId } from '../knowledge/schema.ts'
import { messages } from './en/all.ts'
import { deadlines } from './en/deadlines.ts'
import { field } from './en/field.ts'
import { names } from './en/names.ts'
import { plan } from './en/plan.ts'
import { proof } from './en/proof.ts'
import { placeholdersIn, translator } from './translate.ts'
import { valuesOf } from './values.ts'
import { clientNoteIn, clientStateIn, deadlineIn, itemIn, proofIn, reasonIn } from './words.ts'

const t = translator(messages, 'en')
/** Milliseconds for all sentences of all ways, on a busy machine. */
const PATIENCE = 60_000

/** Every rule and every item, whatever it is about: only what all clauses have is looked at. */
const RULES: readonly Pick<Clause<never>, 'id' | 'reads'>[] = [
  ...Object.values(METHOD_RULES).flat(),
  ...TARGET_RULES,
  ...HOP_RULES,
  ...PRESENT_RULES,
  ...REALTIME_TARGET_RULES,
  ...Object.values(WAY_RULES).flat(),
  ...ROOMS_RULES,
]
const ITEMS: readonly Pick<Item<never>, 'id' | 'reads' | 'kind' | 'owner' | 'run'>[] = allItems()
const TASKS = ITEMS.filter(({ kind }) => kind === 'task')

/** All values under a key, wherever it stands in the knowledge. */
const valuesUnder = (key: string, value: unknown): readonly unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([own, inner]) => (own === key ? [inner] : valuesUnder(key, inner)))
const DISPUTES = [...new Set(valuesUnder('dispute', KNOWLEDGE).map(String))]

test('every rule has its sentence', () => {
  expect(RULES.filter(({ id }) => !t.has(`rule.${id}`)).map(({ id }) => id)).toEqual([])
})

test('every item has its sentence', () => {
  expect(ITEMS.filter(({ id }) => !t.has(`item.${id}`)).map(({ id }) => id)).toEqual([])
})

test('every task says what shows that it is done, and no such words stand without a task', () => {
  expect(TASKS.filter(({ id }) => !t.has(`proof.${id}`)).map(({ id }) => id)).toEqual([])
  const told = Object.keys(messages).flatMap((key) => (key.startsWith('proof.') ? key.slice(6) : []))
  expect(told.filter((id) => !TASKS.some((task) => task.id === id))).toEqual([])
  expect(Object.keys(proof).filter((key) => !key.startsWith('proof.'))).toEqual([])
})

test('whoever does a task has a name', () => {
  expect(ITEMS.filter(({ owner }) => !t.has(`owner.${owner}`)).map(({ id }) => id)).toEqual([])
})

test('a command of a task changes nothing', () => {
  // A page that is asked for, and Microsoft's script that looks before setup runs, change nothing either.
  const looks = /^\(?(Get|Test|Resolve|Import-Csv|nslookup|Invoke-WebRequest|\.\\SetupAssist\.ps1)\b/
  const changes =
    /\b(Set|New|Remove|Add|Enable|Disable|Move|Start|Stop|Complete|Update|Clear|Invoke(?!-WebRequest)|Out)-/
  const wrongs = TASKS.filter(
    ({ run }) => run && (!looks.test(run) || changes.test(run) || /[`{]stated/.test(run)),
  )
  expect(wrongs.map(({ id, run }) => `${id}: ${run}`)).toEqual([])
})

test('a command is one that the PowerShell of old servers knows', () => {
  const newer = /(Where|ForEach)-Object (?!{)|Test-NetConnection|\[ordered\]|\.(Where|ForEach)\(| -(not)?in /i
  expect(TASKS.filter(({ run }) => run && newer.test(run)).map(({ id, run }) => `${id}: ${run}`)).toEqual([])
})

test('every disagreement between publishers has its words, and no such words stand without one', () => {
  expect(DISPUTES.filter((id) => !t.has(`dispute.${id}`))).toEqual([])
  const told = Object.keys(plan).flatMap((key) => (key.startsWith('dispute.') ? key.slice(8) : []))
  expect(told.filter((id) => !DISPUTES.includes(id))).toEqual([])
})

test('no sentence of the plan is unused', () => {
  const used = new Set([
    ...RULES.map(({ id }) => `rule.${id}`),
    ...ITEMS.flatMap(({ id }) => [`item.${id}`, `item.${id}.open`, `item.${id}.ask`]),
    ...DISPUTES.map((id) => `dispute.${id}`),
    'plan.if-open',
    ...FACT_KEYS.filter(isYesNo).flatMap((key) => [`if.${key}.yes`, `if.${key}.no`]),
  ])
  expect([...used].filter((key) => key.startsWith('if.') && !t.has(key))).toEqual([])
  expect(Object.keys(plan).filter((key) => !used.has(key))).toEqual([])
})

test('every deadline and every task that it brings has its sentence and its proof, and none is unused', () => {
  const tasks = DEADLINE_ITEMS.filter(({ kind }) => kind === 'task')
  const wanted = [
    ...DEADLINE_CLAUSES.map(({ id }) => `deadline.${id}`),
    ...DEADLINE_ITEMS.map(({ id }) => `item.${id}`),
    ...tasks.map(({ id }) => `proof.${id}`),
  ]
  const own = Object.keys(deadlines)
  expect(own.filter((key) => !key.endsWith('.ask')).toSorted()).toEqual(wanted.toSorted())
  expect(own.filter((key) => key.endsWith('.ask') && !wanted.includes(key.slice(0, -4)))).toEqual([])
  for (const { id } of tasks) expect(t(`proof.${id}`)).toMatch(/^[a-z].*\.$/)
})

test('no sentence of the field is unused, and every task of it says what shows that it is done', () => {
  const items = allItems().filter(({ id }) => id.startsWith('field.'))
  const updates = Object.values(KNOWLEDGE.field)
    .flat()
    .flatMap(({ value }) => [...valuesUnder('breaks', value), ...valuesUnder('cures', value)])
  const used = new Set([
    ...items.flatMap(({ id }) => [`item.${id}`, `item.${id}.open`]),
    ...items.filter(({ kind }) => kind === 'task').map(({ id }) => `proof.${id}`),
    ...updates.map((id) => `name.${String(id)}`),
  ])
  expect(Object.keys(field).filter((key) => !used.has(key))).toEqual([])
  expect([...used].filter((key) => !key.endsWith('.open') && !t.has(key))).toEqual([])
})

// It follows the words "Done when:".
test('a proof of the field begins with a small letter and ends with a stop', () => {
  const proofs = Object.entries(field).filter(([key]) => key.startsWith('proof.'))
  expect(proofs.length).toBeGreaterThan(50)
  expect(proofs.filter(([, text]) => !/^[a-z].*\.$/.test(text))).toEqual([])
})

test('every id that a statement, an answer or a subject can hold has a name', () => {
  const features = [KNOWLEDGE.cloud, ...Object.values(KNOWLEDGE.versions)]
    .flatMap(({ gains }) => gains ?? [])
    .flatMap(({ value }) => value)
  const ids = [
    ...EXCHANGE_ORDER,
    ...WINDOWS_ORDER,
    ...FOREST_ORDER,
    ...OFFICE_ORDER,
    ...EXCHANGE_TOKENS.map((token) => `exchange-${token}`),
    ...OUTLOOK_TOKENS.map((token) => `office-${token}`),
    ...Object.keys(KNOWLEDGE.methods),
    ...REALTIME_ORDER,
    ...REALTIME_WAYS,
    ...ROOMS_WAYS,
    ...CHAT_ORDER,
    ...REALTIME_CLIENTS,
    ...RTC_GOALS.map((goal) => `goal-${goal}`),
    ...features,
    ...valuesUnder('planned', KNOWLEDGE).map(String),
  ]
  expect(ids.filter((id) => !t.has(`name.${id}`))).toEqual([])
})

test('names are whole, and no two things of one kind share one', () => {
  for (const kind of ['exchange', 'windows', 'forest', 'office']) {
    const own = Object.entries(names).filter(([key]) => key.startsWith(`name.${kind}-`))
    expect(new Set(own.map(([, name]) => name)).size).toBe(own.length)
  }
  for (const [key, text] of Object.entries(messages)) expect({ [key]: text.trim() }).toEqual({ [key]: text })
})

test('every question has a name, its words, a hint and what it decides', () => {
  const missing = FACT_KEYS.flatMap((key) =>
    ['name', 'question', 'hint', 'decides'].map((part) => `fact.${key}.${part}`),
  ).filter((key) => !t.has(key))
  expect(missing).toEqual([])
})

interface Said {
  readonly key: string
  readonly subject: unknown
  readonly judgement: Judgement
  readonly text: string
}

/** Every sentence that an outcome shows. */
const saidIn = (outcome: Outcome): readonly Said[] => [
  ...outcome.deadlines.map((own) => ({
    key: `deadline.${own.id}`,
    subject: own.about,
    judgement: own.judgement,
    text: deadlineIn(t, own),
  })),
  ...[
    ...outcome.present,
    ...outcome.methods,
    ...outcome.walk.flatMap((step) => [step.target, ...step.hops]),
    ...outcome.realtime.flatMap((step) => [step.target, ...step.hops]),
    ...outcome.rooms.flatMap(({ ways }) => ways),
  ].flatMap(({ subject, reasons }) =>
    reasons
      .filter(({ judgement }) => judgement.outcome === 'fires')
      .map(({ judgement }) => ({
        key: `rule.${judgement.clause}`,
        subject,
        judgement,
        text: reasonIn(t, judgement, subject),
      })),
  ),
  ...(outcome.plan?.legs ?? []).flatMap((leg) => {
    const subject = subjectOf(leg)
    return leg.phases
      .flatMap((phase) => phase.items)
      .flatMap(({ item, kind, judgement }) => [
        { key: `item.${item}`, subject, judgement, text: itemIn(t, judgement, subject) },
        ...(kind === 'task'
          ? [{ key: `proof.${item}`, subject, judgement, text: proofIn(t, judgement, subject) }]
          : []),
      ])
  }),
]

const JOURNEYS: readonly Journey[] = [
  ...(Object.keys(KNOWLEDGE.methods) as MethodId[]).map((by) => ({ to: 'cloud', by }) as const), // the keys of a literal
  ...EXCHANGE_ORDER.map((target) => ({ to: 'premises', target }) as const),
]

const GOALS: readonly RealtimeGoal[] = [...REALTIME_WAYS, ...REALTIME_ORDER]
const OLDER = (rtc: string): boolean => !/sfb/.test(rtc)

/** Every end of the real-time half, and every way of its rooms. */
const CHOICES: readonly RealtimeChoice[] = [
  ...GOALS.map((goal) => ({ goal })),
  ...(['teams-hybrid', 'lync-2013', 'sfb-2015', 'sfb-2019', 'sfb-se'] as const).flatMap((goal) =>
    ROOMS_WAYS.map((rooms) => ({ goal, rooms })),
  ),
]
/** Ways of mail that have something to say to the other half. */
const BESIDE: readonly Journey[] = JOURNEYS.filter((own) =>
  own.to === 'cloud'
    ? ['cutover', 'express-migration', 'full-hybrid', 'imap'].includes(own.by)
    : ['exchange-2016', 'exchange-2019', 'exchange-se'].includes(own.target),
)

/** What only few organizations with real-time servers are told. */
const TALK: readonly { estate: Estate; day: IsoDate }[] = BOTH_DAYS.flatMap((day) => [
  ...Object.keys(RTC_SERVERS).flatMap((rtc) =>
    [true, false].map((yes) => ({
      day,
      estate: {
        rtc: [rtc],
        chat: Object.hasOwn(CHAT_SERVERS, rtc) ? [rtc] : ['none'],
        users: 900,
        rtcgoal: yes ? ('server' as const) : ('teams' as const),
        rtcclients: OLDER(rtc) ? [...RTC_CLIENT_TOKENS] : ['sfb2016' as const],
        voice: yes,
        um: yes,
        dirsync: yes,
        windows: yes ? ('2025' as const) : ('2012-r2' as const),
        forest: yes ? ('2016' as const) : ('2000' as const),
        exchange: yes ? ['2013'] : ['2019'],
        outlook: ['2010' as const],
        mailboxes: 900,
        days: 100,
      },
    })),
  ),
  { day, estate: { rtc: ['lync2013-857', 'sfb2015-0'], chat: ['lync2013'], users: 80_001 } },
  { day, estate: { rtc: ['sfb2019-384'], chat: ['lync2010'], users: 150_001 } },
  { day, estate: { rtc: ['ocs2007r2', 'lync2010'], voice: true } },
  { day, estate: { rtc: ['sfb2015', 'sfb2019'], rtcgoal: 'server' } },
  { day, estate: { rtc: ['lync2013'], voice: true, exchange: ['2007'], um: true } },
])

/** Every sentence of every way, for a fixed spread of estates and days. */
const SPREAD: readonly { estate: Estate; day: IsoDate }[] = [
  ...EXCHANGE_TOKENS.flatMap((token) =>
    BOTH_DAYS.map((day) => ({ estate: anEstate({ exchange: [token] }), day })),
  ),
  ...BOTH_DAYS.map((day) => ({ estate: {}, day })),
  // What only a few estates are told.
  ...[
    anEstate({ exchange: ['2016', '2019'], stay: true }),
    anEstate({ exchange: ['2016'], freebusy: true, days: 365, dirsync: true }),
  ].map((estate) => ({ estate, day: TODAY })),
  ...fc
    .sample(fc.tuple(estates, planningDates), { numRuns: 400, seed: 22 })
    .map(([estate, day]) => ({ estate, day })),
]
const SAID = SPREAD.flatMap(({ estate, day }) => [
  ...saidIn(outcomeOf(KNOWLEDGE, estate, day)),
  ...JOURNEYS.flatMap((journey) =>
    saidIn(outcomeOf(KNOWLEDGE, estate, day, journey)).filter((s) => !s.key.startsWith('rule.')),
  ),
]).concat(
  TALK.flatMap(({ estate, day }) =>
    CHOICES.flatMap((choice) => saidIn(outcomeOf(KNOWLEDGE, estate, day, null, choice))),
  ),
  TALK.flatMap(({ estate, day }) =>
    BESIDE.flatMap((journey) =>
      (['teams-hybrid', 'teams-fresh', 'sfb-se'] as const).flatMap((goal) =>
        saidIn(outcomeOf(KNOWLEDGE, estate, day, journey, { goal })),
      ),
    ),
  ),
)

/** Some of what is wrong, once a sentence. */
const wrong = (is: (said: Said) => boolean): readonly string[] => [
  ...new Map(SAID.filter(is).map(({ key, text }) => [key, `${key}: ${text}`])).values(),
]

test('the spread reaches nearly every sentence', { timeout: PATIENCE }, () => {
  const seen = new Set(SAID.map(({ key }) => key))
  const all = [
    ...RULES.map(({ id }) => `rule.${id}`),
    ...ITEMS.map(({ id }) => `item.${id}`),
    ...DEADLINE_CLAUSES.map(({ id }) => `deadline.${id}`),
    ...TASKS.map(({ id }) => `proof.${id}`),
  ]
  expect(all.filter((key) => !seen.has(key))).toEqual([])
})

test('no sentence is left with a placeholder', { timeout: PATIENCE }, () => {
  expect(wrong(({ text }) => /[{}]/.test(text))).toEqual([])
})

test('no sentence holds what nobody would write', { timeout: PATIENCE }, () => {
  const junk =
    /undefined|null|NaN|\[object|\b(true|false)\b|\bname\.|\b(ui|fact|unit)\.\w|exchange-|windows-|forest-|office-|client-|chat-|lync-20|sfb-|ocs-|lcs-|sql-/
  expect(wrong(({ text }) => junk.test(text))).toEqual([])
  expect(wrong(({ text }) => /\s\s|\s[.,;:?](?!NET)|\(\s*\)|^\s|\s$|: ?\.|, ?\./.test(text))).toEqual([])
})

const isProof = (key: string): boolean => key.startsWith('proof.')

test(
  'every sentence begins with a capital and ends with a stop; a proof goes on after “Done when:”',
  { timeout: PATIENCE },
  () => {
    expect(wrong(({ key, text }) => !isProof(key) && !/^[A-Z0-9]/.test(text))).toEqual([])
    expect(wrong(({ key, text }) => isProof(key) && !/^[a-z]/.test(text))).toEqual([])
    expect(wrong(({ text }) => !/[.”"]$/.test(text))).toEqual([])
  },
)

test('no placeholder stands for nothing: no empty list, no empty text', { timeout: PATIENCE }, () => {
  const empty = wrong(({ key, subject, judgement }) => {
    if (judgement.outcome === 'open') return false
    const values = valuesOf(t, judgement, subject)
    return placeholdersIn(messages[key] ?? '').some((name) => {
      const value = values[name]
      return (
        value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
      )
    })
  })
  expect(empty).toEqual([])
})

const SUBJECT_FIELDS = [
  'subject',
  'install',
  'beside',
  'retire',
  'remains',
  'levels',
  'ours',
  'least',
  'limiting',
  'end',
  'from',
  'goal',
  'rooms',
  'mail',
  'realtime',
]
/** What a table says of the versions that were answered: only for a clause that reads them. */
const ROW_FIELDS = ['for', 'servers', 'levelsAsked', 'levelsUntold', 'untold']
/** What a table by size says: only for a clause that reads the number. */
const PACE_FIELDS = ['typical', 'slow']
/** … and of a list of mail programs, for one that reads those. */
const PROGRAM_FIELDS = ['affected']

test(
  'a sentence names only facts that its clause reads, fields of its statement, and its subject',
  { timeout: PATIENCE },
  () => {
    const stray = [
      ...RULES.map((own) => ({ ...own, key: `rule.${own.id}` })),
      ...ITEMS.map((own) => ({ ...own, key: `item.${own.id}` })),
      ...DEADLINE_CLAUSES.map((own) => ({ ...own, key: `deadline.${own.id}` })),
      ...TASKS.map((own) => ({ ...own, key: `proof.${own.id}` })),
    ].flatMap(({ key, reads }) =>
      placeholdersIn(messages[key] ?? '')
        .filter((name) => !/^stated(\.|$)/.test(name) && !SUBJECT_FIELDS.includes(name))
        .filter((name) => !(ROW_FIELDS.includes(name) && reads.includes('exchange')))
        .filter(
          (name) =>
            !(PACE_FIELDS.includes(name) && reads.some((fact) => fact === 'mailboxes' || fact === 'largest')),
        )
        .filter(
          (name) =>
            !(
              PROGRAM_FIELDS.includes(name) &&
              reads.some((fact) => fact === 'outlook' || fact === 'rtcclients')
            ),
        )
        .filter((name) => !(name === 'builds' && reads.includes('rtc')))
        .filter((name) => !reads.some((fact) => fact === name))
        .map((name) => `${key}: ${name}`),
    )
    expect(stray).toEqual([])
    const missing = wrong(
      ({ key, subject, judgement }) =>
        judgement.outcome === 'fires' &&
        placeholdersIn(messages[key] ?? '').some(
          (name) => !Object.hasOwn(valuesOf(t, judgement, subject), name),
        ),
    )
    expect(missing).toEqual([])
  },
)

test('a number that a statement holds is not written into its sentence', { timeout: PATIENCE }, () => {
  const digits = wrong(({ key, judgement }) => {
    const { value } = judgement.rests
    const numbers =
      typeof value === 'object' && value !== null
        ? Object.values(value).filter((n) => typeof n === 'number')
        : []
    return numbers.some((n) => new RegExp(`(?<![\\d{])${n}(?!\\d)`).test(messages[key] ?? ''))
  })
  expect(digits).toEqual([])
})

test('S1: the words never say that a version stops working', () => {
  const said = Object.entries(messages).filter(([key]) => key.startsWith('rule.present.'))
  for (const [, text] of said)
    expect(text).not.toMatch(/stops? (working|to work|running)|no longer (works|runs)/i)
  expect(messages['rule.present.keeps-running']).toMatch(/keeps running/)
})

const itemSaid = (journey: Journey, item: string, estate: Estate, day: IsoDate): string | undefined =>
  saidIn(outcomeOf(KNOWLEDGE, estate, day, journey)).find(({ key }) => key === `item.${item}`)?.text

const by = (method: MethodId): Journey => ({ to: 'cloud', by: method })

test('S7: an item that waits for one answer says which answer, one that waits for more names them', () => {
  const said = [
    itemSaid(
      by('cutover'),
      'cloud.public-folders-last',
      { ...without(['publicfolders']), exchange: ['2010'] },
      TODAY,
    ),
    itemSaid(by('staged'), 'ending.switch-sync-off', without(['keepsync']), TODAY),
    itemSaid(by('staged'), 'staged.remove-servers', without(['remain']), TODAY),
    itemSaid(by('staged'), 'staged.directory-sync', without(['dirsync']), TODAY),
    itemSaid(by('staged'), 'staged.split-csv', without(['mailboxes']), TODAY),
    itemSaid(by('full-hybrid'), 'full-hybrid.switch-to-graph', without(['freebusy', 'exchange']), TODAY),
  ]
  expect(said).toEqual([
    'If public folders are in use: Move public folders last, after the people who use them.',
    'If identities do not stay mastered on-premises: switch directory synchronization off.',
    'Decommission the Exchange servers once every mailbox has moved, but for what is to remain.',
    'If directory synchronization does not run today: Set up directory synchronization, which creates the users in Microsoft 365.',
    `If it applies (${t('fact.mailboxes.name')} not answered): Split into several files: one holds 2,000 rows at most.`,
    expect.stringMatching(/^If it applies \(.+ and .+ not answered\): Have an Exchange SE hybrid server/),
  ])
})

const hybridServerSaid = (exchange: string[], day: IsoDate) =>
  itemSaid(by('full-hybrid'), 'full-hybrid.hybrid-server', anEstate({ exchange }), day)

test('S10: the hybrid server is told by the row of the oldest version, on the day it is asked', () => {
  expect(hybridServerSaid(['2013', '2016'], TODAY)).toContain(
    'With Exchange 2013 in the organization the published table names Exchange 2019 or Exchange 2016.',
  )
  expect(hybridServerSaid(['2013', '2016'], BEGIN)).toContain(
    'With Exchange 2013 in the organization the published table names Exchange 2016 or Exchange 2013.',
  )
  expect(hybridServerSaid(['2019', 'se'], TODAY)).toContain(
    'With Exchange 2019 in the organization the published table names Exchange 2019.',
  )
})

const levelsSaid = (exchange: string[], target: VersionId) =>
  outcomeOf(KNOWLEDGE, anEstate({ exchange }), TODAY)
    .walk.find((step) => step.target.subject === target)
    ?.hops.flatMap(({ subject, reasons }) =>
      reasons
        .filter(({ judgement }) => /levels-needed|level-at-most/.test(judgement.clause))
        .map(({ judgement }) => reasonIn(t, judgement, subject)),
    )
const ownLevelSaid = (exchange: string[]) =>
  itemSaid({ to: 'premises', target: 'exchange-2013' }, 'hop.own-level', anEstate({ exchange }), BEGIN)

test('S16: a hop names the level of each old server, and only the version that limits it', () => {
  expect(levelsSaid(['2013', '2016'], 'exchange-2019')).toEqual([
    'Needed on every old server first: Exchange 2013 CU21 and Exchange 2016 CU11.',
    'While Exchange 2013 is there, Exchange 2019 can be installed up to CU14 only: setup of later updates refuses.',
  ])
  expect(levelsSaid(['2016'], 'exchange-2019')).toEqual([
    'Needed on every old server first: Exchange 2016 CU11.',
  ])
  expect(ownLevelSaid(['2007', '2010'])).toBe(
    'Install Exchange 2013 at CU2 or later: older levels may not stand beside Exchange 2007 or Exchange 2010.',
  )
})

const oldLevelsSaid = (exchange: string[]) =>
  itemSaid(by('full-hybrid'), 'full-hybrid.find-out-level', anEstate({ exchange }), TODAY)

test('S10: the levels that a 2013 hybrid server asks for are told of the versions that are there', () => {
  expect(oldLevelsSaid(['2007'])).toContain(
    'Exchange 2007: beside a 2013 hybrid server Exchange 2007 SP3 RU10 is',
  )
  expect(oldLevelsSaid(['2007', '2010'])).toContain('Exchange 2007 SP3 RU10 and Exchange 2010 SP3 is')
  expect(oldLevelsSaid(['2007-sp3ru10', '2010-sp3'])).toBeUndefined()
})

const ONTO_SE: Journey = { to: 'premises', target: 'exchange-se' }

test('S19: a replacement names the programs that must go, and only those', () => {
  const estate = anEstate({ outlook: ['2010', '2016', 'apps', 'mac2011', 'mac', 'mobile'] })
  expect(itemSaid(by('cutover'), 'cloud.replace-office', estate, TODAY)).toBe(
    'Replace Office 2010 and Office 2016: no longer taken, or no longer supported, by Exchange Online.',
  )
  expect(itemSaid(by('cutover'), 'cloud.replace-mac', estate, TODAY)).toMatch(/^Replace Office for Mac 2011:/)
  expect(itemSaid(ONTO_SE, 'hop.replace-office', { ...estate, exchange: ['2019-cu15'] }, TODAY)).toMatch(
    /^Replace Office 2010 and Office for Mac 2011\. Exchange SE supports Office 2016, /,
  )
  expect(itemSaid(by('cutover'), 'cloud.replace-office', without(['outlook']), TODAY)).toContain(
    'Replace Office versions that Exchange Online does not take or support.',
  )
})

const programsSaid = (outlook: NonNullable<Estate['outlook']>, journey: Journey) =>
  outcomeOf(KNOWLEDGE, anEstate({ outlook }), TODAY, journey).clients.flatMap(({ client, against }) =>
    against.map((cell) => [clientStateIn(t, cell), clientNoteIn(t, client, cell)]),
  )

test('S19: what a state of a mail program depends on is said with the version that is asked', () => {
  expect(programsSaid(['activesync', 'pop-imap', 'apps'], by('cutover'))).toEqual([
    ['Find out', expect.stringContaining('Exchange Online asks for ActiveSync 16.1 or later')],
    ['Find out', expect.stringContaining('asks POP and IMAP programs for TLS 1.2 or later')],
    ['Fine', null],
  ])
  expect(programsSaid(['apps'], { to: 'premises', target: 'exchange-2010' })).toEqual([
    ['Unsupported', 'It is newer than what Exchange 2010 supports.'],
  ])
})

test('S6: one and many are told apart, days and numbers stand as people write them', () => {
  expect(t('{n:mailbox}', { n: 1 })).toBe('1 mailbox')
  expect(t('{n:mailbox}', { n: 2000 })).toBe('2,000 mailboxes')
  expect(t.show('2017-04-11')).toBe('April 11, 2017')
  expect(t.show(['exchange-2007', 'exchange-2010', 'exchange-2013'])).toBe(
    'Exchange 2007, Exchange 2010, and Exchange 2013',
  )
  expect(t('{those:or}', { those: ['exchange-2007', 'exchange-2010', 'exchange-2013'] })).toBe(
    'Exchange 2007, Exchange 2010, or Exchange 2013',
  )
  expect(t('{those:or}', { those: ['exchange-2007', 'exchange-2010'] })).toBe(
    'Exchange 2007 or Exchange 2010',
  )
  expect(t('{those:or}', { those: ['exchange-2007'] })).toBe('Exchange 2007')
  expect(t('{one:or}', { one: 'exchange-2007' })).toBe('Exchange 2007')
  expect(t.show(false)).toBe('No')
  expect(t('no.such.key')).toBe('no.such.key')
  expect(t('{constructor}', {})).toBe('{constructor}')
})
