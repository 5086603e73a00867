/** Two plans side by side, and what changed in the knowledge since. */
export const compare = {} as const
