// Stands in for vitest while mutants are tried: it notes the tests, so that one process can ask them again and again
// without loading them anew. What they expect is asked by vitest's own matchers.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai } from '@vitest/expect'

/** @type {{ name: string, run: () => unknown }[]} the tests of the file that is being loaded */
export const noted = []

/** The folder of the test that is being asked: texts to compare with stand beside it. */
let folder = ''
/** @param {string} file */
export const noteTestsOf = (file) => {
  folder = dirname(file)
}

/** @param {readonly unknown[]} rest what it does, and how long it may take: before or after that @returns {(own?: unknown) => unknown} */
function deedIn(rest) {
  const deed = rest.find((own) => typeof own === 'function')
  if (typeof deed !== 'function') throw new Error('A test does nothing')
  return (own) => deed(own)
}

/** @param {string} name @param {readonly unknown[]} rest */
export function test(name, ...rest) {
  const deed = deedIn(rest)
  noted.push({ name, run: () => deed() })
}
test.for =
  (/** @type {readonly unknown[]} */ cases) =>
  (/** @type {string} */ name, /** @type {readonly unknown[]} */ ...rest) => {
    const deed = deedIn(rest)
    for (const [i, own] of cases.entries())
      noted.push({ name: `${name} (${i + 1} of ${cases.length})`, run: () => deed(own) })
  }

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
chai.use(({ Assertion }, tools) => {
  Assertion.addMethod('toMatchFileSnapshot', function (/** @type {string} */ path) {
    if (tools.flag(this, 'object') !== readFileSync(join(folder, path), 'utf8'))
      throw new Error(`It is not what ${path} says`)
  })
})

export const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string | undefined} */ message) => chai.expect(value, message),
  chai.expect,
)
