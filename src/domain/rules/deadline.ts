import type { IsoDate, MethodId, OfficeId, Statement, VersionId } from '../../knowledge/schema.ts'
import { clause, type Clause, type Condition } from '../clause.ts'
import { daysAfter } from '../days.ts'
import { beforeExchange2010, isOlder, officesIn, someIn, versionsIn } from '../estate.ts'
import type { FactKey, Facts } from '../facts.ts'
import type { Journey } from '../goal.ts'
import { remembered } from '../remembered.ts'
import type { World } from '../world.ts'

/** What a deadline is judged of, beside the estate. */
export interface Touched {
  readonly journey: Journey | null
  /** Versions that the journey brings in. */
  readonly installs: readonly VersionId[]
}

export interface When {
  /** null: none is published, or it counts from the day on which a server is noticed. */
  readonly day: IsoDate | null
  /** The publisher's own coarse words, as an id that has a name; null: there is a day, or not even that. */
  readonly planned: string | null
  /** The first day on which one has to count on it; null: nobody can say. */
  readonly from: IsoDate | null
}

/** A clause about a deadline, and how its day is read from the statement that it rests on. */
interface DeadlineClause extends Clause<Touched> {
  readonly about: VersionId | null
  readonly whenIn: (world: World, touched: Touched) => When | null
}

const onDay = (day: IsoDate): When => ({ day, planned: null, from: day })
/** The day itself is still good. */
const after = (day: IsoDate): When => ({ day, planned: null, from: daysAfter(day, 1) })
const noDay: When = { day: null, planned: null, from: null }
/** It has begun, and counts its days from when it notices a server. */
const running = (from: IsoDate): When => ({ day: null, planned: null, from })

const pad = (month: number): string => String(month).padStart(2, '0')

/** The first day on which one has to count on what is announced for a month, its end or that of a year; else null. */
function countedFrom(planned: string): IsoDate | null {
  const [, end, years = '', months] = /^(end-)?(\d{4})(?:-(\d{2}))?$/.exec(planned) ?? []
  if (!years || (!end && !months)) return null
  const [year, month] = [Number(years), Number(months ?? 12) + (end ? 1 : 0)]
  return month > 12 ? `${year + 1}-01-01` : (`${year}-${pad(month)}-01` as IsoDate) // the pattern has just been seen
}
const coarsely = (planned: string): When => ({ day: null, planned, from: countedFrom(planned) })
const stopOf = ({ day, planned }: { day: IsoDate | null; planned?: string }): When =>
  day ? onDay(day) : planned ? coarsely(planned) : noDay

function deadline<K extends FactKey, T>(
  own: Condition<Touched, K, T> & { on: (rests: Statement<T>) => When; about?: VersionId },
): DeadlineClause {
  const whenOf = remembered(own.on)
  return {
    ...clause(own),
    about: own.about ?? null,
    whenIn: (world, touched) => {
      const rests = own.rests(world, touched)
      return rests ? whenOf(rests) : null
    },
  }
}

const toCloud = ({ journey }: Touched): boolean => journey?.to === 'cloud'
const by = ({ journey }: Touched, methods: readonly MethodId[]): boolean =>
  journey?.to === 'cloud' && methods.includes(journey.by)
const inHybrid = (touched: Touched): boolean => by(touched, ['full-hybrid'])
/** Directory synchronization belongs to these whether or not it runs today. */
const SYNCHRONIZED: readonly MethodId[] = ['staged', 'express-migration', 'minimal-hybrid', 'full-hybrid']

/** 2010 and later: beside older ones no server can stand that the two sides still talk through. */
const talksToCloud = (exchange: Facts['exchange']): boolean =>
  !beforeExchange2010(exchange) && versionsIn(exchange).length > 0
/** … and mail to the cloud would leave from a server older than SE. */
const sendsFromOlder = (exchange: Facts['exchange']): boolean =>
  talksToCloud(exchange) && versionsIn(exchange).some((id) => isOlder(id, 'exchange-se'))

const outlookIn = (f: Pick<Facts, 'outlook'>, versions: readonly OfficeId[]): boolean =>
  officesIn(f.outlook).some((id) => versions.includes(id))

const paidUpdates = (about: VersionId): DeadlineClause =>
  deadline({
    id: `paid-updates-${about}`,
    about,
    reads: ['exchange'],
    rests: (w) => w.versions[about]?.paidUpdatesUntil,
    when: (f, _until, { installs }) => installs.includes(about) || versionsIn(f.exchange).includes(about),
    on: ({ value }) => after(value),
  })

/**
 * All deadlines. Those whose day another statement holds rest on that statement. A condition looks at the journey
 * first, so that no answer is asked for where the journey decides.
 */
