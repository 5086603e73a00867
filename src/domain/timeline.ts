import type { IsoDate, Statement, VersionId } from '../knowledge/schema.ts'
import { hasMail, hasRealtime } from './estate.ts'
import type { Estate } from './facts.ts'
import { endsSoon } from './rules/target.ts'
import { derived, endedIn, realtimeReleasedIn, releasedIn, type World } from './world.ts'

export type SupportState = 'supported' | 'ending-soon' | 'ended' | 'unknown'

/** A version's life, from its release to its end, as far as published (S2). */
export interface Lifespan {
  readonly product: VersionId
  readonly released: IsoDate
  readonly mainstreamEnd: IsoDate | null
  /** null: no end is announced. */
  readonly endOfSupport: IsoDate | null
  readonly paidUpdatesUntil: IsoDate | null
  readonly state: SupportState
  /** Where the end is stated. */
  readonly rests: Statement<unknown>
  /** Where the release is: it may be less certain. */
  readonly releasedBy: Statement<unknown>
}

const livesOf = (world: World, versions: readonly VersionId[]): readonly Lifespan[] =>
  versions.flatMap((product) => {
    const version = world.versions[product]
    if (!version?.released || !version.endOfSupport) return []
    return {
      product,
      released: version.released.value,
      mainstreamEnd: version.mainstreamEnd?.value ?? null,
      endOfSupport: version.endOfSupport.value,
      paidUpdatesUntil: version.paidUpdatesUntil?.value ?? null,
      state: endedIn(world, product) ? 'ended' : endsSoon(world, product) ? 'ending-soon' : 'supported',
      rests: version.endOfSupport,
      releasedBy: version.released,
    }
  })

const mailLives = derived((world) => livesOf(world, releasedIn(world)))
const realtimeLives = derived((world) => livesOf(world, realtimeReleasedIn(world)))
const allLives = derived((world) => [...mailLives(world), ...realtimeLives(world)])

/** Every version released by the day of the world, oldest first, of each half that an estate concerns. */
export const lifespansIn = (world: World, estate: Estate): readonly Lifespan[] =>
  !hasRealtime(estate) ? mailLives(world) : hasMail(estate) ? allLives(world) : realtimeLives(world)
