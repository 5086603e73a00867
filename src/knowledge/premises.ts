import type { Dated, Level, VersionId } from './schema.ts'

export interface Premises {
  legitimate: Dated<true>
  /** Begin with the newest version, confirm it or rule it out, then go one version down. */
  newestFirst: Dated<true>
  whatStops: Dated<true>
  keepsRunning: Dated<true>
  lifecycleLength: Dated<{ years: number }>
  /** A hop onto a version with less than this left before its end is warned of. */
  nearEnd: Dated<{ days: number }>
  order: Dated<true>
  orderFree: Dated<true>
  hardware: Dated<true>
  hardwareAlike: Dated<true>
  /** Versions that the schema pages of the roadmap are about. */
  schema: Dated<readonly VersionId[]>
  /** Versions of which it is said that a schema master on Windows Server 2025 needs an update first. */
  schemaMaster: Dated<readonly VersionId[]>
  noOlderLater: Dated<true>
  noWindowsUpgrade: Dated<true>
  licenceSe: Dated<true>
  inPlaceEffort: Dated<true>
  removeOldest: Dated<true>
  beforeRemoval: Dated<true>
  publicFoldersTo2013: Dated<{ from2007: string; from2010: string; target: string }>
  unifiedMessagingGone: Dated<true>
  /** Versions that older ones let in only when the organization runs in native mode. */
  nativeMode: Dated<readonly VersionId[]>
  /** The newest version that is managed in consoles alone: the Exchange Management Shell came after it. */
  noShell: Dated<{ newest: VersionId }>
  /** Versions that speak no older TLS unless told to. */
  tlsByDefault: Dated<{ tls: string; versions: readonly VersionId[] }>
  /** What 2016 and later no longer have: the programming interface MAPI/CDO, and managed folders. */
  goneSince2016: Dated<readonly VersionId[]>
  /** Public folders on the way to 2016 and 2019. */
  publicFoldersTo2016: Dated<{ from2010: string; folders: number }>
  readOnlyControllers: Dated<false>
  /** Before an upgrade in place: below that level, to which update first. */
  updateFirst: Dated<{ version: VersionId; below: Level; to: Level }>
  /** Mailboxes can go back to the older version while both are in the organization. */
  movesBack: Dated<true>
  /** What setup adds to the schema of Active Directory stays. */
  schemaStays: Dated<true>
  /** A server that was upgraded in place cannot be set back; uninstalling removes Exchange from it. */
  inPlaceStays: Dated<true>
  /** Versions of which it is said that nobody but its maker answers for a mail program that is not Outlook. */
  otherPrograms: Dated<readonly VersionId[]>
}

