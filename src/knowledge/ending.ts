import type { Dated } from './schema.ts'

/** How it ends: what may remain on-premises, how hybrid is left, and what the last server needs first. */
export const ENDING = {} as const satisfies { readonly [step: string]: Dated<unknown> }
