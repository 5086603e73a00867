import { expect, test } from 'vitest'
import { COMMANDED, commandFor } from './questions-commands.ts'

test('every question that is said to have a command has one, and it only looks', () => {
  expect(COMMANDED.length).toBeGreaterThan(5)
  for (const fact of COMMANDED) expect(commandFor(fact)).toMatch(/^Get-/)
  expect(commandFor('days')).toBeUndefined()
  expect(commandFor('journaling')).toContain('Get-JournalRule')
})
