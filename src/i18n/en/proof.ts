/**
 * What shows that a task is done: what its command prints, or what one sees. It follows the words “Done when:”, so it
 * begins with a small letter and ends with a stop. Placeholders are those of the task's own sentence.
 */
export const proof = {
  'proof.ending.decide':
    "the end state stands in the project's papers, signed by whoever will run what remains.",
  'proof.ending.keep-one-server':
    'on that server, the command lists no other, and the file version of ExSetup.exe is that of the newest update of a supported version.',
  'proof.ending.management-tools':
    'with the snap-in of the tools loaded, the command answers while the last server is shut down.',
  'proof.ending.cloud-managed-sync': 'on the synchronization server, the value is {stated.least} or higher.',
  'proof.ending.cloud-managed':
    'in Exchange Online, the command shows True in the last column for every synchronized mailbox.',
  'proof.ending.public-folders-local': 'in Exchange Online, the command shows Local or None, not Remote.',
  'proof.ending.remove-connectors':
    'on-premises the first command, and in Exchange Online the other two, list no connector of the wizard any more.',
  'proof.ending.remove-relationship':
    'on-premises and in Exchange Online, the commands list nothing that belongs to the hybrid; an old server may know the first one only.',
  'proof.ending.switch-sync-off':
    'the Microsoft 365 admin center shows directory synchronization as off, and users as cloud-only.',
  'proof.ending.uninstall':
    'setup ended without an error, and on a domain controller the command lists no server.',
  'proof.cloud.public-folders.find-out-level':
    'the file version on each server is noted and held against the list of builds.',
  'proof.cloud.public-folders.old-servers-level':
    'the file version on each server is that of the level or later.',
  'proof.cloud.public-folders.old-servers-level-if-lower':
    'the file version on each server is that of the level or later.',
  'proof.full-hybrid.find-out-level':
    'the file version on each server is noted and held against the list of builds.',
  'proof.full-hybrid.old-servers-level': 'the file version on each server is that of the level or later.',
  'proof.full-hybrid.old-servers-level-if-lower':
    'the file version on each server is that of the level or later.',
  'proof.full-hybrid-2016.find-out-level':
    'the file version on each server is noted and held against the list of builds.',
  'proof.full-hybrid-2016.old-servers-level':
    'the file version on each server is that of the level or later.',
  'proof.full-hybrid-2016.old-servers-level-if-lower':
    'the file version on each server is that of the level or later.',
  'proof.full-hybrid.install-the-server': 'on the new server, the command lists it beside the old ones.',
  'proof.full-hybrid.prefer-se': 'the choice and its reason are written down, and the licence is confirmed.',
  'proof.hop.find-out-level': 'the file version on each server is noted and held against the list of builds.',
  'proof.hop.old-servers-level': 'the file version on each server is that of the level or later.',
  'proof.hop.old-servers-level-if-lower': 'the file version on each server is that of the level or later.',
  'proof.hop.update-first':
    'on an Exchange server, the command shows the build of {stated.to} for every server.',
  'proof.hop.native-mode': 'the properties of the organization in Exchange System Manager show native mode.',
  'proof.hop.domain-controllers':
    'on a domain controller of each domain, every writable one that the command lists runs a Windows Server of that range.',
  'proof.hop.dotnet':
    'on every server that {install} is to run on, the number is one that the list of .NET releases gives for such a version.',
  'proof.hop.memory': 'the order for each server names that much memory or more.',
  'proof.hop.tls':
    'run on every Exchange server, nothing shows it as disabled, and a test connection from each gateway succeeds with it.',
  'proof.hop.old-programs':
    "can't be checked from here: the owner of each program confirms in writing how it connects.",
  'proof.hop.unified-messaging': 'on an Exchange server, the command counts no mailbox.',
  'proof.hop.public-folders-to-2016':
    'the file version of the public folder servers and the count of folders are noted, and both fit.',
  'proof.cloud.concurrency': 'in Exchange Online, the command shows the numbers that you planned with.',
  'proof.cloud.spf': 'from outside, the command shows one SPF record that names it, and no second one.',
  'proof.pst-import.choose-the-way-in': 'the way and its cost are written down and approved.',
  'proof.pst-import.role': 'in Exchange Online, the command lists those people.',
  'proof.pst-import.large-items':
    'the list of such items is empty, or their owners have signed that they stay behind.',
  'proof.pst-import.export': 'for every mailbox a file is there, and it opens in Outlook.',
  'proof.pst-import.import': 'the import job shows every file as completed, and the counts of items match.',
  'proof.third-party.ask-the-maker': "the maker's written answer is in the project's papers.",
  'proof.third-party.how-it-writes':
    "the maker's written answer names the interface, and the day of the answer.",
  'proof.third-party.allow-ews':
    'in Exchange Online, the command shows that EWS is allowed for the application of the tool.',
  'proof.third-party.throttling': 'the admin center shows the request as granted, with its last day.',
  // Every move to Microsoft 365
  'proof.cloud.replace-office': 'the software inventory of all desks shows none of them any more.',
  'proof.cloud.reduce-large-mailbox':
    'where the mailboxes are now, the first line shows less than {stated.gb} GB.',
  'proof.cloud.public-folders-elsewhere-first':
    'one way is written down for each top-level folder (moved, exported or given up), and its owner has signed.',
  'proof.cloud.journal-mailbox':
    'on an Exchange server, every enabled rule names a mailbox outside Exchange Online, and a test message has arrived in it.',
  'proof.cloud.ask-fasttrack':
    'the answer of FastTrack, with what it does and from when, is filed with the plan.',
  'proof.cloud.check-quotas':
    'where the mailboxes are now, none is larger than the quota of the licence that is noted for it.',
  'proof.cloud.check-before-removal':
    'run on an Exchange server for the one that goes, the command names no device or program, on a day of month-end runs either; neither mailboxes nor public folders are left on the server.',
  'proof.cloud.public-folders-last':
    'in Exchange Online, the batch of the public folders shows Completed and 0 failed, and a person who has moved can open a folder.',

  // Cutover
  'proof.cutover.set-the-date':
    'the day is written down, signed by management, and in the calendar of the helpdesk.',
  'proof.cutover.verify-domains':
    'in Microsoft Graph PowerShell, every domain that an address uses is listed with IsVerified: True.',
  'proof.cutover.switch-sync-off':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is False or empty.',
  'proof.cutover.disable-unified-messaging':
    'on-premises, the command lists none of the mailboxes that move.',
  'proof.cutover.outlook-anywhere':
    "the Outlook Anywhere test of Microsoft's Remote Connectivity Analyzer succeeds for a mailbox of each server.",
  'proof.cutover.test-the-connection':
    'in Exchange Online, the command ends with Result: Success for a mailbox of each old server.',
  'proof.cutover.certificate':
    'on the server that the outside name leads to, the certificate that serves IIS shows a public issuer, both names and a day after the move.',
  'proof.cutover.read-access':
    'on an Exchange server, FullAccess with Deny: False is shown for a mailbox of each database; with Receive As on the database instead, Get-ADPermission shows it there.',
  'proof.cutover.security-groups':
    'in Exchange Online, every security group that gets mail on-premises is listed with the same address.',
  'proof.cutover.count-licences':
    'in Microsoft Graph PowerShell, of the plans with Exchange Online, Enabled less ConsumedUnits is at least the number of user mailboxes.',
  'proof.cutover.lower-mx-ttl':
    'asked of the name server of the domain itself, TTL shows {stated.seconds} or less for every MX record.',
  'proof.cutover.tell-users':
    'the message with day and steps has gone to everybody, and the helpdesk has a duty list for the days after.',
  'proof.cutover.start-the-batch':
    'in Exchange Online, the batch shows Syncing or Synced, and TotalCount is the number of mailboxes that move.',
  'proof.cutover.let-it-synchronize':
    'in Exchange Online, the batch shows Synced, SyncedCount equals TotalCount and FailedCount is 0.',
  'proof.cutover.point-mail-to-the-cloud':
    'from outside, every MX record is the one that the admin center of Microsoft 365 names for the domain, and {stated.hours:hour} later no new mail from outside arrives where the mailboxes were.',
  'proof.cutover.point-outlook-to-the-cloud':
    'inside and outside, the answer is {stated.name}, and a new Outlook profile opens the mailbox in the cloud.',
  'proof.cutover.hand-out-passwords':
    "each name on the list is ticked as handed over, and nobody's ticket about signing in is open.",
  'proof.cutover.assign-licences': 'in Exchange Online, the command lists nobody who moved.',
  'proof.cutover.delete-the-batch': 'in Exchange Online, the batch is no longer listed.',
  'proof.cutover.remove-servers':
    'no server but those that are to stay is left under Microsoft Exchange in the configuration of Active Directory, and DNS has no name of one that is gone.',

  // Staged
  'proof.staged.plan-batches':
    'every mailbox stands in exactly one batch with a day, and the heads of department have agreed.',
  'proof.staged.executives-last':
    'the list of the last batch holds every executive and their assistants, and no other does.',
  'proof.staged.verify-domains':
    'in Microsoft Graph PowerShell, every domain that an address uses is listed with IsVerified: True.',
  'proof.staged.directory-sync':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is True, and the last synchronization was today.',
  'proof.staged.keep-directory-sync':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is True, and the last synchronization was today.',
  'proof.staged.disable-unified-messaging': 'on-premises, the command lists none of the mailboxes that move.',
  'proof.staged.outlook-anywhere':
    "the Outlook Anywhere test of Microsoft's Remote Connectivity Analyzer succeeds for a mailbox of each server.",
  'proof.staged.test-the-connection':
    'in Exchange Online, the command ends with Result: Success for a mailbox of each old server.',
  'proof.staged.certificate':
    'on the server that the outside name leads to, the certificate that serves IIS shows a public issuer, not the server itself, and a day after the last batch.',
  'proof.staged.read-access':
    'on an Exchange server, FullAccess with Deny: False is shown for a mailbox of each database; with Receive As on the database instead, Get-ADPermission shows it there.',
  'proof.staged.count-licences':
    'in Microsoft Graph PowerShell, of the plans with Exchange Online, Enabled less ConsumedUnits is at least the number of user mailboxes.',
  'proof.staged.write-csv':
    'for each file Count is the number of people in its batch, and every row has an address that exists on-premises.',
  'proof.staged.split-csv':
    'no file shows a Count above {stated.rows}, and all together show everybody who moves.',
  'proof.staged.tell-users':
    'everybody in the next batch has the message with day and steps, and the helpdesk knows the day.',
  'proof.staged.first-batch':
    'in Exchange Online, everybody in it shows Synced without an error, and each has signed that mail, calendar and phone are right.',
  'proof.staged.send-passwords':
    'each name of the batch is ticked as told, by a way that is not the new mailbox.',
  'proof.staged.move-batches':
    'in Exchange Online, every batch shows Synced or Completed and FailedCount is 0, and all batches together hold everybody.',
  'proof.staged.convert-mailboxes':
    'on-premises, everybody in the batch is listed with an address of Microsoft 365.',
  'proof.staged.point-mail-to-the-cloud':
    'from outside, every MX record is the one that the admin center of Microsoft 365 names for the domain, and Autodiscover leads to {stated.name}.',
  'proof.staged.remove-servers':
    'no server but those that are to stay is left under Microsoft Exchange in the configuration of Active Directory, and DNS has no name of one that is gone.',

  // Express migration
  'proof.express-migration.verify-domains':
    'in Microsoft Graph PowerShell, every domain that an address uses is listed with IsVerified: True.',
  'proof.express-migration.ports': 'in Exchange Online, the command ends with Result: Success.',
  'proof.express-migration.certificate':
    'on-premises, the certificate that serves IIS shows a public issuer, both names and a day after the move.',
  'proof.express-migration.sync-version':
    'on the synchronization server, the value is {stated.least} or higher.',
  'proof.express-migration.count-licences':
    'in Microsoft Graph PowerShell, of the plans with Exchange Online, Enabled less ConsumedUnits is at least the number of people still to get one.',
  'proof.express-migration.run-the-wizard':
    'the wizard ends without an error, and Exchange Online lists an endpoint of type ExchangeRemoteMove with the outside name of the server.',
  'proof.express-migration.synchronize-once':
    'in Exchange Online, everybody who moves is listed with the address that they have on-premises.',
  'proof.express-migration.move-a-few-first':
    'in Exchange Online, each of them shows Completed without an error, and each has signed that mail, calendar and phone are right.',
  'proof.express-migration.move-batches':
    'in Exchange Online, every batch shows Completed and FailedCount is 0; on-premises Get-Mailbox lists nobody who should have moved.',
  'proof.express-migration.point-names-to-the-cloud':
    'inside and outside, MX and Autodiscover are those that the admin center of Microsoft 365 names for the domain.',
  'proof.express-migration.switch-sync-off':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is False or empty.',
  'proof.express-migration.remove-servers':
    'no server but those that are to stay is left under Microsoft Exchange in the configuration of Active Directory, and DNS has no name of one that is gone.',

  // Minimal hybrid
  'proof.minimal-hybrid.verify-domains':
    'in Microsoft Graph PowerShell, every domain that an address uses is listed with IsVerified: True.',
  'proof.minimal-hybrid.directory-sync':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is True, and the last synchronization was today.',
  'proof.minimal-hybrid.keep-directory-sync':
    'in Exchange Online, everybody who moves is listed with the address that they have on-premises.',
  'proof.minimal-hybrid.sync-version':
    'on the synchronization server, the value is {stated.least} or higher.',
  'proof.minimal-hybrid.ports': 'in Exchange Online, the command ends with Result: Success.',
  'proof.minimal-hybrid.certificate':
    'on-premises, the certificate that serves IIS shows a public issuer, both names and a day after the move.',
  'proof.minimal-hybrid.count-licences':
    'in Microsoft Graph PowerShell, of the plans with Exchange Online, Enabled less ConsumedUnits is at least the number of people still to get one.',
  'proof.minimal-hybrid.run-the-wizard':
    'the wizard ends without an error, and Exchange Online lists an endpoint of type ExchangeRemoteMove with the outside name of the server.',
  'proof.minimal-hybrid.move-a-few-first':
    'in Exchange Online, each of them shows Completed without an error, and each has signed that mail, calendar and phone are right.',
  'proof.minimal-hybrid.move-batches':
    'in Exchange Online, every batch shows Completed and FailedCount is 0; on-premises Get-Mailbox lists nobody who should have moved.',
  'proof.minimal-hybrid.point-names-to-the-cloud':
    'inside and outside, MX and Autodiscover are those that the admin center of Microsoft 365 names for the domain.',

  // Full hybrid
  'proof.full-hybrid.decide-how-to-leave':
    'a page says what remains, who removes the rest and by when, and management has signed it.',
  'proof.full-hybrid.find-a-partner':
    'it is written down who helps with what, or why nobody does, and who decided it.',
  'proof.full-hybrid.verify-domains':
    'in Microsoft Graph PowerShell, every domain that an address uses is listed with IsVerified: True.',
  'proof.full-hybrid.hybrid-server-for-2007':
    'on the new server, one of {stated:or} is listed, and the old servers still deliver mail beside it.',
  'proof.full-hybrid.hybrid-server': 'the choice is written into the plan, with its version and its reason.',
  'proof.full-hybrid.update-level':
    "on the hybrid server, the build is one of the two newest cumulative updates in Microsoft's list of builds.",
  'proof.full-hybrid.mail-floor':
    "on every server of the send connector to Microsoft 365, the build is that of {stated.update} or later in Microsoft's list of builds.",
  'proof.full-hybrid.directory-sync':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is True, and the last synchronization was today.',
  'proof.full-hybrid.keep-directory-sync':
    'in Exchange Online, everybody who moves is listed with the address that they have on-premises.',
  'proof.full-hybrid.sync-version': 'on the synchronization server, the value is {stated.least} or higher.',
  'proof.full-hybrid.same-password':
    'on the synchronization server, Enabled shows True. With AD FS instead, Get-MgDomain shows AuthenticationType: Federated.',
  'proof.full-hybrid.ports':
    'in Exchange Online, the command ends with Result: Success; a connection to port {stated.smtp} succeeds from outside, and from the server to the MX record that Microsoft 365 names for your domain.',
  'proof.full-hybrid.certificate':
    'on the hybrid server, one certificate serves IIS and SMTP, with a public issuer, both names and a day after the move.',
  'proof.full-hybrid.count-licences':
    'in Microsoft Graph PowerShell, of the plans with Exchange Online, Enabled less ConsumedUnits is at least the number of mailboxes that move.',
  'proof.full-hybrid.run-the-wizard':
    'on the hybrid server, every domain is listed, and the last log of the wizard holds no error.',
  'proof.full-hybrid.hybrid-app':
    'on the hybrid server, an override of the section ExchangeOnpremAsThirdPartyAppId that switches it on is listed, and a person on-premises sees the free/busy of one in the cloud.',
  'proof.full-hybrid.test-free-busy':
    "a person of the pilot on each side sees the other's busy hours in a new meeting request.",
  'proof.full-hybrid.keep-ews-allowed':
    'in Exchange Online, EwsEnabled does not show False, and where it shows True the list of allowed applications (EWSAllowedAppIDs) holds those of your servers.',
  'proof.full-hybrid.switch-to-graph':
    'on the SE server, an override of the section RouteThroughMSGraph that switches it on is listed, and free/busy still shows after IIS was restarted.',
  'proof.full-hybrid.graph-first':
    'on the SE server, an override of the section RouteThroughMSGraph that switches it on is listed, and after IIS was restarted free/busy shows.',
  'proof.full-hybrid.test-mail':
    'the header of a test message in each direction shows X-MS-Exchange-Organization-AuthAs: Internal, and neither went to junk.',
  'proof.full-hybrid.move-together':
    'in Exchange Online, every pair with Send As on the list is shown; Get-ADPermission shows it on-premises; both of a pair stand in the same batch.',
  'proof.full-hybrid.move-batches':
    'in Exchange Online, every batch shows Completed and FailedCount is 0; on-premises Get-RemoteMailbox lists everybody who moved.',
  'proof.full-hybrid.point-names-to-the-cloud':
    'inside and outside, MX and Autodiscover are those that the admin center of Microsoft 365 names for the domain; Outlook on a desk in the domain finds the cloud.',

  // Express migration, minimal and full hybrid
  'proof.remote-move.agent-or-ports':
    'the choice is written down; with the agent, it is written down too how mail passes between the sides.',
  'proof.remote-move.recoverable-items':
    'the largest TotalDeletedItemSize is {stated.gb} GB at most, or Get-Mailbox shows a hold on that mailbox.',

  // IMAP
  'proof.imap.decide-on-the-rest':
    'it is written down what becomes of contacts, calendars and tasks, everybody has been told, and management has signed.',
  'proof.imap.create-mailboxes':
    'in Exchange Online, the command lists nobody, and Get-Mailbox shows everybody in the file.',
  'proof.imap.ports': 'in Exchange Online, the command ends with Result: Success.',
  'proof.imap.write-csv':
    'the Count is the number of people in the batch and {stated.rows} at most, the file is smaller than {stated.mb} MB, and it lies where only the administrators of the move can read it.',
  'proof.imap.large-items':
    'everybody has confirmed that messages over {stated.mb} MB are saved elsewhere, and the count of items of the largest mailboxes is noted.',
  'proof.imap.slashes':
    'everybody has confirmed it; in the test batch no folder is missing that the source shows.',
  'proof.imap.lower-mx-ttl':
    'asked of the name server of the domain itself, TTL shows {stated.seconds} or less for every MX record.',
  'proof.imap.test-batch':
    'in Exchange Online, everybody in it shows Synced without an error, and the minutes for each GB are written down.',
  'proof.imap.move-batches':
    'in Exchange Online, every batch shows Synced, FailedCount is 0, and all batches together hold everybody.',
  'proof.imap.check-the-copy':
    'in Exchange Online, nobody shows an error; for some people of each batch the items of each folder are counted on both sides and noted.',
  'proof.imap.point-mail-to-the-cloud':
    'from outside, every MX record is the one that the admin center of Microsoft 365 names for the domain, and a test message from outside arrives there.',
  'proof.imap.tell-users': 'the message has gone to everybody, and no ticket about signing in is open.',
  'proof.imap.check-the-routing':
    'from outside, every MX record is the one that the admin center of Microsoft 365 names for the domain, and for as long as the old record lived nothing new has arrived at the source.',
  'proof.imap.delete-batches': 'in Exchange Online, no batch is listed any more.',
  'proof.imap.keep-the-source':
    'each department has written that its mail is complete, and the day from which the source may go is set.',
  'proof.imap.remove-servers':
    'no server but those that are to stay is left under Microsoft Exchange in the configuration of Active Directory, and DNS has no name of one that is gone.',

  // Hops
  'proof.hop.size-the-servers':
    'processors, memory and disks of each new server are written down beside what {install} asks, and who pays has signed.',
  'proof.hop.find-media':
    "can't be checked from here: whoever keeps the licences confirms that the media of {install} is at hand and its file opens.",
  'proof.hop.licence-se':
    "can't be checked from here: whoever buys the licences confirms in writing that every server and every user is covered.",
  'proof.hop.public-folders-to-2013':
    'on every server that holds public folders, the file version is that of the level that is asked, or later.',
  'proof.hop.level-at-most':
    'on every server of {install} the build is that of {ours}, and nothing installs later updates by itself.',
  'proof.hop.raise-forest-level': 'on a domain controller, the value of ForestMode is {stated} or higher.',
  'proof.hop.replace-office': 'the software inventory of all desks shows none of them any more.',
  'proof.hop.windows-server': 'on every new server, Caption names {stated} or later.',
  'proof.hop.windows-server-newest': 'on every new server, Caption names nothing newer than {stated}.',
  'proof.hop.windows-server-newest-capped': 'on every new server, Caption names nothing newer than {stated}.',
  'proof.hop.new-server-not-upgraded':
    'the record of each new server says that Windows was installed on it afresh, and by whom.',
  'proof.hop.extend-schema':
    "on a domain controller, the value of rangeUpper is the value that Microsoft's list gives for {install}, and repadmin /replsummary shows no failure.",
  'proof.hop.schema-master':
    'on the domain controller that Get-ADForest names as SchemaMaster, the update is listed, or its Windows Server is not 2025.',
  'proof.hop.own-level': 'on every server of {install} the build is that of {least} or later.',
  'proof.hop.install':
    'on the new server, it is listed with {install}, and a mailbox made on it sends and receives.',
  'proof.hop.upgrade-in-place':
    'on an Exchange server, every server is listed with the build of {install}, and Test-ServiceHealth on each shows RequiredServicesRunning: True.',
  'proof.hop.move-services':
    'on a server of {install}, only servers of that version are listed as sources, and the names that people and phones use lead to them.',
  'proof.hop.move-mailboxes':
    'on a server of {install}, only servers of that version are listed; Get-Mailbox -Arbitration and the public folders show the same.',
  'proof.hop.move-in-any-order':
    'on a server of {install}, only servers of that version are listed; send connectors and the names that people use lead to them as well.',
  'proof.hop.move-off-the-oldest':
    'on an Exchange server that stays, no server of {retire} is listed; send connectors name none of them either.',
  'proof.hop.check-before-removal':
    'run on an Exchange server for the one that goes, the command names no device or program, on a day of month-end runs either; neither mailboxes nor public folders are left on the server.',
  'proof.hop.decommission':
    'on an Exchange server that stays, no server of {retire} is listed, and DNS has no name of one.',
  'proof.outside.verify-domains': 'every domain that an address uses is listed with IsVerified: True.',
  'proof.outside.create-mailboxes': 'in Exchange Online, the count is that of the people who move.',
  'proof.outside.lower-mx-ttl':
    'asked of the name server of the domain itself, TTL shows {stated.seconds} or less for every MX record.',
  'proof.outside.try-a-few':
    'the owners of these mailboxes have written that nothing is missing, and the hours are noted.',
  'proof.outside.point-names':
    'from outside, every MX record is the one that the admin center of Microsoft 365 names for the domain, and a test message from outside arrives there.',
  'proof.third-party.move': 'the report of the tool shows every mailbox as complete, with what it left out.',
  'proof.imap.verify-domains': 'every domain that an address uses is listed with IsVerified: True.',
  'proof.imap.point-outlook-to-the-cloud':
    'inside and outside, the answer is {stated.name}, and a new Outlook profile opens the mailbox in the cloud.',
  'proof.cutover.hidden-mailboxes':
    'run on an Exchange server, it lists none, or all that it lists are to stay behind.',
  'proof.staged.forwarding-right':
    'in Active Directory, the security tab of a test user shows the right for that account.',
  'proof.staged.sync-version': 'on the synchronization server, the value is {stated.least} or higher.',
  'proof.staged.assign-licences': 'in Exchange Online, the command lists nobody who has moved.',
  'proof.staged.delete-the-batch': 'in Exchange Online, no batch is listed any more.',
  'proof.hybrid-2016.windows-server': 'on the new server, Caption names {stated} or later.',
  'proof.hybrid-2016.forest': 'on a domain controller, ForestMode shows that level or a higher one.',
  'proof.hybrid-2016.domain-controllers':
    'every writable domain controller that the command lists runs a Windows Server of that range.',
  'proof.hybrid-2016.dotnet':
    'on the new server, the number is one that the list of .NET releases gives for such a version.',
  'proof.hybrid-2016.find-media':
    "can't be checked from here: whoever keeps the licences confirms that the media is at hand and its file opens.",
  'proof.hybrid-se.windows-server': 'on the new server, Caption names {stated} or later.',
  'proof.hybrid-se.forest': 'on a domain controller, ForestMode shows that level or a higher one.',
  'proof.hybrid-se.domain-controllers':
    'every writable domain controller that the command lists runs a Windows Server of that range.',
  'proof.hybrid-se.dotnet':
    'on the new server, the number is one that the list of .NET releases gives for such a version.',
  'proof.full-hybrid.move-a-few-first':
    'in Exchange Online, everybody of the pilot shows Completed without an error.',
  'proof.full-hybrid.assign-licences':
    'in Exchange Online, once the batch has moved, the command lists nobody of it.',
  'proof.ending.tools-cannot-enter': "the new decision stands in the project's papers, signed.",
  'proof.ending.groups-in-the-cloud':
    'in Exchange Online, the command shows no synchronized group that somebody still has to change.',
  'proof.ending.relay-elsewhere':
    'on each Exchange server, the log of the last days names no device or program any more.',
  'proof.hop.update-first-if-lower': 'the command shows the build of {stated.to} on every server.',
  'proof.stay.find-out-level': 'the build of each server is noted, and how far it is from the newest.',
  'proof.stay.auth-certificate': 'run on an Exchange server, its last day is far off and in the calendar.',
  'proof.stay.licence':
    "can't be checked from here: whoever buys the licences confirms in writing that every server and every user is covered.",
  'proof.stay.keep-up-to-date': "on each server, the build is the newest in Microsoft's list of builds.",
  'proof.stay.plan-the-end': 'the day stands in the calendar of whoever pays for it.',
} as const
