import type { VersionId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { isAtLeast, isLowerForest, isOlder, levelOf, versionsIn } from '../estate.ts'
import { cappedIn, doorOf, entering } from '../hop.ts'
import type { Hop } from '../route.ts'
import { affectedBy } from '../support.ts'
import { endedIn } from '../world.ts'
import { levelItems } from './levels.ts'
import { RUN } from './run.ts'

const sideBySide = <T>(hop: Hop, statement: T): T | undefined =>
  hop.kind === 'side-by-side' ? statement : undefined
/** What is said of some versions, when one of them enters. */
const aboutEntering = <T extends { readonly value: readonly VersionId[] }>(
  { install }: Hop,
  statement: T | undefined,
): T | undefined => (install && statement?.value.includes(install) ? statement : undefined)
const inPlace = <T>(hop: Hop, statement: T): T | undefined =>
  hop.kind === 'in-place' ? statement : undefined
const installing = <T>(hop: Hop, statement: T): T | undefined => (hop.install ? statement : undefined)
/** 2013 → 2016: the services and mailboxes may move in any order (S15). */
const orderIsFree = (hop: Hop): boolean =>
  hop.install === 'exchange-2016' && hop.beside.length === 1 && hop.beside[0] === 'exchange-2013'

/** One hop on-premises, in the order a person works (S14, S15). */
export const HOP_ITEMS: readonly Item<Hop>[] = [
  item({
    id: 'hop.size-the-servers',
    phase: 'decide',
    owner: 'lead',
    rests: (w, hop: Hop) =>
      hop.beside.includes('exchange-2007') ? sideBySide(hop, w.premises.hardware) : undefined,
  }),
  item({
    id: 'hop.find-media',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    rests: (w, hop: Hop) => (hop.install ? endedIn(w, hop.install) : undefined),
  }),
  item({
    id: 'hop.rebuild-servers',
    kind: 'consequence',
    phase: 'decide',
    rests: (w, hop: Hop) => (orderIsFree(hop) ? w.premises.hardwareAlike : undefined),
  }),
  item({
    id: 'hop.licence-se',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    rests: (w, hop: Hop) => (hop.install === 'exchange-se' ? w.premises.licenceSe : undefined),
  }),
  ...levelItems<Hop>({
    prefix: 'hop',
    rests: (w, hop) => entering(w, hop)?.joins,
    raised: (hop) => hop.kind !== 'in-place',
    among: (_exchange, hop) => hop.beside,
  }),
  item({
    id: 'hop.update-first',
    phase: 'prepare',
    run: RUN.servers,
    gate: true,
    reads: ['exchange'],
    rests: (w, hop: Hop) => inPlace(hop, w.premises.updateFirst),
    when: (f, { version, below }, hop) => {
      const level = levelOf(f.exchange, version)
      return hop.beside.includes(version) && level !== undefined && !isAtLeast(level, below)
    },
  }),
  item({
    id: 'hop.update-first-if-lower',
    phase: 'prepare',
    run: RUN.servers,
    after: ['hop.find-out-level'],
    gate: true,
    reads: ['exchange'],
    rests: (w, hop: Hop) => inPlace(hop, w.premises.updateFirst),
    when: (f, { version }, hop) => {
      const level = levelOf(f.exchange, version)
      return hop.beside.includes(version) && versionsIn(f.exchange).includes(version) && level === undefined
    },
  }),
  item({
    id: 'hop.no-shell',
    kind: 'consequence',
    phase: 'discover',
    rests: (w) => w.premises.noShell,
    when: (_, { newest }, { beside }: Hop) => beside.some((id) => !isOlder(newest, id)),
  }),
  item({
    id: 'hop.native-mode',
    phase: 'prepare',
    gate: true,
    rests: (w, hop: Hop) =>
      hop.beside.some((id) => isOlder(id, 'exchange-2007'))
        ? aboutEntering(hop, w.premises.nativeMode)
        : undefined,
  }),
  item({
    id: 'hop.domain-controllers',
    phase: 'prepare',
    gate: true,
    owner: 'directory',
    run: 'Get-ADDomainController -Filter * | Format-Table Name,OperatingSystem,IsReadOnly',
    rests: (w, hop: Hop) => entering(w, hop)?.controllers,
  }),
  item({
    id: 'hop.writable-controllers',
    kind: 'consequence',
    phase: 'prepare',
    rests: (w, hop: Hop) => (entering(w, hop)?.controllers ? w.premises.readOnlyControllers : undefined),
  }),
  item({
    id: 'hop.dotnet',
    phase: 'prepare',
    gate: true,
    run: "(Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release",
    rests: (w, hop: Hop) => entering(w, hop)?.dotnet,
  }),
  item({
    id: 'hop.memory',
    phase: 'decide',
    rests: (w, hop: Hop) => sideBySide(hop, entering(w, hop)?.memory),
  }),
  item({
    id: 'hop.tls',
    phase: 'prepare',
    gate: true,
    owner: 'network',
    run: "Get-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\*' | Format-Table PSPath,Enabled,DisabledByDefault",
    rests: (w, hop: Hop) => {
      const tls = w.premises.tlsByDefault
      return tls?.value.versions.some((id) => id === hop.install) ? sideBySide(hop, tls) : undefined
    },
  }),
  item({
    id: 'hop.old-programs',
    phase: 'discover',
    rests: (w, hop: Hop) =>
      hop.beside.every((id) => isOlder(id, 'exchange-2016'))
        ? aboutEntering(hop, w.premises.goneSince2016)
        : undefined,
  }),
  item({
    id: 'hop.unified-messaging',
    phase: 'prepare',
    gate: true,
    run: 'Get-UMMailbox -ResultSize Unlimited | Measure-Object',
    reads: ['um'],
    rests: (w, hop: Hop) =>
      hop.install && !isOlder(hop.install, 'exchange-2019') && hop.kind === 'side-by-side'
        ? w.premises.unifiedMessagingGone
        : undefined,
    when: (f) => f.um,
  }),
  item({
    id: 'hop.public-folders-to-2016',
    phase: 'prepare',
    gate: true,
    reads: ['publicfolders'],
    rests: (w, hop: Hop) =>
      hop.install === 'exchange-2016' && hop.beside.includes('exchange-2010')
        ? w.premises.publicFoldersTo2016
        : undefined,
    when: (f) => f.publicfolders,
  }),
  item({
    id: 'hop.public-folders-to-2013',
    phase: 'prepare',
    run: RUN.build,
    gate: true,
    reads: ['publicfolders'],
    rests: (w, hop: Hop) => (hop.install === 'exchange-2013' ? w.premises.publicFoldersTo2013 : undefined),
    when: (f) => f.publicfolders,
  }),
  item({
    id: 'hop.level-at-most',
    phase: 'prepare',
    run: RUN.build,
    gate: true,
    rests: cappedIn,
  }),
  item({
    id: 'hop.raise-forest-level',
    phase: 'prepare',
    owner: 'directory',
    run: 'Get-ADForest | Format-List ForestMode,SchemaMaster',
    gate: true,
    reads: ['forest'],
    rests: (w, hop: Hop) => entering(w, hop)?.needs.forest,
    when: (f, least) => isLowerForest(`forest-${f.forest}`, least),
  }),
  item({
    id: 'hop.replace-office',
    phase: 'prepare',
    owner: 'helpdesk',
    gate: true,
    reads: ['outlook'],
    rests: (w, hop: Hop) => entering(w, hop)?.clients,
    when: (f, list) => affectedBy(list, f.outlook).length > 0,
  }),
  item({
    id: 'hop.windows-server',
    phase: 'prepare',
    run: RUN.windows,
    gate: true,
    rests: (w, hop: Hop) => sideBySide(hop, entering(w, hop)?.needs.windows),
  }),
  item({
    id: 'hop.windows-server-newest',
    phase: 'prepare',
    run: RUN.windows,
    rests: (w, hop: Hop) =>
      cappedIn(w, hop) ? undefined : sideBySide(hop, entering(w, hop)?.needs.windowsNewest),
  }),
  item({
    id: 'hop.windows-server-newest-capped',
    phase: 'prepare',
    run: RUN.windows,
    gate: true,
    rests: (w, hop: Hop) => (cappedIn(w, hop) ? entering(w, hop)?.needs.windowsNewestCapped : undefined),
  }),
  item({
    id: 'hop.new-server-not-upgraded',
    phase: 'prepare',
    rests: (w, hop: Hop) => sideBySide(hop, w.premises.noWindowsUpgrade),
  }),
  item({
    id: 'hop.extend-schema',
    phase: 'prepare',
    owner: 'directory',
    run: 'Get-ADObject -Identity "CN=ms-Exch-Schema-Version-Pt,CN=Schema,CN=Configuration,DC=contoso,DC=com" -Properties rangeUpper | Format-List rangeUpper',
    gate: true,
    rests: (w, hop: Hop) => aboutEntering(hop, w.premises.schema),
  }),
  item({
    id: 'hop.schema-master',
    phase: 'prepare',
    owner: 'directory',
    run: 'Get-HotFix -ComputerName DC01 | Sort-Object InstalledOn -Descending | Format-Table HotFixID,InstalledOn',
    rests: (w, hop: Hop) => aboutEntering(hop, w.premises.schemaMaster),
  }),
  item({
    id: 'hop.own-level',
    phase: 'prepare',
    run: RUN.build,
    gate: true,
    rests: (w, hop: Hop) => {
      const joins = entering(w, hop)?.joins
      return joins?.value.some((join) => join.oursAtLeast && hop.beside.includes(join.version))
        ? joins
        : undefined
    },
  }),
  item({
    id: 'hop.back-prepare',
    kind: 'rollback',
    phase: 'prepare',
    rests: (w, hop: Hop) => sideBySide(hop, w.premises.schemaStays),
  }),
  item({
    id: 'hop.back-prepare-in-place',
    kind: 'rollback',
    phase: 'prepare',
    rests: (w, hop: Hop) => inPlace(hop, w.premises.inPlaceStays),
  }),
  item({
    id: 'hop.install',
    phase: 'install',
    run: RUN.servers,
    gate: true,
    rests: (w, hop: Hop) => sideBySide(hop, w.premises.order),
  }),
  item({
    id: 'hop.upgrade-in-place',
    phase: 'install',
    run: RUN.servers,
    gate: true,
    rests: (w, hop: Hop) => inPlace(hop, w.premises.inPlaceEffort),
  }),
  item({
    id: 'hop.upgrade-some-in-place',
    kind: 'consequence',
    phase: 'install',
    rests: (w, hop: Hop) => {
      const inPlaceToo = sideBySide(hop, entering(w, hop)?.upgradesInPlace)
      return inPlaceToo?.value.some((id) => hop.beside.some((own) => own === id)) ? inPlaceToo : undefined
    },
  }),
  item({
    id: 'hop.back-install',
    kind: 'rollback',
    phase: 'install',
    rests: (w, hop: Hop) => sideBySide(hop, w.premises.schemaStays),
  }),
  item({
    id: 'hop.back-install-in-place',
    kind: 'rollback',
    phase: 'install',
    rests: (w, hop: Hop) => inPlace(hop, w.premises.inPlaceStays),
  }),
  item({
    id: 'hop.move-services',
    phase: 'move',
    run: 'Get-SendConnector | Format-List Name,SourceTransportServers',
    rests: (w, hop: Hop) => (orderIsFree(hop) ? undefined : sideBySide(hop, w.premises.order)),
  }),
  item({
    id: 'hop.move-mailboxes',
    phase: 'move',
    run: RUN.mailboxesByServer,
    after: ['hop.move-services'],
    gate: true,
    rests: (w, hop: Hop) => (orderIsFree(hop) ? undefined : sideBySide(hop, w.premises.order)),
  }),
  item({
    id: 'hop.move-in-any-order',
    phase: 'move',
    run: RUN.mailboxesByServer,
    gate: true,
    rests: (w, hop: Hop) => (orderIsFree(hop) ? w.premises.orderFree : undefined),
  }),
  item({
    id: 'hop.new-features',
    kind: 'consequence',
    phase: 'move',
    rests: (w, hop: Hop) => installing(hop, entering(w, hop)?.gains),
  }),
  item({
    id: 'hop.move-off-the-oldest',
    phase: 'move',
    run: RUN.mailboxesByServer,
    gate: true,
    rests: (w, hop: Hop) => (hop.kind === 'removal' ? w.premises.removeOldest : undefined),
  }),
  item({
    id: 'hop.back-move',
    kind: 'rollback',
    phase: 'move',
    rests: (w, hop: Hop) => (hop.kind === 'in-place' ? undefined : w.premises.movesBack),
  }),
  item({
    id: 'hop.check-before-removal',
    phase: 'retire',
    run: RUN.senders,
    gate: true,
    rests: (w, hop: Hop) => (hop.kind === 'in-place' ? undefined : w.premises.beforeRemoval),
  }),
  item({
    id: 'hop.decommission',
    phase: 'retire',
    run: RUN.servers,
    after: ['hop.check-before-removal'],
    gate: true,
    rests: (w, hop: Hop) => (hop.kind === 'in-place' ? undefined : w.premises.order),
  }),
  item({
    id: 'hop.unsupported-beside',
    kind: 'consequence',
    phase: 'retire',
    rests: (w, hop: Hop) => {
      const unsupported = sideBySide(hop, entering(w, hop)?.unsupportedBeside)
      return unsupported?.value.versions.some((id) => hop.beside.includes(id)) ? unsupported : undefined
    },
  }),
  item({
    id: 'hop.remove-before-door-closes',
    kind: 'consequence',
    phase: 'retire',
    rests: (w, hop: Hop) => sideBySide(hop, doorOf(w, hop)),
  }),
  item({
    id: 'hop.back-retire',
    kind: 'rollback',
    phase: 'retire',
    rests: (w, hop: Hop) => (hop.kind === 'in-place' ? undefined : w.premises.beforeRemoval),
  }),
  item({
    id: 'hop.back-after-removal',
    kind: 'rollback',
    phase: 'retire',
    rests: (w, hop: Hop) => (hop.kind === 'in-place' ? undefined : w.premises.noOlderLater),
  }),
]
