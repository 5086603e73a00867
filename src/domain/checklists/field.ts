import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { concerns } from '../concerns.ts'
import { beforeExchange2010, isOlder, officesIn, someIn, someSince, versionsIn } from '../estate.ts'
import type { Facts } from '../facts.ts'
import type { Hop } from '../route.ts'
import { RUN } from './run.ts'

const ALL = [
  'cutover',
  'staged',
  'express-migration',
  'minimal-hybrid',
  'full-hybrid',
  'imap',
] as const satisfies readonly MethodId[]
/** Ways that carry whole mailboxes, not only mail. */
const WHOLE = ALL.filter((id) => id !== 'imap')
/** Mailboxes are moved by the service, through the migration proxy of the server. */
const REMOTE: readonly MethodId[] = ['express-migration', 'minimal-hybrid', 'full-hybrid']
/** Users are synchronized while mailboxes move. */
const SYNCED: readonly MethodId[] = ['staged', ...REMOTE]
/** Both sides are in use for a while. */
const APART: readonly MethodId[] = ['staged', 'minimal-hybrid', 'full-hybrid']
/** … and belong to each other. */
const JOINED: readonly MethodId[] = ['minimal-hybrid', 'full-hybrid']
const FULL: readonly MethodId[] = ['full-hybrid']

/** Unified messaging came with 2007 and left with 2019. */
const hadVoiceMail = (exchange: Facts['exchange']): boolean =>
  versionsIn(exchange).some((id) => !isOlder(id, 'exchange-2007') && isOlder(id, 'exchange-2019'))

/** Public folders that can move to Exchange Online at all. */
const foldersMove = (f: Pick<Facts, 'publicfolders' | 'exchange'>): boolean =>
  f.publicfolders && versionsIn(f.exchange).length > 0 && !beforeExchange2010(f.exchange)

