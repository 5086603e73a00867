/** Mail programs: the table of the plan page, and what they ask of the checklist. */
export const clients = {
  'ui.clients.title': 'Outlook and other mail programs',
  'clients.lead': 'How each program in use stands with each stop of this plan.',
  'clients.empty': 'Not answered yet, so nothing can be said of replacing them:',
  'clients.table': 'Mail programs in use, stop by stop',
  'clients.program': 'Program',
  'clients.state': 'With {subject}',
  'clients.state.fine': 'Fine',
  'clients.state.unsupported': 'Unsupported',
  'clients.state.blocked': 'Blocked',
  'clients.state.unknown': 'Not known',
  'clients.state.find-out': 'Find out',
  'clients.replace': 'Replace before “{phase}” in “{leg}”.',
  'clients.ended': 'Its own support ended on {day}.',
  'clients.replace.by': 'Supported from then on: {by:or}.',
  'clients.replace.column': 'Replace before',
  'clients.nothing-published': 'Nothing published was found about it with {subjects}.',
  'clients.note.activesync':
    '{subject} takes ActiveSync {stated.least} or later only: look at the version of each device.',
  'clients.note.pop-imap':
    '{subject} takes POP and IMAP only with TLS {stated.least} or later and modern sign-in: look at each program.',
  'clients.note.other-makers': 'For {subject} Microsoft answers for no other maker’s program: ask the maker.',
  'clients.note.too-new': 'It is newer than what {subject} supports.',

  'item.cloud.replace-mac':
    'Replace {affected}: of Office for Mac, Exchange Online supports the current one only.',
  'item.cloud.replace-mac.open':
    'Replace older Office for Mac: Exchange Online supports the current one only.',
  'proof.cloud.replace-mac': 'the list of programs on Macs names no version of Office but the current one.',
} as const
