import type { MethodId, VersionId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { allIn, beforeExchange2010, isOlder, someIn, versionsIn } from '../estate.ts'
import type { Facts } from '../facts.ts'
import { endedIn, inForce, type World } from '../world.ts'
import { hostItems } from './host.ts'
import { levelItems } from './levels.ts'
import { RUN } from './run.ts'

/** Whether the table has a row for what is there, and none of the servers that it names is there already. */
const hybridServerMissing = (
  exchange: Facts['exchange'],
  rows: readonly { readonly for: VersionId; readonly servers: readonly VersionId[] }[],
): boolean => {
  const oldest = versionsIn(exchange)[0]
  const row = rows.find((own) => own.for === oldest)
  return row !== undefined && !someIn(exchange, row.servers)
}

/** Whether the table of that day lets no server of an old version speak for itself. */
const serverHasToBeNewer = (world: World): boolean =>
  world.methods['full-hybrid'].steps.hybridServer?.value.every(
    (row) => !isOlder(row.for, 'exchange-2016') || !row.servers.some((id) => id === row.for),
  ) ?? false

/** No server from which both sides may speak is there: one of 2016 is the newest that can enter beside 2010 or 2013. */
const needs2016 = (exchange: Facts['exchange']): boolean =>
  versionsIn(exchange).length > 0 &&
  !beforeExchange2010(exchange) &&
  versionsIn(exchange).every((id) => isOlder(id, 'exchange-2016'))

/** Versions beside which Exchange SE may be installed, and one of them still has to be left behind. */
const standsBesideSe = (exchange: Facts['exchange']): boolean =>
  versionsIn(exchange).length > 0 &&
  versionsIn(exchange).every((id) => !isOlder(id, 'exchange-2016')) &&
  !versionsIn(exchange).includes('exchange-se')

/** The day has come from which servers older than SE have no free/busy with the cloud. */
const freeBusyHasEnded = (world: World): boolean =>
  inForce(world, world.methods['full-hybrid'].steps.richCoexistenceEnds) !== undefined

/** Full hybrid, in the order a person works (S8–S10). */
export const FULL_HYBRID_ITEMS: readonly Item<MethodId>[] = [
  item({
    id: 'full-hybrid.decide-how-to-leave',
    phase: 'decide',
    owner: 'lead',
    rests: (w) => w.methods['full-hybrid'].steps.leave,
  }),
  item({
    id: 'full-hybrid.hybrid-server',
    phase: 'decide',
    gate: true,
    reads: ['exchange'],
    rests: (w) => w.methods['full-hybrid'].steps.hybridServer,
    when: (f, rows) =>
      !beforeExchange2010(f.exchange) &&
      versionsIn(f.exchange).some((id) => rows.some((row) => row.for === id)),
  }),
  item({
    id: 'full-hybrid.prefer-se',
    phase: 'decide',
    after: ['full-hybrid.hybrid-server'],
    owner: 'lead',
    reads: ['exchange'],
    rests: (w) => w.versions['exchange-se']?.joins,
    when: (f, joins) =>
      versionsIn(f.exchange).length > 0 &&
      versionsIn(f.exchange).every((id) => joins.some(({ version }) => version === id)),
  }),
  item({
    id: 'full-hybrid.find-a-partner',
    phase: 'decide',
    owner: 'lead',
    reads: ['mailboxes'],
    rests: (w) => w.methods['full-hybrid'].steps.partner,
    when: (f, { mailboxes }) => f.mailboxes >= mailboxes,
  }),
  item({
    id: 'full-hybrid.verify-domains',
    phase: 'prepare',
    owner: 'tenant',
    run: RUN.domains,
    gate: true,
    rests: (w) => w.methods['full-hybrid'].steps.wizard,
  }),
  item({
    id: 'full-hybrid.hybrid-server-for-2007',
    phase: 'install',
    run: RUN.servers,
    gate: true,
    reads: ['exchange'],
    rests: (w) => w.methods['full-hybrid'].steps.hybridServer2007,
    when: (f) => beforeExchange2010(f.exchange),
  }),
  item({
    id: 'full-hybrid.install-the-server',
    phase: 'install',
    after: ['full-hybrid.hybrid-server'],
    gate: true,
    run: RUN.servers,
    reads: ['exchange'],
    rests: (w) => w.methods['full-hybrid'].steps.hybridServer,
    when: (f, rows) => !beforeExchange2010(f.exchange) && hybridServerMissing(f.exchange, rows),
  }),
  ...levelItems<MethodId>({
    prefix: 'full-hybrid',
    rests: (w) => w.versions['exchange-2013']?.joins,
    concerns: beforeExchange2010,
  }),
  ...hostItems({
    prefix: 'hybrid-2016',
    version: 'exchange-2016',
    old: true,
    rests: (w, statement) => (serverHasToBeNewer(w) ? statement : undefined),
    when: { reads: ['exchange'], concerns: needs2016 },
  }),
  ...hostItems({
    prefix: 'hybrid-se',
    version: 'exchange-se',
    old: false,
    rests: (w, statement) => (w.methods['full-hybrid'].steps.graph ? statement : undefined),
    when: { reads: ['exchange', 'freebusy'], concerns: standsBesideSe },
  }),
  item({
    id: 'full-hybrid.server-of-2019',
    kind: 'consequence',
    phase: 'decide',
    reads: ['exchange'],
    rests: (w) => (serverHasToBeNewer(w) ? w.versions['exchange-2019']?.joins : undefined),
    when: (f, joins) =>
      needs2016(f.exchange) &&
      versionsIn(f.exchange).every((id) => joins.some(({ version }) => version === id)),
  }),
  ...levelItems<MethodId>({
    prefix: 'full-hybrid-2016',
    rests: (w) => (serverHasToBeNewer(w) ? w.versions['exchange-2016']?.joins : undefined),
    concerns: needs2016,
  }),
  item({
    id: 'full-hybrid.hybrid-server-has-ended',
    kind: 'consequence',
    phase: 'install',
    reads: ['exchange'],
    rests: (w) => (endedIn(w, 'exchange-2016') ? w.versions['exchange-se']?.joins : undefined),
    when: (f) =>
      versionsIn(f.exchange).length > 0 && versionsIn(f.exchange).every((v) => isOlder(v, 'exchange-2016')),
  }),
  item({
    id: 'full-hybrid.update-level',
    phase: 'install',
    run: RUN.build,
    rests: (w) => w.methods['full-hybrid'].steps.updateLevel,
  }),
  item({
    id: 'full-hybrid.mail-floor',
    phase: 'install',
    run: RUN.build,
    gate: true,
    reads: ['exchange'],
    rests: (w) => w.cloud.mailFloor,
    // Exchange SE passes; older ones send through a server of these versions.
    when: (f) =>
      !beforeExchange2010(f.exchange) && versionsIn(f.exchange).some((id) => isOlder(id, 'exchange-se')),
  }),
  item({
    id: 'full-hybrid.mail-will-be-blocked',
    kind: 'consequence',
    phase: 'move',
    reads: ['exchange'],
    rests: (w) => w.cloud.mailEnforcement,
    when: (f) => beforeExchange2010(f.exchange),
  }),
  item({
    id: 'full-hybrid.directory-sync',
    topic: 'directory-sync',
    phase: 'prepare',
    owner: 'directory',
    run: RUN.sync,
    gate: true,
    reads: ['dirsync'],
    rests: (w) => w.methods['full-hybrid'].steps.directorySync,
    when: (f) => !f.dirsync,
  }),
  item({
    id: 'full-hybrid.keep-directory-sync',
    topic: 'directory-sync',
    phase: 'prepare',
    owner: 'directory',
    run: RUN.syncedPeople,
    reads: ['dirsync'],
    rests: (w) => w.methods['full-hybrid'].steps.directorySync,
    when: (f) => f.dirsync,
  }),
  item({
    id: 'full-hybrid.sync-version',
    phase: 'prepare',
    owner: 'directory',
    run: RUN.syncVersion,
    gate: true,
    rests: (w) => w.methods['full-hybrid'].steps.syncVersion,
  }),
  item({
    id: 'full-hybrid.same-password',
    phase: 'prepare',
    owner: 'directory',
    run: 'Get-ADSyncAADPasswordSyncConfiguration -SourceConnector contoso.com',
    after: ['full-hybrid.directory-sync'],
    rests: (w) => w.methods['full-hybrid'].steps.samePassword,
  }),
  item({
    id: 'full-hybrid.count-licences',
    topic: 'licences',
    phase: 'prepare',
    owner: 'tenant',
    run: RUN.licences,
    rests: (w) => w.methods['full-hybrid'].steps.licence,
  }),
  item({
    id: 'full-hybrid.back-prepare',
    kind: 'rollback',
    phase: 'prepare',
    rests: (w) => w.methods['full-hybrid'].steps.bothDirections,
  }),
  item({
    id: 'full-hybrid.ports',
    phase: 'install',
    owner: 'network',
    run: RUN.remoteMove,
    gate: true,
    rests: (w) => w.methods['full-hybrid'].steps.ports,
  }),
  item({
    id: 'full-hybrid.certificate',
    phase: 'install',
    run: RUN.certificates,
    gate: true,
    rests: (w) => w.methods['full-hybrid'].steps.certificate,
  }),
  item({
    id: 'full-hybrid.run-the-wizard',
    phase: 'install',
    run: 'Get-HybridConfiguration | Format-List Domains,Features',
    gate: true,
    rests: (w) => w.methods['full-hybrid'].steps.wizard,
  }),
  item({
    id: 'full-hybrid.hybrid-app',
    phase: 'install',
    run: RUN.overrides,
    after: ['full-hybrid.run-the-wizard'],
    gate: true,
    reads: ['exchange'],
    rests: (w) => inForce(w, w.methods['full-hybrid'].steps.hybridApp),
    when: (f) => !beforeExchange2010(f.exchange),
  }),
  item({
    id: 'full-hybrid.move-a-few-first',
    phase: 'pilot',
    gate: true,
    run: RUN.movedUsers,
    rests: (w) => w.methods['full-hybrid'].steps.bothDirections,
  }),
  item({
    id: 'full-hybrid.test-free-busy',
    phase: 'pilot',
    gate: true,
    reads: ['exchange'],
    rests: (w) => w.methods['full-hybrid'].steps.freeBusy,
    when: (f, { lostFor }) => !someIn(f.exchange, lostFor),
  }),
  item({
    id: 'full-hybrid.keep-ews-allowed',
    phase: 'install',
    owner: 'tenant',
    run: 'Get-OrganizationConfig | Format-List Ews*',
    gate: true,
    reads: ['exchange', 'freebusy'],
    rests: (w) => {
      const off = inForce(w, w.methods['full-hybrid'].steps.ewsOff)
      return off && w.asOf < off.value.end ? off : undefined
    },
    when: (f) =>
      f.freebusy &&
      !beforeExchange2010(f.exchange) &&
      versionsIn(f.exchange).some((v) => isOlder(v, 'exchange-se')),
  }),
  item({
    id: 'full-hybrid.switch-to-graph',
    phase: 'install',
    run: RUN.overrides,
    gate: true,
    reads: ['exchange', 'freebusy'],
    rests: (w) => (freeBusyHasEnded(w) ? undefined : w.methods['full-hybrid'].steps.graph),
    when: (f, { beside }) => f.freebusy && allIn(f.exchange, beside),
  }),
  item({
    id: 'full-hybrid.graph-first',
    phase: 'install',
    run: RUN.overrides,
    gate: true,
    reads: ['exchange', 'freebusy'],
    rests: (w) => (freeBusyHasEnded(w) ? w.methods['full-hybrid'].steps.graph : undefined),
    when: (f, { beside }) => f.freebusy && allIn(f.exchange, beside),
  }),
  item({
    id: 'full-hybrid.back-install',
    kind: 'rollback',
    phase: 'install',
    rests: (w) => w.methods['full-hybrid'].steps.wizard,
  }),
  item({
    id: 'full-hybrid.pause-enforcement',
    kind: 'consequence',
    phase: 'move',
    reads: ['exchange'],
    rests: (w) => w.cloud.mailPause,
    when: (f) => beforeExchange2010(f.exchange),
  }),
  item({
    id: 'full-hybrid.test-mail',
    phase: 'pilot',
    gate: true,
    rests: (w) => w.methods['full-hybrid'].steps.internalMail,
  }),
  item({
    id: 'full-hybrid.back-pilot',
    kind: 'rollback',
    phase: 'pilot',
    rests: (w) => w.methods['full-hybrid'].steps.bothDirections,
  }),
  item({
    id: 'full-hybrid.assign-licences',
    phase: 'move',
    gate: true,
    owner: 'tenant',
    run: RUN.unlicensed,
    rests: (w) => w.methods['full-hybrid'].steps.licence,
  }),
  item({
    id: 'full-hybrid.move-together',
    phase: 'move',
    run: 'Get-RecipientPermission -ResultSize Unlimited | Format-List Identity,Trustee,AccessRights',
    rests: (w) => w.methods['full-hybrid'].steps.permissions,
  }),
  item({
    id: 'full-hybrid.move-batches',
    phase: 'move',
    run: RUN.batches,
    gate: true,
    rests: (w) => w.methods['full-hybrid'].steps.bothDirections,
  }),
  item({
    id: 'full-hybrid.free-busy-both-ways',
    kind: 'consequence',
    phase: 'move',
    reads: ['exchange'],
    rests: (w) => w.methods['full-hybrid'].steps.freeBusy,
    when: (f, { lostFor }) => !someIn(f.exchange, lostFor),
  }),
  item({
    id: 'full-hybrid.free-busy-is-blocked',
    kind: 'consequence',
    phase: 'move',
    reads: ['exchange'],
    rests: (w) => {
      const stated = w.methods['full-hybrid'].steps.freeBusy
      return stated && stated.value.lostFor.length > 0 ? stated : undefined
    },
    when: (f, { lostFor }) => someIn(f.exchange, lostFor),
  }),
  item({
    id: 'full-hybrid.one-address-list',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods['full-hybrid'].steps.addressList,
  }),
  item({
    id: 'full-hybrid.recipient-properties',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods['full-hybrid'].steps.recipientProperties,
  }),
  item({
    id: 'full-hybrid.internal-mail',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods['full-hybrid'].steps.internalMail,
  }),
  item({
    id: 'full-hybrid.way-back',
    kind: 'rollback',
    phase: 'move',
    rests: (w) => w.methods['full-hybrid'].steps.bothDirections,
  }),
  item({
    id: 'full-hybrid.no-new-profiles',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods['full-hybrid'].steps.noNewProfile,
  }),
  item({
    id: 'full-hybrid.phones-from-2007',
    kind: 'consequence',
    phase: 'move',
    reads: ['exchange'],
    rests: (w) => w.methods['full-hybrid'].steps.phonesFrom2007,
    when: (f) => beforeExchange2010(f.exchange),
  }),
  item({
    id: 'full-hybrid.point-names-to-the-cloud',
    phase: 'switch',
    owner: 'network',
    run: RUN.mx,
    gate: true,
    rests: (w) => w.methods['full-hybrid'].steps.leave,
  }),
  item({
    id: 'full-hybrid.back-switch',
    kind: 'rollback',
    phase: 'switch',
    rests: (w) => w.methods['full-hybrid'].steps.bothDirections,
  }),
  item({
    id: 'full-hybrid.back-retire',
    kind: 'rollback',
    phase: 'retire',
    rests: (w) => w.methods['full-hybrid'].steps.leave,
  }),
]
