import { test as base, expect } from 'playwright/test'

/**
 * Every test is watched: no request may leave the page's own address, no line of the strict policy may be broken,
 * nothing may be thrown or written to the console as an error.
 */
export const test = base.extend<{ watched: string[] }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const seen: string[] = []
      context.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`) && !/^(blob|data):/.test(request.url()))
          seen.push(`left: ${request.url()}`)
      })
      context.on('weberror', (error) => seen.push(`thrown: ${error.error().message}`))
      context.on('console', (message) => {
        if (message.type() === 'error') seen.push(`console: ${message.text()}`)
      })
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`)
        })
      })
      await use(seen)
      expect(seen).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export const SMALL = 'v=1&days=7&exchange=2007&freebusy=no&mailboxes=120'
export const STAYING = 'v=1&exchange=2007&forest=2012-r2&mailboxes=300&outlook=2016&stay=yes&windows=2022'

export const HYBRID =
  'v=1&days=120&dirsync=yes&exchange=2019-cu15&freebusy=yes&keepsync=yes&mailboxes=900&outlook=2016.apps.activesync.pop-imap&publicfolders=yes&relay=yes&remain=tools'

export const PAGES = {
  start: '#/',
  questions: `#/questions?${SMALL}`,
  servers: `#/questions/servers?${SMALL}`,
  around: `#/questions/around?${SMALL}`,
  platform: `#/questions/platform?${STAYING}`,
  verdict: `#/verdict?${SMALL}`,
  way: `#/way?${STAYING}`,
  plan: `#/plan?${SMALL}`,
  'plan of a hybrid': `#/plan?${HYBRID}`,
  'plan on-premises': `#/plan?${STAYING}`,
  'empty plan': '#/plan',
  'plan with problems': '#/plan?v=1&exchange=2016.2007&mailboxes=abc&nonsense=1',
  knowledge: '#/knowledge',
  lost: '#/nowhere',
} as const
