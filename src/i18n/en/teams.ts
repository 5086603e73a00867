/** The sentences and proofs of the ways to Teams: by a hybrid, and afresh. */
export const teams = {
  'name.2022-10': 'October 2022',

  // By a hybrid: what is there
  'item.teams.find-out-build':
    'Find out the build of every server. Users can be moved to Teams only from these builds on: {builds}.',
  'item.teams.find-out-build.ask':
    'Find out the build of every server: users can be moved to Teams only from a certain build on.',
  'proof.teams.find-out-build': 'run on every server, the version that it shows is noted with the plan.',
  'item.teams.count-deployments':
    'Count your deployments of real-time servers, and the forests that they stand in. A hybrid takes one deployment and one tenant.',
  'proof.teams.count-deployments':
    'run in each deployment, the Edge pools that it lists are noted; the plan says how many deployments there are.',
  'item.teams.list-programs':
    'List the real-time programs on all desks and in meeting rooms, with their versions.',
  'item.teams.old-programs':
    'Real-time programs from before {stated.before} do not obey the settings that send their user to Teams: replace them, or expect people to stay in the old program.',
  'proof.teams.list-programs':
    'the software inventory of all desks is kept with the plan, and marks what has to go.',
  'item.teams.list-voice':
    'List all that telephony does here: who telephones, response groups, analog devices, emergency calls. Give each an owner.',
  'proof.teams.list-voice':
    'run on a server, its list is kept with the plan, and every number, group and device has an owner.',
  'item.teams.find-contact-store':
    'Find out whether contact lists are kept in Exchange (unified contact store): they do not move to Teams as long as they are there.',
  'proof.teams.find-contact-store': 'run on a server, UcsAllowed of each policy is noted with the plan.',
  'item.teams.list-certificates':
    'Put the last day of every certificate of the old servers into the calendar. Once one has run out, services do not start, and the move takes a while.',
  'proof.teams.list-certificates': 'run on every server, each NotAfter is in the calendar with an owner.',
  'item.teams.list-names':
    'List all records in DNS that point to the old servers, inside and outside: lyncdiscover, and the service records.',
  'proof.teams.list-names':
    'the list is kept with the plan, and the command shows where lyncdiscover points from outside.',

  // … what is decided
  'item.teams.newer-rules':
    'Look up what Microsoft asks for today. This part follows a copy of the page about hybrids of {stated.day}; newer limits may hold.',
  'proof.teams.newer-rules': 'the plan notes the day on which the current pages were read, and what differs.',
  'item.teams.se-is-not-listed':
    'Ask Microsoft whether {stated.version} may stand in a hybrid with Teams: the published list is older than it.',
  'item.teams.se-is-not-listed.ask':
    'If you have Skype for Business Server SE: ask Microsoft whether it may stand in a hybrid with Teams, as the published list is older than it.',
  'proof.teams.se-is-not-listed':
    "can't be checked from here: Microsoft, or your partner, confirms it in writing.",
  'item.teams.one-after-another':
    'If there are several deployments, put them in an order. Only one can be in a hybrid at a time: move all of its users, switch its hybrid off, then begin with the next. All go to one tenant. A resource forest is fine.',
  'proof.teams.one-after-another': 'the plan names one deployment, or the order of all.',
  'item.teams.choose-mode':
    'Choose what people use until they move: {stated.modes:or}. Without a choice it is {stated.byDefault}. Once moved, it is {stated.moved}.',
  'proof.teams.choose-mode':
    "can't be checked from here: whoever leads the project confirms the mode and the reason for it.",
  'item.teams.islands-confuse':
    'With {stated.mode} people use both programs side by side, and often do not know in which one a message arrives.',
  'item.teams.two-kinds-of-users':
    'There are two kinds of users only: those on your servers, in any mode but {stated.moved}, and those who have moved, who are {stated.moved}.',
  'item.teams.becomes-teams-only':
    'Whoever is moved is in Teams for everything from then on. There is no way to move somebody and leave them the old program.',
  'item.teams.chat-needs-hybrid':
    'Without the hybrid, those in Teams cannot chat with those who are still on the servers, nor with partners who are on such servers.',
  'item.teams.decide-voice':
    'Decide how people telephone in Teams: with Direct Routing or with a calling plan. Cloud Connector Edition is gone.',
  'proof.teams.decide-voice':
    "can't be checked from here: whoever runs the phone system confirms the choice for every number of the list.",
  'item.teams.no-hybrid-voice':
    'A hybrid with {stated.without} alone has no hybrid voice. Bring in a pool of a newer version, or move those who telephone straight to Teams with Direct Routing or a calling plan.',
  'proof.teams.no-hybrid-voice': 'the plan says which of the two it is.',
  'item.teams.cloud-voicemail':
    'Plan voicemail: for those who move it becomes Cloud Voicemail. It needs the hybrid, Enterprise Voice for each user, and a policy for hosted voicemail.',
  'proof.teams.cloud-voicemail':
    "can't be checked from here: whoever runs the phone system confirms that each mailbox with voicemail has these three.",
  'item.teams.cloud-voicemail-limits': 'Cloud Voicemail serves no other phone system (PBX) and takes no fax.',
  'item.teams.no-cloud-voicemail-yet':
    'Users on {stated.version} cannot have Cloud Voicemail: they get it only when they have left that server.',
  'item.teams.rooms-first':
    'Finish the part about chat rooms first. Nothing passes between Teams and the rooms, so whoever moves leaves them.',
  'proof.teams.rooms-first':
    "can't be checked from here: the owner of each room confirms that its people no longer need it, or know that they stay behind.",

  // … what is prepared
  'item.teams.tenant':
    'Have one tenant of Microsoft 365, and verify every domain there that a SIP address of yours ends with.',
  'proof.teams.tenant':
    'in Microsoft Graph PowerShell, every domain of a SIP address is listed with IsVerified: True.',
  'item.teams.directory-sync':
    'Set up directory synchronization of all users with {stated.tool}, whether they move or not. It has to run as long as the hybrid lasts.',
  'proof.teams.directory-sync':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is True, and the last synchronization was today.',
  'item.teams.keep-directory-sync':
    'Keep directory synchronization running as long as the hybrid lasts, and check that all users are in it, whether they move or not.',
  'proof.teams.keep-directory-sync':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is True, and the last synchronization was today.',
  'item.teams.update-first':
    'Update the servers first: what you have is older than what a move to Teams asks for, {builds}.',
  'item.teams.update-first.open': 'Update servers that are older than what a move to Teams asks for.',
  'proof.teams.update-first': 'run on every server, the version that it shows is that build or later.',
  'item.teams.update-first-if-lower':
    'Update every server that turned out to be older than what a move to Teams asks for: {builds}.',
  'item.teams.update-first-if-lower.ask':
    'Update every server that turned out to be older than what a move to Teams asks for.',
  'proof.teams.update-first-if-lower':
    'run on every server, the version that it shows is that build or later.',
  'item.teams.update-what-came-in':
    'Bring the server that came in on the way to the last update. Users move to Teams from Lync Server 2013 {stated.lync}, Skype for Business Server 2015 {stated.older} or 2019 {stated.newer} on, and none of the old servers may be left.',
  'proof.teams.update-what-came-in':
    'run on every server, the version that it shows is that build or later, and no server of an older version answers.',
  'item.teams.one-edge': 'Let one Edge pool alone federate: a hybrid does not take two.',
  'proof.teams.one-edge':
    'the topology names one Edge pool with federation switched on, among those that the command lists.',
  'item.teams.admin-tools':
    'Set up a computer from which both sides can be managed, with the Teams PowerShell module at {stated.module} or later and TLS {stated.tls}.',
  'proof.teams.admin-tools': 'run on that computer, it lists the module at that version or later.',
  'item.teams.admin-accounts':
    'If administrators sign in with a second factor, use the tools of {stated.version} at {stated.level} or later, or of {stated.newer}.',
  'proof.teams.admin-accounts':
    "can't be checked from here: an administrator with a second factor confirms that they can sign in to both sides.",
  'item.teams.equal-federation':
    'Make both sides federate with the same partners: the same mode, the same allowed and the same blocked domains.',
  'proof.teams.equal-federation': 'in Teams PowerShell, both lists are those of the servers.',
  'item.teams.connect-the-hybrid':
    'Connect the hybrid: federation and trust on your servers, {stated.target} as a hosting provider, and the SIP address space shared on both sides.',
  'proof.teams.connect-the-hybrid':
    'run on a server, it lists the provider with that name as ProxyFqdn, Enabled: True and EnabledSharedAddressSpace: True.',
  'item.teams.oauth':
    'Set up OAuth between Exchange on your servers and the cloud, so that calendars and presence find each other.',
  'proof.teams.oauth': 'run on a server, the configuration shows a realm and the certificate that you chose.',
  'item.teams.attributes-before-licences':
    'Give nobody a licence before their attributes are right: hosting provider on the servers, and the same synchronized to the cloud. Otherwise later moves of that user fail (fault {stated.fault}).',
  'proof.teams.attributes-before-licences':
    "can't be checked from here: whoever runs synchronization confirms that the real-time attributes of a few users have arrived.",
  'item.teams.count-licences':
    'Count the licences: for each user Teams and Skype for Business Online (Plan 2), although that service was retired on {stated.retired}; Audio Conferencing or Teams Phone where they are used.',
  'proof.teams.count-licences':
    'in Microsoft Graph PowerShell, the enabled units of each are as many as the people who move, or more.',
  'item.teams.licence-before-move':
    'Assign the licences before the move: without one, the move of a user fails (fault {stated.fault}).',
  'proof.teams.licence-before-move':
    "can't be checked from here: whoever assigns licences confirms that everybody of the first group has them.",
  'item.teams.new-users':
    'As long as the hybrid lasts, create new users on the servers first, give them a SIP address there, and then move them.',
  'proof.teams.new-users':
    "can't be checked from here: whoever creates accounts confirms that the procedure says so.",
  'item.teams.replace-office':
    'Replace {affected} wherever Teams comes: Microsoft 365 no longer takes or supports them.',
  'item.teams.replace-office.open':
    'Replace versions of Office that Microsoft 365 no longer takes or supports.',
  'proof.teams.replace-office': 'the software inventory of all desks shows none of them any more.',
  'item.teams.roll-out-client':
    'Roll out Teams. It asks for Windows 10 build {stated.build} or later, no LTSC edition, and WebView2. Look up whether a newer minimum holds today.',
  'proof.teams.roll-out-client':
    'run on every desk, the version ends with that build or a later one, and a pilot user can sign in to Teams.',
  'item.teams.roll-out-mac':
    'On Macs, have macOS {stated.version} or later before Teams comes. Look up whether a newer minimum holds today.',
  'proof.teams.roll-out-mac': 'the software inventory of all Macs shows no older system.',
  'item.teams.classic-client-ended':
    'The first program for Teams (classic) ended during {stated.year}: only the new one is left.',
  'item.teams.contact-store-off':
    'Bring contact lists out of Exchange: set UcsAllowed to False in the user services policy, run Invoke-CsUcsRollback for its users, and wait until their contacts are back.',
  'proof.teams.contact-store-off':
    'run on a server, UcsAllowed is False in every policy, and a few users see their contacts.',
  'item.teams.back-prepare':
    'Nobody has moved yet: everything that was prepared can be switched off again, and users notice nothing.',

  // … the pilot
  'item.teams.move-pilot':
    'Move a few pilot users with Move-CsUser, target {stated.target}, and the override address for hosted migration of your tenant. They become {stated.moved}, with or without -MoveToTeams.',
  'proof.teams.move-pilot':
    'run in Teams PowerShell for each of them, TeamsUpgradeEffectiveMode shows {stated.moved}.',
  'item.teams.child-domains':
    'If there are several domains, move users of the others with PowerShell, and name a domain controller with -DomainController: the control panel looks in the domain of the servers only, and does not find them.',
  'proof.teams.child-domains':
    'the command lists one domain only, or a pilot user of each other domain has moved.',
  'item.teams.check-contacts':
    'Have each pilot user sign in to Teams, and look at their contacts. They come along only for whoever signs in within {stated.days:day} of the move.',
  'proof.teams.check-contacts':
    "can't be checked from here: each pilot user confirms that their contacts are there.",
  'item.teams.check-meetings':
    'Look at the meetings to come of each pilot user. They are converted in the background, beginning about {stated.minutes} minutes after the move.',
  'proof.teams.check-meetings':
    "can't be checked from here: each pilot user opens a meeting to come, and confirms that its link leads to Teams.",
  'item.teams.check-voicemail':
    'Leave a voicemail for each pilot user. If none arrives, look at mail flow rules and spam filters: they can swallow it.',
  'proof.teams.check-voicemail':
    'each pilot user has played a message, and no rule that the command lists catches voicemail.',
  'item.teams.check-calls':
    'Have each pilot user call, and be called, from inside and outside, and try an emergency number as your provider allows.',
  'proof.teams.check-calls':
    "can't be checked from here: whoever runs the phone system confirms every call of the list.",
  'item.teams.pilot-confirms':
    'Let the pilot users work for a while, and have them confirm that they can do their work, before anybody else moves.',
  'proof.teams.pilot-confirms': "can't be checked from here: every pilot user confirms it in writing.",
  'item.teams.back-pilot':
    'A pilot user can be moved back to the servers with Move-CsUser, as long as the hybrid lasts.',

  // … the move
  'item.teams.tell-users':
    'Tell people on which day they move, and that they have to sign in to Teams within {stated.days:day}, or their contacts are lost.',
  'proof.teams.tell-users':
    "can't be checked from here: the help desk confirms that everybody of the next group was told.",
  'item.teams.move-batches': 'Move users in groups with Move-CsUser, target {stated.target}.',
  'proof.teams.move-batches':
    'run in Teams PowerShell, as many users as were moved are counted under {stated.moved}.',
  'item.teams.never-force':
    'Never use {stated.parameter}: it moves the account without contacts and meetings, and nothing brings them back.',
  'item.teams.contact-store-is-lost': 'Contact lists that are still kept in Exchange do not move.',
  'item.teams.meeting-content-is-lost': 'Content that was loaded into meetings beforehand does not move.',
  'item.teams.rooms-stay-behind': 'Chat rooms do not move: nothing passes between them and Teams.',
  'item.teams.guests-in-meetings':
    'Since {stated.month}, whoever has moved joins meetings on the old servers as an anonymous guest. Have meeting policies let guests in.',
  'item.teams.check-sign-in':
    'Look who has moved and not signed in to Teams yet, and call them before {stated.days:day} are over.',
  'proof.teams.check-sign-in':
    "can't be checked from here: the usage report of Teams shows everybody who has moved as active.",
  'item.teams.back-move':
    'Users can be moved back to the servers with Move-CsUser, as long as the hybrid lasts.',
  'item.teams.back-pilot-without-contacts':
    'Since {stated.day}, contacts do not come back with a user who is moved back.',
  'item.teams.back-without-contacts':
    'Since {stated.day}, contacts do not come back with a user who is moved back.',

  // … the end of the hybrid
  'item.teams.nobody-left': 'Make sure that all users have moved and none is left on the servers.',
  'proof.teams.nobody-left':
    'run on a server, every user is counted under the hosting provider of the cloud, and none under SRV.',
  'item.teams.point-names':
    'Point all real-time records in DNS to Microsoft 365, inside and outside. As long as lyncdiscover points to your servers, the tenant cannot be made TeamsOnly as a whole.',
  'proof.teams.point-names':
    'from inside and from outside, the answer names no server of yours, for lyncdiscover and for every other record of the list.',
  'item.teams.tenant-teams-only': 'Set the whole tenant to TeamsOnly.',
  'proof.teams.tenant-teams-only': 'in Teams PowerShell, Mode is TeamsOnly.',
  'item.teams.shared-space-off': 'Switch the shared SIP address space off in the tenant.',
  'proof.teams.shared-space-off': 'in Teams PowerShell, SharedSipAddressSpace is False.',
  'item.teams.provider-off': 'Switch off, on the servers, the hosting provider that leads to Microsoft 365.',
  'proof.teams.provider-off': 'run on a server, Enabled is False for that provider.',
  'item.teams.move-endpoints':
    'Prepare new endpoints for hybrid applications, such as attendants and queues, before that day, and switch to them in the same window: the old ones are not found any more once the hybrid is off.',
  'proof.teams.move-endpoints':
    'each number that leads to such an application has been called, and was answered.',
  'item.teams.back-switch':
    'The last moment to turn back is before the records are pointed elsewhere. Once the hybrid is off, nobody can be moved back.',
  'item.teams.remove-servers':
    'Remove the servers: last of all, when the hybrid is off and no endpoint is left on them.',
  'proof.teams.remove-servers':
    'before the last server goes, no user is counted there; after it, nothing in the topology is left but what you keep on purpose.',
  'item.teams.back-retire': 'There is no way back: with the servers gone, nothing is left to move to.',

  // Afresh
  'item.fresh-teams.list-users':
    'List everybody who uses the old servers, with the SIP address: whoever is missing here is forgotten in Teams.',
  'proof.fresh-teams.list-users':
    'run on an old server, or read from its console, the list is kept with the plan.',
  'item.fresh-teams.list-programs':
    'List the real-time programs on all desks and in meeting rooms, with their versions.',
  'item.fresh-teams.old-programs':
    'Real-time programs from before {stated.before} do not obey the settings that send their user to Teams: replace them, or expect people to stay in the old program.',
  'proof.fresh-teams.list-programs':
    'the software inventory of all desks is kept with the plan, and marks what has to go.',
  'item.fresh-teams.list-voice':
    'List all that telephony does here: who telephones, response groups, analog devices, emergency calls. Give each an owner.',
  'proof.fresh-teams.list-voice':
    'run on a server, or read from its console, the list is kept with the plan, and every number, group and device has an owner.',
  'item.fresh-teams.list-certificates':
    'Put the last day of every certificate of the old servers into the calendar: once one has run out, services do not start, and they are needed until the day of the start.',
  'proof.fresh-teams.list-certificates': 'every last day is in the calendar with an owner.',
  'item.fresh-teams.list-names':
    'List all records in DNS that point to the old servers, inside and outside: lyncdiscover, and the service records.',
  'proof.fresh-teams.list-names':
    'the list is kept with the plan, and the command shows where lyncdiscover points from outside.',
  'item.fresh-teams.contacts-and-meetings-are-lost':
    'Nothing moves: everybody begins with an empty contact list, and meetings to come are lost.',
  'item.fresh-teams.no-chat-between':
    'There is no hybrid, so those who are in Teams cannot chat with those who are still on the old servers, nor with partners who are on such servers.',
  'item.fresh-teams.accept-losses':
    'Have it decided, by those whom it concerns, that contact lists and meetings to come may be lost.',
  'proof.fresh-teams.accept-losses': "can't be checked from here: the management confirms it in writing.",
  'item.fresh-teams.set-the-day':
    'Set one day on which all begin, or groups that talk among themselves: the two sides do not reach each other meanwhile.',
  'proof.fresh-teams.set-the-day': 'the day, or the days of the groups, stand in the calendar.',
  'item.fresh-teams.decide-voice':
    'Decide how people telephone in Teams: with Direct Routing or with a calling plan. Cloud Connector Edition is gone.',
  'proof.fresh-teams.decide-voice':
    "can't be checked from here: whoever runs the phone system confirms the choice for every number of the list.",
  'item.fresh-teams.voicemail':
    'Plan voicemail: in Teams it is Cloud Voicemail, which serves no other phone system (PBX) and takes no fax. Whether mailboxes that are still on servers can have it without a hybrid is nowhere published: plan for a gap.',
  'proof.fresh-teams.voicemail':
    "can't be checked from here: whoever runs the phone system confirms what becomes of each mailbox with voicemail.",
  'item.fresh-teams.rooms-first':
    'Finish the part about chat rooms first. Nothing passes between Teams and the rooms.',
  'proof.fresh-teams.rooms-first':
    "can't be checked from here: the owner of each room confirms that its people no longer need it.",
  'item.fresh-teams.tenant': 'Have a tenant of Microsoft 365, and verify your domains there.',
  'proof.fresh-teams.tenant':
    'in Microsoft Graph PowerShell, every domain that an address uses is listed with IsVerified: True.',
  'item.fresh-teams.directory-sync':
    'Set up directory synchronization with {stated.tool}, so that people sign in to Teams with the account that they have.',
  'proof.fresh-teams.directory-sync':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is True, and the last synchronization was today.',
  'item.fresh-teams.keep-directory-sync':
    'Keep directory synchronization running, and check that everybody of the list is in it.',
  'proof.fresh-teams.keep-directory-sync':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is True, and the last synchronization was today.',
  'item.fresh-teams.count-licences':
    'Count the licences: Teams for everybody of the list; Audio Conferencing or Teams Phone where they are needed.',
  'proof.fresh-teams.count-licences':
    'in Microsoft Graph PowerShell, the enabled units of each are as many as the people of the list, or more.',
  'item.fresh-teams.replace-office':
    'Replace {affected} wherever Teams comes: Microsoft 365 no longer takes or supports them.',
  'item.fresh-teams.replace-office.open':
    'Replace versions of Office that Microsoft 365 no longer takes or supports.',
  'proof.fresh-teams.replace-office': 'the software inventory of all desks shows none of them any more.',
  'item.fresh-teams.roll-out-client':
    'Roll out Teams. It asks for Windows 10 build {stated.build} or later, no LTSC edition, and WebView2. Look up whether a newer minimum holds today.',
  'proof.fresh-teams.roll-out-client':
    'run on every desk, the version ends with that build or a later one, and a pilot user can sign in to Teams.',
  'item.fresh-teams.roll-out-mac':
    'On Macs, have macOS {stated.version} or later before Teams comes. Look up whether a newer minimum holds today.',
  'proof.fresh-teams.roll-out-mac': 'the software inventory of all Macs shows no older system.',
  'item.fresh-teams.contacts-by-hand':
    'Where people want to keep their contact lists, have them write these down or export them by hand while the old program still runs.',
  'proof.fresh-teams.contacts-by-hand':
    "can't be checked from here: the help desk confirms that everybody was offered it.",
  'item.fresh-teams.announce':
    'Announce the day, and what is lost by it: contact lists, and meetings to come.',
  'proof.fresh-teams.announce': "can't be checked from here: the help desk confirms that everybody was told.",
  'item.fresh-teams.back-prepare':
    'Nothing has changed for anybody yet: Teams can wait, and the old servers run on.',
  'item.fresh-teams.pilot':
    'Let a group that talks among itself begin first, and have it confirm that it can work.',
  'proof.fresh-teams.pilot': "can't be checked from here: every member of the group confirms it.",
  'item.fresh-teams.check-calls':
    'Have the group call, and be called, from inside and outside, and try an emergency number as your provider allows.',
  'proof.fresh-teams.check-calls':
    "can't be checked from here: whoever runs the phone system confirms every call of the list.",
  'item.fresh-teams.check-voicemail':
    'Leave a voicemail for each of them. If none arrives, look at mail flow rules and spam filters: they can swallow it.',
  'proof.fresh-teams.check-voicemail':
    'each of them has played a message, and no rule that the command lists catches voicemail.',
  'item.fresh-teams.back-pilot': 'The group goes back to the old program, which still runs for everybody.',
  'item.fresh-teams.start':
    'Begin in Teams on the day that was set: give everybody the program and the licence, and take the old program away.',
  'proof.fresh-teams.start':
    'run in Teams PowerShell, it counts as many users as the list has; the help desk confirms that the old program is gone.',
  'item.fresh-teams.meetings-anew':
    'Have everybody set up their meetings to come anew in Teams, and cancel the old ones.',
  'proof.fresh-teams.meetings-anew':
    "can't be checked from here: whoever organizes meetings confirms that none of the old links is left in a calendar.",
  'item.fresh-teams.back-move':
    'As long as the old servers run, people can go back to the old program. What they wrote in Teams stays in Teams.',
  'item.fresh-teams.point-names':
    'Remove the records in DNS that point to the old servers, or point them to Microsoft 365. As long as lyncdiscover points to your servers, the tenant cannot be made TeamsOnly as a whole.',
  'proof.fresh-teams.point-names':
    'from inside and from outside, no answer names a server of yours, for lyncdiscover and for every other record of the list.',
  'item.fresh-teams.tenant-teams-only': 'Set the whole tenant to TeamsOnly.',
  'proof.fresh-teams.tenant-teams-only': 'in Teams PowerShell, Mode is TeamsOnly.',
  'item.fresh-teams.back-switch': 'Records can be pointed back as long as the old servers stand.',
  'item.fresh-teams.remove-servers':
    'Remove the old servers when nobody has needed them for a while, and nothing in the old rooms and archives has to be kept any more.',
  'proof.fresh-teams.remove-servers':
    "can't be checked from here: whoever runs the servers confirms that they are gone, and that their backup is kept.",
  'item.fresh-teams.back-retire': 'There is no way back once the servers are gone.',
} as const
