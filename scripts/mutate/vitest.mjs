// Stands in for vitest while mutants are tried: it notes the tests, so that one process can ask them again and again
// without loading them anew. What they expect is asked by vitest's own matchers.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
} from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** @type {{ name: string, run: () => unknown }[]} the tests of the file that is being loaded */
export const noted = []

/** @param {string} name @param {...unknown} rest what it does, and how long it may take: before or after that */
export function test(name, ...rest) {
  noted.push({ name, run: rest.find((own) => typeof own === 'function') })
}
/** @template T @param {readonly T[]} cases */
test.for = (cases) => (/** @type {string} */ name, /** @type {unknown[]} */ ...rest) => {
  const run = rest.find((own) => typeof own === 'function')
  for (const [i, own] of cases.entries()) test(`${name} (${i + 1} of ${cases.length})`, () => run(own))
}

/** The folder of the file that is being loaded, or was when a test was noted: texts to compare with stand beside it. */
let folder = ''
/** @param {string} file */
export const noteTestsOf = (file) => {
  folder = dirname(file)
}

chai.use(({ Assertion }) => {
  Assertion.addMethod('toMatchFileSnapshot', function (/** @type {string} */ path) {
    const [text] = [chai.util.flag(this, 'object')]
    if (text !== readFileSync(join(folder, path), 'utf8')) throw new Error(`It is not what ${path} says`)
  })
})

export const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string | undefined} */ message) => chai.expect(value, message),
  chai.expect,
)
