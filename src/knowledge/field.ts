import type { Dated, Level, OfficeId, VersionId } from './schema.ts'

/**
 * What goes wrong in the field, by the numbers of the fact base (P1, P2, …): one statement a trap. A number that is
 * missing is told by another statement, or concerns no Exchange; `field.test.ts` says which.
 */
export const FIELD = {
  p1: [
    {
      value: true,
      since: '2022-04-27',
      cite: { source: 'hyb-perm', also: ['sup-delegation'] },
      confidence: 'high',
    },
  ],
  p2: [
    {
      value: { version: '1.1.553' },
      since: '2024-10-24',
      cite: { source: 'sup-send-on-behalf', also: ['hyb-perm'] },
      confidence: 'high',
    },
  ],
  p3: [
    {
      value: true,
      since: '2024-10-24',
      cite: { source: 'sup-delegates-twice', also: ['sup-delegates-none'] },
      confidence: 'high',
    },
  ],
  p4: [{ value: true, since: '2024-10-24', cite: { source: 'sup-delegation' }, confidence: 'high' }],
  p5: [
    {
      value: {
        never: ['exchange-2010'] satisfies VersionId[],
        versions: ['exchange-2013', 'exchange-2016'] satisfies VersionId[],
        version: 'exchange-2013',
        level: 'cu10' satisfies Level,
      },
      since: '2021-07-14',
      cite: { source: 'hyb-rights' },
      confidence: 'high',
    },
  ],
  p6: [{ value: true, since: '2019-06-25', cite: { source: 'fasttrack-delegates' }, confidence: 'medium' }],
  p7: [{ value: true, since: '2024-10-24', cite: { source: 'sup-hidden-mailbox' }, confidence: 'high' }],
  p8: [
    { value: { days: 30 }, since: '2024-10-24', cite: { source: 'sup-shared-mailbox' }, confidence: 'high' },
  ],
  p9: [{ value: true, since: '2024-10-24', cite: { source: 'sup-dynamic-groups' }, confidence: 'high' }],
  p10: [{ value: true, since: '2024-10-24', cite: { source: 'sup-group-owners' }, confidence: 'high' }],
  p11: [
    {
      value: true,
      since: '2026-11-20',
      cite: { source: 'mailboxtaxi-delegates' },
      confidence: 'low',
      secondhand: true,
    },
  ],
  /** GB of the quotas, and the days that the slowest tenth of moves above the larger one takes. */
  p12: [
    {
      value: { small: 50, large: 100, days: 45 },
      since: '2026-01-28',
      cite: { source: 'jp-quotas', also: ['best'] },
      confidence: 'medium',
      derived: true,
    },
  ],
  p13: [
    {
      value: { gb: 100, days: 30 },
      since: '2026-11-20',
      cite: { source: 'codetwo-archives' },
      confidence: 'low',
      secondhand: true,
    },
  ],
  p14: [{ value: { mb: 150 }, since: '2024-10-24', cite: { source: 'sup-large-items' }, confidence: 'high' }],
  p15: [{ value: true, since: '2024-10-24', cite: { source: 'sup-bad-items' }, confidence: 'high' }],
  p16: [
    {
      value: { version: 'exchange-2013' satisfies VersionId },
      since: '2024-10-24',
      cite: { source: 'sup-folder-rights' },
      confidence: 'high',
    },
  ],
  p17: [
    { value: { days: 30 }, since: '2024-10-24', cite: { source: 'sup-missing-folders' }, confidence: 'high' },
  ],
  p18: [{ value: true, since: '2024-10-24', cite: { source: 'sup-two-mailboxes' }, confidence: 'high' }],
  p19: [{ value: true, since: '2024-10-24', cite: { source: 'sup-multiple-entries' }, confidence: 'high' }],
  p20: [{ value: true, since: '2024-10-24', cite: { source: 'sup-routing-address' }, confidence: 'high' }],
  // The page tells of users whose mailbox was turned back into a mail user; that it holds for all is our reading.
  p21: [
    {
      value: true,
      since: '2024-10-24',
      cite: { source: 'sup-unverified-domains' },
      confidence: 'medium',
      derived: true,
    },
  ],
  p22: [
    {
      value: true,
      since: '2024-10-24',
      cite: { source: 'sup-two-archives', also: ['sup-primary-only'] },
      confidence: 'high',
    },
  ],
  p23: [
    {
      value: {
        versions: ['exchange-2007', 'exchange-2010', 'exchange-2013', 'exchange-2016'] satisfies VersionId[],
      },
      since: '2024-10-24',
      cite: { source: 'sup-invalid-address' },
      confidence: 'high',
    },
  ],
  p24: [{ value: true, since: '2024-10-24', cite: { source: 'sup-hold' }, confidence: 'high' }],
  p25: [{ value: true, since: '2024-10-24', cite: { source: 'sup-favorites' }, confidence: 'high' }],
  p30: [{ value: true, since: '2024-10-24', cite: { source: 'sup-federated-csv' }, confidence: 'high' }],
  p33: [
    {
      value: { months: 2 },
      since: '2020-09-29',
      cite: { source: 'thread-pilot' },
      confidence: 'low',
      secondhand: true,
    },
  ],
  p35: [{ value: true, since: '2022-03-18', cite: { source: 'best' }, confidence: 'high' }],
  p37: [
    {
      value: { version: 'exchange-2013', level: 'sp1' satisfies Level, kb: 7500 },
      since: '2024-10-24',
      cite: { source: 'sup-latency' },
      confidence: 'high',
    },
  ],
  p38: [
    {
      value: {
        paths: [
          '/ews/mrsproxy.svc',
          '/ews/exchange.asmx/wssecurity',
          '/autodiscover/autodiscover.svc/wssecurity',
          '/autodiscover/autodiscover.svc',
        ],
      },
      since: '2022-03-18',
      cite: { source: 'hyb-pre', also: ['sup-gateway'] },
      confidence: 'high',
    },
  ],
  p39: [
    {
      value: true,
      since: '2025-02-06',
      cite: { source: 'css-emerging', at: '2/6/2025' },
      confidence: 'high',
      backdated: 'reported',
    },
  ],
  p40: [
    {
      value: { domains: 238 },
      since: '2024-10-24',
      cite: { source: 'sup-domain-count' },
      confidence: 'high',
    },
  ],
  p42: [
    {
      value: { gb: 25 },
      since: '2024-10-24',
      cite: { source: 'sup-pf-size', also: ['css-pf-checks'] },
      confidence: 'high',
    },
  ],
  p43: [
    {
      value: { mailboxes: 100 },
      since: '2024-10-24',
      cite: { source: 'sup-pf-mailboxes', also: ['thread-pf-mailboxes'] },
      confidence: 'high',
    },
  ],
  p44: [{ value: { days: 7 }, since: '2024-10-24', cite: { source: 'sup-pf-finalize' }, confidence: 'high' }],
  p45: [
    {
      value: { versions: ['exchange-2007', 'exchange-2010'] satisfies VersionId[] },
      since: '2024-10-24',
      cite: { source: 'sup-pf-legacy' },
      confidence: 'high',
    },
  ],
  // The page names no versions; that public folder databases end with 2010 is how the products are built.
  p46: [
    {
      value: {
        versions: ['exchange-2007', 'exchange-2010'] satisfies VersionId[],
        switch: '-HoldForMigration',
      },
      since: '2024-10-24',
      cite: { source: 'sup-pf-deployment' },
      confidence: 'medium',
      derived: true,
    },
  ],
  p47: [
    {
      value: true,
      since: '2026-11-20',
      cite: { source: 'kaseya-folders' },
      confidence: 'low',
      secondhand: true,
    },
  ],
  p48: [
    {
      value: true,
      since: '2022-04-27',
      cite: { source: 'cutover-do', also: ['decom'] },
      confidence: 'medium',
    },
  ],
  p49: [{ value: true, since: '2024-10-24', cite: { source: 'sup-root-domain' }, confidence: 'high' }],
  p50: [{ value: true, since: '2022-03-18', cite: { source: 'hyb-pre' }, confidence: 'high' }],
  p53: [
    {
      value: { office: 'office-2016' satisfies OfficeId },
      since: '2024-10-24',
      cite: { source: 'sup-blank-sign-in' },
      confidence: 'high',
    },
  ],
  p56: [
    {
      value: { error: '550 5.7.64' },
      since: '2024-10-24',
      cite: { source: 'sup-relay-denied' },
      confidence: 'high',
    },
  ],
  p58: [
    {
      value: true,
      since: '2024-10-24',
      cite: { source: 'sup-certificate-new', also: ['sup-certificate-missing', 'hyb-cert'] },
      confidence: 'high',
    },
  ],
  p59: [{ value: { tls: '1.2' }, since: '2024-10-24', cite: { source: 'sup-tls' }, confidence: 'high' }],
  p62: [{ value: true, since: '2024-10-24', cite: { source: 'sup-internal-relay' }, confidence: 'high' }],
  p63: [
    { value: true, since: '2024-10-24', cite: { source: 'sup-recipient-not-found' }, confidence: 'high' },
  ],
  p64: [
    {
      value: { versions: ['exchange-2010'] satisfies VersionId[] },
      since: '2024-10-24',
      cite: { source: 'sup-fixed-addresses' },
      confidence: 'high',
    },
  ],
  p65: [{ value: true, since: '2021-07-14', cite: { source: 'hyb-edge' }, confidence: 'high' }],
  p66: [{ value: true, since: '2024-10-24', cite: { source: 'sup-central-transport' }, confidence: 'high' }],
  p69: [{ value: true, since: '2024-10-24', cite: { source: 'sup-journaling' }, confidence: 'high' }],
  p70: [
    {
      value: true,
      since: '2026-11-20',
      cite: { source: 'c7-journaling' },
      confidence: 'medium',
      secondhand: true,
    },
  ],
  p73: [
    {
      value: { versions: ['exchange-2019'] satisfies VersionId[] },
      since: '2025-02-24',
      cite: { source: 'css-emerging', at: '2/24/2025' },
      confidence: 'high',
      backdated: 'reported',
    },
    // Exchange SE has the code of 2019 CU15.
    {
      value: { versions: ['exchange-2019', 'exchange-se'] satisfies VersionId[] },
      since: '2025-08-19',
      cite: { source: 'css-emerging', at: '2/24/2025', also: ['jp-upgrade-se'] },
      confidence: 'medium',
      derived: true,
    },
  ],
  p74: [{ value: true, since: '2021-11-24', cite: { source: 'css-setup-assist' }, confidence: 'high' }],
  p75: [
    {
      value: {
        versions: ['exchange-2016', 'exchange-2019'] satisfies VersionId[],
        breaks: 'su-2023-01',
        cures: 'su-2023-06',
      },
      since: '2023-06-15',
      cite: { source: 'css-emerging', at: '6/15/2023' },
      confidence: 'high',
      backdated: 'reported',
    },
  ],
  p76: [
    {
      value: true,
      since: '2025-06-06',
      cite: { source: 'css-auth-certificate', also: ['css-emerging'] },
      confidence: 'high',
    },
  ],
  p79: [
    {
      value: { minutes: 60 },
      since: '2025-08-18',
      cite: { source: 'css-emerging', at: '8/18/2025', also: ['css-hybrid-app'] },
      confidence: 'high',
      backdated: 'reported',
    },
  ],
  p80: [
    {
      value: true,
      since: '2026-11-20',
      cite: { source: 'exclaimer-se' },
      confidence: 'low',
      secondhand: true,
    },
  ],
  p81: [
    {
      value: true,
      since: '2022-04-27',
      cite: { source: 'cutover-do', also: ['hyb-pre'] },
      confidence: 'high',
    },
  ],
} as const satisfies { readonly [problem: string]: Dated<unknown> }
