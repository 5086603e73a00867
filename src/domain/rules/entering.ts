import type { VersionId } from '../../knowledge/schema.ts'
import { rule, type Effect, type Rule } from '../clause.ts'
import { isLowerForest, isOlderOffice, isOlderWindows, officesIn } from '../estate.ts'
import type { World } from '../world.ts'

const needsOf = (world: World, version: VersionId | null) =>
  version ? world.versions[version]?.needs : undefined

/** What a version demands of the house it enters, whether it is judged as a target or as a stop on the way (S17–S19). */
export const enteringRules = <Subject>(
  entering: (subject: Subject) => VersionId | null,
): readonly Rule<Subject>[] => [
  rule({
    id: 'entering.windows-too-old',
    effect: 'rulesOut' satisfies Effect,
    reads: ['windows'],
    rests: (w, s: Subject) => needsOf(w, entering(s))?.windows,
    when: (f, least) => isOlderWindows(`windows-${f.windows}`, least),
  }),
  rule({
    id: 'entering.forest-too-low',
    effect: 'discourages' satisfies Effect,
    reads: ['forest'],
    rests: (w, s: Subject) => needsOf(w, entering(s))?.forest,
    when: (f, least) => isLowerForest(`forest-${f.forest}`, least),
  }),
  rule({
    id: 'entering.office-too-old',
    effect: 'discourages' satisfies Effect,
    reads: ['outlook'],
    rests: (w, s: Subject) => needsOf(w, entering(s))?.office,
    when: (f, least) => officesIn(f.outlook).some((office) => isOlderOffice(office, least)),
  }),
]
