/**
 * The sentences of rules and checklist items. `{mailboxes}` is what was answered, `{stated…}` is the statement the
 * clause rests on, `{subject}`, `{install}`, `{beside}`, `{retire}`, `{remains}` are what is judged.
 */
export const plan = {
  // Methods: whether they can be used at all
  'rule.method.mail-must-stay':
    'Mail has to stay on-premises; this method moves mailboxes to Exchange Online.',
  'rule.method.nothing-to-move': 'There is no Exchange server to move mailboxes from.',
  'rule.method.source-not-covered': '{subject} is described for {stated:or} only. You have {exchange}.',
  'rule.method.source-partly-covered':
    '{subject} is described for {stated:or} only. You have {exchange}, so some mailboxes would be left out.',
  'rule.method.hosted-not-described':
    'No source that we keep says whether this works from Exchange at a provider. Ask the provider how mailboxes can be read.',
  'rule.method.no-free-busy':
    'Both sides have to work as one meanwhile, and this method shares no calendars or address list.',
  'rule.method.beyond-its-limit': 'It can handle {stated.to:mailbox}; you have {mailboxes}.',
  'rule.method.office-cannot-connect':
    'You use {outlook}. {stated.refused} cannot connect to Exchange Online: replace them first.',
  'rule.method.office-not-supported':
    'You use {outlook}. Exchange Online supports {stated.supported}; the rest may connect but is not supported.',
  'rule.method.mailbox-too-large':
    'Your largest mailbox has {largest} GB. Moves of more than {stated.gb} GB are marked as not supported.',
  'rule.method.public-folders-no-direct-way':
    'Public folders have no direct way to Exchange Online from {stated}. They need a newer server in between.',
  'rule.method.hosted-partly':
    'Some of your Exchange is hosted by a provider. No source that we keep says whether those mailboxes can be moved in this way: ask the provider.',

  // Cutover
  'rule.cutover.sync-has-to-stay':
    'A cutover needs directory synchronization off. It runs today and has to stay.',
  'rule.cutover.sync-to-be-switched-off': 'A cutover needs directory synchronization off, and it runs today.',
  'rule.cutover.time-may-run-out':
    'With {mailboxes:mailbox} the move may not finish in time: {stated.to} at most are advised.',
  'rule.cutover.helpdesk-overwhelmed':
    'Everybody sets up Outlook anew at once. Above {stated.to:mailbox} that can overwhelm the helpdesk.',
  'rule.cutover.small-and-quick':
    'A cutover is meant for {stated.mailboxes:mailbox} at most and {stated.days:day} or less; you have {mailboxes} and {days:day}.',
  'rule.cutover.exactly-the-advised-maximum':
    'You have exactly the advised maximum. The table of the source leaves {stated.to} open; its text says "a maximum of {stated.to}", so a cutover it is.',
  'rule.cutover.at-its-limit':
    'You have exactly the printed limit of {stated.to:mailbox}. Sources disagree on whether the limit itself is allowed.',
  'rule.cutover.longer-than-a-week':
    'A cutover is meant to be done in {stated.to:day} or less, and you have more time. If you would rather be done in a week, answer {stated.to} days or fewer.',
  'rule.cutover.doubtful-from-2003':
    'Whether a cutover still works from {stated} is doubtful: the sources contradict each other. Test it before you decide.',
  'rule.cutover.express-is-preferred': 'For {stated} Microsoft prefers an express migration to a cutover.',
  'rule.cutover.unified-messaging-first':
    'Unified messaging is in use. It has to be switched off before a cutover.',

  'rule.cutover.old-server-may-be-out-of-reach':
    'Exchange Online asks for TLS {stated.version}. Whether it can still read a server of {stated.oldServers:or} is not known to us: no source says so. Test the connection before you decide.',
  'rule.cutover.still-offered':
    'The commands for a cutover were still documented in May 2026. Whether the admin center still offers it could not be verified.',

  // Staged
  'rule.staged.old-server-may-be-out-of-reach':
    'Exchange Online asks for TLS {stated.version}. Whether it can still read a server of {stated.oldServers:or} is not known to us: no source says so. Test the connection before you decide.',
  'rule.staged.still-offered':
    'The commands for a staged migration were still documented in May 2026. Whether the admin center still offers it could not be verified.',
  'rule.staged.larger-than-described':
    'The source describes staged migration for "a few hundred or a few thousand" mailboxes. You have {mailboxes}; we read it as up to {stated.to}.',
  'rule.staged.size-fits':
    'A staged migration is meant for {stated.from:mailbox} or more; you have {mailboxes}.',
  'rule.staged.slow-pace':
    'You have {days:day}, more than a week: time to move {mailboxes:mailbox} in batches.',
  'rule.staged.time-is-short':
    '{days:day} is short. The source expects "a few weeks"; we read that as {stated.days:day} or more.',
  'rule.staged.sync-has-to-be-set-up':
    'A staged migration needs directory synchronization. It does not run today, so set it up first.',
  'rule.staged.several-files':
    'A batch file holds {stated.rows:row} at most, so {mailboxes:mailbox} need several files.',

  // Full hybrid
  'rule.full-hybrid.rarely-worth-it':
    'With {mailboxes:mailbox} a full hybrid is rarely worth its effort. The source says "less than a few hundred"; we read that as fewer than {stated.from}.',
  'rule.full-hybrid.rarely-worth-it-from-2010':
    'With {mailboxes:mailbox} a full hybrid is rarely worth its effort: the table names it for {stated.from} seats or more.',
  'rule.full-hybrid.sender-will-be-blocked':
    'With 2007 or older in the organization the hybrid server is too old for Exchange Online: its mail is slowed {stated.reportDays:day} after it is noticed, partly blocked from day {stated.partDays}, and fully from day {stated.blockDays}. The move may take {days:day}.',
  'rule.full-hybrid.sender-has-to-be-newer':
    'Exchange Online slows and then blocks mail that a server of {stated.versions:or} sends through the hybrid connector. A newer server has to send it.',
  'rule.full-hybrid.sender-needs-last-update':
    'A server of {stated.versions:or} may send mail to Exchange Online only with the update of {stated.update} or a later one. A stricter floor is announced without a date.',
  'rule.full-hybrid.server-too-old-for-free-busy':
    'Since {stated.day} free/busy towards the cloud needs a dedicated hybrid app, for which builds of {stated.versions} are listed. None of them can join your organization while 2007 or older is there, so no method gives you shared calendars both ways. Without that wish other methods fit; otherwise move to a newer Exchange first.',
  'rule.full-hybrid.free-busy-is-lost':
    'Servers older than Exchange SE no longer have free/busy with the cloud. Where all of yours may stand beside SE, an SE hybrid server that uses Graph has it.',
  'rule.full-hybrid.free-busy-will-end':
    'Servers older than Exchange SE lose free/busy with the cloud on {stated.day}.',
  'rule.full-hybrid.works-as-one':
    'Both sides work as one meanwhile: shared calendars, one address list, mail treated as internal.',
  'rule.full-hybrid.seats-fit':
    'From 2010 on the table names a full hybrid for {stated.from} seats or more; you have {mailboxes:mailbox}.',
  'rule.full-hybrid.tens-of-thousands':
    '{mailboxes:mailbox} is more than other methods are described for; full hybrid reaches to tens of thousands.',
  'rule.full-hybrid.time-is-short':
    '{days:day} is short for a full hybrid. The source expects "a few months or more"; we read that as {stated.from:day}.',
  'rule.full-hybrid.time-is-short-from-2010':
    '{days:day} is short for a full hybrid. The source expects "a few weeks or more"; we read that as {stated.from:day}.',
  'rule.full-hybrid.partner': 'From {stated.mailboxes:mailbox} on Microsoft advises to consider a partner.',
  'rule.full-hybrid.mail-can-be-paused':
    'An administrator can pause the slowing and blocking of mail for {stated.days:day} in a calendar year.',
  'rule.full-hybrid.lasts-beyond-free-busy':
    'The move may take {days:day}; servers older than Exchange SE lose free/busy with the cloud on {stated.day}, in {stated.daysLeft:day}, and none of SE can enter your organization yet. Finish earlier.',
  'rule.full-hybrid.needs-se-by-then':
    'The move may take {days:day}; servers older than Exchange SE lose free/busy with the cloud on {stated.day}, in {stated.daysLeft:day}. Have an Exchange SE hybrid server by then: one can enter your organization.',
  'rule.full-hybrid.no-row-for-se':
    'The published table of hybrid servers has no row for Exchange SE, although SE is the version that is supported today.',

  // Versions to stay on
  'rule.target.older-than-present':
    'You already have a newer version, and an older one cannot be added later.',
  'rule.target.support-ended':
    'Support of {subject} ended on {stated}: no technical support, no fixes, no security updates.',
  'rule.target.ends-soon': 'Support of {subject} ends on {stated}. You would soon need the next migration.',
  'rule.entering.windows-too-old': 'It needs {stated} or later; your servers can run {windows} at most.',
  'rule.entering.forest-too-low':
    'It needs forest functional level {stated} or higher; yours is {forest}. Raise it first, or rule this version out.',
  'rule.entering.office-too-old':
    'It needs {stated} or later on the desks; you use {outlook}. Replace the older ones first.',
  'rule.target.newest':
    'It is the newest version. The source advises: assume the newest, then confirm it or rule it out.',
  'rule.target.not-beside':
    '{subject} cannot enter your organization directly: it may stand beside {stated.versions:or} only, and you have {exchange}.',
  'rule.target.ends-later': 'Support of {subject} lasts until {stated}.',
  'rule.target.no-end-announced': 'No end of support is announced, as long as it is kept up to date.',
  'rule.target.mailboxes-may-stay':
    'Staying on-premises is a good choice where regulation or the place of data asks for it.',
  'rule.target.unified-messaging-is-gone':
    'Unified messaging is in use, and Exchange 2019 and later no longer have it.',

  // Hops
  'rule.hop.support-ended': '{install} is past its end of support: {stated}. Do not stay on it.',
  'rule.hop.ends-soon': '{install} reaches its end of support on {stated}. The next migration follows soon.',
  'rule.hop.may-stand-beside': '{install} may be installed beside {stated.versions:or}.',
  'rule.hop.remove-first': '{retire} leaves the organization; what it holds moves to {remains}.',
  'rule.hop.on-the-same-server': '{stated} is upgraded to {install} on the same server.',
  'rule.hop.door-will-close':
    'A later update of {install} ({stated.update}) will refuse to stand beside {stated.refuses:or}. It is planned for {stated.planned}; no day is published.',
  'rule.hop.level-at-most':
    'While {limiting} is there, {install} can be installed up to {ours} only: setup of later updates refuses.',
  'rule.hop.levels-needed': 'Needed on every old server first: {levels}.',

  // Versions in use
  'rule.present.support-ended': 'Support of {subject} ended on {stated}.',
  'rule.present.what-stops':
    'No longer provided: technical support, bug fixes, security fixes, time zone updates.',
  'rule.present.keeps-running': 'It keeps running. The end of support switches nothing off.',
  'rule.present.paid-updates-ended': 'Paid security updates ended as well, on {stated}.',
  'rule.present.paid-updates': 'Paid security updates are sold until {stated}.',
  'rule.present.ends-soon': 'Support of {subject} ends on {stated}.',
  'rule.present.supported': 'Support of {subject}: {end}.',

  // Every move to Microsoft 365
  'item.cloud.no-shell':
    '{stated.newest} and older have no Exchange Management Shell: where a command is to run on such a server, look in its own consoles instead (System Manager, IIS Manager), or in its SMTP log.',
  'item.cloud.no-shell.ask':
    'If a server of {stated.newest} or older is there: it has no Exchange Management Shell. Where a command is to run on it, look in its own consoles instead (System Manager, IIS Manager), or in its SMTP log.',
  'item.cloud.replace-office':
    'Replace {affected}: no longer taken, or no longer supported, by Exchange Online.',
  'item.cloud.replace-office.open': 'Replace Office versions that Exchange Online does not take or support.',
  'item.cloud.reduce-large-mailbox':
    'Bring every mailbox below {stated.gb} GB, by archiving or deleting (the largest has {largest} GB).',
  'item.cloud.reduce-large-mailbox.open':
    'Bring every mailbox below {stated.gb} GB, by archiving or deleting.',
  'item.cloud.public-folders-elsewhere-first':
    'Decide on public folders: from {stated} there is no direct way. Move them to a newer Exchange server first, export them, or give them up.',
  'item.cloud.journal-mailbox':
    'Find another home for journal reports: a mailbox in Exchange Online cannot be the journal mailbox.',
  'item.cloud.ask-fasttrack':
    'Ask whether Microsoft FastTrack helps: guidance from {stated.guidance} licences on, moving of data from {stated.data}.',
  'item.cloud.public-folders-last': 'Move public folders last, after the people who use them.',
  'item.cloud.check-before-removal':
    'Before a server is removed, look for what still uses it: applications that relay mail, connectors, remaining mailboxes, public folders.',
  'item.cloud.check-quotas':
    'Hold the size of each mailbox against the quota of its licence: {stated.small}, {stated.medium} or {stated.large} GB, by plan.',

  // Cutover
  'item.cutover.set-the-date': 'Set the date on which all mailboxes move.',
  'item.cutover.verify-domains': 'Add your accepted domains to Microsoft 365 and verify them.',
  'item.cutover.switch-sync-off': 'Switch directory synchronization off.',
  'item.cutover.sync-off-takes-time':
    'After it is switched off it can take up to {stated.hours:hour} before it can be switched on again.',
  'item.cutover.disable-unified-messaging': 'Switch unified messaging off for the mailboxes that move.',
  'item.cutover.outlook-anywhere':
    'Make the Exchange server reachable by Outlook Anywhere on TCP port {stated.port}.',
  'item.cutover.test-the-connection':
    'Test that Exchange Online can really connect to the server: it asks for TLS {stated.version}.',
  'item.cutover.certificate':
    'Use a certificate of a public authority for Outlook Anywhere and Autodiscover.',
  'item.cutover.read-access': 'Set up an administrator account that may read every mailbox.',
  'item.cutover.security-groups':
    'Create empty mail-enabled security groups in Microsoft 365 for those you have: they are not created by the move.',
  'item.cutover.count-licences': 'Have a licence that includes Exchange Online for every user mailbox.',
  'item.cutover.lower-mx-ttl':
    'Lower the time to live of your MX records to {stated.seconds} seconds or less.',
  'item.cutover.tell-users':
    'Tell everybody when it happens and that they will set up Outlook anew; staff the helpdesk.',
  'item.cutover.back-prepare':
    'Until the batch starts nothing has moved: stop, and switch on again what you switched off.',
  'item.cutover.start-the-batch':
    'Start the one migration batch: mailboxes, groups and contacts are created and copied.',
  'item.cutover.let-it-synchronize':
    'Let it synchronize (again about every {stated.hours:hour}) until all mailboxes are copied.',
  'item.cutover.back-move':
    'Until the MX records change the mailboxes are copied, not moved, and mail still arrives at the old ones: delete the batch and the mailboxes in the cloud. What people did in the cloud meanwhile is lost unless they export it.',
  'item.cutover.all-mailboxes-move': 'All mailboxes move on one date; none stays.',
  'item.cutover.no-shared-calendars':
    'No calendars or address list are shared between the two sides meanwhile.',
  'item.cutover.what-stays-behind':
    'Not moved: security groups, mailboxes hidden from address lists, public folders.',
  'item.cutover.point-mail-to-the-cloud':
    'Point the MX records to Microsoft 365 and wait {stated.hours:hour} for it to reach everybody.',
  'item.cutover.point-outlook-to-the-cloud': 'Point Autodiscover to {stated.name}.',
  'item.cutover.hand-out-passwords':
    'Hand out the temporary passwords; each is changed at the first sign-in.',
  'item.cutover.new-profiles':
    'Everybody sets up a new Outlook profile on each device and downloads mail again.',
  'item.cutover.assign-licences': 'Assign the licences, within {stated.days:day} of the move.',
  'item.cutover.back-switch':
    'Until the batch is deleted, point the MX records and Autodiscover back to the old servers. Count on {stated.hours:hour} again until it has reached everybody. Mail that arrived in the cloud since then stays there: it has to be exported and imported by hand.',
  'item.cutover.delete-the-batch':
    'Delete the batch {stated.hours:hour} after the MX records were changed, once nothing reaches the old server.',
  'item.cutover.remove-servers': 'Shut down and decommission the Exchange servers.',
  'item.cutover.back-retire':
    'Until the first server is uninstalled it can serve again. After that only a restore from backup brings it back, with the mail of that day: take a last backup, and uninstall late.',

  // Staged
  'item.staged.plan-batches': 'Cut the mailboxes into batches, by department for example.',
  'item.staged.executives-last': 'Put the executives into the last batch.',
  'item.staged.verify-domains': 'Add your accepted domains to Microsoft 365 and verify them.',
  'item.staged.directory-sync': 'Set up directory synchronization, which creates the users in Microsoft 365.',
  'item.staged.disable-unified-messaging': 'Switch unified messaging off for the mailboxes that move.',
  'item.staged.outlook-anywhere':
    'Make the Exchange server reachable by Outlook Anywhere on TCP port {stated.port}.',
  'item.staged.test-the-connection':
    'Test that Exchange Online can really connect to the server: it asks for TLS {stated.version}.',
  'item.staged.certificate': 'Use a certificate of a public authority; a self-signed one does not work.',
  'item.staged.read-access': 'Set up an administrator account that may read every mailbox.',
  'item.staged.count-licences': 'Have a licence that includes Exchange Online for every user mailbox.',
  'item.staged.write-csv':
    'Write a CSV file for each batch, with the columns EmailAddress, Password and ForceChangePassword; only the first is required.',
  'item.staged.split-csv':
    'Split into several files: one holds {stated.rows:row} at most, and you have {mailboxes:mailbox}.',
  'item.staged.split-csv.open': 'Split into several files: one holds {stated.rows:row} at most.',
  'item.staged.tell-users': 'Tell each batch when it moves and that they will set up Outlook anew.',
  'item.staged.back-prepare':
    'Until the first batch starts nothing has moved: stop. Users that synchronization created in Microsoft 365 may stay, or are removed with it.',
  'item.staged.first-batch':
    'Move a small first batch and check mail, calendar and phones of the people in it.',
  'item.staged.back-pilot':
    'Until the old mailboxes of the pilot are converted they still exist and only forward: delete the batch, clear the forwarding, and people work in them again. Mail that arrived in the cloud since then stays there and has to be exported.',
  'item.staged.send-passwords': 'Send each person of the batch the new password, where the file sets one.',
  'item.staged.move-batches': 'Move batch by batch; each goes on synchronizing until you complete it.',
  'item.staged.convert-mailboxes': 'After each batch, convert the old mailboxes to mail-enabled users.',
  'item.staged.back-move':
    'Until a batch is converted its old mailboxes still exist and only forward: delete the batch, clear the forwarding, and people work in them again. Batches that have not begun stay as they are. Mail that arrived in the cloud since then stays there and has to be exported.',
  'item.staged.back-after-conversion':
    'Converting is the point of no return for a batch: the old mailbox is cut off from its owner, and new mail lies in the cloud only. Convert when nobody of the batch misses anything; after that, only export and import by hand leads back.',
  'item.staged.new-password':
    'Where the file sets a password, it is temporary and changed at the first sign-in.',
  'item.staged.new-profiles':
    'Everybody sets up a new Outlook profile on each device and downloads mail again.',
  'item.staged.no-shared-calendars':
    "People who have moved and those who have not cannot see each other's free/busy.",
  'item.staged.out-of-office-is-lost': 'Out-of-office texts do not come across.',
  'item.staged.point-mail-to-the-cloud':
    'Point the MX records to Microsoft 365 and Autodiscover to {stated.name}.',
  'item.staged.back-switch':
    'As long as the old servers run, point the MX records and Autodiscover back to them: they forward to those who have moved. It brings back the flow of mail, not the mailboxes.',
  'item.staged.remove-servers': 'Decommission the Exchange servers once every mailbox has moved.',
  'item.staged.back-retire':
    'Until the last server is uninstalled it can serve again. After that only a restore from backup brings it back, with the mail of that day.',
  'item.staged.keep-directory-sync':
    'Keep directory synchronization running: it creates the users in Microsoft 365.',

  // Full hybrid
  'item.full-hybrid.decide-how-to-leave':
    'Decide how the hybrid will be left before it is entered: who removes it, by when, and what it costs.',
  'item.full-hybrid.find-a-partner': 'Consider a partner: advised from {stated.mailboxes:mailbox} on.',
  'item.full-hybrid.verify-domains': 'Add your accepted domains to Microsoft 365 and verify them.',
  'item.full-hybrid.hybrid-server-for-2007':
    'Install at least one hybrid server beside the old ones. With 2007 in the organization it can be {stated:or}; the first is advised.',
  'item.full-hybrid.hybrid-server':
    'Choose the hybrid server, which talks to Microsoft 365 for the others. With {for} in the organization the published table names {servers:or}.',
  'item.full-hybrid.hybrid-server.open':
    'Choose the hybrid server, which talks to Microsoft 365 for the others.',
  'item.full-hybrid.update-level':
    'Bring the hybrid server to the latest cumulative update or the one before.',
  'item.full-hybrid.mail-floor':
    'Let only servers with the update of {stated.update} or later send mail to Exchange Online; older ones are slowed and blocked.',
  'item.full-hybrid.mail-will-be-blocked':
    'Mail from the hybrid server to Exchange Online is slowed from day {stated.reportDays} after it is noticed, partly blocked from day {stated.partDays} and fully from day {stated.blockDays}: with 2007 in the organization no version that passes can be installed.',
  'item.full-hybrid.directory-sync': 'Set up directory synchronization with {stated.tool}.',
  'item.full-hybrid.same-password':
    'Turn on password synchronization, or AD FS, so that people keep their user name and password.',
  'item.full-hybrid.ports':
    'Open TCP {stated.https} inbound to the hybrid server, and TCP {stated.smtp} both ways.',
  'item.full-hybrid.certificate':
    'Use a certificate of a public authority that names the web services and Autodiscover.',
  'item.full-hybrid.count-licences':
    'Have a licence that includes Exchange Online for every user mailbox that moves.',
  'item.full-hybrid.back-prepare':
    'Until the wizard runs nothing has changed for anybody: stop, and close the ports again. Directory synchronization may go on.',
  'item.full-hybrid.run-the-wizard': 'Run the Hybrid Configuration wizard.',
  'item.full-hybrid.back-install':
    'Until the first mailbox moves, stop: remove the connectors and the organization relationship that the wizard created. A server that was installed for the hybrid alone can be uninstalled again. Nothing of the mailboxes has to be undone.',
  'item.full-hybrid.hybrid-app':
    'Set up the dedicated hybrid app; without it free/busy towards the cloud has been blocked since {stated.day}.',
  'item.full-hybrid.test-free-busy': 'Test free/busy in both directions with a pilot group.',
  'item.full-hybrid.test-mail':
    'Test mail in both directions: encrypted, treated as internal, not stopped by spam filters.',
  'item.full-hybrid.back-pilot':
    'As long as the hybrid stands, move the mailboxes of the pilot back with their mail. Do it with one of them in any case, so that you know how long it takes.',
  'item.full-hybrid.move-together':
    'Move a mailbox and those that grant it rights at the same time; Send As is set on both sides by hand.',
  'item.full-hybrid.move-batches': 'Move the mailboxes in batches.',
  'item.full-hybrid.free-busy-both-ways': "Everybody sees everybody's free/busy, whichever side they are on.",
  'item.full-hybrid.free-busy-is-blocked':
    'People on-premises do not see the free/busy of those in the cloud: it is lost for {stated.lostFor}.',
  'item.full-hybrid.one-address-list': 'One address list holds the people of both sides.',
  'item.full-hybrid.recipient-properties': 'Outlook shows the full properties of every recipient.',
  'item.full-hybrid.internal-mail':
    'Mail between the sides goes encrypted and counts as internal: transport and compliance rules apply, spam filters are bypassed.',
  'item.full-hybrid.way-back':
    'As long as the hybrid stands, a moved mailbox can be moved back on-premises in the same way, with the mail that arrived meanwhile; it takes as long as the way there.',
  'item.full-hybrid.no-new-profiles':
    'Most devices need no new Outlook profile and download nothing again; some old Android phones do.',
  'item.full-hybrid.phones-from-2007':
    'Phones do not follow the mailbox by themselves when it came from 2007.',
  'item.full-hybrid.point-names-to-the-cloud':
    'When the last mailbox has moved, point MX and Autodiscover to Microsoft 365, inside and outside.',
  'item.full-hybrid.back-switch':
    'As long as the hybrid stands, point MX and Autodiscover back: mail flows through the old servers again, and each side hands on what belongs to the other. Mailboxes can be moved back as before.',
  'item.full-hybrid.back-retire':
    'Until the connectors are removed and synchronization is off, mailboxes can still be moved back. After that only export and import by hand, and a new hybrid, lead back.',
  'item.full-hybrid.keep-directory-sync':
    'Keep directory synchronization running, and check that every mailbox that moves is in it.',
  'item.full-hybrid.sync-version':
    'Check that Microsoft Entra Connect Sync is at {stated.least} or later: older ones were to stop synchronizing on {stated.day}.',
  'item.full-hybrid.keep-ews-allowed':
    'Check that Exchange Online web services (EWS) are still allowed in your tenant: off by default since {stated.day}, gone on {stated.end}. Free/busy of servers older than SE needs them.',
  'item.full-hybrid.switch-to-graph':
    'Have an Exchange SE hybrid server with the update of May 2026 or later, switched to Graph, before {stated.day}: older servers lose free/busy with the cloud that day.',
  'item.full-hybrid.graph-first':
    'Have an Exchange SE hybrid server with the update of May 2026 or later, switched to Graph, before anybody moves: since {stated.day} older servers have no free/busy with the cloud.',
  'item.full-hybrid.pause-enforcement':
    'An administrator can pause that for {stated.days:day} in a calendar year.',

  // Express migration, minimal and full hybrid
  'item.remote-move.agent-or-ports':
    'Decide how the cloud gets in: by open ports, or by the Hybrid Agent, which only calls out (443 and 80) from {stated.oldest} to {stated.most} and gives free/busy and moves, nothing more.',
  'item.remote-move.recoverable-items':
    'Find mailboxes whose recoverable items are over {stated.gb} GB, and put a hold on them on-premises before they move: with a hold the cloud takes {stated.held} GB of them.',
  'item.remote-move.stays-behind':
    'Not moved: inherited rights, rights for objects that have no mail in the cloud, forwarding settings, and administrator roles. Set them anew.',

  // Hops
  'item.hop.size-the-servers':
    'Size the new servers by the requirements of {install}: they have changed since 2007, and you will likely need fewer.',
  'item.hop.rebuild-servers':
    '{install} has nearly the same hardware requirements as {beside}: a server can be emptied, rebuilt and used again, and most people will not notice.',
  'item.hop.licence-se':
    'Have the licences for {install}: servers and clients with Software Assurance, or a qualifying subscription for every user.',
  'item.hop.level-at-most':
    'Get {install} at {ours} and do not update it further while {limiting} is there: setup of later updates refuses.',
  'item.hop.raise-forest-level': 'Raise the forest functional level to {stated} or higher (it is {forest}).',
  'item.hop.raise-forest-level.open': 'Raise the forest functional level to {stated} or higher.',
  'item.hop.replace-office': 'Replace {affected}. {install} supports {stated.supported}.',
  'item.hop.replace-office.open':
    'Replace programs that {install} no longer supports. It supports {stated.supported}.',
  'item.hop.windows-server': 'Provide servers with {stated} or later for {install}.',
  'item.hop.windows-server-newest': '{install} runs on no Windows Server newer than {stated}.',
  'item.hop.windows-server-newest-capped':
    'At that update {install} runs on no Windows Server newer than {stated}.',
  'item.hop.new-server-not-upgraded': 'Never upgrade Windows under an Exchange server: build a new one.',
  'item.hop.back-prepare':
    'Until {install} is installed, stop at any time: old servers work as before. The extended schema of Active Directory stays, and so does what you raised or updated for it.',
  'item.hop.back-prepare-in-place':
    'Until setup of {install} starts on a server, stop at any time. Have a backup of Active Directory and of the server that was restored once as a test: from then on it is the only way back.',
  'item.hop.extend-schema': 'Prepare Active Directory: extend the schema for {install}.',
  'item.hop.install': 'Install {install} into the organization, beside {beside}.',
  'item.hop.upgrade-in-place':
    'Upgrade each server to {install} in place; it takes about as much as a cumulative update.',
  'item.hop.back-install':
    'Until something has moved to {install}, uninstall it: the old servers still do all the work. The extended schema of Active Directory stays.',
  'item.hop.back-install-in-place':
    'An upgraded server cannot be set back: uninstalling takes Exchange off it altogether. The way back is a restore from backup, and mail that arrived since then is lost with it. Upgrade one server first; those not upgraded yet stay as they are.',
  'item.hop.move-services':
    'Move services to {install}: the names that people and phones use, certificates, Autodiscover, connectors, relay.',
  'item.hop.move-mailboxes': 'Move mailboxes and public folders to {install}.',
  'item.hop.move-in-any-order': 'Move mailboxes, public folders and services to {install}, in any order.',
  'item.hop.back-move':
    'As long as the old servers ({beside}) are there, what has moved can be moved back to them, with the mail that arrived meanwhile. Try it with one mailbox before you move many: we read it from the versions standing side by side, no source describes it step by step.',
  'item.hop.public-folders-to-2013':
    'Public folders: the source servers need 2007 {stated.from2007} or 2010 {stated.from2010}, the new ones 2013 {stated.target}.',
  'item.hop.new-features': 'New with {install}: {stated}.',
  'item.hop.move-off-the-oldest': 'Move everything off {retire} to {remains}.',
  'item.hop.check-before-removal':
    'Before a server is removed, look for what still uses it: applications that relay mail, connectors, remaining mailboxes, public folders.',
  'item.hop.decommission': 'Decommission every server of {retire}.',
  'item.hop.back-retire':
    'Until the old servers ({retire}) are uninstalled they can serve again: stop them from serving first, watch what complains, and uninstall only then.',
  'item.hop.back-after-removal':
    'Once the last old server ({retire}) is gone its version cannot enter the organization again: from then on there is only the way forward.',
  'item.hop.remove-before-door-closes':
    'Have {beside} gone before you install {stated.update} of {install}, planned for {stated.planned}.',
  'item.hop.own-level':
    'Install {install} at {least} or later: older levels may not stand beside {beside:or}.',
  'item.hop.find-media':
    'Make sure that you can still get install media and licences for {install}. Where to get them today is not known to us: it is past its end of support.',
  'item.hop.schema-master':
    'If the schema master runs on Windows Server 2025, install its update of November 2025 or later before setup prepares Active Directory.',

  'rule.express-migration.sync-has-to-stay':
    'Synchronization runs once and is switched off afterwards; identities are to stay mastered on-premises.',
  'rule.express-migration.larger-than-the-table':
    'The table names it for fewer than {stated.to} seats; you have {mailboxes:mailbox}.',
  'rule.express-migration.small-and-quick':
    'An express migration is meant for {stated.mailboxes:mailbox} at most and "a couple weeks or less", read as {stated.days:day}; you have {mailboxes} and {days:day}.',
  'rule.express-migration.preferred': 'From Exchange 2010 on Microsoft strongly prefers it to a cutover.',
  'rule.express-migration.exactly-the-advised-maximum':
    'You have exactly {stated.to}: the tables say "fewer than {stated.to}", a later note "{stated.to} users or less". It counts as inside.',
  'rule.express-migration.longer-than-described':
    'It is meant for "a couple weeks or less" (read as {stated.to:day}), and you have {days:day}.',
  'rule.minimal-hybrid.larger-than-described':
    'It is named for "a few hundred to a couple of thousand" mailboxes, read as up to {stated.to}; you have {mailboxes}.',
  'rule.minimal-hybrid.size-fits':
    'From 2010 on a hybrid is named for {stated.from:mailbox} or more, and this one for up to "a couple of thousand" (read as {stated.to}); you have {mailboxes}.',
  'rule.minimal-hybrid.slow-pace':
    'With {mailboxes:mailbox} and {days:day} a hybrid is named: synchronization goes on while mailboxes move.',
  'rule.minimal-hybrid.calendars-not-needed':
    'Shared calendars are not needed, so the simpler hybrid will do.',
  'rule.minimal-hybrid.longer-than-described':
    'It is meant for moves "within a couple of months" (read as {stated.to:day}), and you have {days:day}.',
  'rule.imap.mail-only': 'It moves mail folders only: contacts, calendars and tasks stay behind.',
  'rule.imap.other-ways-are-described':
    'For Exchange 2003 and later the source names other ways, which bring more across.',
  'rule.imap.every-password-in-the-file':
    'The file of a batch needs the user name and password of every mailbox, or those of an administrator.',
  'rule.imap.only-way': 'For versions before 2003 it is the only way that is described.',
  'item.express-migration.verify-domains': 'Add your domains to Microsoft 365 and verify them.',
  'item.express-migration.ports':
    'Open TCP {stated.https} inbound to the web services and the migration proxy of the Exchange server.',
  'item.express-migration.certificate':
    'Use a certificate of a public authority that names the web services and Autodiscover.',
  'item.express-migration.sync-version':
    'Use Microsoft Entra Connect Sync {stated.least} or later: older ones were to stop synchronizing on {stated.day}.',
  'item.express-migration.count-licences':
    'Assign a licence that includes Exchange Online to every user before the move begins.',
  'item.express-migration.back-prepare':
    'Until the wizard runs nothing has changed for anybody: stop, and close the ports again.',
  'item.express-migration.run-the-wizard':
    'Run the Hybrid Configuration wizard and choose the minimal configuration.',
  'item.express-migration.synchronize-once': 'Synchronize users and passwords once.',
  'item.express-migration.back-install':
    'Until the first mailbox moves, stop: the users that were synchronized can be deleted in Microsoft 365, and mail still arrives at the old servers.',
  'item.express-migration.move-a-few-first':
    'Move {stated.from} or {stated.to} mailboxes first and check them.',
  'item.express-migration.back-pilot':
    'As long as the connection that the wizard set up stands, a moved mailbox can be moved back with its mail. Move one of the pilot back to see that it works here; no source describes it for this method alone.',
  'item.express-migration.move-batches': 'Move the mailboxes; you control how many and which.',
  'item.express-migration.back-move':
    'As long as the connection that the wizard set up stands, stop the batches and move mailboxes back with their mail; it takes as long as the way there. No source describes it for this method alone: rely on what the pilot showed.',
  'item.express-migration.same-password':
    'People keep the user name and password that they had when their mailbox was moved.',
  'item.express-migration.no-new-profiles':
    'Most devices need no new Outlook profile and download nothing again; some old Android phones do.',
  'item.express-migration.no-shared-calendars':
    'No calendars or address list are shared between the two sides meanwhile.',
  'item.express-migration.point-names-to-the-cloud': 'Change the DNS records to Microsoft 365.',
  'item.express-migration.back-switch':
    'As long as the old servers run, change the DNS records back. Mail that arrived in the cloud since then stays there until its mailbox is moved back or exported.',
  'item.express-migration.switch-sync-off':
    'Switch directory synchronization off when all mailboxes have moved.',
  'item.express-migration.remove-servers': 'Decommission the Exchange servers once every mailbox has moved.',
  'item.express-migration.back-retire':
    'Until the first server is uninstalled and the migration endpoint is removed, mailboxes can still be moved back. After that only export and import by hand, and a new server, lead back.',
  'item.minimal-hybrid.verify-domains': 'Add your domains to Microsoft 365 and verify them.',
  'item.minimal-hybrid.directory-sync':
    'Set up directory synchronization, which goes on during and after the move.',
  'item.minimal-hybrid.keep-directory-sync':
    'Keep directory synchronization running, and check that every mailbox that moves is in it.',
  'item.minimal-hybrid.sync-version':
    'Check that Microsoft Entra Connect Sync is at {stated.least} or later: older ones were to stop synchronizing on {stated.day}.',
  'item.minimal-hybrid.ports':
    'Open TCP {stated.https} inbound to the web services and the migration proxy of the Exchange server.',
  'item.minimal-hybrid.certificate':
    'Use a certificate of a public authority that names the web services and Autodiscover.',
  'item.minimal-hybrid.count-licences':
    'Assign a licence that includes Exchange Online to every user before the move begins.',
  'item.minimal-hybrid.back-prepare':
    'Until the wizard runs nothing has changed for anybody: stop. Directory synchronization may go on.',
  'item.minimal-hybrid.run-the-wizard':
    'Run the Hybrid Configuration wizard and choose the minimal configuration.',
  'item.minimal-hybrid.back-install':
    'Until the first mailbox moves, stop: remove what the wizard created, the migration endpoint first. Mail still arrives at the old servers.',
  'item.minimal-hybrid.move-a-few-first': 'Move {stated.from} or {stated.to} mailboxes first and check them.',
  'item.minimal-hybrid.back-pilot':
    'As long as the connection that the wizard set up stands, a moved mailbox can be moved back with its mail. Move one of the pilot back to see that it works here; no source describes it for this method alone.',
  'item.minimal-hybrid.move-batches': 'Move the mailboxes in batches.',
  'item.minimal-hybrid.back-move':
    'As long as the connection that the wizard set up stands, stop the batches and move mailboxes back with their mail; it takes as long as the way there. No source describes it for this method alone: rely on what the pilot showed.',
  'item.minimal-hybrid.no-new-profiles':
    'Most devices need no new Outlook profile and download nothing again.',
  'item.minimal-hybrid.no-shared-calendars':
    "People who have moved and those who have not cannot see each other's free/busy.",
  'item.minimal-hybrid.point-names-to-the-cloud': 'Change the DNS records to Microsoft 365.',
  'item.minimal-hybrid.back-switch':
    'As long as the old servers run, change the DNS records back. Mail that arrived in the cloud since then stays there until its mailbox is moved back or exported.',
  'item.minimal-hybrid.back-retire':
    'Until synchronization is off and the servers are uninstalled, mailboxes can still be moved back. After that only export and import by hand, and a new server, lead back.',
  'item.imap.decide-on-the-rest':
    'Decide what becomes of contacts, calendars and tasks: they do not move. Export them by hand, or give them up.',
  'item.imap.create-mailboxes': 'Create and license every mailbox in Microsoft 365 first.',
  'item.imap.ports': 'Make the IMAP server reachable on TCP {stated.tls}.',
  'item.imap.write-csv':
    'Write the CSV file with EmailAddress, UserName and Password: {stated.rows:row} and {stated.mb} MB at most.',
  'item.imap.large-items':
    'Look for messages over {stated.mb} MB and mailboxes of more than {stated.items} items: the rest of them does not move.',
  'item.imap.slashes': 'Rename folders with a slash in their name: they are not moved.',
  'item.imap.lower-mx-ttl': 'Lower the time to live of your MX records to {stated.seconds} seconds or less.',
  'item.imap.back-prepare':
    'Until the first batch starts nothing has been copied: stop, and delete the mailboxes in the cloud.',
  'item.imap.test-batch':
    'Run one or more small test batches: they show whether the file, the sign-in and the pace are right.',
  'item.imap.back-pilot':
    'Delete the test batch and what it copied: the source mailboxes are only read, and mail still arrives there.',
  'item.imap.move-batches': 'Move the mailboxes in batches.',
  'item.imap.check-the-copy': 'Check what was copied, mailbox by mailbox, before mail is switched over.',
  'item.imap.leave-the-source-alone':
    'While a batch exists, a mailbox that is deleted or gets another address makes it fail, on either side.',
  'item.imap.back-move':
    'Until the MX records change the mailboxes are only copied, and mail still arrives at the source: delete the batches, and people go on as before. What they sent or filed in the cloud meanwhile is not copied back.',
  'item.imap.only-mail-comes-across': 'Only mail comes across; contacts, calendars and tasks do not.',
  'item.imap.no-shared-calendars': 'No calendars or address list are shared between the two sides meanwhile.',
  'item.imap.point-mail-to-the-cloud': 'Point the MX records to Microsoft 365.',
  'item.imap.tell-users':
    'Tell everybody how to sign in to the new mailbox, and hand out passwords where they were reset.',
  'item.imap.back-switch':
    'As long as the source mailboxes exist, point the MX records back. Mail that arrived in the cloud since then stays there: it has to be exported and imported by hand.',
  'item.imap.check-the-routing':
    'Check that all mail arrives in Microsoft 365 and none at the source any more.',
  'item.imap.delete-batches': 'Delete the batches: that ends the copying from the source.',
  'item.imap.keep-the-source':
    'Keep the source mailboxes as they are until their batches are deleted and their owners have looked through what was copied.',
  'item.imap.remove-servers': 'Decommission the Exchange servers once every mailbox has moved.',
  'item.imap.back-retire':
    'Until the source mailboxes are deleted they hold all mail up to the switch. After that what was not copied is gone, contacts, calendars and tasks above all.',
  'dispute.express-size':
    'The tables say "fewer than 150" seats, the text of the same article "a few hundred", a later note "150 users or less". Offramp counts up to 150 as inside.',
  'dispute.express-name':
    'The product page and the roadmaps call it minimal hybrid as well; the migration advisor keeps express (one synchronization) and minimal (continuing synchronization) apart. Offramp follows the advisor.',
  'item.full-hybrid.hybrid-server-has-ended':
    'Every hybrid server that can stand in your organization is past its end of support, as Exchange SE cannot enter it yet.',
  'rule.method.shorter-than-usual':
    '{days:day} is shorter than usual: in tenants of your size nine of ten mailboxes took {typical:day} typically, and {slow:day} at the slow end.',
  'rule.method.recipients-need-a-place':
    'Identities stay mastered on-premises, so recipients need a place to be managed afterwards: a server, the management tools, or the cloud itself where that had been published.',
  'rule.pst-import.files-not-mailboxes':
    'It carries files, not mailboxes: somebody exports every mailbox to a PST file and loads it into the new one. Shown as a way for what no method moves.',
  'rule.third-party.outside':
    "A stated option outside Microsoft's own methods: its maker says what it moves and gives the support. No statement about any tool is kept here, so it is not held against the others.",
  'rule.third-party.calendars-not-known':
    'Both sides have to work as one meanwhile, and no statement that we keep says that a tool shares calendars.',
  'rule.third-party.ews-will-end':
    'A tool that writes to Exchange Online through EWS needs an entry on the allow list from {stated.day} on and stops on {stated.end}, in {stated.daysLeft:day}.',
  'rule.third-party.lasts-beyond-ews':
    'The move may take {days:day}; a tool that writes through EWS stops on {stated.end}, in {stated.daysLeft:day}. Take one that uses another interface.',
  'item.ending.decide':
    'Have the end state signed before anything moves. What remains of Exchange on-premises: {remain}.',
  'item.ending.decide.ask':
    'Decide what should remain of Exchange on-premises when all is done: nothing, the management tools, or one server. How the move ends decides how it should begin.',
  'item.ending.tools-need-sync':
    'Without synchronization the management tools have nothing to manage: choose that nothing remains, or that synchronization stays.',
  'item.ending.tools-need-sync.ask':
    'The management tools are of use only while identities stay mastered on-premises.',
  'item.ending.server-not-supported':
    'Support of {exchange} has ended: a server that stays has to be of a supported version, so plan its replacement too.',
  'item.ending.server-not-supported.ask':
    'A server that stays has to be of a supported version: look above how yours stand.',
  'item.ending.not-while-moving':
    'Do not switch the whole tenant to mastering in the cloud while mailboxes still move.',
  'item.ending.not-while-moving.ask':
    'If nothing is to remain while identities stay: do not switch the whole tenant to mastering in the cloud while mailboxes still move.',
  'item.ending.keep-one-server': 'Keep one Exchange server, supported and up to date, and remove the others.',
  'item.ending.keep-one-server.ask':
    'If one server is to remain: keep it supported and up to date, and remove the others.',
  'item.ending.management-tools':
    'Install the management tools of {stated.version} {stated.least} or later, or those of Exchange SE; manage recipients with them, then shut the last server down. Do not uninstall it.',
  'item.ending.management-tools.ask':
    'If only the management tools are to remain: install those of {stated.version} {stated.least} or later, or of Exchange SE, then shut the last server down without uninstalling it.',
  'item.ending.tools-cannot-enter':
    'Decide again: the management tools belong to Exchange 2019 or later and can be installed beside {stated.beside:or} only. Let mailboxes be managed in the cloud instead, or bring in a newer server first.',
  'item.ending.tools-cannot-enter.ask':
    'The management tools can be installed beside {stated.beside:or} only: with older servers, choose another end, or bring in a newer server first.',
  'item.ending.cloud-managed': 'Make every mailbox cloud-managed before the last server is uninstalled.',
  'item.ending.cloud-managed.ask':
    'If nothing is to remain while identities stay: make every mailbox cloud-managed before the last server is uninstalled.',
  'item.ending.writeback':
    'Afterwards {stated.attributes} Exchange attributes can be written back to the directory, through Microsoft Entra Cloud Sync.',
  'item.ending.writeback.ask':
    'If nothing is to remain while identities stay: {stated.attributes} Exchange attributes can be written back to the directory, through Microsoft Entra Cloud Sync.',
  'item.ending.nothing-not-yet':
    'While identities stay mastered on-premises, no published way leaves nothing behind: one server has to stay.',
  'item.ending.nothing-not-yet.ask':
    'While identities stay mastered on-premises, one server has to stay: no way without one had been published.',
  'item.ending.public-folders-local':
    'Check that Exchange Online does not look for public folders on-premises any more.',
  'item.ending.remove-connectors':
    'Leave the hybrid: remove the connectors that the wizard made, once no mail runs through them.',
  'item.ending.remove-connectors.ask':
    'Leave the hybrid: remove the connectors that the wizard made, unless a server stays that relays through them.',
  'item.ending.remove-relationship':
    'Remove the organization relationship, and disable OAuth between the two sides where it was set up.',
  'item.ending.switch-sync-off':
    'Switch directory synchronization off, once nothing on-premises masters identities any more.',
  'item.ending.switch-sync-off.ask':
    'If identities do not stay mastered on-premises: switch directory synchronization off.',
  'item.ending.uninstall':
    'Uninstall the last Exchange servers with setup, so that they leave the directory as well.',
  'item.ending.uninstall.ask':
    'If nothing is to remain: uninstall the last Exchange servers with setup, so that they leave the directory as well.',
  'item.cutover.remove-servers.ask':
    'Shut down and decommission the Exchange servers, but for what is to remain.',
  'item.staged.remove-servers.ask':
    'Decommission the Exchange servers once every mailbox has moved, but for what is to remain.',
  'item.express-migration.remove-servers.ask':
    'Decommission the Exchange servers once every mailbox has moved, but for what is to remain.',
  'item.imap.remove-servers.ask':
    'Decommission the Exchange servers of your own once every mailbox has moved, but for what is to remain.',
  'item.cloud.public-folders.find-out-level':
    'Find out the update level of {untold:or}, where public folders are: {levelsUntold} is asked for.',
  'item.cloud.public-folders.find-out-level.ask':
    'If public folders are in use: find out the update level of every server that holds them.',
  'item.cloud.public-folders.old-servers-level':
    'Public folders: bring every server that holds them to the level that their move asks for: {levelsAsked}.',
  'item.cloud.public-folders.old-servers-level.ask':
    'If public folders are in use: bring every server that holds them to the level that their move asks for.',
  'item.cloud.public-folders.old-servers-level-if-lower':
    'Public folders: if a server turns out to be below {levelsUntold}, update it; otherwise go on.',
  'item.cloud.public-folders.old-servers-level-if-lower.ask':
    'If public folders are in use and a server that holds them turns out to be too low, update it; otherwise go on.',
  'item.full-hybrid.find-out-level':
    'Find out the update level of every server of {untold:or}: beside a 2013 hybrid server {levelsUntold} is asked for.',
  'item.full-hybrid.find-out-level.ask': 'Find out the update level of every server.',
  'item.full-hybrid.old-servers-level':
    'Bring every old server to the level that a 2013 hybrid server asks for: {levelsAsked}.',
  'item.full-hybrid.old-servers-level.ask':
    'Bring every old server to the level that the hybrid server asks for.',
  'item.full-hybrid.old-servers-level-if-lower':
    'If a server turns out to be below {levelsUntold}, update it; otherwise go on.',
  'item.full-hybrid.old-servers-level-if-lower.ask':
    'If a server turns out to be too low for the hybrid server, update it; otherwise go on.',
  'item.full-hybrid-2016.find-out-level':
    'Find out the update level of every server of {untold:or}: beside a 2016 hybrid server {levelsUntold} is asked for.',
  'item.full-hybrid-2016.find-out-level.ask':
    'Find out the update level of every server: a newer hybrid server asks for one.',
  'item.full-hybrid-2016.old-servers-level':
    'Bring every old server to the level that a 2016 hybrid server asks for: {levelsAsked}.',
  'item.full-hybrid-2016.old-servers-level.ask':
    'Bring every old server to the level that a newer hybrid server asks for.',
  'item.full-hybrid-2016.old-servers-level-if-lower':
    'If a server turns out to be below {levelsUntold}, update it before the 2016 hybrid server is installed; otherwise go on.',
  'item.full-hybrid-2016.old-servers-level-if-lower.ask':
    'If a server turns out to be too low for a newer hybrid server, update it; otherwise go on.',
  'item.full-hybrid.install-the-server':
    'Install the hybrid server beside the old ones, before the wizard runs: none of {servers:or} is there yet.',
  'item.full-hybrid.install-the-server.ask':
    'Install the hybrid server beside the old ones, unless a server of such a version is there already.',
  'item.full-hybrid.prefer-se':
    'Choose Exchange SE for the hybrid server, where its licence allows: its support has no end in sight, and it may stand beside {stated.versions:or}. The published table of hybrid servers has no row for it yet.',
  'item.full-hybrid.prefer-se.ask':
    'Choose Exchange SE for the hybrid server where only {stated.versions:or} are there: its support has no end in sight. The published table of hybrid servers has no row for it yet.',
  'item.hop.find-out-level':
    'Find out the update level of every server of {untold:or}, Edge included: {levelsUntold} is asked for. If it is lower, the plan has one more step.',
  'item.hop.find-out-level.ask': 'Find out the update level of every old server, Edge included.',
  'item.hop.old-servers-level':
    'Bring every old server, Edge included, to the level that {install} asks for: {levels}.',
  'item.hop.old-servers-level.ask':
    'Bring every old server, Edge included, to the level that {install} asks for.',
  'item.hop.old-servers-level-if-lower':
    'If a server turns out to be below {levelsUntold}, update it before {install} is installed; otherwise go on.',
  'item.hop.old-servers-level-if-lower.ask':
    'If a server turns out to be too low for {install}, update it; otherwise go on.',
  'item.hop.update-first':
    'Update every server of {stated.version} that is below {stated.below} to {stated.to}, the last one, before it is upgraded in place.',
  'item.hop.no-shell':
    '{stated.newest} and older have no Exchange Management Shell: where a command is to run on such a server, look in its own consoles instead (System Manager, IIS Manager), or in its SMTP log.',
  'item.hop.native-mode':
    'Run the organization in native mode: {install} enters no other beside {beside:or}.',
  'item.hop.domain-controllers':
    'Check the domain controllers: {install} works with {stated.oldest} to {stated.newest}.',
  'item.hop.writable-controllers':
    'Read-only domain controllers do not count: {install} needs writable ones.',
  'item.hop.dotnet':
    'Put .NET Framework {stated.versions:or} on the servers: what {install} at {stated.level} is supported with.',
  'item.hop.memory':
    'Size the memory of each mailbox server of {install}: its requirements name {stated.gb} GB, {stated.kind}.',
  'item.hop.tls':
    '{install} speaks TLS {stated.tls} only by default: enable it on every old server, gateway, load balancer and program that talks to it.',
  'item.hop.old-programs':
    'Find out which programs use MAPI/CDO, and whether managed folders are in use: {install} has neither. Replace the programs, and use retention policies.',
  'item.hop.unified-messaging':
    'Give voicemail another home before mailboxes move: {install} has no unified messaging.',
  'item.hop.public-folders-to-2016':
    'Public folders: Exchange 2010 has to be at {stated.from2010} to move them, and there may be {stated.folders} folders at most.',
  'item.cloud.pace':
    'Plan the time: in tenants of your size nine of ten mailboxes were moved within {typical:day} typically, and within {slow:day} at the slow end.',
  'item.cloud.pace-of-the-largest':
    'A mailbox as large as your largest ({largest} GB) took {typical:day} typically, and up to {slow:day}: give it a place early in the plan.',
  'item.cloud.pace-of-the-largest.ask':
    'Large mailboxes take weeks: find out how large the largest is, and give it a place early in the plan.',
  'item.cloud.pace.ask': 'Plan the time: published durations depend on the number of mailboxes.',
  'item.cloud.prove-domains':
    'The TXT record that proves a domain is seen after about {stated.minutes} minutes.',
  'item.cloud.concurrency':
    'Read and set how many mailboxes move at once: published defaults are {stated.defaults:or}; {stated.most} at most for one endpoint, {stated.together} for all of a kind.',
  'item.cloud.batch-life':
    'A batch left alone for {stated.idle:day} is stopped, a stopped one removed after {stated.stopped:day}, a completed one after {stated.completed:day}.',
  'item.cloud.spf': 'Add include:{stated.include} to the SPF record of each domain that sends.',
  'item.pst-import.choose-the-way-in':
    'Choose the way in: upload over the network, which is free, or drives sent by post ({stated.dollars} US dollars a GB, {stated.most} drives at most, {stated.from} to {stated.to} working days for the upload after they arrived, Enterprise Agreement only; not in Germany or Switzerland).',
  'item.pst-import.role': 'Give those who import the role {stated.role}.',
  'item.pst-import.large-items':
    'Look for items over {stated.mb} MB, and for files with {stated.depth} levels of folders or more: they cannot be imported.',
  'item.pst-import.export':
    'Export every mailbox to PST files, in the format of {stated.outlook} or later, and keep the originals.',
  'item.pst-import.import':
    'Upload and import: about {stated.gb} GB a day for each mailbox. Uploaded files are kept for {stated.days:day} after the newest import job.',
  'item.pst-import.no-public-folders': 'PST files cannot be imported into public folders of Exchange Online.',
  'item.third-party.ask-the-maker':
    'Ask the maker of the tool, in writing: which of your versions it reads, what it moves (rights, rules, archives, public folders), and who helps at night.',
  'item.third-party.how-it-writes':
    'Ask which interface it writes to Exchange Online through: EWS is off by default from {stated.day} on and ends on {stated.end}. Prefer one that uses Graph.',
  'item.third-party.allow-ews':
    'If it uses EWS: put its application on the allow list of the tenant, and be done before {stated.end}.',
  'item.third-party.throttling':
    'Ask in the admin center to have the limits of EWS lifted for the time of the move, for {stated.most:day} at most.',
  'dispute.concurrency':
    'One page gives 10 mailboxes at once as the default, another 20, the cmdlet reference of May 2026 says 100. Offramp has you read the value of your own endpoint.',
  'item.outside.verify-domains': 'Add your accepted domains to Microsoft 365 and verify them.',
  'item.outside.create-mailboxes': 'Create a user with a licensed mailbox for everybody who moves.',
  'item.outside.lower-mx-ttl':
    'Lower the time to live of your MX records to {stated.seconds} seconds or less.',
  'item.outside.try-a-few':
    'Move a few mailboxes first: look at mail, calendar, contacts, rights and rules of each, and note how long they took.',
  'item.outside.back-move':
    'Until the MX records change the mailboxes are copied, and mail still arrives at the old ones: stop, and empty or delete the new ones. What people did in them meanwhile is lost unless they export it.',
  'item.outside.point-names':
    'Point the MX records to Microsoft 365 and Autodiscover to {stated.name}, and wait {stated.hours:hour} for it to reach everybody.',
  'item.outside.back-switch':
    'As long as the old mailboxes exist, point the MX records and Autodiscover back. Mail that arrived in the cloud since then stays there: it has to be exported and imported by hand.',
  'item.outside.back-retire':
    'Until the first server is uninstalled it can serve again. After that only a restore from backup brings it back, with the mail of that day.',
  'item.third-party.move':
    'Move the mailboxes as the maker of the tool describes it, in batches that the helpdesk can look after.',
  'item.imap.verify-domains': 'Add your domains to Microsoft 365 and verify them.',
  'item.imap.point-outlook-to-the-cloud': 'Point Autodiscover to {stated.name}.',
  'item.cutover.hidden-mailboxes':
    'Find out which mailboxes are hidden from address lists: a cutover leaves them out, so show them before the batch starts.',
  'item.staged.forwarding-right':
    'Give the same account the right {stated.right} on {stated.attribute}: it has the old mailboxes forward to the new ones.',
  'item.staged.sync-version':
    'Check that Microsoft Entra Connect Sync is at {stated.least} or later: older ones were to stop synchronizing on {stated.day}.',
  'item.staged.assign-licences':
    'Assign licences to the people of each batch once their mailboxes have moved.',
  'item.staged.delete-the-batch': 'Delete the batches once mail reaches Microsoft 365 directly.',
  'item.hybrid-2016.windows-server':
    'The server of Exchange 2016 for the hybrid: provide one with {stated} or later.',
  'item.hybrid-2016.forest':
    'The server of Exchange 2016 for the hybrid: raise the forest functional level to {stated} or higher first (it is {forest}).',
  'item.hybrid-2016.forest.ask':
    'If a server of Exchange 2016 has to be installed for the hybrid: the forest functional level has to be {stated} or higher. Look, and raise it first if it is lower.',
  'item.hybrid-2016.domain-controllers':
    'The server of Exchange 2016 for the hybrid: check that the domain controllers run {stated.oldest} to {stated.newest}.',
  'item.hybrid-2016.dotnet':
    'The server of Exchange 2016 for the hybrid: put .NET Framework {stated.versions:or} on it.',
  'item.hybrid-2016.find-media':
    'Make sure that you can still get install media and licences of Exchange 2016 for the hybrid server. Where to get them today is not known to us: its support ended on {stated}.',
  'item.hybrid-2016.windows-server.ask':
    'If a server of Exchange 2016 has to be installed for the hybrid: provide one with {stated} or later.',
  'item.hybrid-2016.domain-controllers.ask':
    'If a server of Exchange 2016 has to be installed for the hybrid: check that the domain controllers run {stated.oldest} to {stated.newest}.',
  'item.hybrid-2016.dotnet.ask':
    'If a server of Exchange 2016 has to be installed for the hybrid: put .NET Framework {stated.versions:or} on it.',
  'item.hybrid-2016.find-media.ask':
    'If one has to be installed: make sure that you can still get install media and licences of Exchange 2016 for the hybrid server. Where to get them today is not known to us: its support ended on {stated}.',
  'item.hybrid-se.windows-server':
    'The server of Exchange SE for the hybrid: provide one with {stated} or later.',
  'item.hybrid-se.forest':
    'The server of Exchange SE for the hybrid: raise the forest functional level to {stated} or higher first (it is {forest}).',
  'item.hybrid-se.forest.ask':
    'If a server of Exchange SE has to be installed for the hybrid: the forest functional level has to be {stated} or higher. Look, and raise it first if it is lower.',
  'item.hybrid-se.domain-controllers':
    'The server of Exchange SE for the hybrid: check that the domain controllers run {stated.oldest} to {stated.newest}.',
  'item.hybrid-se.dotnet':
    'The server of Exchange SE for the hybrid: put .NET Framework {stated.versions:or} on it.',
  'item.hybrid-se.windows-server.ask':
    'If a server of Exchange SE has to be installed for the hybrid: provide one with {stated} or later.',
  'item.hybrid-se.domain-controllers.ask':
    'If a server of Exchange SE has to be installed for the hybrid: check that the domain controllers run {stated.oldest} to {stated.newest}.',
  'item.hybrid-se.dotnet.ask':
    'If a server of Exchange SE has to be installed for the hybrid: put .NET Framework {stated.versions:or} on it.',
  'item.full-hybrid.server-of-2019':
    'An Exchange 2019 hybrid server would ask for more: {levelsAsked} on the old servers, and only its older updates may enter beside Exchange 2013.',
  'item.full-hybrid.server-of-2019.ask':
    'Beside Exchange 2013 an Exchange 2019 hybrid server would ask for more than one of 2016: a later update on the old servers, and only its own older updates may enter.',
  'item.full-hybrid.move-a-few-first': 'Move a few mailboxes of a pilot group first, and check them.',
  'item.full-hybrid.assign-licences': 'Assign licences to the people of each batch before it moves.',
  'item.ending.groups-in-the-cloud':
    'Groups and contacts are not part of that: have them managed in the cloud too before the last server is uninstalled.',
  'item.ending.groups-in-the-cloud.ask':
    'If nothing is to remain while identities stay: have groups and contacts managed in the cloud too before the last server is uninstalled.',
  'item.ending.relay-elsewhere':
    'Give every device and program that sends through your servers its new way, before the servers go.',
  'item.ending.relay-elsewhere.ask':
    'If devices or programs send through servers that are to go: give each its new way first.',
  'item.hop.update-first-if-lower':
    'If a server of {stated.version} turns out to be below {stated.below}, update it to {stated.to} before it is upgraded in place; otherwise go on.',
  'item.hop.update-first-if-lower.ask':
    'If a server of {stated.version} turns out to be below {stated.below}, update it to {stated.to} before it is upgraded in place; otherwise go on.',
  'item.hop.upgrade-some-in-place':
    'Servers of {stated} can also be upgraded to {install} in place, with about as much effort as a cumulative update: then only what is on the other servers has to move.',
  'item.hop.unsupported-beside':
    'From {stated.update} on, {install} beside {stated.versions:or} may still work and is no longer supported.',
  'item.ending.cloud-managed-sync':
    'Bring Microsoft Entra Connect Sync to {stated.least} or later: mailboxes can be managed in the cloud from there on.',
  'item.ending.cloud-managed-sync.ask':
    'If nothing is to remain while identities stay: bring Microsoft Entra Connect Sync to {stated.least} or later first.',
  // Staying
  'item.stay.find-out-level':
    'Find out the build of every server: the newest that is known to us is {stated.build}, of {stated.day}.',
  'item.stay.auth-certificate':
    'Check the Auth certificate, and renew it in time: when it has expired, Outlook on the web and the admin center fail.',
  'item.stay.licence':
    'Have the licences in order: servers and clients with Software Assurance, or a qualifying subscription for every user.',
  'item.stay.ended': 'Support ended on {stated}: staying as it is means no fixes and no security updates.',
  'item.stay.keep-up-to-date': 'Keep every server at the newest update: support lasts only as long as that.',
  'item.stay.plan-the-end':
    'Put the end of support, {stated}, into the calendar, and begin the next plan well before.',
  // Where publishers disagree
  'dispute.size-150':
    'The tables say "fewer than 150" for cutover and "more than 150" for staged, and leave 150 itself open. The text beside them recommends "a maximum of 150". Offramp counts 150 as cutover.',
  'dispute.cutover-maximum':
    'One line says fewer than 2,000 mailboxes, another up to 2,000, and the cmdlet reference of May 2026 prints 1,000 for the oldest versions. Offramp uses 2,000.',
  'dispute.cutover-sources':
    'The method pages say "Exchange 2003 or later", one list stops at 2013, a roadmap of 2025 offers it for 2016 and 2019, and a copy of a support article says 2003 is not supported. Offramp allows it and says so where it is doubtful.',
  'dispute.staged-size':
    'The table says more than 150; the text a few hundred or a few thousand; another page more than 2,000; another any size at a slow pace. Offramp prefers it above 150 and never rules it out by size.',
  'dispute.staged-sync':
    'One page says synchronization is required, another allows "some other method" to create the users, and one calls it a one-time synchronization. Offramp plans it as required.',
  'dispute.staged-csv':
    'The roadmap asks for the full name, address and a new password. The method pages name the columns EmailAddress, Password and ForceChangePassword, of which only the first is required. Offramp follows the method pages.',
  'dispute.few-hundred':
    'The roadmap text says that below "a few hundred" mailboxes a full hybrid is rarely worth it; the table for 2010 and later names it for more than 150 seats. Offramp reads "a few hundred" as 300 for 2007, and follows the table from 2010 on.',
  'dispute.hybrid-port':
    'The roadmap says Outlook Anywhere on TCP 443; the prerequisites say web services and the migration proxy on TCP 443, and SMTP on TCP 25 both ways. Offramp follows the prerequisites.',
  'dispute.forest-service-pack':
    'The roadmap says "Windows Server 2008 R2 SP1", but a forest level has no service pack. Older cumulative updates accepted lower levels.',
  'dispute.forest-2016':
    'In 2018 the lowest level was Windows Server 2008 R2; the matrix of November 2025 lists 2012, 2012 R2 and 2016 only. Offramp uses the later one.',
  'dispute.office-2003':
    "The roadmap says Office 2003 for Exchange 2010; the support matrices begin with Outlook 2007. Offramp keeps the roadmap's minimum and says so.",
  'dispute.end-of-2010':
    'The end of Exchange 2010 was first announced for 14 January 2020, and moved to 13 October 2020 on 16 September 2019.',
  'dispute.lifecycle-ten-years':
    'The roadmap says that a lifecycle typically lasts ten years; Exchange 2019 got about seven, and a roadmap of 2025 says seven to ten.',
  'dispute.office-2024-end':
    'One page ends Office LTSC 2024 on 9 October 2029, another on 13 October 2029. Offramp uses the earlier day.',
  'dispute.paid-updates-reversed':
    'The first paid period was to be the last and ended on 14 April 2026; then a second was sold until the end of October 2026. Microsoft says it will not be extended again.',

  // Expected when something is open
  'plan.if-open': 'If it applies ({needs} not answered): {text}',
  'if.freebusy.yes': 'If both sides have to work as one: {text}',
  'if.freebusy.no': 'If both sides need not work as one: {text}',
  'if.stay.yes': 'If mail has to stay on-premises: {text}',
  'if.stay.no': 'If mail may leave: {text}',
  'if.dirsync.yes': 'If directory synchronization runs today: {text}',
  'if.dirsync.no': 'If directory synchronization does not run today: {text}',
  'if.keepsync.yes': 'If identities stay mastered on-premises: {text}',
  'if.keepsync.no': 'If identities do not stay mastered on-premises: {text}',
  'if.publicfolders.yes': 'If public folders are in use: {text}',
  'if.publicfolders.no': 'If public folders are not in use: {text}',
  'if.voice.yes': 'If telephony runs through these servers: {text}',
  'if.voice.no': 'If no telephony runs through these servers: {text}',
  'if.um.yes': 'If unified messaging is in use: {text}',
  'if.um.no': 'If unified messaging is not in use: {text}',
  'if.relay.yes': 'If devices or programs send through your servers: {text}',
  'if.relay.no': 'If no device or program sends through your servers: {text}',
  'if.journaling.yes': 'If journaling is in use: {text}',
  'if.journaling.no': 'If journaling is not in use: {text}',
} as const
