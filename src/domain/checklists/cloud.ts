import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { builtIn } from '../concerns.ts'
import { isOlder, someIn, versionsIn } from '../estate.ts'
import { affectedBy } from '../support.ts'
import { levelItems } from './levels.ts'
import { RUN } from './run.ts'

/** What every move to Microsoft 365 asks for before the steps of its method in the same phase. */
export const CLOUD_FIRST: readonly Item<MethodId>[] = [
  item({
    id: 'cloud.no-shell',
    kind: 'consequence',
    phase: 'discover',
    reads: ['exchange'],
    rests: (w) => w.premises.noShell,
    when: (f, { newest }) => versionsIn(f.exchange).some((id) => !isOlder(newest, id)),
  }),
  item({
    id: 'cloud.replace-office',
    topic: 'clients',
    phase: 'prepare',
    owner: 'helpdesk',
    gate: true,
    reads: ['outlook'],
    rests: (w) => w.cloud.office,
    when: (f, list) => affectedBy(list, f.outlook).length > 0,
  }),
  item({
    id: 'cloud.replace-mac',
    phase: 'prepare',
    gate: true,
    owner: 'helpdesk',
    reads: ['outlook'],
    rests: (w) => w.cloud.mac,
    when: (f, list) => affectedBy(list, f.outlook).length > 0,
  }),
  item({
    id: 'cloud.reduce-large-mailbox',
    phase: 'prepare',
    run: RUN.sizes,
    gate: true,
    reads: ['largest'],
    rests: (w) => w.cloud.largestMailbox,
    when: (f, { gb }) => f.largest > gb,
  }),
  item({
    id: 'cloud.public-folders-elsewhere-first',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    reads: ['exchange', 'publicfolders'],
    rests: (w) => w.cloud.publicFoldersNotFrom,
    when: (f, versions) => f.publicfolders && someIn(f.exchange, versions),
  }),
  ...levelItems<MethodId>({
    prefix: 'cloud.public-folders',
    rests: (w) => w.cloud.publicFoldersFrom,
    when: 'publicfolders',
  }),
  item({
    id: 'cloud.journal-mailbox',
    phase: 'decide',
    owner: 'compliance',
    run: 'Get-JournalRule | Format-List Name,JournalEmailAddress,Enabled',
    reads: ['journaling'],
    rests: (w) => w.cloud.journalMailbox,
    when: (f) => f.journaling,
  }),
  item({
    id: 'cloud.ask-fasttrack',
    phase: 'decide',
    owner: 'lead',
    reads: ['mailboxes'],
    rests: (w) => w.cloud.fastTrack,
    when: (f, { guidance }) => f.mailboxes >= guidance,
  }),
  item({
    id: 'cloud.pace',
    kind: 'consequence',
    phase: 'decide',
    reads: ['mailboxes'],
    rests: (w, m: MethodId) => builtIn(m, w.cloud.pace),
    when: (f) => f.mailboxes > 0,
  }),
  item({
    id: 'cloud.pace-of-the-largest',
    kind: 'consequence',
    phase: 'decide',
    reads: ['largest'],
    rests: (w, m: MethodId) => builtIn(m, w.cloud.paceOfOne),
    // Above the largest that moves no time is published.
    when: (f, { most }) => f.largest > 0 && f.largest <= most,
  }),
  item({
    id: 'cloud.prove-domains',
    kind: 'consequence',
    phase: 'prepare',
    rests: (w) => w.cloud.domainProof,
  }),
  item({
    id: 'cloud.concurrency',
    phase: 'prepare',
    owner: 'tenant',
    run: 'Get-MigrationEndpoint | Format-List Identity,MaxConcurrentMigrations,MaxConcurrentIncrementalSyncs',
    rests: (w, m: MethodId) => builtIn(m, w.cloud.concurrency),
  }),
  item({
    id: 'cloud.batch-life',
    kind: 'consequence',
    phase: 'move',
    rests: (w, m: MethodId) => builtIn(m, w.cloud.batchLife),
  }),
  item({
    id: 'cloud.spf',
    phase: 'switch',
    owner: 'network',
    run: 'Resolve-DnsName -Type TXT contoso.com',
    rests: (w) => w.cloud.spf,
  }),
  item({
    id: 'cloud.check-quotas',
    phase: 'prepare',
    owner: 'tenant',
    run: RUN.sizes,
    rests: (w) => w.cloud.quotas,
  }),
  item({
    id: 'cloud.check-before-removal',
    phase: 'retire',
    run: RUN.senders,
    gate: true,
    reads: ['exchange'],
    rests: (w) => w.premises.beforeRemoval,
    when: (f) => versionsIn(f.exchange).length > 0,
  }),
]

/** … and after them. */
export const CLOUD_LAST: readonly Item<MethodId>[] = [
  item({
    id: 'cloud.public-folders-last',
    phase: 'move',
    run: RUN.batches,
    reads: ['publicfolders', 'exchange'],
    rests: (w) => w.cloud.publicFoldersLast,
    when: (f, { notFrom }) =>
      f.publicfolders && versionsIn(f.exchange).length > 0 && !someIn(f.exchange, notFrom),
  }),
]
