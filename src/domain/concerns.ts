import { OUTSIDE } from '../knowledge/platform.ts'
import type { MethodId } from '../knowledge/schema.ts'

/** A statement that concerns some methods only; the cheapest way to leave the others alone. */
export const concerns = <T>(method: MethodId, methods: readonly MethodId[], statement: T): T | undefined =>
  methods.includes(method) ? statement : undefined

/** What the publisher says of its own methods binds no tool of another maker. */
export const builtIn = <T>(method: MethodId, statement: T): T | undefined =>
  OUTSIDE.includes(method) ? undefined : statement
