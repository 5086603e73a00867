import fc from 'fast-check'

const RUNS = 10

/** @param {import('fast-check').IRawProperty<unknown>} property @param {import('fast-check').Parameters<unknown>} [own] */
const assert = (property, own = {}) =>
  fc.assert(property, { ...own, seed: 1, endOnFailure: true, numRuns: Math.min(own.numRuns ?? RUNS, RUNS) })

/**
 * Tests that draw cases get the same ones for every mutant, few, and no search for the smallest that fails. So a mutant
 * that only a rare case would kill counts as a survivor.
 * @returns {import('vite').Plugin}
 */
export function fewCases() {
  Reflect.set(globalThis, 'fastCheck', { ...fc, assert })
  const names = Object.keys(fc).filter((name) => name !== 'default')
  return {
    name: 'few-cases',
    enforce: 'pre',
    resolveId: (id) => (id === 'fast-check' ? '\0few-cases' : undefined),
    load: (id) =>
      id === '\0few-cases'
        ? `const all = globalThis.fastCheck; export default all; export const { ${names.join(', ')} } = all`
        : undefined,
  }
}
