/** The timeline: spans, marks, ranges, its table and its picture as a file. */
export const lives = {} as const
