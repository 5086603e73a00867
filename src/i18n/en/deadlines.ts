/**
 * What a service stops, and for whom: `deadline.<id>`. The day stands beside the sentence. Then the sentences and proofs
 * of the tasks that follow: `item.deadline.<id>`, `proof.deadline.<id>`.
 */
export const deadlines = {
  'deadline.tls':
    'Microsoft 365 takes connections with TLS {stated.version} or later only. Servers of {stated.oldServers:or} may offer older ones alone.',
  'deadline.old-outlook':
    'Outlook of {stated.versions:or} is below the lowest builds that may connect to Exchange Online.',
  'deadline.basic-auth':
    'Exchange Online stops taking user name and password in every protocol but SMTP AUTH: tenant by tenant from this day on, everywhere by {stated.over}. Programs and devices that know no other way to sign in stop.',
  'deadline.mail-enforcement':
    'Mail that a server of {stated.versions:or} sends to Exchange Online through the hybrid connector is slowed from day {stated.reportDays} after Exchange Online first notices the server, partly blocked from day {stated.partDays} and fully from day {stated.blockDays}.',
  'deadline.office-2016-2019':
    'Connecting from {stated.versions:or} to Exchange Online is supported until this day; after it nobody helps when it breaks.',
  'deadline.office-2021':
    'Connecting from {stated.versions:or} to Exchange Online is supported until this day; after it nobody helps when it breaks.',
  'deadline.cloud-archive-owa':
    'Outlook on the web of a server on-premises no longer opens an archive that is in the cloud. Outlook on the desktop still does.',
  'deadline.hybrid-app':
    'Free/busy, MailTips and photos of people in the cloud need the dedicated hybrid app; the shared one is blocked. Moves and mail flow are not touched.',
  'deadline.root-certificate':
    'Servers and gateways that exchange mail with Exchange Online have to trust {stated.root}; without it mail may stop. Windows fetches it by itself unless that was switched off.',
  'deadline.pop-imap-tls':
    'POP and IMAP programs that know no TLS {stated.least} are blocked. Only tenants that opted in to the old endpoint still had them.',
  'deadline.activesync-version':
    "Mail apps of phones that speak ActiveSync older than {stated.least} can't connect to Exchange Online. Outlook for phones is not touched.",
  'deadline.activesync-certificate':
    'Phones can no longer sign in to ActiveSync with a certificate directly; they have to go through Microsoft Entra.',
  'deadline.mail-floor':
    'Servers of {stated.versions:or} below the update of {stated.update} are noticed, then slowed and blocked when they send mail to Exchange Online through the hybrid connector.',
  'deadline.mail-floor-next':
    'A higher floor for mail is announced: above every public update of {stated.versions}. No day is published. Then only servers with paid updates and Exchange SE get through.',
  'deadline.sync-version': 'Microsoft Entra Connect Sync older than {stated.least} stops synchronizing.',
  'deadline.ews-off':
    'Exchange Online web services (EWS) are off by default: programs, tools and free/busy that use them are refused, unless an administrator allows them again.',
  'deadline.ews-end':
    'Exchange Online web services (EWS) are gone for good, with no exceptions. EWS of servers on-premises stays.',
  'deadline.graph':
    'Free/busy, MailTips and photos between the two sides go through Graph only, which takes Exchange SE with the update of {stated.update} or later. Older servers lose them.',
  'deadline.paid-updates-exchange-2016':
    'Paid security updates of {subject} are sold until this day; after it new security holes stay open.',
  'deadline.paid-updates-exchange-2019':
    'Paid security updates of {subject} are sold until this day; after it new security holes stay open.',
  'deadline.smtp-auth-default':
    'Exchange Online refuses user name and password for sending mail (SMTP AUTH) by default. In tenants that exist by then an administrator can allow it again for a while; newer ones never have it.',
  'deadline.smtp-auth-end':
    'User name and password for sending mail (SMTP AUTH) go for good. The day is to be announced in {stated.announced}.',
  'deadline.se-door':
    'Update {stated.update} of {subject} will refuse to be installed while {stated.refuses:or} is in the organization. Remove those servers before, or stay below that update.',

  'item.deadline.list-senders':
    'List every device and program that sends mail through your servers, and how each signs in.',
  'proof.deadline.list-senders':
    'on an Exchange server, the command shows which connectors let devices relay, their protocol logs were read for some weeks, and every sender on the list has an owner.',
  'item.deadline.list-password-programs':
    'Find out which programs and devices read mailboxes with a user name and a password: Exchange Online refuses that.',
  'proof.deadline.list-password-programs':
    "can't be checked from here: the owners of programs that read mailboxes (tickets, scanners, backup, telephony) have to say how each signs in.",
  'item.deadline.list-pop-imap':
    'Find out who uses POP or IMAP, and whether those programs know TLS {stated.least}.',
  'item.deadline.list-pop-imap.ask':
    'Find out whether anybody uses POP or IMAP, and whether those programs know TLS {stated.least}.',
  'proof.deadline.list-pop-imap':
    'on each Exchange server, the command shows both services as stopped; where one runs, its protocol log was on for some weeks, and every program in it stands on a list with the TLS version that it knows.',
  'item.deadline.list-phones':
    'Find out which phones use a mail app of their own instead of Outlook, and whether any signs in with a certificate.',
  'item.deadline.list-phones.ask':
    'Find out whether phones use a mail app of their own instead of Outlook, and whether any signs in with a certificate.',
  'proof.deadline.list-phones':
    "can't be checked from here: whoever manages the phones has to confirm the list, and whether its mail profiles name a certificate.",
  'item.deadline.list-ews-programs':
    'Find out which programs, add-ins and migration tools would use the web services (EWS) of Exchange Online: off by default from {stated.day}, gone on {stated.end}.',
  'proof.deadline.list-ews-programs':
    'in Exchange Online, the command shows whether EWS is allowed and for which programs, and the EWS usage report in the admin center names none that lacks an owner and a successor.',
  'item.deadline.smtp-auth':
    'Give every sender that would sign in to Exchange Online with a password another way before {stated.planned}: OAuth, a connector that knows it by certificate or address, or another mail service.',
  'proof.deadline.smtp-auth':
    'every sender on the list has sent a test message its new way, and the report of SMTP AUTH senders in the Exchange admin center names none that used a password.',
  'item.deadline.smtp-auth-end':
    'In tenants that exist by then an administrator can allow passwords for sending again, and only for a while; newer tenants never have them: the day on which they go for good is to be announced in {stated.announced}. Do not build on them.',
  'item.deadline.pop-imap-tls':
    'Update or replace POP and IMAP programs that know no TLS {stated.least}, or that use the old endpoint.',
  'item.deadline.pop-imap-tls.ask':
    'If POP or IMAP programs are in use: update or replace those that know no TLS {stated.least}, or that use the old endpoint.',
  'proof.deadline.pop-imap-tls':
    'in Exchange Online, the command shows False or nothing, and each program on the list has fetched mail from a pilot mailbox.',
  'item.deadline.activesync-certificate':
    'Where phones sign in with certificates, let them do so through Microsoft Entra, before {stated.planned}.',
  'item.deadline.activesync-certificate.ask':
    'If phones sign in with certificates: let them do so through Microsoft Entra, before {stated.planned}.',
  'proof.deadline.activesync-certificate':
    'the Entra sign-in log shows no Exchange ActiveSync sign-in with a certificate, or the phone profiles name none.',
  'item.deadline.root-certificate':
    'Check that every server and gateway that exchanges mail with Exchange Online trusts {stated.root}.',
  'proof.deadline.root-certificate':
    'on each of these servers, the command prints the certificate; the makers of mail gateways have confirmed theirs.',
  'item.deadline.se-door':
    'Install an Exchange SE server, if you need one, before update {stated.update}: that one refuses to stand beside {stated.refuses:or}. It is planned for {stated.planned}; no day is published.',
  'item.deadline.activesync-version':
    'Check with pilot phones that their mail apps speak ActiveSync {stated.least} or later; update the others, or give them Outlook.',
  'item.deadline.activesync-version.ask':
    'If phones use a mail app of their own: check in the pilot that it speaks ActiveSync {stated.least} or later; update the others, or give them Outlook.',
  'proof.deadline.activesync-version':
    'in Exchange Online, once the phones have connected, no ActiveSync row shows a ClientVersion below {stated.least}.',
  'item.deadline.mail-floor-next':
    'Plan for a door without a date: a later floor will stop mail to Exchange Online from servers of {stated.versions} with public updates. Finish the move soon, or let Exchange SE send the mail as soon as it may be installed.',
  'item.deadline.cloud-archive-owa':
    'People with a mailbox on-premises and an archive in the cloud open that archive with Outlook on the desktop: Outlook on the web of your servers does not, from {stated.day} on.',
} as const
