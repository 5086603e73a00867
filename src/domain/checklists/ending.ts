import { OUTSIDE } from '../../knowledge/platform.ts'
import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { concerns } from '../concerns.ts'
import { allIn, versionsIn } from '../estate.ts'
import { derived, endedIn, releasedIn, type World } from '../world.ts'
import { RUN } from './run.ts'

const HYBRIDS: readonly MethodId[] = ['minimal-hybrid', 'full-hybrid']
/** While they run, identities come from on-premises; what manages recipients afterwards has to be decided. */
const SYNCHRONIZED: readonly MethodId[] = ['staged', ...HYBRIDS, ...OUTSIDE]

/** The other methods remove the servers in a step of their own. */
const WITHOUT_OWN: readonly MethodId[] = [...HYBRIDS, ...OUTSIDE]
const withoutOwn = <T>(method: MethodId, statement: T): T | undefined =>
  concerns(method, WITHOUT_OWN, statement)
const forFullHybrid = <T>(method: MethodId, statement: T): T | undefined =>
  concerns(method, ['full-hybrid'], statement)
const forSynchronized = <T>(method: MethodId, statement: T): T | undefined =>
  concerns(method, SYNCHRONIZED, statement)

/** The versions whose support has ended, resting on the end of the newest of them. */
const endedVersions = derived((world: World) => {
  const ended = releasedIn(world).filter((id) => endedIn(world, id))
  const last = ended.at(-1)
  const statement = last && endedIn(world, last)
  return statement && { ...statement, value: { ended } }
})

