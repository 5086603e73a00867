/** The verdict page: comparison, runner-up, what would change it. */
export const verdict = {} as const
