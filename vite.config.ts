import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { policyForPage, readHeaders } from './scripts/deliver/headers.ts'
import { licences } from './scripts/deliver/licences.ts'
import { offlineWorker } from './scripts/deliver/worker.ts'
import { earlyChunks } from './scripts/deliver/early-chunks.ts'
import { fewChunks } from './scripts/deliver/few-chunks.ts'

/** What static hosts send is what the preview sends and what the tests see: one place for all three. */
const headers = readHeaders(readFileSync('public/_headers', 'utf8'))['/*'] ?? {}

/** For hosts that know nothing of _headers. Only in builds: hot reload needs inline scripts and styles. */
const policyInPage = (): Plugin => ({
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => {
    const policy = headers['Content-Security-Policy']
    if (!policy) throw new Error('public/_headers holds no Content-Security-Policy')
    const attrs = { 'http-equiv': 'Content-Security-Policy', content: policyForPage(policy) }
    // First in the head, as a policy binds only what comes after it.
    return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }]
  },
})

export default defineConfig({
  base: './', // works under any path
  plugins: [react(), policyInPage(), fewChunks(), earlyChunks(), licences(), offlineWorker()],
  // Browsers that know no modulepreload fetch a little later; so the page holds not one call to the network.
  // One file holds what the pages of results share, knowledge and words: large, loaded late, and asked for at once.
  build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 900 },
  // Not the preview's port: a service worker belongs to host and port, and would answer here too.
  server: { host: '127.0.0.1', port: 4316, strictPort: true },
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] || 4317), strictPort: true, headers },
  test: {
    clearMocks: true,
    maxWorkers: '100%', // by default one core is left free, of two as well
    // What needs a page is tested in a real one: see e2e/.
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    isolate: false,
    coverage: {
      include: ['src/{domain,share}/**/*.ts'],
      exclude: ['**/*.test.ts', 'src/domain/{arbitraries,testing*}.ts', 'src/share/hostile*.ts'], // tools of the tests
      reporter: ['json-summary'],
    },
  },
})