/** Staying on-premises: how hops are made, whatever the version. */
export const PREMISES = {
  nativeMode: [
    {
      value: ['exchange-2007', 'exchange-2010'],
      since: '2018-01-31',
      cite: { source: 'coex-2010', also: ['coex-2007'] },
      confidence: 'medium',
    },
  ],
  noShell: [
    {
      value: { newest: 'exchange-2003' },
      since: '2018-01-31',
      cite: { source: 'management-2007', also: ['console-2007'] },
      confidence: 'medium',
      derived: true,
    },
  ],
  tlsByDefault: [
    {
      value: { tls: '1.2', versions: ['exchange-2019', 'exchange-se'] },
      since: '2018-10-22',
      cite: { source: 'newfeatures-2019' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  goneSince2016: [
    {
      value: ['exchange-2016', 'exchange-2019', 'exchange-se'],
      since: '2018-01-31',
      cite: { source: 'discontinued-2016' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  publicFoldersTo2016: [
    {
      value: { from2010: 'sp3ru8', folders: 500000 },
      since: '2018-01-31',
      cite: { source: 'pf-onprem', also: ['pf-limits'] },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  updateFirst: [
    {
      value: { version: 'exchange-2019', below: 'cu14', to: 'cu15' },
      since: '2025-07-01',
      cite: { source: 'jp-upgrade-se' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  readOnlyControllers: [
    {
      value: false,
      since: '2022-04-21',
      cite: { source: 'matrix-2022', also: ['matrix-2025'] },
      confidence: 'high',
    },
  ],
  legitimate: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'roadmap-2007',
        at: 'Migrate to a newer version of Exchange Server',
        also: ['road-2016-2019'],
      },
      confidence: 'high',
    },
  ],
  newestFirst: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'Which version should I migrate to?' },
      confidence: 'high',
    },
  ],
  whatStops: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'What does end of support mean?' },
      confidence: 'high',
    },
  ],
  keepsRunning: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'What does end of support mean?' },
      confidence: 'high',
    },
  ],
  lifecycleLength: [
    {
      value: { years: 10 },
      since: '2018-01-31',
      cite: {
        source: 'roadmap-2007',
        at: 'What does end of support mean?',
        also: ['roadmap-2010', 'road-2016-2019'],
      },
      confidence: 'high',
      dispute: 'lifecycle-ten-years',
    },
  ],
  nearEnd: [
    {
      value: { days: 730 },
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'January 2020 is a lot closer than you think', also: ['readings'] },
      confidence: 'low',
      derived: true,
    },
  ],
  order: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'Migration path to Exchange 2010 and 2013' },
      confidence: 'high',
    },
  ],
  orderFree: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'Migration path to Exchange 2016' },
      confidence: 'high',
    },
  ],
  hardware: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'Server hardware' },
      confidence: 'high',
    },
  ],
  hardwareAlike: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'Migration path to Exchange 2016' },
      confidence: 'high',
    },
  ],
  schema: [
    {
      value: ['exchange-2010', 'exchange-2013', 'exchange-2016'],
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'How do I migrate?' },
      confidence: 'high',
    },
  ],
  schemaMaster: [
    {
      value: ['exchange-2016', 'exchange-2019', 'exchange-se'],
      since: '2025-11-13',
      cite: { source: 'jp-schema', also: ['matrix-2025'] },
      confidence: 'high',
    },
  ],
  noOlderLater: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'coex-2010' },
      confidence: 'medium',
    },
  ],
  noWindowsUpgrade: [
    {
      value: true,
      since: '2022-04-21',
      cite: { source: 'matrix-2022', also: ['matrix-2025', 'jp-upgrade-se'] },
      confidence: 'high',
    },
  ],
  licenceSe: [
    {
      value: true,
      since: '2025-07-01',
      cite: { source: 'jp-upgrade-se' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  inPlaceEffort: [
    {
      value: true,
      since: '2025-07-01',
      cite: { source: 'jp-inplace', also: ['jp-upgrade-se', 'upgrade-se'] },
      confidence: 'high',
    },
  ],
  removeOldest: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'Version coexistence', also: ['jp-upgrade-se'] },
      confidence: 'high',
    },
  ],
  beforeRemoval: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'jp-decom-2016', also: ['decom'] },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  publicFoldersTo2013: [
    {
      value: { from2007: 'sp3ru15', from2010: 'sp3ru8', target: 'cu7' },
      since: '2018-01-31',
      cite: { source: 'pf-2013' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  unifiedMessagingGone: [
    {
      value: true,
      since: '2018-10-22',
      cite: { source: 'discontinued-2016' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  movesBack: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'Version coexistence', also: ['jp-decom-2016'] },
      confidence: 'low',
      derived: true,
    },
  ],
  schemaStays: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'schema-permanent' },
      confidence: 'medium',
      secondhand: true,
      backdated: 'unchanged',
    },
  ],
  inPlaceStays: [
    {
      value: true,
      since: '2025-07-01',
      cite: { source: 'install-cu', also: ['jp-inplace'] },
      confidence: 'medium',
    },
  ],
  otherPrograms: [
    {
      value: ['exchange-2016'],
      since: '2018-01-31',
      cite: { source: 'sysreq-2016', at: 'Exchange 2016 third-party clients' },
      confidence: 'high',
      backdated: 'unchanged',
    },
    {
      value: ['exchange-2016', 'exchange-2019'],
      since: '2018-11-09',
      cite: { source: 'sysreq-2019', at: 'Exchange third-party clients', also: ['sysreq-2016-2019'] },
      confidence: 'high',
    },
  ],
} as const satisfies Premises
