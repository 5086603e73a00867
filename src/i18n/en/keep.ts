/** Plans kept by name, the plan file, merging, undo, the link. */
export const keep = {} as const
