/**
 * The page for managers, and what can be printed. `summary.deadline.<id>` says in a line what `deadline.<id>` says in full.
 */
export const summary = {
  'summary.eyebrow': 'Summary · {day}',
  'summary.empty.title': 'Nothing to sum up yet',
  'summary.empty':
    'Answer the first questions. The summary says in one page where you are, what waiting risks, the way, what it needs and what comes next.',
  'summary.plan': 'The whole plan',

  // The first sentence
  'summary.what': '{what}.',
  'summary.what.both': '{mail}, and {realtime}.',
  'summary.contradicts': 'The answers contradict each other: look at the plan before you rely on this page.',
  'summary.servers.mail': '{n} versions of Exchange',
  'summary.servers.realtime': '{n} versions of real-time servers',
  'summary.mail': '{mailboxes:mailbox} on {servers}',
  'summary.mail.number': '{mailboxes:mailbox} on mail servers that are not named yet',
  'summary.mail.servers': 'Mail on {servers}',
  'summary.mail.untold': 'Mail servers that are not named yet',
  'summary.realtime': '{users:user} on {servers}',
  'summary.realtime.servers': 'Users on {servers}',
  'summary.ended': 'Support ended on {day}, {days:day} ago.',
  'summary.ended.of': 'Support of {version} ended on {day}, {days:day} ago.',
  'summary.ends': 'Support ends on {day}, in {days:day}.',
  'summary.ends.of': 'Support of {version} ends on {day}, in {days:day}.',
  'summary.ends-today': 'Support ends today, {day}.',
  'summary.ends-today.of': 'Support of {version} ends today, {day}.',
  'summary.no-end': 'No end of support is announced.',

  'summary.where': 'Where we are',
  'summary.where.none': 'No server version is named yet, so nothing can be said of its support.',
  'summary.where.left': 'And {n} more, in the plan.',
  'summary.last-day': 'Last day of support: {day}, {when}.',
  'summary.last-day.none': 'No end of support is announced.',
  'summary.ago': '{days:day} ago',
  'summary.in': 'in {days:day}',
  'summary.today': 'today',

  'summary.risk': 'The risk of waiting',
  'summary.risk.none': 'No published day stands against waiting, as far as your answers tell.',
  'summary.risk.left': 'And {n} more, in the plan.',
  'summary.risk.open': 'Open questions decide whether {n} more concern you.',
  'summary.risk.support-ended':
    'Last day of support of {version}. Since then no technical support, no fixes, no security updates.',
  'summary.risk.support-ends':
    'Last day of support of {version}. After it: no technical support, no fixes, no security updates.',
  'summary.risk.paid-ended':
    'Last day of the security updates that were sold for {version}. New security holes stay open.',
  'summary.risk.paid-until':
    'Last day of the security updates that are sold for {version}. After it new security holes stay open.',

  'summary.deadline.tls': 'Microsoft 365 takes connections with TLS {stated.version} or later only.',
  'summary.deadline.old-outlook': 'Outlook of {stated.versions:or} may no longer connect to Exchange Online.',
  'summary.deadline.basic-auth': 'Exchange Online stops taking user name and password.',
  'summary.deadline.mail-enforcement':
    'Exchange Online slows and then blocks mail that a server of {stated.versions:or} sends through the hybrid connector.',
  'summary.deadline.office-2016-2019':
    'Last day on which {stated.versions:or} is supported with Exchange Online.',
  'summary.deadline.office-2021': 'Last day on which {stated.versions:or} is supported with Exchange Online.',
  'summary.deadline.cloud-archive-owa':
    'Outlook on the web of a server on-premises no longer opens an archive that is in the cloud.',
  'summary.deadline.hybrid-app': 'Free/busy between the two sides needs the dedicated hybrid app.',
  'summary.deadline.root-certificate':
    'Servers that exchange mail with Exchange Online have to trust {stated.root}.',
  'summary.deadline.pop-imap-tls': 'POP and IMAP programs that know no TLS {stated.least} are blocked.',
  'summary.deadline.activesync-version':
    'Mail apps of phones that speak ActiveSync older than {stated.least} can’t connect to Exchange Online.',
  'summary.deadline.activesync-certificate':
    'Phones can no longer sign in to ActiveSync with a certificate directly.',
  'summary.deadline.mail-floor':
    'Mail to Exchange Online from servers of {stated.versions:or} below the update of {stated.update} is slowed and then blocked.',
  'summary.deadline.mail-floor-next':
    'Mail to Exchange Online from servers of {stated.versions} will need paid updates or Exchange SE.',
  'summary.deadline.sync-version':
    'Microsoft Entra Connect Sync older than {stated.least} stops synchronizing.',
  'summary.deadline.ews-off': 'Exchange Online web services (EWS) are off by default.',
  'summary.deadline.ews-end':
    'Exchange Online web services (EWS), which programs and tools may use, are gone for good.',
  'summary.deadline.graph':
    'Free/busy between the two sides goes through Graph only; servers older than Exchange SE lose it.',
  'summary.deadline.paid-updates-exchange-2016':
    'Last day of the security updates that are sold for {subject}.',
  'summary.deadline.paid-updates-exchange-2019':
    'Last day of the security updates that are sold for {subject}.',
  'summary.deadline.smtp-auth-default':
    'Exchange Online refuses a password for sending mail (SMTP AUTH) by default: devices and programs are concerned.',
  'summary.deadline.smtp-auth-end':
    'A password for sending mail (SMTP AUTH) is refused for good. The day is to be announced in {stated.announced}.',
  'summary.deadline.se-door':
    'Update {stated.update} of {subject} refuses to be installed beside {stated.refuses:or}.',

  'summary.way': 'The way',
  'summary.way.none': 'Your answers rule out every way, or say too little.',
  'summary.to-version': 'To {version}, on-premises',
  'summary.way.verdict': 'See the methods',
  'summary.way.chosen': 'Chosen.',
  'summary.way.default': 'Not chosen yet: the best that the answers allow.',
  'summary.way.ruled-out': 'Your answers rule this way out.',
  'summary.way.unsupported': 'It ends on a version that is past its end of support.',
  'summary.way.open': 'Provisional. Answers that could still change it:',
  'summary.way.open.more': 'and {n} more',

  'summary.needs': 'What it needs',
  'summary.needs.tasks': '{tasks:task}, {gates:gate} among them that hold up what follows.',
  'summary.needs.conditional': '{n} of them only if an open question is answered so.',
  'summary.needs.done': 'Done: {done:task}, {gates:gate}.',
  'summary.needs.skipped': 'Set aside as not for us: {skipped:task}.',
  'summary.needs.roles': 'Open tasks by role',
  'summary.needs.first': 'To get ready or to buy first',
  'summary.needs.more': 'and {n} more in the phase “{phase}”',

  'summary.next': 'The next three steps',
  'summary.next.few': 'The next steps',
  'summary.next.none': 'Every task is done, or set aside.',
  'summary.next.waits': 'All other open tasks wait for these.',
  'summary.next.due': 'due {day}',

  'summary.source': 'Source',

  // What to print
  'print.button': 'Print…',
  'print.title': 'What shall be printed?',
  'print.lead':
    'Chosen parts stay chosen while this page is open. Paper holds all tasks, whatever the filter.',
  'print.part.summary': 'Summary, on one page',
  'print.part.why': 'Where you are, and why this way',
  'print.part.checklist': 'Checklist',
  'print.part.phases': 'Every phase on a page of its own',
  'print.part.programs': 'Programs',
  'print.part.timeline': 'Timeline',
  'print.part.sources': 'Sources',
  'print.none': 'Choose at least one part.',
  'print.go': 'Print',
} as const
