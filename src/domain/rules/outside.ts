import type { MethodId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { daysBetween } from '../days.ts'
import { derived, type World } from '../world.ts'

/** The end of the interface that tools write through, and how many days are left until then. */
const ewsLeft = derived((world: World) => {
  const ews = world.methods['third-party'].steps.ews
  if (!ews || world.asOf >= ews.value.end) return undefined
  return { ...ews, value: { ...ews.value, daysLeft: daysBetween(world.asOf, ews.value.end) } }
})

/** What is said of PST files. */
export const PST_RULES: readonly Rule<MethodId>[] = [
  rule({
    id: 'pst-import.files-not-mailboxes',
    effect: 'discourages',
    rests: (w) => w.methods['pst-import'].steps.files,
  }),
]

/** What is said of tools of other makers. */
export const THIRD_PARTY_RULES: readonly Rule<MethodId>[] = [
  rule({
    id: 'third-party.outside',
    effect: 'discourages',
    rests: (w) => w.methods['third-party'].steps.support,
  }),
  rule({
    id: 'third-party.calendars-not-known',
    effect: 'discourages',
    reads: ['freebusy'],
    rests: (w) => w.methods['third-party'].steps.support,
    when: (f) => f.freebusy,
  }),
  rule({
    id: 'third-party.ews-will-end',
    effect: 'notes',
    rests: ewsLeft,
  }),
  rule({
    id: 'third-party.lasts-beyond-ews',
    effect: 'discourages',
    reads: ['days'],
    rests: ewsLeft,
    when: (f, { daysLeft }) => f.days > daysLeft,
  }),
]
