import type { Dated, IsoDate, RealtimeClientId, RealtimeId } from './schema.ts'

/** Real-time servers: how they are migrated side by side and in place, and what follows from their versions. */
export const SERVERS = {
  /** The only version that is still supported on-premises. */
  onlySupported: [
    {
      value: { version: 'sfb-se' },
      since: '2025-10-15',
      cite: { source: 'm365-local', also: ['neowin-se'] },
      confidence: 'medium',
      secondhand: true,
      backdated: 'unchanged',
    },
  ],
  /** Supported at least until that day, as long as it is kept current. */
  earliestEnd: [
    {
      value: { version: 'sfb-se', day: '2035-12-31' },
      since: '2026-10-02',
      cite: { source: 'm365-local' },
      confidence: 'medium',
      secondhand: true,
    },
  ],
  /** A later update, not named yet, refuses to stand beside these. */
  blocksLater: [
    {
      value: { version: 'sfb-se', refuses: ['sfb-2015', 'sfb-2019'] },
      since: '2025-07-01',
      cite: { source: 'neowin-se' },
      confidence: 'medium',
      secondhand: true,
    },
  ],
  /** What a fresh start loses. */
  freshLoses: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'msxfaq-sfb' },
      confidence: 'medium',
      secondhand: true,
    },
  ],
  /** Versions of the server that keep voicemail in Exchange, by version of Exchange, as they are not supported. */
  voicemailNot: [
    {
      value: { servers: ['lync-2013', 'sfb-2015'], exchange: ['exchange-2019'] },
      since: '2018-10-22',
      cite: {
        source: 'main-plan-cloud-voicemail',
        also: ['main-plan-um-migration', 'main-exchange-unified-messaging-online-migration-support'],
      },
      confidence: 'high',
    },
  ],
  /** The last day of support of each program and device. */
  clientEnds: [
    {
      value: [
        { client: 'client-communicator2005', end: '2015-10-13' },
        { client: 'client-communicator2007', end: '2018-01-09' },
        { client: 'client-communicator2007r2', end: '2018-01-09' },
        { client: 'client-lync2010', end: '2021-04-13' },
        { client: 'client-attendant2010', end: '2021-04-13' },
        { client: 'client-groupchat2010', end: '2021-04-13' },
        { client: 'client-lync2013', end: '2023-04-11' },
        { client: 'client-sfb2015', end: '2023-04-11' },
        { client: 'client-sfb2016', end: '2025-10-14' },
        { client: 'client-sfb2019', end: '2025-10-14' },
        { client: 'client-sfb2021', end: '2026-10-13' },
        { client: 'client-lyncmac2011', end: '2018-10-09' },
        { client: 'client-phone', end: '2023-04-11' },
      ],
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'high',
      backdated: 'fixed-lifecycle',
    },
  ],
} as const satisfies {
  readonly [matter: string]: Dated<unknown>
} & {
  readonly onlySupported: Dated<{ version: RealtimeId }>
  readonly earliestEnd: Dated<{ version: RealtimeId; day: IsoDate }>
  readonly clientEnds: Dated<readonly { client: RealtimeClientId; end: IsoDate }[]>
}
