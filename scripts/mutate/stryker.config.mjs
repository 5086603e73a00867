// Of one part of the mutants; scripts/mutate/run.mjs, which is `npm run mutate`, asks for one after the other.
const { MUTATE = '', REPORT = '' } = process.env

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: MUTATE.split(','),
  testRunner: 'in-one-process',
  plugins: ['./scripts/mutate/runner.mjs'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  tsconfigFile: 'none', // Stryker would read it by an interface of TypeScript that version 7 no longer has
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: REPORT },
  tempDirName: 'node_modules/.mutants/stryker',
  concurrency: 2,
}
