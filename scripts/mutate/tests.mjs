import { readdirSync } from 'node:fs'

/** Walks through whole spaces of answers, too long to ask of every mutant that nothing else has killed. */
const SLOW_FILES = [
  'src/share/hostile.test.ts',
  'src/domain/changes-property.test.ts',
  'src/i18n/exhaustive.test.ts',
  'src/i18n/exhaustive-realtime.test.ts',
]
const SLOW_TESTS = [
  'what is no longer relevant changes no verdict and no plan, whatever is answered',
  'what is named is open, and at least one answer to it changes a verdict',
  'where nothing is named, no single answer changes any verdict that was shown',
  'what the plan does not wait for changes neither which way is best nor an item of it',
]

/** @param {string} name */
export const isSlow = (name) => SLOW_TESTS.includes(name)

/** The files of tests that mutants are tried against. */
export const testFiles = () =>
  ['domain', 'i18n', 'share']
    .flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map(
        (path) => `src/${room}/${path.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => path.endsWith('.test.ts') && !SLOW_FILES.includes(path))
