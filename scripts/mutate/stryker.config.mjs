// npm run mutate: mutants of all of domain and share. Of some files: ONLY=src/share/link.ts,src/domain/days.ts npm run mutate
const { ONLY, JSON: report = 'node_modules/.cache/mutation.json' } = process.env

/** Tools of the tests are no part of the product. */
const TOOLS = ['!src/**/*.test.ts', '!src/domain/{arbitraries,testing}.ts', '!src/share/hostile*.ts']

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ONLY ? ONLY.split(',') : ['src/{domain,share}/**/*.ts', ...TOOLS],
  testRunner: 'in-one-process',
  plugins: ['./scripts/mutate/runner.mjs'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  tsconfigFile: 'none', // Stryker would read it by an interface of TypeScript that version 7 no longer has
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false },
  jsonReporter: { fileName: report },
  tempDirName: 'node_modules/.cache/stryker',
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 90 },
}
