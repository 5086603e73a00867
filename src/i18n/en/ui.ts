/** What stands on the first pages: navigation, questions, problems of a link. */
export const ui = {
  'ui.name': 'Offramp',
  'ui.yes': 'Yes',
  'ui.no': 'No',
  'ui.unknown': "I don't know yet",
} as const
