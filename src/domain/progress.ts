import type { IsoDate } from '../knowledge/schema.ts'

/** What was noted of one item of a plan. Absent: nothing was. */
export interface ItemProgress {
  readonly done?: boolean
  /** The day on which it was ticked. */
  readonly on?: IsoDate
  /** Who does it, by name; the role stands in the item itself. */
  readonly owner?: string
  readonly due?: IsoDate
  readonly note?: string
  /** Why it is not for us. Present, the item counts neither as open nor as done; it stays visible. */
  readonly skip?: string
}

/** By `<leg>/<item>`. Items that the plan does not hold at the moment keep theirs, so that they come back with it. */
export type Progress = Readonly<Record<string, ItemProgress>>
