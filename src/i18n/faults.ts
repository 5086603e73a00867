import type { Estate } from '../domain/facts.ts'
import { outcomeOf, type Outcome } from '../domain/outcome.ts'
import { sample } from '../domain/testing.ts'
import { worldOn } from '../domain/world.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { EXCHANGE_ORDER } from '../knowledge/platform.ts'
import type { ExchangeId, IsoDate } from '../knowledge/schema.ts'
import { SOURCES } from '../knowledge/sources.ts'
import { messages } from './en/all.ts'

// For the walks over every combination of answers. It stands in this room as it asks for words.

export const DATES: readonly IsoDate[] = ['2018-01-31', KNOWLEDGE.edition]
/** An answer of yes or no, and none. */
export const THREE = [undefined, true, false]

const short = (id: ExchangeId): string => id.slice('exchange-'.length)
/** Every version of Exchange alone, and every two. */
export const MIXES: readonly (readonly string[])[] = [
  ...EXCHANGE_ORDER.map((id) => [short(id)]),
  ...EXCHANGE_ORDER.flatMap((older, i) =>
    EXCHANGE_ORDER.slice(i + 1).map((newer) => [short(older), short(newer)]),
  ),
]

/** Tasks that no plan may ask for at once. */
const CONTRARY: readonly (readonly [RegExp, RegExp])[] = [
  [/\.directory-sync$/, /\.keep-directory-sync$/],
  [/\.switch-sync-off$/, /^ending\.(management-tools|cloud-managed)$/],
  [/^ending\.keep-one-server$/, /^(ending\.uninstall|\w[\w-]*\.remove-servers)$/],
  [/^ending\.keep-one-server$/, /^ending\.(management-tools|cloud-managed)$/],
  [/^cloud\.public-folders-elsewhere-first$/, /^cloud\.public-folders-last$/],
  [/free-busy-both-ways$/, /free-busy-is-blocked$/],
]

/** What is wrong with an outcome; nothing, when all is well. */
function faultsOf(outcome: Outcome, asOf: IsoDate): readonly string[] {
  const world = worldOn(KNOWLEDGE, asOf)
  const faults: string[] = []
  const { plan } = outcome
  const judged = [
    ...outcome.methods,
    ...outcome.walk.flatMap((step) => [step.target, ...step.hops]),
    ...outcome.realtime.flatMap((step) => [step.target, ...step.hops]),
    ...outcome.rooms.flatMap(({ ways }) => ways),
    ...outcome.present,
  ]
  for (const { reasons } of judged)
    for (const { judgement } of reasons)
      if (!Object.hasOwn(SOURCES, judgement.rests.cite.source))
        faults.push(`${judgement.clause} has no source`)
  for (const { route } of [...outcome.walk, ...outcome.realtime])
    for (const hop of route?.found ? route.hops : [])
      for (const older of hop.install ? hop.beside : [])
        if (!world.versions[hop.install ?? older]?.joins?.value.some((join) => join.version === older))
          faults.push(`${hop.install} may not stand beside ${older}`)
  const journey = plan?.journey
  const end = outcome.realtime.find((step) => step.target.subject === plan?.realtime)
  if (end && (end.target.verdict === 'impossible' || !end.route?.found))
    faults.push(`the plan ends at ${end.target.subject}, which is ruled out`)
  for (const { route } of outcome.realtime)
    for (const hop of route?.found ? route.hops : [])
      if (hop.install && hop.beside.length > 1) faults.push(`${hop.install} would make three versions`)
  if (
    plan?.journey &&
    plan.realtime &&
    plan.legs.flatMap((leg) => leg.phases.flatMap(({ items }) => items)).length !==
      new Set(
        plan.legs.flatMap((leg) =>
          leg.phases.flatMap(({ items }) => items.map(({ item }) => `${leg.id}/${item}`)),
        ),
      ).size
  )
    faults.push('an item stands twice in one leg')
  if (
    journey?.to === 'cloud' &&
    outcome.methods.find((m) => m.subject === journey.by)?.verdict === 'impossible'
  )
    faults.push(`the plan is ${journey.by}, which is ruled out`)
  if (
    journey?.to === 'premises' &&
    outcome.walk.find((s) => s.target.subject === journey.target)?.target.verdict === 'impossible'
  )
    faults.push(`the plan leads to ${journey.target}, which is ruled out`)
  const needed = (plan?.legs ?? [])
    .flatMap((leg) => leg.phases.flatMap((phase) => phase.items))
    .flatMap(({ item, judgement }) => (judgement.outcome === 'fires' ? [item] : []))
  for (const [one, other] of CONTRARY)
    if (needed.some((item) => one.test(item)) && needed.some((item) => other.test(item)))
      faults.push(`${one.source} and ${other.source} stand in one plan`)
  for (const leg of plan?.legs ?? [])
    for (const { items } of leg.phases)
      for (const { item, kind, judgement, after } of items) {
        if (kind === 'task' && !Object.hasOwn(messages, `proof.${item}`)) faults.push(`${item} has no proof`)
        if (!Object.hasOwn(SOURCES, judgement.rests.cite.source)) faults.push(`${item} has no source`)
        if (judgement.outcome === 'silent') faults.push(`${item} stands in the plan and does not apply`)
        if (after.some((id) => !leg.phases.some((phase) => phase.items.some((own) => own.item === id))))
          faults.push(`${item} comes after something that is not there`)
      }
  return faults
}

export interface Walk {
  readonly S: string
  readonly name: string
  readonly estates: () => Generator<Estate>
}

/**
 * Walks over one estate in seventeen, or all where all are wanted: how many they were, and what is wrong with the first
 * twenty outcomes that are not sound.
 */
export function walk(
  { estates }: Walk,
  asOf: IsoDate,
  all: boolean,
): { readonly walked: number; readonly wrong: readonly unknown[] } {
  let walked = 0
  const wrong: unknown[] = []
  for (const estate of all ? estates() : sample(estates())) {
    const faults = faultsOf(outcomeOf(KNOWLEDGE, estate, asOf), asOf)
    walked += 1
    if (faults.length > 0 && wrong.length < 20) wrong.push({ estate, faults })
  }
  return { walked, wrong }
}