/** What remains on-premises: decided before the move begins, reached in its last phase. */
export const ENDING_ITEMS: readonly Item<MethodId>[] = [
  item({
    id: 'ending.decide',
    phase: 'decide',
    gate: true,
    owner: 'lead',
    reads: ['exchange', 'remain'],
    rests: (w) => w.ending.place,
    // What a provider runs is not ours to end.
    when: (f) => versionsIn(f.exchange).length > 0 && f.remain.length > 0,
  }),
  item({
    id: 'ending.tools-need-sync',
    kind: 'consequence',
    phase: 'decide',
    reads: ['remain', 'keepsync'],
    rests: (w) => w.ending.tools,
    when: (f) => !f.keepsync && f.remain === 'tools',
  }),
  item({
    id: 'ending.tools-cannot-enter',
    phase: 'decide',
    gate: true,
    owner: 'lead',
    reads: ['exchange', 'keepsync', 'remain'],
    rests: (w, m: MethodId) => forSynchronized(m, w.ending.tools),
    when: (f, { beside }) => !allIn(f.exchange, beside) && f.keepsync && f.remain === 'tools',
  }),
  item({
    id: 'ending.server-not-supported',
    kind: 'consequence',
    phase: 'decide',
    reads: ['remain', 'exchange'],
    rests: endedVersions,
    when: (f, { ended }) =>
      versionsIn(f.exchange).length > 0 && f.remain === 'server' && allIn(f.exchange, ended),
  }),
  item({
    id: 'ending.not-while-moving',
    kind: 'consequence',
    phase: 'move',
    reads: ['remain', 'keepsync'],
    rests: (w, m: MethodId) => forSynchronized(m, w.ending.notWhileMoving),
    when: (f) => f.keepsync && f.remain === 'nothing',
  }),
  item({
    id: 'ending.public-folders-local',
    phase: 'retire',
    gate: true,
    run: 'Get-OrganizationConfig | Format-List PublicFoldersEnabled',
    reads: ['publicfolders'],
    rests: (w, m: MethodId) => forFullHybrid(m, w.ending.leave),
    when: (f) => f.publicfolders,
  }),
  item({
    id: 'ending.relay-elsewhere',
    phase: 'switch',
    gate: true,
    owner: 'network',
    run: RUN.senders,
    reads: ['relay', 'remain'],
    rests: (w) => w.ending.stillInUse,
    when: (f) => f.relay && f.remain !== 'server',
  }),
  item({
    id: 'ending.remove-connectors',
    phase: 'retire',
    run: 'Get-SendConnector; Get-InboundConnector; Get-OutboundConnector',
    reads: ['remain'],
    rests: (w, m: MethodId) => forFullHybrid(m, w.ending.leave),
    when: (f) => f.remain !== 'server',
  }),
  item({
    id: 'ending.remove-relationship',
    phase: 'retire',
    after: ['ending.remove-connectors'],
    run: 'Get-OrganizationRelationship; Get-IntraOrganizationConnector',
    rests: (w, m: MethodId) => forFullHybrid(m, w.ending.leave),
  }),
  item({
    id: 'ending.switch-sync-off',
    topic: 'sync-off',
    phase: 'retire',
    owner: 'directory',
    reads: ['keepsync'],
    rests: (w, m: MethodId) => forSynchronized(m, w.ending.removeAll),
    when: (f) => !f.keepsync,
  }),
  item({
    id: 'ending.keep-one-server',
    phase: 'retire',
    gate: true,
    run: RUN.servers,
    reads: ['exchange', 'remain'],
    rests: (w) => w.ending.keepServer,
    when: (f) => versionsIn(f.exchange).length > 0 && f.remain === 'server',
  }),
  item({
    id: 'ending.management-tools',
    phase: 'retire',
    gate: true,
    run: RUN.remoteMailboxes,
    reads: ['exchange', 'keepsync', 'remain'],
    rests: (w, m: MethodId) => forSynchronized(m, w.ending.tools),
    when: (f, { beside }) => allIn(f.exchange, beside) && f.keepsync && f.remain === 'tools',
  }),
  item({
    id: 'ending.cloud-managed-sync',
    phase: 'retire',
    gate: true,
    owner: 'directory',
    run: RUN.syncVersion,
    reads: ['remain', 'keepsync'],
    rests: (w, m: MethodId) => forSynchronized(m, w.ending.cloudManagedSync),
    when: (f) => f.keepsync && f.remain === 'nothing',
  }),
  item({
    id: 'ending.cloud-managed',
    phase: 'retire',
    gate: true,
    owner: 'tenant',
    run: 'Get-Mailbox -ResultSize Unlimited | Format-Table Name,IsDirSynced,IsExchangeCloudManaged',
    reads: ['remain', 'keepsync'],
    rests: (w, m: MethodId) => forSynchronized(m, w.ending.cloudManaged),
    when: (f) => f.keepsync && f.remain === 'nothing',
  }),
  item({
    id: 'ending.groups-in-the-cloud',
    phase: 'retire',
    gate: true,
    owner: 'tenant',
    run: 'Get-DistributionGroup -ResultSize Unlimited | Format-Table Name,IsDirSynced',
    reads: ['remain', 'keepsync'],
    rests: (w, m: MethodId) => forSynchronized(m, w.ending.writeback),
    when: (f) => f.keepsync && f.remain === 'nothing',
  }),
  item({
    id: 'ending.writeback',
    kind: 'consequence',
    phase: 'retire',
    reads: ['remain', 'keepsync'],
    rests: (w, m: MethodId) => forSynchronized(m, w.ending.writeback),
    when: (f) => f.keepsync && f.remain === 'nothing',
  }),
  item({
    id: 'ending.nothing-not-yet',
    kind: 'consequence',
    phase: 'retire',
    reads: ['remain', 'keepsync'],
    rests: (w, m: MethodId) => (w.ending.cloudManaged ? undefined : forSynchronized(m, w.ending.place)),
    when: (f) => f.keepsync && f.remain === 'nothing',
  }),
  item({
    id: 'ending.uninstall',
    phase: 'retire',
    after: ['cloud.check-before-removal', 'ending.remove-relationship', 'ending.cloud-managed'],
    // No Exchange tools are left to ask with.
    run: 'Get-ADObject -LDAPFilter "(objectClass=msExchExchangeServer)" -SearchBase (Get-ADRootDSE).configurationNamingContext | Format-List Name',
    reads: ['exchange', 'remain'],
    rests: (w, m: MethodId) => withoutOwn(m, w.ending.removeAll),
    when: (f) => versionsIn(f.exchange).length > 0 && f.remain === 'nothing',
  }),
]
