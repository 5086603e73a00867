import { expect, test } from 'vitest'
import { FACT_KEYS } from '../domain/facts.ts'
import { outcomeOf } from '../domain/outcome.ts'
import { questionStates } from '../domain/questions-map.ts'
import { TODAY } from '../domain/testing.ts'
import { ui } from '../i18n/en/ui.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { readLink, writeQuery } from '../share/link.ts'
import { SAMPLES } from './samples.ts'

test.for(SAMPLES)('$id parses without a problem, and stands as the program would write it', ({ query }) => {
  const { linked, problems } = readLink(query)
  expect(problems).toEqual([])
  expect(writeQuery(linked)).toBe(query)
})

test.for(SAMPLES)('$id leaves no question open', ({ query }) => {
  const states = questionStates(KNOWLEDGE, readLink(query).linked.estate, TODAY)
  expect(FACT_KEYS.filter((key) => states[key] === 'open')).toEqual([])
})

test.for(SAMPLES)(
  '$id has a plan, by a way that is not ruled out, of servers that can stand together',
  ({ query }) => {
    const outcome = outcomeOf(KNOWLEDGE, readLink(query).linked.estate, TODAY)
    const { plan, methods, walk, realtime } = outcome
    expect(outcome.contradictions).toEqual([])
    expect(outcome.unreleased).toEqual([])
    expect(plan?.legs.length).toBeGreaterThan(0)
    const { journey } = plan ?? {}
    const judged = [...methods, ...walk.map(({ target }) => target), ...realtime.map(({ target }) => target)]
    const taken = [journey?.to === 'cloud' ? journey.by : journey?.target, plan?.realtime].filter(Boolean)
    expect(taken.length).toBeGreaterThan(0)
    for (const id of taken)
      expect(['recommended', 'possible', 'discouraged']).toContain(
        judged.find(({ subject }) => subject === id)?.verdict,
      )
  },
)

test('the samples span mail of three sizes, mail that stays, the real-time servers, and both', () => {
  const ways = SAMPLES.map(({ id, query }) => {
    const { plan } = outcomeOf(KNOWLEDGE, readLink(query).linked.estate, TODAY)
    return [
      id,
      plan?.journey && (plan.journey.to === 'cloud' ? plan.journey.by : plan.journey.target),
      plan?.realtime,
    ]
  })
  expect(ways).toMatchInlineSnapshot(`
    [
      [
        "small",
        "express-migration",
        null,
      ],
      [
        "medium",
        "minimal-hybrid",
        null,
      ],
      [
        "large",
        "full-hybrid",
        null,
      ],
      [
        "stay",
        "exchange-se",
        null,
      ],
      [
        "talk",
        null,
        "teams-hybrid",
      ],
      [
        "rooms",
        null,
        "sfb-se",
      ],
      [
        "both",
        "full-hybrid",
        "teams-hybrid",
      ],
    ]
  `)
})

test('every sample has its title and its line', () => {
  const words = Object.keys(ui)
  for (const { id } of SAMPLES)
    expect(words).toEqual(expect.arrayContaining([`start.sample.${id}`, `start.sample.${id}.line`]))
})
