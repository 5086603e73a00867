/** What a hop of the real-time servers, staying on one, and a fresh start on new ones ask for. */
export const servers = {
  'item.rtc.list-users': 'Count who is homed on which pool, and keep the list: it is what a way back needs.',
  'proof.rtc.list-users':
    'run in the management shell, or read from the console of the old version, the counts are kept with the plan.',
  'item.rtc.list-features-ocs':
    'List what runs beside users: response groups, dial-in numbers, remote call control, Mediation Servers, trusted applications, archiving, monitoring, XMPP partners. Give each an owner.',
  'proof.rtc.list-features-ocs':
    'the list names an owner for each, and says which part of the plan moves it.',
  'item.rtc.look-around-ocs':
    'Look at the old version before you touch it: services run, users sign in, federation works. Run the Best Practices Analyzer, and mend what it finds.',
  'proof.rtc.look-around-ocs': 'the analyzer reports no error, and the result is kept with the plan.',
  'item.rtc.rest-ocs':
    'Move what is left on the list: address book, remote call control, trusted applications, the page by which people join meetings.',
  'proof.rtc.rest-ocs': 'each entry of the list is ticked off by its owner.',
  'item.rtc.list-features':
    'List what runs beside users: response groups, dial-in numbers, call park, trusted applications, common area phones, analog devices, branch appliances, archiving, monitoring, XMPP partners. Give each an owner.',
  'proof.rtc.list-features': 'the list names an owner for each, and says which part of the plan moves it.',
  'item.rtc.list-voice':
    'List numbers, gateways, response groups, analog lines and emergency calls, and name who answers for them.',
  'proof.rtc.list-voice': 'the list is complete: whoever runs the phone system confirms it in writing.',
  'item.rtc.list-certificates':
    'Put the last day of each certificate of every role into the calendar: once one has run out, services do not start.',
  'proof.rtc.list-certificates': 'run on every server, each last day is in the calendar with an owner.',
  'item.rtc.list-programs': 'List the programs and phones that sign in, each with its version.',
  'proof.rtc.list-programs': 'the list says of each whether {remains} supports it.',
  'item.rtc.edge-names':
    'Find out whether the old Edge uses one name for all three of its services: then the order of the move is another.',
  'proof.rtc.edge-names':
    'in Topology Builder, or in the console of the old version, the names of the old Edge are read and noted.',
  'item.rtc.find-media':
    'Make sure that you have the media, the keys and the last update of {remains}: its support ended on {stated}. Do this before anything else.',
  'proof.rtc.find-media':
    "can't be checked from here: whoever will install it confirms to have all three in hand.",
  'item.rtc.same-forest':
    'Plan the new pool in the Active Directory forest of the old one: a move to a pool in another forest is not supported.',
  'proof.rtc.same-forest': 'run where the old and the new servers stand, it shows the same forest.',
  'item.rtc.hardware':
    'Order servers and licences for both versions: old and new run side by side for a while.',
  'proof.rtc.hardware':
    'the order names servers and licences for {remains} beside those that stay until the end.',
  'item.rtc.edition': 'The new pool may have another edition: Standard may become Enterprise on the way.',
  'item.rtc.removed':
    'Decide what replaces what is gone: XMPP partners, SQL Server mirroring and old mobile clients (Mcx). Who needs one of them may stay on the old pool for a while, without support for it; the removal of that pool then waits for them.',
  'proof.rtc.removed': 'each of them has a replacement, an end, or a named group that stays, in the plan.',
  'item.rtc.mixed-routing':
    'While two versions stand side by side, not every route between them is supported. Keep that time short.',
  'item.rtc.new-roles': 'Add roles that you did not have before only when what exists has moved.',
  'item.rtc.um-least':
    'Bring Exchange to {stated.level} or later first: unified messaging of an older build does not work with {remains}. Plan its end as well, as its support is over.',
  'proof.rtc.um-least': 'the build of every Exchange server is that of the level or later.',
  'item.rtc.update-old-ocs':
    'Bring all servers of Office Communications Server 2007 R2 to the last update, {stated.kb}, before you begin.',
  'proof.rtc.update-old-ocs': 'on every server, the list of installed updates shows it.',
  'item.rtc.update-old-lync':
    'Bring all servers of Lync Server 2010 to the last update with its update installer ({stated.kb}) before you begin.',
  'proof.rtc.update-old-lync': 'on every server, the update installer finds nothing left to install.',
  'item.rtc.update-old': 'Bring all servers of {retire} to the last update before you begin.',
  'proof.rtc.update-old': 'on every server, the list of installed updates shows it.',
  'item.rtc.look-around':
    'Look at the old version before you touch it: services run, the topology is published, users sign in, federation works. Run the Best Practices Analyzer, and mend what it finds.',
  'proof.rtc.look-around': 'the analyzer reports no error, and the result is kept with the plan.',
  'item.rtc.back-up': 'Take a full backup of the old version: databases, settings, files and certificates.',
  'proof.rtc.back-up': 'a backup of that day exists, and its restore was tried.',
  'item.rtc.records': 'Make the records in DNS for the pilot pool.',
  'proof.rtc.records': 'from a desk, each name of the pilot pool is answered.',
  'item.rtc.windows': 'Have {stated} or a later supported version for every server of {remains}.',
  'proof.rtc.windows': 'on every server, the command shows it.',
  'item.rtc.windows-newest':
    'Do not go beyond {stated}: a newer Windows Server is not known to be supported for {remains}.',
  'proof.rtc.windows-newest': 'on every server, the command shows none that is newer.',
  'item.rtc.sql': 'Provide {stated:or} for {remains}, 64-bit. Standard Edition brings its own.',
  'proof.rtc.sql': 'in SQL Server Management Studio, the properties of the instance show one of these.',
  'item.rtc.sql-apart':
    'Give the new pool a database instance of its own: that of the old pool cannot be shared.',
  'proof.rtc.sql-apart': 'the design names another instance for the new pool.',
  'item.rtc.controllers':
    'Have only domain controllers between {stated.oldest} and {stated.newest} where {remains} is used.',
  'proof.rtc.controllers':
    'on a domain controller, each that the command lists runs a Windows Server of that range.',
  'item.rtc.raise-forest': 'Raise the forest functional level to {stated} at least; yours is {forest}.',
  'item.rtc.raise-forest.open': 'Raise the forest functional level to {stated} if it is lower.',
  'proof.rtc.raise-forest': 'the command shows {stated} or higher.',
  'item.rtc.as-2019':
    '{remains} asks for what Skype for Business Server 2019 asks for. Nothing more is published that could be read here: look whether newer systems are named today.',
  'item.rtc.names': 'Give the new pool and its servers names that none of the old ones has.',
  'proof.rtc.names': 'the list of names holds none twice.',
  'item.rtc.update-clients':
    'Bring clients and devices to their last updates, then set the client version filter so that only these can sign in.',
  'proof.rtc.update-clients':
    'the filter of the old version is set, and somebody with an old client was turned away.',
  'item.rtc.block-newer': 'On the old version, block clients that are too new for it: {stated.blocks}.',
  'proof.rtc.block-newer': 'in the console of the old version, the filter shows these as blocked.',
  'item.rtc.replace-programs': 'Replace {affected} before users move: {remains} does not list them.',
  'item.rtc.replace-programs.open':
    'Replace programs and phones that {remains} does not list, before users move.',
  'proof.rtc.replace-programs': 'the software inventory shows none of them any more.',
  'item.rtc.clients-2010':
    'Move users before their program: the client of {remains} cannot sign in to older servers.',
  'item.rtc.back-prepare': 'Nothing has moved yet: stop here, and all goes on as before.',
  'item.rtc.prepare-directory':
    'Prepare Active Directory for {remains}, schema, forest and domain, in this order.',
  'proof.rtc.prepare-directory':
    'in the management shell of {remains}, all three report that they are ready.',
  'item.rtc.tools':
    'Install the tools of {remains} on a computer without old tools, and administer both versions with them from now on.',
  'proof.rtc.tools': 'the new tools open both topologies, and no old tool is used any more.',
  'item.rtc.silverlight':
    'The Control Panel needs Silverlight {stated.silverlight}, which has to be installed where it is used.',
  'item.rtc.install-pool':
    'Read the old topology into Topology Builder, add the pilot pool of {remains}, publish it, and install its servers.',
  'proof.rtc.install-pool':
    'in the management shell of {remains}, the command lists the new pool, and its services run.',
  'item.rtc.wmi':
    'Install the package {stated.file} on the server where you will merge: it lets the merge read the old version.',
  'proof.rtc.wmi': 'in the list of programs, the package is there.',
  'item.rtc.merge-topologies':
    'Merge both topologies with the wizard of Topology Builder, and publish the result: the old servers appear under {stated.site}. An Edge that was scaled out cannot be merged.',
  'proof.rtc.merge-topologies': 'in Topology Builder, the old pools stand under that site.',
  'item.rtc.import-policies':
    'Bring policies, dial plans and settings over with Import-CsLegacyConfiguration, and look at each.',
  'proof.rtc.import-policies': 'in the new Control Panel, each policy of the old version is there.',
  'item.rtc.legacy-edge': 'Connect the pilot pool to the old Edge, and allow the pool on it.',
  'proof.rtc.legacy-edge':
    'in Topology Builder, the pilot pool uses the old Edge, and the list of that Edge allows the pool.',
  'item.rtc.back-install':
    'No user is on the new pool yet: remove it from the topology, and go on with the old version. What was added to Active Directory stays.',
  'item.rtc.replication': 'Wait until users have been replicated to the new pool.',
  'proof.rtc.replication': 'on the new Front End Server, event {stated.event} stands in the log.',
  'item.rtc.test-users': 'Move one test user, then several, and try what people do all day.',
  'proof.rtc.test-users':
    'in the management shell of {remains}, the command shows the new pool for each of them.',
  'item.rtc.test.services': 'Coexistence test: all services run, on the old and on the new version.',
  'proof.rtc.test.services':
    'on every server of both versions, each service that the command lists is running.',
  'item.rtc.test.sites':
    'Coexistence test: every site can be administered, and the newer Control Panel opens both pools.',
  'proof.rtc.test.sites': 'somebody has changed and changed back one setting in each site.',
  'item.rtc.test.both-ways':
    'Coexistence test: people on either version reach those on the other: presence, messages, calls, meetings.',
  'proof.rtc.test.both-ways': 'each pair of versions was tried in both directions, and the result is noted.',
  'item.rtc.test.policy':
    'Coexistence test: the conferencing policy of a user who has moved is in force on the new pool.',
  'proof.rtc.test.policy': 'in a meeting of that user, what the policy forbids cannot be done.',
  'item.rtc.new-edge': 'Add the new Edge to the pilot pool, and try it with pilot users.',
  'proof.rtc.new-edge': 'a pilot user signs in from outside by way of the new Edge.',
  'item.rtc.test.outside': 'Coexistence test: people outside reach the new pool by the new Edge.',
  'proof.rtc.test.outside': 'a user at home has signed in, written, called and joined a meeting.',
  'item.rtc.test.federated':
    'Coexistence test: a partner organization reaches a user on each version: messages, presence, calls, desktop sharing.',
  'proof.rtc.test.federated': 'a partner has tried all four with a user on each version.',
  'item.rtc.test.anonymous': 'Coexistence test: people without an account can join meetings.',
  'proof.rtc.test.anonymous': 'somebody without an account has joined a meeting of a moved user.',
  'item.rtc.test.remote': 'Coexistence test: users at home, of each version, reach users of each version.',
  'proof.rtc.test.remote': 'each of the four pairs was tried.',
  'item.rtc.test.applications':
    'Let pilot users work on the new pool for a while, and have them confirm that applications and features work.',
  'proof.rtc.test.applications':
    "can't be checked from here: every pilot user confirms it, after some days at work.",
  'item.rtc.test.both-known':
    'Before the mass move: know the state of both versions, and have seen both work. Until all tests are ticked, nobody else moves.',
  'proof.rtc.test.both-known':
    'every test of this phase is ticked, and whoever leads the project has signed it.',
  'item.rtc.clients-stay':
    'Nobody needs a new client on the day of the move: the old one goes on where {remains} lists it.',
  'item.rtc.communicator':
    'With {stated.client}, users who have moved keep messages and presence only. They join new meetings with Lync Web App.',
  'item.rtc.back-pilot':
    'Move test and pilot users back to the old pool. Meetings that they made with upgraded clients stop working, and those clients have to be downgraded.',
  'item.rtc.federation-route':
    'Point federation and media traffic to the new Edge in a time that partners know of: it is down meanwhile, and one Edge pool alone can federate. Where the old Edge has one name for all services, leave this until all users have moved and the old Edge is gone.',
  'proof.rtc.federation-route': 'a partner reaches users who have moved by way of the new Edge.',
  'item.rtc.move-users-ocs':
    'Move everybody who is left with Move-CsLegacyUser, in batches. Names must not begin or end with a space.',
  'proof.rtc.move-users-ocs':
    'in the management shell of {remains}, the command counts nobody on the old pool any more but accounts of services.',
  'item.rtc.move-users': 'Move everybody who is left with Move-CsUser, in batches.',
  'proof.rtc.move-users':
    'in the management shell of {remains}, the command counts nobody on the old pool any more but accounts of services.',
  'item.rtc.anonymous-policy':
    'Allow anonymous participants in the conferencing policy of users who have moved: partners with old clients join that way.',
  'proof.rtc.anonymous-policy': 'the command shows it as allowed for each policy in use.',
  'item.rtc.meetings':
    'Meetings and their PIN move with their user. What was loaded into them comes only if you add -MoveConferenceData.',
  'item.rtc.meetings-ocs':
    'Meetings made with the old clients do not move: their makers open, update and send them again with the new client.',
  'item.rtc.response-groups':
    'After the users, move the response groups of the whole pool with Move-CsRgsConfiguration. Leave the old ones where they are until the pool goes, and export the new ones afterwards.',
  'proof.rtc.response-groups':
    'in the new Control Panel, every response group is there, and each was called once.',
  'item.rtc.dial-in': 'Move dial-in numbers with Move-CsApplicationEndpoint before the old pool goes.',
  'proof.rtc.dial-in': 'each number was dialed, and leads to the new pool.',
  'item.rtc.rest':
    'Move what is left on the list: call park, address book, trusted applications, common area phones, analog devices, branch appliances.',
  'proof.rtc.rest': 'each entry of the list is ticked off by its owner.',
  'item.rtc.branches-2015':
    'Branch appliances and branch servers of {retire} may go on beside {remains}, but have to be added to the topology again.',
  'proof.rtc.branches-2015':
    'in Topology Builder, each branch stands under {remains}, and its users are signed in.',
  'item.rtc.roll-out-clients': 'Roll out the programs of {remains} to those who have moved.',
  'proof.rtc.roll-out-clients': 'the software inventory shows the program of every moved user.',
  'item.rtc.branches': 'Branch appliances are made anew in the topology, against the new pool.',
  'item.rtc.mediation':
    'When all users have moved, replace the Mediation Server, and connect certified gateways to the new one.',
  'proof.rtc.mediation': 'a call from inside and one from outside go over the new one.',
  'item.rtc.um-contacts':
    'Move the contact objects of unified messaging with Move-CsExUmContact, and run ExchUCUtil on Exchange.',
  'proof.rtc.um-contacts': 'in the management shell of {remains}, the command lists none on the old pool.',
  'item.rtc.archives':
    'What archiving and monitoring have recorded is not moved: keep a backup of both databases, readable for as long as it must be.',
  'item.rtc.xmpp':
    'Switch XMPP last, when all users have moved: gateway and partners in parallel, to keep the gap short. Users on branch appliances have no XMPP.',
  'proof.rtc.xmpp': 'a partner by XMPP reaches a user who has moved.',
  'item.rtc.keep-for-xmpp':
    'Who needs XMPP stays on the old pool, with the old Edge as its proxy: old and new Edge can stand side by side. That pool gets no updates any more once it has ended.',
  'item.rtc.back-move':
    'While the old pool stands, users and services can be moved back. Meetings made with upgraded clients stop working, and those clients have to be downgraded. Response groups come back with Move-CsApplicationEndpoint.',
  'item.rtc.back-contacts':
    'Where contact lists lie in Exchange, switch that off in the user services policy, run Invoke-CsUcsRollback, and only then move the user or the mailbox back. Skipping it loses the contact list; never use -Force.',
  'item.rtc.simple-urls':
    'Point the simple URLs, and the page by which people join meetings, to the new pool.',
  'proof.rtc.simple-urls': 'from inside and outside, each of them opens the new pool.',
  'item.rtc.srv-records': 'Point the service records in DNS to the new pool.',
  'proof.rtc.srv-records': 'from inside and outside, each answer names the new pool.',
  'item.rtc.check-applications':
    'Find applications that still talk to the old pool (UCMA), and move or end them.',
  'proof.rtc.check-applications': 'the command lists none on the old pool.',
  'item.rtc.pool-empty':
    'Make sure that no user and no contact object is left on the old pool, but for the lookup user of rooms that have not moved yet.',
  'proof.rtc.pool-empty': 'the command names no pool of {retire}.',
  'item.rtc.rooms-first': 'Finish the part about chat rooms first: they live on a pool that is about to go.',
  'proof.rtc.rooms-first': 'that part of the plan is ticked to its end.',
  'item.rtc.directories':
    'Move the conference directories to the new pool: without them, dial-in for moved meetings stops.',
  'proof.rtc.directories': 'the command names the new pool for each directory.',
  'item.rtc.management-store':
    'Move the central management store: run Enable-CsTopology, then Move-CsManagementServer, and look at the replication before you delete the old store.',
  'proof.rtc.management-store': 'every replica that the command lists is up to date.',
  'item.rtc.associations': 'Remove the associations with old archiving and monitoring servers.',
  'proof.rtc.associations': 'in Topology Builder, no pool names one of them.',
  'item.rtc.remove-pool':
    'Remove the old pool from the topology, publish it, uninstall its servers, and then its SQL Server instances.',
  'proof.rtc.remove-pool': 'in Topology Builder, {retire} is gone, and the command lists none of its pools.',
  'item.rtc.back-compat': 'Remove {stated.site} from the topology.',
  'proof.rtc.back-compat': 'in Topology Builder, that site is gone.',
  'item.rtc.back-over': 'Once the old servers are gone there is nothing to go back to.',
  'item.rtc.in-place-needs':
    'On every server of the pool: the last update of {beside}, {stated.sql} where it is a Front End Server, {stated.disk} GB free, Windows PowerShell {stated.powershell} or later, and the update that its Windows Server needs of {stated.kb:or}. Remove the tool for Lync Room System first.',
  'proof.rtc.in-place-needs':
    'on every server, the command shows that build or a later one, and the rest of the list is ticked.',
  'item.rtc.in-place-topology': 'Save a copy of the topology outside these servers: there is no downgrade.',
  'proof.rtc.in-place-topology': 'the file lies where it survives the servers.',
  'item.rtc.in-place-limits':
    'During the upgrade there is no high availability and no disaster recovery; the whole pool has to be finished. Branch appliances and branch servers cannot be upgraded so. Leave paired pools paired, and do the second right after the first.',
  'item.rtc.in-place-order':
    'Go from the inside to the outside: pools, other internal roles, the Edge. The pool with the central management store comes last.',
  'proof.rtc.in-place-order': 'the plan of days names this order.',
  'item.rtc.in-place-upgrade':
    'Install the tools of {remains}, upgrade and publish the topology, wait for replication, stop the services, run setup on every server of the pool, restart, and look at it.',
  'proof.rtc.in-place-upgrade':
    'on every server the services run, and the command shows a build of {remains}.',
  'item.rtc.in-place-directories':
    'Conference directories go along by themselves. If you ever move one by hand, use the shell of {remains} only: another one loses data.',
  'item.rtc.in-place-sql': 'Whoever wants {stated.later} brings it in after the upgrade, never before.',
  'item.rtc.in-place-back':
    'There is no way back from an upgrade in place: only from the backup, with all servers built anew.',
  'item.rtc.se-update': 'Bring every server of {beside} to its last update.',
  'proof.rtc.se-update': 'on every server, the command shows the build of that update.',
  'item.rtc.se-install': 'Install {remains} over {beside}.',
  'proof.rtc.se-install': 'on every server the services run, and the command shows a build of {remains}.',
  'item.rtc.se-back': 'No way back is described: only the backup, with all servers built anew.',
  'item.rtc.confirm':
    'Before people rely on it: services run, people reach each other inside, outside and at partners, and meetings and calls work.',
  'proof.rtc.confirm': 'each of them was tried, and the result is noted.',
  'item.rtc.stay.find-out-build':
    'Find out the build of every server. The newest that any document here names is {stated.build}; later ones may exist.',
  'proof.rtc.stay.find-out-build': 'on every server, the build that the command shows is noted.',
  'item.rtc.stay.list-certificates':
    'Put the last day of each certificate of every role into the calendar: once one has run out, services do not start.',
  'proof.rtc.stay.list-certificates': 'run on every server, each last day is in the calendar with an owner.',
  'item.rtc.stay.ended':
    'Support of {subject} ended on {stated}: there are no fixes and no security updates any more.',
  'item.rtc.stay.sign-risk':
    'Have the risk of staying signed by whoever carries it, with a day on which it is looked at again.',
  'proof.rtc.stay.sign-risk': "can't be checked from here: whoever carries the risk has signed it.",
  'item.rtc.stay.plan-the-end': 'Support of {subject} ends on {stated}: plan the next step early enough.',
  'proof.rtc.stay.plan-the-end': 'the next step stands in the calendar, with an owner.',
  'item.rtc.stay.blocks-later':
    'A later update will refuse to stand beside {stated.refuses:or}: if one of them is still there, it has to leave before that.',
  'item.rtc.stay.keep-current':
    'Install updates as they come: {subject} is supported only while it is current.',
  'proof.rtc.stay.keep-current': 'on every server, the command shows the build of the newest update.',
  'item.rtc.stay.update': 'Keep every server on the last update until then.',
  'proof.rtc.stay.update': 'on every server, the command shows the build of the last update.',
  'item.fresh-server.list-users':
    'List everybody who uses the old servers, with the SIP address: whoever is missing here is forgotten.',
  'proof.fresh-server.list-users': 'the list is kept with the plan, and its owner has looked it through.',
  'item.fresh-server.list-voice':
    'List all that telephony does here: who telephones, response groups, analog devices, emergency calls. Give each an owner.',
  'proof.fresh-server.list-voice': 'every number, group and device in the list has an owner.',
  'item.fresh-server.nothing-moves':
    'Nothing moves: everybody begins with an empty contact list, and meetings to come are lost.',
  'item.fresh-server.accept-losses':
    'Have it decided, by those whom it concerns, that contact lists and meetings to come may be lost.',
  'proof.fresh-server.accept-losses': "can't be checked from here: the management confirms it in writing.",
  'item.fresh-server.windows': 'Have {stated} or a later supported version for every new server.',
  'proof.fresh-server.windows': 'on every new server, the properties of the system show it.',
  'item.fresh-server.windows-newest':
    'Do not go beyond {stated}: a newer Windows Server is not known to be supported.',
  'proof.fresh-server.windows-newest':
    'on every new server, the properties of the system show none that is newer.',
  'item.fresh-server.sql': 'Provide {stated:or}, 64-bit. Standard Edition brings its own.',
  'proof.fresh-server.sql':
    'in SQL Server Management Studio, the properties of the instance show one of these.',
  'item.fresh-server.controllers':
    'Have only domain controllers between {stated.oldest} and {stated.newest}.',
  'proof.fresh-server.controllers': 'each that the command lists runs a Windows Server of that range.',
  'item.fresh-server.raise-forest':
    'Raise the forest functional level to {stated} at least; yours is {forest}.',
  'item.fresh-server.raise-forest.open': 'Raise the forest functional level to {stated} if it is lower.',
  'proof.fresh-server.raise-forest': 'the command shows {stated} or higher.',
  'item.fresh-server.contacts-by-hand':
    'Where people want to keep their contact lists, have them write these down while the old program still runs.',
  'proof.fresh-server.contacts-by-hand':
    "can't be checked from here: the help desk confirms that everybody was offered it.",
  'item.fresh-server.install':
    'Build the new pool, Edge included, under names that the old servers do not have.',
  'proof.fresh-server.install':
    'in the new management shell, the command lists the new pool, and its services run.',
  'item.fresh-server.try':
    'Let a group work on the new servers for some days: messages, calls, meetings, from inside, from outside and with partners.',
  'proof.fresh-server.try': 'each of them was tried, and every member of the group confirms it.',
  'item.fresh-server.programs':
    'Give everybody a program that the new servers support: {stated.supported:or}.',
  'proof.fresh-server.programs': 'the software inventory shows one of these on every desk.',
  'item.fresh-server.begin':
    'Begin on the day that was announced: everybody signs in to the new servers, and sets up meetings to come anew.',
  'proof.fresh-server.begin':
    "can't be checked from here: the help desk confirms that nobody is left on the old servers.",
  'item.fresh-server.names': 'Point the records in DNS to the new servers.',
  'proof.fresh-server.names': 'from inside and outside, no answer names an old server.',
  'item.fresh-server.rooms-first':
    'Finish the part about chat rooms first: they live on a pool that is about to go.',
  'proof.fresh-server.rooms-first': 'that part of the plan is ticked to its end.',
  'item.fresh-server.retire': 'Remove the old servers when nobody has needed them for a while.',
  'proof.fresh-server.retire':
    "can't be checked from here: whoever runs the servers confirms that they are gone, and that their backup is kept.",
  'item.fresh-server.back': 'Once the old servers are gone there is nothing to go back to.',
} as const
