import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { allIn, isOlderExchange, versionsIn } from '../estate.ts'
import { derived, endedIn, releasedIn, type World } from '../world.ts'
import { RUN } from './run.ts'

const HYBRIDS: readonly MethodId[] = ['minimal-hybrid', 'full-hybrid']
/** While they run, identities come from on-premises; what manages recipients afterwards has to be decided. */
const SYNCHRONIZED: readonly MethodId[] = ['staged', ...HYBRIDS]

const forHybrids = <T>(method: MethodId, statement: T): T | undefined =>
  HYBRIDS.includes(method) ? statement : undefined
const forFullHybrid = <T>(method: MethodId, statement: T): T | undefined =>
  method === 'full-hybrid' ? statement : undefined
const forSynchronized = <T>(method: MethodId, statement: T): T | undefined =>
  SYNCHRONIZED.includes(method) ? statement : undefined

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
    id: 'ending.server-not-supported',
    kind: 'consequence',
    phase: 'decide',
    reads: ['remain', 'exchange'],
    rests: endedVersions,
    when: (f, { ended }) =>
      f.remain === 'server' && versionsIn(f.exchange).length > 0 && allIn(f.exchange, ended),
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
    reads: ['remain', 'keepsync'],
    rests: (w, m: MethodId) => forSynchronized(m, w.ending.tools),
    when: (f) => f.keepsync && f.remain === 'tools',
  }),
  item({
    id: 'ending.tools-cannot-enter',
    kind: 'consequence',
    phase: 'retire',
    reads: ['remain', 'keepsync', 'exchange'],
    rests: (w, m: MethodId) => forSynchronized(m, w.versions['exchange-2019']?.joins),
    when: (f, joins) =>
      f.keepsync &&
      f.remain === 'tools' &&
      versionsIn(f.exchange).some(
        (id) => isOlderExchange(id, 'exchange-2019') && !joins.some(({ version }) => version === id),
      ),
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
    reads: ['remain'],
    rests: (w, m: MethodId) => forHybrids(m, w.ending.removeAll),
    when: (f) => f.remain === 'nothing',
  }),
]
