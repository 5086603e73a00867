import type { Statement } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { endsInTeams, landingOf, type Rooms } from '../goal.ts'
import { by, endOfHome, homeOf, movesByExport, ofGroupChat } from '../rules/rooms.ts'
import { realtimeProgramsIn } from '../support.ts'
import type { World } from '../world.ts'
import { LOOK } from './look.ts'
import { RUN as SHARED } from './run.ts'

type Known = World['realtime']['rooms']
type Wanted<T> = (known: Known) => Statement<T> | undefined

/** Export and import, from Group Chat to Persistent Chat. */
const exported =
  <T>(pick: Wanted<T>) =>
  (world: World, rooms: Rooms): Statement<T> | undefined =>
    movesByExport(world, rooms) ? pick(world.realtime.rooms) : undefined

/** In place, with the server. */
const inPlace =
  <T>(pick: Wanted<T>) =>
  ({ realtime: { rooms: known } }: World, rooms: Rooms): Statement<T> | undefined =>
    rooms.from === known.inPlace?.value.from ? by(rooms, 'move-rooms', pick(known)) : undefined

/** Rebuilt elsewhere: what is asked of everybody. */
const rebuilt =
  <T>(pick: Wanted<T>) =>
  ({ realtime: { rooms: known } }: World, rooms: Rooms): Statement<T> | undefined =>
    by(rooms, 'rebuild-rooms', pick(known))

/** … and what is asked of Group Chat, or of Persistent Chat, alone. */
const rebuiltFrom =
  <T>(from: 'group-chat' | 'persistent-chat', pick: Wanted<T>) =>
  (world: World, rooms: Rooms): Statement<T> | undefined =>
    ofGroupChat(world, rooms) === (from === 'group-chat') ? rebuilt(pick)(world, rooms) : undefined

const kept =
  <T>(pick: Wanted<T>) =>
  ({ realtime: { rooms: known } }: World, rooms: Rooms): Statement<T> | undefined =>
    by(rooms, 'keep-rooms', pick(known))

/** What is known of no later home, before anything names Teams for the same work: that each pool has its own. */
const noOtherHome = ({ rebuild, homes }: Known): Statement<unknown> | undefined => rebuild ?? homes
/** That users may stay for their rooms, or, before that was said, that each pool has its own home. */
const mayStay = ({ keepPool, homes }: Known): Statement<unknown> | undefined => keepPool ?? homes
/** That later versions have no rooms, or, before there were any, that each pool has its own home. */
const hasNoFuture = ({ noSuccessor, homes }: Known): Statement<unknown> | undefined => noSuccessor ?? homes

/** Who may stand beside the version that the real-time half ends on, where the server of the rooms may, or may not. */
function besideIn(w: World, rooms: Rooms, may: boolean) {
  const end = landingOf(rooms)
  const home = homeOf(w, rooms.from)
  const joins = end ? w.versions[end]?.joins : undefined
  return joins?.value.some(({ version }) => version === home) === may
    ? by(rooms, 'keep-rooms', joins)
    : undefined
}

/** A later update that refuses the server that keeps the rooms. */
function blockedLater(w: World, rooms: Rooms) {
  const { blocksLater } = w.realtime.servers
  const home = homeOf(w, rooms.from)
  return blocksLater?.value.version === rooms.goal && blocksLater.value.refuses.some((id) => id === home)
    ? by(rooms, 'keep-rooms', blocksLater)
    : undefined
}

const RUN = {
  rooms: 'Get-CsPersistentChatRoom | Format-List Identity,Category,Disabled,Managers,Members',
  count: 'Get-CsPersistentChatRoom | Measure-Object',
  chatServers: 'Get-CsService -PersistentChatServer | Format-List Identity,PoolFqdn',
  services: 'Get-Service | Where-Object { $_.DisplayName -match "Chat" } | Format-Table DisplayName,Status',
  policies: 'Get-CsPersistentChatPolicy | Format-List Identity,EnablePersistentChat',
  homes: 'Get-CsUser | Group-Object RegistrarPool | Format-Table Count,Name',
} as const

