import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { someBelow, someIn, versionsIn } from '../estate.ts'
import { affectedBy } from '../support.ts'

/** What every move to Microsoft 365 asks for before the steps of its method in the same phase. */
export const CLOUD_FIRST: readonly Item<MethodId>[] = [
  item({
    id: 'cloud.replace-office',
    phase: 'prepare',
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
    id: 'cloud.find-activesync',
    phase: 'discover',
    owner: 'helpdesk',
    run: 'Get-MobileDevice -ResultSize Unlimited | Sort-Object ClientVersion | Select-Object UserDisplayName, DeviceModel, ClientType, ClientVersion',
    reads: ['outlook'],
    rests: (w) => w.cloud.activeSync,
    when: (f) => f.outlook.includes('activesync'),
  }),
  item({
    id: 'cloud.find-pop-imap',
    phase: 'discover',
    owner: 'helpdesk',
    run: 'Get-CASMailbox -ResultSize Unlimited | Where-Object { $_.PopEnabled -or $_.ImapEnabled } | Select-Object Name, PopEnabled, ImapEnabled',
    reads: ['outlook'],
    rests: (w) => w.cloud.popImap,
    when: (f) => f.outlook.includes('pop-imap'),
  }),
  item({
    id: 'cloud.reduce-large-mailbox',
    phase: 'prepare',
    gate: true,
    reads: ['largest'],
    rests: (w) => w.cloud.largestMailbox,
    when: (f, { gb }) => f.largest > gb,
  }),
  item({
    id: 'cloud.public-folders-elsewhere-first',
    phase: 'decide',
    gate: true,
    reads: ['exchange', 'publicfolders'],
    rests: (w) => w.cloud.publicFoldersNotFrom,
    when: (f, versions) => f.publicfolders && someIn(f.exchange, versions),
  }),
  item({
    id: 'cloud.public-folder-level',
    phase: 'prepare',
    gate: true,
    reads: ['publicfolders', 'exchange'],
    rests: (w) => w.cloud.publicFoldersFrom,
    when: (f, rows) => f.publicfolders && someBelow(f.exchange, rows),
  }),
  item({
    id: 'cloud.journal-mailbox',
    phase: 'decide',
    reads: ['journaling'],
    rests: (w) => w.cloud.journalMailbox,
    when: (f) => f.journaling,
  }),
  item({
    id: 'cloud.ask-fasttrack',
    phase: 'decide',
    reads: ['mailboxes'],
    rests: (w) => w.cloud.fastTrack,
    when: (f, { guidance }) => f.mailboxes >= guidance,
  }),
  item({ id: 'cloud.check-quotas', phase: 'prepare', rests: (w) => w.cloud.quotas }),
  item({
    id: 'cloud.check-before-removal',
    phase: 'retire',
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
    reads: ['publicfolders', 'exchange'],
    rests: (w) => w.cloud.publicFoldersLast,
    when: (f, { notFrom }) =>
      f.publicfolders && versionsIn(f.exchange).length > 0 && !someIn(f.exchange, notFrom),
  }),
]
