import type {
  ClientSupport,
  Dated,
  FeatureId,
  IsoDate,
  Level,
  OfficeId,
  VersionId,
  WindowsId,
} from './schema.ts'

/** A row of a table by size: from that size (included) to the next row. */
export interface Pace {
  readonly from: number
  readonly typical: number
  readonly slow: number
}

export interface Cloud {
  gains: Dated<readonly FeatureId[]>
  relief: Dated<true>
  recommended: Dated<true>
  /** Office versions that Exchange Online supports, and those that cannot connect. */
  office: Dated<{ supported: readonly OfficeId[]; refused: readonly OfficeId[] }>
  /** The same of Office for Mac, and of Outlook for iOS and Android. */
  mac: Dated<ClientSupport>
  mobile: Dated<ClientSupport>
  /** The TLS version that Exchange Online asks for. */
  tls: Dated<{ version: string; oldServers: readonly VersionId[] }>
  /** The largest mailbox, GB, that built-in methods move. */
  largestMailbox: Dated<{ gb: number }>
  /** Versions whose servers are slowed, then blocked, when they send to Exchange Online through a hybrid connector. */
  mailEnforcement: Dated<{
    versions: readonly VersionId[]
    reportDays: number
    partDays: number
    blockDays: number
  }>
  /** How long an administrator may pause that, a calendar year. */
  mailPause: Dated<{ days: number; after: number }>
  /** The lowest update level that still passes, for versions that can pass, and from which month. */
  mailFloor: Dated<{ update: IsoDate; versions: readonly VersionId[]; planned: string }>
  /** Versions whose public folders have no direct way to Exchange Online. */
  publicFoldersNotFrom: Dated<readonly VersionId[]>
  /** … and those whose public folders do, and the level that they need. */
  publicFoldersFrom: Dated<readonly { version: VersionId; theirs: Level }[]>
  publicFoldersLast: Dated<{ notFrom: readonly VersionId[] }>
  journalMailbox: Dated<true>
  /** Licences from which it guides, and from which it moves data. */
  fastTrack: Dated<{ guidance: number; data: number }>
  /** Mailboxes that move at once by default, by page; the most an endpoint takes; the most all of a kind take together. */
  concurrency: Dated<{ defaults: readonly number[]; most: number; together: number }>
  /** Days after which a batch that nobody looks at is stopped, and then removed. */
  batchLife: Dated<{ idle: number; stopped: number; completed: number }>
  /** Days until nine of ten mailboxes were moved, by mailboxes of the tenant: typically, and at the slow end. */
  pace: Dated<readonly Pace[]>
  /** Days that one mailbox took, by its GB; nothing is said above the most. */
  paceOfOne: Dated<{ most: number; rows: readonly Pace[] }>
  spf: Dated<{ include: string }>
  /** What has to be there before mail can be moved there by any means: proven domains, a licensed mailbox for everybody. */
  ready: Dated<true>
  /** How names are pointed there: time to live of the MX records, the wait after, the name of Autodiscover. */
  pointing: Dated<{ seconds: number; hours: number; name: string }>
  /** GB of recoverable items above which a hold has to be set before a hybrid move, and what fits with one. */
  recoverableItems: Dated<{ gb: number; held: number }>
  /** A wait after the record that proves a domain. */
  domainProof: Dated<{ minutes: number }>
  /** An agent that needs no way in from outside. */
  hybridAgent: Dated<{ most: WindowsId; oldest: WindowsId }>
  /** Rights and settings that a move leaves behind. */
  notMoved: Dated<true>
  /** Mailbox quotas by licence, GB. */
  quotas: Dated<{ small: number; medium: number; large: number }>
}

