import type { Statement, VersionId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { chatIn, isLowerForest, isOlder, versionsIn } from '../estate.ts'
import { entering } from '../hop.ts'
import { remembered } from '../remembered.ts'
import type { Hop } from '../route.ts'
import { affectedTalk, realtimeProgramsIn } from '../support.ts'
import { endedIn } from '../world.ts'
import { LOOK } from './look.ts'
import { RUN } from './run.ts'

/** How a page of the guide to 2019 says the same; it is a twin of the older page. */
const twinOf = ({ cite }: Statement<unknown>): string | undefined =>
  [cite.source, ...(cite.also ?? [])].find((id) => id.startsWith('sfb19-'))

const readFor2019 = remembered(<T>(own: Statement<T>): Statement<T> => {
  const twin = twinOf(own)
  if (!twin) return readElsewhere(own)
  const also = [own.cite.source, ...(own.cite.also ?? [])].filter((id) => id !== twin)
  return { ...own, cite: { source: twin, also } }
})

const readElsewhere = remembered(<T>(own: Statement<T>): Statement<T> => ({
  ...own,
  derived: true,
  confidence: own.confidence === 'high' ? 'medium' : own.confidence,
}))

/** Of a page with a twin for Communications Server, the one for Lync; where there is none, our reading that it holds too. */
const readForLync = remembered(<T>(own: Statement<T>): Statement<T> => {
  const also = own.cite.also ?? []
  const twin = also.find((id) => id === own.cite.source.replace(/-ocs$/, ''))
  if (!twin) return { ...readElsewhere(own), cite: { source: own.cite.source.replace(/-ocs$/, '') } }
  return { ...own, cite: { source: twin, also: [own.cite.source, ...also.filter((id) => id !== twin)] } }
})

/**
 * Most of a hop is written down for Lync Server 2013. The guide to 2019 says much of it again and is cited there; for
 * other versions that users end on it is our reading that the same holds, and the statement says so.
 */
function readFor<T>(hop: Hop, own: Statement<T>): Statement<T> {
  const { remains } = hop
  if (!retires(hop, /^ocs-/) && own.cite.source.endsWith('-ocs')) return readFor(hop, readForLync(own))
  const of2013 = own.cite.source.startsWith('l13-')
  const of2019 = own.cite.source.startsWith('sfb19-')
  if (remains === 'sfb-se') return of2013 || of2019 ? readElsewhere(readFor2019(own)) : own
  if (!of2013 || remains === 'lync-2013') return own
  return remains === 'sfb-2019' ? readFor2019(own) : readElsewhere(own)
}

type Of = <T>(hop: Hop, statement: Statement<T> | undefined) => Statement<T> | undefined
const where =
  (is: (hop: Hop) => boolean): Of =>
  (hop, statement) =>
    statement && is(hop) ? readFor(hop, statement) : undefined

const beside = ({ kind }: Hop): boolean => kind === 'side-by-side'
const retires = ({ retire }: Hop, among: RegExp): boolean => retire.some((id) => among.test(id))
const enters = ({ install }: Hop, id: VersionId): boolean => install === id

const always = where(() => true)
const sideBySide = where(beside)
const inPlace = where(({ kind }) => kind === 'in-place')
/** Users go from one pool to another: side by side, or before one of two versions is removed. */
const movingUsers = where(({ kind }) => kind !== 'in-place')
const fromOcs = where((hop) => beside(hop) && retires(hop, /^ocs-2007-r2$/))
const usersOfOcs = where((hop) => hop.kind !== 'in-place' && retires(hop, /^ocs-/))
const usersOfOcsR2 = where((hop) => hop.kind !== 'in-place' && retires(hop, /^ocs-2007-r2$/))
/** From Lync on, users, meetings and the topology are moved with other cmdlets than from before. */
const usersOfLync = where((hop) => hop.kind !== 'in-place' && !retires(hop, /^ocs-/))
const beside2010 = where((hop) => beside(hop) && retires(hop, /^lync-2010$/))
const fromOther = where((hop) => hop.kind !== 'in-place' && !retires(hop, /^(ocs-2007-r2|lync-2010)$/))
/** Into a version that has lost features of the older ones. */
const toNewest = where((hop) => beside(hop) && hop.install !== null && !isOlder(hop.install, 'sfb-2019'))
const toSe = where((hop) => enters(hop, 'sfb-se'))
const to2010 = where((hop) => hop.kind !== 'in-place' && hop.remains === 'lync-2010')
const to2013 = where((hop) => enters(hop, 'lync-2013'))
/** Users end on it, whether it enters now or was there before. */
const endsOn2013 = where(({ kind, remains }) => kind !== 'in-place' && remains === 'lync-2013')
const ocsTo2013 = where((hop) => enters(hop, 'lync-2013') && retires(hop, /^ocs-2007-r2$/))
const into2015 = where((hop) => enters(hop, 'sfb-2015'))
/** Into a version that still has the features that 2019 has lost. */
const beforeNewest = where((hop) => beside(hop) && hop.install !== null && isOlder(hop.install, 'sfb-2019'))
const inPlace2015 = where((hop) => hop.kind === 'in-place' && enters(hop, 'sfb-2015'))
/** A server that is upgraded in place keeps the Windows and the SQL Server that it has. */
const notInPlace2015 = where((hop) => !(hop.kind === 'in-place' && enters(hop, 'sfb-2015')))
const inPlaceSe = where((hop) => hop.kind === 'in-place' && enters(hop, 'sfb-se'))

/** One hop of the real-time servers, in the order a person works (S23–S25): side by side, in place, or a removal. */
export const REALTIME_HOP_ITEMS: readonly Item<Hop>[] = [
  item({
    id: 'rtc.list-users',
    phase: 'discover',
    owner: 'realtime',
    run: LOOK.homes,
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.backup),
  }),
  item({
    id: 'rtc.list-features',
    phase: 'discover',
    owner: 'realtime',
    rests: (w, hop: Hop) => usersOfLync(hop, w.realtime.servers.plan),
  }),
  item({
    id: 'rtc.list-features-ocs',
    phase: 'discover',
    owner: 'realtime',
    rests: (w, hop: Hop) => usersOfOcs(hop, w.realtime.servers.planOcs),
  }),
  item({
    id: 'rtc.list-voice',
    phase: 'discover',
    owner: 'realtime',
    gate: true,
    reads: ['voice'],
    rests: (w, hop: Hop) => always(hop, w.realtime.teams.voiceParts),
    when: (f) => f.voice,
  }),
  item({
    id: 'rtc.list-certificates',
    phase: 'discover',
    owner: 'realtime',
    topic: 'certificates',
    run: LOOK.ownCertificates,
    rests: (w, hop: Hop) => always(hop, w.realtime.teams.certificates),
  }),
  item({
    id: 'rtc.list-programs',
    phase: 'discover',
    owner: 'helpdesk',
    topic: 'clients',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.clients),
  }),
  item({
    id: 'rtc.edge-names',
    phase: 'discover',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.federation),
  }),
  item({
    id: 'rtc.find-media',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    rests: (w, hop: Hop) => (hop.install ? endedIn(w, hop.install) : undefined),
  }),
  item({
    id: 'rtc.same-forest',
    phase: 'decide',
    owner: 'directory',
    gate: true,
    run: LOOK.forest,
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.forest),
  }),
  item({
    id: 'rtc.hardware',
    phase: 'decide',
    owner: 'lead',
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.hardware),
  }),
  item({
    id: 'rtc.edition',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.edition),
  }),
  item({
    id: 'rtc.removed',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    rests: (w, hop: Hop) => toNewest(hop, w.realtime.servers.xmppGone),
  }),
  item({
    id: 'rtc.mixed-routing',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.mixedRouting),
  }),
  item({
    id: 'rtc.new-roles',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.newRoles),
  }),
  item({
    id: 'rtc.um-least',
    phase: 'decide',
    owner: 'exchange',
    gate: true,
    run: RUN.servers,
    reads: ['um', 'exchange'],
    rests: (w, hop: Hop) => to2013(hop, w.realtime.servers.umLeast),
    when: (f, { exchange }) => f.um && versionsIn(f.exchange).some((id) => id === exchange),
  }),
  item({
    id: 'rtc.update-old-ocs',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => usersOfOcsR2(hop, w.realtime.servers.updatesOcs),
  }),
  item({
    id: 'rtc.update-old-lync',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => beside2010(hop, w.realtime.servers.updatesLync),
  }),
  item({
    id: 'rtc.update-old',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => fromOther(hop, w.realtime.servers.prepare),
  }),
  item({
    id: 'rtc.look-around',
    phase: 'prepare',
    owner: 'realtime',
    rests: (w, hop: Hop) => usersOfLync(hop, w.realtime.servers.environment),
  }),
  item({
    id: 'rtc.look-around-ocs',
    phase: 'prepare',
    owner: 'realtime',
    rests: (w, hop: Hop) => usersOfOcs(hop, w.realtime.servers.prepareOcs),
  }),
  item({
    id: 'rtc.back-up',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => always(hop, w.realtime.servers.backup),
  }),
  item({
    id: 'rtc.records',
    phase: 'prepare',
    owner: 'network',
    run: 'Resolve-DnsName -Name pool02.contoso.com',
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.prepare),
  }),
  item({
    id: 'rtc.windows',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    run: RUN.windows,
    rests: (w, hop: Hop) => notInPlace2015(hop, entering(w, hop)?.needs.windows),
  }),
  item({
    id: 'rtc.windows-newest',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    run: RUN.windows,
    rests: (w, hop: Hop) => notInPlace2015(hop, entering(w, hop)?.needs.windowsNewest),
  }),
  item({
    id: 'rtc.sql',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => notInPlace2015(hop, entering(w, hop)?.sql),
  }),
  item({
    id: 'rtc.sql-apart',
    phase: 'prepare',
    owner: 'realtime',
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.sqlApart),
  }),
  item({
    id: 'rtc.controllers',
    phase: 'prepare',
    owner: 'directory',
    gate: true,
    run: LOOK.controllers,
    rests: (w, hop: Hop) => entering(w, hop)?.controllers,
  }),
  item({
    id: 'rtc.raise-forest',
    phase: 'prepare',
    owner: 'directory',
    gate: true,
    run: LOOK.forestMode,
    reads: ['forest'],
    rests: (w, hop: Hop) => entering(w, hop)?.needs.forest,
    when: (f, least) => isLowerForest(`forest-${f.forest}`, least),
  }),
  item({
    id: 'rtc.as-2019',
    kind: 'consequence',
    phase: 'prepare',
    rests: (w, hop: Hop) => toSe(hop, w.realtime.servers.needsOf2019),
  }),
  item({
    id: 'rtc.names',
    phase: 'prepare',
    owner: 'realtime',
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.names),
  }),
  item({
    id: 'rtc.update-clients',
    phase: 'prepare',
    owner: 'helpdesk',
    gate: true,
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.clients),
  }),
  item({
    id: 'rtc.block-newer',
    phase: 'prepare',
    owner: 'realtime',
    rests: (w, hop: Hop) => ocsTo2013(hop, w.realtime.servers.clientsOcs),
  }),
  item({
    id: 'rtc.replace-programs',
    phase: 'prepare',
    owner: 'helpdesk',
    gate: true,
    reads: ['rtcclients'],
    rests: (w, hop: Hop) => entering(w, hop)?.clients,
    when: (f, list) => affectedTalk(list, f.rtcclients).length > 0,
  }),
  item({
    id: 'rtc.clients-2010',
    kind: 'consequence',
    phase: 'prepare',
    rests: (w, hop: Hop) => to2010(hop, w.realtime.servers.clients2010),
  }),
  item({
    id: 'rtc.back-prepare',
    kind: 'rollback',
    phase: 'prepare',
    rests: (w, hop: Hop) => always(hop, w.realtime.servers.rollback),
  }),
  item({
    id: 'rtc.prepare-directory',
    phase: 'install',
    owner: 'directory',
    gate: true,
    run: 'Get-CsAdForest',
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.pilotPool),
  }),
  item({
    id: 'rtc.tools',
    phase: 'install',
    owner: 'realtime',
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.tools),
  }),
  item({
    id: 'rtc.silverlight',
    kind: 'consequence',
    phase: 'install',
    rests: (w, hop: Hop) => to2013(hop, w.realtime.servers.silverlight),
  }),
  item({
    id: 'rtc.install-pool',
    phase: 'install',
    owner: 'realtime',
    gate: true,
    after: ['rtc.prepare-directory'],
    run: LOOK.pools,
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.pilotPool),
  }),
  item({
    id: 'rtc.wmi',
    phase: 'install',
    owner: 'realtime',
    rests: (w, hop: Hop) => fromOcs(hop, w.realtime.servers.wmi),
  }),
  item({
    id: 'rtc.merge-topologies',
    phase: 'install',
    owner: 'realtime',
    gate: true,
    after: ['rtc.wmi', 'rtc.install-pool'],
    rests: (w, hop: Hop) => fromOcs(hop, w.realtime.servers.merge),
  }),
  item({
    id: 'rtc.import-policies',
    phase: 'install',
    owner: 'realtime',
    gate: true,
    after: ['rtc.merge-topologies'],
    rests: (w, hop: Hop) => fromOcs(hop, w.realtime.servers.importPolicies),
  }),
  item({
    id: 'rtc.legacy-edge',
    phase: 'install',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.legacyEdge),
  }),
  item({
    id: 'rtc.back-install',
    kind: 'rollback',
    phase: 'install',
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.rollback),
  }),
  item({
    id: 'rtc.replication',
    phase: 'pilot',
    owner: 'realtime',
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.replication),
  }),
  item({
    id: 'rtc.test-users',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    run: 'Get-CsUser test1@contoso.com | Format-List DisplayName,RegistrarPool',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.users),
  }),
  item({
    id: 'rtc.test.services',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    run: 'Get-Service | Where-Object { $_.DisplayName -match "Lync|Skype|Communications" } | Format-Table Status,DisplayName',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.tests),
  }),
  item({
    id: 'rtc.test.sites',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.tests),
  }),
  item({
    id: 'rtc.test.both-ways',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.tests),
  }),
  item({
    id: 'rtc.test.policy',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.sites),
  }),
  item({
    id: 'rtc.new-edge',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.edge),
  }),
  item({
    id: 'rtc.test.outside',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    after: ['rtc.new-edge'],
    rests: (w, hop: Hop) => sideBySide(hop, w.realtime.servers.sites),
  }),
  item({
    id: 'rtc.test.federated',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.external),
  }),
  item({
    id: 'rtc.test.anonymous',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.external),
  }),
  item({
    id: 'rtc.test.remote',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.external),
  }),
  item({
    id: 'rtc.test.applications',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    after: ['rtc.test-users'],
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.tests),
  }),
  item({
    id: 'rtc.test.both-known',
    phase: 'pilot',
    owner: 'lead',
    gate: true,
    after: [
      'rtc.test.services',
      'rtc.test.sites',
      'rtc.test.both-ways',
      'rtc.test.policy',
      'rtc.test.outside',
      'rtc.test.federated',
      'rtc.test.anonymous',
      'rtc.test.remote',
      'rtc.test.applications',
    ],
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.tests),
  }),
  item({
    id: 'rtc.clients-stay',
    kind: 'consequence',
    phase: 'pilot',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.clientsStay),
  }),
  item({
    id: 'rtc.communicator',
    kind: 'consequence',
    phase: 'pilot',
    reads: ['rtcclients'],
    rests: (w, hop: Hop) => to2013(hop, w.realtime.servers.communicator),
    when: (f, { client }) => realtimeProgramsIn(f.rtcclients).includes(client),
  }),
  item({
    id: 'rtc.back-pilot',
    kind: 'rollback',
    phase: 'pilot',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.rollback),
  }),
  item({
    id: 'rtc.federation-route',
    phase: 'move',
    owner: 'network',
    gate: true,
    after: ['rtc.edge-names'],
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.federation),
  }),
  item({
    id: 'rtc.move-users-ocs',
    phase: 'move',
    owner: 'realtime',
    gate: true,
    run: LOOK.homes,
    rests: (w, hop: Hop) => usersOfOcs(hop, w.realtime.servers.moveUsersOcs),
  }),
  item({
    id: 'rtc.move-users',
    phase: 'move',
    owner: 'realtime',
    gate: true,
    run: LOOK.homes,
    rests: (w, hop: Hop) => usersOfLync(hop, w.realtime.servers.moveUsers),
  }),
  item({
    id: 'rtc.anonymous-policy',
    phase: 'move',
    owner: 'realtime',
    run: 'Get-CsConferencingPolicy | Format-List Identity,AllowAnonymousParticipantsInMeetings',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.anonymous),
  }),
  item({
    id: 'rtc.meetings',
    kind: 'consequence',
    phase: 'move',
    rests: (w, hop: Hop) => usersOfLync(hop, w.realtime.servers.meetings),
  }),
  item({
    id: 'rtc.meetings-ocs',
    kind: 'loss',
    phase: 'move',
    rests: (w, hop: Hop) => usersOfOcs(hop, w.realtime.servers.meetingsOcs),
  }),
  item({
    id: 'rtc.response-groups',
    phase: 'move',
    owner: 'realtime',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.responseGroups),
  }),
  item({
    id: 'rtc.dial-in',
    phase: 'move',
    owner: 'realtime',
    run: 'Get-CsDialInConferencingAccessNumber | Format-List PrimaryUri,Pool',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.dialIn),
  }),
  item({
    id: 'rtc.rest',
    phase: 'move',
    owner: 'realtime',
    after: ['rtc.list-features'],
    rests: (w, hop: Hop) => usersOfLync(hop, w.realtime.servers.post),
  }),
  item({
    id: 'rtc.roll-out-clients',
    phase: 'move',
    owner: 'helpdesk',
    rests: (w, hop: Hop) =>
      usersOfOcs(hop, w.realtime.servers.postOcs) ?? usersOfLync(hop, w.realtime.servers.post),
  }),
  item({
    id: 'rtc.rest-ocs',
    phase: 'move',
    owner: 'realtime',
    after: ['rtc.list-features-ocs'],
    rests: (w, hop: Hop) => usersOfOcs(hop, w.realtime.servers.postOcs),
  }),
  item({
    id: 'rtc.branches',
    kind: 'consequence',
    phase: 'move',
    rests: (w, hop: Hop) => toNewest(hop, w.realtime.servers.branches),
  }),
  item({
    id: 'rtc.branches-2015',
    phase: 'move',
    owner: 'realtime',
    rests: (w, hop: Hop) =>
      beside(hop) && retires(hop, /^lync-2010$/) ? into2015(hop, w.realtime.servers.branches2015) : undefined,
  }),
  item({
    id: 'rtc.mediation',
    phase: 'move',
    owner: 'realtime',
    rests: (w, hop: Hop) => usersOfOcs(hop, w.realtime.servers.mediation),
  }),
  item({
    id: 'rtc.um-contacts',
    phase: 'move',
    owner: 'realtime',
    run: 'Get-CsExUmContact | Format-List DisplayNumber,RegistrarPool',
    reads: ['um'],
    rests: (w, hop: Hop) => ocsTo2013(hop, w.realtime.servers.umContacts),
    when: (f) => f.um,
  }),
  item({
    id: 'rtc.archives',
    kind: 'loss',
    phase: 'move',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.archives),
  }),
  item({
    id: 'rtc.xmpp',
    phase: 'move',
    owner: 'realtime',
    rests: (w, hop: Hop) => beforeNewest(hop, w.realtime.servers.xmpp),
  }),
  item({
    id: 'rtc.keep-for-xmpp',
    kind: 'consequence',
    phase: 'move',
    rests: (w, hop: Hop) => toNewest(hop, w.realtime.servers.xmppGone),
  }),
  item({
    id: 'rtc.back-move',
    kind: 'rollback',
    phase: 'move',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.rollback),
  }),
  item({
    id: 'rtc.back-contacts',
    kind: 'rollback',
    phase: 'move',
    rests: (w, hop: Hop) => endsOn2013(hop, w.realtime.servers.contactStore),
  }),
  item({
    id: 'rtc.simple-urls',
    phase: 'switch',
    owner: 'network',
    run: 'Get-CsSimpleUrlConfiguration | Format-List Identity,SimpleUrl',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.moveUsers),
  }),
  item({
    id: 'rtc.srv-records',
    phase: 'switch',
    owner: 'network',
    run: 'Resolve-DnsName -Type SRV _sipinternaltls._tcp.contoso.com',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.retire),
  }),
  item({
    id: 'rtc.check-applications',
    phase: 'retire',
    owner: 'realtime',
    gate: true,
    run: 'Get-CsTrustedApplicationPool | Format-List Identity,Registrar',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.retire),
  }),
  item({
    id: 'rtc.rooms-first',
    phase: 'retire',
    owner: 'lead',
    gate: true,
    reads: ['chat'],
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.rooms.homes),
    when: (f, homes, hop: Hop) =>
      chatIn(f.chat).some((id) => homes.some(({ chat, on }) => chat === id && hop.retire.includes(on))),
  }),
  item({
    id: 'rtc.pool-empty',
    phase: 'retire',
    owner: 'realtime',
    gate: true,
    run: LOOK.homes,
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.sites),
  }),
  item({
    id: 'rtc.directories',
    phase: 'retire',
    owner: 'realtime',
    gate: true,
    run: 'Get-CsConferenceDirectory | Format-List Identity,ServiceId',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.directories),
  }),
  item({
    id: 'rtc.management-store',
    phase: 'retire',
    owner: 'realtime',
    gate: true,
    run: 'Get-CsManagementStoreReplicationStatus | Format-Table ReplicaFqdn,UpToDate',
    rests: (w, hop: Hop) => usersOfLync(hop, w.realtime.servers.managementStore),
  }),
  item({
    id: 'rtc.associations',
    phase: 'retire',
    owner: 'realtime',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.retire),
  }),
  item({
    id: 'rtc.remove-pool',
    phase: 'retire',
    owner: 'realtime',
    gate: true,
    after: [
      'rtc.rooms-first',
      'rtc.pool-empty',
      'rtc.directories',
      'rtc.management-store',
      'rtc.associations',
      'rtc.check-applications',
    ],
    run: 'Get-CsPool | Format-List Identity,Site',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.retire),
  }),
  item({
    id: 'rtc.back-compat',
    phase: 'retire',
    owner: 'realtime',
    after: ['rtc.remove-pool'],
    rests: (w, hop: Hop) => usersOfOcsR2(hop, w.realtime.servers.backCompat),
  }),
  item({
    id: 'rtc.back-over',
    kind: 'rollback',
    phase: 'retire',
    rests: (w, hop: Hop) => movingUsers(hop, w.realtime.servers.rollbackOver),
  }),
  item({
    id: 'rtc.in-place-needs',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    run: 'Get-Command powershell.exe | ForEach-Object { $_.FileVersionInfo.ProductVersion }',
    rests: (w, hop: Hop) => inPlace2015(hop, w.realtime.servers.inPlaceNeeds),
  }),
  item({
    id: 'rtc.in-place-topology',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => inPlace2015(hop, w.realtime.servers.inPlaceStays),
  }),
  item({
    id: 'rtc.in-place-limits',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, hop: Hop) => inPlace2015(hop, w.realtime.servers.inPlaceLimits),
  }),
  item({
    id: 'rtc.in-place-order',
    phase: 'install',
    owner: 'lead',
    gate: true,
    rests: (w, hop: Hop) => inPlace2015(hop, w.realtime.servers.inPlaceOrder),
  }),
  item({
    id: 'rtc.in-place-upgrade',
    phase: 'install',
    owner: 'realtime',
    gate: true,
    after: ['rtc.in-place-order'],
    run: LOOK.version,
    rests: (w, hop: Hop) => inPlace2015(hop, w.realtime.servers.inPlaceSteps),
  }),
  item({
    id: 'rtc.in-place-directories',
    kind: 'consequence',
    phase: 'retire',
    rests: (w, hop: Hop) => into2015(hop, w.realtime.servers.inPlaceLimits),
  }),
  item({
    id: 'rtc.in-place-sql',
    kind: 'consequence',
    phase: 'install',
    rests: (w, hop: Hop) => inPlace2015(hop, w.realtime.servers.inPlaceSql),
  }),
  item({
    id: 'rtc.in-place-back',
    kind: 'rollback',
    phase: 'install',
    rests: (w, hop: Hop) => inPlace2015(hop, w.realtime.servers.inPlaceStays),
  }),
  item({
    id: 'rtc.se-update',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    run: LOOK.version,
    rests: (w, hop: Hop) => inPlaceSe(hop, w.realtime.servers.inPlaceSe),
  }),
  item({
    id: 'rtc.se-install',
    phase: 'install',
    owner: 'realtime',
    gate: true,
    after: ['rtc.se-update', 'rtc.back-up'],
    run: LOOK.version,
    rests: (w, hop: Hop) => inPlaceSe(hop, w.realtime.servers.inPlaceSe),
  }),
  item({
    id: 'rtc.se-back',
    kind: 'rollback',
    phase: 'install',
    rests: (w, hop: Hop) => inPlaceSe(hop, w.realtime.servers.inPlaceSeBack),
  }),
  item({
    id: 'rtc.confirm',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    rests: (w, hop: Hop) => inPlace(hop, w.realtime.servers.tests),
  }),
]
