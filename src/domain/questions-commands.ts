import type { FactKey } from './facts.ts'
import { allItems } from './plan.ts'

/** Items of the checklists whose command also finds the answer to a question. */
const FOUND_BY: { readonly [K in FactKey]?: string } = {
  exchange: 'hop.find-out-level',
  journaling: 'field.p69',
  largest: 'field.p12',
  relay: 'deadline.list-senders',
  um: 'field.p81',
  users: 'rtc.list-users',
  voice: 'teams.list-voice',
}

/** A command that looks, and changes nothing, where one finds the answer to a question. */
export function commandFor(fact: FactKey): string | undefined {
  const id = FOUND_BY[fact]
  return id === undefined ? undefined : allItems().find((item) => item.id === id)?.run
}

/** Questions that a command answers. */
export const COMMANDED = Object.keys(FOUND_BY) as readonly FactKey[] // the keys of a literal