/** Group Chat to Persistent Chat, in the order a person works (S26–S29). */
const EXPORTED: readonly Item<Rooms>[] = [
  item({
    id: 'chat.list-rooms',
    phase: 'discover',
    owner: 'realtime',
    gate: true,
    rests: exported((r) => r.tools),
  }),
  item({ id: 'chat.list-pools', phase: 'discover', owner: 'realtime', rests: exported((r) => r.oneToOne) }),
  item({
    id: 'chat.update-level',
    phase: 'discover',
    owner: 'realtime',
    rests: exported((r) => r.sourceLevel),
  }),
  item({
    id: 'chat.same-forest',
    phase: 'decide',
    owner: 'directory',
    gate: true,
    run: LOOK.forest,
    rests: exported((r) => r.sameForest),
  }),
  item({
    id: 'chat.no-standard-edition',
    phase: 'decide',
    owner: 'realtime',
    gate: true,
    rests: (w, rooms: Rooms) =>
      rooms.from === w.realtime.rooms.noStandardEdition?.value.from
        ? exported((r) => r.noStandardEdition)(w, rooms)
        : undefined,
  }),
  item({
    id: 'chat.one-to-one',
    phase: 'decide',
    owner: 'realtime',
    gate: true,
    after: ['chat.list-pools'],
    rests: exported((r) => r.oneToOne),
  }),
  item({ id: 'chat.home-pool', phase: 'decide', owner: 'realtime', rests: exported((r) => r.homePool) }),
  item({
    id: 'chat.own-generation',
    kind: 'consequence',
    phase: 'decide',
    rests: exported((r) => r.homes),
  }),
  item({
    id: 'chat.keep-old-home',
    phase: 'decide',
    owner: 'realtime',
    gate: true,
    rests: exported((r) => r.homes),
  }),
  item({ id: 'chat.last', phase: 'decide', owner: 'lead', gate: true, rests: exported((r) => r.last) }),
  item({
    id: 'chat.before-in-place',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    rests: (w, rooms: Rooms) =>
      rooms.goal === w.realtime.rooms.inPlace?.value.to ? exported((r) => r.inPlace)(w, rooms) : undefined,
  }),
  item({
    id: 'chat.window',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    rests: exported((r) => r.downtime),
  }),
  item({ id: 'chat.cutoff', phase: 'decide', owner: 'compliance', rests: exported((r) => r.cutoff) }),
  item({
    id: 'chat.choose-unwanted',
    phase: 'decide',
    owner: 'lead',
    after: ['chat.list-rooms'],
    rests: exported((r) => r.unwanted),
  }),
  item({ id: 'chat.compliance', phase: 'decide', owner: 'compliance', rests: exported((r) => r.compliance) }),
  item({
    id: 'chat.compliance-with-each',
    kind: 'consequence',
    phase: 'decide',
    rests: exported((r) => r.compliance),
  }),
  item({ id: 'chat.capacity', phase: 'decide', owner: 'realtime', rests: exported((r) => r.limits) }),
  item({
    id: 'chat.per-server',
    kind: 'consequence',
    phase: 'decide',
    rests: exported((r) => r.servers),
  }),
  item({
    id: 'chat.single-server',
    kind: 'consequence',
    phase: 'decide',
    rests: exported((r) => r.singleServer),
  }),
  item({
    id: 'chat.reachable-after',
    kind: 'consequence',
    phase: 'decide',
    rests: exported((r) => r.reachable),
  }),
  item({
    id: 'chat.federated-lose',
    kind: 'loss',
    phase: 'decide',
    rests: exported((r) => r.noFederation),
  }),
  item({
    id: 'chat.coexists-first',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    rests: exported((r) => r.coexistsFirst),
  }),
  item({
    id: 'chat.not-together',
    kind: 'consequence',
    phase: 'prepare',
    rests: exported((r) => r.isolation),
  }),
  item({
    id: 'chat.new-client-waits',
    kind: 'consequence',
    phase: 'prepare',
    reads: ['rtcclients'],
    rests: (w, rooms: Rooms) => exported((r) => r.newClient)(w, rooms),
    when: (f, { client }) => realtimeProgramsIn(f.rtcclients).includes(client),
  }),
  item({
    id: 'chat.file-system',
    phase: 'prepare',
    owner: 'realtime',
    run: 'Get-WmiObject Win32_Volume | Format-Table Name,FileSystem',
    rests: exported((r) => r.fileSystem),
  }),
  item({ id: 'chat.databases', phase: 'prepare', owner: 'realtime', rests: exported((r) => r.databases) }),
  item({
    id: 'chat.message-queuing',
    phase: 'prepare',
    owner: 'realtime',
    run: 'Get-Service MSMQ | Format-List Name,Status',
    rests: exported((r) => r.messageQueuing),
  }),
  item({
    id: 'chat.admin-role',
    phase: 'prepare',
    owner: 'realtime',
    run: 'Get-CsAdminRoleAssignment -Identity admin01',
    rests: exported((r) => r.adminRole),
  }),
  item({ id: 'chat.flatten', phase: 'prepare', owner: 'realtime', rests: exported((r) => r.oneLevel) }),
  item({
    id: 'chat.root-managers',
    phase: 'prepare',
    owner: 'realtime',
    rests: exported((r) => r.rootManagers),
  }),
  item({
    id: 'chat.room-names',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    after: ['chat.flatten'],
    rests: exported((r) => r.roomNames),
  }),
  item({
    id: 'chat.invitations',
    phase: 'prepare',
    owner: 'realtime',
    rests: exported((r) => r.invitations),
  }),
  item({
    id: 'chat.disable-unwanted',
    phase: 'prepare',
    owner: 'realtime',
    after: ['chat.choose-unwanted'],
    rests: exported((r) => r.unwanted),
  }),
  item({
    id: 'chat.tell-partners',
    phase: 'prepare',
    owner: 'helpdesk',
    rests: exported((r) => r.noFederation),
  }),
  item({
    id: 'chat.back-up-source',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    after: ['chat.flatten', 'chat.room-names', 'chat.disable-unwanted'],
    rests: exported((r) => r.backup),
  }),
  item({
    id: 'chat.install-pool',
    phase: 'install',
    owner: 'realtime',
    gate: true,
    after: ['chat.home-pool', 'chat.databases', 'chat.message-queuing', 'chat.file-system'],
    run: RUN.chatServers,
    rests: exported((r) => r.migrates),
  }),
  item({
    id: 'chat.leave-empty',
    phase: 'install',
    owner: 'realtime',
    after: ['chat.install-pool'],
    run: RUN.count,
    rests: exported((r) => r.emptyTarget),
  }),
  item({
    id: 'chat.stop-services',
    phase: 'move',
    owner: 'realtime',
    after: ['chat.window', 'chat.back-up-source'],
    run: RUN.services,
    rests: exported((r) => r.downtime),
  }),
  item({
    id: 'chat.export',
    phase: 'move',
    owner: 'realtime',
    after: ['chat.stop-services'],
    rests: exported((r) => r.exported),
  }),
  item({
    id: 'chat.start-date',
    kind: 'consequence',
    phase: 'move',
    rests: exported((r) => r.exportCmdlet),
  }),
  item({
    id: 'chat.inspect',
    phase: 'move',
    owner: 'realtime',
    after: ['chat.export'],
    rests: exported((r) => r.exported),
  }),
  item({
    id: 'chat.still-stopped',
    phase: 'move',
    owner: 'realtime',
    after: ['chat.inspect'],
    run: RUN.services,
    rests: exported((r) => r.stillStopped),
  }),
  item({
    id: 'chat.back-up-target',
    phase: 'move',
    owner: 'realtime',
    after: ['chat.still-stopped'],
    rests: exported((r) => r.backup),
  }),
  item({
    id: 'chat.try-import',
    phase: 'move',
    owner: 'realtime',
    after: ['chat.back-up-target'],
    rests: exported((r) => r.tried),
  }),
  item({
    id: 'chat.import',
    phase: 'move',
    owner: 'realtime',
    after: ['chat.try-import'],
    rests: exported((r) => r.imported),
  }),
  item({
    id: 'chat.import-file',
    kind: 'consequence',
    phase: 'move',
    rests: exported((r) => r.importCmdlet),
  }),
  item({
    id: 'chat.copy-files',
    phase: 'move',
    owner: 'realtime',
    after: ['chat.import'],
    run: 'Get-ChildItem \\\\file01\\chat -Recurse | Measure-Object -Property Length -Sum',
    rests: exported((r) => r.files),
  }),
  item({
    id: 'chat.endpoint',
    phase: 'move',
    owner: 'realtime',
    after: ['chat.import', 'chat.copy-files'],
    run: 'Get-CsPersistentChatEndpoint | Format-List SipAddress,DisplayName',
    rests: exported((r) => r.endpoint),
  }),
  item({
    id: 'chat.endpoint-order',
    kind: 'consequence',
    phase: 'move',
    rests: exported((r) => r.endpointOrder),
  }),
  item({
    id: 'chat.endpoint-for-old',
    kind: 'consequence',
    phase: 'move',
    rests: exported((r) => r.endpointForOld),
  }),
  item({
    id: 'chat.start-services',
    phase: 'move',
    owner: 'realtime',
    after: ['chat.endpoint'],
    run: RUN.services,
    rests: exported((r) => r.started),
  }),
  item({
    id: 'chat.verify',
    phase: 'move',
    owner: 'realtime',
    gate: true,
    after: ['chat.start-services'],
    run: RUN.rooms,
    rests: exported((r) => r.verified),
  }),
  item({
    id: 'chat.try-old-client',
    phase: 'move',
    owner: 'helpdesk',
    gate: true,
    after: ['chat.start-services'],
    rests: exported((r) => r.oldClients),
  }),
  item({
    id: 'chat.one-pool-at-a-time',
    kind: 'consequence',
    phase: 'move',
    rests: exported((r) => r.onePool),
  }),
  item({ id: 'chat.back-move', kind: 'rollback', phase: 'move', rests: exported((r) => r.back) }),
  item({
    id: 'chat.uninstall',
    phase: 'retire',
    owner: 'realtime',
    gate: true,
    after: ['chat.verify', 'chat.try-old-client'],
    rests: exported((r) => r.uninstalled),
  }),
  item({
    id: 'chat.trusted-application',
    phase: 'retire',
    owner: 'realtime',
    after: ['chat.uninstall'],
    run: 'Get-CsTrustedApplicationPool | Format-List Identity,PoolFqdn',
    rests: exported((r) => r.trustedApplication),
  }),
  item({
    id: 'chat.users-home',
    phase: 'retire',
    owner: 'realtime',
    after: ['chat.trusted-application'],
    run: RUN.homes,
    rests: exported((r) => r.newClient),
  }),
  item({
    id: 'chat.turn-on',
    phase: 'retire',
    owner: 'realtime',
    after: ['chat.users-home'],
    run: RUN.policies,
    rests: exported((r) => r.turnedOn),
  }),
  item({
    id: 'chat.new-clients',
    phase: 'retire',
    owner: 'helpdesk',
    after: ['chat.turn-on'],
    rests: exported((r) => r.newClientsMeanwhile),
  }),
  item({
    id: 'chat.no-files-in-client',
    kind: 'consequence',
    phase: 'retire',
    rests: exported((r) => r.noFilesInClient),
  }),
  item({
    id: 'chat.only-persistent',
    kind: 'consequence',
    phase: 'retire',
    rests: exported((r) => r.onlyPersistent),
  }),
  item({ id: 'chat.back-retire', kind: 'rollback', phase: 'retire', rests: exported((r) => r.back) }),
]

