/** The sentences and proofs of what becomes of chat rooms: `item.chat.<name>`, `proof.chat.<name>`. */
export const rooms = {
  // Group Chat to Persistent Chat: what is there
  'item.chat.list-rooms':
    'List the rooms of {from} in the Group Chat Admin Tool: their full names with all parents, managers, members from other organizations, files, add-ins, and how deep categories are nested.',
  'proof.chat.list-rooms':
    'the list is kept with the plan, and says of each room whether it holds files or members from other organizations.',
  'item.chat.list-pools': 'Find out how many pools of {from} you have, and which rooms are on which.',
  'proof.chat.list-pools': 'every pool stands in the list with its rooms.',
  'item.chat.update-level':
    'Note the update level of the servers of {from}, and bring them to the last update you can get. No page names a level that the export needs: this is the general rule only.',
  'proof.chat.update-level': 'the build of each Group Chat server is noted with the plan.',

  // … what is decided
  'item.chat.same-forest':
    'Make sure that the Persistent Chat pool will stand in the same Active Directory forest as {from}. If not, this is blocked: bring the users to the target forest first, or start the rooms anew.',
  'proof.chat.same-forest':
    'run in the domain of the old pool and in that of the new one, it shows the same forest.',
  'item.chat.no-standard-edition':
    'Plan the Persistent Chat pool as Enterprise Edition: an upgrade of {stated.from} to a Standard Edition server is not supported.',
  'proof.chat.no-standard-edition':
    'the design names an Enterprise Edition pool, with a SQL Server of its own, for the rooms.',
  'item.chat.one-to-one':
    'Give each old pool exactly one Persistent Chat pool of its own: an old pool can be neither split nor merged on the way. New pools may be added, without old rooms.',
  'proof.chat.one-to-one':
    'the list of pools names one new pool behind each old one, and none stands there twice.',
  'item.chat.home-pool':
    'Where you have several pools of {stated.on}, choose the one that the Persistent Chat pool is homed on.',
  'proof.chat.home-pool': 'the plan names that pool.',
  'item.chat.own-generation':
    'A chat pool is homed on a pool of its own generation only: Group Chat on the old server that it came with, Persistent Chat on the new one. Neither can borrow the home of the other.',
  'item.chat.keep-old-home':
    'Keep the pool that {from} is homed on until the rooms have moved: leave it out of every decommission before that.',
  'proof.chat.keep-old-home':
    "can't be checked from here: whoever decommissions the old servers confirms that this pool waits for the rooms.",
  'item.chat.last':
    'Move the rooms last, and by themselves: users and all other services of the old server go first.',
  'proof.chat.last': 'in the plan of days, nothing but the end of the old server stands after the rooms.',
  'item.chat.before-in-place':
    'Your way goes on to {stated.to}. Move the rooms while the server before it still stands: Persistent Chat is then upgraded in place with it, and there is no other way for rooms of {from} to get there.',
  'proof.chat.before-in-place': 'in the plan of days, the rooms stand before that upgrade.',
  'item.chat.window':
    'Agree on a time in which all rooms are shut: the services of both sides are stopped from before the export until after the import. A weekend is advised.',
  'proof.chat.window': 'the days stand in the calendar, and everybody who uses rooms has been told.',
  'item.chat.cutoff': 'Decide from which day on messages are taken along; older ones stay behind.',
  'proof.chat.cutoff':
    "can't be checked from here: whoever answers for records confirms the day, or that everything goes.",
  'item.chat.choose-unwanted': 'Decide which rooms are not taken along.',
  'proof.chat.choose-unwanted': 'the list of rooms says of each whether it goes.',
  'item.chat.compliance':
    'Decide whether what happens in rooms must be recorded: the compliance service then needs a database of its own.',
  'proof.chat.compliance': "can't be checked from here: whoever answers for records confirms the decision.",
  'item.chat.compliance-with-each':
    'The compliance service is installed with each Persistent Chat server: the separate compliance server is gone.',
  'item.chat.capacity':
    'Count who will use rooms: all pools together take {stated.atOnce} people at once and {stated.provisioned} who may use them.',
  'proof.chat.capacity': 'both counts are noted with the plan, and lie below those limits.',
  'item.chat.per-server':
    'One server carries {stated.each} people at once, and {stated.active} work together in a pool ({stated.all} with standby). More pools serve rules, such as where data has to stay; they do not carry more people.',
  'item.chat.single-server': 'A pool that is set up with a single server cannot grow later.',
  'item.chat.reachable-after':
    'Old rooms can be reached from Persistent Chat only once they have been moved.',
  'item.chat.federated-lose':
    'Members from other organizations lose access: their rooms come along, but Persistent Chat knows no federation.',
  'item.chat.ends-there':
    '{stated.versions} have no rooms. Whatever you do now, these rooms will have to end or be rebuilt one day.',

  // … what is prepared
  'item.chat.coexists-first':
    'Have {stated.on} stand beside the old server, with the coexistence test passed, before you touch the rooms.',
  'proof.chat.coexists-first': 'the coexistence test of that part of the plan is ticked.',
  'item.chat.not-together':
    'Group Chat and Persistent Chat may stand side by side, but categories, rooms and add-ins of the one know nothing of those of the other.',
  'item.chat.new-client-waits':
    'You have {rtcclients}. With {stated.client} nobody reaches the old rooms: it works with Persistent Chat only, and its user needs a home on {stated.home} and a policy that allows it.',
  'item.chat.new-client-waits.open':
    'Whoever has {stated.client} does not reach the old rooms with it: it works with Persistent Chat only, and its user needs a home on {stated.home} and a policy that allows it.',
  'item.chat.file-system': 'Give Persistent Chat a volume with NTFS: FAT32 is not supported.',
  'proof.chat.file-system': 'on each server for Persistent Chat, FileSystem shows NTFS for the volume.',
  'item.chat.databases':
    'Provide {stated:or} for the database of Persistent Chat, and for that of its compliance service.',
  'proof.chat.databases':
    'in SQL Server Management Studio, the properties of the instance show that version.',
  'item.chat.message-queuing':
    'Install Message Queuing on each server for Persistent Chat: it and its compliance service need it.',
  'proof.chat.message-queuing': 'on each server for Persistent Chat, Status shows Running.',
  'item.chat.admin-role': 'Make whoever will export and import a member of CsPersistentChatAdministrator.',
  'proof.chat.admin-role':
    'run in the management shell of Lync Server with the name of that person, it lists CsPersistentChatAdministrator.',
  'item.chat.flatten':
    'Flatten the categories in the Group Chat Admin Tool: the new side has one level. What stays nested gets the names of its parents put in front of the name of each room.',
  'proof.chat.flatten':
    'in the Group Chat Admin Tool, every category stands right below the root, or you accept the longer names.',
  'item.chat.root-managers':
    'Look at the managers of the root category, and remove whom you do not want: each becomes a manager of every room.',
  'proof.chat.root-managers': 'the root category names only people who may manage every room.',
  'item.chat.room-names':
    'Shorten room names that have more than {stated.characters} characters together with the names of their parents: the move is blocked until then.',
  'proof.chat.room-names':
    'in the list of rooms, the longest name with all parents has {stated.characters} characters or fewer.',
  'item.chat.invitations':
    'Reset the setting for invitations of each category. Otherwise the import warns, and leaves invitations off.',
  'proof.chat.invitations': 'in the Group Chat Admin Tool, each category shows the setting that you want.',
  'item.chat.disable-unwanted': 'Mark the rooms that shall not come along as disabled: they stay behind.',
  'proof.chat.disable-unwanted':
    'in the Group Chat Admin Tool, every room that shall stay behind shows as disabled, and no other.',
  'item.chat.tell-partners':
    'Tell members from other organizations on which day they lose access, and agree on another place to meet.',
  'proof.chat.tell-partners':
    "can't be checked from here: the manager of each of these rooms confirms that its partners know.",
  'item.chat.back-up-source':
    'Back up the SQL Server database of {from} when the rooms are prepared, and once more when the services have stopped.',
  'proof.chat.back-up-source': 'a backup of that day exists, and has been restored on trial.',

  // … what is installed
  'item.chat.install-pool':
    'Add a Persistent Chat pool to the topology of {stated.to}, publish it, and install its servers.',
  'proof.chat.install-pool': 'in the management shell of {stated.to}, the command lists the new pool.',
  'item.chat.leave-empty':
    'Leave the new pool empty. What is made there early, a category, a room or an add-in, is overwritten where an old one is called the same.',
  'proof.chat.leave-empty':
    'in the management shell of Lync Server, the command counts no room, or only rooms whose names no old room has.',

  // … the shutdown, step by step
  'item.chat.stop-services':
    'Stop all services of {from}, and all of Persistent Chat, then back up the old database once more.',
  'proof.chat.stop-services': 'on every chat server, old and new, each service that it lists shows Stopped.',
  'item.chat.export':
    'Export with Export-CsPersistentChatData: -DBInstance names the old SQL Server instance, -FileName the ZIP file to write, -Report a log.',
  'proof.chat.export': 'the ZIP file and the report are there, and the report names no error.',
  'item.chat.start-date':
    'The export takes -Scope for single categories, -Level for parts, and -StartDate for a first day of messages. The reference allows -StartDate for the level {stated.level} only, which reads oddly: try it before you rely on it. Leave out -DisableExportedNodes, which turns off on the old side what it exports.',
  'item.chat.inspect':
    'Look into the exported file: rooms, categories and messages are there, and unwanted rooms are not.',
  'proof.chat.inspect': 'the number of rooms in it is that of the list of rooms that go.',
  'item.chat.still-stopped': 'Make sure that Persistent Chat is still stopped before you import.',
  'proof.chat.still-stopped': 'on every Persistent Chat server, each service that it lists shows Stopped.',
  'item.chat.back-up-target':
    'Back up the database of Persistent Chat if anything was created in it: the import may overwrite what is called the same.',
  'proof.chat.back-up-target': 'a backup of that day exists, or nothing had been created there.',
  'item.chat.try-import':
    'Run Import-CsPersistentChatData with -WhatIf, with the new SQL Server instance as -DBInstance and the file as -FileName. Fix every warning, and run it again.',
  'proof.chat.try-import': 'the last run with -WhatIf shows no error and no warning that you do not accept.',
  'item.chat.import': 'Run Import-CsPersistentChatData once more, without -WhatIf.',
  'proof.chat.import': 'its report names no error.',
  'item.chat.import-file':
    'The reference of the import speaks of an XML file, its example shows a ZIP file: give it what the export wrote. It overwrites the file named as -Report, so use another name for each run.',
  'item.chat.copy-files':
    'Copy the files of the rooms by hand: XCOPY the whole folder to the file store of Persistent Chat. Neither export nor import touches them.',
  'proof.chat.copy-files': 'run on the old folder and on the new one, it shows the same Count and Sum.',
  'item.chat.endpoint':
    'Delete the user of the old lookup service (ocschat in your domain). Then make the endpoint for old clients with New-CsPersistentChatEndpoint: -SipAddress is the same address, -PersistentChatPoolFqdn the new pool.',
  'proof.chat.endpoint':
    'in the management shell of Lync Server, it shows an endpoint with the address that the lookup user had.',
  'item.chat.endpoint-order':
    'The order matters: the endpoint is made right after the import, long before the old servers are uninstalled. Old clients then find their rooms as soon as the services start.',
  'dispute.rooms-endpoint-order':
    'The summary of the move lists the end of the old servers first and the endpoint for old clients after it. The two pages that describe the steps make the endpoint right after the import and uninstall later. Offramp follows those two.',
  'item.chat.endpoint-for-old': 'The endpoint serves old clients only, and each pool has one.',
  'item.chat.start-services':
    'Start the services of Persistent Chat on all servers of the pool. Leave those of {from} stopped.',
  'proof.chat.start-services':
    'on every Persistent Chat server, each service that it lists shows Running; on every old server, Stopped.',
  'item.chat.verify':
    'Check that everything has come across, in Control Panel and with cmdlets: rooms, categories, managers, members, and messages of a few rooms. Nothing old is uninstalled before that.',
  'proof.chat.verify':
    'in the management shell of Lync Server, it lists every room that was to go; managers of a few rooms confirm that messages and files are there.',
  'item.chat.try-old-client':
    'Sign in with an old client ({stated.clients:or}) and open a room: through the endpoint this works with no change on the client.',
  'proof.chat.try-old-client': 'one person with each old client in use has read and written in a room.',
  'item.chat.one-pool-at-a-time':
    'An old client ({stated.clients:or}) connects to one pool at a time, and which one is set by hand.',
  'item.chat.back-move':
    'Until the old servers are uninstalled, their database is untouched: stop Persistent Chat, delete the endpoint, make the user of the lookup service again, and start {from}. If the import overwrote something, restore the new database. What was written in rooms meanwhile is lost. No page that was read describes a way back: this is our reading.',

  // … the end of the old side
  'item.chat.uninstall': 'When everything is checked, uninstall {from} from all servers of its pool.',
  'proof.chat.uninstall': 'on each old chat server, the list of programs no longer names it.',
  'item.chat.trusted-application':
    'Delete the trusted application of {from} and its pool, with cmdlets or in Topology Builder.',
  'proof.chat.trusted-application': 'in the management shell of Lync Server, it lists no pool of Group Chat.',
  'item.chat.turn-on': 'Turn Persistent Chat on by policy for those who use rooms.',
  'proof.chat.turn-on':
    'in the management shell of Lync Server, EnablePersistentChat shows True for the policy that they have.',
  'item.chat.users-home': 'See that everybody who uses rooms with {stated.client} is homed on {stated.home}.',
  'proof.chat.users-home': 'the pools that it lists are pools of {stated.home}.',
  'item.chat.new-clients':
    'Roll out the new clients. Old ones keep access through the endpoint meanwhile, so there is no hurry.',
  'proof.chat.new-clients':
    'the software inventory shows the old client nowhere but where you keep it on purpose.',
  'item.chat.no-files-in-client':
    '{stated.client} neither shows the files of a room nor uploads any; the old client still does. Keep it where files are used.',
  'item.chat.only-persistent': 'In the end only the Persistent Chat pool is left.',
  'item.chat.back-retire':
    'When the old servers have been uninstalled there is no way back. Until then it is that of the move: its database, and the lookup user made again.',

  // Persistent Chat, in place with its server
  'item.chat.count-rooms': 'Count the rooms of {from}, so that you can compare afterwards.',
  'proof.chat.count-rooms': 'the number is noted with the plan.',
  'item.chat.with-its-server':
    'The rooms need no move: the Persistent Chat pool is upgraded in place to {stated.to}, together with the other roles.',
  'item.chat.save-topology':
    'Save a copy of the topology, and back up the databases of Persistent Chat: there is no downgrade.',
  'proof.chat.save-topology':
    'the saved topology opens in Topology Builder, and the backups are of that day.',
  'item.chat.upgrade-in-place': 'Upgrade the Persistent Chat pool to {stated.to} when it is its turn.',
  'proof.chat.upgrade-in-place':
    'the command still lists the pool, and Topology Builder shows it under {stated.to}.',
  'item.chat.skip-topology':
    'Where the chat service and its database share a server, the step that upgrades the topology is left out.',
  'item.chat.back-in-place':
    'The last safe moment is before the topology is upgraded: after that there is no downgrade.',
  'item.chat.count-again': 'Count the rooms again, and have somebody read and write in one.',
  'proof.chat.count-again': 'the number is the one from before.',

  // No later home: rebuilt elsewhere, exported for keeping
  'item.chat.list-to-rebuild':
    'List the rooms of {from}: managers, members, files, add-ins, and when each was last used.',
  'proof.chat.list-to-rebuild': 'every room that it shows stands in a list with somebody who answers for it.',
  'item.chat.list-to-rebuild-by-tool':
    'List the rooms of {from} in the Group Chat Admin Tool: managers, members, files, add-ins, and when each was last used.',
  'proof.chat.list-to-rebuild-by-tool': 'every room stands in the list with somebody who answers for it.',
  'item.chat.not-on-this-way':
    'Rooms of {stated.from:or} can move to Persistent Chat of {stated.to} only. On your way they are rebuilt instead.',
  'item.chat.no-successor': '{stated.versions} have no rooms, so there is nothing to move them into.',
  'item.chat.no-tool':
    'No tool of Microsoft was found that brings rooms into Teams. That none was found does not prove that there is none.',
  'item.chat.history-stays':
    'What was written stays behind: new channels begin empty. It can be read in the export only.',
  'item.chat.files-stay': 'Files of rooms stay behind too, unless somebody copies them: the export has none.',
  'item.chat.decide-which-live-on':
    'Decide which rooms live on, and where: as channels in Teams, or elsewhere where people will not have Teams. Name an owner for each, and close the rest.',
  'proof.chat.decide-which-live-on':
    "can't be checked from here: whoever leads the project confirms that every room in the list has a new place or an end.",
  'item.chat.decide-archive':
    'Decide what has to be kept of the rooms, for how long, where it is stored, and who may read it.',
  'proof.chat.decide-archive':
    "can't be checked from here: whoever answers for records confirms it in writing.",
  'item.chat.try-export':
    'Try Export-CsPersistentChatData on one category (-Scope), and see whether what it writes can be read and searched as you need it. That the export serves as an archive is our reading; it was made for moving rooms.',
  'proof.chat.try-export':
    "can't be checked from here: whoever answers for records has read the file and accepts it.",
  'item.chat.try-export-of-group-chat':
    'Try Export-CsPersistentChatData on the old database: the same cmdlet reads Group Chat. It comes with {stated.comesWith}; without that, keep a backup of the SQL Server database. That the export serves as an archive is our reading; it was made for moving rooms.',
  'proof.chat.try-export-of-group-chat':
    "can't be checked from here: whoever answers for records has read the file, or the restored backup, and accepts it.",
  'item.chat.prepare-teams':
    'Your users stay on servers, so prepare Teams for the rooms alone: a tenant, directory synchronization, and a Teams licence for everybody who uses a room. Where no cloud is allowed, the rooms end, and the export is all that stays.',
  'proof.chat.prepare-teams':
    'in Microsoft Graph PowerShell, the enabled units are as many as the people who use rooms, or more; or the decision for no cloud is on paper.',
  'item.chat.tell-last-day':
    'Tell everybody who uses rooms on which day they close, where each one goes, and what stays behind.',
  'proof.chat.tell-last-day':
    'the message with the day has gone to all members, and its answers have been read.',
  'item.chat.nothing-between':
    'Nothing passes between rooms and Teams. Change a room over at once, for all its members, or they will talk past each other.',
  'item.chat.try-one-room':
    'Rebuild one room first: make the channel, invite the members, let them work in it for a while, and close the room.',
  'proof.chat.try-one-room':
    "can't be checked from here: the owner of that channel confirms that everybody found it and can work.",
  'item.chat.make-channels':
    'Make the channels and invite owners and members, room by room as it was decided.',
  'proof.chat.make-channels':
    "can't be checked from here: the owner of each channel confirms that its members are in it.",
  'item.chat.carry-files': 'Copy the files that are still needed from the file store to their new place.',
  'proof.chat.carry-files':
    "can't be checked from here: the owner of each room confirms that its files are there, or not needed.",
  'item.chat.close-by-policy':
    'On the last day, turn Persistent Chat off by policy. Leave the rooms themselves as they are.',
  'proof.chat.close-by-policy': 'the command shows EnablePersistentChat as off for every policy.',
  'item.chat.close-by-stopping': 'On the last day, stop the services of {from}. Leave the rooms as they are.',
  'proof.chat.close-by-stopping': 'on every chat server, each service that it lists shows Stopped.',
  'item.chat.export-to-keep':
    'Now that nobody writes any more, export everything once more, keep the compliance database too where there is one, copy the folder of files, and bring all of it to where it is kept.',
  'proof.chat.export-to-keep':
    'export, compliance data and files lie where they are kept, and are written to no more.',
  'item.chat.disabled-stay-behind':
    'Do not disable rooms before this export: in a move, disabled rooms stay behind.',
  'item.chat.read-archive': 'Read what was kept: find a message of a known day, and open a file.',
  'proof.chat.read-archive':
    "can't be checked from here: whoever answers for records confirms that both were found.",
  'item.chat.back-switch':
    'As long as the pool stands, the rooms can be opened again: turn the policy back on, or start the services. What was written in channels meanwhile does not come back into rooms.',
  'item.chat.retire-pool': 'Retire the chat pool, and only then the server that it is homed on.',
  'proof.chat.retire-pool':
    'neither Topology Builder nor the list of programs on each chat server names a chat pool any more.',
  'item.chat.back-pool': 'When the pool has been retired, only what was exported or backed up is left.',

  // Kept where they are
  'item.chat.list-who-needs': 'Find out who really needs rooms, and on which pool each of them is homed.',
  'proof.chat.list-who-needs': 'the list is kept with the plan, and is as short as it can be.',
  'item.chat.may-stand-beside':
    '{goal} may stand beside {stated.versions:or}. That is what lets the pool of {from} stay.',
  'item.chat.may-not-stand-beside':
    '{goal} is described beside {stated.versions:or} only. Nothing lets the server of {from} stay beside it.',
  'item.chat.stay-homed':
    'Users who need rooms stay homed on the old pool, with all that they do there; all others move.',
  'item.chat.not-when-in-teams':
    'Whoever moves to Teams is in the cloud for everything (TeamsOnly), and has no rooms any more. Keeping the pool serves only those who do not move.',
  'item.chat.none-in-teams': 'Nothing passes between Teams and rooms.',
  'item.chat.sign-risk':
    'Have somebody who may do so sign the risk: the server that the rooms stay on is out of support since {stated}, and gets no security updates.',
  'proof.chat.sign-risk':
    "can't be checked from here: whoever leads the project holds the signed paper, with a day on which it is looked at again.",
  'item.chat.refused-later':
    'A later update of {stated.version} will refuse to stand beside {stated.refuses:or}. No day is known; from that update on the pool has to be gone.',
  'item.chat.set-last-day':
    'Set a day on which the rooms end all the same, and plan their rebuilding before it: no later version takes them over.',
  'proof.chat.set-last-day': 'the day stands in the calendar of whoever signed the risk.',
  'item.chat.leave-out-of-move': 'Leave those who need rooms out of every batch that moves users.',
  'proof.chat.leave-out-of-move':
    'the count of the old pool is that of the list, and no batch names any of them.',
  'item.chat.spare-pool':
    'Spare the pool of the rooms, and the pool that it is homed on, when the rest of the old version is decommissioned.',
  'proof.chat.spare-pool': 'after the decommission, it still lists both pools.',
} as const
