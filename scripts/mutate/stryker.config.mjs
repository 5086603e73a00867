export default {
  testRunner: 'in-one-process',
  plugins: ['./scripts/mutate/runner.mjs'],
  tsconfigFile: 'none.json', // Stryker reads it by TypeScript's old interface, which TypeScript 7 doesn't have
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  mutate: process.env.ONLY?.split(',') ?? ['src/domain/**/*.ts', 'src/share/**/*.ts', '!src/**/*.test.ts', '!src/domain/{arbitraries,testing}.ts', '!src/share/hostile*.ts'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: process.env.JSON ?? 'node_modules/.cache/mutation.json' },
  clearTextReporter: { logTests: false },
  tempDirName: 'node_modules/.cache/stryker',
  concurrency: 2,
}
