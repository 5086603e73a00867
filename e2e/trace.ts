import type { Browser, Page } from 'playwright/test'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds, as are all times here. */
  readonly ts: number
  readonly dur?: number
  /** How much of `dur` the thread had the processor. */
  readonly tdur?: number
}

export interface Task {
  /** Time of the processor: that in which other programs had it does not count. */
  readonly ms: number
  /** By the clock. */
  readonly lasted: number
  /** What the page was doing, as told by `begin`. */
  readonly step: string
}

export interface Recording {
  /** Says what the page does from now on. */
  readonly begin: (step: string) => Promise<void>
  /** Ends it. Answers with all tasks on the thread of the page, the longest first. */
  readonly tasks: () => Promise<readonly Task[]>
}

const STEP = 'step: '

/** The browser's own record of what its threads do, of the whole life of the page. */
export async function record(browser: Browser, page: Page): Promise<Recording> {
  const begin = (step: string) => page.evaluate((name) => void performance.mark(name), STEP + step)
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] })
  const tasks = async () => {
    await begin('the end')
    const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
      String(await browser.stopTracing()),
    )
    const steps = traceEvents.filter(({ name }) => name.startsWith(STEP)).toSorted((a, b) => a.ts - b.ts)
    // A mark stands on the thread of its page; the browser has many others.
    const { pid, tid } = steps.at(-1) ?? { pid: 0, tid: 0 }
    return traceEvents
      .filter((own) => own.name.endsWith('RunTask') && own.ph === 'X' && own.pid === pid && own.tid === tid)
      .map(({ ts, dur = 0, tdur = dur }) => ({
        ms: tdur / 1000,
        lasted: dur / 1000,
        step: steps.findLast((step) => step.ts <= ts)?.name.slice(STEP.length) ?? 'the first page',
      }))
      .toSorted((a, b) => b.ms - a.ms)
  }
  return { begin, tasks }
}
