/** Mail programs: the table of the plan page, and what they ask of the checklist. */
export const clients = {
  'ui.clients.title': 'Outlook and other mail programs',
  'clients.lead': 'How each program in use stands with each stop of this plan.',
  'clients.empty': 'Not answered yet, so nothing can be said of replacing them:',
  'clients.table': 'Mail programs in use, stop by stop',
  'clients.lead.realtime':
    'How each program and device in use stands with each stop of this plan. “Limited” is supported for a part of what it can do.',
  'clients.table.realtime': 'Real-time programs and devices in use, stop by stop',
  'clients.program': 'Program',
  'clients.state': 'With {subject}',
  'clients.state.fine': 'Fine',
  'clients.state.limited': 'Limited',
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
    '{subject} asks for ActiveSync {stated.least} or later, see the services below: look at the version of each device.',
  'clients.note.pop-imap':
    '{subject} asks POP and IMAP programs for TLS {stated.least} or later, see the services below: look at each program.',
  'clients.note.other-makers': 'For {subject} Microsoft answers for no other maker’s program: ask the maker.',
  'clients.limited.lync-2013.client-communicator2007r2':
    'With {subject} it is for messages and presence only. Meetings there are joined with Lync Web App.',
  'clients.limited.lync-2013.client-groupchat2007r2':
    'It reaches the rooms on {subject} by way of a legacy endpoint only.',
  'clients.limited.lync-2013.client-groupchat2010':
    'It reaches the rooms on {subject} by way of a legacy endpoint only.',
  'clients.note.too-new': 'It is newer than what {subject} supports.',

  'item.cloud.replace-mac':
    'Replace {affected}: Exchange Online supports Office for Mac of 2016 and older no longer.',
  'item.cloud.replace-mac.open':
    'Replace Office for Mac of 2016 and older: Exchange Online supports it no longer.',
  'proof.cloud.replace-mac': 'the list of programs on Macs names no Office for Mac of 2016 or older.',
} as const
