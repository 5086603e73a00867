import type { IsoDate } from './schema.ts'

/** Planning dates before this are not answered: nothing older is kept. Apart from the rest, as the link reader needs only this. */
export const KNOWLEDGE_BEGINS: IsoDate = '2018-01-31'
/** The last day that is planned for: the timeline draws every year up to the planning date, and no published day lies beyond. */
export const PLANNING_ENDS: IsoDate = '2099-12-31'
/** The newest day on which a statement of this build was checked or added. */
export const EDITION: IsoDate = '2026-11-21'
/** The date of the newest document that a statement of this build is read from. */
export const NEWEST_SOURCE: IsoDate = '2026-10-07'
