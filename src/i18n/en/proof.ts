/**
 * What shows that a task is done: what its command prints, or what one sees. It follows the words “Done when:”, so it
 * begins with a small letter and ends with a stop. Placeholders are those of the task's own sentence.
 */
export const proof = {} as const
