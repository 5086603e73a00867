import { isDay } from '../../src/domain/days.ts'
import { dueStatements, shortValue } from '../../src/domain/due.ts'
import { staleness } from '../../src/domain/stale.ts'
import { KNOWLEDGE } from '../../src/knowledge/index.ts'
import { SOURCES, type SourceId } from '../../src/knowledge/sources.ts'

const isSource = (id: string): id is SourceId => Object.hasOwn(SOURCES, id)

/** What `npm run knowledge:due` prints for a day; null: it is none. */
export function linesOn(
  on: string,
): { readonly head: string; readonly statements: readonly string[] } | null {
  if (!isDay(on)) return null
  const { state, days } = staleness(KNOWLEDGE.edition, on)
  const due = dueStatements(KNOWLEDGE, on)
  return {
    head: `Edition ${KNOWLEDGE.edition}, ${days} days old on ${on}: ${state}. ${due.length} statements to hold against their documents, the oldest and least certain first.`,
    statements: due.map(({ path, statement, day }) => {
      const { cite, confidence, secondhand } = statement
      const title = isSource(cite.source) ? SOURCES[cite.source].title : cite.source
      const place = cite.at ? `, at “${cite.at}”` : ''
      const sure = `${confidence}${secondhand ? ', second-hand' : ''}`
      return `${day}  ${sure.padEnd(6)}  ${path} = ${shortValue(statement)}  [${title}${place}]`
    }),
  }
}
