import type { MethodId, VersionId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { daysBetween } from '../days.ts'
import { allIn, beforeExchange2010, isOlder, someIn, versionsIn } from '../estate.ts'
import type { Facts } from '../facts.ts'
import { derived, inForce, type World } from '../world.ts'

/** The end of free/busy with older servers, and how many days are left until then. */
const lastingFrom = derived((world: World) => {
  const ends = world.methods['full-hybrid'].steps.richCoexistenceEnds
  if (!ends || world.asOf >= ends.value.day) return undefined
  const beside: readonly VersionId[] = world.methods['full-hybrid'].steps.graph?.value.beside ?? []
  return { ...ends, value: { ...ends.value, beside, daysLeft: daysBetween(world.asOf, ends.value.day) } }
})

/** From 2010 on, and older than SE: those whose free/busy works today and will end. */
const willLose = (exchange: Facts['exchange']): boolean =>
  !beforeExchange2010(exchange) && versionsIn(exchange).some((v) => isOlder(v, 'exchange-se'))

/** Reasons for and against a full hybrid (S8–S10). */
export const FULL_HYBRID_RULES: readonly Rule<MethodId>[] = [
  rule({
    id: 'full-hybrid.rarely-worth-it',
    effect: 'discourages',
    reads: ['exchange', 'mailboxes'],
    rests: (w) => w.methods['full-hybrid'].advised,
    when: (f, { from }) => f.mailboxes < from && beforeExchange2010(f.exchange),
  }),
  rule({
    id: 'full-hybrid.rarely-worth-it-from-2010',
    effect: 'discourages',
    reads: ['exchange', 'mailboxes'],
    rests: (w) => w.methods['full-hybrid'].steps.seatsFrom2010,
    when: (f, { from }) =>
      f.mailboxes < from && versionsIn(f.exchange).length > 0 && !beforeExchange2010(f.exchange),
  }),
  rule({
    id: 'full-hybrid.sender-will-be-blocked',
    effect: 'discourages',
    reads: ['exchange', 'days'],
    rests: (w) => w.cloud.mailEnforcement,
    when: (f, { reportDays }) => beforeExchange2010(f.exchange) && f.days > reportDays,
  }),
  rule({
    id: 'full-hybrid.sender-has-to-be-newer',
    effect: 'notes',
    reads: ['exchange'],
    rests: (w) => w.cloud.mailEnforcement,
    when: (f, { versions }) => !beforeExchange2010(f.exchange) && someIn(f.exchange, versions),
  }),
  rule({
    id: 'full-hybrid.sender-needs-last-update',
    effect: 'notes',
    reads: ['exchange'],
    rests: (w) => w.cloud.mailFloor,
    when: (f, { versions }) => someIn(f.exchange, versions),
  }),
  rule({
    id: 'full-hybrid.server-too-old-for-free-busy',
    effect: 'discourages',
    reads: ['exchange', 'freebusy'],
    rests: (w) => inForce(w, w.methods['full-hybrid'].steps.hybridApp),
    when: (f) => beforeExchange2010(f.exchange) && f.freebusy,
  }),
  rule({
    id: 'full-hybrid.lasts-beyond-free-busy',
    effect: 'discourages',
    reads: ['exchange', 'freebusy', 'days'],
    rests: (w) => lastingFrom(w),
    when: (f, { daysLeft, beside }) =>
      f.freebusy && willLose(f.exchange) && !allIn(f.exchange, beside) && f.days > daysLeft,
  }),
  rule({
    id: 'full-hybrid.free-busy-is-lost',
    effect: 'discourages',
    reads: ['exchange', 'freebusy'],
    rests: (w) => w.methods['full-hybrid'].steps.freeBusy,
    when: (f, { lostFor }) =>
      f.freebusy &&
      // Older ones have a rule of their own.
      !beforeExchange2010(f.exchange) &&
      someIn(f.exchange, lostFor) &&
      !versionsIn(f.exchange).includes('exchange-se'),
  }),
  rule({
    id: 'full-hybrid.needs-se-by-then',
    effect: 'notes',
    reads: ['exchange', 'freebusy', 'days'],
    rests: (w) => lastingFrom(w),
    when: (f, { daysLeft, beside }) =>
      f.freebusy && willLose(f.exchange) && allIn(f.exchange, beside) && f.days > daysLeft,
  }),
  rule({
    id: 'full-hybrid.mail-can-be-paused',
    effect: 'notes',
    reads: ['exchange', 'days'],
    rests: (w) => w.cloud.mailPause,
    when: (f, { after }) => beforeExchange2010(f.exchange) && f.days > after,
  }),
  rule({
    id: 'full-hybrid.no-row-for-se',
    effect: 'notes',
    reads: ['exchange'],
    rests: (w) => (w.versions['exchange-se'] ? w.methods['full-hybrid'].steps.hybridServer : undefined),
    when: (f) => f.exchange.some((entry) => entry.startsWith('se')),
  }),
  rule({
    id: 'full-hybrid.free-busy-will-end',
    effect: 'notes',
    reads: ['exchange', 'freebusy'],
    rests: (w) => lastingFrom(w),
    when: (f) => f.freebusy && willLose(f.exchange),
  }),
  rule({
    id: 'full-hybrid.works-as-one',
    effect: 'recommends',
    reads: ['freebusy', 'exchange'],
    rests: (w) => w.methods['full-hybrid'].steps.freeBusy,
    when: (f, { lostFor }) => f.freebusy && !someIn(f.exchange, lostFor),
  }),
  rule({
    id: 'full-hybrid.seats-fit',
    effect: 'recommends',
    reads: ['exchange', 'mailboxes'],
    rests: (w) => w.methods['full-hybrid'].steps.seatsFrom2010,
    when: (f, { from }) =>
      f.mailboxes >= from && versionsIn(f.exchange).length > 0 && !beforeExchange2010(f.exchange),
  }),
  rule({
    id: 'full-hybrid.tens-of-thousands',
    effect: 'recommends',
    reads: ['mailboxes'],
    rests: (w) => w.methods['full-hybrid'].steps.tensOfThousands,
    when: (f, { from }) => f.mailboxes >= from,
  }),
  rule({
    id: 'full-hybrid.time-is-short',
    effect: 'notes',
    reads: ['exchange', 'days'],
    rests: (w) => w.methods['full-hybrid'].days,
    when: (f, { from }) => f.days < from && beforeExchange2010(f.exchange),
  }),
  rule({
    id: 'full-hybrid.time-is-short-from-2010',
    effect: 'notes',
    reads: ['exchange', 'days'],
    rests: (w) => w.methods['full-hybrid'].steps.daysFrom2010,
    when: (f, { from }) =>
      f.days < from && versionsIn(f.exchange).length > 0 && !beforeExchange2010(f.exchange),
  }),
  rule({
    id: 'full-hybrid.partner',
    effect: 'notes',
    reads: ['mailboxes'],
    rests: (w) => w.methods['full-hybrid'].steps.partner,
    when: (f, { mailboxes }) => f.mailboxes >= mailboxes,
  }),
]
