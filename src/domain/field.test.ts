import { expect, test } from 'vitest'
import type { IsoDate, MethodId, VersionId } from '../knowledge/schema.ts'
import type { ItemKind, Phase } from './clause.ts'
import type { Estate } from './facts.ts'
import type { Journey } from './goal.ts'
import { allItems } from './plan.ts'
import { anEstate, itemsIn, outcomeFor, planOf, TODAY, without } from './testing.ts'

const by = (method: MethodId): Journey => ({ to: 'cloud', by: method })
const onto = (target: VersionId): Journey => ({ to: 'premises', target })

interface Case {
  readonly way: Journey
  readonly is?: Estate
}

/** A row's item: the phase that it stands in, an estate or a way where it appears, and one where it does not. */
interface Own {
  readonly item: string
  readonly phase: Phase
  readonly kind?: ItemKind
  readonly seen: Case
  readonly unseen: Case
}

/** What carries a row already: an item of the plan, or a rule about a method, a version or a hop. */
type Covered = { readonly by: string; readonly seen: Case; readonly on?: IsoDate }

interface Row {
  readonly P: string
  readonly own?: readonly Own[]
  readonly covered?: readonly Covered[]
  /** Why a part of the row stands nowhere, or elsewhere than the fact base says. */
  readonly left?: string
}

const own = (item: string, phase: Phase, seen: Case, unseen: Case, kind: Own['kind'] = 'task'): Own => ({
  item: `field.${item}`,
  phase,
  kind,
  seen,
  unseen,
})

const CUTOVER: Case = { way: by('cutover') }
const STAGED: Case = { way: by('staged') }
const EXPRESS: Case = { way: by('express-migration'), is: { exchange: ['2013'] } }
const MINIMAL: Case = { way: by('minimal-hybrid'), is: { exchange: ['2016'], dirsync: true } }
const FULL: Case = { way: by('full-hybrid'), is: { exchange: ['2016'], dirsync: true } }
const IMAP: Case = { way: by('imap'), is: { exchange: ['2000'] } }
const TO_SE: Case = { way: onto('exchange-se'), is: { exchange: ['2016-cu23'], stay: true } }
const TO_2013: Case = { way: onto('exchange-2013'), is: { exchange: ['2010'], stay: true } }
const TO_2010: Case = { way: onto('exchange-2010'), is: { exchange: ['2007'], stay: true } }

const and = ({ way, is }: Case, more: Estate): Case => ({ way, is: { ...is, ...more } })

