import type { Dated, RealtimeId } from './schema.ts'

/** Builds from which users can be moved. */
const BUILDS = { lync: '5.0.8308.1182', older: '6.0.9319.619', newer: '7.0.2046.385' } as const

/** The way to Teams: hybrid first, then users, then the end of the servers. */
export const TEAMS = {
  /** Servers that may stand in a hybrid with Teams; at most two versions of them together. */
  topologies: [
    {
      value: { supported: ['lync-2013', 'sfb-2015', 'sfb-2019'], never: ['lync-2010'] },
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'high',
    },
  ],
  /** The page of the topologies is older than Subscription Edition, which shares the code of 2019. */
  subscriptionEdition: [
    {
      value: { version: 'sfb-se' },
      since: '2025-07-01',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['neowin-se'] },
      confidence: 'low',
      derived: true,
    },
  ],
  /** The lowest builds from which users can be moved; `least` is the last part. */
  builds: [
    {
      value: [
        { version: 'lync-2013', build: BUILDS.lync, least: 1182, label: 'CU10 HF7' },
        { version: 'sfb-2015', build: BUILDS.older, least: 619, label: 'CU12' },
        { version: 'sfb-2019', build: BUILDS.newer, least: 385, label: 'CU6' },
      ],
      since: '2022-07-31',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'high',
    },
  ],
  /** Alone, these have no hybrid voice. */
  hybridVoice: [
    {
      value: { without: ['lync-2013'] },
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'high',
    },
  ],
  /** A user who has moved is homed in the cloud and TeamsOnly, always. */
  teamsOnly: [
    {
      value: true,
      since: '2022-09-14',
      cite: {
        source: 'de-move-users-from-on-premises-to-teams',
        also: ['main-move-users-from-on-premises-to-teams', 'ps-move-csuser'],
      },
      confidence: 'high',
    },
  ],
  /** Microsoft's own advice to those who are on that version. */
  advised: [
    {
      value: { for: ['lync-2013'] },
      since: '2021-11-10',
      cite: { source: 'm365-upgrade-from-lync-2013', also: ['m365-upgrade-office-2013-clients-servers'] },
      confidence: 'high',
    },
  ],
  /** Teams and Subscription Edition are all that is left with support. */
  oneOfTwo: [
    {
      value: true,
      since: '2025-10-15',
      cite: { source: 'm365-local', also: ['rtc-lifecycle', 'neowin-se'] },
      confidence: 'medium',
      derived: true,
      secondhand: true,
      backdated: 'unchanged',
    },
  ],
  /** The same builds, by name, for a server that only comes in on the way. */
  newBuilds: [
    {
      value: { ...BUILDS, oldest: 'lync-2013' },
      since: '2022-07-31',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'high',
    },
  ],
  /** The newest copy of the page of hybrids that was read; newer limits may exist. */
  pageOf: [
    {
      value: { day: '2022-07-09' },
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'low',
      derived: true,
    },
  ],
  /** One deployment of servers and one tenant make a hybrid. */
  oneDeployment: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'high',
    },
  ],
  /** Several deployments go one after the other, all into the same tenant; a resource forest is fine. */
  inTurn: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'high',
    },
  ],
  /** Tenant, domains, synchronization, hybrid and OAuth, pilot users, everybody else. */
  setupOrder: [
    {
      value: true,
      since: '2021-11-10',
      cite: { source: 'de-configure-hybrid-connectivity' },
      confidence: 'medium',
    },
  ],
  /** All users are synchronized, as long as the hybrid lasts. */
  directorySync: [
    {
      value: { tool: 'azure-ad-connect' },
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'high',
    },
    {
      value: { tool: 'entra-connect' },
      since: '2025-10-21',
      cite: {
        source: 'de-plan-hybrid-connectivity',
        also: ['main-plan-hybrid-connectivity', 'road-2016-2019'],
      },
      confidence: 'medium',
      derived: true,
    },
  ],
  /** Both licences for each user, although the online service of the second has been retired. */
  licences: [
    {
      value: { retired: '2021-07-31' },
      since: '2022-07-09',
      cite: {
        source: 'de-plan-hybrid-connectivity',
        also: [
          'main-plan-hybrid-connectivity',
          'main-move-users-between-on-premises-and-cloud',
          'rtc-lifecycle',
        ],
      },
      confidence: 'high',
    },
  ],
  /** The move fails for whoever has no licence yet (P83). */
  licenceBeforeMove: [
    {
      value: { fault: '507' },
      since: '2022-07-09',
      cite: { source: 'sup-move-fault-507' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** A licence that comes before hosting provider and synchronized attributes are right makes later moves fail (P84). */
  attributesBeforeLicence: [
    {
      value: { fault: '506' },
      since: '2022-07-09',
      cite: { source: 'sup-move-fault-506' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** Both sides share the SIP address space, and Microsoft 365 is a hosting provider. */
  sharedSpace: [
    {
      value: { target: 'sipfed.online.lync.com' },
      since: '2022-07-09',
      cite: {
        source: 'de-plan-hybrid-connectivity',
        also: ['main-plan-hybrid-connectivity', 'de-configure-hybrid-connectivity'],
      },
      confidence: 'high',
    },
  ],
  /** Federation mode, allowed and blocked lists are the same on both sides. */
  equalFederation: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'high',
    },
  ],
  /** Only one Edge pool may federate. */
  oneEdge: [
    {
      value: true,
      since: '2022-09-14',
      cite: { source: 'ps-move-csuser' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** Tools that reach both sides. */
  adminTools: [
    {
      value: { module: '6.2.1', tls: '1.2' },
      since: '2026-08-21',
      cite: { source: 'ps-move-csuser', also: ['main-move-users-between-on-premises-and-cloud'] },
      confidence: 'medium',
    },
  ],
  /** Administrators with multifactor authentication need that level, or the newer version. */
  adminAccounts: [
    {
      value: { version: 'sfb-2015', level: 'cu12', newer: 'sfb-2019' },
      since: '2022-09-14',
      cite: { source: 'main-move-users-between-on-premises-and-cloud', also: ['ps-move-csuser'] },
      confidence: 'medium',
    },
  ],
  /** While the hybrid lasts, new users begin on the servers. */
  newUsers: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'high',
    },
  ],
  /** How the two live side by side for a user who has not moved. */
  modes: [
    {
      value: {
        modes: ['Islands', 'SfBOnly', 'SfBWithTeamsCollab', 'SfBWithTeamsCollabAndMeetings'],
        byDefault: 'Islands',
        moved: 'TeamsOnly',
      },
      since: '2022-07-09',
      cite: {
        source: 'de-setting-your-coexistence-and-upgrade-settings',
        also: [
          'de-teams-and-skypeforbusiness-coexistence-and-interoperability',
          'de-plan-hybrid-connectivity',
        ],
      },
      confidence: 'high',
    },
  ],
  /** There are two kinds of users only. */
  userTypes: [
    {
      value: { moved: 'TeamsOnly' },
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'high',
    },
  ],
  /** People do not know where a message arrives (P86). */
  islandsConfuse: [
    {
      value: { mode: 'Islands' },
      since: '2022-07-09',
      cite: { source: 'de-upgrade-to-teams-execute-skypeforbusinesshybridonprem' },
      confidence: 'medium',
      secondhand: true,
    },
  ],
  /** Without a hybrid, those in Teams and those on the servers, or partners, do not reach each other (P86). */
  chatNeedsHybrid: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'medium',
      secondhand: true,
    },
  ],
  /** Programs from before that year do not obey the upgrade policy (P87). */
  oldClients: [
    {
      value: { before: '2017' },
      since: '2022-07-09',
      cite: { source: 'teams-upgrade-overview' },
      confidence: 'medium',
      secondhand: true,
    },
  ],
  /** Services do not start once a certificate has run out (P88). */
  certificates: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'sup-lync-certificates' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** Nobody can make the whole tenant TeamsOnly while the public record points to the servers. */
  lyncdiscover: [
    {
      value: true,
      since: '2021-11-10',
      cite: {
        source: 'de-configure-hybrid-connectivity',
        also: ['de-upgrade-to-teams-execute-skypeforbusinesshybridonprem'],
      },
      confidence: 'high',
    },
  ],
  /** What those who telephone need. */
  voice: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'high',
    },
  ],
  /** What has no owner when nobody lists it (P89). */
  voiceParts: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'medium',
      secondhand: true,
    },
  ],
  /** What voicemail needs once Exchange does not keep it. */
  cloudVoicemail: [
    {
      value: true,
      since: '2020-02-28',
      cite: {
        source: 'main-plan-cloud-voicemail',
        also: ['main-plan-um-migration', 'main-exchange-unified-messaging-online-migration-support'],
      },
      confidence: 'high',
    },
  ],
  /** What it does not do. */
  cloudVoicemailLimits: [
    {
      value: true,
      since: '2020-02-28',
      cite: {
        source: 'main-plan-cloud-voicemail',
        also: ['main-plan-um-migration', 'main-exchange-unified-messaging-online-migration-support'],
      },
      confidence: 'medium',
    },
  ],
  /** Versions whose users cannot have it. */
  cloudVoicemailNot: [
    {
      value: { version: 'lync-2010' },
      since: '2020-02-28',
      cite: {
        source: 'main-plan-cloud-voicemail',
        also: ['main-plan-um-migration', 'main-exchange-unified-messaging-online-migration-support'],
      },
      confidence: 'medium',
    },
  ],
  /** Mail flow rules and spam filters can swallow voicemail (P82). */
  voicemailFilters: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'sup-voicemail-delivery' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** The control panel looks in the domain of the servers only (P85). */
  childDomains: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'sup-other-domain' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** What the Teams program asks of Windows; a newer minimum may hold by now. */
  windowsClient: [
    {
      value: { build: '19041' },
      since: '2023-11-30',
      cite: { source: 'main-new-teams-bulk-install-client' },
      confidence: 'medium',
    },
  ],
  /** … and of a Mac. */
  macClient: [
    {
      value: { version: '12' },
      since: '2023-10-02',
      cite: { source: 'main-new-teams-mac-install-prerequisites' },
      confidence: 'low',
      derived: true,
    },
  ],
  /** The first Teams program has ended. */
  classicClient: [
    {
      value: { year: '2024' },
      since: '2024-12-31',
      cite: { source: 'main-teams-classic-client-end-of-availability' },
      confidence: 'high',
    },
  ],
  /** The command and its target. */
  moves: [
    {
      value: { target: 'sipfed.online.lync.com', moved: 'TeamsOnly' },
      since: '2022-09-14',
      cite: {
        source: 'de-move-users-from-on-premises-to-teams',
        also: ['main-move-users-from-on-premises-to-teams', 'ps-move-csuser'],
      },
      confidence: 'high',
    },
  ],
  /** What moves along: contacts of whoever signs in within so many days, meetings from so many minutes after the move. */
  contactsAndMeetings: [
    {
      value: { days: 30, minutes: 90 },
      since: '2022-09-14',
      cite: { source: 'de-move-users-between-on-premises-and-cloud', also: ['ps-move-csuser'] },
      confidence: 'high',
    },
  ],
  /** Content that was loaded into meetings beforehand. */
  staysBehind: [
    {
      value: true,
      since: '2022-09-14',
      cite: {
        source: 'de-teams-and-skypeforbusiness-coexistence-and-interoperability',
        also: ['main-move-users-from-on-premises-to-teams'],
      },
      confidence: 'medium',
    },
  ],
  /** Contacts kept in Exchange, unless that is switched off first. */
  contactStore: [
    {
      value: { oldest: 'lync-2013' },
      since: '2022-09-14',
      cite: {
        source: 'main-move-users-from-on-premises-to-teams',
        also: ['l13-requirements-for-unified-contact-store', 'l13-roll-back-migrated-users'],
      },
      confidence: 'medium',
    },
  ],
  /** The switch that moves an account without contacts and meetings. */
  force: [
    {
      value: { parameter: '-Force' },
      since: '2022-09-14',
      cite: { source: 'ps-move-csuser' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** Since that month users in Teams join meetings of the servers as guests. */
  guests: [
    {
      value: { month: '2022-10' },
      since: '2022-10-01',
      cite: { source: 'main-move-users-from-on-premises-to-teams' },
      confidence: 'medium',
    },
  ],
  /** A user can be moved back while the hybrid lasts. */
  movesBack: [
    {
      value: true,
      since: '2022-09-14',
      cite: { source: 'ps-move-csuser' },
      confidence: 'medium',
      backdated: 'unchanged',
    },
  ],
  /** Since that day contacts do not come back with the user. */
  backWithoutContacts: [
    {
      value: { day: '2023-11-10' },
      since: '2023-11-10',
      cite: { source: 'ps-move-csuser' },
      confidence: 'medium',
      backdated: 'reported',
    },
  ],
  /** First all users move. */
  nobodyLeft: [
    {
      value: true,
      since: '2021-08-26',
      cite: { source: 'de-decommission-move-on-prem-users', also: ['de-decommission-on-prem-overview'] },
      confidence: 'high',
    },
  ],
  /** Then DNS, the mode of the tenant, the shared space and the hosting provider. */
  hybridOff: [
    {
      value: true,
      since: '2021-08-26',
      cite: { source: 'de-cloud-consolidation-disabling-hybrid', also: ['de-decommission-on-prem-overview'] },
      confidence: 'high',
    },
  ],
  /** Endpoints of hybrid applications move in the same window. */
  endpoints: [
    {
      value: true,
      since: '2022-02-23',
      cite: { source: 'de-decommission-move-on-prem-endpoints', also: ['de-decommission-on-prem-overview'] },
      confidence: 'high',
    },
  ],
  /** Last, the servers go. */
  removed: [
    {
      value: true,
      since: '2021-08-26',
      cite: { source: 'de-decommission-remove-on-prem', also: ['de-decommission-on-prem-overview'] },
      confidence: 'high',
    },
  ],
  /** Without a hybrid nobody can be moved back. */
  noWayBack: [
    {
      value: true,
      since: '2021-08-26',
      cite: { source: 'de-cloud-consolidation-disabling-hybrid', also: ['de-decommission-on-prem-overview'] },
      confidence: 'low',
      derived: true,
    },
  ],
  /** A fresh start: what it takes, combined from what a hybrid takes and what no hybrid gives. */
  fresh: [
    {
      value: { tool: 'azure-ad-connect' },
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'low',
      derived: true,
    },
    {
      value: { tool: 'entra-connect' },
      since: '2025-10-21',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['road-2016-2019'] },
      confidence: 'low',
      derived: true,
    },
  ],
  /** Contact lists are taken along by hand, or not at all. */
  contactsByHand: [
    {
      value: true,
      since: '2022-07-09',
      cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
      confidence: 'low',
      derived: true,
    },
  ],
} as const satisfies {
  readonly [matter: string]: Dated<unknown>
} & {
  readonly topologies: Dated<{ supported: readonly RealtimeId[]; never: readonly RealtimeId[] }>
  readonly builds: Dated<
    readonly { version: RealtimeId; build: string; least: number; label: string | null }[]
  >
}
