import type { Dated, IsoDate, OfficeId, VersionId } from './schema.ts'

/**
 * When a service stops taking something. `day` null: no day is published; then `planned` says it as coarsely as the
 * publisher does: `2026-07` from that month on, `end-2026-12` by the end of that month, `end-2026` by that of the year.
 */
interface Stop {
  readonly day: IsoDate | null
  readonly planned?: string
}

export interface Deadlines {
  /** Office versions below the lowest builds that may connect. */
  'old-outlook': Dated<Stop & { day: IsoDate; versions: readonly OfficeId[] }>
  /** User name and password, in every protocol but SMTP AUTH: where it began, and when it was over. */
  'basic-auth': Dated<Stop & { day: IsoDate; over: string }>
  /** Connecting from them is not supported after that day. */
  'office-2016-2019': Dated<Stop & { day: IsoDate; versions: readonly OfficeId[] }>
  'office-2021': Dated<Stop & { day: IsoDate; versions: readonly OfficeId[] }>
  /** A cloud archive by way of Outlook on the web of a server on-premises. */
  'cloud-archive-owa': Dated<Stop & { day: IsoDate }>
  'root-certificate': Dated<Stop & { day: IsoDate; root: string }>
  'pop-imap-tls': Dated<Stop & { least: string }>
  'activesync-version': Dated<Stop & { day: IsoDate; least: string }>
  'activesync-certificate': Dated<Stop>
  /** A password for SMTP AUTH is refused by default; an administrator may still allow it. */
  'smtp-auth-default': Dated<Stop>
  /** … and then for good; only when that day will be told is known. */
  'smtp-auth-end': Dated<Stop & { day: null; announced: string }>
  /** A later floor for servers that send to Exchange Online, above every public update of these versions. */
  'mail-floor-next': Dated<Stop & { day: null; versions: readonly VersionId[] }>
}

/** Days on which a service stops taking something, where no other statement holds that day already. */
export const DEADLINES = {
  'old-outlook': [
    {
      value: { day: '2021-11-01', versions: ['office-2003', 'office-2007', 'office-2010'] },
      since: '2021-02-11',
      cite: { source: 'office-conn-2021', also: ['office-conn'] },
      confidence: 'medium',
      derived: true,
    },
  ],
  'basic-auth': [
    {
      value: { day: '2022-10-01', over: '2023-01' },
      since: '2022-09-08',
      cite: { source: 'jp-basic-auth', also: ['office-conn'] },
      confidence: 'high',
      backdated: 'reported',
    },
  ],
  'office-2016-2019': [
    {
      value: { day: '2023-10-10', versions: ['office-2016', 'office-2019'] },
      since: '2024-09-18',
      cite: { source: 'office-conn' },
      confidence: 'high',
    },
  ],
  'office-2021': [
    {
      value: { day: '2026-10-13', versions: ['office-2021'] },
      since: '2024-09-18',
      cite: { source: 'office-conn' },
      confidence: 'high',
    },
  ],
  'cloud-archive-owa': [
    {
      value: { day: '2025-05-12' },
      since: '2025-04-18',
      cite: { source: 'jp-archive-owa' },
      confidence: 'high',
    },
  ],
  'root-certificate': [
    {
      value: { day: '2026-03-15', root: 'digicert-g2' },
      since: '2026-02-04',
      cite: { source: 'jp-digicert' },
      confidence: 'high',
      backdated: 'reported',
    },
    {
      value: { day: '2026-03-22', root: 'digicert-g2' },
      since: '2026-03-16',
      cite: { source: 'jp-digicert' },
      confidence: 'high',
      backdated: 'reported',
    },
  ],
  'pop-imap-tls': [
    {
      value: { day: null, planned: '2026-07', least: '1.2' },
      since: '2026-05-01',
      cite: { source: 'jp-pop-imap-tls' },
      confidence: 'medium',
    },
  ],
  'activesync-version': [
    {
      value: { day: '2026-03-01', least: '16.1' },
      since: '2025-12-16',
      cite: { source: 'jp-eas' },
      confidence: 'high',
      backdated: 'reported',
    },
    {
      value: { day: '2026-08-04', least: '16.1' },
      since: '2026-08-04',
      cite: { source: 'jp-eas' },
      confidence: 'high',
      backdated: 'reported',
    },
  ],
  'activesync-certificate': [
    {
      value: { day: null, planned: 'end-2026' },
      since: '2026-05-11',
      cite: { source: 'jp-eas-cba' },
      confidence: 'high',
    },
  ],
  'smtp-auth-default': [
    {
      value: { day: null, planned: 'end-2026-12' },
      since: '2026-01-28',
      cite: { source: 'jp-smtp-auth' },
      confidence: 'high',
      backdated: 'reported',
    },
  ],
  'smtp-auth-end': [
    {
      value: { day: null, announced: '2027-h2' },
      since: '2026-01-28',
      cite: { source: 'jp-smtp-auth' },
      confidence: 'high',
      backdated: 'reported',
    },
  ],
  'mail-floor-next': [
    {
      value: { day: null, versions: ['exchange-2016', 'exchange-2019'] },
      since: '2026-09-04',
      cite: { source: 'jp-tes-2026' },
      confidence: 'high',
    },
  ],
} as const satisfies Deadlines