/** Every row of the fact base that concerns Exchange. */
const ROWS: readonly Row[] = [
  // Delegates, shared mailboxes, groups
  {
    P: 'P1',
    own: [
      own('p1', 'discover', FULL, CUTOVER),
      own('p1', 'discover', STAGED, EXPRESS),
      own('p1-move', 'move', MINIMAL, FULL),
    ],
    covered: [{ by: 'full-hybrid.move-together', seen: FULL }],
  },
  { P: 'P2', own: [own('p2', 'prepare', FULL, STAGED)] },
  { P: 'P3', own: [own('p3', 'pilot', MINIMAL, EXPRESS), own('p3-move', 'move', FULL, STAGED)] },
  {
    P: 'P4',
    own: [own('p4', 'prepare', MINIMAL, CUTOVER)],
    covered: [
      { by: 'full-hybrid.move-together', seen: FULL },
      { by: 'field.p1-move', seen: MINIMAL },
    ],
  },
  {
    P: 'P5',
    own: [
      own('p5', 'decide', and(FULL, { exchange: ['2010'] }), FULL),
      own('p5-prepare', 'prepare', FULL, and(FULL, { exchange: ['2010'] })),
      own('p5-prepare', 'prepare', and(MINIMAL, { exchange: ['2013'] }), STAGED),
    ],
    left: 'The switch for 2013 and 2016 is set in prepare: it is a task, not a decision.',
  },
  { P: 'P6', own: [own('p6', 'discover', FULL, EXPRESS)] },
  { P: 'P7', own: [own('p7', 'discover', EXPRESS, CUTOVER)] },
  { P: 'P8', own: [own('p8', 'prepare', FULL, STAGED), own('p8-retire', 'retire', MINIMAL, EXPRESS)] },
  { P: 'P9', own: [own('p9', 'prepare', FULL, CUTOVER)] },
  { P: 'P10', own: [own('p10', 'prepare', STAGED, CUTOVER)] },
  {
    P: 'P11',
    own: [own('p11', 'decide', IMAP, CUTOVER), own('p11', 'decide', { way: by('third-party') }, STAGED)],
  },

  // Mailboxes: size, items, identity
  {
    P: 'P12',
    own: [
      own('p12', 'discover', and(CUTOVER, { largest: 51 }), and(CUTOVER, { largest: 50 })),
      own('p12', 'discover', and(FULL, { largest: 120 }), and(FULL, { largest: 0 })),
    ],
  },
  {
    P: 'P13',
    own: [own('p13', 'discover', FULL, and(FULL, { exchange: ['2007'] }))],
    left: 'What to decide hangs on what is found, so the one sentence says both.',
  },
  {
    P: 'P14',
    own: [own('p14', 'discover', CUTOVER, IMAP)],
    covered: [{ by: 'imap.large-items', seen: IMAP }],
  },
  { P: 'P15', own: [own('p15', 'pilot', EXPRESS, CUTOVER)] },
  {
    P: 'P16',
    own: [
      own('p16', 'move', EXPRESS, FULL),
      own('p16-hop', 'move', TO_2013, TO_2010),
      own('p16-hop', 'move', TO_2013, TO_SE),
    ],
  },
  { P: 'P17', own: [own('p17', 'move', FULL, CUTOVER), own('p17-retire', 'retire', EXPRESS, STAGED)] },
  { P: 'P18', own: [own('p18', 'prepare', STAGED, CUTOVER)] },
  { P: 'P19', own: [own('p19', 'pilot', MINIMAL, STAGED)] },
  { P: 'P20', own: [own('p20', 'prepare', EXPRESS, STAGED)] },
  {
    P: 'P21',
    own: [own('p21', 'discover', STAGED, CUTOVER), own('p21-prepare', 'prepare', FULL, IMAP)],
  },
  {
    P: 'P22',
    own: [
      own('p22', 'discover', FULL, STAGED),
      own('p22', 'discover', FULL, and(FULL, { exchange: ['2007'] })),
    ],
  },
  { P: 'P23', own: [own('p23', 'prepare', CUTOVER, and(CUTOVER, { exchange: ['2003'] }))] },
  {
    P: 'P24',
    own: [own('p24', 'discover', FULL, CUTOVER), own('p24-retire', 'retire', MINIMAL, STAGED)],
  },
  {
    P: 'P25',
    own: [own('p25', 'move', CUTOVER, FULL, 'loss'), own('p25', 'move', STAGED, EXPRESS, 'loss')],
    left: 'Only cutover and staged make everybody set up a new profile.',
  },
  { P: 'P26', covered: [{ by: 'staged.out-of-office-is-lost', seen: STAGED }] },
  {
    P: 'P27',
    covered: [
      { by: 'cutover.assign-licences', seen: CUTOVER },
      { by: 'staged.count-licences', seen: STAGED },
      { by: 'express-migration.count-licences', seen: EXPRESS },
      { by: 'minimal-hybrid.count-licences', seen: MINIMAL },
      { by: 'full-hybrid.count-licences', seen: FULL },
    ],
  },

  // Traps of a method
  {
    P: 'P28',
    covered: [
      { by: 'cutover.switch-sync-off', seen: and(CUTOVER, { dirsync: true }) },
      { by: 'cutover.sync-has-to-stay', seen: and(CUTOVER, { dirsync: true, keepsync: true }) },
      { by: 'cutover.sync-to-be-switched-off', seen: and(CUTOVER, { dirsync: true }) },
    ],
  },
  { P: 'P29', covered: [{ by: 'method.source-not-covered', seen: and(STAGED, { exchange: ['2010'] }) }] },
  {
    P: 'P30',
    own: [own('p30', 'discover', STAGED, CUTOVER), own('p30-prepare', 'prepare', STAGED, FULL)],
  },
  {
    P: 'P31',
    covered: [
      { by: 'cutover.helpdesk-overwhelmed', seen: and(CUTOVER, { mailboxes: 151 }) },
      { by: 'method.beyond-its-limit', seen: and(CUTOVER, { mailboxes: 2001 }) },
    ],
  },
  { P: 'P32', covered: [{ by: 'full-hybrid.decide-how-to-leave', seen: FULL }] },
  { P: 'P33', own: [own('p33', 'pilot', STAGED, CUTOVER)] },
  {
    P: 'P34',
    covered: [
      { by: 'full-hybrid.rarely-worth-it', seen: and(FULL, { exchange: ['2007'] }) },
      { by: 'full-hybrid.rarely-worth-it-from-2010', seen: FULL },
    ],
  },
  { P: 'P35', own: [own('p35', 'decide', FULL, CUTOVER), own('p35-move', 'move', EXPRESS, STAGED)] },
  {
    P: 'P36',
    covered: [{ by: 'cloud.concurrency', seen: FULL }],
  },
  { P: 'P37', own: [own('p37', 'discover', FULL, CUTOVER)] },
  { P: 'P38', own: [own('p38', 'prepare', EXPRESS, CUTOVER)] },
  { P: 'P39', own: [own('p39', 'install', MINIMAL, STAGED)] },
  { P: 'P40', own: [own('p40', 'discover', FULL, MINIMAL)] },

  // Public folders
  {
    P: 'P41',
    covered: [{ by: 'cloud.public-folders-last', seen: and(FULL, { publicfolders: true }) }],
  },
  { P: 'P42', own: [own('p42', 'discover', and(FULL, { publicfolders: true }), FULL)] },
  {
    P: 'P43',
    own: [
      own('p43', 'prepare', and(EXPRESS, { publicfolders: true }), EXPRESS),
      own(
        'p43',
        'prepare',
        and(FULL, { publicfolders: true }),
        and(FULL, { exchange: ['2010'], publicfolders: true }),
      ),
    ],
  },
  { P: 'P44', own: [own('p44', 'switch', and(MINIMAL, { publicfolders: true }), MINIMAL)] },
  {
    P: 'P45',
    own: [
      own(
        'p45',
        'prepare',
        and(FULL, { publicfolders: true, exchange: ['2010'] }),
        and(FULL, { publicfolders: true }),
      ),
    ],
  },
  {
    P: 'P46',
    own: [
      own('p46', 'move', and(TO_2013, { publicfolders: true }), TO_2013),
      own('p46', 'move', and(TO_2013, { publicfolders: true }), and(TO_SE, { publicfolders: true })),
    ],
  },
  {
    P: 'P47',
    own: [own('p47', 'decide', and(FULL, { publicfolders: true }), FULL)],
    covered: [{ by: 'cloud.public-folders-elsewhere-first', seen: and(CUTOVER, { publicfolders: true }) }],
  },

  // Names, DNS, clients
  {
    P: 'P48',
    own: [
      own('p48', 'switch', CUTOVER, and(IMAP, { exchange: ['none'] })),
      own('p48-retire', 'retire', and(FULL, { remain: 'tools' }), FULL),
      own('p48-retire', 'retire', and(FULL, { remain: 'server' }), CUTOVER),
    ],
    left: 'In a hop the old server leaves with its connection point when it is uninstalled; no source asks for more.',
  },
  { P: 'P49', own: [own('p49', 'prepare', CUTOVER, TO_SE)] },
  {
    P: 'P50',
    own: [own('p50', 'prepare', FULL, CUTOVER)],
    covered: [{ by: 'full-hybrid.certificate', seen: FULL }],
  },
  {
    P: 'P51',
    covered: [
      { by: 'cutover.lower-mx-ttl', seen: CUTOVER },
      { by: 'imap.lower-mx-ttl', seen: IMAP },
      { by: 'cutover.delete-the-batch', seen: CUTOVER },
    ],
  },
  { P: 'P52', covered: [{ by: 'cloud.replace-office', seen: and(CUTOVER, { outlook: ['2007'] }) }] },
  { P: 'P53', own: [own('p53', 'prepare', and(FULL, { outlook: ['2016'] }), FULL)] },
  {
    P: 'P54',
    own: [own('p54', 'prepare', CUTOVER, and(CUTOVER, { exchange: ['2010'] }))],
    covered: [{ by: 'full-hybrid.phones-from-2007', seen: and(FULL, { exchange: ['2007'] }) }],
  },
  {
    P: 'P55',
    covered: [
      { by: 'cutover.new-profiles', seen: CUTOVER },
      { by: 'cutover.tell-users', seen: CUTOVER },
      { by: 'staged.new-profiles', seen: STAGED },
      { by: 'staged.tell-users', seen: STAGED },
    ],
    left: 'No source gives the hours that a helpdesk needs for so many seats.',
  },

  // Mail flow, certificates, TLS, relay, journaling
  { P: 'P56', own: [own('p56', 'prepare', FULL, MINIMAL)] },
  {
    P: 'P57',
    covered: [
      { by: 'full-hybrid.verify-domains', seen: FULL },
      { by: 'minimal-hybrid.verify-domains', seen: MINIMAL },
      { by: 'express-migration.verify-domains', seen: EXPRESS },
    ],
  },
  {
    P: 'P58',
    own: [
      own('p58', 'prepare', FULL, EXPRESS),
      own('p58-retire', 'retire', and(FULL, { remain: 'server' }), FULL),
    ],
  },
  { P: 'P59', own: [own('p59', 'prepare', and(FULL, { freebusy: true }), FULL)] },
  {
    P: 'P60',
    covered: [
      { by: 'full-hybrid.hybrid-app', seen: FULL },
      { by: 'full-hybrid.switch-to-graph', seen: and(FULL, { freebusy: true }) },
      { by: 'full-hybrid.keep-ews-allowed', seen: and(FULL, { freebusy: true }) },
    ],
  },
  {
    P: 'P61',
    covered: [
      { by: 'full-hybrid.mail-floor', seen: FULL },
      { by: 'full-hybrid.mail-will-be-blocked', seen: and(FULL, { exchange: ['2007'] }) },
    ],
  },
  {
    P: 'P62',
    own: [own('p62', 'prepare', FULL, CUTOVER), own('p62-switch', 'switch', MINIMAL, EXPRESS)],
  },
  { P: 'P63', own: [own('p63', 'pilot', MINIMAL, CUTOVER)] },
  { P: 'P64', own: [own('p64', 'prepare', and(FULL, { exchange: ['2010'] }), FULL)] },
  { P: 'P65', own: [own('p65', 'discover', FULL, MINIMAL)] },
  { P: 'P66', own: [own('p66', 'decide', FULL, STAGED)] },
  {
    P: 'P67',
    covered: [
      { by: 'deadline.list-senders', seen: and(CUTOVER, { relay: true }) },
      { by: 'deadline.smtp-auth', seen: and(FULL, { relay: true }) },
    ],
  },
  {
    P: 'P68',
    covered: [{ by: 'deadline.list-pop-imap', seen: and(CUTOVER, { outlook: ['pop-imap'] }) }],
  },
  {
    P: 'P69',
    own: [
      own('p69', 'discover', and(FULL, { journaling: true }), FULL),
      own('p69-switch', 'switch', and(CUTOVER, { journaling: true }), CUTOVER),
    ],
  },
  {
    P: 'P70',
    own: [own('p70', 'decide', and(FULL, { journaling: true }), FULL)],
    covered: [{ by: 'cloud.journal-mailbox', seen: and(FULL, { journaling: true }) }],
  },

  // On-premises hops and the last server
  {
    P: 'P71',
    covered: [
      {
        by: 'target.not-beside',
        seen: { way: onto('exchange-2019'), is: { exchange: ['2010'], stay: true } },
      },
    ],
  },
  {
    P: 'P72',
    covered: [
      { by: 'target.not-beside', seen: and(TO_SE, { exchange: ['2013'] }) },
      { by: 'hop.level-at-most', seen: and(TO_SE, { exchange: ['2013'] }) },
      { by: 'hop.remove-before-door-closes', seen: TO_SE },
    ],
  },
  {
    P: 'P73',
    own: [own('p73', 'discover', TO_SE, TO_2013), own('p73-prepare', 'prepare', TO_SE, FULL)],
  },
  { P: 'P74', own: [own('p74', 'prepare', TO_SE, TO_2010)] },
  {
    P: 'P75',
    own: [
      own('p75', 'retire', FULL, CUTOVER),
      own('p75', 'retire', FULL, and(FULL, { remain: 'tools' })),
      own('p75-hop', 'retire', TO_SE, TO_2013),
    ],
  },
  {
    P: 'P76',
    own: [
      own('p76', 'discover', FULL, and(FULL, { exchange: ['2010'] })),
      own('p76-hop', 'discover', TO_SE, TO_2013),
    ],
  },
  {
    P: 'P77',
    covered: [
      { by: 'full-hybrid.decide-how-to-leave', seen: FULL },
      { by: 'ending.keep-one-server', seen: and(FULL, { keepsync: true, remain: 'server' }) },
      { by: 'ending.management-tools', seen: and(MINIMAL, { keepsync: true, remain: 'tools' }) },
      { by: 'ending.cloud-managed', seen: and(STAGED, { keepsync: true, remain: 'nothing' }) },
    ],
  },
  {
    P: 'P78',
    covered: [
      { by: 'cloud.check-before-removal', seen: FULL },
      { by: 'ending.public-folders-local', seen: and(FULL, { publicfolders: true }) },
      { by: 'hop.check-before-removal', seen: TO_SE },
    ],
  },
  {
    P: 'P79',
    own: [own('p79', 'prepare', FULL, and(FULL, { exchange: ['2007'] }))],
  },
  { P: 'P80', own: [own('p80', 'discover', TO_SE, TO_2013)] },

  // Voice mail
  {
    P: 'P81',
    own: [
      own('p81', 'discover', and(FULL, { um: true }), FULL),
      own('p81', 'discover', and(FULL, { um: true }), and(FULL, { exchange: ['2019'], um: true })),
      own('p81-decide', 'decide', and(CUTOVER, { um: true }), CUTOVER),
    ],
    covered: [
      { by: 'cutover.disable-unified-messaging', seen: and(CUTOVER, { um: true }) },
      { by: 'staged.disable-unified-messaging', seen: and(STAGED, { um: true }) },
    ],
  },
]

