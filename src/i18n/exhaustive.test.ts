import { expect, test } from 'vitest'
import { REMAIN_TOKENS, type Estate } from '../domain/facts.ts'
import { DATES, MIXES, THREE, walk, type Walk } from './faults.ts'

// Every combination of versions, of sizes and days at the edges that statements name, and of yes, no and unknown.

const VERSIONS = [...MIXES, ['hosted'], ['none']]
const SIZES = [undefined, 1, 150, 151, 299, 300, 2000, 2001, 10_000]
const DAYS = [undefined, 7, 8, 31, 200]

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

/** All of them take some minutes: WALK_ALL=1 npx vitest run exhaustive */
const ALL = process.env['WALK_ALL'] !== undefined

const WALKS: readonly Walk[] = [
  { S: 'S3–S19', name: 'sizes, days and what decides the method', estates: everyMix },
  { S: 'P41–P81', name: 'features and what remains', estates: everyFeature },
]

test.for(WALKS.flatMap((own) => DATES.map((asOf) => ({ ...own, asOf }))))(
  '$S: combinations of versions, $name on $asOf give a sound outcome',
  { timeout: 300_000 },
  ({ asOf, ...own }) => {
    const { walked, wrong } = walk(own, asOf, ALL)
    console.log(`${walked} combinations of versions, ${own.name} walked on ${asOf}`)
    expect(wrong).toEqual([])
  },
)
