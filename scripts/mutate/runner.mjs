// A runner of tests for Stryker: loads the tests once, and asks of each mutant only those that reach it, the quickest first.
// Vitest's own loads every file of tests anew for every mutant, which would take a day.
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { createServer, createServerModuleRunner } from 'vite'
import { fewCases } from './few-cases.mjs'
import { isSlow, testFiles } from './tests.mjs'

const SHIM = new URL('vitest.mjs', import.meta.url).pathname

class TestsInOneProcess {
  /** @type {Map<string, { name: string, run: () => unknown, time: number }>} */
  #tests = new Map()
  #server
  #noteTestsOf = (_) => {}
  #mutants = (globalThis.__stryker__ ??= {})

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
      resolve: { alias: { vitest: SHIM } },
    })
    const modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false })
    const { noted, noteTestsOf } = await modules.import(SHIM)
    this.#noteTestsOf = noteTestsOf
    for (const file of testFiles()) {
      await modules.import(`/${file}`)
      for (const [i, test] of noted.splice(0).entries())
        if (!isSlow(test.name)) this.#tests.set(`${file}#${i}`, { ...test, file, name: `${file}: ${test.name}`, time: 0 })
    }
  }

  async dryRun() {
    return this.#ask([...this.#tests.keys()], { keepOn: true })
  }

  async mutantRun({ activeMutant, hitLimit, testFilter, disableBail }) {
    // A hundred times the steps of the true program, as Stryker has it, takes minutes where tests take many steps.
    const limit = hitLimit && hitLimit / 20
    const ids = testFilter ?? [...this.#tests.keys()]
    this.#mutants.hitCount = 0
    this.#mutants.hitLimit = limit
    this.#mutants.activeMutant = activeMutant.id
    const found = await this.#ask(ids.toSorted((a, b) => this.#time(a) - this.#time(b)), { keepOn: disableBail })
    this.#mutants.activeMutant = undefined
    return toMutantRunResult(determineHitLimitReached(this.#mutants.hitCount, limit) ?? found)
  }

  async dispose() {
    await this.#server?.close()
  }

  #time(id) {
    return this.#tests.get(id)?.time ?? 0
  }

  async #ask(ids, { keepOn }) {
    const tests = []
    for (const id of ids) {
      const test = this.#tests.get(id)
      if (!test) throw new Error(`There is no test ${id}`)
      this.#mutants.currentTestId = id
      this.#noteTestsOf(test.file)
      const from = performance.now()
      const failure = await failureOf(test.run)
      const timeSpentMs = performance.now() - from
      this.#mutants.currentTestId = undefined
      if (keepOn) test.time = timeSpentMs
      const result = { id, name: test.name, timeSpentMs }
      tests.push(failure === null ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage: failure })
      if (failure !== null && !keepOn) break
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#mutants.mutantCoverage }
  }
}

async function failureOf(run) {
  try {
    await run()
    return null
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', TestsInOneProcess)]
