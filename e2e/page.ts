import { test as base, expect, type Browser } from 'playwright/test'
import { NOW, shiftClock } from './clock.ts'

/**
 * Every test takes place on the same day, in whatever context of the browser, and is watched: no request may leave the page's own address, no line of the strict policy may be broken,
 * nothing may be thrown or written to the console as an error.
 */
export const test = base.extend<{ watched: string[] }, { browser: Browser }>({
  browser: [
    async ({ browser }, use) => {
      const open = browser.newContext.bind(browser)
      browser.newContext = async (...of) => {
        const context = await open(...of)
        await context.addInitScript(shiftClock, NOW - Date.now())
        return context
      }
      await use(browser)
    },
    { scope: 'worker' },
  ],
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

/** Users of Lync 2010 who should end in Teams. */
export const TALK = 'v=1&rtc=lync2010&rtcclients=lync2010.phone&rtcgoal=teams&users=900&voice=no'

/** Rooms of Group Chat, as one planned when the knowledge begins. */
export const GROUP_CHAT =
  'v=1&chat=ocs2007r2&on=2018-01-31&rtc=ocs2007r2&rtcclients=communicator2007r2.groupchat2007r2&users=300&voice=no'

/** Both halves, with telephony and voicemail between them. */
export const BOTH =
  'v=1&dirsync=yes&exchange=2013-cu23&mailboxes=900&rtc=lync2013-577&rtcclients=lync2013&rtcgoal=teams&stay=no&um=yes&users=900&voice=yes'

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
  'real-time questions': `#/questions/realtime?${BOTH}&chat=lync2013`,
  'real-time': `#/realtime?${TALK}`,
  'real-time and rooms': `#/realtime?${GROUP_CHAT}`,
  'real-time, nothing named': '#/realtime',
  'real-time that contradicts itself': '#/realtime?v=1&chat=sfb2015&rtc=ocs2007.sfbse',
  'verdict of real-time alone': `#/verdict?${TALK}`,
  'plan of Lync 2010': `#/plan?${TALK}`,
  'plan of both halves': `#/plan?${BOTH}`,
  'plan of Group Chat': `#/plan?${GROUP_CHAT}`,
  timeline: `#/timeline?${BOTH}`,
  summary: `#/summary?${BOTH}`,
  'empty summary': '#/summary',
  'summary with problems': '#/summary?v=1&exchange=2016.2007&mailboxes=abc',
  compare: `#/compare?${SMALL}`,
  plans: `#/plans?${SMALL}`,
  'empty plans': '#/plans',
  sheet: '#/sheet',
  knowledge: '#/knowledge',
  lost: '#/nowhere',
} as const
