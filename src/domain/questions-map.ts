import type { Knowledge } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import type { Assessment } from './decision.ts'
import { isOfRealtime } from './estate.ts'
import { FACT_KEYS, OUTLOOK_TOKENS, RTC_CLIENT_TOKENS, type Estate, type FactKey } from './facts.ts'
import { endsAsWanted, type Journey } from './goal.ts'
import { outcomeOf, type Outcome, type RealtimeChoice } from './outcome.ts'
import { isOutside } from './planning.ts'
import { answered, unanswered } from './questions-answers.ts'

/** `irrelevant`: whatever its answer, it changes nothing that the other answers have left open. */
export type QuestionState = 'answered' | 'open' | 'irrelevant'

/** The ways that the reader chose, which settle what else could be asked. */
export interface Choice {
  readonly journey: Journey | null
  readonly realtime: RealtimeChoice
}

type Ask = (estate: Estate, choice?: Partial<Choice>) => Outcome

/** Questions that bring something into the plan, so that others come to matter: servers of mail, real-time servers, rooms. */
const GATES = ['exchange', 'rtc', 'chat'] as const satisfies readonly FactKey[]

/** Rooms live on real-time servers: who has none of these has no rooms to tell of. */
const isShut = (gate: FactKey, estate: Estate): boolean =>
  gate === 'chat' && (estate.rtc?.includes('none') ?? false)

const openGates = (estate: Estate): readonly FactKey[] =>
  GATES.filter((gate) => estate[gate] === undefined && !isShut(gate, estate))

/** Nothing that is still open can rule it out. */
const isSafe = ({ verdict, reasons }: Assessment<unknown>): boolean =>
  verdict !== 'impossible' &&
  reasons.every(({ effect, judgement }) => effect !== 'rulesOut' || judgement.outcome !== 'open')

/** The ways that the answers leave, each as if it had been chosen; a half whose way was chosen has no others. */
function otherWays({ stay, rtcgoal }: Estate, now: Outcome): readonly Partial<Choice>[] {
  const methods = now.methods.filter((own) => !stay && own.verdict !== 'impossible' && !isOutside(own))
  const steps = now.walk.filter(({ target, route }) => route?.found && target.verdict !== 'impossible')
  const goals = now.realtime.filter(({ target, route }) => route?.found && target.verdict !== 'impossible')
  const cloud = methods.map(({ subject: by }): Journey => ({ to: 'cloud', by }))
  const premises = steps.map(({ target }): Journey => ({ to: 'premises', target: target.subject }))
  // Mail that need not stay does so only where no method is left.
  const leaves = stay === false && methods.some(isSafe)
  const ends = goals.map(({ target }) => target.subject).filter((goal) => endsAsWanted(goal, rtcgoal))
  return [
    ...(now.chosen ? [] : [...(leaves ? [] : premises), ...cloud].map((journey) => ({ journey }))),
    ...(now.chosenRealtime ? [] : ends.map((goal) => ({ realtime: { goal } }))),
  ]
}

/** An estate, what follows from it, and what would follow from others by the same choice. */
interface Seen {
  readonly estate: Estate
  readonly outcome: Outcome
  readonly ask: (estate: Estate) => Outcome
}

const PROGRAMS = { outlook: OUTLOOK_TOKENS, rtcclients: RTC_CLIENT_TOKENS }

/** Something waits for a fact; programs are held against the stops of a plan, and matter where there is a stop. */
function mattersTo(fact: FactKey, { estate, outcome, ask }: Seen): boolean {
  if (outcome.needs.includes(fact)) return true
  if (fact !== 'outlook' && fact !== 'rtcclients') return false
  return ask({ ...estate, [fact]: PROGRAMS[fact] }).clients.length > outcome.clients.length
}

/** What is seen when an open gate is answered, or another way taken: worked out one by one, until something is found. */
function* seenLater(estate: Estate, now: Outcome, ask: Ask): Generator<Seen> {
  const seenBy = (own: Estate, choice: Partial<Choice>): Seen => ({
    estate: own,
    outcome: ask(own, choice),
    ask: (tried) => ask(tried, choice),
  })
  for (const choice of otherWays(estate, now)) yield seenBy(estate, choice)
  for (const gate of openGates(estate))
    for (const own of answered(gate, estate, [])) {
      const first = seenBy(own, {})
      yield first
      // Versions to stay on come first among the others, the newest before the rest.
      const [other] = otherWays(own, first.outcome)
      if (gate === 'exchange' && other) yield seenBy(own, other)
    }
}

/** Whether an answer to a question that the estate leaves open could matter, now or behind another open one. */
function mattersIn(estate: Estate, ask: Ask): (fact: FactKey) => boolean {
  const now = { estate, outcome: ask(estate), ask: (tried: Estate) => ask(tried) }
  const more = seenLater(estate, now.outcome, ask)
  const seen: Seen[] = [now]
  return (fact) => {
    if (openGates(estate).some((gate) => gate === fact)) return true
    // Which servers there are is not said: all that is asked of them is open.
    if (estate.rtc === undefined && isOfRealtime(fact)) return true
    if (seen.some((own) => mattersTo(fact, own))) return true
    // Not `for … of`: that would end the search for those who ask later.
    for (let next = more.next(); !next.done; next = more.next()) {
      seen.push(next.value)
      if (mattersTo(fact, next.value)) return true
    }
    return false
  }
}

/**
 * How every question stands, one after the other, so that whoever shows it can do something else in between. One that
 * was answered is judged as if it had not been: its answer is kept, and counts no longer when no answer would.
 */
export function* statesOneByOne(
  knowledge: Knowledge,
  estate: Estate,
  asOf: IsoDate,
  chosen: Partial<Choice> = {},
): Generator<readonly [FactKey, QuestionState]> {
  const ask: Ask = (own, { journey = null, realtime = {} } = {}) =>
    outcomeOf(knowledge, own, asOf, chosen.journey ?? journey, { ...realtime, ...chosen.realtime })
  const isOpen = mattersIn(estate, ask)
  for (const fact of FACT_KEYS)
    if (estate[fact] === undefined) yield [fact, isOpen(fact) ? 'open' : 'irrelevant']
    else yield [fact, mattersIn(unanswered(fact, estate), ask)(fact) ? 'answered' : 'irrelevant']
}

export type QuestionStates = { readonly [K in FactKey]: QuestionState }

export const questionStates = (...of: Parameters<typeof statesOneByOne>): QuestionStates =>
  Object.fromEntries(statesOneByOne(...of)) as QuestionStates // one entry for every key
