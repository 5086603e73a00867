import { spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { readHeaders } from '../scripts/deliver/headers.ts'
import { snippet } from '../scripts/deliver/host-files.ts'
import { expect, SMALL, test as watched } from './page.ts'

/** The program of this name, also where only an administrator's path leads to. */
const programOf = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** `replaced` has to be there: else the test would try something else than what stands in the documentation. */
const swap = (text: string, replaced: string | RegExp, by: string): string => {
  expect(text).toMatch(replaced)
  return text.replace(replaced, () => by)
}

/** Where it is served, when it is only a folder of a larger site. */
const FOLDER = '/offramp/'

interface Host {
  readonly name: 'nginx' | 'caddy'
  /** The file to start it with, and the arguments. Only the address, the folder and the certificate are others than in the documentation. */
  readonly set: (
    folder: string,
    port: number,
    below: boolean,
  ) => { file: string; text: string; args: readonly string[] }
}

const HOSTS: readonly Host[] = [
  {
    name: 'nginx',
    set: (folder, port, below) => {
      const file = join(folder, 'nginx.conf')
      const own = [
        ['listen 443 ssl;', `listen 127.0.0.1:${port};`],
        [/ *ssl_certificate \S+;\n/, ''],
        [/ *ssl_certificate_key \S+;\n/, ''],
        ['root /srv/offramp;', `root ${folder}/site;`],
      ] as const
      const whole = own.reduce((text, [from, to]) => swap(text, from, to), snippet('nginx'))
      const parts = /^([\s\S]*? index \S+;\n)([\s\S]*)\}\n$/.exec(whole)
      const server = below ? `${parts?.[1]}location ^~ ${FOLDER} {\n${parts?.[2]}}\n}\n` : whole
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (each) => `${each}_temp_path ${folder}/${each};`,
      )
      const types = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : ''
      const text = `daemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents { }\nhttp {\naccess_log off;\n${types}\n${temporary.join('\n')}\n${server}}\n`
      return { file, text, args: ['-p', folder, '-e', 'stderr', '-c', file] }
    },
  },
  {
    name: 'caddy',
    set: (folder, port, below) => {
      const file = join(folder, 'Caddyfile')
      const root = below ? `${folder}/site${FOLDER}` : `${folder}/site`
      const lines = /^offramp\.example \{\n([\s\S]*)\}\n$/.exec(swap(snippet('caddy'), '/srv/offramp', root))
      const site = below
        ? `redir ${FOLDER.slice(0, -1)} ${FOLDER}\nhandle_path ${FOLDER}* {\n${lines?.[1]}}\nroot * ${folder}/site\nfile_server\n`
        : lines?.[1]
      const text = `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n${site}}\n`
      return { file, text, args: ['run', '--config', file, '--adapter', 'caddyfile'] }
    },
  },
]

const test = watched.extend<{ host: Host; below: boolean; started: { address: string } }>({
  host: [HOSTS[0]!, { option: true }], // there are two
  below: [false, { option: true }],
  started: async ({ host, below }, give) => {
    const folder = mkdtempSync(join(tmpdir(), 'offramp-host-'))
    chmodSync(folder, 0o755) // its workers are somebody else when an administrator starts it
    cpSync('dist', join(folder, below ? `site${FOLDER}` : 'site'), { recursive: true })
    if (below) writeFileSync(join(folder, 'site/index.html'), 'Something else')
    const port = await freePort()
    const { file, text, args } = host.set(folder, port, below)
    writeFileSync(file, text)
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
    const child = spawn(programOf(host.name) ?? '', args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env,
    })
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const address = `http://127.0.0.1:${port}`
    await expect
      .poll(
        async () =>
          child.exitCode === null
            ? fetch(address).then(
                (r) => r.status,
                () => 'not yet',
              )
            : said,
        {
          timeout: 10_000,
        },
      )
      .toBe(200)
    await give({ address })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  },
  baseURL: async ({ started }, give) => give(started.address),
})

const SENT = readHeaders(readFileSync('public/_headers', 'utf8'))

/** Asks for a file of each kind, and for one that is not there. */
async function sendsAll(address: string): Promise<void> {
  const headersOf = async (path: string) => {
    const answer = await fetch(`${address}${path}`)
    return { status: answer.status, type: answer.headers.get('content-type'), headers: answer.headers }
  }
  const script = readdirSync('dist/assets').find((file) => file.endsWith('.js')) ?? ''
  for (const [path, type, keeping] of [
    ['/', /^text\/html/, 'no-cache'],
    ['/index.html', /^text\/html/, 'no-cache'],
    ['/sw.js', /javascript/, 'no-cache'],
    ['/manifest.webmanifest', /^application\/manifest\+json/, 'no-cache'],
    ['/icon.svg', /^image\/svg\+xml/, 'no-cache'],
    [`/assets/${script}`, /javascript/, SENT['/assets/*']?.['Cache-Control'] ?? ''],
  ] as const) {
    const answer = await headersOf(path)
    expect({ path, status: answer.status }).toEqual({ path, status: 200 })
    expect(answer.type).toMatch(type)
    expect(answer.headers.get('cache-control')).toBe(keeping)
    for (const [name, value] of Object.entries(SENT['/*'] ?? {})) expect(answer.headers.get(name)).toBe(value)
  }
  const lost = await headersOf('/assets/lost.js')
  expect(lost.status).toBe(404)
  expect(lost.headers.get('cache-control') ?? '').not.toContain('immutable')
}

for (const host of HOSTS) {
  if (programOf(host.name) === undefined) {
    watched(`${host.name} as in docs/hosting.md`, () => {
      console.log(
        `Skipped: ${host.name} is not installed here, so what docs/hosting.md says of it was not tried.`,
      )
      watched.skip(true, `${host.name} is not installed`)
    })
    continue
  }
  test.describe(`${host.name} as in docs/hosting.md`, () => {
    test.use({ host, serviceWorkers: 'allow' })

    test('sends what _headers says, and the page works under it', async ({ page, started }) => {
      await sendsAll(started.address)
      await page.goto(`/#/plan?${SMALL}`)
      await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    })

    test.describe('in a folder of a larger site', () => {
      test.use({ below: true })

      test('sends the same, and nothing with what is beside it', async ({ started: { address } }) => {
        await sendsAll(`${address}${FOLDER.slice(0, -1)}`)
        const without = await fetch(`${address}${FOLDER.slice(0, -1)}`)
        expect(without.url).toBe(`${address}${FOLDER}`)
        const beside = await fetch(`${address}/`)
        expect(await beside.text()).toBe('Something else')
        expect(beside.headers.get('content-security-policy')).toBeNull()
      })
    })
  })
}
