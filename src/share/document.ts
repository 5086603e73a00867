import type { Change } from '../domain/changes.ts'
import type { Judgement } from '../domain/clause.ts'
import { isSource } from '../domain/documents.ts'
import { firing, type Assessment, type Reason } from '../domain/decision.ts'
import { isRealtime } from '../domain/estate.ts'
import type { Estate } from '../domain/facts.ts'
import type { Outcome } from '../domain/outcome.ts'
import { subjectOf, type Leg } from '../domain/plan.ts'
import type { Hop } from '../domain/route.ts'
import type { Step } from '../domain/step.ts'
import { tokenOf } from '../domain/support.ts'
import { clientNoteIn, contradictionIn, deadlineIn, itemIn, proofIn, reasonIn } from '../i18n/words.ts'
import type { Translator } from '../i18n/translate.ts'
import type { IsoDate, Statement } from '../knowledge/schema.ts'
import { DISPUTES } from '../knowledge/disputes.ts'
import { SOURCES } from '../knowledge/sources.ts'
import type { CitedSource, PlanDocument } from './plan-document.ts'
import type { Problem } from './problem.ts'

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

type Changes = ReadonlyMap<string, readonly Change[]>

const judgedOf = (t: Translator, own: Assessment<string>, changes: Changes, asOf: IsoDate) => ({
  id: own.subject,
  verdict: own.verdict,
  reasons: reasonsOf(t, own, asOf),
  changes: [...(changes.get(own.subject) ?? [])],
  needs: [...own.needs],
})

const targetOf = (
  t: Translator,
  { target, route: way, hops }: Step<string>,
  changes: Changes,
  asOf: IsoDate,
) => ({
  ...judgedOf(t, target, changes, asOf),
  route: way && {
    found: way.found,
    hops: hops.map((own) => hopOf(t, own, asOf)),
    barriers: way.found
      ? {}
      : Object.fromEntries(Object.entries(way.barriers).map(([id, ids]) => [id, [...ids]])),
  },
})

const legOf = (t: Translator, leg: Leg, asOf: IsoDate) => {
  const subject = subjectOf(leg)
  return {
    id: leg.id,
    subject: typeof subject === 'string' ? subject : leg.id,
    phases: leg.phases.map(({ phase, items }) => ({
      phase,
      items: items.map(({ item, kind, gate, after, owner, run, judgement }) => ({
        id: `${leg.id}/${item}`,
        kind,
        text: itemIn(t, judgement, subject),
        gate,
        after: after.map((id) => `${leg.id}/${id}`),
        owner: kind === 'task' ? owner : null,
        proof: kind === 'task' ? { run: run ?? null, shows: proofIn(t, judgement, subject) } : null,
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
    ...outcome.unreleased.map((version) => ({
      kind: 'not-released',
      parameter: isRealtime(version) ? 'rtc' : 'exchange',
      text: t('problem.not-released', { version, day: outcome.asOf }),
    })),
    ...outcome.contradictions.map(({ newer, older, rests }) => ({
      kind: 'cannot-stand-together',
      parameter: isRealtime(newer) ? 'rtc' : 'exchange',
      text: contradictionIn(t, { newer, older, rests }),
      newer,
      older,
      source: sourceOf(t, rests, outcome.asOf),
    })),
  ]
}

/** The whole outcome as the published JSON document; `changes` come from `changesOf`, `stale` from `staleOf`. */
export function documentOf(
  t: Translator,
  estate: Estate,
  problems: readonly Problem[],
  outcome: Outcome,
  changes: Changes,
  stale: PlanDocument['stale'],
): PlanDocument {
  const { plan } = outcome
  return {
    edition: outcome.edition,
    asOf: outcome.asOf,
    stale,
    answers: Object.fromEntries(Object.entries(estate).filter(([, value]) => value !== undefined)),
    problems: problemsIn(t, problems, outcome),
    present: outcome.present.map((own) => ({ id: own.subject, reasons: reasonsOf(t, own, outcome.asOf) })),
    methods: outcome.methods.map((own) => judgedOf(t, own, changes, outcome.asOf)),
    targets: outcome.walk.map((step) => targetOf(t, step, changes, outcome.asOf)),
    realtime: {
      targets: outcome.realtime.map((step) => targetOf(t, step, changes, outcome.asOf)),
      chat: outcome.rooms.map(({ from, ways }) => ({
        id: from,
        ways: ways.map((own) => ({
          id: own.subject.by,
          verdict: own.verdict,
          reasons: reasonsOf(t, own, outcome.asOf),
          needs: [...own.needs],
        })),
      })),
    },
    plan: plan && {
      chosen: outcome.chosen,
      chosenRealtime: outcome.chosenRealtime,
      journey: { ...plan.journey, ...(plan.realtime ? { realtime: plan.realtime } : {}) },
      legs: plan.legs.map((leg) => legOf(t, leg, outcome.asOf)),
    },
    timeline: outcome.timeline.map(({ rests, releasedBy: _releasedBy, ...life }) => ({
      ...life,
      source: sourceOf(t, rests, outcome.asOf),
    })),
    deadlines: outcome.deadlines.map((own) => ({
      id: own.id,
      day: own.day,
      planned: own.planned,
      state: own.state,
      text: deadlineIn(t, own),
      needs: own.judgement.outcome === 'open' ? [...own.judgement.needs] : [],
      source: sourceOf(t, own.judgement.rests, outcome.asOf),
    })),
    clients: outcome.clients.map(({ client, ended, against, replace }) => ({
      program: tokenOf(client),
      ended: ended?.day ?? null,
      against: against.map((cell) => ({
        subject: cell.subject,
        state: cell.state,
        note: clientNoteIn(t, client, cell),
        source: cell.rests && sourceOf(t, cell.rests, outcome.asOf),
      })),
      replace: replace && { ...replace, by: replace.by.map(tokenOf) },
    })),
    needs: [...outcome.needs],
  }
}
