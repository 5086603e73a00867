import type { RealtimeId, Version } from './schema.ts'

/**
 * The real-time servers, version by version. OCS 2007 and its R2 have no `joins`: both ended before the knowledge
 * begins, so on no planning date may a plan install them.
 */
export const REALTIME = {
  'lcs-2005': {
    released: [
      {
        value: '2005-01-22',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2010-04-13',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2015-04-14',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    needs: {},
  },
  'ocs-2007': {
    released: [
      {
        value: '2007-10-27',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2013-01-08',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2018-01-09',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
        dispute: 'end-of-ocs',
      },
    ],
    needs: {},
  },
  'ocs-2007-r2': {
    released: [
      {
        value: '2009-09-28',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'low',
        backdated: 'fixed-lifecycle',
        dispute: 'release-of-ocs-r2',
      },
    ],
    mainstreamEnd: [
      {
        value: '2013-01-08',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2018-01-09',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
        dispute: 'end-of-ocs',
      },
    ],
    needs: {},
  },
  'lync-2010': {
    released: [
      {
        value: '2011-01-25',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2016-04-12',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2021-04-13',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    joins: [
      {
        value: [
          { version: 'ocs-2007', theirs: null },
          { version: 'ocs-2007-r2', theirs: null },
        ],
        since: '2018-01-31',
        cite: { source: 'gg425764' },
        confidence: 'medium',
        secondhand: true,
      },
    ],
    together: [
      {
        value: { most: 2 },
        since: '2018-01-31',
        cite: { source: 'gg425764' },
        confidence: 'medium',
        secondhand: true,
      },
    ],
    newestSeen: [
      {
        value: { build: '4.0.7577.710', label: null },
        since: '2018-01-31',
        cite: { source: 'sfb-user-experience', also: ['sfb-configure-the-client-experience'] },
        confidence: 'medium',
        backdated: 'unchanged',
      },
    ],
    needs: {
      windows: [
        {
          value: 'windows-2008-sp2',
          since: '2018-01-31',
          cite: { source: 'kb-2777359' },
          confidence: 'medium',
          secondhand: true,
        },
      ],
      windowsNewest: [
        {
          value: 'windows-2012',
          since: '2018-01-31',
          cite: { source: 'kb-2777359' },
          confidence: 'medium',
          secondhand: true,
        },
      ],
      forest: [
        {
          value: 'forest-2003',
          since: '2018-01-31',
          cite: { source: 'gg412955' },
          confidence: 'medium',
          secondhand: true,
        },
      ],
    },
    controllers: [
      {
        value: { oldest: 'windows-2003', newest: 'windows-2012' },
        since: '2018-01-31',
        cite: { source: 'gg412955' },
        confidence: 'medium',
        secondhand: true,
      },
    ],
    sql: [
      {
        value: ['sql-2005', 'sql-2008', 'sql-2008-r2'],
        since: '2018-01-31',
        cite: { source: 'gg398990' },
        confidence: 'medium',
        secondhand: true,
      },
    ],
    clients: [
      {
        value: {
          supported: [
            'client-communicator2007',
            'client-communicator2007r2',
            'client-lync2010',
            'client-lync2013',
            'client-groupchat2010',
            'client-attendant2010',
            'client-livemeeting2007',
          ],
        },
        since: '2018-01-31',
        cite: { source: 'l13-client-interoperability-in-lync-2013' },
        confidence: 'high',
      },
    ],
  },
  'lync-2013': {
    released: [
      {
        value: '2013-01-09',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'low',
        derived: true,
        backdated: 'fixed-lifecycle',
        dispute: 'release-of-lync-2013',
      },
    ],
    mainstreamEnd: [
      {
        value: '2018-04-10',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2023-04-11',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    joins: [
      {
        value: [
          { version: 'ocs-2007-r2', theirs: null },
          { version: 'lync-2010', theirs: null },
        ],
        since: '2018-01-31',
        cite: {
          source: 'l13-supported-server-migration-paths-and-coexistence-scenarios',
          also: ['l13-migration-process-ocs', 'l13-migration-process'],
        },
        confidence: 'high',
      },
    ],
    together: [
      {
        value: { most: 2 },
        since: '2018-01-31',
        cite: { source: 'l13-supported-server-migration-paths-and-coexistence-scenarios' },
        confidence: 'high',
      },
    ],
    newestSeen: [
      {
        value: { build: '5.0.8308.1182', label: 'CU10 HF7' },
        since: '2022-07-09',
        cite: { source: 'de-plan-hybrid-connectivity' },
        confidence: 'medium',
      },
    ],
    needs: {
      windows: [
        {
          value: 'windows-2008-r2-sp1',
          since: '2018-01-31',
          cite: { source: 'l13-server-and-tools-operating-system-support' },
          confidence: 'high',
        },
      ],
      windowsNewest: [
        {
          value: 'windows-2012-r2',
          since: '2018-01-31',
          cite: { source: 'l13-server-and-tools-operating-system-support' },
          confidence: 'high',
        },
      ],
      forest: [
        {
          value: 'forest-2003',
          since: '2018-01-31',
          cite: { source: 'l13-active-directory-infrastructure-requirements' },
          confidence: 'high',
        },
      ],
    },
    controllers: [
      {
        value: { oldest: 'windows-2003', newest: 'windows-2012-r2' },
        since: '2018-01-31',
        cite: { source: 'l13-active-directory-infrastructure-requirements' },
        confidence: 'high',
      },
    ],
    sql: [
      {
        value: ['sql-2008-r2', 'sql-2012'],
        since: '2018-01-31',
        cite: { source: 'l13-database-software-support' },
        confidence: 'high',
      },
    ],
    clients: [
      {
        value: {
          supported: ['client-lync2010', 'client-lync2013', 'client-attendant2010'],
          limited: ['client-communicator2007r2', 'client-groupchat2007r2', 'client-groupchat2010'],
          unsupported: ['client-communicator2007', 'client-livemeeting2007'],
        },
        since: '2018-01-31',
        cite: {
          source: 'l13-client-interoperability-in-lync-2013',
          also: [
            'l13-supported-clients-from-previous-deployments',
            'l13-run-backward-compatibility-for-persistent-chat-server',
          ],
        },
        confidence: 'high',
      },
    ],
  },
  'sfb-2015': {
    released: [
      {
        value: '2015-07-30',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2020-10-13',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2025-10-14',
        since: '2018-01-31',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    paidUpdatesUntil: [
      {
        value: '2026-04-14',
        since: '2025-10-14',
        cite: { source: 'lavx-esu' },
        confidence: 'low',
        secondhand: true,
        dispute: 'sfb-paid-period',
      },
      {
        value: '2026-10-31',
        since: '2026-05-01',
        cite: { source: 'lavx-esu', also: ['lavx-january'] },
        confidence: 'medium',
        secondhand: true,
      },
    ],
    joins: [
      {
        value: [
          { version: 'lync-2010', theirs: null },
          { version: 'lync-2013', theirs: null },
        ],
        since: '2018-01-31',
        cite: { source: 'sfb-upgrade' },
        confidence: 'high',
        backdated: 'unchanged',
      },
    ],
    together: [
      {
        value: { most: 2 },
        since: '2018-01-31',
        cite: { source: 'sfb-upgrade' },
        confidence: 'high',
        backdated: 'unchanged',
      },
    ],
    upgradesInPlace: [
      {
        value: ['lync-2013'],
        since: '2018-01-31',
        cite: { source: 'sfb-upgrade-to-skype-for-business-server', also: ['sfb-upgrade'] },
        confidence: 'high',
      },
    ],
    newestSeen: [
      {
        value: { build: '6.0.9319.619', label: 'CU12' },
        since: '2022-07-09',
        cite: { source: 'de-plan-hybrid-connectivity' },
        confidence: 'medium',
      },
    ],
    needs: {
      windows: [
        {
          value: 'windows-2012',
          since: '2018-01-31',
          cite: { source: 'sfb-server-requirements', also: ['sfb-environmental-requirements'] },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
      windowsNewest: [
        {
          value: 'windows-2016',
          since: '2018-01-31',
          cite: { source: 'sfb-server-requirements', also: ['sfb-environmental-requirements'] },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
      forest: [
        {
          value: 'forest-2003',
          since: '2018-01-31',
          cite: { source: 'sfb-environmental-requirements' },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
    },
    controllers: [
      {
        value: { oldest: 'windows-2008', newest: 'windows-2016' },
        since: '2018-01-31',
        cite: { source: 'sfb-environmental-requirements' },
        confidence: 'high',
        backdated: 'unchanged',
      },
    ],
    sql: [
      {
        value: ['sql-2008-r2', 'sql-2012', 'sql-2014'],
        since: '2018-01-31',
        cite: { source: 'sfb-server-requirements' },
        confidence: 'high',
        backdated: 'unchanged',
      },
    ],
    clients: [
      {
        value: {
          supported: [
            'client-lync2010',
            'client-lync2013',
            'client-sfb2015',
            'client-sfb2016',
            'client-attendant2010',
            'client-phone',
          ],
        },
        since: '2018-01-31',
        cite: { source: 'sfb-clients-and-devices', also: ['sfb-desktop-feature-comparison'] },
        confidence: 'high',
        backdated: 'unchanged',
      },
    ],
  },
  'sfb-2019': {
    released: [
      {
        value: '2018-10-22',
        since: '2018-10-22',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    mainstreamEnd: [
      {
        value: '2024-01-09',
        since: '2018-10-22',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    endOfSupport: [
      {
        value: '2025-10-14',
        since: '2018-10-22',
        cite: { source: 'rtc-lifecycle' },
        confidence: 'high',
        backdated: 'fixed-lifecycle',
      },
    ],
    paidUpdatesUntil: [
      {
        value: '2026-04-14',
        since: '2025-10-14',
        cite: { source: 'lavx-esu' },
        confidence: 'low',
        secondhand: true,
        dispute: 'sfb-paid-period',
      },
      {
        value: '2026-10-31',
        since: '2026-05-01',
        cite: { source: 'lavx-esu', also: ['lavx-january'] },
        confidence: 'medium',
        secondhand: true,
      },
    ],
    joins: [
      {
        value: [
          { version: 'lync-2013', theirs: null },
          { version: 'sfb-2015', theirs: null },
        ],
        since: '2018-10-22',
        cite: {
          source: 'sfb19-migration-to-skype-for-business-server-2019',
          also: ['sfb19-migration-process'],
        },
        confidence: 'high',
      },
    ],
    together: [
      {
        value: { most: 2 },
        since: '2018-10-22',
        cite: { source: 'de-plan-hybrid-connectivity', also: ['main-plan-hybrid-connectivity'] },
        confidence: 'medium',
        derived: true,
        backdated: 'unchanged',
      },
    ],
    newestSeen: [
      {
        value: { build: '7.0.2046.385', label: 'CU6' },
        since: '2022-07-09',
        cite: { source: 'de-plan-hybrid-connectivity' },
        confidence: 'medium',
      },
    ],
    needs: {
      windows: [
        {
          value: 'windows-2016',
          since: '2018-10-22',
          cite: { source: 'sfb19-system-requirements', also: ['main-system-requirements'] },
          confidence: 'high',
        },
      ],
      windowsNewest: [
        {
          value: 'windows-2019',
          since: '2018-10-22',
          cite: { source: 'main-system-requirements', also: ['sfb19-system-requirements'] },
          confidence: 'high',
        },
      ],
      forest: [
        {
          value: 'forest-2012',
          since: '2018-10-22',
          cite: { source: 'sfb19-system-requirements', also: ['main-system-requirements'] },
          confidence: 'high',
        },
      ],
    },
    controllers: [
      {
        value: { oldest: 'windows-2012', newest: 'windows-2019' },
        since: '2018-10-22',
        cite: { source: 'main-system-requirements', also: ['sfb19-system-requirements'] },
        confidence: 'high',
      },
    ],
    sql: [
      {
        value: ['sql-2016', 'sql-2017', 'sql-2019'],
        since: '2018-10-22',
        cite: { source: 'main-system-requirements', also: ['sfb19-system-requirements'] },
        confidence: 'high',
      },
    ],
    clients: [
      {
        value: { supported: ['client-lync2013', 'client-sfb2015', 'client-sfb2016', 'client-sfb2019'] },
        since: '2018-10-22',
        cite: { source: 'sfb19-feature-comparison', also: ['de-feature-comparison'] },
        confidence: 'high',
      },
    ],
  },
  'sfb-se': {
    released: [
      {
        value: '2025-07-01',
        since: '2025-07-01',
        cite: { source: 'grokipedia-sfb' },
        confidence: 'medium',
        secondhand: true,
      },
    ],
    endOfSupport: [
      {
        value: null,
        since: '2025-07-01',
        cite: { source: 'm365-local', also: ['wf-372156', 'neowin-se'] },
        confidence: 'medium',
        secondhand: true,
        backdated: 'unchanged',
      },
    ],
    joins: [
      {
        value: [
          { version: 'sfb-2015', theirs: null },
          { version: 'sfb-2019', theirs: null },
        ],
        since: '2025-07-01',
        cite: { source: 'azurefeeds-se', also: ['neowin-se'] },
        confidence: 'medium',
        secondhand: true,
      },
    ],
    together: [
      {
        value: { most: 2 },
        since: '2025-07-01',
        cite: { source: 'de-plan-hybrid-connectivity' },
        confidence: 'low',
        derived: true,
      },
    ],
    upgradesInPlace: [
      {
        value: ['sfb-2019'],
        since: '2025-07-01',
        cite: { source: 'azurefeeds-se' },
        confidence: 'medium',
        secondhand: true,
        dispute: 'sfb-se-in-place',
      },
    ],
    newestSeen: [
      {
        value: { build: '7.0.2046.820', label: null },
        since: '2025-07-01',
        cite: { source: 'wf-373832' },
        confidence: 'low',
        secondhand: true,
      },
    ],
    needs: {
      windows: [
        {
          value: 'windows-2016',
          since: '2025-07-01',
          cite: { source: 'azurefeeds-se', also: ['neowin-se'] },
          confidence: 'medium',
          secondhand: true,
        },
      ],
      windowsNewest: [
        {
          value: 'windows-2019',
          since: '2025-07-01',
          cite: { source: 'azurefeeds-se', also: ['main-system-requirements'] },
          confidence: 'low',
          derived: true,
          secondhand: true,
        },
      ],
      forest: [
        {
          value: 'forest-2012',
          since: '2025-07-01',
          cite: { source: 'azurefeeds-se', also: ['neowin-se'] },
          confidence: 'medium',
          secondhand: true,
        },
      ],
    },
    controllers: [
      {
        value: { oldest: 'windows-2012', newest: 'windows-2019' },
        since: '2025-07-01',
        cite: { source: 'azurefeeds-se', also: ['main-system-requirements'] },
        confidence: 'low',
        derived: true,
        secondhand: true,
      },
    ],
    sql: [
      {
        value: ['sql-2016', 'sql-2017', 'sql-2019'],
        since: '2025-07-01',
        cite: { source: 'azurefeeds-se', also: ['main-system-requirements'] },
        confidence: 'low',
        derived: true,
        secondhand: true,
      },
    ],
    clients: [
      {
        value: { supported: ['client-lync2013', 'client-sfb2015', 'client-sfb2016', 'client-sfb2019'] },
        since: '2025-07-01',
        cite: { source: 'azurefeeds-se', also: ['sfb19-feature-comparison'] },
        confidence: 'low',
        derived: true,
        secondhand: true,
      },
    ],
  },
} as const satisfies { readonly [V in RealtimeId]: Version }
