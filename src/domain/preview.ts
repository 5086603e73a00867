import type { Knowledge } from '../knowledge/index.ts'
import type { IsoDate, MethodId, VersionId } from '../knowledge/schema.ts'
import type { Assessment, Verdict } from './decision.ts'
import { hasMail } from './estate.ts'
import type { Estate, FactKey } from './facts.ts'
import type { RealtimeGoal } from './goal.ts'
import { outcomeOf, verdictsOf, type Outcome } from './outcome.ts'
import { isOutside } from './planning.ts'
import { answered } from './questions-answers.ts'
import { QUESTION_GROUPS } from './questions.ts'
import { worldOn, type World } from './world.ts'

export type Way = MethodId | VersionId | RealtimeGoal

/** How a way stands with the answers so far. */
export interface Prospect {
  readonly way: Way
  readonly to: 'cloud' | 'premises' | 'realtime'
  readonly verdict: Verdict
}

/** The open question of which a single answer changes most. */
export interface Deciding {
  readonly fact: FactKey
  /** Ways that one answer to it rules out at once, at most. */
  readonly rulesOut: number
  /** Verdicts that one answer to it changes at once, at most. */
  readonly changes: number
}

export interface Preview {
  readonly half: 'mail' | 'realtime'
  /** Best first; versions newest first. */
  readonly prospects: readonly Prospect[]
  /** null: no single answer changes any of the verdicts. */
  readonly next: Deciding | null
}

type Weighed = Assessment<Way>

const prospectsOf = (weighed: readonly Weighed[], to: Prospect['to']): readonly Prospect[] =>
  weighed.map(({ subject, verdict }) => ({ way: subject, to, verdict }))

/** What one answer does to the ways that are weighed: the more it rules out, then the more it changes, the more it decides. */
function effectOf(now: readonly Weighed[], then: ReadonlyMap<string, Verdict>): Omit<Deciding, 'fact'> {
  const changed = now.filter(({ subject, verdict }) => (then.get(subject) ?? verdict) !== verdict)
  const out = changed.filter(({ subject }) => then.get(subject) === 'impossible')
  return { rulesOut: out.length, changes: changed.length }
}

const decidesMore = (a: Omit<Deciding, 'fact'>, b: Omit<Deciding, 'fact'>): boolean =>
  a.rulesOut > b.rulesOut || (a.rulesOut === b.rulesOut && a.changes > b.changes)

/** Tries the answers to every question that a verdict still waits for; among equals the one that is asked first. */
function decidingIn(world: World, estate: Estate, weighed: readonly Weighed[]): Deciding | null {
  const needs = new Set(weighed.flatMap((own) => own.needs))
  const judgements = weighed.flatMap(({ reasons }) => reasons.map(({ judgement }) => judgement))
  let most: Deciding | null = null
  for (const fact of QUESTION_GROUPS.flatMap(({ facts }) => facts)) {
    if (!needs.has(fact)) continue
    for (const tried of answered(fact, estate, judgements)) {
      const effect = effectOf(weighed, verdictsOf(world, tried))
      if (effect.changes > 0 && (!most || decidesMore(effect, most))) most = { fact, ...effect }
    }
  }
  return most
}

/**
 * The ways of each half that the answers leave to weigh. Versions to stay on are none once mail is to go, and none
 * where it was said what is there, and no way from it is known.
 */
function weighedIn(estate: Estate, { methods, walk, realtime }: Outcome) {
  const known = walk.filter(({ route }) => !estate.exchange || route)
  return {
    cloud: hasMail(estate) ? methods.filter((own) => !isOutside(own)) : [],
    premises: hasMail(estate) && estate.stay !== false ? known.map(({ target }) => target) : [],
    realtime: realtime.filter(({ route }) => !estate.rtc || route).map(({ target }) => target),
  }
}

/** For each half that is planned: how its ways stand so far, and which answer would decide most. */
export function previewOf(knowledge: Knowledge, estate: Estate, asOf: IsoDate): readonly Preview[] {
  const world = worldOn(knowledge, asOf)
  const { cloud, premises, realtime } = weighedIn(estate, outcomeOf(knowledge, estate, asOf))
  const mail: readonly Weighed[] = [...cloud, ...premises]
  return [
    {
      half: 'mail' as const,
      prospects: [...prospectsOf(cloud, 'cloud'), ...prospectsOf(premises, 'premises')],
      next: decidingIn(world, estate, mail),
    },
    {
      half: 'realtime' as const,
      prospects: prospectsOf(realtime, 'realtime'),
      next: decidingIn(world, estate, realtime),
    },
  ].filter(({ prospects }) => prospects.length > 0)
}