/** Persistent Chat goes along when its server is upgraded in place. */
const IN_PLACE: readonly Item<Rooms>[] = [
  item({
    id: 'chat.count-rooms',
    phase: 'discover',
    owner: 'realtime',
    run: RUN.count,
    rests: inPlace((r) => r.inPlace),
  }),
  item({
    id: 'chat.with-its-server',
    kind: 'consequence',
    phase: 'decide',
    rests: inPlace((r) => r.inPlace),
  }),
  item({
    id: 'chat.save-topology',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    rests: inPlace((r) => r.noDowngrade),
  }),
  item({
    id: 'chat.upgrade-in-place',
    phase: 'install',
    owner: 'realtime',
    gate: true,
    after: ['chat.save-topology'],
    run: RUN.chatServers,
    rests: inPlace((r) => r.inPlace),
  }),
  item({
    id: 'chat.skip-topology',
    kind: 'consequence',
    phase: 'install',
    rests: inPlace((r) => r.skipTopology),
  }),
  item({
    id: 'chat.back-in-place',
    kind: 'rollback',
    phase: 'install',
    rests: inPlace((r) => r.noDowngrade),
  }),
  item({
    id: 'chat.count-again',
    phase: 'switch',
    owner: 'realtime',
    gate: true,
    after: ['chat.upgrade-in-place'],
    run: RUN.count,
    rests: inPlace((r) => r.inPlace),
  }),
]

