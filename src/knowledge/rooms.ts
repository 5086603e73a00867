import type { ChatId, Dated, RealtimeId } from './schema.ts'

/** Group Chat and Persistent Chat: where rooms live, how they move, and where they end. */
export const ROOMS = {
  /** The last day of support of each chat server: that of the server it belongs to. */
  ends: [
    {
      value: [
        { chat: 'chat-ocs-2007-r2', end: '2018-01-09' },
        { chat: 'chat-lync-2010', end: '2021-04-13' },
        { chat: 'chat-lync-2013', end: '2023-04-11' },
        { chat: 'chat-sfb-2015', end: '2025-10-14' },
      ],
      since: '2018-01-31',
      cite: { source: 'rtc-lifecycle' },
      confidence: 'medium',
      derived: true,
      backdated: 'fixed-lifecycle',
    },
  ],
  /** Each pool of rooms is homed on a pool of its own generation. */
  homes: [
    {
      value: [
        { chat: 'chat-ocs-2007-r2', on: 'ocs-2007-r2' },
        { chat: 'chat-lync-2010', on: 'lync-2010' },
        { chat: 'chat-lync-2013', on: 'lync-2013' },
        { chat: 'chat-sfb-2015', on: 'sfb-2015' },
      ],
      since: '2018-01-31',
      cite: { source: 'l13-coexistence-considerations', also: ['sfb-persistent-chat-server'] },
      confidence: 'high',
    },
  ],
  /** Rooms of these go by export and import to a Persistent Chat pool on that server. */
  migrates: [
    {
      value: { from: ['chat-ocs-2007-r2', 'chat-lync-2010'], to: 'lync-2013' },
      since: '2018-01-31',
      cite: {
        source: 'l13-standard-migration-scenario-high-level',
        also: ['l13-migration-process-details', 'l13-migrating-group-chat-servers'],
      },
      confidence: 'high',
    },
  ],
  /** A Persistent Chat pool is upgraded in place with its server. */
  inPlace: [
    {
      value: { from: 'chat-lync-2013', to: 'sfb-2015' },
      since: '2018-01-31',
      cite: { source: 'sfb-upgrade-to-skype-for-business-server' },
      confidence: 'high',
    },
  ],
  /** Versions that have no rooms any more. */
  noSuccessor: [
    {
      value: { versions: ['sfb-2019', 'sfb-se'] },
      since: '2018-10-22',
      cite: { source: 'sfb19-deprecated', also: ['de-deprecated'] },
      confidence: 'high',
    },
  ],
  /** Nothing passes between Teams and rooms. */
  notWithTeams: [
    {
      value: true,
      since: '2022-09-14',
      cite: { source: 'de-teams-and-skypeforbusiness-coexistence-and-interoperability' },
      confidence: 'high',
    },
  ],
  /** Microsoft points to Teams for the same work. */
  rebuild: [
    {
      value: true,
      since: '2018-10-22',
      cite: { source: 'sfb19-deprecated', also: ['de-deprecated'] },
      confidence: 'medium',
      derived: true,
    },
  ],
  /** Users who need rooms may stay on a pool of the older server, in coexistence. */
  keepPool: [
    {
      value: { versions: ['sfb-2019'] },
      since: '2018-10-22',
      cite: { source: 'sfb19-migrating-multiple-sites-and-pools' },
      confidence: 'high',
    },
  ],
  /** Over all pools: people in rooms at once, and people who may use them. */
  limits: [
    {
      value: { atOnce: 80_000, provisioned: 150_000 },
      since: '2018-01-31',
      cite: {
        source: 'sfb-persistent-chat-server',
        also: ['l13-capacity-planning-for-persistent-chat-server'],
      },
      confidence: 'high',
    },
  ],
  /** The client of Lync 2013 works with Persistent Chat only; its user needs a home on Lync 2013 and a policy. */
  newClient: [
    {
      value: { client: 'client-lync2013', home: 'lync-2013' },
      since: '2018-01-31',
      cite: {
        source: 'l13-coexistence-considerations',
        also: ['l13-client-interoperability-in-lync-2013'],
      },
      confidence: 'high',
    },
  ],
  /** Categories, rooms and add-ins of one deployment know nothing of another's. */
  isolation: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-coexistence-considerations' },
      confidence: 'high',
    },
  ],
  /** Group Chat is moved when all other components have been. */
  last: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-supported-server-migration-paths-and-coexistence-scenarios' },
      confidence: 'high',
    },
  ],
  /** One pool of Group Chat goes to exactly one Persistent Chat pool; further pools may be added new. */
  oneToOne: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'step 13' },
      confidence: 'high',
    },
  ],
  /** Rooms move within one forest only. */
  sameForest: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-details',
        at: 'Preparing the Source Data',
        also: ['l13-supported-server-migration-paths-and-coexistence-scenarios'],
      },
      confidence: 'high',
    },
  ],
  /** Persistent Chat reaches the old rooms only when they have been moved. */
  reachable: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migrating-group-chat-servers' },
      confidence: 'high',
    },
  ],
  /** In the end only the Persistent Chat pool is left. */
  onlyPersistent: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-coexistence-considerations' },
      confidence: 'high',
    },
  ],
  /** Where there are several pools, one is chosen as the home of the Persistent Chat pool. */
  homePool: [
    {
      value: { on: 'lync-2013' },
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Prerequisites' },
      confidence: 'high',
    },
  ],
  /** What is made in the new pool early is overwritten by rooms of the same name. */
  emptyTarget: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Prerequisites' },
      confidence: 'high',
    },
  ],
  /** The new server coexists with the old one before rooms are moved. */
  coexistsFirst: [
    {
      value: { on: 'lync-2013' },
      since: '2018-01-31',
      cite: {
        source:
          'l13-migration-from-lync-server-2010-group-chat-or-office-communications-server-2007-r2-group-chat-to-lync-server-2013-persistent-chat-server',
      },
      confidence: 'high',
    },
  ],
  /** NTFS, not FAT32. */
  fileSystem: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source:
          'l13-migration-from-lync-server-2010-group-chat-or-office-communications-server-2007-r2-group-chat-to-lync-server-2013-persistent-chat-server',
      },
      confidence: 'high',
    },
  ],
  /** For the chat and the compliance database. */
  databases: [
    {
      value: ['sql-2008-r2', 'sql-2012'],
      since: '2018-01-31',
      cite: {
        source: 'l13-technical-requirements-for-persistent-chat-server',
        also: ['l13-database-software-support'],
      },
      confidence: 'high',
    },
  ],
  /** Persistent Chat and its compliance service need Message Queuing. */
  messageQueuing: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-technical-requirements-for-persistent-chat-server' },
      confidence: 'high',
    },
  ],
  /** No page of the move names an update that the old servers need; current updates are the general rule. */
  sourceLevel: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-details',
        also: [
          'l13-apply-lync-server-2010-updates',
          'l13-apply-office-communications-server-2007-r2-updates',
        ],
      },
      confidence: 'low',
      derived: true,
    },
  ],
  /** The source database is backed up; the target too, where something was created in it. */
  backup: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Preparing the Source Data; step 4' },
      confidence: 'high',
    },
  ],
  /** Who exports and imports is a member of CsPersistentChatAdministrator. */
  adminRole: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'step 2' },
      confidence: 'high',
    },
  ],
  /** Changes on the old side are made with the Group Chat Admin Tool, on the new side with Control Panel or cmdlets. */
  tools: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Preparing the Source Data' },
      confidence: 'high',
    },
  ],
  /** Categories have one level; rooms of nested ones get the names of the parents as a prefix. */
  oneLevel: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Preparing the Source Data, 1' },
      confidence: 'high',
    },
  ],
  /** Managers of the root category become managers of every room. */
  rootManagers: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Preparing the Source Data, 2' },
      confidence: 'high',
    },
  ],
  /** The longest name of a room, names of parents included. */
  roomNames: [
    {
      value: { characters: 256 },
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Preparing the Source Data, 3' },
      confidence: 'high',
    },
  ],
  /** Unless the setting is reset before, invitations are off after the move. */
  invitations: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Preparing the Source Data, 4' },
      confidence: 'high',
    },
  ],
  /** Files are not exported; the whole folder is copied by hand. */
  files: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Preparing the Source Data, 5; step 7' },
      confidence: 'high',
    },
  ],
  /** Members from other organizations lose access. */
  noFederation: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Preparing the Source Data, 6' },
      confidence: 'high',
    },
  ],
  /** Rooms that are marked as disabled stay behind. */
  unwanted: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Preparing the Source Data, 7' },
      confidence: 'high',
    },
  ],
  /** How far back messages are taken is decided before. */
  cutoff: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'Preparing the Source Data, 8' },
      confidence: 'high',
    },
  ],
  /** The services of both sides are stopped; a weekend is suggested. */
  downtime: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-details',
        at: 'step 1',
        also: [
          'l13-standard-migration-scenario-high-level',
          'l13-run-backward-compatibility-for-persistent-chat-server',
        ],
      },
      confidence: 'high',
    },
  ],
  /** Exported with both sides stopped, and looked through. */
  exported: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-details',
        at: 'step 2',
        also: ['l13-standard-migration-scenario-high-level'],
      },
      confidence: 'high',
    },
  ],
  /** The reference allows a start date for one level only, which reads oddly. */
  exportCmdlet: [
    {
      value: { level: 'RoomDirectory' },
      since: '2018-01-31',
      cite: { source: 'l13-export-cspersistentchatdata', also: ['ps-export-cspersistentchatdata'] },
      confidence: 'medium',
    },
  ],
  /** Persistent Chat is stopped before the import. */
  stillStopped: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'step 3' },
      confidence: 'high',
    },
  ],
  /** The import is tried with -WhatIf, and warnings are fixed. */
  tried: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'step 5' },
      confidence: 'high',
    },
  ],
  /** The import itself. */
  imported: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-details',
        at: 'step 6',
        also: ['l13-standard-migration-scenario-high-level'],
      },
      confidence: 'high',
    },
  ],
  /** The text of the reference says XML, its example a ZIP file; the report file is overwritten. */
  importCmdlet: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-import-cspersistentchatdata', also: ['ps-import-cspersistentchatdata'] },
      confidence: 'medium',
    },
  ],
  /** The user of the lookup service is deleted, and an endpoint made with the same address. */
  endpoint: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-details',
        at: 'step 8',
        also: [
          'l13-new-cspersistentchatendpoint',
          'l13-run-backward-compatibility-for-persistent-chat-server',
        ],
      },
      confidence: 'high',
    },
  ],
  /** Right after the import, long before the old servers are uninstalled; the summary lists it after that. */
  endpointOrder: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-details',
        at: 'step 8',
        also: [
          'l13-run-backward-compatibility-for-persistent-chat-server',
          'pchat-bc',
          'l13-standard-migration-scenario-high-level',
        ],
      },
      confidence: 'high',
      dispute: 'rooms-endpoint-order',
    },
  ],
  /** Rooms of that server are not supported on a Standard Edition server, which is for new deployments. */
  noStandardEdition: [
    {
      value: { from: 'chat-lync-2010' },
      since: '2018-01-31',
      cite: { source: 'l13-deploying-persistent-chat-server' },
      confidence: 'high',
    },
  ],
  /** The services start when the endpoint is made. */
  started: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'step 9' },
      confidence: 'high',
    },
  ],
  /** Checked with Control Panel and cmdlets before anything old is uninstalled. */
  verified: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-details',
        at: 'step 10',
        also: ['l13-standard-migration-scenario-high-level'],
      },
      confidence: 'high',
    },
  ],
  /** The old servers are uninstalled. */
  uninstalled: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-details',
        at: 'step 11',
        also: ['l13-standard-migration-scenario-high-level'],
      },
      confidence: 'high',
    },
  ],
  /** The trusted application and its pool are deleted. */
  trustedApplication: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'step 12' },
      confidence: 'high',
    },
  ],
  /** Turned on by policy, and new clients rolled out. */
  turnedOn: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-details',
        at: 'step 13',
        also: ['l13-standard-migration-scenario-high-level'],
      },
      confidence: 'high',
    },
  ],
  /** New clients are rolled out while old ones keep access. */
  newClientsMeanwhile: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-standard-migration-scenario-high-level' },
      confidence: 'high',
    },
  ],
  /** They reach Persistent Chat through the endpoint, with no change on the client. */
  oldClients: [
    {
      value: { clients: ['client-groupchat2007r2', 'client-groupchat2010'] },
      since: '2018-01-31',
      cite: {
        source: 'l13-migration-process-details',
        at: 'step 8',
        also: ['l13-run-backward-compatibility-for-persistent-chat-server'],
      },
      confidence: 'high',
    },
  ],
  /** An old client connects to one pool at a time, set by hand. */
  onePool: [
    {
      value: { clients: ['client-groupchat2007r2', 'client-groupchat2010'] },
      since: '2018-01-31',
      cite: { source: 'l13-coexistence-considerations' },
      confidence: 'high',
    },
  ],
  /** Only old clients use the endpoint; a pool has one. */
  endpointForOld: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-run-backward-compatibility-for-persistent-chat-server' },
      confidence: 'high',
    },
  ],
  /** That client neither shows nor uploads files of a room; the old one still does. */
  noFilesInClient: [
    {
      value: { client: 'client-lync2013' },
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details', at: 'step 7' },
      confidence: 'high',
    },
  ],
  /** People at once on one server; servers of a pool that work, and all of them with standby. */
  servers: [
    {
      value: { each: 20_000, active: 4, all: 8 },
      since: '2018-01-31',
      cite: {
        source: 'sfb-persistent-chat-server',
        also: ['l13-capacity-planning-for-persistent-chat-server'],
      },
      confidence: 'high',
    },
  ],
  /** A pool of one server cannot grow. */
  singleServer: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source: 'l13-components-and-topologies-for-persistent-chat-server',
        also: ['l13-capacity-planning-for-persistent-chat-server'],
      },
      confidence: 'high',
    },
  ],
  /** Installed with each server; a server of its own is gone. */
  compliance: [
    {
      value: true,
      since: '2018-01-31',
      cite: {
        source:
          'l13-migration-from-lync-server-2010-group-chat-or-office-communications-server-2007-r2-group-chat-to-lync-server-2013-persistent-chat-server',
      },
      confidence: 'high',
    },
  ],
  /** No way back is written down: the old side has its database untouched, and lacks the user that was deleted. */
  back: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'l13-migration-process-details' },
      confidence: 'low',
      derived: true,
    },
  ],
  /** The step of the topology is left out where the chat service and its database share a server. */
  skipTopology: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'sfb-upgrade-to-skype-for-business-server' },
      confidence: 'high',
    },
  ],
  /** A copy of the topology is saved before; there is no downgrade. */
  noDowngrade: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'sfb-upgrade-to-skype-for-business-server', also: ['sfb-upgrade'] },
      confidence: 'high',
    },
  ],
  /** No tool of Microsoft that brings rooms to Teams was found. */
  noTool: [
    {
      value: true,
      since: '2022-09-14',
      cite: {
        source: 'de-teams-and-skypeforbusiness-coexistence-and-interoperability',
        also: ['sfb19-deprecated'],
      },
      confidence: 'low',
      derived: true,
    },
  ],
  /** The export of the database serves as a copy to keep. */
  archive: [
    {
      value: { comesWith: 'lync-2013' },
      since: '2018-01-31',
      cite: { source: 'l13-export-cspersistentchatdata', also: ['ps-export-cspersistentchatdata'] },
      confidence: 'medium',
      derived: true,
    },
  ],
} as const satisfies {
  readonly [matter: string]: Dated<unknown>
} & {
  readonly homes: Dated<readonly { chat: ChatId; on: RealtimeId }[]>
}
