import type { Dated } from './schema.ts'

/** What goes wrong in the field, by the numbers of the fact base (P1, P2, …): one statement a trap. */
export const FIELD = {} as const satisfies { readonly [problem: string]: Dated<unknown> }
