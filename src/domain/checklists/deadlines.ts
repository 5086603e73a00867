import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { beforeExchange2010, isOlder, someIn, versionsIn } from '../estate.ts'

/** What the deadlines of Microsoft 365 ask of a move there, where no step of a method does so already (P60, P61, P67, P68). */
export const DEADLINE_ITEMS: readonly Item<MethodId>[] = [
  item({
    id: 'deadline.list-senders',
    phase: 'discover',
    reads: ['relay'],
    run: 'Get-ReceiveConnector | Format-List Identity,Enabled,RemoteIPRanges,AuthMechanism,PermissionGroups,ProtocolLoggingLevel',
    rests: (w) => w.deadlines['smtp-auth-default'],
    when: (f) => f.relay,
  }),
  item({
    id: 'deadline.list-password-programs',
    phase: 'discover',
    rests: (w) => w.deadlines['basic-auth'],
  }),
  item({
    id: 'deadline.list-pop-imap',
    phase: 'discover',
    run: 'Get-Service MSExchangePop3, MSExchangeImap4',
    reads: ['outlook'],
    rests: (w) => w.deadlines['pop-imap-tls'],
    when: (f) => f.outlook.includes('pop-imap'),
  }),
  item({
    id: 'deadline.list-phones',
    phase: 'discover',
    owner: 'helpdesk',
    reads: ['outlook'],
    rests: (w) => w.deadlines['activesync-version'],
    when: (f) => f.outlook.includes('activesync'),
  }),
  item({
    id: 'deadline.list-ews-programs',
    phase: 'discover',
    owner: 'tenant',
    run: 'Get-OrganizationConfig | Format-List Ews*',
    rests: (w) => w.methods['full-hybrid'].steps.ewsOff,
  }),
  item({
    id: 'deadline.smtp-auth',
    phase: 'prepare',
    gate: true,
    after: ['deadline.list-senders'],
    owner: 'tenant',
    reads: ['relay'],
    rests: (w) => w.deadlines['smtp-auth-default'],
    when: (f) => f.relay,
  }),
  item({
    id: 'deadline.smtp-auth-end',
    kind: 'consequence',
    phase: 'prepare',
    reads: ['relay'],
    rests: (w) => w.deadlines['smtp-auth-end'],
    when: (f) => f.relay,
  }),
  item({
    id: 'deadline.pop-imap-tls',
    phase: 'prepare',
    after: ['deadline.list-pop-imap'],
    owner: 'tenant',
    run: 'Get-TransportConfig | Format-List AllowLegacyTLSClients',
    reads: ['outlook'],
    rests: (w) => w.deadlines['pop-imap-tls'],
    when: (f) => f.outlook.includes('pop-imap'),
  }),
  item({
    id: 'deadline.activesync-certificate',
    phase: 'prepare',
    after: ['deadline.list-phones'],
    owner: 'tenant',
    reads: ['outlook'],
    rests: (w) => w.deadlines['activesync-certificate'],
    when: (f) => f.outlook.includes('activesync'),
  }),
  item({
    id: 'deadline.root-certificate',
    phase: 'prepare',
    gate: true,
    reads: ['exchange'],
    run: "Get-ChildItem Cert:\\LocalMachine\\Root, Cert:\\LocalMachine\\AuthRoot | Where-Object { $_.Subject -like '*DigiCert Global Root G2*' }",
    rests: (w, by) => (by === 'full-hybrid' ? w.deadlines['root-certificate'] : undefined),
    when: (f) => versionsIn(f.exchange).length > 0,
  }),
  item({
    id: 'deadline.se-door',
    kind: 'consequence',
    phase: 'install',
    reads: ['exchange'],
    rests: (w, by) => (by === 'full-hybrid' ? w.versions['exchange-se']?.doorCloses : undefined),
    // With an older one still there it cannot be installed at all.
    when: (f, { refuses }) =>
      someIn(f.exchange, refuses) &&
      !versionsIn(f.exchange).some((id) => refuses.every((old) => isOlder(id, old))),
  }),
  item({
    id: 'deadline.activesync-version',
    phase: 'pilot',
    after: ['deadline.list-phones'],
    owner: 'helpdesk',
    run: 'Get-MobileDevice -ResultSize Unlimited | Format-Table UserDisplayName,DeviceModel,ClientType,ClientVersion',
    reads: ['outlook'],
    rests: (w) => w.deadlines['activesync-version'],
    when: (f) => f.outlook.includes('activesync'),
  }),
  item({
    id: 'deadline.mail-floor-next',
    kind: 'consequence',
    phase: 'move',
    reads: ['exchange'],
    rests: (w, by) => (by === 'full-hybrid' ? w.deadlines['mail-floor-next'] : undefined),
    when: (f) =>
      !beforeExchange2010(f.exchange) && versionsIn(f.exchange).some((id) => isOlder(id, 'exchange-se')),
  }),
  item({
    id: 'deadline.cloud-archive-owa',
    kind: 'consequence',
    phase: 'move',
    reads: ['exchange'],
    rests: (w, by) => (by === 'full-hybrid' ? w.deadlines['cloud-archive-owa'] : undefined),
    when: (f) => !beforeExchange2010(f.exchange) && versionsIn(f.exchange).length > 0,
  }),
]
