import * as z from 'zod/mini'

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
const change = z.object({
  fact: z.string(),
  to: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  verdict,
})
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
/** A method, a version or a way, as it was judged. */
const judged = z.object({
  id: z.string(),
  verdict,
  reasons: z.array(reason),
  changes: z.array(change),
  needs: z.array(z.string()),
})
/** A version to go to, or a way of the real-time half. */
const target = z.extend(judged, { route: z.nullable(route) })
const planItem = z.object({
  id: z.string(),
  kind: z.enum(['task', 'consequence', 'loss', 'rollback']),
  text: z.string(),
  gate: z.boolean(),
  after: z.array(z.string()),
  owner: z.nullable(z.string()),
  proof: z.nullable(z.object({ run: z.nullable(z.string()), shows: z.string() })),
  needs: z.array(z.string()),
  source,
})

/** The plan as JSON (contract §3). Reasons hold the rules that fire, the gravest first. */
export const PlanDocument = z.object({
  edition: z.string(),
  asOf: z.string(),
  stale: z.object({
    state: z.enum(['fresh', 'amber', 'red']),
    on: z.string(),
    days: z.number(),
    due: z.array(
      z.object({ path: z.string(), text: z.string(), value: z.string(), day: z.string(), source }),
    ),
  }),
  answers: z.record(z.string(), z.unknown()),
  problems: z.array(z.looseObject({ kind: z.string(), parameter: z.string(), text: z.string() })),
  present: z.array(z.object({ id: z.string(), reasons: z.array(reason) })),
  methods: z.array(judged),
  targets: z.array(target),
  realtime: z.object({
    targets: z.array(target),
    chat: z.array(
      z.object({
        id: z.string(),
        ways: z.array(
          z.object({
            id: z.string(),
            verdict,
            reasons: z.array(reason),
            needs: z.array(z.string()),
          }),
        ),
      }),
    ),
  }),
  plan: z.nullable(
    z.object({
      chosen: z.boolean(),
      chosenRealtime: z.boolean(),
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
  deadlines: z.array(
    z.object({
      id: z.string(),
      day,
      planned: z.nullable(z.string()),
      state: z.enum(['past', 'ahead', 'undated']),
      text: z.string(),
      needs: z.array(z.string()),
      source,
    }),
  ),
  clients: z.array(
    z.object({
      program: z.string(),
      ended: day,
      against: z.array(
        z.object({
          subject: z.string(),
          state: z.enum(['fine', 'limited', 'unsupported', 'blocked', 'unknown']),
          note: z.nullable(z.string()),
          source: z.nullable(source),
        }),
      ),
      replace: z.nullable(z.object({ leg: z.string(), phase: z.string(), by: z.array(z.string()) })),
    }),
  ),
  needs: z.array(z.string()),
})
export type PlanDocument = z.infer<typeof PlanDocument>

export type CitedSource = PlanDocument['timeline'][number]['source']
