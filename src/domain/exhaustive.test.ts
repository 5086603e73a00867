import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { EXCHANGE_ORDER } from '../knowledge/platform.ts'
import type { IsoDate, VersionId } from '../knowledge/schema.ts'
import { SOURCES } from '../knowledge/sources.ts'
import type { Estate } from './facts.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { worldOn } from './world.ts'

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
  for (const leg of plan?.legs ?? [])
    for (const { items } of leg.phases)
      for (const { item, judgement, after } of items) {
        if (judgement.outcome === 'silent') faults.push(`${item} stands in the plan and does not apply`)
        if (after.some((id) => !leg.phases.some((phase) => phase.items.some((own) => own.item === id))))
          faults.push(`${item} comes after something that is not there`)
      }
  return faults
}

test.for(DATES.map((asOf) => ({ S: 'S3–S19', asOf })))(
  '$S: every combination of versions, sizes, days and yes, no or unknown on $asOf gives a sound outcome',
  { timeout: 120_000 },
  ({ asOf }) => {
    let walked = 0
    const wrong: unknown[] = []
    for (const exchange of VERSIONS)
      for (const mailboxes of SIZES)
        for (const days of DAYS)
          for (const freebusy of THREE)
            for (const stay of THREE)
              for (const dirsync of THREE)
                for (const keepsync of THREE) {
                  const estate: Estate = {
                    exchange: [...exchange],
                    mailboxes,
                    days,
                    freebusy,
                    stay,
                    dirsync,
                    keepsync,
                  }
                  const faults = faultsOf(outcomeOf(KNOWLEDGE, estate, asOf), asOf)
                  walked += 1
                  if (faults.length > 0 && wrong.length < 20) wrong.push({ estate, faults })
                }
    console.log(`${walked} combinations walked on ${asOf}`)
    expect(wrong).toEqual([])
  },
)
