import * as z from 'zod/mini'
import type { Change } from '../domain/changes.ts'
import type { Judgement } from '../domain/clause.ts'
import { firing, type Assessment, type Reason } from '../domain/decision.ts'
import type { Estate } from '../domain/facts.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Leg } from '../domain/plan.ts'
import type { Hop } from '../domain/route.ts'
import { itemIn, reasonIn } from '../i18n/words.ts'
import type { Translator } from '../i18n/translate.ts'
import type { IsoDate, Statement } from '../knowledge/schema.ts'
import { DISPUTES } from '../knowledge/disputes.ts'
import { SOURCES, type SourceId } from '../knowledge/sources.ts'
import type { Problem } from './problem.ts'

const day = z.nullable(z.string())
const verdict = z.enum(['recommended', 'possible', 'discouraged', 'impossible'])

const source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: day,
  dated: z.enum(['published', 'updated', 'copied', 'undated']),
  url: z.string(),
  at: z.optional(z.string()),
  since: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  derived: z.boolean(),
  secondhand: z.boolean(),
  also: z.array(z.string()),
  /** What the publishers say, where they disagree, and in which documents. */
  disagreement: z.optional(z.object({ text: z.string(), sources: z.array(z.string()) })),
})
const reason = z.object({
  rule: z.string(),
  effect: z.enum(['rulesOut', 'discourages', 'recommends', 'notes']),
  text: z.string(),
  facts: z.record(z.string(), z.unknown()),
  source,
})
const change = z.object({ fact: z.string(), to: z.union([z.string(), z.number(), z.boolean()]), verdict })
const hop = z.object({
  kind: z.enum(['side-by-side', 'in-place', 'removal']),
  install: z.nullable(z.string()),
  beside: z.array(z.string()),
  retire: z.array(z.string()),
  verdict,
  reasons: z.array(reason),
})
const route = z.object({
  found: z.boolean(),
  hops: z.array(hop),
  barriers: z.record(z.string(), z.array(z.string())),
})
const planItem = z.object({
  id: z.string(),
  kind: z.enum(['task', 'consequence', 'rollback']),
  text: z.string(),
  gate: z.boolean(),
  after: z.array(z.string()),
  needs: z.array(z.string()),
  source,
})

/** The plan as JSON (contract §3). Reasons hold the rules that fire, the gravest first. */
export const PlanDocument = z.object({
  edition: z.string(),
  asOf: z.string(),
  answers: z.record(z.string(), z.unknown()),
  problems: z.array(z.looseObject({ kind: z.string(), parameter: z.string(), text: z.string() })),
  present: z.array(z.object({ id: z.string(), reasons: z.array(reason) })),
  methods: z.array(
    z.object({
      id: z.string(),
      verdict,
      reasons: z.array(reason),
      changes: z.array(change),
      needs: z.array(z.string()),
    }),
  ),
  targets: z.array(
    z.object({
      id: z.string(),
      verdict,
      reasons: z.array(reason),
      changes: z.array(change),
      needs: z.array(z.string()),
      route: z.nullable(route),
    }),
  ),
  realtime: z.object({ targets: z.array(z.unknown()), chat: z.array(z.unknown()) }),
  plan: z.nullable(
    z.object({
      chosen: z.boolean(),
      journey: z.record(z.string(), z.string()),
      legs: z.array(
        z.object({
          id: z.string(),
          subject: z.string(),
          phases: z.array(z.object({ phase: z.string(), items: z.array(planItem) })),
        }),
      ),
    }),
  ),
  timeline: z.array(
    z.object({
      product: z.string(),
      released: z.string(),
      mainstreamEnd: day,
      endOfSupport: day,
      paidUpdatesUntil: day,
      state: z.enum(['supported', 'ending-soon', 'ended', 'unknown']),
      source,
    }),
  ),
  needs: z.array(z.string()),
})
export type PlanDocument = z.infer<typeof PlanDocument>

const isSource = (id: string): id is SourceId => Object.hasOwn(SOURCES, id)

export type CitedSource = PlanDocument['timeline'][number]['source']

/** A document by its id, as far as it could be read on a day. */
const readableOn =
  (asOf: IsoDate) =>
  (id: string): boolean => {
    const date = isSource(id) ? SOURCES[id].date : null
    return date === null || date <= asOf
  }

/**
 * A citation with what is known of its document. Further documents and disagreements count only from the day on
 * which they could be read.
 */
