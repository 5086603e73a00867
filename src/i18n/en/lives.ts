/** The timeline: spans, marks, ranges, its table and its picture as a file. */
export const lives = {
  'name.microsoft-teams': 'Microsoft Teams',

  'lives.title': 'Everything that ages',
  'lives.lead':
    'What you depend on, from release to the last day of support; what the services stop; and your way through it. The planning date is {asof}.',
  'lives.lead.short':
    'From release to the last day of support, with the parts of your way on the rows that they touch. The planning date is {asof}.',
  'lives.full': 'The whole timeline: years, all versions, copy, save as a file',
  'lives.begin':
    'Nothing is answered yet, so this is every version of Exchange. Answer which servers you have to see your own.',

  'lives.group.mail': 'Mail servers',
  'lives.group.realtime': 'Real-time servers',
  'lives.group.windows': 'Windows Server',
  'lives.group.programs': 'Programs',
  'lives.group.deadlines': 'What the services stop',
  'lives.group.doors': 'Doors without a day',

  'lives.role.in-use': 'in use',
  'lives.role.on-way': 'on the way',
  'lives.role.can-run': 'newest you can run',
  'lives.role.runs': 'newest for {runs}',

  'lives.end.ended': 'ended {day}',
  'lives.end.ends': 'ends {day}',
  'lives.end.none': 'no end announced',
  'lives.end.paid': 'paid to {day}',
  'lives.end.unknown': 'no dates known',
  'lives.end.service': 'a service, no version',
  'lives.before': 'until {day}',
  'lives.after': 'from {day}',
  'lives.open': 'if it applies to you',

  'lives.period.mainstream': 'mainstream support',
  'lives.period.extended': 'extended support',
  'lives.period.paid': 'paid updates',
  'lives.period.open': 'no end announced',
  'lives.mark.past': 'in force',
  'lives.mark.ahead': 'ahead',
  'lives.mark.undated': 'no day yet',
  'lives.mark.enters': 'a part of your way',
  'lives.mark.leaves': 'leaves on your way',

  'lives.asof': 'planning date {day}',
  'lives.today': 'today {day}',
  'lives.both': 'planning date: today, {day}',

  'lives.day': '{day}',
  'lives.doubtful': '{day} (doubtful)',
  'lives.sources.release': '{product}, its release',
  'lives.picture':
    'Lives and deadlines from {from} to {to}, with the planning date and the parts of the way marked. The tables below say the same.',
  'lives.file.title': 'Timeline on {asof}: what ages, what the services stop, and the way',
  'lives.file.desc':
    'From {from} to {to}. Full bars are mainstream support, outlined ones extended support, hatched ones paid updates; a dashed outline has no announced end. Numbers in the margin are the parts of the way in their order, without days. Numbers on the axis are deadlines of services.',

  'lives.range': 'Years shown',
  'lives.range.all': 'All',
  'lives.range.10': '10 years',
  'lives.range.5': '5 years',
  'lives.range.2': '2 years',
  'lives.range.from': 'First year',
  'lives.range.to': 'Last year',
  'lives.all': 'All versions',
  'lives.all.hint': 'also those that you neither have nor pass through',

  'lives.copy': 'Copy the tables',
  'lives.copy.failed': 'Copying is not allowed here.',
  'lives.copy.instead': 'Download the tables instead',
  'lives.save': 'Save as SVG',

  'lives.way.title': 'The way, in order',
  'lives.way.lead':
    'Numbered as in the margin of the picture. The parts have an order, and no days: nothing is scheduled here.',
  'lives.way.none': 'No way is planned yet.',
  'lives.way.number': 'Part',

  'lives.deadlines.lead':
    'Days on which Microsoft stops taking something that you use or will use on this way, numbered as in the picture. There a full mark is in force, a ring lies ahead, a dotted one has no day yet.',
  'lives.column.kind': 'Kind',
  'lives.column.role': 'On your way',
  'lives.sources': 'Where the dates stand',

  'lives.stop.tls': 'Old TLS',
  'lives.stop.old-outlook': 'Old Outlook',
  'lives.stop.basic-auth': 'Passwords (basic authentication)',
  'lives.stop.mail-enforcement': 'Mail from old servers is slowed',
  'lives.stop.office-2016-2019': 'Office 2016 and 2019 in the cloud',
  'lives.stop.office-2021': 'Office LTSC 2021 in the cloud',
  'lives.stop.cloud-archive-owa': 'Cloud archives in web mail',
  'lives.stop.hybrid-app': 'The shared hybrid app',
  'lives.stop.root-certificate': 'Without the new root certificate',
  'lives.stop.pop-imap-tls': 'POP and IMAP with old TLS',
  'lives.stop.activesync-version': 'Old ActiveSync',
  'lives.stop.activesync-certificate': 'ActiveSync by certificate',
  'lives.stop.mail-floor': 'Mail from servers not updated',
  'lives.stop.mail-floor-next': 'A higher floor for mail',
  'lives.stop.sync-version': 'Old directory synchronization',
  'lives.stop.ews-off': 'EWS off by default',
  'lives.stop.ews-end': 'EWS is gone',
  'lives.stop.graph': 'Free/busy through Graph only',
  'lives.stop.paid-updates-exchange-2016': 'Paid updates of Exchange 2016',
  'lives.stop.paid-updates-exchange-2019': 'Paid updates of Exchange 2019',
  'lives.stop.smtp-auth-default': 'SMTP AUTH off by default',
  'lives.stop.smtp-auth-end': 'SMTP AUTH is gone',
  'lives.stop.se-door': 'Older versions beside Exchange SE',
} as const
