import type { ExchangeId, Version } from './schema.ts'

/**
 * Exchange, version by version. Fixed-lifecycle dates are set at release, so they hold from 2018-01-31 (or from
 * the release) although the data file they were read in is younger: `backdated` says so.
 */
export const EXCHANGE = {
  'exchange-55': {
    released: [
      {
        value: '1998-02-03',
        since: '2018-01-31',
        cite: { source: 'eol-msexchange' },
        confidence: 'medium',
        secondhand: true,
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2003-12-31',
        since: '2018-01-31',
        cite: { source: 'eol-msexchange' },
        confidence: 'medium',
        secondhand: true,
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2006-01-10',
        since: '2018-01-31',
        cite: { source: 'eol-msexchange' },
        confidence: 'medium',
        secondhand: true,
        backdated: 'fixed-lifecycle',
      },
    ],
    needs: {},
  },
  'exchange-2000': {
    released: [
      {
        value: '2000-11-29',
        since: '2018-01-31',
        cite: { source: 'eol-msexchange' },
        confidence: 'medium',
        secondhand: true,
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2005-12-31',
        since: '2018-01-31',
        cite: { source: 'eol-msexchange' },
        confidence: 'medium',
        secondhand: true,
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2011-01-11',
        since: '2018-01-31',
        cite: { source: 'eol-msexchange' },
        confidence: 'medium',
        secondhand: true,
        backdated: 'fixed-lifecycle',
      },
    ],
    needs: {},
  },
  'exchange-2003': {
    released: [
      {
        value: '2003-09-28',
        since: '2018-01-31',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2009-04-14',
        since: '2018-01-31',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2014-04-08',
        since: '2018-01-31',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    needs: {},
  },
  'exchange-2007': {
    released: [
      {
        value: '2007-03-08',
        since: '2018-01-31',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2012-04-10',
        since: '2018-01-31',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2017-04-11',
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'What does end of support mean?', also: ['ms-lifecycle'] },
        confidence: 'high',
      },
    ],
    joins: [
      {
        value: [
          { version: 'exchange-2000', theirs: 'sp3' },
          { version: 'exchange-2003', theirs: 'sp2' },
        ],
        since: '2018-01-31',
        cite: { source: 'coex-2007' },
        confidence: 'medium',
      },
    ],
    needs: {},
  },
  'exchange-2010': {
    released: [
      {
        value: '2009-11-09',
        since: '2018-01-31',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2015-01-13',
        since: '2018-01-31',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2020-01-14',
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'January 2020', also: ['roadmap-2010', 'ext-2010'] },
        confidence: 'high',
      },
      {
        value: '2020-10-13',
        since: '2019-09-16',
        cite: { source: 'ms-lifecycle', also: ['ext-2010', 'eol-msexchange'] },
        confidence: 'high',
        backdated: 'reported',
        dispute: 'end-of-2010',
      },
    ],
    joins: [
      {
        value: [
          { version: 'exchange-2003', theirs: 'sp2' },
          { version: 'exchange-2007', theirs: 'sp2' },
        ],
        since: '2018-01-31',
        cite: { source: 'coex-2010', also: ['roadmap-2007'] },
        confidence: 'medium',
      },
    ],
    needs: {
      windows: [
        {
          value: 'windows-2008-sp2',
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Operating system version', also: ['matrix-2022'] },
          confidence: 'high',
        },
      ],
      windowsNewest: [
        {
          value: 'windows-2012',
          since: '2018-01-31',
          cite: { source: 'matrix-2018' },
          confidence: 'high',
          backdated: 'unchanged',
        },
        {
          value: 'windows-2012-r2',
          since: '2022-04-21',
          cite: { source: 'matrix-2022' },
          confidence: 'high',
        },
      ],
      forest: [
        {
          value: 'forest-2003',
          since: '2018-01-31',
          cite: {
            source: 'roadmap-2007',
            at: 'Active Directory forest functional level',
            also: ['matrix-2022'],
          },
          confidence: 'high',
        },
      ],
      office: [
        {
          value: 'office-2003',
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Office client versions' },
          confidence: 'medium',
          dispute: 'office-2003',
        },
      ],
    },
    clients: [
      {
        value: {
          supported: [
            'office-2003',
            'office-2007',
            'office-2010',
            'office-2013',
            'office-2016',
            'office-mac2016',
            'office-mac',
          ],
        },
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Office client versions', also: ['matrix-2018'] },
        confidence: 'medium',
        derived: true,
        dispute: 'office-2003',
      },
      {
        value: {
          supported: [
            'office-2003',
            'office-2007',
            'office-2010',
            'office-2013',
            'office-2016',
            'office-mac2016',
          ],
          unsupported: ['office-2019', 'office-2021', 'office-apps', 'office-mac'],
        },
        since: '2022-04-21',
        cite: { source: 'matrix-2022', at: 'Clients', also: ['roadmap-2007'] },
        confidence: 'medium',
        derived: true,
        dispute: 'office-2003',
      },
    ],
    controllers: [
      {
        value: { oldest: 'windows-2003-sp2', newest: 'windows-2016' },
        since: '2022-04-21',
        cite: { source: 'matrix-2022' },
        confidence: 'high',
      },
    ],
    gains: [
      {
        value: ['role-based-access', 'owa-policies', 'shared-free-busy'],
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Migrate to a newer version of Exchange Server' },
        confidence: 'high',
      },
    ],
  },
  'exchange-2013': {
    released: [
      {
        value: '2013-01-09',
        since: '2018-01-31',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2018-04-10',
        since: '2018-01-31',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2023-04-11',
        since: '2018-01-31',
        cite: {
          source: 'roadmap-2007',
          at: 'Which version should I migrate to?: April 2023',
          also: ['ms-lifecycle', 'eol-msexchange'],
        },
        confidence: 'high',
      },
    ],
    joins: [
      {
        value: [
          { version: 'exchange-2007', theirs: 'sp3ru10', oursAtLeast: 'cu2' },
          { version: 'exchange-2010', theirs: 'sp3', oursAtLeast: 'cu2' },
        ],
        since: '2018-01-31',
        cite: { source: 'sysreq-2013', also: ['roadmap-2007', 'time-to-upgrade-2003'] },
        confidence: 'high',
      },
    ],
    needs: {
      windows: [
        {
          value: 'windows-2008-r2-sp1',
          since: '2018-01-31',
          cite: {
            source: 'roadmap-2007',
            at: 'Operating system version',
            also: ['sysreq-2013', 'matrix-2022'],
          },
          confidence: 'high',
        },
      ],
      windowsNewest: [
        {
          value: 'windows-2012-r2',
          since: '2018-01-31',
          cite: { source: 'sysreq-2013', also: ['matrix-2022'] },
          confidence: 'high',
        },
      ],
      forest: [
        {
          value: 'forest-2003',
          since: '2018-01-31',
          cite: {
            source: 'roadmap-2007',
            at: 'Active Directory forest functional level',
            also: ['sysreq-2013', 'matrix-2022'],
          },
          confidence: 'high',
        },
      ],
      office: [
        {
          value: 'office-2007',
          since: '2018-01-31',
          cite: {
            source: 'roadmap-2007',
            at: 'Office client versions',
            also: ['sysreq-2013', 'matrix-2022'],
          },
          confidence: 'high',
        },
      ],
    },
    // The year-less Outlook for Mac of these documents was the 2016 one in 2018. The roadmap's minimum covers the
    // subscription of its day, which the lists of 2018 do not name.
    clients: [
      {
        value: {
          supported: [
            'office-2007',
            'office-2010',
            'office-2013',
            'office-2016',
            'office-apps',
            'office-mac2011',
            'office-mac2016',
            'office-mac',
          ],
        },
        since: '2018-01-31',
        cite: { source: 'sysreq-2013', at: 'Supported clients', also: ['roadmap-2007'] },
        confidence: 'medium',
        derived: true,
      },
      {
        value: {
          supported: [
            'office-2007',
            'office-2010',
            'office-2013',
            'office-2016',
            'office-2019',
            'office-apps',
            'office-mac2011',
            'office-mac2016',
            'office-mac',
          ],
          unsupported: ['office-2021'],
        },
        since: '2022-04-21',
        cite: { source: 'matrix-2022', at: 'Clients', also: ['sysreq-2013'] },
        confidence: 'high',
      },
    ],
    controllers: [
      {
        value: { oldest: 'windows-2003-sp2', newest: 'windows-2016' },
        since: '2022-04-21',
        cite: { source: 'matrix-2022' },
        confidence: 'high',
      },
    ],
    dotnet: [
      {
        value: { level: 'cu23', versions: ['4.7.2', '4.8'] },
        since: '2022-04-21',
        cite: { source: 'matrix-2022' },
        confidence: 'high',
      },
    ],
    gains: [
      {
        value: ['three-roles', 'loss-prevention', 'better-web-mail'],
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Migrate to a newer version of Exchange Server' },
        confidence: 'high',
      },
    ],
  },
  'exchange-2016': {
    released: [
      {
        value: '2015-10-01',
        since: '2018-01-31',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2020-10-13',
        since: '2018-01-31',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2025-10-14',
        since: '2018-01-31',
        cite: {
          source: 'roadmap-2007',
          at: 'Which version should I migrate to?: October 2025',
          also: ['ms-lifecycle', 'eol-msexchange'],
        },
        confidence: 'high',
      },
    ],
    paidUpdatesUntil: [
      { value: '2026-04-14', since: '2025-07-17', cite: { source: 'jp-esu1' }, confidence: 'high' },
      {
        value: '2026-10-31',
        since: '2026-04-16',
        cite: { source: 'jp-esu2', also: ['jp-esu-end'] },
        confidence: 'high',
        dispute: 'paid-updates-reversed',
      },
    ],
    joins: [
      {
        value: [
          { version: 'exchange-2010', theirs: 'sp3ru11' },
          { version: 'exchange-2013', theirs: 'cu10' },
        ],
        since: '2018-01-31',
        cite: {
          source: 'roadmap-2007',
          at: 'Version coexistence',
          also: ['sysreq-2016', 'sysreq-2016-2019'],
        },
        confidence: 'high',
      },
    ],
    needs: {
      windows: [
        {
          value: 'windows-2012',
          since: '2018-01-31',
          cite: {
            source: 'roadmap-2007',
            at: 'Operating system version',
            also: ['matrix-2022', 'matrix-2025'],
          },
          confidence: 'high',
        },
      ],
      windowsNewest: [
        {
          value: 'windows-2016',
          since: '2018-01-31',
          cite: { source: 'matrix-2018', also: ['matrix-2022', 'matrix-2025'] },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
      forest: [
        {
          value: 'forest-2008-r2',
          since: '2018-01-31',
          cite: {
            source: 'roadmap-2007',
            at: 'Active Directory forest functional level',
            also: ['matrix-2022', 'sysreq-2016-2019'],
          },
          confidence: 'high',
          dispute: 'forest-service-pack',
        },
        {
          value: 'forest-2012',
          since: '2025-11-12',
          cite: { source: 'matrix-2025' },
          confidence: 'high',
          dispute: 'forest-2016',
        },
      ],
      office: [
        {
          value: 'office-2010',
          since: '2018-01-31',
          cite: {
            source: 'roadmap-2007',
            at: 'Office client versions',
            also: ['sysreq-2016-2019', 'matrix-2022'],
          },
          confidence: 'high',
        },
        { value: 'office-2016', since: '2025-11-12', cite: { source: 'matrix-2025' }, confidence: 'high' },
      ],
    },
    clients: [
      {
        value: {
          supported: [
            'office-2010',
            'office-2013',
            'office-2016',
            'office-apps',
            'office-mac2016',
            'office-mac',
          ],
        },
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Office client versions', also: ['matrix-2018', 'sysreq-2016'] },
        confidence: 'medium',
        derived: true,
      },
      {
        value: {
          supported: [
            'office-2010',
            'office-2013',
            'office-2016',
            'office-2019',
            'office-2021',
            'office-apps',
            'office-mac2016',
            'office-mac',
          ],
        },
        since: '2022-04-21',
        cite: { source: 'matrix-2022', at: 'Clients', also: ['sysreq-2016-2019'] },
        confidence: 'high',
      },
      {
        value: {
          supported: [
            'office-2016',
            'office-2019',
            'office-2021',
            'office-2024',
            'office-apps',
            'office-mac',
            'office-mobile',
          ],
        },
        since: '2025-11-12',
        cite: { source: 'matrix-2025' },
        confidence: 'high',
      },
    ],
    controllers: [
      {
        value: { oldest: 'windows-2012', newest: 'windows-2022' },
        since: '2025-11-12',
        cite: { source: 'matrix-2025' },
        confidence: 'high',
      },
    ],
    dotnet: [
      {
        value: { level: 'cu23', versions: ['4.8'] },
        since: '2022-04-21',
        cite: { source: 'matrix-2022', also: ['matrix-2025'] },
        confidence: 'high',
      },
    ],
    memory: [
      {
        value: { gb: 8, kind: 'memory-least' },
        since: '2022-04-27',
        cite: { source: 'sysreq-2016-2019' },
        confidence: 'high',
      },
    ],
    gains: [
      {
        value: ['two-roles', 'better-loss-prevention', 'database-resilience', 'online-documents'],
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Migrate to a newer version of Exchange Server' },
        confidence: 'high',
      },
    ],
  },
  'exchange-2019': {
    released: [
      {
        value: '2018-10-22',
        since: '2018-10-22',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2024-01-09',
        since: '2018-10-22',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2025-10-14',
        since: '2018-10-22',
        cite: { source: 'ms-lifecycle', also: ['eol-msexchange', 'road-2016-2019'] },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    paidUpdatesUntil: [
      { value: '2026-04-14', since: '2025-07-17', cite: { source: 'jp-esu1' }, confidence: 'high' },
      {
        value: '2026-10-31',
        since: '2026-04-16',
        cite: { source: 'jp-esu2', also: ['jp-esu-end'] },
        confidence: 'high',
        dispute: 'paid-updates-reversed',
      },
    ],
    joins: [
      {
        value: [
          { version: 'exchange-2013', theirs: 'cu21' },
          { version: 'exchange-2016', theirs: 'cu11' },
        ],
        since: '2018-10-22',
        cite: { source: 'sysreq-2019', also: ['sysreq-2016-2019'] },
        confidence: 'high',
        backdated: 'unchanged',
      },
      {
        value: [
          { version: 'exchange-2013', theirs: 'cu21', oursAtMost: 'cu14' },
          { version: 'exchange-2016', theirs: 'cu11' },
        ],
        since: '2025-02-13',
        cite: { source: 'jp-cu15', also: ['jp-upgrade-se', 'sysreq-2016-2019'] },
        confidence: 'high',
      },
    ],
    needs: {
      windows: [
        {
          value: 'windows-2019',
          since: '2018-10-22',
          cite: { source: 'sysreq-2019', also: ['matrix-2022', 'matrix-2025'] },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
      windowsNewestCapped: [
        {
          value: 'windows-2019',
          since: '2018-10-22',
          cite: { source: 'sysreq-2019' },
          confidence: 'high',
          backdated: 'unchanged',
        },
        {
          value: 'windows-2022',
          since: '2022-04-21',
          cite: { source: 'matrix-2022', also: ['matrix-2025', 'jp-cu15'] },
          confidence: 'high',
        },
      ],
      windowsNewest: [
        {
          value: 'windows-2019',
          since: '2018-10-22',
          cite: { source: 'sysreq-2019' },
          confidence: 'high',
          backdated: 'unchanged',
        },
        { value: 'windows-2022', since: '2022-04-21', cite: { source: 'matrix-2022' }, confidence: 'high' },
        {
          value: 'windows-2025',
          since: '2025-02-13',
          cite: { source: 'jp-cu15', also: ['matrix-2025'] },
          confidence: 'high',
        },
      ],
      forest: [
        {
          value: 'forest-2012-r2',
          since: '2018-10-22',
          cite: { source: 'sysreq-2019', also: ['matrix-2025'] },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
      office: [
        {
          value: 'office-2013',
          since: '2018-10-22',
          cite: { source: 'sysreq-2019', also: ['matrix-2022'] },
          confidence: 'high',
          backdated: 'unchanged',
        },
        { value: 'office-2016', since: '2025-11-12', cite: { source: 'matrix-2025' }, confidence: 'high' },
      ],
    },
    clients: [
      {
        value: {
          supported: ['office-2013', 'office-2016', 'office-2019', 'office-mac2016', 'office-mac'],
        },
        since: '2018-10-22',
        cite: { source: 'sysreq-2019', at: 'Supported clients' },
        confidence: 'high',
        backdated: 'unchanged',
      },
      {
        value: {
          supported: [
            'office-2013',
            'office-2016',
            'office-2019',
            'office-2021',
            'office-apps',
            'office-mac',
          ],
        },
        since: '2022-04-21',
        cite: { source: 'matrix-2022', at: 'Clients' },
        confidence: 'high',
      },
      {
        value: {
          supported: [
            'office-2016',
            'office-2019',
            'office-2021',
            'office-2024',
            'office-apps',
            'office-mac',
            'office-mobile',
          ],
        },
        since: '2025-11-12',
        cite: { source: 'matrix-2025' },
        confidence: 'high',
      },
    ],
    controllers: [
      {
        value: { oldest: 'windows-2012-r2', newest: 'windows-2025' },
        since: '2025-11-12',
        cite: { source: 'matrix-2025' },
        confidence: 'high',
      },
    ],
    dotnet: [
      {
        value: { level: 'cu14', versions: ['4.8', '4.8.1'] },
        since: '2025-11-12',
        cite: { source: 'matrix-2025' },
        confidence: 'high',
      },
    ],
    memory: [
      {
        value: { gb: 128, kind: 'memory-advised' },
        since: '2022-04-27',
        cite: { source: 'sysreq-2016-2019' },
        confidence: 'high',
      },
    ],
  },
  'exchange-se': {
    released: [
      {
        value: '2025-07-01',
        since: '2025-07-01',
        cite: { source: 'jp-se-ga', also: ['css-builds', 'eol-msexchange'] },
        confidence: 'high',
        backdated: 'unchanged',
      },
    ],
    endOfSupport: [
      {
        value: null,
        since: '2025-07-01',
        cite: { source: 'jp-se-ga', also: ['css-builds'] },
        confidence: 'high',
        backdated: 'unchanged',
      },
    ],
    joins: [
      {
        value: [
          { version: 'exchange-2016', theirs: 'cu23' },
          { version: 'exchange-2019', theirs: 'cu14' },
        ],
        since: '2025-07-01',
        cite: { source: 'upgrade-se', also: ['jp-upgrade-se'] },
        confidence: 'high',
      },
    ],
    upgradesInPlace: [
      {
        value: ['exchange-2019'],
        since: '2025-07-01',
        cite: { source: 'upgrade-se', also: ['jp-upgrade-se', 'jp-inplace', 'road-2016-2019'] },
        confidence: 'high',
      },
    ],
    latestBuild: [
      {
        value: { build: '15.2.2562.53', day: '2026-10-02' },
        since: '2026-10-07',
        cite: { source: 'pf-sep-v2' },
        confidence: 'medium',
        secondhand: true,
      },
    ],
    unsupportedBeside: [
      {
        value: { update: 'cu1', versions: ['exchange-2016', 'exchange-2019'] },
        since: '2026-05-25',
        cite: { source: 'jp-upgrade-se' },
        confidence: 'high',
      },
    ],
    doorCloses: [
      {
        value: { update: 'cu2', refuses: ['exchange-2016', 'exchange-2019'], planned: '2026-h2' },
        since: '2025-10-21',
        cite: { source: 'road-2016-2019', also: ['jp-upgrade-se'] },
        confidence: 'medium',
        derived: true,
      },
      {
        value: { update: 'cu2', refuses: ['exchange-2016', 'exchange-2019'], planned: '2027-h1' },
        since: '2026-05-25',
        cite: { source: 'jp-upgrade-se', also: ['road-2016-2019'] },
        confidence: 'high',
      },
    ],
    needs: {
      windows: [
        {
          value: 'windows-2019',
          since: '2025-07-01',
          cite: { source: 'matrix-2025' },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
      windowsNewest: [
        {
          value: 'windows-2025',
          since: '2025-07-01',
          cite: { source: 'matrix-2025' },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
      forest: [
        {
          value: 'forest-2012-r2',
          since: '2025-07-01',
          cite: { source: 'matrix-2025' },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
      office: [
        {
          value: 'office-2016',
          since: '2025-07-01',
          cite: { source: 'matrix-2025' },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
    },
    clients: [
      {
        value: {
          supported: [
            'office-2016',
            'office-2019',
            'office-2021',
            'office-2024',
            'office-apps',
            'office-mac',
            'office-mobile',
          ],
        },
        since: '2025-07-01',
        cite: { source: 'matrix-2025' },
        confidence: 'high',
        backdated: 'unchanged',
      },
    ],
    controllers: [
      {
        value: { oldest: 'windows-2012-r2', newest: 'windows-2025' },
        since: '2025-07-01',
        cite: { source: 'matrix-2025' },
        confidence: 'high',
        backdated: 'unchanged',
      },
    ],
    dotnet: [
      {
        value: { level: 'rtm', versions: ['4.8', '4.8.1'] },
        since: '2025-07-01',
        cite: { source: 'matrix-2025' },
        confidence: 'high',
        backdated: 'unchanged',
      },
    ],
    memory: [
      {
        value: { gb: 128, kind: 'memory-advised' },
        since: '2025-07-01',
        cite: { source: 'jp-upgrade-se', also: ['sysreq-2016-2019'] },
        confidence: 'high',
        backdated: 'unchanged',
      },
    ],
  },
} as const satisfies Record<ExchangeId, Version>
