import { readLink, type Linked } from './link.ts'
import { isOtherFormat, type Problem } from './problem.ts'

/** Characters; a browser keeps no longer addresses either. */
const LONGEST_LINK = 1_000_000

/** What the command was asked for, or the key of the words that say why it cannot be done. */
export type Command =
  | {
      readonly link: string
      readonly markdown: boolean
      readonly linked: Linked
      readonly problems: readonly Problem[]
    }
  | { readonly refused: 'cli.usage' | 'cli.unreadable' | 'cli.unknown-format' }

/** Reads the arguments of `npm run plan`. */
export function readCommand(options: readonly string[]): Command {
  const links = options.filter((option) => !option.startsWith('--'))
  const unknown = options.filter((option) => option.startsWith('--') && option !== '--markdown')
  const [link, ...more] = links
  if (unknown.length > 0 || more.length > 0 || link === undefined) return { refused: 'cli.usage' }
  // Something that names no parameter at all is no link of ours: say so, rather than print the plan of nothing.
  if (link.length > LONGEST_LINK || !/[a-z](?:=|%3d)/i.test(link)) return { refused: 'cli.unreadable' }
  const { linked, problems } = readLink(link)
  if (problems.some(isOtherFormat)) return { refused: 'cli.unknown-format' }
  return { link, markdown: options.includes('--markdown'), linked, problems }
}
