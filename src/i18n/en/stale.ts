/** What is said of knowledge that has not been checked for long. */
export const stale = {
  'stale.amber':
    'The knowledge behind this page was checked on {day}, {n} days ago. Publishers may have said something else since: look for a newer edition of Offramp, or check what you rely on.',
  'stale.red':
    'Out of date: the knowledge behind this page was checked on {day}, {n} days ago. Do not rely on a day or a limit here without reading its source again. Look for a newer edition of Offramp.',
  'stale.list': 'What most needs a check',
  'stale.due.title': 'What most needs a check',
  'stale.due.lead':
    'The statements that may have changed since they were read, the oldest and least certain first. Hold each against its document.',
  'stale.due.what': 'Statement',
  'stale.due.value': 'Says',
  'stale.due.source': 'Source',
  'stale.due.day': 'Of',
  'stale.due.confidence': 'Confidence',
  'stale.due.confidence.high': 'high',
  'stale.due.confidence.medium': 'medium',
  'stale.due.confidence.low': 'low',
  'stale.due.line': '{what}: {value} ({source}, {day})',
} as const
