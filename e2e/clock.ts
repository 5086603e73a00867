import { EDITION } from '../src/knowledge/begins.ts'

export const DAY = 86_400_000

/** The day on which every test takes place: a week after the edition, so that no test turns amber with the years. */
export const NOW = Date.parse(EDITION) + 7 * DAY + DAY / 2

/** In the browser: sets its clock on, or back, by so many milliseconds; it goes on from there. */
export function shiftClock(by: number): void {
  const Real = Date
  const Shifted = class extends Real {
    constructor(...args: [] | [number]) {
      if (args.length === 0) super(Real.now() + by)
      else super(...args)
    }
    static override now(): number {
      return Real.now() + by
    }
  }
  Object.assign(globalThis, { Date: Shifted })
}
