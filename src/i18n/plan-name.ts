import type { Estate } from '../domain/facts.ts'
import type { Translator } from './translate.ts'
import { answerIn } from './values.ts'

const SERVERS = ['exchange', 'rtc'] as const
const SIZES = ['mailboxes', 'users'] as const

/** What a plan is called: its name, else the servers and sizes that it is about. */
export function planNameIn(t: Translator, name: string, estate: Estate): string {
  if (name !== '') return name
  const servers = SERVERS.filter((fact) => estate[fact]).map((fact) => answerIn(t, fact, estate))
  const sizes = SIZES.filter((fact) => estate[fact]).map(
    (fact) => `${t(`fact.${fact}.name`)}: ${answerIn(t, fact, estate)}`,
  )
  return [...servers, ...sizes].join(', ') || t('ui.plan.unnamed')
}
