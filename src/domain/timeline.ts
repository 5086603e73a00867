import type { IsoDate, Statement, VersionId } from '../knowledge/schema.ts'
import { endsSoon } from './rules/target.ts'
import { derived, endedIn, releasedIn, type World } from './world.ts'

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
}

/** Every version released by the day of the world, oldest first. */
export const lifespansIn = derived((world: World): readonly Lifespan[] =>
  releasedIn(world).flatMap((product) => {
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
    }
  }),
)
