/** The sentences and proofs of what goes wrong in the field: `item.field.p1`, `proof.field.p1`. */
export const field = {
  // Updates that are known by their month
  'name.su-2023-01': 'January 2023',
  'name.su-2023-06': 'June 2023',

  // Delegates, shared mailboxes, groups
  'item.field.p1':
    'Find out who may send as somebody else (Send As). That right is not synchronized: keep the pairs for the batches.',
  'proof.field.p1': 'run on an Exchange server, it lists nobody, or its list is kept with the plan.',
  'item.field.p1-move':
    'Move a mailbox and everybody with rights on it in the same batch; where that cannot be, grant Send As by hand on both sides.',
  'proof.field.p1-move': 'in Exchange Online, it lists every pair that was found before and has moved.',
  'item.field.p2':
    'Turn on Exchange hybrid writeback in the synchronization tool ({stated.version} or later): without it delegates on-premises cannot send on behalf of a mailbox that has moved.',
  'proof.field.p2':
    'the setup of the tool shows Exchange hybrid deployment as chosen; the pilot then shows that one pair can send on behalf.',
  'item.field.p3':
    'Look at the delegates of a moved manager in Outlook: they may stand there twice, or with the permission None. Restart Outlook and download the address book before you change anything.',
  'proof.field.p3':
    'in Exchange Online, with the address of that manager, it lists the delegates with the rights that they had before.',
  'item.field.p3-move': 'Set delegates anew in Outlook where somebody misses the private items of a manager.',
  'proof.field.p3-move':
    "can't be checked from here: the managers of the batch confirm that their delegates can work.",
  'item.field.p4':
    'Put the owners and the users of a shared mailbox into one batch: it shows up in Outlook by itself only when all of them have moved.',
  'proof.field.p4':
    'run on an Exchange server, it names nobody who stands in another batch than the shared mailbox.',
  'item.field.p5':
    'Decide how people work who have rights on mailboxes of the other side: with {stated.never} such rights across the two sides are not supported.',
  'proof.field.p5': "can't be checked from here: whoever leads the project confirms what was decided.",
  'item.field.p5-prepare':
    'Before the first mailbox moves, turn on that synchronized users can hold rights (ACLable objects); {stated.version} needs {stated.level} for it.',
  'proof.field.p5-prepare': 'run on an Exchange server, it shows True.',
  'item.field.p6':
    'When rights are turned into batches, leave out service accounts and large groups: otherwise one batch takes in nearly everybody.',
  'proof.field.p6': 'no batch is larger than what you can move, and look after, at once.',
  'item.field.p7':
    'Find out which mailboxes are hidden from address lists; if somebody opens one, grant Full Access with automapping, as it cannot be added by name after the move.',
  'proof.field.p7':
    'run on an Exchange server, it lists none, or all who need one of them have Full Access with automapping.',
  'item.field.p8':
    'Convert mailboxes that shall be shared before they move. One that is converted in the cloud alone may be disconnected, and lost {stated.days:day} after that.',
  'proof.field.p8': 'run on an Exchange server, it lists every mailbox that shall be shared.',
  'item.field.p8-retire':
    'Compare what both sides hold to be a shared mailbox, while there is still a server to correct it.',
  'proof.field.p8-retire':
    'run on an Exchange server, it shows RemoteSharedMailbox for each that is shared in Exchange Online.',
  'item.field.p9':
    'Widen the filters of dynamic groups to people who have moved: a filter for mailboxes leaves them out, and no sender is told.',
  'proof.field.p9': 'run on an Exchange server, no filter that it shows takes in mailboxes alone.',
  'item.field.p10':
    'Decide who changes synchronized groups from now on, and tell their owners: from the cloud they no longer can.',
  'proof.field.p10': 'in Exchange Online, every owner that it lists has been told.',
  'item.field.p11':
    'Plan the rights of delegates as a task of its own: none of them comes across. List them before the move and grant them again after it.',
  'proof.field.p11': 'the plan holds a list of who may open, and send for, which mailbox.',

  // Mailboxes: size, items, identity
  'item.field.p54':
    'Tell people that their phones do not follow the mailbox by themselves from Exchange 2007 or older: have a guide to set them up anew.',
  'proof.field.p54':
    'the guide was tried with one phone of each kind, and has gone to everybody with a phone.',
  'item.field.p12':
    'Measure mailboxes, their archives and their recoverable items apart. What is over {stated.small} or {stated.large} GB needs a licence that holds it; from {stated.large} GB on also a batch of its own, as a move may take {stated.days:day} (your largest has {largest} GB).',
  'item.field.p12.open':
    'Measure mailboxes, their archives and their recoverable items apart. What is over {stated.small} or {stated.large} GB needs a licence that holds it; from {stated.large} GB on also a batch of its own, as a move may take {stated.days:day}.',
  'proof.field.p12':
    'run on an Exchange server, every mailbox near one of these sizes has its licence and batch named.',
  'item.field.p13':
    'Find out whether an archive holds more than {stated.gb} GB; if so, decide on a licence with archives that grow, and begin early: room can take up to {stated.days:day} to come.',
  'proof.field.p13':
    'run on an Exchange server, no archive that it lists is above that, or its licence is decided.',
  'item.field.p14':
    'Find out whether there are items over {stated.mb} MB; if so, have their owners save them elsewhere, as they stop the move.',
  'proof.field.p14':
    'run on an Exchange server of 2010 or later, no size that it lists is above that, or what is behind it is saved elsewhere; from older servers, people confirm it from a search for large mail in Outlook.',
  'item.field.p15':
    'Decide in writing how many damaged items a mailbox may lose and who signs for it: a move ends at the first one until you allow more.',
  'proof.field.p15':
    'in Exchange Online, no mailbox that it lists has skipped more items than was signed for.',
  'item.field.p16':
    'Have a way ready for mailboxes from {stated.version} whose folder rights are damaged ("non-canonical ACL"): repair the rights, or move without them and set them anew.',
  'proof.field.p16': 'in Exchange Online, it lists no mailbox with that message.',
  'item.field.p17':
    'Have the people of each batch look for empty folders, Notes for example: the old mailbox can still be read for {stated.days:day}, unless you changed that.',
  'proof.field.p17': "can't be checked from here: the people of the batch confirm that no folder is empty.",
  'item.field.p17-retire':
    'Keep the old databases until {stated.days:day} after the last batch, and put that day into the calendar.',
  'proof.field.p17-retire':
    'run on an Exchange server, the time that it shows has passed since the last batch, and nobody misses anything.',
  'item.field.p18':
    'Assign licences only once the Exchange attributes of a user are synchronized, and look for doubles before every batch: with a mailbox on both sides, mail splits by where its sender is.',
  'proof.field.p18': 'in Exchange Online, it lists nobody whose mailbox is still on-premises.',
  'item.field.p19':
    'Look for deleted and inactive mailboxes in the cloud with an address that is about to move: the move fails with "matches multiple entries".',
  'proof.field.p19': 'in Exchange Online, it lists no address that is still to move.',
  'item.field.p20':
    'Give every mailbox its routing address, which ends in mail.onmicrosoft.com, those outside the address policies too.',
  'proof.field.p20': 'run on an Exchange server, it lists nobody.',
  'item.field.p21':
    'List the domains of all addresses, the secondary ones too: users with an address in a domain that is not verified may not be synchronized.',
  'proof.field.p21': 'run on an Exchange server, its list of domains is kept with the plan.',
  'item.field.p21-prepare':
    'Verify in Microsoft 365 each domain of that list, or remove the addresses in it.',
  'proof.field.p21-prepare': 'in Exchange Online, it lists every domain that an address still uses.',
  'item.field.p22':
    'Find out whether anybody has an archive on both sides; if so, end one of them first: only a mailbox on-premises with its archive in the cloud is supported.',
  'proof.field.p22':
    'run on an Exchange server, it lists nobody for whom Get-MailUser in Exchange Online shows the same ArchiveGuid.',
  'item.field.p23':
    'Rebuild the default global address list: stale entries stop the batch with "is not a valid SMTP address".',
  'proof.field.p23': 'run on an Exchange server after that, it shows True for the default list.',
  'item.field.p24':
    'Find out which mailboxes are on hold, and who answers for it: a hold that is set in the cloud does not show on-premises.',
  'proof.field.p24': 'run on an Exchange server, its list is with whoever answers for compliance.',
  'item.field.p24-retire':
    'Before a server is removed, have whoever answers for compliance sign that every hold is in force in the cloud.',
  'proof.field.p24-retire':
    'in Exchange Online, it lists everybody who was on hold before, and that is signed.',
  'item.field.p25': 'Favorites in Outlook are gone with the new profile; everybody adds them again.',
  'item.field.p30':
    'Find out whether people sign in through AD FS; if so, a batch must not force a new password on them.',
  'proof.field.p30':
    'in Microsoft Graph PowerShell, none of your domains is Federated, or the people in it are known.',
  'item.field.p30-prepare': 'For people who sign in through AD FS, write False under ForceChangePassword.',
  'proof.field.p30-prepare': 'the file of each batch has False in the row of every such person.',

  // Traps of a method
  'item.field.p33':
    'Create no mailbox in the cloud for somebody who has one on-premises, not even for a test: clearing one such pilot up took {stated.months} months.',
  'proof.field.p33': 'the pilot holds only mailboxes that were moved.',
  'item.field.p35':
    'Cut batches to the window: the mailboxes that fit are its hours, less the hours in the queue, times the mailboxes an hour.',
  'proof.field.p35': 'every batch fits its window by that sum.',
  'item.field.p35-move':
    'Move one test mailbox some hours before each window, and begin earlier by as long as it waited in the queue.',
  'proof.field.p35-move':
    'in Exchange Online, it no longer lists the test mailbox, and the time that it waited is noted.',
  'item.field.p37':
    'Find out the delay and the upload rate of the line to Microsoft 365; if the delay is long, a larger export buffer ({stated.kb} KB at most, from {stated.version} {stated.level} on) speeds up large mailboxes.',
  'proof.field.p37':
    'run on an Exchange server, the times that it shows are noted, and so is the upload rate of the line.',
  'item.field.p38':
    'Have every gateway and firewall in front of the servers pass {stated.paths} without asking for a sign-in first and without a limit on requests.',
  'proof.field.p38': 'in Exchange Online, with the name of your own server, it ends with Success.',
  'item.field.p39':
    'Know how to create the migration endpoint by hand: the wizard may fail to ("The last connection attempt happened too recently").',
  'proof.field.p39': 'in Exchange Online, once the wizard has run, it lists the endpoint.',
  'item.field.p40':
    'Count your domains: the wizard manages {stated.domains}; the rest would go into a second organization relationship by hand.',
  'proof.field.p40': 'run on an Exchange server, the number is not above that, or the second one is planned.',

  // Public folders
  'item.field.p42':
    'Check public folders with the SourceSideValidations script: one with @ in its name, or with more than {stated.gb} GB, makes all of them land in one mailbox.',
  'proof.field.p42':
    'run on an Exchange server, it lists no folder, and the script reports none that is too large.',
  'item.field.p43':
    'Count the public folder mailboxes in the mapping file: it may name {stated.mailboxes} at most.',
  'proof.field.p43': 'the column TargetMailbox of the file names no more than that.',
  'item.field.p44':
    'Complete the batch of public folders within {stated.days:day} of its last good synchronization.',
  'proof.field.p44': 'in Exchange Online, it shows the batch as Completed.',
  'item.field.p45':
    'Link people whose mailbox was created in the cloud to a user on-premises: without one they cannot open public folders that are still there.',
  'proof.field.p45': 'in Exchange Online, it lists nobody who needs the old public folders.',
  'item.field.p46':
    'Create the first public folder mailbox with {stated.switch}: it is refused otherwise while old public folder databases are there.',
  'proof.field.p46': 'run on an old server, it lists databases, and the mailbox exists all the same.',
  'item.field.p47':
    'Decide early what becomes of public folders: move them, turn them into groups, or archive them. Ask whoever helps you whether they take the move on.',
  'proof.field.p47': "can't be checked from here: whoever leads the project confirms what was decided.",

  // Names, DNS, clients
  'item.field.p48':
    'Empty the Autodiscover connection point (SCP) of every server, and change DNS inside and outside together: otherwise Outlook in the domain keeps finding the old server.',
  'proof.field.p48': 'run on an Exchange server, it shows no address for any server.',
  'item.field.p48-retire':
    'Look at the connection points once more: a server that stays, or is only switched off, keeps the one it has.',
  'proof.field.p48-retire': 'run where the Exchange tools are, it shows no address for any server.',
  'item.field.p49':
    'Check that the web server of your bare domain does not answer Autodiscover: Outlook would set up IMAP from its answer.',
  'proof.field.p49': 'run from outside with your own domain, it fails or is refused.',
  'item.field.p50': 'Point the outside Autodiscover record to your newest servers before the wizard runs.',
  'proof.field.p50': 'run from outside with your own domain, it gives the address of the newest server.',
  'item.field.p53':
    'Register the names of your servers in Microsoft Entra ID: otherwise the sign-in window of {stated.office} may stay blank while Autodiscover points on-premises.',
  'proof.field.p53':
    'in Microsoft Graph PowerShell, it lists the names of your Autodiscover and web services.',

  // Mail flow, certificates, TLS, relay, journaling
  'item.field.p56':
    'Check that the name in the certificate for mail belongs to a domain verified in Microsoft 365: otherwise mail is refused with {stated.error}.',
  'proof.field.p56': 'run on an Exchange server, the Subject of the one for SMTP ends in such a domain.',
  'item.field.p58':
    'Install the same certificate on every server that exchanges mail with Microsoft 365, bind it to SMTP, and put its last day into the calendar. After a renewal run the wizard again before you remove the old one.',
  'proof.field.p58':
    'run on an Exchange server, each server shows the same Thumbprint, ThirdParty, and SMTP among its services.',
  'item.field.p58-retire':
    'Keep the renewal of the certificate in the calendar: the server that stays still needs it for mail.',
  'proof.field.p58-retire': 'run on that server, the last day that it shows stands in the calendar.',
  'item.field.p59':
    'Turn on TLS {stated.tls} on every Exchange server, for its programs as well as for WinHTTP: without it free/busy with the cloud fails.',
  'proof.field.p59': 'run on every Exchange server, it shows 1 for both.',
  'item.field.p62':
    'Set shared domains to internal relay in Exchange Online: otherwise mail from the cloud to people on-premises bounces.',
  'proof.field.p62': 'in Exchange Online, it shows InternalRelay for each of them.',
  'item.field.p62-switch':
    'When the last mailbox has moved, shared domains need no longer be an internal relay: set them back.',
  'proof.field.p62-switch': 'in Exchange Online, it shows Authoritative for each of them.',
  'item.field.p63':
    'Check the routing address of the first mailbox that has moved: without it senders on-premises and outside get "RecipNotFound".',
  'proof.field.p63': 'run on an Exchange server, it shows an address for everybody who has moved.',
  'item.field.p64':
    'Check the connector that takes mail from the cloud on {stated.versions}: where it lists fixed addresses, those change, and mail bounces more and more.',
  'proof.field.p64':
    'run on an Exchange server, the addresses that it shows are those of today, and somebody watches over them.',
  'item.field.p65':
    'Find out whether a filter or an encryption device stands between your servers and Microsoft 365; if so, take it out of that path, as nothing there may change a message.',
  'proof.field.p65':
    'run on an Exchange server, no smart host stands in the way to the cloud, and the network confirms it.',
  'item.field.p66':
    'Decide whether all mail has to pass your servers (central mail transport); if so, tell compliance that some forwarded mail leaves from the cloud directly, by design.',
  'proof.field.p66': "can't be checked from here: whoever answers for compliance confirms that they know.",
  'item.field.p69': 'List the journal rules: they are not copied to Exchange Online.',
  'proof.field.p69': 'run on an Exchange server, its list is with whoever answers for compliance.',
  'item.field.p69-switch':
    'Create the same journal rules in Exchange Online before the MX records change: mail that comes in through the cloud is not journaled on-premises.',
  'proof.field.p69-switch': 'in Exchange Online, it lists the same rules as on-premises.',
  'item.field.p70':
    'Check which way journal reports take when all mail has to pass your servers: with several organizations they may leave by the wrong one.',
  'proof.field.p70':
    "can't be checked from here: whoever runs the archive confirms that a test report arrived.",

  // Servers that stay for a while, or go
  'item.field.p75':
    'Install the security update of {stated.cures} or a later one before you uninstall: where the one of {stated.breaks} was ever installed, uninstalling fails without it.',
  'proof.field.p75': 'run on each server that goes, it shows a build of that update or later.',
  'item.field.p76':
    'Check the Auth certificate, and renew it in time: when it has expired, Outlook on the web and the admin center fail. The new one goes to the hybrid app too.',
  'proof.field.p76': 'run on an Exchange server, its last day is far off and in the calendar.',
  'item.field.p79':
    'Plan the dedicated hybrid app for a time outside office hours: free/busy, MailTips and photos can be gone for up to {stated.minutes} minutes after it.',
  'proof.field.p79': 'the time is set and announced.',

  // Voice mail
  'item.field.p81': 'List who has voice mail in Exchange.',
  'proof.field.p81': 'run on an Exchange server, its list is kept with the plan.',
  'item.field.p81-decide':
    'Decide on voice mail before any of these people moves: Cloud Voicemail after the move, with a phone system that it works with.',
  'proof.field.p81-decide':
    "can't be checked from here: whoever runs the phone system confirms what was decided.",

  // From version to version
  'item.field.p16-hop':
    'Have a way ready for mailboxes whose folder rights are damaged ("non-canonical ACL"): repair the rights, or move without them and set them anew.',
  'proof.field.p16-hop': 'run on the new server, it lists no mailbox with that message.',
  'item.field.p73':
    'Find out whether a load balancer ends the encryption in front of the servers (SSL offloading); if so, Outlook cannot connect to {install}, where Extended Protection is on by default.',
  'proof.field.p73': "can't be checked from here: whoever runs the load balancer confirms how it is set.",
  'item.field.p73-prepare':
    'Where a load balancer ends the encryption, have it pass on encrypted traffic before {install} takes over.',
  'proof.field.p73-prepare': "can't be checked from here: whoever runs the load balancer confirms it.",
  'item.field.p74':
    'Run SetupAssist first on the server where setup will run: it finds missing rights, a pending restart, missing installer files and a schema that does not fit.',
  'proof.field.p74': 'run in the folder of the script, as an administrator, it reports nothing to correct.',
  'item.field.p75-hop':
    'Install the security update of {stated.cures} or a later one before you uninstall: where the one of {stated.breaks} was ever installed, uninstalling fails without it.',
  'proof.field.p75-hop': 'run on each server that goes, it shows a build of that update or later.',
  'item.field.p76-hop':
    'Check the Auth certificate, and renew it in time: when it has expired, Outlook on the web and the admin center fail.',
  'proof.field.p76-hop': 'run on an Exchange server, its last day is far off and in the calendar.',
  'item.field.p80':
    'List what else is installed on each Exchange server, signatures and other add-ons: find out whether their makers support {install}.',
  'proof.field.p80': 'run on every Exchange server, the maker of each agent that it lists names {install}.',
} as const
