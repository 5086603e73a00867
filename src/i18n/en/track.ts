/** The checklist to work from: owners, days, notes, what is not for us, progress. */
export const track = {} as const
