import type { Differences } from '../domain/compare.ts'
import type { Translator } from '../i18n/translate.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import type { Linked } from '../share/link.ts'
import { outcomeOfLink } from '../share/linked-outcome.ts'

/** The plan of a link on a day. */
export const outcomeOn = (linked: Linked, asOf: IsoDate) => outcomeOfLink(KNOWLEDGE, linked, asOf)

const isTask = ({ a, b }: Differences['items'][number]): boolean => (a ?? b)?.own.kind === 'task'
const isHop = ({ a, b }: Differences['legs'][number]): boolean => {
  const subject = (a ?? b)?.subject
  return subject !== undefined && 'hop' in subject
}

/** How much differs, in few words each: what one asks first, then the rest. */
export function countsIn(
  t: Translator,
  found: Differences,
): { readonly first: readonly string[]; readonly rest: readonly string[] } {
  const tasks = found.items.filter(isTask).length
  const hops = found.legs.filter(isHop).length
  const told = (counts: readonly (readonly [string, number])[]): readonly string[] =>
    counts.flatMap(([name, n]) => (n > 0 ? [t(`compare.sum.${name}`, { n })] : []))
  return {
    first: told([
      ['day', found.days ? 1 : 0],
      ['facts', found.facts.length],
      ['verdicts', found.verdicts.length],
      ['hops', hops],
      ['tasks', tasks],
    ]),
    rest: told([
      ['ways', found.ways.length],
      ['reasons', found.reasons.length],
      ['parts', found.legs.length - hops],
      ['lines', found.items.length - tasks],
      ['deadlines', found.deadlines.length],
      ['progress', found.progress.length],
    ]),
  }
}