/** Wherever rooms move, they have no home after that. */
const ENDING: Item<Rooms> = item({
  id: 'chat.ends-there',
  kind: 'consequence',
  phase: 'decide',
  rests: (w, rooms: Rooms) => by(rooms, 'move-rooms', w.realtime.rooms.noSuccessor),
})

/** No later home: built again elsewhere, and exported for keeping. */
const REBUILT: readonly Item<Rooms>[] = [
  item({
    id: 'chat.list-to-rebuild',
    phase: 'discover',
    owner: 'realtime',
    gate: true,
    run: RUN.rooms,
    rests: rebuiltFrom('persistent-chat', noOtherHome),
  }),
  item({
    id: 'chat.list-to-rebuild-by-tool',
    phase: 'discover',
    owner: 'realtime',
    gate: true,
    rests: rebuiltFrom('group-chat', (r) => r.tools),
  }),
  item({
    id: 'chat.not-on-this-way',
    kind: 'consequence',
    phase: 'decide',
    rests: rebuiltFrom('group-chat', (r) => r.migrates),
  }),
  item({
    id: 'chat.no-successor',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, rooms: Rooms) => {
      const none = w.realtime.rooms.noSuccessor
      return rooms.goal === 'server-fresh' || none?.value.versions.some((id) => id === rooms.goal)
        ? by(rooms, 'rebuild-rooms', none)
        : undefined
    },
  }),
  item({
    id: 'chat.no-tool',
    kind: 'consequence',
    phase: 'decide',
    rests: rebuilt((r) => r.noTool),
  }),
  item({
    id: 'chat.history-stays',
    kind: 'loss',
    phase: 'decide',
    rests: rebuilt(noOtherHome),
  }),
  item({
    id: 'chat.files-stay',
    kind: 'loss',
    phase: 'decide',
    rests: rebuilt((r) => r.files),
  }),
  item({
    id: 'chat.decide-which-live-on',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    after: ['chat.list-to-rebuild', 'chat.list-to-rebuild-by-tool'],
    rests: rebuilt(noOtherHome),
  }),
  item({
    id: 'chat.decide-archive',
    phase: 'decide',
    owner: 'compliance',
    gate: true,
    rests: rebuilt((r) => r.archive),
  }),
  item({
    id: 'chat.try-export',
    phase: 'prepare',
    owner: 'realtime',
    after: ['chat.decide-archive'],
    rests: rebuiltFrom('persistent-chat', (r) => r.archive),
  }),
  item({
    id: 'chat.try-export-of-group-chat',
    phase: 'prepare',
    owner: 'realtime',
    after: ['chat.decide-archive'],
    rests: rebuiltFrom('group-chat', (r) => r.archive),
  }),
  item({
    id: 'chat.prepare-teams',
    phase: 'prepare',
    owner: 'tenant',
    gate: true,
    run: SHARED.licences,
    rests: (w, rooms: Rooms) =>
      endsInTeams(rooms.goal) ? undefined : by(rooms, 'rebuild-rooms', w.realtime.teams.licences),
  }),
  item({
    id: 'chat.tell-last-day',
    phase: 'prepare',
    owner: 'helpdesk',
    after: ['chat.decide-which-live-on'],
    rests: rebuilt(noOtherHome),
  }),
  item({
    id: 'chat.nothing-between',
    kind: 'consequence',
    phase: 'pilot',
    rests: rebuilt((r) => r.notWithTeams),
  }),
  item({
    id: 'chat.try-one-room',
    phase: 'pilot',
    owner: 'tenant',
    gate: true,
    after: ['chat.decide-which-live-on'],
    rests: rebuilt((r) => r.rebuild),
  }),
  item({
    id: 'chat.make-channels',
    phase: 'move',
    owner: 'tenant',
    gate: true,
    after: ['chat.try-one-room'],
    rests: rebuilt((r) => r.rebuild),
  }),
  item({
    id: 'chat.carry-files',
    phase: 'move',
    owner: 'helpdesk',
    after: ['chat.make-channels'],
    rests: rebuilt((r) => r.files),
  }),
  item({
    id: 'chat.close-by-policy',
    phase: 'switch',
    owner: 'realtime',
    after: ['chat.make-channels', 'chat.tell-last-day'],
    run: RUN.policies,
    rests: rebuiltFrom('persistent-chat', noOtherHome),
  }),
  item({
    id: 'chat.close-by-stopping',
    phase: 'switch',
    owner: 'realtime',
    after: ['chat.make-channels', 'chat.tell-last-day'],
    run: RUN.services,
    rests: rebuiltFrom('group-chat', noOtherHome),
  }),
  item({
    id: 'chat.export-to-keep',
    phase: 'switch',
    owner: 'realtime',
    gate: true,
    after: [
      'chat.close-by-policy',
      'chat.close-by-stopping',
      'chat.try-export',
      'chat.try-export-of-group-chat',
    ],
    rests: rebuilt((r) => r.archive),
  }),
  item({
    id: 'chat.disabled-stay-behind',
    kind: 'consequence',
    phase: 'switch',
    rests: rebuilt((r) => r.unwanted),
  }),
  item({
    id: 'chat.read-archive',
    phase: 'switch',
    owner: 'compliance',
    gate: true,
    after: ['chat.export-to-keep'],
    rests: rebuilt((r) => r.archive),
  }),
  item({
    id: 'chat.back-switch',
    kind: 'rollback',
    phase: 'switch',
    rests: rebuilt((r) => r.archive),
  }),
  item({
    id: 'chat.retire-pool',
    phase: 'retire',
    owner: 'realtime',
    after: ['chat.read-archive'],
    rests: rebuilt(noOtherHome),
  }),
  item({
    id: 'chat.back-pool',
    kind: 'rollback',
    phase: 'retire',
    rests: rebuilt((r) => r.archive),
  }),
]

