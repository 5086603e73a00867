import type { Dated, ExchangeId, RealtimeId } from './schema.ts'

/** Users of these servers move to that version before their mailbox moves to that Exchange. */
const TO_2019 = {
  first: ['lync-2013', 'sfb-2015'],
  to: 'sfb-2019',
  exchange: 'exchange-2019',
  keep: ['exchange-2013', 'exchange-2016'],
  oldest: 'exchange-2013',
} as const
const TO_SE = { ...TO_2019, to: 'sfb-se', exchange: 'exchange-se' } as const

/** Users of that server have no voicemail with Exchange Online; up to which server an older Exchange goes along. */
const FROM_2010 = { before: 'lync-2010', last: 'sfb-2015', oldest: 'exchange-2013' } as const

const VOICEMAIL = [
  'main-plan-um-migration',
  'main-exchange-unified-messaging-online-migration-support',
] as const

/** What the mail half and the real-time half share, and in which order they go. */
export const TOGETHER = {
  /** A server of one of the older versions of Exchange stays for automatic attendants. */
  voicemailOrder: [
    {
      value: TO_2019,
      since: '2018-10-22',
      cite: { source: 'main-plan-cloud-voicemail', also: VOICEMAIL },
      confidence: 'high',
    },
  ],
  /** Nothing is published about Exchange SE; it is expected to be as Exchange 2019. */
  voicemailOrderSe: [
    {
      value: TO_SE,
      since: '2025-07-01',
      cite: { source: 'main-plan-cloud-voicemail', also: VOICEMAIL },
      confidence: 'low',
      derived: true,
    },
  ],
  /** Where both orders bind: the old Exchange works with no newer server, the new one with no older. */
  voicemailBetween: [
    {
      value: { ...TO_2019, mail: 'exchange-2016' },
      since: '2018-10-22',
      cite: { source: 'main-plan-cloud-voicemail', also: ['sfb-compatibility-with-office'] },
      confidence: 'low',
      derived: true,
    },
  ],
  voicemailBetweenSe: [
    {
      value: { ...TO_SE, mail: 'exchange-2016' },
      since: '2025-07-01',
      cite: { source: 'main-plan-cloud-voicemail', also: ['sfb-compatibility-with-office'] },
      confidence: 'low',
      derived: true,
    },
  ],
  /** Before mailboxes go to Exchange Online, users leave a server that has no voicemail with it. */
  cloudVoicemailOrder: [
    {
      value: FROM_2010,
      since: '2020-02-28',
      cite: { source: 'main-plan-cloud-voicemail', also: VOICEMAIL },
      confidence: 'medium',
      derived: true,
    },
  ],
  /** … as far as their Exchange goes along. */
  cloudVoicemailBetween: [
    {
      value: FROM_2010,
      since: '2020-02-28',
      cite: { source: 'main-plan-cloud-voicemail', also: ['sfb-compatibility-with-office'] },
      confidence: 'low',
      derived: true,
    },
  ],
  /** A cutover wants synchronization off, and voicemail in the cloud wants the hybrid that needs it. */
  voicemailGap: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'main-plan-cloud-voicemail', also: ['cutover-do', 'de-plan-hybrid-connectivity'] },
      confidence: 'low',
      derived: true,
    },
  ],
  /** Exchange Online stopped to keep voicemail itself on that day. */
  onlineVoicemailEnd: [
    {
      value: { day: '2020-02-28' },
      since: '2020-02-28',
      cite: { source: 'main-exchange-unified-messaging-online-migration-support' },
      confidence: 'high',
    },
  ],
  /** Of Skype for Business, that Exchange works with that version only. */
  exchange2010: [
    {
      value: { exchange: 'exchange-2010', only: 'sfb-2015' },
      since: '2018-02-16',
      cite: { source: 'sfb-compatibility-with-office', also: ['sfb-unified-messaging'] },
      confidence: 'high',
    },
  ],
  exchange2019: [
    {
      value: { exchange: 'exchange-2019', only: 'sfb-2019' },
      since: '2018-10-22',
      cite: { source: 'sfb-compatibility-with-office', also: ['sfb-unified-messaging'] },
      confidence: 'high',
    },
  ],
  /** Unified messaging beside Lync 2013 asks for that level at least. */
  unifiedMessaging: [
    {
      value: { server: 'lync-2013', exchange: 'exchange-2007', level: 'sp1' },
      since: '2018-01-31',
      cite: { source: 'l13-exchange-unified-messaging-um-support' },
      confidence: 'high',
    },
  ],
  /** … and for a server of its own. */
  unifiedMessagingApart: [
    {
      value: { server: 'lync-2013' },
      since: '2018-01-31',
      cite: { source: 'l13-exchange-unified-messaging-um-support' },
      confidence: 'high',
    },
  ],
  /** Contact lists, archives of conversations and large photos in Exchange need one of these, or Exchange Online. */
  inMailboxes: [
    {
      value: { server: 'lync-2013', oldest: 'exchange-2013', exchange: ['exchange-2013', 'exchange-2016'] },
      since: '2018-08-24',
      cite: {
        source: 'sfb-integrate-with-exchange',
        also: [
          'de-integrate-with-exchange',
          'l13-exchange-and-sharepoint-integration-support',
          'l13-configuring-lync-server-2013-to-use-microsoft-exchange-server-2013-archiving',
          'l13-requirements-for-unified-contact-store',
          'l13-roll-back-migrated-users',
        ],
      },
      confidence: 'high',
    },
  ],
  /** Messaging and presence in web mail. */
  webMail: [
    {
      value: { server: 'lync-2013', exchange: 'exchange-2013', before: 'exchange-2010', runtime: 'UCMA 4.0' },
      since: '2018-01-31',
      cite: {
        source: 'l13-integrating-lync-server-and-outlook-web-app-2013',
        also: [
          'l13-enable-exchange-2013-outlook-web-app-and-im-integration',
          'l13-exchange-and-sharepoint-integration-support',
        ],
      },
      confidence: 'medium',
    },
  ],
  /** Mail that moves in one go wants synchronization off, a hybrid with Teams wants it on. */
  cutoverFirst: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['cutover-do', 'main-plan-hybrid-connectivity'] },
      confidence: 'medium',
      derived: true,
    },
  ],
  /** A method of mail that synchronizes once and stops, beside a hybrid that needs it to go on. */
  keepSync: [
    {
      value: true,
      since: '2022-07-09',
      cite: {
        source: 'de-plan-hybrid-connectivity',
        also: ['roadmap-2010', 'main-plan-hybrid-connectivity'],
      },
      confidence: 'medium',
      derived: true,
    },
  ],
  /** OAuth between Exchange and the real-time side is a part of the hybrid; nobody has seen it work but by trying. */
  mixed: [
    {
      value: true,
      since: '2021-11-10',
      cite: { source: 'de-configure-hybrid-connectivity' },
      confidence: 'low',
      derived: true,
    },
  ],
  /** Programs of both halves stand on the same desks: each half asks for an inventory of its own. */
  programs: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-configure-clients-for-migration',
        also: ['l13-configure-clients-for-migration-ocs', 'sfb19-configure-clients-for-migration'],
      },
      confidence: 'medium',
      derived: true,
    },
  ],
  /** Both halves have names that point to servers. */
  names: [
    {
      value: { records: ['MX', 'Autodiscover', 'SPF', 'lyncdiscover'] },
      since: '2018-01-31',
      cite: {
        source: 'l13-phase-8-decommission-legacy-pools',
        also: ['l13-phase-10-decommission-legacy-site', 'roadmap-2010'],
      },
      confidence: 'low',
      derived: true,
    },
  ],
  /** What is prepared for both may stay as it is: nothing has moved by it. */
  stays: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process', also: ['l13-migration-process-ocs'] },
      confidence: 'low',
      derived: true,
    },
  ],
} as const satisfies { readonly [matter: string]: Dated<unknown> } & {
  readonly voicemailOrder: Dated<{
    first: readonly RealtimeId[]
    to: RealtimeId
    exchange: ExchangeId
    keep: readonly ExchangeId[]
    oldest: ExchangeId
  }>
}