const plannedIn = ({ way, is }: Case) => itemsIn(planOf(way, anEstate(is), TODAY))
const phasesOf = (of: Case, item: string) =>
  plannedIn(of)
    .filter((planned) => planned.item === item && planned.judgement.outcome === 'fires')
    .map(({ phase }) => phase)

/** Rules and items that say something in that case. */
function saidIn({ way, is }: Case): readonly string[] {
  const outcome = outcomeFor(anEstate(is), TODAY, way)
  const assessed =
    way.to === 'cloud'
      ? outcome.methods.filter(({ subject }) => subject === way.by)
      : outcome.walk.flatMap(({ target }) => (target.subject === way.target ? [target] : []))
  const fired = assessed
    .flatMap(({ reasons }) => reasons)
    .filter(({ judgement }) => judgement.outcome === 'fires')
    .map(({ judgement }) => judgement.clause)
  return [...fired, ...plannedIn({ way, ...(is ? { is } : {}) }).map(({ item }) => item)]
}

test('every row of the fact base that concerns Exchange is accounted for, once', () => {
  expect(ROWS.map(({ P }) => P)).toEqual(Array.from({ length: 81 }, (_, i) => `P${i + 1}`))
  expect(ROWS.filter((row) => !row.own && !row.covered).map(({ P }) => P)).toEqual([])
})

