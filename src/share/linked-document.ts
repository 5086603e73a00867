import { changesOf } from '../domain/changes.ts'
import type { Translator } from '../i18n/translate.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { documentOf } from './document.ts'
import type { readLink } from './link.ts'
import { outcomeOfLink } from './linked-outcome.ts'
import type { PlanDocument } from './plan-document.ts'
import { staleOf } from './stale-document.ts'

/** What is published of a link that was read `today`, which is its planning date where it names none. */
export function documentOfLink(
  t: Translator,
  knowledge: Knowledge,
  { linked, problems }: ReturnType<typeof readLink>,
  today: IsoDate,
): PlanDocument {
  const asOf = linked.on ?? today
  const outcome = outcomeOfLink(knowledge, linked, asOf)
  const changes = changesOf(knowledge, linked.estate, asOf)
  return documentOf(t, linked.estate, problems, outcome, changes, staleOf(t, knowledge, today))
}
