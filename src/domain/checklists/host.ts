import type { MethodId, Statement, VersionId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { isLowerForest } from '../estate.ts'
import type { FactKey, Facts } from '../facts.ts'
import { endedIn, type World } from '../world.ts'

interface Hosting {
  /** Stands before the ids. */
  readonly prefix: string
  /** The version of the server that has to be installed beside the old ones. */
  readonly version: VersionId
  /** Whether it is sold no more: then media and licences are the first question. */
  readonly old: boolean
  /** The statement where it is asked at all that day. */
  readonly rests: <T>(world: World, statement: Statement<T> | undefined) => Statement<T> | undefined
  readonly when: {
    readonly reads: readonly FactKey[]
    readonly concerns: (exchange: Facts['exchange'], freebusy: boolean) => boolean
  }
}

/** What a server that is installed for a hybrid asks of the house: the same as on a way from version to version. */
export function hostItems({ prefix, version, old, rests, when }: Hosting): readonly Item<MethodId>[] {
  const asks = (f: Pick<Facts, 'exchange' | 'freebusy'>): boolean =>
    when.reads.includes('freebusy')
      ? f.freebusy && when.concerns(f.exchange, f.freebusy)
      : when.concerns(f.exchange, false)
  const reads = when.reads as readonly ('exchange' | 'freebusy')[] // the only ones that it is given
  const media = item({
    id: `${prefix}.find-media`,
    phase: 'decide',
    gate: true,
    owner: 'lead',
    reads,
    rests: (w) => rests(w, endedIn(w, version)),
    when: asks,
  })
  return [
    ...(old ? [media] : []),
    item({
      id: `${prefix}.windows-server`,
      phase: 'prepare',
      gate: true,
      run: 'Get-WmiObject Win32_OperatingSystem | Format-List Caption,Version',
      reads,
      rests: (w) => rests(w, w.versions[version]?.needs.windows),
      when: asks,
    }),
    item({
      id: `${prefix}.forest`,
      phase: 'prepare',
      gate: true,
      owner: 'directory',
      run: 'Get-ADForest | Format-List ForestMode,SchemaMaster',
      reads: [...reads, 'forest'],
      rests: (w) => rests(w, w.versions[version]?.needs.forest),
      when: (f, least) => asks(f) && isLowerForest(`forest-${f.forest}`, least),
    }),
    item({
      id: `${prefix}.domain-controllers`,
      phase: 'prepare',
      gate: true,
      owner: 'directory',
      run: 'Get-ADDomainController -Filter * | Format-Table Name,OperatingSystem,IsReadOnly',
      reads,
      rests: (w) => rests(w, w.versions[version]?.controllers),
      when: asks,
    }),
    item({
      id: `${prefix}.dotnet`,
      phase: 'prepare',
      gate: true,
      run: "(Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release",
      reads,
      rests: (w) => rests(w, w.versions[version]?.dotnet),
      when: asks,
    }),
  ]
}