test('every item of the field belongs to a row, under its number', () => {
  const told = ROWS.flatMap(({ P, own: items = [] }) => items.map(({ item }) => ({ P, item })))
  for (const { P, item } of told) expect(item).toMatch(new RegExp(`^field\\.${P.toLowerCase()}(-|$)`))
  const ids = allItems().flatMap(({ id }) => (id.startsWith('field.') ? [id] : []))
  expect(ids.filter((id) => !told.some(({ item }) => item === id))).toEqual([])
})

const OWN = ROWS.flatMap(({ P, own: items = [] }) => items.map((item) => ({ P, ...item })))

test.for(OWN)('$P: $item stands in $phase where the estate calls for it, else nowhere', (row) => {
  expect(phasesOf(row.seen, row.item).length).toBeGreaterThan(0)
  expect(new Set(phasesOf(row.seen, row.item))).toEqual(new Set([row.phase]))
  expect(plannedIn(row.seen).find(({ item }) => item === row.item)?.kind).toBe(row.kind)
  expect(plannedIn(row.unseen).length).toBeGreaterThan(0)
  expect(plannedIn(row.unseen).map(({ item }) => item)).not.toContain(row.item)
})

const COVERED = ROWS.flatMap(({ P, covered = [] }) => covered.map((one) => ({ P, ...one })))

