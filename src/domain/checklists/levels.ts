import type { Statement, VersionId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { someBelow, someUntold, versionsIn, type LevelAsked } from '../estate.ts'
import type { Facts } from '../facts.ts'
import type { World } from '../world.ts'
import { RUN } from './run.ts'

interface Asking<Subject> {
  /** Stands before the ids: `hop` gives `hop.find-out-level`, `hop.old-servers-level`, `hop.old-servers-level-if-lower`. */
  readonly prefix: string
  readonly rests: (world: World, subject: Subject) => Statement<readonly LevelAsked[]> | undefined
  /** When a level that is too low is raised here; absent: always. */
  readonly raised?: (subject: Subject) => boolean
  /** The versions that are asked, where not all that are there are. */
  readonly among?: (exchange: Facts['exchange'], subject: Subject) => readonly VersionId[]
  /** The feature whose use makes it matter; absent: it always does. */
  readonly when?: 'publicfolders'
  /** Which organizations it concerns; absent: all. */
  readonly concerns?: (exchange: Facts['exchange']) => boolean
}

/**
 * What old servers need first: a level that is known to be too low is raised; one that was not told is found out, and
 * the plan forks.
 */
export function levelItems<Subject>(asking: Asking<Subject>): readonly Item<Subject>[] {
  const { prefix, rests, among = versionsIn, when, raised = () => true, concerns = () => true } = asking
  const raises = (world: World, subject: Subject) => (raised(subject) ? rests(world, subject) : undefined)
  const common = {
    gate: true,
    run: RUN.build, // `Get-ExchangeServer` does not tell the rollups of 2007 and 2010; the version of the setup file does
    reads: when ? (['exchange', when] as const) : (['exchange'] as const),
    rests,
  }
  const asks =
    (some: typeof someBelow) =>
    (f: Pick<Facts, 'exchange' | 'publicfolders'>, rows: readonly LevelAsked[], subject: Subject): boolean =>
      concerns(f.exchange) && some(f.exchange, rows, among(f.exchange, subject)) && (!when || f[when])
  return [
    item({ ...common, id: `${prefix}.find-out-level`, phase: 'discover', when: asks(someUntold) }),
    item({
      ...common,
      id: `${prefix}.old-servers-level`,
      phase: 'prepare',
      rests: raises,
      when: asks(someBelow),
    }),
    item({
      ...common,
      id: `${prefix}.old-servers-level-if-lower`,
      phase: 'prepare',
      after: [`${prefix}.find-out-level`],
      rests: raises,
      when: asks(someUntold),
    }),
  ]
}
