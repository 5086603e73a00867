/** The blank question sheet, the map of questions, the preview of what is still possible. */
export const sheet = {} as const