/** What goes wrong in the field on the way to Microsoft 365, by the numbers of the fact base (P1, P2, …). */
export const FIELD_CLOUD_ITEMS: readonly Item<MethodId>[] = [
  // Delegates, shared mailboxes, groups
  item({
    id: 'field.p1',
    phase: 'discover',
    run: "Get-Mailbox -ResultSize Unlimited | Get-ADPermission | Where-Object { $_.ExtendedRights -like '*Send-As*' -and -not $_.IsInherited -and $_.User -notlike 'NT AUTHORITY\\SELF' } | Format-Table Identity, User",
    rests: (w, m: MethodId) => concerns(m, APART, w.field.p1),
  }),
  item({
    id: 'field.p1-move',
    phase: 'move',
    early: true,
    run: "Get-RecipientPermission -ResultSize Unlimited | Where-Object { $_.Trustee -ne 'NT AUTHORITY\\SELF' } | Format-Table Identity, Trustee",
    // A full hybrid says so itself.
    rests: (w, m: MethodId) => concerns(m, ['staged', 'minimal-hybrid'], w.field.p1),
  }),
  item({
    id: 'field.p2',
    phase: 'prepare',
    owner: 'directory',
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p2),
  }),
  item({
    id: 'field.p3',
    phase: 'pilot',
    run: "Get-MailboxFolderPermission -Identity 'manager@contoso.com:\\Calendar'",
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p3),
  }),
  item({
    id: 'field.p3-move',
    phase: 'move',
    owner: 'helpdesk',
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p3),
  }),
  item({
    id: 'field.p4',
    phase: 'prepare',
    run: "Get-Mailbox -RecipientTypeDetails SharedMailbox -ResultSize Unlimited | Get-MailboxPermission | Where-Object { -not $_.IsInherited -and $_.User -notlike 'NT AUTHORITY\\SELF' } | Format-Table Identity, User",
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p4),
  }),
  item({
    id: 'field.p5',
    phase: 'decide',
    owner: 'lead',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p5),
    when: (f, { never }) => someIn(f.exchange, never),
  }),
  item({
    id: 'field.p5-prepare',
    phase: 'prepare',
    run: 'Get-OrganizationConfig | Format-List ACLableSyncedObjectEnabled',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p5),
    when: (f, { versions }) => someIn(f.exchange, versions),
  }),
  item({ id: 'field.p6', phase: 'discover', rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p6) }),
  item({
    id: 'field.p7',
    phase: 'discover',
    run: 'Get-Mailbox -ResultSize Unlimited | Where-Object { $_.HiddenFromAddressListsEnabled } | Format-Table Name, PrimarySmtpAddress',
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p7),
  }),
  item({
    id: 'field.p8',
    phase: 'prepare',
    run: 'Get-Mailbox -RecipientTypeDetails SharedMailbox -ResultSize Unlimited',
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p8),
  }),
  item({
    id: 'field.p8-retire',
    phase: 'retire',
    early: true,
    run: 'Get-RemoteMailbox -ResultSize Unlimited | Format-Table Name, RecipientTypeDetails',
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p8),
  }),
  item({
    id: 'field.p9',
    phase: 'prepare',
    run: 'Get-DynamicDistributionGroup -ResultSize Unlimited | Format-Table Name, RecipientFilter',
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p9),
  }),
  item({
    id: 'field.p10',
    phase: 'prepare',
    owner: 'helpdesk',
    run: 'Get-DistributionGroup -ResultSize Unlimited | Where-Object { $_.IsDirSynced } | Format-Table Name, ManagedBy',
    rests: (w, m: MethodId) => concerns(m, APART, w.field.p10),
  }),
  item({
    id: 'field.p11',
    phase: 'decide',
    rests: (w, m: MethodId) => concerns(m, ['imap', 'third-party'], w.field.p11),
  }),

  item({
    id: 'field.p54',
    phase: 'prepare',
    owner: 'helpdesk',
    reads: ['exchange'],
    // A full hybrid says so itself.
    rests: (w, m: MethodId) =>
      concerns(m, ['cutover', 'staged'], w.methods['full-hybrid'].steps.phonesFrom2007),
    when: (f) => beforeExchange2010(f.exchange),
  }),
  // Mailboxes: size, items, identity
  item({
    id: 'field.p12',
    phase: 'discover',
    run: 'Get-Mailbox -ResultSize Unlimited | Get-MailboxStatistics | Sort-Object TotalItemSize -Descending | Select-Object -First 20 DisplayName, TotalItemSize, TotalDeletedItemSize',
    reads: ['largest'],
    rests: (w, m: MethodId) => concerns(m, WHOLE, w.field.p12),
    when: (f, { small }) => f.largest > small,
  }),
  item({
    id: 'field.p13',
    phase: 'discover',
    run: 'Get-Mailbox -Archive -ResultSize Unlimited | Get-MailboxStatistics -Archive | Sort-Object TotalItemSize -Descending | Select-Object -First 20 DisplayName, TotalItemSize',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p13),
    when: (f) => someSince(f.exchange, 'exchange-2010'), // archives and holds begin there
  }),
  item({
    id: 'field.p14',
    phase: 'discover',
    run: 'Get-Mailbox -ResultSize Unlimited | Get-MailboxFolderStatistics -IncludeAnalysis | Sort-Object TopSubjectSize -Descending | Select-Object -First 20 Identity, TopSubject, TopSubjectSize',
    rests: (w, m: MethodId) => concerns(m, WHOLE, w.field.p14),
  }),
  item({
    id: 'field.p15',
    phase: 'pilot',
    owner: 'lead',
    run: 'Get-MigrationUser -ResultSize Unlimited | Get-MigrationUserStatistics | Format-Table Identity, Status, SkippedItemCount',
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p15),
  }),
  item({
    id: 'field.p16',
    phase: 'move',
    run: 'Get-MoveRequest -MoveStatus Failed | Get-MoveRequestStatistics | Format-Table DisplayName, Message',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p16),
    when: (f, { version }) => someIn(f.exchange, [version]),
  }),
  item({
    id: 'field.p17',
    phase: 'move',
    owner: 'helpdesk',
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p17),
  }),
  item({
    id: 'field.p17-retire',
    phase: 'retire',
    early: true,
    run: 'Get-MailboxDatabase | Format-Table Name, MailboxRetention',
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p17),
  }),
  item({
    id: 'field.p18',
    phase: 'prepare',
    owner: 'tenant',
    run: 'Get-Mailbox -ResultSize Unlimited | Where-Object { $_.IsDirSynced } | Format-Table Name, PrimarySmtpAddress',
    rests: (w, m: MethodId) => concerns(m, SYNCED, w.field.p18),
  }),
  item({
    id: 'field.p19',
    phase: 'pilot',
    owner: 'tenant',
    run: 'Get-Mailbox -SoftDeletedMailbox -ResultSize Unlimited | Format-Table Name, EmailAddresses; Get-Mailbox -InactiveMailboxOnly -ResultSize Unlimited | Format-Table Name, EmailAddresses',
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p19),
  }),
  item({
    id: 'field.p20',
    phase: 'prepare',
    run: "Get-Mailbox -ResultSize Unlimited | Where-Object { -not ($_.EmailAddresses -like '*.mail.onmicrosoft.com') } | Format-Table Name, EmailAddressPolicyEnabled",
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p20),
  }),
  item({
    id: 'field.p21',
    phase: 'discover',
    owner: 'directory',
    run: "Get-Recipient -ResultSize Unlimited | ForEach-Object { $_.EmailAddresses } | ForEach-Object { ([string]$_).Split('@')[-1] } | Sort-Object -Unique",
    rests: (w, m: MethodId) => concerns(m, SYNCED, w.field.p21),
  }),
  item({
    id: 'field.p21-prepare',
    phase: 'prepare',
    after: ['field.p21'],
    owner: 'tenant',
    run: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
    rests: (w, m: MethodId) => concerns(m, SYNCED, w.field.p21),
  }),
  item({
    id: 'field.p22',
    phase: 'discover',
    run: 'Get-Mailbox -Archive -ResultSize Unlimited | Format-Table Name, ArchiveGuid, ArchiveDomain',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p22),
    when: (f) => someSince(f.exchange, 'exchange-2010'), // archives and holds begin there
  }),
  item({
    id: 'field.p23',
    phase: 'prepare',
    run: 'Get-GlobalAddressList | Format-Table Name, RecipientFilterApplied, WhenChanged',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, ['cutover'], w.field.p23),
    when: (f, { versions }) => someIn(f.exchange, versions),
  }),
  item({
    id: 'field.p24',
    phase: 'discover',
    owner: 'compliance',
    run: 'Get-Mailbox -ResultSize Unlimited | Where-Object { $_.LitigationHoldEnabled } | Format-Table Name, LitigationHoldEnabled',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p24),
    when: (f) => someSince(f.exchange, 'exchange-2010'), // archives and holds begin there
  }),
  item({
    id: 'field.p24-retire',
    phase: 'retire',
    early: true,
    gate: true,
    after: ['field.p24'],
    owner: 'compliance',
    run: 'Get-Mailbox -ResultSize Unlimited | Where-Object { $_.LitigationHoldEnabled } | Format-Table Name, LitigationHoldEnabled',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p24),
    when: (f) => someSince(f.exchange, 'exchange-2010'), // archives and holds begin there
  }),
  item({
    id: 'field.p25',
    kind: 'loss',
    phase: 'move',
    // Only these two make everybody set up a new profile.
    rests: (w, m: MethodId) => concerns(m, ['cutover', 'staged'], w.field.p25),
  }),
  item({
    id: 'field.p30',
    phase: 'discover',
    owner: 'directory',
    run: 'Get-MgDomain | Format-Table Id, AuthenticationType',
    rests: (w, m: MethodId) => concerns(m, ['staged'], w.field.p30),
  }),
  item({
    id: 'field.p30-prepare',
    phase: 'prepare',
    after: ['field.p30'],
    rests: (w, m: MethodId) => concerns(m, ['staged'], w.field.p30),
  }),

  // Traps of a method
  item({
    id: 'field.p33',
    phase: 'pilot',
    early: true,
    owner: 'tenant',
    rests: (w, m: MethodId) => concerns(m, SYNCED, w.field.p33),
  }),
  item({ id: 'field.p35', phase: 'decide', rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p35) }),
  item({
    id: 'field.p35-move',
    phase: 'move',
    early: true,
    run: 'Get-MoveRequest -MoveStatus Queued',
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p35),
  }),
  item({
    id: 'field.p37',
    phase: 'discover',
    owner: 'network',
    run: 'Test-Connection outlook.office365.com',
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p37),
  }),
  item({
    id: 'field.p38',
    phase: 'prepare',
    owner: 'network',
    run: 'Test-MigrationServerAvailability -ExchangeRemoteMove -RemoteServer mail.contoso.com -Credentials (Get-Credential)',
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p38),
  }),
  item({
    id: 'field.p39',
    phase: 'install',
    run: 'Get-MigrationEndpoint',
    rests: (w, m: MethodId) => concerns(m, REMOTE, w.field.p39),
  }),
  item({
    id: 'field.p40',
    phase: 'discover',
    run: '(Get-AcceptedDomain | Measure-Object).Count',
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p40),
  }),

  // Public folders
  item({
    id: 'field.p42',
    phase: 'discover',
    run: "Get-PublicFolder -Recurse -ResultSize Unlimited | Where-Object { $_.Name -match '[@/\\\\]' } | Format-Table Identity",
    reads: ['publicfolders', 'exchange'],
    rests: (w, m: MethodId) => concerns(m, ALL, w.field.p42),
    when: foldersMove,
  }),
  item({
    id: 'field.p43',
    phase: 'prepare',
    reads: ['publicfolders', 'exchange'],
    rests: (w, m: MethodId) => concerns(m, ALL, w.field.p43),
    // The legacy way, from 2010, has another limit.
    when: (f) => foldersMove(f) && !someIn(f.exchange, ['exchange-2010']),
  }),
  item({
    id: 'field.p44',
    phase: 'switch',
    run: "Get-MigrationBatch | Where-Object { $_.MigrationType -like '*PublicFolder*' } | Format-List Status, *last*sync*",
    reads: ['publicfolders', 'exchange'],
    rests: (w, m: MethodId) => concerns(m, ALL, w.field.p44),
    when: foldersMove,
  }),
  item({
    id: 'field.p45',
    phase: 'prepare',
    owner: 'directory',
    run: 'Get-Mailbox -ResultSize Unlimited | Where-Object { -not $_.IsDirSynced } | Format-Table Name, PrimarySmtpAddress',
    reads: ['publicfolders', 'exchange'],
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p45),
    when: (f, { versions }) => f.publicfolders && someIn(f.exchange, versions),
  }),
  item({
    id: 'field.p47',
    phase: 'decide',
    owner: 'lead',
    reads: ['publicfolders', 'exchange'],
    rests: (w, m: MethodId) => concerns(m, [...ALL, 'third-party'], w.field.p47),
    when: foldersMove,
  }),

  // Names, DNS, clients
  item({
    id: 'field.p48',
    phase: 'switch',
    owner: 'network',
    run: 'Get-ClientAccessServer | Format-Table Name, AutoDiscoverServiceInternalUri',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, ALL, w.field.p48),
    when: (f) => someSince(f.exchange, 'exchange-2007'),
  }),
  item({
    id: 'field.p48-retire',
    phase: 'retire',
    after: ['field.p48'],
    run: 'Get-ClientAccessServer | Format-Table Name, AutoDiscoverServiceInternalUri',
    reads: ['exchange', 'remain'],
    rests: (w, m: MethodId) => concerns(m, ALL, w.field.p48),
    // A server that is uninstalled takes its connection point with it; one that stays or is only switched off does not.
    when: (f) => someSince(f.exchange, 'exchange-2007') && f.remain !== 'nothing',
  }),
  item({
    id: 'field.p49',
    phase: 'prepare',
    owner: 'network',
    run: 'Invoke-WebRequest https://contoso.com/autodiscover/autodiscover.xml -UseBasicParsing',
    rests: (w, m: MethodId) => concerns(m, ALL, w.field.p49),
  }),
  item({
    id: 'field.p50',
    phase: 'prepare',
    owner: 'network',
    run: 'Resolve-DnsName autodiscover.contoso.com',
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p50),
  }),
  item({
    id: 'field.p53',
    phase: 'prepare',
    owner: 'directory',
    run: 'Get-MgServicePrincipal -Filter "AppId eq \'00000002-0000-0ff1-ce00-000000000000\'" | Select-Object -ExpandProperty ServicePrincipalNames',
    reads: ['outlook'],
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p53),
    when: (f, { office }) => officesIn(f.outlook).includes(office),
  }),

  // Mail flow, certificates, TLS, relay, journaling
  item({
    id: 'field.p56',
    phase: 'prepare',
    run: 'Get-ExchangeCertificate | Format-List Subject, Services, NotAfter',
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p56),
  }),
  item({
    id: 'field.p58',
    phase: 'prepare',
    run: '(Get-ExchangeServer) | ForEach-Object { Get-ExchangeCertificate -Server $_.Name } | Format-List Subject, Thumbprint, RootCAType, Services, NotAfter',
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p58),
  }),
  item({
    id: 'field.p58-retire',
    phase: 'retire',
    run: 'Get-ExchangeCertificate | Format-List Subject, Services, NotAfter',
    reads: ['remain'],
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p58),
    when: (f) => f.remain === 'server',
  }),
  item({
    id: 'field.p59',
    phase: 'prepare',
    run: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319' | Select-Object SchUseStrongCrypto, SystemDefaultTlsVersions",
    reads: ['freebusy'],
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p59),
    when: (f) => f.freebusy,
  }),
  item({
    id: 'field.p62',
    phase: 'prepare',
    owner: 'tenant',
    run: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p62),
  }),
  item({
    id: 'field.p62-switch',
    phase: 'switch',
    after: ['field.p62'],
    owner: 'tenant',
    run: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p62),
  }),
  item({
    id: 'field.p63',
    phase: 'pilot',
    run: 'Get-RemoteMailbox -ResultSize Unlimited | Format-Table Name, RemoteRoutingAddress',
    rests: (w, m: MethodId) => concerns(m, JOINED, w.field.p63),
  }),
  item({
    id: 'field.p64',
    phase: 'prepare',
    run: 'Get-ReceiveConnector | Format-List Name, RemoteIPRanges, TlsDomainCapabilities',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p64),
    when: (f, { versions }) => someIn(f.exchange, versions),
  }),
  item({
    id: 'field.p65',
    phase: 'discover',
    owner: 'network',
    run: 'Get-SendConnector | Format-List Name, AddressSpaces, SmartHosts',
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p65),
  }),
  item({
    id: 'field.p66',
    phase: 'decide',
    owner: 'compliance',
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p66),
  }),
  item({
    id: 'field.p69',
    phase: 'discover',
    owner: 'compliance',
    run: 'Get-JournalRule | Format-Table Name, Recipient, JournalEmailAddress, Scope, Enabled',
    reads: ['journaling'],
    rests: (w, m: MethodId) => concerns(m, ALL, w.field.p69),
    when: (f) => f.journaling,
  }),
  item({
    id: 'field.p69-switch',
    phase: 'switch',
    early: true,
    gate: true,
    after: ['field.p69'],
    owner: 'compliance',
    run: 'Get-JournalRule | Format-Table Name, Recipient, JournalEmailAddress, Scope, Enabled',
    reads: ['journaling'],
    rests: (w, m: MethodId) => concerns(m, ALL, w.field.p69),
    when: (f) => f.journaling,
  }),
  item({
    id: 'field.p70',
    phase: 'decide',
    owner: 'compliance',
    reads: ['journaling'],
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p70),
    when: (f) => f.journaling,
  }),

  // Servers that stay for a while, or go
  item({
    id: 'field.p75',
    phase: 'retire',
    early: true,
    run: RUN.build, // `Get-ExchangeServer` does not tell security updates
    reads: ['exchange', 'remain'],
    rests: (w, m: MethodId) => concerns(m, ALL, w.field.p75),
    // Where the management tools are to remain, the last server is switched off and never uninstalled.
    when: (f, { versions }) => someIn(f.exchange, versions) && f.remain !== 'tools',
  }),
  item({
    id: 'field.p76',
    phase: 'discover',
    run: 'Get-ExchangeCertificate -Thumbprint (Get-AuthConfig).CurrentCertificateThumbprint | Format-List NotAfter, Thumbprint',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p76),
    when: (f) => someSince(f.exchange, 'exchange-2013'),
  }),
  item({
    id: 'field.p79',
    phase: 'prepare',
    reads: ['exchange'],
    rests: (w, m: MethodId) => concerns(m, FULL, w.field.p79),
    // With 2007 or older there is no server that could use the app.
    when: (f) => !beforeExchange2010(f.exchange),
  }),

  // Voice mail
  item({
    id: 'field.p81',
    phase: 'discover',
    run: 'Get-UMMailbox -ResultSize Unlimited | Format-Table Name, UMMailboxPolicy',
    reads: ['exchange', 'um'],
    rests: (w, m: MethodId) => concerns(m, WHOLE, w.field.p81),
    when: (f) => hadVoiceMail(f.exchange) && f.um,
  }),
  item({
    id: 'field.p81-decide',
    phase: 'decide',
    owner: 'lead',
    after: ['field.p81'],
    reads: ['exchange', 'um'],
    rests: (w, m: MethodId) => concerns(m, WHOLE, w.field.p81),
    when: (f) => hadVoiceMail(f.exchange) && f.um,
  }),
]

