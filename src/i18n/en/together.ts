/** The sentences and proofs of what both halves of an organization share. */
export const together = {
  'item.together.list-programs':
    'Make one inventory of all desks and phones for both halves: Outlook, and the programs for chat, meetings and calls, each with its version.',
  'proof.together.list-programs':
    'one list holds both, and marks for each program which step of the plan it hinders.',
  'item.together.list-certificates':
    'Make one list of the certificates of all servers, of Exchange and of every real-time role, with the last day of each. Once one has run out, real-time services do not start, and these servers have to last until the end of the plan.',
  'proof.together.list-certificates':
    'run on every server of both halves, each NotAfter is in the calendar with an owner.',
  'item.together.list-names':
    'Make one list of the names that people and partners reach you by, inside and outside: {stated.records}, and the service records of the real-time servers. Note where each points today, and which step of the plan points it elsewhere.',
  'proof.together.list-names':
    'one list holds the records of both halves, and nobody else will change one of them; the command shows one of the real-time half.',
  'item.together.list-voicemail':
    'List who has voicemail in Exchange, the automatic attendants, and which phone system takes the calls of each.',
  'proof.together.list-voicemail':
    'run on an Exchange server, its list is kept with the plan, with a phone system behind each person.',
  'item.together.unified-messaging-level':
    'Make sure that {stated.exchange} is at {stated.level} or later: voicemail with {stated.server} asks for it. Plan to leave that Exchange, too.',
  'proof.together.unified-messaging-level':
    'run on an Exchange server, no server of that version is below that level.',

  // Which half goes first: voicemail
  'item.together.realtime-first-for-voicemail':
    'The real-time half goes first. Nothing published supports voicemail of {stated.first:or} with {stated.exchange}, so a user leaves that server, for {stated.to} or for Teams, before their mailbox moves to {stated.exchange}.',
  'proof.together.realtime-first-for-voicemail':
    'in the plan of days, nobody with voicemail has their mailbox moved before they have left the old real-time server.',
  'item.together.realtime-first-for-cloud-voicemail':
    'The real-time half goes first. Users of {stated.before} cannot have Cloud Voicemail, the only voicemail of Exchange Online, so they leave that server before their mailboxes move.',
  'proof.together.realtime-first-for-cloud-voicemail':
    'in the plan of days, nobody with voicemail has their mailbox moved before they have left that server.',
  'item.together.voicemail-between':
    'Go in three steps, as each half hinders the other: mail as far as {stated.mail}, then users to {stated.to}, then mailboxes to {stated.exchange}. The oldest Exchange that you have is not named beside {stated.to}, and nothing published supports voicemail of {stated.first:or} with {stated.exchange}. Nobody has published this order: it follows from both rules.',
  'proof.together.voicemail-between':
    'in the plan of days, the three steps stand in this order, and each ends before the next begins.',
  'item.together.voicemail-between-cloud':
    'Go in three steps, as each half hinders the other: users from {stated.before} to {stated.last}, then mailboxes to Exchange Online, then users on. Users of {stated.before} cannot have Cloud Voicemail, and the Exchange that you have works with nothing newer than {stated.last}. Nobody has published this order: it follows from both rules.',
  'proof.together.voicemail-between-cloud':
    'in the plan of days, the three steps stand in this order, and each ends before the next begins.',
  'item.together.voicemail-gap':
    'Between the cutover of mail and their own move to Teams, people have no voicemail: until then Cloud Voicemail needs a hybrid, and that needs the synchronization which a cutover wants off.',
  'item.together.voicemail-not-supported':
    'Nothing published supports voicemail of {realtime} with mailboxes on {stated.exchange}. Choose another end for one of the halves, or do without voicemail.',
  'item.together.keep-attendants':
    'Keep a server of {stated.keep:or} for automatic attendants until they have another home: with {stated.exchange} alone they have none.',
  'proof.together.keep-attendants':
    'the plan says where each automatic attendant goes, and no decommission removes that server before.',
  'item.together.hybrid-before-voicemail':
    'Decide the order: the hybrid of the real-time half, whose part stands further down, is connected before the first mailbox with voicemail moves to Exchange Online. From then on its voicemail is Cloud Voicemail, which needs the hybrid, Enterprise Voice and a policy for hosted voicemail.',
  'proof.together.hybrid-before-voicemail':
    'in the plan of days, the hybrid stands before the first mailbox with voicemail.',
  'item.together.voicemail-needs-a-hybrid':
    'Decide on voicemail before mailboxes move to Exchange Online while users stay on servers: Cloud Voicemail needs a hybrid with Microsoft 365, Enterprise Voice and a policy for hosted voicemail, although nobody moves to Teams.',
  'proof.together.voicemail-needs-a-hybrid':
    "can't be checked from here: whoever runs the phone system confirms that there will be such a hybrid, or that voicemail ends.",
  'item.together.online-keeps-none-itself':
    'Exchange Online has had no unified messaging of its own since {stated.day}: voicemail of its mailboxes is Cloud Voicemail.',
  'item.together.unified-messaging-apart':
    'Unified messaging of Exchange and {stated.server} may not share a server.',

  // … other orders
  'item.together.mail-first-for-exchange-2010':
    'Mail goes first. Of all versions of Skype for Business Server, {stated.exchange} works with {stated.only} only: bring mailboxes off it before users come to a newer one.',
  'proof.together.mail-first-for-exchange-2010':
    'in the plan of days, no user comes to a newer server before their mailbox has left that Exchange.',
  'item.together.exchange-2019-pairs-with':
    '{stated.exchange} is published as working with {stated.only} only. While users are on an older server and mailboxes are there, that pair is outside of what is supported.',
  'item.together.cutover-first':
    'Finish the move of mail first, then switch directory synchronization on. A cutover wants it off, and the way to Teams wants it on: both at once cannot be.',
  'proof.together.cutover-first':
    'in the plan of days, synchronization is switched on after the last mailbox has moved and its batch is deleted.',
  'item.together.keep-sync-on':
    'Leave directory synchronization on when mail is done. The method of mail would switch it off in the end, but Teams needs it until all users have moved.',
  'proof.together.keep-sync-on':
    'in the plan of days, the step that switches synchronization off stands after the last step of the real-time half, or nowhere.',
  'item.together.archives-in-mailboxes':
    'Find out whether conversations are archived in mailboxes, and decide where they go. That is published with {stated.exchange:or} and with Exchange Online, and not with {mail}. Large photos go with them.',
  'proof.together.archives-in-mailboxes':
    "can't be checked from here: whoever answers for records confirms the decision.",

  'item.together.test-mixtures':
    'Put a test of every mixture into the pilots of both halves: mailbox on your servers or in the cloud, user on your servers or in Teams. In each, look at the calendar, at presence in Outlook, and set up a meeting: OAuth between both sides has to be there for it.',
  'proof.together.test-mixtures':
    'both pilots have a user of each mixture that there will be, and a day for the test.',

  // What is prepared once
  'item.together.directory-sync':
    'Set up directory synchronization once for both halves, with {stated.tool}: all users, whether they move or not. It has to run until both halves are done.',
  'proof.together.directory-sync':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is True, and the last synchronization was today.',
  'item.together.keep-directory-sync':
    'Keep the one directory synchronization running for both halves until both are done, and check that all users are in it, with their mail address and their SIP address.',
  'proof.together.keep-directory-sync':
    'in Microsoft Graph PowerShell, the value of OnPremisesSyncEnabled is True, and the last synchronization was today.',
  'item.together.licences':
    'Count the licences of both halves at once: Exchange Online for every mailbox that moves; Teams and Skype for Business Online (Plan 2) for every user, although that service was retired on {stated.retired}; Audio Conferencing or Teams Phone where they are used.',
  'proof.together.licences':
    'in Microsoft Graph PowerShell, the enabled units of each are as many as the people who need it, or more.',
  'item.together.licences-fresh':
    'Count the licences of both halves at once: Exchange Online for every mailbox that moves, Teams for every user; Audio Conferencing or Teams Phone where they are needed.',
  'proof.together.licences-fresh':
    'in Microsoft Graph PowerShell, the enabled units of each are as many as the people who need it, or more.',
  'item.together.replace-office':
    'Replace {affected} before either half comes to Microsoft 365, which no longer takes or supports these versions.',
  'item.together.replace-office.open':
    'Replace versions of Office that Microsoft 365 no longer takes or supports, before either half comes there.',
  'proof.together.replace-office': 'the software inventory of all desks shows none of them any more.',
  'item.together.one-rollout':
    'Plan one rollout for both halves: each desk is visited once, and gets the Outlook and the real-time program that both halves ask for.',
  'proof.together.one-rollout':
    "can't be checked from here: the help desk confirms that no desk stands in the plan twice.",
  'item.together.contacts-out-of-mailboxes':
    'If contact lists are kept in Exchange (unified contact store), bring them back before a mailbox moves: set UcsAllowed to False in the user services policy, then run Invoke-CsUcsRollback for its users. It is published with {stated.exchange:or} and with Exchange Online, and not with {mail}. Whoever skips it loses the contacts.',
  'proof.together.contacts-out-of-mailboxes':
    'run on a real-time server, UcsAllowed is False in every policy, and a few users see their contacts.',
  'item.together.web-mail':
    'Set up chat and presence in web mail anew for {stated.exchange}: it needs the {stated.runtime} runtime on the server. What was set up for {stated.before} goes on working there.',
  'proof.together.web-mail':
    "can't be checked from here: a user on each version of Exchange confirms that web mail shows presence.",
  'item.together.back-prepare':
    'Nothing has moved by what both halves prepare: it can stay as it is, whatever becomes of either.',
  'item.together.switch-sync-off-last':
    'Switch directory synchronization off last of all, when mail has moved and the hybrid of the real-time servers is off: until then both halves need it.',
  'proof.together.switch-sync-off-last':
    'the Microsoft 365 admin center shows directory synchronization as off, and users as cloud-only.',
} as const
