import type { Dated, IsoDate } from './schema.ts'

/** Days on which a service stops taking something. `day` null: announced without a day; then `planned` says it coarsely. */
export const DEADLINES = {} as const satisfies {
  readonly [deadline: string]: Dated<{ readonly day: IsoDate | null; readonly planned?: string }>
}
