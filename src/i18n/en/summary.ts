/** The page for managers, and what can be printed. */
export const summary = {} as const