const installsSince2013 = ({ install }: Hop): boolean =>
  install !== null && !isOlder(install, 'exchange-2013')

const movesWith2013 = ({ kind, install, beside }: Hop): boolean =>
  kind === 'side-by-side' && [install, ...beside].includes('exchange-2013')

/** … and from version to version. */
export const FIELD_HOP_ITEMS: readonly Item<Hop>[] = [
  item({
    id: 'field.p16-hop',
    phase: 'move',
    run: 'Get-MoveRequest -MoveStatus Failed | Get-MoveRequestStatistics | Format-Table DisplayName, Message',
    rests: (w, hop: Hop) => (movesWith2013(hop) ? w.field.p16 : undefined),
  }),
  item({
    id: 'field.p46',
    phase: 'move',
    early: true,
    run: 'Get-PublicFolderDatabase | Format-Table Name, Server',
    reads: ['publicfolders'],
    rests: (w, hop: Hop) => (installsSince2013(hop) ? w.field.p46 : undefined),
    when: (f, { versions }, { beside }: Hop) => f.publicfolders && versions.some((id) => beside.includes(id)),
  }),
  item({
    id: 'field.p73',
    phase: 'discover',
    owner: 'network',
    rests: (w) => w.field.p73,
    when: (_, { versions }, { install }: Hop) => versions.some((id) => id === install),
  }),
  item({
    id: 'field.p73-prepare',
    phase: 'prepare',
    early: true,
    after: ['field.p73'],
    owner: 'network',
    rests: (w) => w.field.p73,
    when: (_, { versions }, { install }: Hop) => versions.some((id) => id === install),
  }),
  item({
    id: 'field.p74',
    phase: 'prepare',
    run: '.\\SetupAssist.ps1',
    rests: (w, hop: Hop) => (installsSince2013(hop) ? w.field.p74 : undefined),
  }),
  item({
    id: 'field.p75-hop',
    phase: 'retire',
    early: true,
    run: RUN.build,
    rests: (w, hop: Hop) => (hop.kind === 'in-place' ? undefined : w.field.p75),
    when: (_, { versions }, { retire }: Hop) => versions.some((id) => retire.includes(id)),
  }),
  item({
    id: 'field.p76-hop',
    phase: 'discover',
    run: 'Get-ExchangeCertificate -Thumbprint (Get-AuthConfig).CurrentCertificateThumbprint | Format-List NotAfter, Thumbprint',
    rests: (w, { beside }: Hop) =>
      beside.some((id) => !isOlder(id, 'exchange-2013')) ? w.field.p76 : undefined,
  }),
  item({
    id: 'field.p80',
    phase: 'discover',
    run: 'Get-TransportAgent | Format-Table Identity, Enabled',
    rests: (w, hop: Hop) => (hop.install === 'exchange-se' ? w.field.p80 : undefined),
  }),
]
