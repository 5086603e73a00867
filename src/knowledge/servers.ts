import type { Dated, IsoDate, RealtimeId } from './schema.ts'

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
  /** New servers are built beside the old ones, then operations are moved, then the old ones go. */
  sideBySide: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-ocs',
        also: ['l13-migration-process', 'sfb19-migration-process'],
      },
      confidence: 'high',
    },
  ],
  /** The same from OCS. */
  planOcs: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-phase-1-plan-your-migration-from-office-communications-server-2007-r2' },
      confidence: 'high',
    },
  ],
  prepareOcs: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-phase-2-prepare-for-migration-ocs' },
      confidence: 'high',
    },
  ],
  /** What the first phase plans: users, archiving, tools, sites and pools, XMPP. */
  plan: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-phase-1-plan-your-migration-from-lync-server-2010',
        also: [
          'l13-phase-1-plan-your-migration-from-office-communications-server-2007-r2',
          'sfb19-phase-1-plan-your-migration',
        ],
      },
      confidence: 'high',
    },
  ],
  /** Pools in another forest are no target. */
  forest: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-supported-server-migration-paths-and-coexistence-scenarios',
        also: ['l13-migration-process-details', 'gg425764'],
      },
      confidence: 'high',
    },
  ],
  /** The newer tools administer both versions; old and new ones share no computer. */
  tools: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-administering-servers-after-migration',
        also: ['l13-verify-pilot-pool-coexistence-with-legacy-pool'],
      },
      confidence: 'high',
    },
  ],
  /** Servers and licences for both are needed meanwhile. */
  hardware: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-supported-server-migration-paths-and-coexistence-scenarios' },
      confidence: 'high',
    },
  ],
  /** Names of pools and systems differ from the old ones. */
  names: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-supported-server-migration-paths-and-coexistence-scenarios' },
      confidence: 'high',
    },
  ],
  /** The database instance of the old pool is not shared. */
  sqlApart: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-supported-server-migration-paths-and-coexistence-scenarios' },
      confidence: 'high',
    },
  ],
  /** Another edition may be chosen on the way. */
  edition: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-supported-server-migration-paths-and-coexistence-scenarios' },
      confidence: 'high',
    },
  ],
  /** Roles that are new come after what exists has moved. */
  newRoles: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-supported-server-migration-paths-and-coexistence-scenarios' },
      confidence: 'high',
    },
  ],
  /** Routing between two versions is supported in part. */
  mixedRouting: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-supported-server-migration-paths-and-coexistence-scenarios' },
      confidence: 'high',
    },
  ],
  /** What the Control Panel of 2013 needs. */
  silverlight: [
    {
      value: { silverlight: '5' },
      since: '2018-01-31',
      cite: { source: 'l13-verify-pilot-pool-coexistence-with-legacy-pool' },
      confidence: 'high',
    },
  ],
  /** Updates of Lync 2010 before anything begins. */
  updatesLync: [
    {
      value: { kb: 'KB2493736' },
      since: '2018-01-31',
      cite: { source: 'l13-apply-lync-server-2010-updates', also: ['l13-phase-2-prepare-for-migration'] },
      confidence: 'high',
    },
  ],
  /** Updates of OCS 2007 R2 before anything begins. */
  updatesOcs: [
    {
      value: { kb: 'KB968802' },
      since: '2018-01-31',
      cite: {
        source: 'l13-apply-office-communications-server-2007-r2-updates',
        also: ['l13-phase-2-prepare-for-migration-ocs'],
      },
      confidence: 'high',
    },
  ],
  /** The second phase: updates, records, analyzer, backup, clients. */
  prepare: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-phase-2-prepare-for-migration',
        also: ['l13-phase-2-prepare-for-migration-ocs', 'sfb19-phase-2-prepare-for-migration'],
      },
      confidence: 'high',
    },
  ],
  /** A full backup, and who is homed on which pool. */
  backup: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-back-up-systems-and-data', also: ['l13-back-up-systems-and-data-ocs'] },
      confidence: 'high',
    },
  ],
  /** Clients are updated, then a filter lets only current ones in. */
  clients: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-configure-clients-for-migration',
        also: ['l13-configure-clients-for-migration-ocs', 'sfb19-configure-clients-for-migration'],
      },
      confidence: 'high',
    },
  ],
  /** What the filter of OCS 2007 R2 blocks. */
  clientsOcs: [
    {
      value: { blocks: ['OC 15.*', 'CWA 5.*', 'OCPhone 4.*'] },
      since: '2018-01-31',
      cite: { source: 'l13-configure-clients-for-migration-ocs' },
      confidence: 'high',
    },
  ],
  /** Services, topology, users and federation are looked at before. */
  environment: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-verify-lync-server-2010-environment',
        also: ['l13-phase-2-prepare-for-migration'],
      },
      confidence: 'high',
    },
  ],
  /** The pilot pool, after Active Directory was prepared. */
  pilotPool: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-phase-3-deploy-lync-server-2013-pilot-pool',
        also: ['l13-phase-3-deploy-lync-server-2013-pilot-pool-ocs', 'sfb19-phase-3-deploy-pilot-pool'],
      },
      confidence: 'high',
    },
  ],
  /** A package that lets the merge read OCS. */
  wmi: [
    {
      value: { file: 'OCSWMIBC.msi' },
      since: '2018-01-31',
      cite: { source: 'l13-install-wmi-backward-compatibility-package' },
      confidence: 'high',
    },
  ],
  /** The merge makes one topology of both. */
  merge: [
    {
      value: { site: 'BackCompatSite' },
      since: '2018-01-31',
      cite: {
        source: 'l13-merge-using-topology-builder-merge-wizard',
        also: ['l13-phase-4-merge-topologies'],
      },
      confidence: 'high',
    },
  ],
  /** Policies and settings of OCS come over. */
  importPolicies: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-import-policies-and-settings' },
      confidence: 'high',
    },
  ],
  /** The pilot pool uses the old Edge at first. */
  legacyEdge: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-phase-3-deploy-lync-server-2013-pilot-pool',
        also: ['l13-phase-5-configure-the-pilot-pool'],
      },
      confidence: 'high',
    },
  ],
  /** Test users, then pilot users, then everybody. */
  users: [{ value: true, since: '2018-01-31', cite: { source: 'l13-user-migration' }, confidence: 'high' }],
  /** User replication is over when this event is written. */
  replication: [
    {
      value: { event: '30024' },
      since: '2018-01-31',
      cite: { source: 'l13-verify-user-replication-has-completed' },
      confidence: 'high',
    },
  ],
  /** What coexistence tests show, before all users move. */
  tests: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-ocs',
        also: ['l13-migration-process', 'l13-verify-pilot-pool-coexistence-with-legacy-pool'],
      },
      confidence: 'high',
    },
  ],
  /** What is looked at where there are several sites and pools. */
  sites: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migrating-multiple-sites-and-pools',
        also: ['sfb19-migrating-multiple-sites-and-pools'],
      },
      confidence: 'high',
    },
  ],
  /** What people outside and partners try. */
  external: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-verify-federation-and-remote-access-for-external-users' },
      confidence: 'high',
    },
  ],
  /** The new Edge comes to the pilot pool. */
  edge: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-phase-5-add-lync-server-2013-edge-server-to-pilot-pool',
        also: [
          'l13-phase-7-add-lync-server-2013-edge-server-to-pilot-pool',
          'sfb19-phase-5-add-edge-server-to-pilot-pool',
        ],
      },
      confidence: 'high',
    },
  ],
  /** One Edge pool federates, and moving the route stops federation for a while. */
  federation: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-configure-federation-routes-and-media-traffic',
        also: ['l13-configure-federation-routes-and-media-traffic-ocs'],
      },
      confidence: 'high',
    },
  ],
  /** The rest of the users. */
  moveUsers: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-move-remaining-users-to-lync-server-2013',
        also: ['l13-move-csuser', 'sfb19-phase-6-move-from-pilot-deployment-into-production'],
      },
      confidence: 'high',
    },
  ],
  /** The same from OCS, with a cmdlet of its own. */
  moveUsersOcs: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-move-cslegacyuser',
        also: [
          'l13-phase-6-move-users-to-the-pilot-pool',
          'l13-move-remaining-users-to-lync-server-2013-ocs',
        ],
      },
      confidence: 'high',
    },
  ],
  /** Old clients of partners join as anonymous people. */
  anonymous: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-move-remaining-users-to-lync-server-2013-ocs',
        also: ['l13-move-remaining-users-to-lync-server-2013'],
      },
      confidence: 'high',
    },
  ],
  /** Response groups move as a whole, after the users. */
  responseGroups: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migrate-response-groups', also: ['l13-migrate-response-groups-ocs'] },
      confidence: 'high',
    },
  ],
  /** Dial-in numbers move before the old pool goes. */
  dialIn: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migrate-dial-in-access-numbers',
        also: ['l13-migrate-dial-in-access-numbers-ocs'],
      },
      confidence: 'high',
    },
  ],
  /** The rest of the work after the users. */
  post: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-phase-7-complete-post-migration-tasks',
        also: ['sfb19-phase-7-complete-post-migration-tasks'],
      },
      confidence: 'high',
    },
  ],
  /** The same from OCS. */
  postOcs: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-phase-9-complete-post-migration-tasks' },
      confidence: 'high',
    },
  ],
  /** Meetings of Lync move with their users, what was loaded into them on demand. */
  meetings: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migrate-existing-meetings-and-meeting-content', also: ['l13-move-csuser'] },
      confidence: 'high',
    },
  ],
  /** Meetings of OCS do not move. */
  meetingsOcs: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-considerations-for-meetings' },
      confidence: 'high',
    },
  ],
  /** Contact objects of unified messaging. */
  umContacts: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-move-exchange-unified-messaging-contact-objects' },
      confidence: 'high',
    },
  ],
  /** The Mediation Server of OCS. */
  mediation: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migrate-mediation-server' },
      confidence: 'high',
    },
  ],
  /** What archiving and monitoring have collected stays behind. */
  archives: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migrating-archiving-and-monitoring-servers',
        also: ['sfb19-migrating-archiving-and-monitoring-servers'],
      },
      confidence: 'high',
    },
  ],
  /** XMPP moves last, gateway and partners together. */
  xmpp: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migrating-xmpp-federation',
        also: ['l13-migrating-xmpp-federation-ocs', 'l13-configure-xmpp-gateway-on-lync-server-2013'],
      },
      confidence: 'high',
    },
  ],
  /** Features that are gone; users who need them may stay on an older pool. */
  xmppGone: [
    {
      value: true,
      since: '2018-10-22',
      cite: { source: 'sfb19-deprecated', also: ['de-deprecated', 'sfb19-migrating-xmpp-federation'] },
      confidence: 'high',
    },
  ],
  /** Branch appliances are made anew in the topology. */
  branches: [
    {
      value: true,
      since: '2018-10-22',
      cite: { source: 'sfb19-connect-a-survivable-branch-appliance' },
      confidence: 'high',
    },
  ],
  /** The old pools go, in this order. */
  retire: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-phase-8-decommission-legacy-pools',
        also: ['l13-phase-10-decommission-legacy-site', 'sfb19-phase-8-decommission-legacy-pools'],
      },
      confidence: 'high',
    },
  ],
  /** Conference directories go to a pool that stays. */
  directories: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-move-conference-directories',
        also: ['l13-phase-10-decommission-legacy-site', 'l13-phase-8-decommission-legacy-pools'],
      },
      confidence: 'high',
    },
  ],
  /** The central management store moves. */
  managementStore: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-move-the-lync-server-2010-central-management-server-to-lync-server-2013' },
      confidence: 'high',
    },
  ],
  /** The site of the merge is removed. */
  backCompat: [
    {
      value: { site: 'BackCompatSite' },
      since: '2018-01-31',
      cite: { source: 'l13-remove-backcompatsite' },
      confidence: 'high',
    },
  ],
  /** Going back is moving operations back to the old servers. */
  rollback: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-ocs',
        also: ['l13-migration-process', 'sfb19-migration-process'],
      },
      confidence: 'high',
    },
  ],
  /** There is nothing to go back to when the old servers are gone. */
  rollbackOver: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-ocs' },
      confidence: 'low',
      derived: true,
    },
  ],
  /** Contact lists that lie in Exchange come back first. */
  contactStore: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-roll-back-migrated-users' },
      confidence: 'high',
    },
  ],
  /** A new client is not needed on the day of the move. */
  clientsStay: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-client-interoperability-in-lync-2013' },
      confidence: 'high',
    },
  ],
  /** What Communicator 2007 R2 can do with a user who has moved. */
  communicator: [
    {
      value: { client: 'client-communicator2007r2' },
      since: '2018-01-31',
      cite: { source: 'l13-client-interoperability-in-lync-2013' },
      confidence: 'high',
    },
  ],
  /** Clients of Lync 2010 cannot sign in to older servers. */
  clients2010: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-client-interoperability-in-lync-2013', also: ['gg398499'] },
      confidence: 'high',
    },
  ],
  /** Before an upgrade in place from Lync 2013. */
  inPlaceNeeds: [
    {
      value: {
        sql: 'SQL Server 2012 SP1',
        disk: 32,
        powershell: '6.2.9200',
        kb: ['KB2533623', 'KB2858668', 'KB2982006'],
      },
      since: '2018-01-31',
      cite: { source: 'sfb-upgrade', also: ['sfb-upgrade-to-skype-for-business-server'] },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** What an upgrade in place cannot do. */
  inPlaceLimits: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'sfb-upgrade' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** Inside to outside, the pool with the central management store last. */
  inPlaceOrder: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'sfb-upgrade' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** How a pool is upgraded in place. */
  inPlaceSteps: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'sfb-upgrade-to-skype-for-business-server' },
      confidence: 'high',
    },
  ],
  /** There is no way back from an upgrade in place. */
  inPlaceStays: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'sfb-upgrade', also: ['sfb-upgrade-to-skype-for-business-server'] },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** Branch appliances and branch servers of 2010 are added to the topology of 2015 again. */
  branches2015: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'sfb-upgrade' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** A newer database comes after the upgrade in place, never before. */
  inPlaceSql: [
    {
      value: { later: 'SQL Server 2014' },
      since: '2018-01-31',
      cite: { source: 'sfb-upgrade' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  /** No way back from Subscription Edition is described. */
  inPlaceSeBack: [
    {
      value: true,
      since: '2025-07-01',
      cite: { source: 'azurefeeds-se' },
      confidence: 'low',
      derived: true,
    },
  ],
  /** Subscription Edition is installed over 2019. */
  inPlaceSe: [
    {
      value: true,
      since: '2025-07-01',
      cite: { source: 'azurefeeds-se', also: ['neowin-se'] },
      confidence: 'medium',
      secondhand: true,
    },
  ],
  /** Subscription Edition asks for what 2019 asks for. */
  needsOf2019: [
    {
      value: true,
      since: '2025-07-01',
      cite: { source: 'azurefeeds-se', also: ['neowin-se', 'sfb19-system-requirements'] },
      confidence: 'medium',
      secondhand: true,
    },
  ],
  /** The oldest Exchange whose unified messaging works with it. */
  umLeast: [
    {
      value: { exchange: 'exchange-2007', level: 'sp1' },
      since: '2018-01-31',
      cite: { source: 'l13-exchange-unified-messaging-um-support' },
      confidence: 'high',
    },
  ],
  /** It has to be kept current. */
  modern: [
    {
      value: true,
      since: '2025-07-01',
      cite: { source: 'wf-372156', also: ['neowin-se'] },
      confidence: 'medium',
      secondhand: true,
    },
  ],
} as const satisfies {
  readonly [matter: string]: Dated<unknown>
} & {
  readonly onlySupported: Dated<{ version: RealtimeId }>
  readonly earliestEnd: Dated<{ version: RealtimeId; day: IsoDate }>
}
