import { isRealtime } from './estate.ts'
import type { Leg, Plan } from './plan.ts'
import { realtimeReleasedIn, type World } from './world.ts'
import type { VersionId } from '../knowledge/schema.ts'

/** Where users can end that is no version of a server. */
export type ServiceId = 'exchange-online' | 'microsoft-teams'

/** A part of the plan as a place in the picture. No part has a day: only their order is planned. */
export interface Landing {
  /** Its place in the order of the plan, from 1 on. */
  readonly number: number
  readonly leg: Leg
  readonly kind: 'enters' | 'leaves' | 'stays'
  /** Rows of the picture that it touches; none: it changes no server. */
  readonly at: readonly (VersionId | ServiceId)[]
}

function placeOf(world: World, { subject }: Leg): Omit<Landing, 'number' | 'leg'> | null {
  if ('both' in subject) return null
  if ('rooms' in subject) return { kind: 'stays', at: [] }
  if ('stay' in subject) return { kind: 'stays', at: [subject.stay] }
  if ('method' in subject) return { kind: 'enters', at: ['exchange-online'] }
  if ('hop' in subject) {
    const { install, retire } = subject.hop
    return install ? { kind: 'enters', at: [install] } : { kind: 'leaves', at: retire }
  }
  if (subject.way !== 'server-fresh') return { kind: 'enters', at: ['microsoft-teams'] }
  return { kind: 'enters', at: realtimeReleasedIn(world).slice(-1) }
}

/** The parts of a plan in their order; what both halves prepare together is part of each, and no place. */
export function landingsOf(world: World, plan: Plan | null): readonly Landing[] {
  const places = (plan?.legs ?? []).flatMap((leg) => {
    const place = placeOf(world, leg)
    return place ? [{ leg, ...place }] : []
  })
  return places.map((place, i) => ({ number: i + 1, ...place }))
}

export const isService = (id: string): id is ServiceId => id === 'exchange-online' || id === 'microsoft-teams'

/** A row of the real-time half; the others are of mail. */
export const isOfTalk = (id: VersionId | ServiceId): boolean =>
  isService(id) ? id === 'microsoft-teams' : isRealtime(id)
