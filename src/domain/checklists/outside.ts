import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'

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
  item({
    id: 'pst-import.export',
    phase: 'move',
    gate: true,
    rests: (w) => w.methods['pst-import'].steps.files,
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
    kind: 'consequence',
    phase: 'move',
    reads: ['publicfolders'],
    rests: (w) => w.methods['pst-import'].steps.noPublicFolders,
    when: (f) => f.publicfolders,
  }),
  item({
    id: 'pst-import.back-move',
    kind: 'rollback',
    phase: 'move',
    rests: (w) => w.methods['pst-import'].steps.files,
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
      return ews && w.asOf < ews.value.end ? ews : undefined
    },
  }),
  item({
    id: 'third-party.throttling',
    phase: 'prepare',
    owner: 'tenant',
    rests: (w) => w.methods['third-party'].steps.throttling,
  }),
]