/** Microsoft 365: what it brings and what it demands of servers and clients. */
export const CLOUD = {
  gains: [
    {
      value: ['compliance', 'groups', 'focused-inbox', 'analytics', 'rest'],
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'Migrate to Microsoft 365', also: ['road-2016-2019'] },
      confidence: 'high',
    },
  ],
  relief: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'Migrate to Microsoft 365' },
      confidence: 'high',
    },
  ],
  recommended: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'roadmap-2007', at: 'Migrate to Microsoft 365' },
      confidence: 'high',
    },
    { value: true, since: '2025-10-21', cite: { source: 'road-2016-2019' }, confidence: 'high' },
  ],
  office: [
    {
      value: {
        supported: ['office-apps', 'office-2016', 'office-2019', 'office-2021'],
        refused: ['office-2003', 'office-2007', 'office-2010'],
      },
      since: '2021-11-01',
      cite: { source: 'office-conn-2021', also: ['office-conn'] },
      confidence: 'medium',
      derived: true,
    },
    {
      value: {
        supported: ['office-apps', 'office-2021'],
        refused: ['office-2003', 'office-2007', 'office-2010'],
      },
      since: '2023-10-11',
      cite: { source: 'office-conn', also: ['office-conn-2021'] },
      confidence: 'medium',
      derived: true,
      backdated: 'reported',
    },
    {
      value: {
        supported: ['office-apps', 'office-2021', 'office-2024'],
        refused: ['office-2003', 'office-2007', 'office-2010'],
      },
      since: '2024-09-18',
      cite: { source: 'office-conn', also: ['office-conn-2021'] },
      confidence: 'medium',
      derived: true,
    },
    {
      value: {
        supported: ['office-apps', 'office-2024'],
        refused: ['office-2003', 'office-2007', 'office-2010'],
      },
      since: '2026-10-14',
      cite: { source: 'office-conn', also: ['office-conn-2021'] },
      confidence: 'medium',
      derived: true,
    },
  ],
  mac: [
    {
      value: { supported: ['office-mac'] },
      since: '2020-10-14',
      cite: { source: 'office-conn', at: 'Additional information' },
      confidence: 'medium',
      derived: true,
      backdated: 'reported',
    },
  ],
  mobile: [
    {
      value: { supported: ['office-mobile'] },
      since: '2025-12-16',
      cite: { source: 'jp-eas' },
      confidence: 'medium',
      derived: true,
      backdated: 'reported',
    },
  ],
  tls: [
    {
      value: { version: '1.2', oldServers: ['exchange-2003', 'exchange-2007'] },
      since: '2020-10-15',
      cite: { source: 'office-conn' },
      confidence: 'low',
      derived: true,
      backdated: 'reported',
    },
  ],
  largestMailbox: [{ value: { gb: 200 }, since: '2022-03-18', cite: { source: 'best' }, confidence: 'high' }],
  mailEnforcement: [
    {
      value: { versions: ['exchange-2007'], reportDays: 30, partDays: 60, blockDays: 90 },
      since: '2023-05-08',
      cite: { source: 'tes-2023', also: ['pf-tes'] },
      confidence: 'high',
    },
    {
      value: {
        versions: ['exchange-2007', 'exchange-2010', 'exchange-2013'],
        reportDays: 30,
        partDays: 60,
        blockDays: 90,
      },
      since: '2024-02-21',
      cite: { source: 'tes-icewolf', also: ['tes-2023', 'pf-tes'] },
      confidence: 'medium',
      secondhand: true,
    },
  ],
  mailPause: [
    {
      value: { days: 90, after: 30 },
      since: '2023-12-12',
      cite: { source: 'tes-pause', also: ['tes-2023', 'pf-tes'] },
      confidence: 'high',
    },
  ],
  mailFloor: [
    {
      value: { update: '2025-10-14', versions: ['exchange-2016', 'exchange-2019'], planned: '2026-09' },
      since: '2026-09-04',
      cite: { source: 'jp-tes-2026', also: ['pf-tes'] },
      confidence: 'high',
    },
  ],
  publicFoldersNotFrom: [
    {
      value: ['exchange-2003', 'exchange-2007'],
      since: '2022-01-26',
      cite: { source: 'pf-exo-legacy' },
      confidence: 'high',
    },
  ],
  publicFoldersFrom: [
    {
      value: [
        { version: 'exchange-2010', theirs: 'sp3ru8' },
        { version: 'exchange-2013', theirs: 'cu15' },
        { version: 'exchange-2016', theirs: 'cu4' },
      ],
      since: '2022-04-27',
      cite: { source: 'pf-exo-modern', also: ['pf-exo-legacy'] },
      confidence: 'high',
    },
  ],
  publicFoldersLast: [
    {
      value: { notFrom: ['exchange-2003', 'exchange-2007'] },
      since: '2022-01-26',
      cite: { source: 'pf-exo-legacy' },
      confidence: 'medium',
    },
  ],
  journalMailbox: [
    { value: true, since: '2022-04-27', cite: { source: 'journaling-doc' }, confidence: 'high' },
  ],
  fastTrack: [
    {
      value: { guidance: 150, data: 500 },
      since: '2018-01-31',
      cite: { source: 'fasttrack', also: ['roadmap-2007'] },
      confidence: 'medium',
    },
  ],
  concurrency: [
    {
      value: { defaults: [10, 20, 100], most: 100, together: 300 },
      since: '2026-05-17',
      cite: { source: 'ps-endpoint', also: ['best', 'staged-know', 'kb-2797784'] },
      confidence: 'medium',
      dispute: 'concurrency',
    },
  ],
  batchLife: [
    {
      value: { idle: 60, stopped: 90, completed: 60 },
      since: '2022-04-27',
      cite: { source: 'batches' },
      confidence: 'high',
    },
  ],
  pace: [
    {
      value: [
        { from: 0, typical: 5, slow: 14 },
        { from: 1000, typical: 10, slow: 30 },
        { from: 5000, typical: 20, slow: 45 },
        { from: 10000, typical: 30, slow: 60 },
        { from: 50000, typical: 45, slow: 90 },
        { from: 100001, typical: 60, slow: 180 },
      ],
      since: '2022-03-18',
      cite: { source: 'best' },
      confidence: 'high',
    },
  ],
  paceOfOne: [
    {
      value: {
        most: 200,
        rows: [
          { from: 0, typical: 1, slow: 7 },
          { from: 10, typical: 3, slow: 14 },
          { from: 50, typical: 3, slow: 30 },
          { from: 100, typical: 8, slow: 45 },
        ],
      },
      since: '2022-03-18',
      cite: { source: 'best' },
      confidence: 'high',
    },
  ],
  spf: [
    {
      value: { include: 'spf.protection.outlook.com' },
      since: '2022-04-27',
      cite: { source: 'spf-doc' },
      confidence: 'high',
    },
  ],
  ready: [
    {
      value: true,
      since: '2022-04-27',
      cite: { source: 'cutover-do', also: ['minimal', 'imap'] },
      confidence: 'medium',
      derived: true,
    },
  ],
  pointing: [
    {
      value: { seconds: 3600, hours: 72, name: 'autodiscover.outlook.com' },
      since: '2022-04-27',
      cite: { source: 'cutover-do', also: ['staged-do', 'imap-opt'] },
      confidence: 'medium',
      derived: true,
    },
  ],
  recoverableItems: [
    { value: { gb: 30, held: 100 }, since: '2026-01-28', cite: { source: 'jp-quotas' }, confidence: 'high' },
  ],
  domainProof: [
    {
      value: { minutes: 15 },
      since: '2022-04-27',
      cite: { source: 'cutover-do', also: ['minimal'] },
      confidence: 'high',
    },
  ],
  hybridAgent: [
    {
      value: { oldest: 'windows-2012-r2', most: 'windows-2019' },
      since: '2022-04-27',
      cite: { source: 'hyb-agent' },
      confidence: 'high',
    },
  ],
  notMoved: [
    { value: true, since: '2022-04-27', cite: { source: 'hyb-perm', also: ['hyb'] }, confidence: 'high' },
  ],
  quotas: [
    {
      value: { small: 2, medium: 50, large: 100 },
      since: '2026-01-28',
      cite: { source: 'jp-quotas' },
      confidence: 'high',
    },
  ],
} as const satisfies Cloud
