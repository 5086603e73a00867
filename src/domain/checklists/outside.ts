import { OUTSIDE } from '../../knowledge/platform.ts'
import type { Method, MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { versionsIn } from '../estate.ts'
import type { Held, World } from '../world.ts'

const of = (world: World, id: MethodId): Held<Method> => world.methods[id]

const forOutside = <T>(method: MethodId, statement: T): T | undefined =>
  OUTSIDE.includes(method) ? statement : undefined

/** What a move by other means needs around it: Microsoft's methods say the same in steps of their own. */
const AROUND: readonly Item<MethodId>[] = [
  item({
    id: 'outside.verify-domains',
    phase: 'prepare',
    gate: true,
    owner: 'tenant',
    run: 'Get-MgDomain | Format-List Id,IsVerified',
    rests: (w, m: MethodId) => forOutside(m, w.cloud.ready),
  }),
  item({
    id: 'outside.create-mailboxes',
    phase: 'prepare',
    gate: true,
    owner: 'tenant',
    run: 'Get-Mailbox -ResultSize Unlimited | Measure-Object',
    rests: (w, m: MethodId) => forOutside(m, w.cloud.ready),
  }),
  item({
    id: 'outside.lower-mx-ttl',
    phase: 'prepare',
    owner: 'network',
    run: 'Resolve-DnsName -Name contoso.com -Type MX -Server ns1.contoso.com',
    rests: (w, m: MethodId) => forOutside(m, w.cloud.pointing),
  }),
  item({
    id: 'outside.try-a-few',
    phase: 'pilot',
    gate: true,
    rests: (w, m: MethodId) => forOutside(m, of(w, m).sources),
  }),
  item({
    id: 'outside.back-move',
    kind: 'rollback',
    phase: 'move',
    rests: (w, m: MethodId) => forOutside(m, of(w, m).destination),
  }),
  item({
    id: 'outside.point-names',
    phase: 'switch',
    gate: true,
    owner: 'network',
    run: 'Resolve-DnsName -Name contoso.com -Type MX',
    rests: (w, m: MethodId) => forOutside(m, w.cloud.pointing),
  }),
  item({
    id: 'outside.back-switch',
    kind: 'rollback',
    phase: 'switch',
    rests: (w, m: MethodId) => forOutside(m, w.cloud.pointing),
  }),
  item({
    id: 'outside.back-retire',
    kind: 'rollback',
    phase: 'retire',
    reads: ['exchange'],
    rests: (w, m: MethodId) => forOutside(m, w.ending.stillInUse),
    when: (f) => versionsIn(f.exchange).length > 0,
  }),
]

/** Import of PST files: what is published of it. */
export const PST_ITEMS: readonly Item<MethodId>[] = [
  item({
    id: 'pst-import.choose-the-way-in',
    phase: 'decide',
    owner: 'lead',
    rests: (w) => w.methods['pst-import'].steps.drives,
  }),
  item({
    id: 'pst-import.role',
    phase: 'prepare',
    gate: true,
    owner: 'tenant',
    run: 'Get-ManagementRoleAssignment -Role "Mailbox Import Export"',
    rests: (w) => w.methods['pst-import'].steps.role,
  }),
  item({
    id: 'pst-import.large-items',
    phase: 'prepare',
    rests: (w) => w.methods['pst-import'].steps.limits,
  }),
  ...AROUND,
  item({
    id: 'pst-import.export',
    phase: 'move',
    gate: true,
    rests: (w) => w.methods['pst-import'].steps.format,
  }),
  item({
    id: 'pst-import.import',
    phase: 'move',
    after: ['pst-import.export'],
    gate: true,
    owner: 'tenant',
    rests: (w) => w.methods['pst-import'].steps.rate,
  }),
  item({
    id: 'pst-import.no-public-folders',
    kind: 'loss',
    phase: 'move',
    reads: ['publicfolders'],
    rests: (w) => w.methods['pst-import'].steps.noPublicFolders,
    when: (f) => f.publicfolders,
  }),
]

/** A tool of another maker: what one has to ask of it. */
export const THIRD_PARTY_ITEMS: readonly Item<MethodId>[] = [
  item({
    id: 'third-party.ask-the-maker',
    phase: 'decide',
    gate: true,
    owner: 'lead',
    rests: (w) => w.methods['third-party'].steps.support,
  }),
  item({
    id: 'third-party.how-it-writes',
    phase: 'decide',
    gate: true,
    owner: 'lead',
    rests: (w) => w.methods['third-party'].steps.ews,
  }),
  item({
    id: 'third-party.allow-ews',
    phase: 'prepare',
    gate: true,
    owner: 'tenant',
    run: 'Get-OrganizationConfig | Format-List Ews*',
    rests: (w) => {
      const ews = w.methods['third-party'].steps.ews
      return ews && w.asOf >= ews.value.day && w.asOf < ews.value.end ? ews : undefined
    },
  }),
  item({
    id: 'third-party.throttling',
    phase: 'prepare',
    owner: 'tenant',
    rests: (w) => w.methods['third-party'].steps.throttling,
  }),
  ...AROUND,
  item({
    id: 'third-party.move',
    phase: 'move',
    gate: true,
    rests: (w) => w.methods['third-party'].steps.support,
  }),
]
