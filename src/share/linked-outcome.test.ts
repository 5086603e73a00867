import { expect, test } from 'vitest'
import { outcomeOf } from '../domain/outcome.ts'
import { anEstate, BEGIN, outcomeFor, TODAY } from '../domain/testing.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { NOTHING_LINKED, type Linked } from './link.ts'
import { outcomeOfLink } from './linked-outcome.ts'

const ESTATE = anEstate({ rtc: ['sfb2015'], chat: ['sfb2015'], users: 100, voice: false })
const linked = (own: Partial<Linked> = {}): Linked => ({ ...NOTHING_LINKED, estate: ESTATE, ...own })

test.for([BEGIN, TODAY])('without a choice the best ways of %s are planned', (on) => {
  const outcome = outcomeOfLink(KNOWLEDGE, linked(), on)
  expect(outcome).toEqual(outcomeFor(ESTATE, on))
  expect(outcome).toMatchObject({ asOf: on, chosen: false, chosenRealtime: false })
})

test.for([
  [{ by: 'staged' }, { to: 'cloud', by: 'staged' }],
  [{ to: 'exchange-se' }, { to: 'premises', target: 'exchange-se' }],
  [
    { by: 'staged', to: 'exchange-se' },
    { to: 'cloud', by: 'staged' },
  ],
] as const)('the way of mail that a link chooses by %j is planned', ([choice, journey]) => {
  const outcome = outcomeOfLink(KNOWLEDGE, linked(choice), TODAY)
  expect(outcome).toEqual(outcomeFor(ESTATE, TODAY, journey))
  expect(outcome.chosen).toBe(true)
})

test('the ways of the real-time half and of the rooms that a link chooses are planned', () => {
  const outcome = outcomeOfLink(KNOWLEDGE, linked({ rtcway: 'sfb-se', roomsway: 'keep-rooms' }), TODAY)
  expect(outcome).toEqual(outcomeOf(KNOWLEDGE, ESTATE, TODAY, null, { goal: 'sfb-se', rooms: 'keep-rooms' }))
  expect(outcome).toMatchObject({ chosen: false, chosenRealtime: true })
  const legs = (own: Partial<Linked>) =>
    outcomeOfLink(KNOWLEDGE, linked(own), TODAY).plan?.legs.map(({ id }) => id) ?? []
  expect(legs({ rtcway: 'sfb-se', roomsway: 'keep-rooms' })).toContain('keep-rooms-chat-sfb-2015')
  expect(legs({ rtcway: 'sfb-se' })).not.toContain('keep-rooms-chat-sfb-2015')
  expect(legs({ rtcway: 'sfb-se' })).toContain('sfb-se')
  expect(legs({ rtcway: 'teams-fresh' })).not.toContain('sfb-se')
})

test('the day is the one that was asked for, whatever the link says', () => {
  const outcome = outcomeOfLink(KNOWLEDGE, linked({ on: BEGIN }), TODAY)
  expect(outcome).toEqual(outcomeFor(ESTATE, TODAY))
})
