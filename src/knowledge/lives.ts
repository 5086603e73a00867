import type { Dated, IsoDate, MacId, OfficeId, RealtimeClientId, WindowsId } from './schema.ts'

/** The life of a product as its publisher tells it. */
export interface Life {
  readonly released: IsoDate
  /** Equal to the end where no extended support follows; null: no such period is told apart. */
  readonly mainstreamEnd: IsoDate | null
  /** The last day of free support; null: no end is announced, as long as it is kept current. */
  readonly endOfSupport: IsoDate | null
  /** The last day of security updates that are sold after that; elsewhere than in Azure. */
  readonly paidUpdatesUntil?: IsoDate
}

/** Products around the servers of which a life is published; of other programs none was found. */
export type LivedId =
  | Exclude<WindowsId, 'windows-2008-sp2' | 'windows-2008-r2-sp1'>
  | OfficeId
  | Exclude<MacId, 'office-mac'>
  | Exclude<RealtimeClientId, 'client-groupchat2007r2' | 'client-livemeeting2007'>

export type Lives = { readonly [P in LivedId]: Dated<Life> }

/** Windows Server, Office, and the programs of the real-time servers. Each list is in its order, oldest first. */
export const LIVES = {
  // Windows Server: realtime-and-clients, "Windows Server". A service pack has the end of its version.
  'windows-2003': [
    {
      value: { released: '2003-05-28', mainstreamEnd: '2010-07-13', endOfSupport: '2015-07-14' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['eol-windows-server'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'windows-2003-r2': [
    {
      value: { released: '2006-03-05', mainstreamEnd: '2010-07-13', endOfSupport: '2015-07-14' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'windows-2008': [
    {
      value: { released: '2008-05-06', mainstreamEnd: '2015-01-13', endOfSupport: '2020-01-14' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['eol-windows-server'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
    {
      value: {
        released: '2008-05-06',
        mainstreamEnd: '2015-01-13',
        endOfSupport: '2020-01-14',
        paidUpdatesUntil: '2023-01-10',
      },
      since: '2023-01-25',
      cite: { source: 'windows-office-lifecycle' },
      confidence: 'high',
    },
  ],
  'windows-2008-r2': [
    {
      value: { released: '2009-10-22', mainstreamEnd: '2015-01-13', endOfSupport: '2020-01-14' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['eol-windows-server'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
    {
      value: {
        released: '2009-10-22',
        mainstreamEnd: '2015-01-13',
        endOfSupport: '2020-01-14',
        paidUpdatesUntil: '2023-01-10',
      },
      since: '2023-01-25',
      cite: { source: 'windows-office-lifecycle' },
      confidence: 'high',
    },
  ],
  'windows-2012': [
    {
      value: { released: '2012-10-30', mainstreamEnd: '2018-10-09', endOfSupport: '2023-10-10' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['eol-windows-server'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
    {
      value: {
        released: '2012-10-30',
        mainstreamEnd: '2018-10-09',
        endOfSupport: '2023-10-10',
        paidUpdatesUntil: '2026-10-13',
      },
      since: '2023-01-25',
      cite: { source: 'windows-office-lifecycle', also: ['eol-windows-server'] },
      confidence: 'high',
    },
  ],
  'windows-2012-r2': [
    {
      value: { released: '2013-11-25', mainstreamEnd: '2018-10-09', endOfSupport: '2023-10-10' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['eol-windows-server'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
    {
      value: {
        released: '2013-11-25',
        mainstreamEnd: '2018-10-09',
        endOfSupport: '2023-10-10',
        paidUpdatesUntil: '2026-10-13',
      },
      since: '2023-01-25',
      cite: { source: 'windows-office-lifecycle', also: ['eol-windows-server'] },
      confidence: 'high',
    },
  ],
  'windows-2016': [
    {
      value: { released: '2016-10-15', mainstreamEnd: '2022-01-11', endOfSupport: '2027-01-12' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['eol-windows-server'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
    {
      value: {
        released: '2016-10-15',
        mainstreamEnd: '2022-01-11',
        endOfSupport: '2027-01-12',
        paidUpdatesUntil: '2030-01-12',
      },
      since: '2026-08-22',
      // Microsoft's own data hold all but the end of paid updates, which only the other names.
      cite: { source: 'windows-office-lifecycle', also: ['eol-windows-server'] },
      confidence: 'medium',
      derived: true,
    },
  ],
  'windows-2019': [
    {
      value: { released: '2018-11-13', mainstreamEnd: '2024-01-09', endOfSupport: '2029-01-09' },
      since: '2018-11-13',
      cite: { source: 'windows-office-lifecycle', also: ['eol-windows-server'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'windows-2022': [
    {
      value: { released: '2021-11-02', mainstreamEnd: '2026-10-13', endOfSupport: '2031-10-14' },
      since: '2021-11-02',
      cite: { source: 'windows-office-lifecycle', also: ['eol-windows-server'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'windows-2025': [
    {
      value: { released: '2024-11-01', mainstreamEnd: '2029-11-13', endOfSupport: '2034-11-14' },
      since: '2024-11-01',
      cite: { source: 'eol-windows-server' },
      confidence: 'medium',
      backdated: 'fixed-lifecycle',
    },
  ],
  // Office, the ends also in the lifecycle data for Exchange and Office.
  'office-2003': [
    {
      value: { released: '2003-11-17', mainstreamEnd: '2009-04-14', endOfSupport: '2014-04-08' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['ms-lifecycle'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'office-2007': [
    {
      value: { released: '2007-01-27', mainstreamEnd: '2012-10-09', endOfSupport: '2017-10-10' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['ms-lifecycle', 'eol-office'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'office-2010': [
    {
      value: { released: '2010-07-15', mainstreamEnd: '2015-10-13', endOfSupport: '2020-10-13' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['ms-lifecycle', 'eol-office'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'office-2013': [
    {
      value: { released: '2013-01-09', mainstreamEnd: '2018-04-10', endOfSupport: '2023-04-11' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['ms-lifecycle', 'eol-office'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'office-2016': [
    {
      value: { released: '2015-09-22', mainstreamEnd: '2020-10-13', endOfSupport: '2025-10-14' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['ms-lifecycle', 'eol-office'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'office-2019': [
    {
      value: { released: '2018-09-24', mainstreamEnd: '2023-10-10', endOfSupport: '2025-10-14' },
      since: '2018-09-24',
      cite: { source: 'windows-office-lifecycle', also: ['ms-lifecycle', 'eol-office'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'office-2021': [
    {
      value: { released: '2021-09-16', mainstreamEnd: '2026-10-13', endOfSupport: '2026-10-13' },
      since: '2021-09-16',
      cite: { source: 'windows-office-lifecycle', also: ['office-conn', 'eol-office'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'office-2024': [
    {
      value: { released: '2024-09-18', mainstreamEnd: '2029-10-09', endOfSupport: '2029-10-09' },
      since: '2024-09-18',
      cite: { source: 'eol-office', also: ['office-conn'] },
      confidence: 'medium',
      backdated: 'fixed-lifecycle',
      dispute: 'office-2024-end',
    },
  ],
  'office-apps': [
    {
      value: { released: '2015-09-22', mainstreamEnd: null, endOfSupport: null },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  'office-mac2011': [
    {
      value: { released: '2010-12-09', mainstreamEnd: '2017-10-10', endOfSupport: '2017-10-10' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle', also: ['eol-office'] },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'office-mac2016': [
    {
      value: { released: '2015-09-22', mainstreamEnd: '2020-10-13', endOfSupport: '2020-10-13' },
      since: '2018-01-31',
      cite: { source: 'windows-office-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  // Programs and devices of the real-time servers.
  'client-communicator2005': [
    {
      value: { released: '2005-08-13', mainstreamEnd: '2010-10-12', endOfSupport: '2015-10-13' },
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-communicator2007': [
    {
      value: { released: '2007-10-27', mainstreamEnd: '2013-01-08', endOfSupport: '2018-01-09' },
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-communicator2007r2': [
    {
      value: { released: '2009-03-19', mainstreamEnd: '2013-01-08', endOfSupport: '2018-01-09' },
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-lync2010': [
    {
      value: { released: '2011-01-25', mainstreamEnd: '2016-04-12', endOfSupport: '2021-04-13' },
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-groupchat2010': [
    {
      value: { released: '2011-01-25', mainstreamEnd: '2016-04-12', endOfSupport: '2021-04-13' },
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-attendant2010': [
    {
      value: { released: '2011-01-25', mainstreamEnd: '2016-04-12', endOfSupport: '2021-04-13' },
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-lync2013': [
    {
      value: { released: '2013-01-09', mainstreamEnd: '2018-04-10', endOfSupport: '2023-04-11' },
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-sfb2015': [
    {
      value: { released: '2013-01-09', mainstreamEnd: '2018-04-10', endOfSupport: '2023-04-11' },
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-sfb2016': [
    {
      value: { released: '2015-09-22', mainstreamEnd: '2020-10-13', endOfSupport: '2025-10-14' },
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-sfb2019': [
    {
      value: { released: '2018-09-24', mainstreamEnd: '2024-01-09', endOfSupport: '2025-10-14' },
      since: '2018-09-24',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-sfb2021': [
    {
      value: { released: '2021-09-16', mainstreamEnd: '2026-10-13', endOfSupport: '2026-10-13' },
      since: '2021-09-16',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-lyncmac2011': [
    {
      value: { released: '2010-12-09', mainstreamEnd: '2017-10-10', endOfSupport: '2018-10-09' },
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
  'client-phone': [
    {
      value: { released: '2011-01-25', mainstreamEnd: '2018-04-10', endOfSupport: '2023-04-11' },
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
} as const satisfies Lives
