import type { ExchangeId, MethodId, RealtimeId, Statement, VersionId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { isOlder, isRealtime, realtimeIn, someIn, someSince, versionsIn } from '../estate.ts'
import type { Facts } from '../facts.ts'
import { endsInTeams, type Pair } from '../goal.ts'
import { affectedBy } from '../support.ts'
import type { World } from '../world.ts'
import { RUN } from './run.ts'
import { LOOK } from './look.ts'

/** A statement that concerns some pairs only. */
const where = <T>(is: boolean, statement: T): T | undefined => (is ? statement : undefined)

const toCloud = ({ mail }: Pair): boolean => mail.to === 'cloud'
const methodOf = ({ mail }: Pair): MethodId | null => (mail.to === 'cloud' ? mail.by : null)
const targetOf = ({ mail }: Pair): VersionId | null => (mail.to === 'premises' ? mail.target : null)
const inTeams = ({ realtime }: Pair): boolean => endsInTeams(realtime)
const byHybrid = ({ realtime }: Pair): boolean => realtime === 'teams-hybrid'

/** Users end on a server: of that version, or of the newest after a fresh start. */
const serverOf = (pair: Pair): RealtimeId | 'server-fresh' | null =>
  endsInTeams(pair.realtime) ? null : pair.realtime

/** They end on a newer server than that one. */
const endsAbove = (pair: Pair, version: RealtimeId): boolean => {
  const end = serverOf(pair)
  return end === 'server-fresh' || (end !== null && isOlder(version, end))
}

const syncIn = (w: World, pair: Pair) => {
  const id = methodOf(pair)
  const method = id && w.methods[id]
  return method && 'directorySync' in method ? method.directorySync?.value : undefined
}

/** Both halves copy users to Microsoft 365, and at the same time. */
const sharesSync = (w: World, pair: Pair): boolean =>
  inTeams(pair) && ['once', 'continuous'].includes(String(syncIn(w, pair)))

/** Mail that wants synchronization off, and a goal that wants it on. */
const wantsSyncOff = (w: World, pair: Pair): boolean => inTeams(pair) && syncIn(w, pair) === 'off'

interface Order {
  readonly first: readonly RealtimeId[]
  readonly exchange: ExchangeId
  readonly keep: readonly ExchangeId[]
  readonly oldest: ExchangeId
}

/** Of several orders, the one about the version that mail ends on. */
const orderOf = <T extends Order>(
  pair: Pair,
  ...orders: readonly (Statement<T> | undefined)[]
): Statement<T> | undefined => orders.find((own) => own?.value.exchange === targetOf(pair))

const orderIn = ({ realtime: { together } }: World, pair: Pair): Statement<Order> | undefined =>
  orderOf<Order>(pair, together.voicemailOrder, together.voicemailOrderSe)
const betweenIn = ({ realtime: { together } }: World, pair: Pair): Statement<Order> | undefined =>
  orderOf<Order>(pair, together.voicemailBetween, together.voicemailBetweenSe)

const someOf = (rtc: Facts['rtc'], list: readonly RealtimeId[]): boolean =>
  realtimeIn(rtc).some((id) => list.includes(id))

/** Exchange that works with no server that users could go to first. */
const someTooOld = (exchange: Facts['exchange'], { oldest }: Pick<Order, 'oldest'>): boolean =>
  versionsIn(exchange).some((id) => isOlder(id, oldest))

/** Users leave the servers that an order names. */
const leaves = (pair: Pair, { first }: Order): boolean => !first.some((id) => id === pair.realtime)

/** Users move before mailboxes do: their old server is not supported with the new Exchange, and can be left first. */
const usersFirst = (f: Pick<Facts, 'rtc' | 'exchange' | 'um'>, order: Order, pair: Pair): boolean =>
  f.um &&
  someOf(f.rtc, order.first) &&
  leaves(pair, order) &&
  (inTeams(pair) || !someTooOld(f.exchange, order))

/** … or only in part, as the old Exchange does not work with the new server either. */
const usersBetween = (f: Pick<Facts, 'rtc' | 'exchange' | 'um'>, order: Order, pair: Pair): boolean =>
  f.um && someOf(f.rtc, order.first) && leaves(pair, order) && !inTeams(pair) && someTooOld(f.exchange, order)

/** What mail ends on keeps no contact lists and archives of conversations, as far as is published. */
const notInMailboxes = <T extends { readonly value: { readonly exchange: readonly ExchangeId[] } }>(
  known: T | undefined,
  pair: Pair,
) => {
  const target = targetOf(pair)
  return where(target !== null && !known?.value.exchange.some((id) => id === target), known)
}

/** What both halves of an organization share, and which goes first; in the order a person works. */
export const TOGETHER_ITEMS: readonly Item<Pair>[] = [
  item({
    id: 'together.list-programs',
    phase: 'discover',
    owner: 'helpdesk',
    gate: true,
    topic: 'clients',
    rests: (w) => w.realtime.together.programs,
  }),
  item({
    id: 'together.list-certificates',
    phase: 'discover',
    owner: 'realtime',
    gate: true,
    topic: 'certificates',
    run: 'Get-ChildItem Cert:\\LocalMachine\\My | Sort-Object NotAfter | Format-Table NotAfter,Subject,Issuer',
    rests: (w) => w.realtime.teams.certificates,
  }),
  item({
    id: 'together.list-names',
    phase: 'discover',
    owner: 'network',
    topic: 'dns',
    run: LOOK.lyncdiscover,
    rests: (w) => w.realtime.together.names,
  }),
  item({
    id: 'together.list-voicemail',
    phase: 'discover',
    run: RUN.voiceMailboxes,
    reads: ['um'],
    // The other methods list them by themselves.
    rests: (w, pair: Pair) => where(!toCloud(pair) || methodOf(pair) === 'imap', w.field.p81),
    when: (f) => f.um,
  }),
  item({
    id: 'together.unified-messaging-level',
    phase: 'discover',
    gate: true,
    run: RUN.servers,
    reads: ['rtc', 'exchange', 'um'],
    rests: (w) => w.realtime.together.unifiedMessaging,
    when: (f, { server, exchange }, pair) =>
      f.um && someIn(f.exchange, [exchange]) && (someOf(f.rtc, [server]) || pair.realtime === server),
  }),

  item({
    id: 'together.realtime-first-for-voicemail',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    reads: ['rtc', 'exchange', 'um'],
    rests: orderIn,
    when: usersFirst,
  }),
  item({
    id: 'together.realtime-first-for-cloud-voicemail',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    reads: ['rtc', 'exchange', 'um'],
    rests: (w, pair: Pair) =>
      where(toCloud(pair) && !wantsSyncOff(w, pair), w.realtime.together.cloudVoicemailOrder),
    when: (f, order, pair) =>
      f.um &&
      someOf(f.rtc, [order.before]) &&
      pair.realtime !== order.before &&
      (!endsAbove(pair, order.last) || !someTooOld(f.exchange, order)),
  }),
  item({
    id: 'together.voicemail-between',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    reads: ['rtc', 'exchange', 'um'],
    rests: betweenIn,
    when: usersBetween,
  }),
  item({
    id: 'together.voicemail-between-cloud',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    reads: ['rtc', 'exchange', 'um'],
    rests: (w, pair: Pair) => where(toCloud(pair), w.realtime.together.cloudVoicemailBetween),
    when: (f, order, pair) =>
      f.um && someOf(f.rtc, [order.before]) && endsAbove(pair, order.last) && someTooOld(f.exchange, order),
  }),
  item({
    id: 'together.voicemail-gap',
    kind: 'loss',
    phase: 'decide',
    reads: ['um'],
    rests: (w, pair: Pair) => where(wantsSyncOff(w, pair), w.realtime.together.voicemailGap),
    when: (f) => f.um,
  }),
  item({
    id: 'together.voicemail-not-supported',
    kind: 'loss',
    phase: 'decide',
    reads: ['um'],
    rests: (w, pair: Pair) => {
      const own = orderIn(w, pair)
      return where(own !== undefined && !leaves(pair, own.value), own)
    },
    when: (f) => f.um,
  }),
  item({
    id: 'together.keep-attendants',
    phase: 'decide',
    gate: true,
    reads: ['exchange', 'um'],
    rests: orderIn,
    when: (f, { keep }) => f.um && someIn(f.exchange, keep),
  }),
  item({
    id: 'together.hybrid-before-voicemail',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    reads: ['rtc', 'um'],
    rests: (w, pair: Pair) =>
      where(toCloud(pair) && byHybrid(pair) && !wantsSyncOff(w, pair), w.realtime.teams.cloudVoicemail),
    when: (f) => f.um && realtimeIn(f.rtc).some((id) => !isOlder(id, 'lync-2013')),
  }),
  item({
    id: 'together.voicemail-needs-a-hybrid',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    reads: ['um'],
    rests: (w, pair: Pair) => where(toCloud(pair) && !inTeams(pair), w.realtime.teams.cloudVoicemail),
    when: (f) => f.um,
  }),
  item({
    id: 'together.online-keeps-none-itself',
    kind: 'consequence',
    phase: 'decide',
    reads: ['um'],
    rests: (w, pair: Pair) => where(toCloud(pair), w.realtime.together.onlineVoicemailEnd),
    when: (f) => f.um,
  }),
  item({
    id: 'together.unified-messaging-apart',
    kind: 'consequence',
    phase: 'decide',
    reads: ['rtc', 'um'],
    rests: (w) => w.realtime.together.unifiedMessagingApart,
    when: (f, { server }, pair) => f.um && (someOf(f.rtc, [server]) || pair.realtime === server),
  }),
  item({
    id: 'together.mail-first-for-exchange-2010',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    reads: ['exchange'],
    rests: (w, pair: Pair) => {
      const pairing = w.realtime.together.exchange2010
      return where(endsAbove(pair, pairing?.value.only ?? 'sfb-se'), pairing)
    },
    when: (f, { exchange }) => someIn(f.exchange, [exchange]),
  }),
  item({
    id: 'together.exchange-2019-pairs-with',
    kind: 'consequence',
    phase: 'decide',
    reads: ['rtc'],
    rests: (w, pair: Pair) => {
      const pairing = w.realtime.together.exchange2019
      return where(pairing?.value.exchange === targetOf(pair), pairing)
    },
    when: (f, { only }) => realtimeIn(f.rtc).some((id) => isOlder(id, only)),
  }),
  item({
    id: 'together.cutover-first',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    rests: (w, pair: Pair) => where(wantsSyncOff(w, pair), w.realtime.together.cutoverFirst),
  }),
  item({
    id: 'together.keep-sync-on',
    phase: 'decide',
    owner: 'directory',
    gate: true,
    rests: (w, pair: Pair) =>
      where(inTeams(pair) && syncIn(w, pair) === 'once', w.realtime.together.keepSync),
  }),
  item({
    id: 'together.archives-in-mailboxes',
    phase: 'decide',
    owner: 'compliance',
    reads: ['rtc', 'exchange'],
    rests: (w, pair: Pair) => notInMailboxes(w.realtime.together.inMailboxes, pair),
    when: (f, { server, oldest }) =>
      realtimeIn(f.rtc).some((id) => !isOlder(id, server)) && someSince(f.exchange, oldest),
  }),
  item({
    id: 'together.test-mixtures',
    phase: 'decide',
    owner: 'lead',
    rests: (w, pair: Pair) => where(byHybrid(pair), w.realtime.together.mixed),
  }),

  item({
    id: 'together.directory-sync',
    phase: 'prepare',
    owner: 'directory',
    gate: true,
    topic: 'directory-sync',
    run: RUN.sync,
    reads: ['dirsync'],
    rests: (w, pair: Pair) => where(sharesSync(w, pair), w.realtime.teams.directorySync),
    when: (f) => !f.dirsync,
  }),
  item({
    id: 'together.keep-directory-sync',
    phase: 'prepare',
    owner: 'directory',
    gate: true,
    topic: 'directory-sync',
    run: RUN.sync,
    reads: ['dirsync'],
    rests: (w, pair: Pair) => where(sharesSync(w, pair), w.realtime.teams.directorySync),
    when: (f) => f.dirsync,
  }),
  item({
    id: 'together.licences',
    phase: 'prepare',
    owner: 'tenant',
    gate: true,
    topic: 'licences',
    run: RUN.licences,
    rests: (w, pair: Pair) => where(toCloud(pair) && byHybrid(pair), w.realtime.teams.licences),
  }),
  item({
    id: 'together.licences-fresh',
    phase: 'prepare',
    owner: 'tenant',
    gate: true,
    topic: 'licences',
    run: RUN.licences,
    rests: (w, pair: Pair) =>
      where(toCloud(pair) && inTeams(pair) && !byHybrid(pair), w.realtime.teams.fresh),
  }),
  item({
    id: 'together.replace-office',
    phase: 'prepare',
    owner: 'helpdesk',
    gate: true,
    topic: 'clients',
    reads: ['outlook'],
    rests: (w, pair: Pair) => where(toCloud(pair) || inTeams(pair), w.cloud.office),
    when: (f, list) => affectedBy(list, f.outlook).length > 0,
  }),
  item({
    id: 'together.one-rollout',
    phase: 'prepare',
    owner: 'helpdesk',
    after: ['together.list-programs', 'together.replace-office'],
    rests: (w) => w.realtime.together.programs,
  }),
  item({
    id: 'together.contacts-out-of-mailboxes',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    run: LOOK.contactStore,
    reads: ['rtc', 'exchange'],
    rests: (w, pair: Pair) => notInMailboxes(w.realtime.together.inMailboxes, pair),
    when: (f, { server, oldest }) =>
      realtimeIn(f.rtc).some((id) => !isOlder(id, server)) && someSince(f.exchange, oldest),
  }),
  item({
    id: 'together.web-mail',
    phase: 'prepare',
    owner: 'realtime',
    reads: ['rtc', 'exchange'],
    rests: (w, pair: Pair) => where(!inTeams(pair), w.realtime.together.webMail),
    when: (f, { server, exchange }, pair) =>
      (someIn(f.exchange, [exchange]) || targetOf(pair) === exchange) &&
      (realtimeIn(f.rtc).some((id) => !isOlder(id, server)) || endsOn(pair, server)),
  }),
  item({
    id: 'together.back-prepare',
    kind: 'rollback',
    phase: 'prepare',
    rests: (w) => w.realtime.together.stays,
  }),
  item({
    id: 'together.switch-sync-off-last',
    phase: 'retire',
    owner: 'directory',
    topic: 'sync-off',
    reads: ['keepsync'],
    rests: (w, pair: Pair) => where(byHybrid(pair) && sharesSync(w, pair), w.ending.removeAll),
    when: (f) => !f.keepsync,
  }),
]

/** Users end on that server or a newer one. */
function endsOn(pair: Pair, version: RealtimeId): boolean {
  const end = serverOf(pair)
  return end === 'server-fresh' || (end !== null && isRealtime(end) && !isOlder(end, version))
}
