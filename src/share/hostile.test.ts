import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { notedTexts } from './hostile.ts'
import { HUGE } from './hostile-texts.ts'
import { faultsOfMarkdown } from './hostile-markdown.ts'
import { SURFACES } from './hostile-surfaces.ts'

/** Milliseconds that one input of a million signs may take; a hundred times what most take, a hundredth of a hang. */
const LONGEST = 2000
/** In all more than 100,000; `npm run fuzz` is the long run. A file takes ten times as long as a link. */
const RUNS: Readonly<Record<string, number>> = {
  link: 60_000,
  'plan file': 12_000,
  'text to compare with': 15_000,
  command: 15_000,
}
const MARKDOWN_RUNS = 1000

function timed<T>(run: () => T): { readonly result: T; readonly ms: number } {
  const from = performance.now()
  const result = run()
  return { result, ms: performance.now() - from }
}

test.for(SURFACES.map((surface) => [surface.name, surface] as const))(
  '%s: nothing is thrown, lost in silence, or another after a round trip',
  { timeout: 120_000 },
  ([name, { inputs, faultsOf }]) => {
    const runs = RUNS[name] ?? 0
    let slowest = 0
    let ran = 0
    fc.assert(
      fc.property(inputs, (input) => {
        const { result, ms } = timed(() => faultsOf(input))
        slowest = Math.max(slowest, ms)
        ran += 1
        // Not `expect`: it takes longer than what it looks at.
        if (result.length > 0) throw new Error(result.join('; '))
      }),
      { numRuns: runs },
    )
    console.log(`${name}: ${ran} hostile inputs, the slowest in ${slowest.toFixed(1)} ms`)
    expect(ran).toBeGreaterThanOrEqual(10_000)
    expect(slowest).toBeLessThan(LONGEST)
  },
)

test.for(SURFACES.map((surface) => [surface.name, surface] as const))(
  '%s: a million signs of one kind are read in time',
  { timeout: 120_000 },
  ([name, { faultsOf }]) => {
    const times = HUGE.map((input) => {
      const { result, ms } = timed(() => faultsOf(input))
      const start = input.slice(0, 24)
      expect({ start, faults: result }).toEqual({ start, faults: [] })
      return { ms, input: start }
    }).toSorted((a, b) => b.ms - a.ms)
    const [slowest] = times
    console.log(
      `${name}: ${times.length} inputs of 1 MB, the slowest in ${slowest?.ms.toFixed(0)} ms: ${JSON.stringify(slowest?.input)}…`,
    )
    expect(slowest?.ms).toBeLessThan(LONGEST)
  },
)

test('together they are at least 100,000', () => {
  const counts = SURFACES.map(({ name }) => (RUNS[name] ?? 0) + HUGE.length)
  const sum = counts.reduce((a, b) => a + b, 0)
  console.log(`${sum} hostile inputs in all`)
  expect(sum).toBeGreaterThanOrEqual(100_000)
})

test('Markdown: what was typed adds no line and no markup', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(notedTexts, ([link, id, text]) => {
      expect(faultsOfMarkdown(link, id, text)).toEqual([])
    }),
    { numRuns: MARKDOWN_RUNS },
  )
  console.log(`Markdown: ${MARKDOWN_RUNS} plans with hostile texts`)
})
