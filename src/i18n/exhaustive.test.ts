import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { EXCHANGE_ORDER } from '../knowledge/platform.ts'
import type { IsoDate, VersionId } from '../knowledge/schema.ts'
import { SOURCES } from '../knowledge/sources.ts'
import { REMAIN_TOKENS, type Estate } from '../domain/facts.ts'
import { outcomeOf, type Outcome } from '../domain/outcome.ts'
import { messages } from './en/all.ts'
import { worldOn } from '../domain/world.ts'

// It stands in this room as it asks for words.
// Every combination of versions, of sizes and days at the edges that statements name, and of yes, no and unknown.

const short = (id: VersionId): string => id.slice('exchange-'.length)
const VERSIONS: readonly (readonly string[])[] = [
  ...EXCHANGE_ORDER.map((id) => [short(id)]),
  ...EXCHANGE_ORDER.flatMap((older, i) =>
    EXCHANGE_ORDER.slice(i + 1).map((newer) => [short(older), short(newer)]),
  ),
  ['hosted'],
  ['none'],
]
const SIZES = [undefined, 1, 150, 151, 299, 300, 2000, 2001, 10_000]
const DAYS = [undefined, 7, 8, 31, 200]
const THREE = [undefined, true, false]
const DATES: readonly IsoDate[] = ['2018-01-31', KNOWLEDGE.edition]

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
  const judged = [...outcome.methods, ...outcome.walk.flatMap((step) => [step.target, ...step.hops])]
  for (const { reasons } of judged)
    for (const { judgement } of reasons)
      if (!Object.hasOwn(SOURCES, judgement.rests.cite.source))
        faults.push(`${judgement.clause} has no source`)
  for (const { route } of outcome.walk)
    for (const hop of route?.found ? route.hops : [])
      for (const older of hop.install ? hop.beside : [])
        if (!world.versions[hop.install ?? older]?.joins?.value.some((join) => join.version === older))
          faults.push(`${hop.install} may not stand beside ${older}`)
  const journey = plan?.journey
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

interface Walk {
  readonly S: string
  readonly name: string
  readonly estates: () => Generator<Estate>
}

function* everyMix(): Generator<Estate> {
  for (const exchange of VERSIONS)
    for (const mailboxes of SIZES)
      for (const days of DAYS)
        for (const freebusy of THREE)
          for (const stay of THREE)
            for (const dirsync of THREE)
              for (const keepsync of THREE)
                yield { exchange: [...exchange], mailboxes, days, freebusy, stay, dirsync, keepsync }
}

/** What no verdict over sizes and days depends on, with every way to end. */
function* everyFeature(): Generator<Estate> {
  for (const exchange of VERSIONS)
    for (const stay of THREE)
      for (const keepsync of THREE)
        for (const remain of [undefined, ...REMAIN_TOKENS])
          for (const publicfolders of THREE)
            for (const um of THREE)
              for (const journaling of THREE)
                for (const relay of THREE)
                  yield {
                    exchange: [...exchange],
                    mailboxes: 300,
                    days: 31,
                    freebusy: false,
                    dirsync: true,
                    stay,
                    keepsync,
                    remain,
                    publicfolders,
                    um,
                    journaling,
                    relay,
                  }
}

const WALKS: readonly Walk[] = [
  { S: 'S3–S19', name: 'sizes, days and what decides the method', estates: everyMix },
  { S: 'P41–P81', name: 'features and what remains', estates: everyFeature },
]

test.for(WALKS.flatMap((walk) => DATES.map((asOf) => ({ ...walk, asOf }))))(
  '$S: every combination of versions, $name on $asOf gives a sound outcome',
  { timeout: 300_000 },
  ({ name, estates, asOf }) => {
    let walked = 0
    const wrong: unknown[] = []
    for (const estate of estates()) {
      const faults = faultsOf(outcomeOf(KNOWLEDGE, estate, asOf), asOf)
      walked += 1
      if (faults.length > 0 && wrong.length < 20) wrong.push({ estate, faults })
    }
    console.log(`${walked} combinations of versions, ${name} walked on ${asOf}`)
    expect(wrong).toEqual([])
  },
)
