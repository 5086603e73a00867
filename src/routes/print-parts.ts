import type { Outcome } from '../domain/outcome.ts'

/** What can be chosen for paper; the parts of the plan page bear these names as `data-part`. */
export const PARTS = ['summary', 'why', 'checklist', 'programs', 'timeline', 'sources'] as const
export type PrintPart = (typeof PARTS)[number]

/** Without a plan there is neither a way, nor a task, nor a program to hold against it. */
export const partsIn = ({ plan }: Pick<Outcome, 'plan'>): readonly PrintPart[] =>
  plan ? PARTS : ['timeline', 'sources']
