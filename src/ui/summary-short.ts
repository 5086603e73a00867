/** The end of the last whole sentence within so many characters; 0: there is none. */
const sentencesWithin = (text: string, most: number): number =>
  [...text.matchAll(/[.!?](?= )/g)].reduce((end, { index }) => (index < most ? index + 1 : end), 0)

/**
 * A text of at most so many characters: the whole of it; or the sentences that fit, where they are at least half of
 * that; or as many words as fit, and an ellipsis.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const end = sentencesWithin(text, most)
  if (end * 2 >= most) return text.slice(0, end)
  const words = text.slice(0, most + 1)
  return `${words.slice(0, words.lastIndexOf(' ')).replace(/[,;:.]$/, '')} …`
}
