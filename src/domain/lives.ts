import type { Life, LivedId } from '../knowledge/lives.ts'
import type { ClientId, IsoDate, Statement, WindowsId } from '../knowledge/schema.ts'
import { daysAfter, daysBetween } from './days.ts'
import type { SupportState } from './timeline.ts'
import type { World } from './world.ts'

const isLived = (world: World, id: string): id is LivedId => Object.hasOwn(world.lives, id)

/** A Windows Server by its version alone. */
export const withoutPack = (id: WindowsId): WindowsId =>
  id === 'windows-2008-sp2' ? 'windows-2008' : id === 'windows-2008-r2-sp1' ? 'windows-2008-r2' : id

/** The life of a program or a Windows Server; undefined: none is published, or it was not released yet. */
export const lifeIn = (world: World, id: ClientId | WindowsId): Statement<Life> | undefined =>
  isLived(world, id) ? world.lives[id] : undefined

/** How a product stands on the day of the world, by the last day of its free support; null: none is announced. */
export function stateBy(world: World, end: IsoDate | null): SupportState {
  if (end === null) return 'supported'
  if (end < world.asOf) return 'ended'
  const near = world.premises.nearEnd?.value.days ?? 0
  return daysBetween(world.asOf, end) <= near ? 'ending-soon' : 'supported'
}

export type PeriodKind = 'mainstream' | 'extended' | 'paid' | 'open'

/** A part of a life, both days included; `to` null: no end is announced. */
export interface Period {
  readonly kind: PeriodKind
  readonly from: IsoDate
  readonly to: IsoDate | null
}

/** The parts of a life in their order: what support it has, and until when. */
export function periodsOf({
  released,
  mainstreamEnd,
  endOfSupport: end,
  paidUpdatesUntil: paid = null,
}: Omit<Life, 'paidUpdatesUntil'> & { readonly paidUpdatesUntil?: IsoDate | null }): readonly Period[] {
  if (end === null) return [{ kind: 'open', from: released, to: null }]
  const mainstream = mainstreamEnd ?? end
  return [
    { kind: 'mainstream', from: released, to: mainstream },
    ...(mainstream < end ? [{ kind: 'extended', from: daysAfter(mainstream, 1), to: end } as const] : []),
    ...(paid ? [{ kind: 'paid', from: daysAfter(end, 1), to: paid } as const] : []),
  ]
}
