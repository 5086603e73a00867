import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const stamp = 'node_modules/.installed-for' // inside what npm ci deletes first, so an interrupted install leaves none
const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT/

/**
 * Runs npm, also where it is found by nothing but the script that it runs. Returns a sentence when that fails.
 * @param {string[]} command
 * @param {'inherit' | 'ignore'} output where npm's own report goes; its errors are shown either way
 * @param {string} failed what did not come about, as a clause
 */
export function runNpm(command, output, failed) {
  // `--loglevel`, or the reason of a failure would be lost under `npm run --silent`.
  // Short waits between attempts: with npm's own, a missing network is reported after more than a minute.
  const waits = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000']
  const args = [...command, '--loglevel=error', ...waits]
  const npm = process.env['npm_execpath'] ?? '' // set inside every npm script, but by other package managers too
  const npmIsKnown = basename(npm) === 'npm-cli.js'
  const { status, stderr } = spawnSync(
    npmIsKnown ? process.execPath : 'npm',
    npmIsKnown ? [npm, ...args] : args,
    {
      stdio: ['ignore', output, 'pipe'],
      encoding: 'utf8',
      shell: !npmIsKnown && process.platform === 'win32', // npm is a .cmd there, which only a shell starts
    },
  )
  if (status === 0) return undefined
  if (noNetwork.test(stderr ?? ''))
    return `${failed}: the package registry cannot be reached. Is there a network?`
  process.stderr.write(stderr ?? '')
  return `${failed}: npm ${command[0]} failed.`
}

/**
 * Installs what the lock file names unless that was done before on this system.
 * Returns a sentence when it fails, otherwise undefined.
 * @param {'inherit' | 'ignore'} output where npm's own report goes
 */
export function installPackages(output) {
  const node = process.versions.node.split('.')[0] ?? ''
  const want = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.platform} ${process.arch} ${node}`)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return undefined
  const problem = runNpm(['ci', '--include=dev'], output, 'The packages could not be installed')
  if (!problem) writeFileSync(stamp, want)
  return problem
}