/** The rooms stay where they are, and their server stays for them. */
const KEPT: readonly Item<Rooms>[] = [
  item({
    id: 'chat.list-who-needs',
    phase: 'discover',
    owner: 'realtime',
    gate: true,
    run: RUN.homes,
    rests: kept(mayStay),
  }),
  item({
    id: 'chat.may-stand-beside',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, rooms: Rooms) => besideIn(w, rooms, true),
  }),
  item({
    id: 'chat.may-not-stand-beside',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, rooms: Rooms) => besideIn(w, rooms, false),
  }),
  item({
    id: 'chat.stay-homed',
    kind: 'consequence',
    phase: 'decide',
    rests: kept(mayStay),
  }),
  item({
    id: 'chat.not-when-in-teams',
    kind: 'loss',
    phase: 'decide',
    rests: (w, rooms: Rooms) =>
      endsInTeams(rooms.goal) ? by(rooms, 'keep-rooms', w.realtime.teams.teamsOnly) : undefined,
  }),
  item({
    id: 'chat.none-in-teams',
    kind: 'consequence',
    phase: 'decide',
    rests: kept((r) => r.notWithTeams),
  }),
  item({
    id: 'chat.sign-risk',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    rests: endOfHome,
  }),
  item({
    id: 'chat.refused-later',
    kind: 'consequence',
    phase: 'decide',
    rests: blockedLater,
  }),
  item({
    id: 'chat.set-last-day',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    rests: kept(hasNoFuture),
  }),
  item({
    id: 'chat.leave-out-of-move',
    phase: 'move',
    owner: 'realtime',
    gate: true,
    after: ['chat.list-who-needs'],
    run: RUN.homes,
    rests: kept(mayStay),
  }),
  item({
    id: 'chat.spare-pool',
    phase: 'retire',
    owner: 'realtime',
    gate: true,
    run: 'Get-CsPool | Format-List Identity,Services,Computers',
    rests: kept((r) => r.homes),
  }),
]

export const ROOMS_ITEMS: readonly Item<Rooms>[] = [...EXPORTED, ...IN_PLACE, ENDING, ...REBUILT, ...KEPT]
