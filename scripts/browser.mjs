import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const env = process.env

function candidates() {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  if (process.platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) =>
      root === undefined
        ? []
        : ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((end) =>
            join(root, end),
          ),
    )
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
  ]
  const folders = (env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** A browser that is already here; undefined means Playwright's own download. */
export const findBrowser = () => env['BROWSER_PATH'] || candidates().find((path) => existsSync(path))

// Without these the browser calls home, and a test that nothing leaves could not be believed.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]
// Chromium refuses its sandbox to root, which is who CI often is.
const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet

export function launchOptions() {
  const executablePath = findBrowser()
  return executablePath ? { args, executablePath } : { args }
}
