import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { someIn } from '../estate.ts'

/** Cutover, in the order a person works (S6). */
export const CUTOVER_ITEMS: readonly Item<MethodId>[] = [
  item({ id: 'cutover.set-the-date', phase: 'decide', rests: (w) => w.methods.cutover.steps.oneDate }),
  item({
    id: 'cutover.verify-domains',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods.cutover.steps.verifiedDomains,
  }),
  item({
    id: 'cutover.switch-sync-off',
    phase: 'prepare',
    gate: true,
    reads: ['dirsync'],
    rests: (w) => w.methods.cutover.directorySync,
    when: (f) => f.dirsync,
  }),
  item({
    id: 'cutover.sync-off-takes-time',
    kind: 'consequence',
    phase: 'prepare',
    reads: ['dirsync'],
    rests: (w) => w.methods.cutover.steps.syncOffWait,
    when: (f) => f.dirsync,
  }),
  item({
    id: 'cutover.disable-unified-messaging',
    phase: 'prepare',
    gate: true,
    reads: ['um'],
    rests: (w) => w.methods.cutover.steps.unifiedMessaging,
    when: (f) => f.um,
  }),
  item({
    id: 'cutover.outlook-anywhere',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods.cutover.steps.outlookAnywhere,
  }),
  item({
    id: 'cutover.test-the-connection',
    phase: 'prepare',
    after: ['cutover.outlook-anywhere'],
    gate: true,
    reads: ['exchange'],
    rests: (w) => w.cloud.tls,
    when: (f, { oldServers }) => someIn(f.exchange, oldServers),
  }),
  item({
    id: 'cutover.certificate',
    phase: 'prepare',
    after: ['cutover.outlook-anywhere'],
    rests: (w) => w.methods.cutover.steps.certificate,
  }),
  item({
    id: 'cutover.read-access',
    phase: 'prepare',
    gate: true,
    rests: (w) => w.methods.cutover.steps.readAccess,
  }),
  item({
    id: 'cutover.security-groups',
    phase: 'prepare',
    rests: (w) => w.methods.cutover.steps.securityGroups,
  }),
  item({ id: 'cutover.count-licences', phase: 'prepare', rests: (w) => w.methods.cutover.steps.licence }),
  item({ id: 'cutover.lower-mx-ttl', phase: 'prepare', rests: (w) => w.methods.cutover.steps.mxTtl }),
  item({ id: 'cutover.tell-users', phase: 'prepare', rests: (w) => w.methods.cutover.steps.newProfile }),
  item({ id: 'cutover.start-the-batch', phase: 'move', rests: (w) => w.methods.cutover.steps.moves }),
  item({
    id: 'cutover.let-it-synchronize',
    phase: 'move',
    after: ['cutover.start-the-batch'],
    gate: true,
    rests: (w) => w.methods.cutover.steps.resync,
  }),
  item({
    id: 'cutover.all-mailboxes-move',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods.cutover.destination,
  }),
  item({
    id: 'cutover.no-shared-calendars',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods.cutover.sharesFreeBusy,
  }),
  item({
    id: 'cutover.what-stays-behind',
    kind: 'consequence',
    phase: 'move',
    rests: (w) => w.methods.cutover.steps.staysBehind,
  }),
  item({
    id: 'cutover.point-mail-to-the-cloud',
    phase: 'switch',
    gate: true,
    rests: (w) => w.methods.cutover.steps.mxWait,
  }),
  item({
    id: 'cutover.point-outlook-to-the-cloud',
    phase: 'switch',
    rests: (w) => w.methods.cutover.steps.autodiscover,
  }),
  item({
    id: 'cutover.hand-out-passwords',
    phase: 'switch',
    rests: (w) => w.methods.cutover.steps.temporaryPassword,
  }),
  item({
    id: 'cutover.new-profiles',
    kind: 'consequence',
    phase: 'switch',
    rests: (w) => w.methods.cutover.steps.newProfile,
  }),
  item({
    id: 'cutover.assign-licences',
    phase: 'switch',
    gate: true,
    rests: (w) => w.methods.cutover.steps.licenceGrace,
  }),
  item({
    id: 'cutover.delete-the-batch',
    phase: 'retire',
    rests: (w) => w.methods.cutover.steps.mxWait,
  }),
  item({
    id: 'cutover.remove-servers',
    phase: 'retire',
    after: ['cutover.delete-the-batch'],
    rests: (w) => w.methods.cutover.steps.shutDown,
  }),
]