export function sourceOf(t: Translator, statement: Statement<unknown>, asOf: IsoDate): CitedSource {
  const { cite, since, confidence, derived = false, secondhand = false, dispute } = statement
  const { title, publisher, date, dated, url } = SOURCES[isSource(cite.source) ? cite.source : 'readings']
  const disputed = dispute && DISPUTES[dispute].since <= asOf
  return {
    id: cite.source,
    title,
    publisher,
    date,
    dated,
    url,
    ...(cite.at ? { at: cite.at } : {}),
    since,
    confidence,
    derived,
    secondhand,
    also: (cite.also ?? []).filter(readableOn(asOf)),
    ...(disputed
      ? {
          disagreement: {
            text: t(`dispute.${dispute}`),
            sources: DISPUTES[dispute].sources.filter(readableOn(asOf)),
          },
        }
      : {}),
  }
}

const factsOf = (judgement: Judgement): Record<string, unknown> => ({ ...judgement.read })

const reasonsOf = (t: Translator, assessment: Assessment<unknown>, asOf: IsoDate) =>
  firing(assessment).map(({ effect, judgement }: Reason) => ({
    rule: judgement.clause,
    effect,
    text: reasonIn(t, judgement, assessment.subject),
    facts: factsOf(judgement),
    source: sourceOf(t, judgement.rests, asOf),
  }))

const hopOf = (t: Translator, assessment: Assessment<Hop>, asOf: IsoDate) => ({
  kind: assessment.subject.kind,
  install: assessment.subject.install,
  beside: [...assessment.subject.beside],
  retire: [...assessment.subject.retire],
  verdict: assessment.verdict,
  reasons: reasonsOf(t, assessment, asOf),
})

const legOf = (t: Translator, leg: Leg, asOf: IsoDate) => {
  const subject = 'method' in leg.subject ? leg.subject.method : leg.subject.hop
  return {
    id: leg.id,
    subject: typeof subject === 'string' ? subject : leg.id,
    phases: leg.phases.map(({ phase, items }) => ({
      phase,
      items: items.map(({ item, kind, gate, after, judgement }) => ({
        id: `${leg.id}/${item}`,
        kind,
        text: itemIn(t, judgement, subject),
        gate,
        after: after.map((id) => `${leg.id}/${id}`),
        needs: judgement.outcome === 'open' ? [...judgement.needs] : [],
        source: sourceOf(t, judgement.rests, asOf),
      })),
    })),
  }
}

/** Problems in words: those of the link, then versions that cannot stand together. */
export function problemsIn(
  t: Translator,
  problems: readonly Problem[],
  outcome: Outcome,
): PlanDocument['problems'] {
  return [
    ...problems.map((problem) => ({ ...problem, text: t(`problem.${problem.kind}`, { ...problem }) })),
    ...outcome.contradictions.map(({ newer, older, rests }) => ({
      kind: 'cannot-stand-together',
      parameter: 'exchange',
      text: t('problem.cannot-stand-together', { newer, older }),
      newer,
      older,
      source: sourceOf(t, rests, outcome.asOf),
    })),
  ]
}

/** The whole outcome as the published JSON document; `changes` come from `changesOf`. */
export function documentOf(
  t: Translator,
  estate: Estate,
  problems: readonly Problem[],
  outcome: Outcome,
  changes: ReadonlyMap<string, readonly Change[]>,
): PlanDocument {
  const changesTo = (id: string) => [...(changes.get(id) ?? [])]
  const { plan } = outcome
  return {
    edition: outcome.edition,
    asOf: outcome.asOf,
    answers: Object.fromEntries(Object.entries(estate).filter(([, value]) => value !== undefined)),
    problems: problemsIn(t, problems, outcome),
    present: outcome.present.map((own) => ({ id: own.subject, reasons: reasonsOf(t, own, outcome.asOf) })),
    methods: outcome.methods.map((own) => ({
      id: own.subject,
      verdict: own.verdict,
      reasons: reasonsOf(t, own, outcome.asOf),
      changes: changesTo(own.subject),
      needs: [...own.needs],
    })),
    targets: outcome.walk.map(({ target, route: way, hops }) => ({
      id: target.subject,
      verdict: target.verdict,
      reasons: reasonsOf(t, target, outcome.asOf),
      changes: changesTo(target.subject),
      needs: [...target.needs],
      route: way && {
        found: way.found,
        hops: hops.map((own) => hopOf(t, own, outcome.asOf)),
        barriers: way.found
          ? {}
          : Object.fromEntries(Object.entries(way.barriers).map(([id, ids]) => [id, [...ids]])),
      },
    })),
    realtime: { targets: [], chat: [] },
    plan: plan && {
      chosen: outcome.chosen,
      journey: { ...plan.journey },
      legs: plan.legs.map((leg) => legOf(t, leg, outcome.asOf)),
    },
    timeline: outcome.timeline.map(({ rests, ...life }) => ({
      ...life,
      source: sourceOf(t, rests, outcome.asOf),
    })),
    needs: [...outcome.needs],
  }
}
