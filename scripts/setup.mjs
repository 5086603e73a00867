// node scripts/setup.mjs [browser]: needs nothing but Node, so it can run before anything is installed.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import './node-version.mjs'
import { installPackages } from './packages.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** @param {string} command @param {...string} args */
const run = (command, ...args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

const problem = installPackages('inherit')
if (problem) stop(problem)

if (process.argv.includes('browser')) {
  const { launchOptions } = await import('./browser.mjs')
  const { chromium } = await import('playwright')
  const works = async () => {
    try {
      await (await chromium.launch(launchOptions())).close()
      return true
    } catch {
      return false
    }
  }
  const download = () => run(process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium')
  // As root, as in most containers, the system's own package also brings the libraries that a browser needs.
  const systemPackage = () =>
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation')
  const ready = (await works()) || (download() && (await works())) || (systemPackage() && (await works()))
  if (!ready) stop('No browser for the tests: install Chrome, Chromium or Edge, or set BROWSER_PATH to one.')
}
