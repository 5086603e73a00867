import { defineConfig } from 'playwright/test'
import { launchOptions } from './scripts/browser.mjs'

const baseURL = `http://127.0.0.1:${process.env['PORT'] || 4317}`

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  forbidOnly: Boolean(process.env['CI']),
  snapshotPathTemplate: '{testDir}/__screenshots__/{arg}{ext}',
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Keeps every file in the background for later: only the tests of that need it, see offline.spec.ts.
    serviceWorkers: 'block',
    // Recording costs a quarter of the time of each test: ask for it with TRACE=1 once one has failed.
    trace: process.env['TRACE'] ? 'on' : 'off',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview',
    url: baseURL,
    reuseExistingServer: false,
  },
})
