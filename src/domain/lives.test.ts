import { expect, test } from 'vitest'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { daysAfter } from './days.ts'
import { endsAsWanted, endsInTeams, landingOf } from './goal.ts'
import { stateBy, withoutPack } from './lives.ts'
import { TODAY } from './testing.ts'
import { worldOn } from './world.ts'

test.for([
  ['windows-2008-sp2', 'windows-2008'],
  ['windows-2008-r2-sp1', 'windows-2008-r2'],
  ['windows-2008-r2', 'windows-2008-r2'],
  ['windows-2025', 'windows-2025'],
] as const)('S2: %s without its service pack is %s', ([id, version]) => {
  expect(withoutPack(id)).toBe(version)
})

test('S2: the last day of support still counts, and its nearness is told', () => {
  const world = worldOn(KNOWLEDGE, TODAY)
  const near = world.premises.nearEnd?.value.days ?? 0
  expect(near).toBeGreaterThan(0)
  expect(stateBy(world, null)).toBe('supported')
  expect(stateBy(world, daysAfter(TODAY, -1))).toBe('ended')
  expect(stateBy(world, TODAY)).toBe('ending-soon')
  expect(stateBy(world, daysAfter(TODAY, near))).toBe('ending-soon')
  expect(stateBy(world, daysAfter(TODAY, near + 1))).toBe('supported')
})

test('S20: users end where they should: in Teams, on a server, or anywhere', () => {
  const goals = ['teams-hybrid', 'teams-fresh', 'server-fresh', 'sfb-se'] as const
  expect(goals.map(endsInTeams)).toEqual([true, true, false, false])
  expect(goals.map((goal) => endsAsWanted(goal, 'teams'))).toEqual([true, true, false, false])
  expect(goals.map((goal) => endsAsWanted(goal, 'server'))).toEqual([false, false, true, true])
  expect(goals.map((goal) => endsAsWanted(goal, 'open'))).toEqual([true, true, true, true])
  expect(goals.map((goal) => endsAsWanted(goal, undefined))).toEqual([true, true, true, true])
})

test('S28: rooms land on a version, where there is one', () => {
  const rooms = { from: 'chat-lync-2010', by: 'move-rooms', passes: false } as const
  expect(landingOf({ ...rooms, goal: null })).toBeNull()
  expect(landingOf({ ...rooms, goal: 'teams-fresh' })).toBeNull()
  expect(landingOf({ ...rooms, goal: 'sfb-2015' })).toBe('sfb-2015')
})