test.for(COVERED)('$P is told by $by', ({ by: id, seen }) => {
  expect(saidIn(seen)).toContain(id)
})

// A fact that was not answered leaves its rows under a condition, and asks for it.
test.for([
  { P: 'P12', fact: 'largest', item: 'field.p12', of: CUTOVER },
  { P: 'P42', fact: 'publicfolders', item: 'field.p42', of: FULL },
  { P: 'P53', fact: 'outlook', item: 'field.p53', of: FULL },
  { P: 'P58', fact: 'remain', item: 'field.p58-retire', of: FULL },
  { P: 'P69', fact: 'journaling', item: 'field.p69', of: FULL },
  { P: 'P81', fact: 'um', item: 'field.p81', of: FULL },
] as const)('$P: $item waits for $fact', ({ fact, item, of }) => {
  const plan = planOf(of.way, without([fact], of.is), TODAY)
  const planned = itemsIn(plan).find((one) => one.item === item)
  expect(planned?.judgement).toMatchObject({ outcome: 'open', needs: [fact] })
  expect(plan.needs).toContain(fact)
})

test('S6: the plan of a small shop on a cutover stays readable', () => {
  const mine = plannedIn(CUTOVER).filter(({ item }) => item.startsWith('field.'))
  expect(mine.map(({ item }) => item)).toEqual([
    'field.p14',
    'field.p54',
    'field.p23',
    'field.p49',
    'field.p25',
    'field.p48',
  ])
})

test('only what truly blocks is a gate', () => {
  const gates = allItems().filter(({ id, gate }) => id.startsWith('field.') && gate)
  expect(gates.map(({ id }) => id)).toEqual(['field.p24-retire', 'field.p69-switch'])
})