export const DEADLINE_CLAUSES: readonly DeadlineClause[] = [
  deadline({
    id: 'tls',
    reads: ['exchange'],
    rests: (w) => w.cloud.tls,
    when: (f, { oldServers }, touched) => toCloud(touched) && someIn(f.exchange, oldServers),
    on: ({ since }) => onDay(since),
  }),
  deadline({
    id: 'old-outlook',
    reads: ['outlook'],
    rests: (w) => w.deadlines['old-outlook'],
    when: (f, { versions }, touched) => toCloud(touched) && outlookIn(f, versions),
    on: ({ value }) => stopOf(value),
  }),
  deadline({
    id: 'basic-auth',
    rests: (w) => w.deadlines['basic-auth'],
    when: (_f, _stated, touched) => toCloud(touched),
    on: ({ value }) => stopOf(value),
  }),
  deadline({
    id: 'mail-enforcement',
    reads: ['exchange'],
    rests: (w) => w.cloud.mailEnforcement,
    when: (f, { versions }, touched) => inHybrid(touched) && someIn(f.exchange, versions),
    on: ({ since }) => running(since),
  }),
  deadline({
    id: 'office-2016-2019',
    reads: ['outlook'],
    rests: (w) => w.deadlines['office-2016-2019'],
    when: (f, { versions }, touched) => toCloud(touched) && outlookIn(f, versions),
    on: ({ value }) => after(value.day),
  }),
  deadline({
    id: 'cloud-archive-owa',
    reads: ['exchange'],
    rests: (w) => w.deadlines['cloud-archive-owa'],
    when: (f, _stated, touched) => inHybrid(touched) && talksToCloud(f.exchange),
    on: ({ value }) => stopOf(value),
  }),
  deadline({
    id: 'hybrid-app',
    reads: ['freebusy', 'exchange'],
    rests: (w) => w.methods['full-hybrid'].steps.hybridApp,
    when: (f, _stated, touched) => inHybrid(touched) && f.freebusy && talksToCloud(f.exchange),
    on: ({ value }) => onDay(value.day),
  }),
  deadline({
    id: 'root-certificate',
    reads: ['exchange'],
    rests: (w) => w.deadlines['root-certificate'],
    when: (f, _stated, touched) => inHybrid(touched) && versionsIn(f.exchange).length > 0,
    on: ({ value }) => stopOf(value),
  }),
  deadline({
    id: 'pop-imap-tls',
    reads: ['outlook'],
    rests: (w) => w.deadlines['pop-imap-tls'],
    when: (f, _stated, touched) => toCloud(touched) && f.outlook.includes('pop-imap'),
    on: ({ value }) => stopOf(value),
  }),
  deadline({
    id: 'activesync-version',
    reads: ['outlook'],
    rests: (w) => w.deadlines['activesync-version'],
    when: (f, _stated, touched) => toCloud(touched) && f.outlook.includes('activesync'),
    on: ({ value }) => stopOf(value),
  }),
  deadline({
    id: 'mail-floor',
    reads: ['exchange'],
    rests: (w) => w.cloud.mailFloor,
    when: (f, _stated, touched) => inHybrid(touched) && sendsFromOlder(f.exchange),
    on: ({ value }) => coarsely(value.planned),
  }),
  deadline({
    id: 'sync-version',
    reads: ['dirsync'],
    rests: (w) => w.methods['full-hybrid'].steps.syncVersion,
    when: (f, _stated, touched) => toCloud(touched) && (by(touched, SYNCHRONIZED) || f.dirsync),
    on: ({ value }) => onDay(value.day),
  }),
  deadline({
    id: 'ews-off',
    rests: (w) => w.methods['full-hybrid'].steps.ewsOff,
    when: (_f, _stated, touched) => toCloud(touched),
    on: ({ value }) => onDay(value.day),
  }),
  deadline({
    id: 'office-2021',
    reads: ['outlook'],
    rests: (w) => w.deadlines['office-2021'],
    when: (f, { versions }, touched) => toCloud(touched) && outlookIn(f, versions),
    on: ({ value }) => after(value.day),
  }),
  paidUpdates('exchange-2016'),
  paidUpdates('exchange-2019'),
  deadline({
    id: 'smtp-auth-default',
    reads: ['relay'],
    rests: (w) => w.deadlines['smtp-auth-default'],
    when: (f, _stated, touched) => toCloud(touched) && f.relay,
    on: ({ value }) => stopOf(value),
  }),
  deadline({
    id: 'activesync-certificate',
    reads: ['outlook'],
    rests: (w) => w.deadlines['activesync-certificate'],
    when: (f, _stated, touched) => toCloud(touched) && f.outlook.includes('activesync'),
    on: ({ value }) => stopOf(value),
  }),
  deadline({
    id: 'ews-end',
    rests: (w) => w.methods['full-hybrid'].steps.ewsOff,
    when: (_f, _stated, touched) => toCloud(touched),
    on: ({ value }) => onDay(value.end),
  }),
  deadline({
    id: 'graph',
    reads: ['freebusy', 'exchange'],
    rests: (w) => w.methods['full-hybrid'].steps.graph,
    when: (f, _stated, touched) => inHybrid(touched) && f.freebusy && talksToCloud(f.exchange),
    on: ({ value }) => onDay(value.day),
  }),
  deadline({
    id: 'se-door',
    about: 'exchange-se',
    reads: ['exchange'],
    rests: (w) => w.versions['exchange-se']?.doorCloses,
    when: (f, { refuses }, { installs }) =>
      installs.some((id) => refuses.includes(id)) || someIn(f.exchange, refuses),
    on: ({ value }) => coarsely(value.planned),
  }),
  deadline({
    id: 'mail-floor-next',
    reads: ['exchange'],
    rests: (w) => w.deadlines['mail-floor-next'],
    when: (f, _stated, touched) => inHybrid(touched) && sendsFromOlder(f.exchange),
    on: ({ value }) => stopOf(value),
  }),
  deadline({
    id: 'smtp-auth-end',
    reads: ['relay'],
    rests: (w) => w.deadlines['smtp-auth-end'],
    when: (f, _stated, touched) => toCloud(touched) && f.relay,
    on: ({ value }) => stopOf(value),
  }),
]
