// A runner of tests for Stryker: loads the tests once, and asks of each mutant only those that reach it, for a while.
// Vitest's own loads every file of tests anew for every mutant, which would take a day. Why:
// docs/decisions/0014-mutants-in-one-process.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { INSTRUMENTER_CONSTANTS as NAMES } from '@stryker-mutator/api/core'
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { createServer, createServerModuleRunner } from 'vite'
import { fewCases } from './few-cases.mjs'
import { isSlow, testFiles } from './tests.mjs'

/** Milliseconds of the processor. What no test has killed by then counts as a survivor; all tests would take half a minute. */
const PATIENCE = 4000
/** What a golden text is worth beside another test, in times as long. */
const GOLDEN = 30

/** What the tests took in the process that asked all of them once: the others start without that. */
const TIMES = 'node_modules/.mutants/times.json'
/** Milliseconds that this process has worked: other work on the machine does not count. */
const worked = () => process.cpuUsage().user / 1000

const pathOf = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))
const [VITEST, REMEMBERED] = [pathOf('vitest.mjs'), pathOf('remembered.mjs')]

/**
 * @typedef {import('@stryker-mutator/api/test-runner').MutantRunOptions} MutantRunOptions
 * @typedef {import('@stryker-mutator/api/test-runner').CompleteDryRunResult} Asked
 * @typedef {{ name: string, file: string, run: () => unknown, time: number }} Test
 */

/**
 * What the mutated code reads and writes.
 * @type {{ activeMutant?: string | undefined, currentTestId?: string | undefined, hitCount?: number, hitLimit?: number | undefined, mutantCoverage?: import('@stryker-mutator/api/core').MutantCoverage }}
 */
const mutants = {}
Reflect.set(globalThis, NAMES.NAMESPACE, mutants)

const isGolden = (/** @type {Test} */ { file }) => file.includes('/golden')

class TestsInOneProcess {
  /** @type {Map<string, Test>} */
  #tests = new Map()
  /** @type {import('vite').ViteDevServer | undefined} */
  #server
  /** Forgets what the program has worked out before. */
  #forget = () => {}
  /** @type {(file: string) => void} */
  #noteTestsOf = () => {}

  #timed = false

  capabilities() {
    // Mutants of what runs while a file is loaded are left out, so nothing has to be loaded anew.
    return { reloadEnvironment: true }
  }

  async init() {
    this.#server = await createServer({
      configFile: false,
      logLevel: 'error',
      server: { middlewareMode: true, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      plugins: [fewCases()],
      resolve: {
        alias: [
          { find: /^vitest$/, replacement: VITEST },
          { find: /^.*\/remembered\.ts$/, replacement: REMEMBERED },
        ],
      },
    })
    const { ssr } = this.#server.environments
    if (!ssr) throw new Error('Vite has no environment for Node')
    const modules = createServerModuleRunner(ssr, { hmr: false })
    /** @type {typeof import('./vitest.mjs')} */
    const { noted, noteTestsOf } = await modules.import(VITEST)
    this.#noteTestsOf = noteTestsOf
    /** @type {typeof import('./remembered.mjs')} */
    const { forget } = await modules.import(REMEMBERED)
    this.#forget = forget
    for (const file of testFiles()) {
      await modules.import(`/${file}`)
      for (const [i, { name, run }] of noted.splice(0).entries())
        if (!isSlow(name)) this.#tests.set(`${file}#${i}`, { name, file, run, time: 0 })
    }
  }

  async dryRun() {
    const asked = await this.#ask([...this.#tests.keys()], { keepOn: true, patience: Infinity })
    this.#timed = true
    writeFileSync(TIMES, JSON.stringify([...this.#tests].map(([id, { time }]) => [id, time])))
    return asked
  }

  #learnTimes() {
    if (this.#timed) return
    this.#timed = true
    for (const [id, time] of JSON.parse(readFileSync(TIMES, 'utf8'))) this.#test(id).time = time
  }

  /** @param {MutantRunOptions} options */
  async mutantRun({ activeMutant, hitLimit, testFilter, disableBail }) {
    // A hundred times the steps of the true program, as Stryker has it, takes minutes where tests take many steps.
    const limit = hitLimit && hitLimit / 20
    this.#learnTimes()
    this.#forget()
    mutants.hitCount = 0
    mutants.hitLimit = limit
    mutants.activeMutant = activeMutant.id
    const ids = (testFilter ?? [...this.#tests.keys()]).toSorted((a, b) => this.#order(a) - this.#order(b))
    const asked = await this.#ask(ids, { keepOn: disableBail, patience: PATIENCE })
    mutants.activeMutant = undefined
    return toMutantRunResult(determineHitLimitReached(mutants.hitCount, limit) ?? asked)
  }

  async dispose() {
    await this.#server?.close()
  }

  /** @param {string} id */
  #test(id) {
    const test = this.#tests.get(id)
    if (!test) throw new Error(`There is no test ${id}`)
    return test
  }

  /** The quickest first; but golden texts show most faults, so they may take a few times as long. @param {string} id */
  #order(id) {
    const test = this.#test(id)
    return isGolden(test) ? test.time / GOLDEN : test.time
  }

  /**
   * Asks tests until one fails, or goes on after that, and for so many milliseconds.
   * @param {readonly string[]} ids @param {{ keepOn: boolean, patience: number }} how @returns {Promise<Asked>}
   */
  async #ask(ids, { keepOn, patience }) {
    const until = worked() + patience
    /** @type {Asked['tests']} */
    const tests = []
    let before = ''
    for (const id of ids) {
      const test = this.#test(id)
      // What an earlier test made the program remember, this one would not be seen to reach.
      if (keepOn && (isGolden(test) || test.file !== before)) this.#forget()
      before = test.file
      if (worked() + test.time > until) continue
      this.#noteTestsOf(test.file)
      mutants.currentTestId = id
      const from = worked()
      const failureMessage = await failureOf(test.run)
      const timeSpentMs = worked() - from
      mutants.currentTestId = undefined
      if (keepOn) test.time = timeSpentMs
      const result = { id, name: `${test.file}: ${test.name}`, timeSpentMs }
      tests.push(
        failureMessage === null
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage },
      )
      if (failureMessage !== null && !keepOn) break
    }
    const { mutantCoverage } = mutants
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) }
  }
}

/** @param {() => unknown} run @returns {Promise<string | null>} */
async function failureOf(run) {
  try {
    await run()
    return null
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', TestsInOneProcess)]
