import type { VersionId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { daysBetween } from '../days.ts'
import { isOlder, versionsIn } from '../estate.ts'
import { endedIn, releasedIn, type World } from '../world.ts'
import { enteringRules } from './entering.ts'

const newest = (world: World): VersionId | undefined => releasedIn(world).at(-1)

/** The end of support of a version, when it lies ahead and nearer than `premises.nearEnd`. */
export function endsSoon(world: World, id: VersionId) {
  const end = world.versions[id]?.endOfSupport
  const near = world.premises.nearEnd
  if (!end?.value || !near || end.value < world.asOf) return undefined
  return daysBetween(world.asOf, end.value) <= near.value.days ? end : undefined
}

/** The end of support of a version, when it lies further ahead. */
function endsLater(world: World, id: VersionId) {
  const end = world.versions[id]?.endOfSupport
  return end?.value && end.value >= world.asOf && !endsSoon(world, id) ? end : undefined
}

/** The end of a version of either line, when it is over or near. */
export const endingRules = <Subject extends VersionId>(): readonly Rule<Subject>[] => [
  rule({ id: 'target.support-ended', effect: 'discourages', rests: (w, v: Subject) => endedIn(w, v) }),
  rule({ id: 'target.ends-soon', effect: 'discourages', rests: (w, v: Subject) => endsSoon(w, v) }),
]

/** How long a version of either line is supported, when its end is far. */
export const lastingRules = <Subject extends VersionId>(): readonly Rule<Subject>[] => [
  rule({ id: 'target.ends-later', effect: 'notes', rests: (w, v: Subject) => endsLater(w, v) }),
  rule({
    id: 'target.no-end-announced',
    effect: 'notes',
    rests: (w, v: Subject) =>
      w.versions[v]?.endOfSupport?.value === null ? w.versions[v]?.endOfSupport : undefined,
  }),
]

/** Confirming or ruling out a version as the one to stay on (S11). */
export const TARGET_RULES: readonly Rule<VersionId>[] = [
  rule({
    id: 'target.older-than-present',
    effect: 'rulesOut',
    reads: ['exchange'],
    rests: (w, _v: VersionId) => w.premises.noOlderLater,
    when: (f, _stated, v) => versionsIn(f.exchange).some((present) => isOlder(v, present)),
  }),
  ...endingRules<VersionId>(),
  ...enteringRules((v: VersionId) => v),
  rule({
    id: 'target.newest',
    effect: 'recommends',
    rests: (w, v: VersionId) => (newest(w) === v ? w.premises.newestFirst : undefined),
  }),
  rule({
    id: 'target.not-beside',
    effect: 'notes',
    reads: ['exchange'],
    rests: (w, v: VersionId) => w.versions[v]?.joins,
    when: (f, joins, v) =>
      versionsIn(f.exchange).some(
        (present) => isOlder(present, v) && !joins.some((join) => join.version === present),
      ),
  }),
  ...lastingRules<VersionId>(),
  rule({
    id: 'target.mailboxes-may-stay',
    effect: 'notes',
    reads: ['stay'],
    rests: (w, v: VersionId) => (endedIn(w, v) ? undefined : w.premises.legitimate),
    when: (f) => f.stay,
  }),
  rule({
    id: 'target.unified-messaging-is-gone',
    effect: 'discourages',
    reads: ['um'],
    rests: (w, v: VersionId) => (isOlder(v, 'exchange-2019') ? undefined : w.premises.unifiedMessagingGone),
    when: (f) => f.um,
  }),
]
