import type { Method, MethodId } from './schema.ts'

/**
 * The methods to Microsoft 365. Where the publisher gives words without a number ("a few hundred", "a few weeks"),
 * the number is Offramp's reading: its citation also names `readings`, its confidence is low, and `derived` is set.
 */
export const METHODS = {
  cutover: {
    sources: [
      {
        value: ['exchange-2003', 'exchange-2007', 'exchange-2010', 'exchange-2013', 'exchange-2016'],
        since: '2018-01-31',
        cite: { source: 'cutover-know-2018', also: ['roadmap-2007', 'roadmap-2010', 'decide-2018'] },
        confidence: 'medium',
        backdated: 'unchanged',
        dispute: 'cutover-sources',
      },
      {
        value: [
          'exchange-2003',
          'exchange-2007',
          'exchange-2010',
          'exchange-2013',
          'exchange-2016',
          'exchange-2019',
        ],
        since: '2018-10-22',
        cite: { source: 'cutover-know', also: ['road-2016-2019', 'decide'] },
        confidence: 'medium',
        backdated: 'unchanged',
        dispute: 'cutover-sources',
      },
    ],
    possible: [
      {
        value: { from: 1, to: 2000 },
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Cutover migration', also: ['cutover-know', 'best'] },
        confidence: 'high',
        dispute: 'cutover-maximum',
      },
    ],
    advised: [
      {
        value: { from: 1, to: 150 },
        since: '2018-01-31',
        cite: {
          source: 'roadmap-2007',
          at: 'Cutover migration: a maximum of 150',
          also: ['cutover-know', 'decide', 'best'],
        },
        confidence: 'high',
        dispute: 'size-150',
      },
    ],
    days: [
      {
        value: { from: 1, to: 7 },
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'How should I migrate?: table', also: ['decide'] },
        confidence: 'high',
      },
    ],
    sharesFreeBusy: [
      {
        value: false,
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Staged migration; Full hybrid', also: ['decide'] },
        confidence: 'high',
        derived: true,
      },
    ],
    directorySync: [
      {
        value: 'off',
        since: '2018-08-16',
        cite: { source: 'cutover-do-2018', also: ['cutover-do', 'dirsync-off'] },
        confidence: 'high',
      },
    ],
    destination: [
      {
        value: { all: true },
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Cutover migration' },
        confidence: 'high',
      },
    ],
    steps: {
      oneWay: [
        {
          value: true,
          since: '2018-01-31',
          cite: {
            source: 'decom',
            at: 'all other native options are on-board only',
            also: ['cutover-do', 'batches'],
          },
          confidence: 'medium',
          derived: true,
          backdated: 'unchanged',
        },
      ],
      table: [
        {
          value: { mailboxes: 150, days: 7 },
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'How should I migrate?: table', also: ['decide'] },
          confidence: 'high',
          dispute: 'size-150',
        },
      ],
      outlookAnywhere: [
        {
          value: { port: 443 },
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Cutover migration', also: ['cutover-do'] },
          confidence: 'high',
        },
      ],
      certificate: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'cutover-ps', also: ['cutover-do'] },
          confidence: 'high',
        },
      ],
      readAccess: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Cutover migration', also: ['cutover-do'] },
          confidence: 'high',
        },
      ],
      verifiedDomains: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Cutover migration', also: ['cutover-do'] },
          confidence: 'high',
        },
      ],
      licence: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Cutover migration', also: ['cutover-do'] },
          confidence: 'high',
        },
      ],
      licenceGrace: [
        {
          value: { days: 30 },
          since: '2018-01-31',
          cite: { source: 'cutover-ps', also: ['cutover-do'] },
          confidence: 'high',
        },
      ],
      syncOffWait: [
        {
          value: { hours: 72 },
          since: '2022-04-27',
          cite: { source: 'cutover-do', also: ['dirsync-off'] },
          confidence: 'high',
        },
      ],
      unifiedMessaging: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'cutover-ps', also: ['cutover-do'] },
          confidence: 'high',
        },
      ],
      securityGroups: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'cutover-ps', also: ['cutover-do'] },
          confidence: 'medium',
        },
      ],
      mxTtl: [
        {
          value: { seconds: 3600 },
          since: '2018-08-16',
          cite: { source: 'cutover-do-2018', also: ['cutover-do'] },
          confidence: 'high',
        },
      ],
      mxWait: [
        {
          value: { hours: 72 },
          since: '2018-01-31',
          cite: { source: 'cutover-ps', also: ['cutover-do'] },
          confidence: 'high',
        },
      ],
      autodiscover: [
        {
          value: { name: 'autodiscover.outlook.com' },
          since: '2018-01-31',
          cite: { source: 'cutover-ps', also: ['cutover-do'] },
          confidence: 'high',
        },
      ],
      oneDate: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Cutover migration' },
          confidence: 'high',
        },
      ],
      resync: [
        {
          value: { hours: 24 },
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Cutover migration', also: ['batches'] },
          confidence: 'high',
        },
      ],
      temporaryPassword: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Cutover migration' },
          confidence: 'high',
        },
      ],
      newProfile: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Cutover migration' },
          confidence: 'high',
        },
      ],
      moves: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Cutover migration', also: ['cutover-know', 'decide'] },
          confidence: 'high',
        },
      ],
      staysBehind: [
        { value: true, since: '2022-04-27', cite: { source: 'cutover-do' }, confidence: 'medium' },
      ],
      shutDown: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Cutover migration', also: ['jp-decom-2016'] },
          confidence: 'high',
        },
      ],
      doubtful2003: [
        {
          value: ['exchange-2003'],
          since: '2022-04-27',
          cite: { source: 'kb-2389390', also: ['cutover-know'] },
          confidence: 'low',
          secondhand: true,
          dispute: 'cutover-sources',
        },
      ],
      stillOffered: [
        { value: true, since: '2026-05-26', cite: { source: 'ps-batch' }, confidence: 'medium' },
      ],
      expressPreferred: [
        {
          value: ['exchange-2010', 'exchange-2013', 'exchange-2016', 'exchange-2019'],
          since: '2021-08-20',
          cite: { source: 'mig-advisor' },
          confidence: 'high',
        },
      ],
    },
  },
  staged: {
    sources: [
      {
        value: ['exchange-2003', 'exchange-2007'],
        since: '2018-01-31',
        cite: { source: 'staged-know-2016', also: ['csv-2016', 'staged-know', 'csv', 'decide'] },
        confidence: 'high',
      },
    ],
    advised: [
      {
        value: { from: 151, to: 9999 },
        since: '2018-01-31',
        cite: {
          source: 'roadmap-2007',
          at: 'How should I migrate?: table; Staged migration',
          also: ['decide', 'readings'],
        },
        confidence: 'low',
        derived: true,
        dispute: 'staged-size',
      },
    ],
    days: [
      {
        value: { from: 21, to: 3650 },
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'How should I migrate?: table', also: ['best', 'readings'] },
        confidence: 'low',
        derived: true,
      },
    ],
    sharesFreeBusy: [
      {
        value: false,
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Staged migration' },
        confidence: 'high',
      },
    ],
    directorySync: [
      {
        value: 'continuous',
        since: '2018-01-31',
        cite: { source: 'staged-ps', also: ['staged-know-2016', 'staged-know', 'decide', 'csv'] },
        confidence: 'high',
        dispute: 'staged-sync',
      },
    ],
    destination: [
      {
        value: { all: true },
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Staged migration' },
        confidence: 'high',
      },
    ],
    steps: {
      writeTarget: [
        {
          value: { right: 'WriteProperty', attribute: 'TargetAddress' },
          since: '2022-04-27',
          cite: { source: 'staged-do', also: ['perms'] },
          confidence: 'medium',
        },
      ],
      afterwards: [
        {
          value: true,
          since: '2022-04-27',
          cite: { source: 'staged-know', also: ['staged-convert'] },
          confidence: 'high',
        },
      ],
      forwarding: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'staged-know', also: ['staged-convert', 'decom'] },
          confidence: 'medium',
          derived: true,
          backdated: 'unchanged',
        },
      ],
      table: [
        {
          value: { mailboxes: 150, days: 21 },
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'How should I migrate?: table', also: ['best', 'readings'] },
          confidence: 'low',
          derived: true,
        },
      ],
      seats: [
        {
          value: { from: 151 },
          since: '2018-01-31',
          cite: {
            source: 'roadmap-2007',
            at: 'How should I migrate?: table',
            also: ['decide-2018', 'decide'],
          },
          confidence: 'high',
          dispute: 'staged-size',
        },
      ],
      stillOffered: [
        { value: true, since: '2026-05-26', cite: { source: 'ps-batch' }, confidence: 'medium' },
      ],
      slowPace: [
        {
          value: { mailboxes: 150, days: 7 },
          since: '2018-01-31',
          cite: {
            source: 'roadmap-2007',
            at: 'Staged migration: a week or more',
            also: ['decide-2018', 'decide'],
          },
          confidence: 'medium',
        },
      ],
      outlookAnywhere: [
        {
          value: { port: 443 },
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Staged migration', also: ['staged-do'] },
          confidence: 'high',
        },
      ],
      certificate: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'staged-ps', also: ['staged-do'] },
          confidence: 'high',
        },
      ],
      unifiedMessaging: [
        { value: true, since: '2018-01-31', cite: { source: 'staged-ps' }, confidence: 'high' },
      ],
      readAccess: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Staged migration', also: ['staged-do'] },
          confidence: 'high',
        },
      ],
      verifiedDomains: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Staged migration' },
          confidence: 'high',
        },
      ],
      licence: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Staged migration' },
          confidence: 'high',
        },
      ],
      batches: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Staged migration' },
          confidence: 'high',
        },
      ],
      executivesLast: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Staged migration' },
          confidence: 'high',
        },
      ],
      csv: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'staged-ps', also: ['csv-2016', 'csv'] },
          confidence: 'high',
          dispute: 'staged-csv',
        },
      ],
      csvRows: [
        {
          value: { rows: 2000 },
          since: '2018-01-31',
          cite: { source: 'staged-ps', also: ['csv', 'staged-know'] },
          confidence: 'high',
        },
      ],
      sendPasswords: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Staged migration' },
          confidence: 'high',
        },
      ],
      resync: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Staged migration' },
          confidence: 'high',
        },
      ],
      temporaryPassword: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Staged migration', also: ['csv'] },
          confidence: 'high',
          dispute: 'staged-csv',
        },
      ],
      newProfile: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Staged migration' },
          confidence: 'high',
        },
      ],
      outOfOffice: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'staged-know-2016', also: ['staged-know'] },
          confidence: 'high',
        },
      ],
      convert: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'staged-convert', also: ['staged-know'] },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
      autodiscover: [
        {
          value: { name: 'autodiscover.outlook.com' },
          since: '2018-01-31',
          cite: { source: 'staged-ps', also: ['staged-do'] },
          confidence: 'high',
        },
      ],
    },
  },
  'express-migration': {
    sources: [
      { value: ['exchange-2010'], since: '2018-01-31', cite: { source: 'roadmap-2010' }, confidence: 'high' },
      {
        value: ['exchange-2010', 'exchange-2013', 'exchange-2016'],
        since: '2018-06-26',
        cite: { source: 'decide-2018', also: ['minimal', 'decide'] },
        confidence: 'high',
        dispute: 'express-name',
      },
      {
        value: ['exchange-2010', 'exchange-2013', 'exchange-2016', 'exchange-2019'],
        since: '2025-10-21',
        cite: { source: 'road-2016-2019', also: ['minimal', 'mig-advisor'] },
        confidence: 'high',
        dispute: 'express-name',
      },
    ],
    advised: [
      {
        value: { from: 1, to: 150 },
        since: '2018-01-31',
        cite: { source: 'roadmap-2010', also: ['decide-2018', 'decide', 'road-2010-2019'] },
        confidence: 'medium',
        dispute: 'express-size',
      },
    ],
    days: [
      {
        value: { from: 1, to: 14 },
        since: '2018-01-31',
        cite: { source: 'roadmap-2010', also: ['road-2010-2019', 'minimal', 'readings'] },
        confidence: 'low',
        derived: true,
      },
    ],
    sharesFreeBusy: [
      {
        value: false,
        since: '2018-01-31',
        cite: { source: 'roadmap-2010', also: ['mig-advisor'] },
        confidence: 'high',
      },
    ],
    directorySync: [
      {
        value: 'once',
        since: '2018-01-31',
        cite: { source: 'roadmap-2010', also: ['minimal', 'mig-advisor'] },
        confidence: 'high',
      },
    ],
    destination: [
      { value: { all: true }, since: '2018-01-31', cite: { source: 'roadmap-2010' }, confidence: 'high' },
    ],
    steps: {
      wayBack: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'decom', at: 'on-board and off-board', also: ['minimal'] },
          confidence: 'low',
          derived: true,
          backdated: 'unchanged',
        },
      ],
      table: [
        {
          value: { mailboxes: 150, days: 14 },
          since: '2018-01-31',
          cite: { source: 'roadmap-2010', also: ['decide-2018', 'readings'] },
          confidence: 'low',
          derived: true,
          dispute: 'express-size',
        },
      ],
      preferred: [
        {
          value: {
            versions: ['exchange-2010', 'exchange-2013', 'exchange-2016', 'exchange-2019'],
            mailboxes: 150,
            days: 14,
          },
          since: '2021-08-20',
          cite: { source: 'mig-advisor', also: ['decide', 'readings'] },
          confidence: 'low',
          derived: true,
        },
      ],
      verifiedDomains: [
        { value: true, since: '2022-04-27', cite: { source: 'minimal' }, confidence: 'high' },
      ],
      wizard: [{ value: true, since: '2022-04-27', cite: { source: 'minimal' }, confidence: 'high' }],
      once: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2010', also: ['minimal'] },
          confidence: 'high',
        },
      ],
      ports: [
        {
          value: { https: 443 },
          since: '2018-01-31',
          cite: { source: 'roadmap-2010', also: ['hyb-pre', 'minimal'] },
          confidence: 'medium',
          derived: true,
          dispute: 'hybrid-port',
        },
      ],
      licence: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2010', also: ['minimal'] },
          confidence: 'high',
        },
      ],
      pilot: [
        { value: { from: 2, to: 3 }, since: '2022-04-27', cite: { source: 'minimal' }, confidence: 'high' },
      ],
      batches: [{ value: true, since: '2018-01-31', cite: { source: 'roadmap-2010' }, confidence: 'high' }],
      samePassword: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2010', also: ['road-2010-2019'] },
          confidence: 'high',
        },
      ],
      noNewProfile: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2010', also: ['road-2010-2019'] },
          confidence: 'high',
        },
      ],
      dns: [{ value: true, since: '2022-04-27', cite: { source: 'minimal' }, confidence: 'high' }],
    },
  },
  'minimal-hybrid': {
    sources: [
      {
        value: ['exchange-2010', 'exchange-2013', 'exchange-2016', 'exchange-2019'],
        since: '2021-08-20',
        cite: { source: 'mig-advisor', also: ['hyb-pre'] },
        confidence: 'medium',
        derived: true,
      },
    ],
    advised: [
      {
        value: { from: 151, to: 2000 },
        since: '2021-08-20',
        cite: { source: 'mig-advisor', also: ['decide', 'readings'] },
        confidence: 'low',
        derived: true,
      },
    ],
    days: [
      {
        value: { from: 1, to: 60 },
        since: '2021-08-20',
        cite: { source: 'mig-advisor', also: ['readings'] },
        confidence: 'low',
        derived: true,
      },
    ],
    sharesFreeBusy: [
      { value: false, since: '2021-08-20', cite: { source: 'mig-advisor' }, confidence: 'high' },
    ],
    directorySync: [
      { value: 'continuous', since: '2021-08-20', cite: { source: 'mig-advisor' }, confidence: 'high' },
    ],
    destination: [
      { value: { all: true }, since: '2021-08-20', cite: { source: 'mig-advisor' }, confidence: 'high' },
    ],
    steps: {
      wayBack: [
        {
          value: true,
          since: '2021-08-20',
          cite: { source: 'decom', at: 'on-board and off-board', also: ['minimal'] },
          confidence: 'low',
          derived: true,
          backdated: 'unchanged',
        },
      ],
      slowPace: [
        {
          value: { mailboxes: 150, days: 14 },
          since: '2022-03-18',
          cite: { source: 'decide', also: ['mig-advisor', 'readings'] },
          confidence: 'low',
          derived: true,
        },
      ],
      wizard: [
        { value: true, since: '2022-04-27', cite: { source: 'minimal', also: ['hcw'] }, confidence: 'high' },
      ],
      ports: [
        { value: { https: 443 }, since: '2022-03-18', cite: { source: 'hyb-pre' }, confidence: 'high' },
      ],
      certificate: [{ value: true, since: '2022-03-18', cite: { source: 'hyb-pre' }, confidence: 'high' }],
      licence: [{ value: true, since: '2022-04-27', cite: { source: 'minimal' }, confidence: 'high' }],
      pilot: [
        { value: { from: 2, to: 3 }, since: '2022-04-27', cite: { source: 'minimal' }, confidence: 'high' },
      ],
      batches: [{ value: true, since: '2021-08-20', cite: { source: 'mig-advisor' }, confidence: 'high' }],
      noNewProfile: [
        { value: true, since: '2022-03-18', cite: { source: 'decom' }, confidence: 'medium', derived: true },
      ],
      dns: [{ value: true, since: '2022-04-27', cite: { source: 'minimal' }, confidence: 'high' }],
    },
  },
  'full-hybrid': {
    sources: [
      {
        value: ['exchange-2007', 'exchange-2010', 'exchange-2013', 'exchange-2016'],
        since: '2018-01-31',
        cite: { source: 'hyb-pre-2017', also: ['roadmap-2007'] },
        confidence: 'high',
      },
      {
        value: ['exchange-2007', 'exchange-2010', 'exchange-2013', 'exchange-2016', 'exchange-2019'],
        since: '2018-10-22',
        cite: { source: 'hyb-pre', also: ['hyb-pre-2017'] },
        confidence: 'high',
        backdated: 'unchanged',
      },
      {
        value: [
          'exchange-2007',
          'exchange-2010',
          'exchange-2013',
          'exchange-2016',
          'exchange-2019',
          'exchange-se',
        ],
        since: '2025-10-21',
        cite: { source: 'road-2016-2019', also: ['hyb-pre', 'hyb-pre-2017'] },
        confidence: 'medium',
        derived: true,
      },
    ],
    advised: [
      {
        value: { from: 300, to: 1000000 },
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Full hybrid: less than a few hundred', also: ['readings'] },
        confidence: 'low',
        derived: true,
        dispute: 'few-hundred',
      },
    ],
    days: [
      {
        value: { from: 90, to: 3650 },
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'How should I migrate?: table', also: ['readings'] },
        confidence: 'low',
        derived: true,
      },
    ],
    sharesFreeBusy: [
      {
        value: true,
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Full hybrid' },
        confidence: 'high',
      },
    ],
    directorySync: [
      {
        value: 'continuous',
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Full hybrid', also: ['hyb-pre', 'decide'] },
        confidence: 'high',
      },
    ],
    destination: [
      {
        value: { all: false },
        since: '2018-01-31',
        cite: { source: 'roadmap-2007', at: 'Full hybrid: some or all of them' },
        confidence: 'high',
      },
    ],
    steps: {
      daysFrom2010: [
        {
          value: { from: 21 },
          since: '2018-01-31',
          cite: {
            source: 'roadmap-2010',
            at: 'How should I migrate?: table',
            also: ['road-2010-2019', 'readings'],
          },
          confidence: 'low',
          derived: true,
        },
      ],
      seatsFrom2010: [
        {
          value: { from: 151 },
          since: '2018-01-31',
          cite: {
            source: 'roadmap-2010',
            at: 'How should I migrate?: table',
            also: ['road-2010-2019', 'decide-2018', 'decide'],
          },
          confidence: 'high',
          dispute: 'few-hundred',
        },
      ],
      tensOfThousands: [
        {
          value: { from: 10000 },
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid', also: ['readings'] },
          confidence: 'low',
          derived: true,
        },
      ],
      partner: [
        {
          value: { mailboxes: 5000 },
          since: '2018-06-26',
          cite: { source: 'decide-2018', also: ['decide'] },
          confidence: 'high',
        },
      ],
      hybridServer2007: [
        {
          value: ['exchange-2013', 'exchange-2010'],
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid', also: ['hyb-pre-2017'] },
          confidence: 'high',
        },
      ],
      hybridServer: [
        {
          value: [
            { for: 'exchange-2007', servers: ['exchange-2013', 'exchange-2010'] },
            { for: 'exchange-2010', servers: ['exchange-2016', 'exchange-2013', 'exchange-2010'] },
            { for: 'exchange-2013', servers: ['exchange-2016', 'exchange-2013'] },
            { for: 'exchange-2016', servers: ['exchange-2016'] },
          ],
          since: '2018-01-31',
          cite: { source: 'hyb-pre-2017', also: ['roadmap-2007'] },
          confidence: 'high',
        },
        {
          value: [
            { for: 'exchange-2007', servers: ['exchange-2013', 'exchange-2010'] },
            { for: 'exchange-2010', servers: ['exchange-2016', 'exchange-2013', 'exchange-2010'] },
            { for: 'exchange-2013', servers: ['exchange-2019', 'exchange-2016', 'exchange-2013'] },
            { for: 'exchange-2016', servers: ['exchange-2019', 'exchange-2016'] },
            { for: 'exchange-2019', servers: ['exchange-2019'] },
          ],
          since: '2022-03-18',
          cite: { source: 'hyb-pre', also: ['hyb-pre-2017'] },
          confidence: 'high',
        },
        {
          value: [
            { for: 'exchange-2010', servers: ['exchange-2016'] },
            { for: 'exchange-2013', servers: ['exchange-2019', 'exchange-2016'] },
            { for: 'exchange-2016', servers: ['exchange-2019', 'exchange-2016'] },
            { for: 'exchange-2019', servers: ['exchange-2019'] },
          ],
          since: '2024-02-21',
          cite: { source: 'hyb-pre', also: ['tes-icewolf', 'pf-tes'] },
          confidence: 'medium',
          derived: true,
        },
      ],
      updateLevel: [{ value: true, since: '2022-03-18', cite: { source: 'hyb-pre' }, confidence: 'high' }],
      ports: [
        {
          value: { https: 443, smtp: 25 },
          since: '2018-01-31',
          cite: { source: 'hyb-pre-2017', also: ['hyb-pre', 'roadmap-2007'] },
          confidence: 'high',
          dispute: 'hybrid-port',
        },
      ],
      certificate: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'hyb-pre-2017', also: ['hyb-pre'] },
          confidence: 'high',
        },
      ],
      wizard: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid', also: ['hcw', 'hyb-pre'] },
          confidence: 'high',
        },
      ],
      directorySync: [
        {
          value: { tool: 'azure-ad-connect' },
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid', also: ['hyb-pre-2017'] },
          confidence: 'high',
        },
        {
          value: { tool: 'entra-connect' },
          since: '2025-10-21',
          cite: { source: 'road-2016-2019', also: ['hyb-pre'] },
          confidence: 'high',
        },
      ],
      syncVersion: [
        {
          value: { least: '2.5.79.0', day: '2026-09-30' },
          since: '2026-09-30',
          cite: { source: 'entra-hardening' },
          confidence: 'medium',
          secondhand: true,
        },
      ],
      samePassword: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid' },
          confidence: 'high',
        },
      ],
      licence: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid' },
          confidence: 'high',
        },
      ],
      freeBusy: [
        {
          value: { lostFor: [] },
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid' },
          confidence: 'high',
        },
        {
          value: { lostFor: ['exchange-2003', 'exchange-2007'] },
          since: '2025-10-31',
          cite: { source: 'jp-hybrid-block', also: ['css-hybrid-app', 'roadmap-2007'] },
          confidence: 'medium',
          derived: true,
        },
        {
          value: {
            lostFor: [
              'exchange-2003',
              'exchange-2007',
              'exchange-2010',
              'exchange-2013',
              'exchange-2016',
              'exchange-2019',
            ],
          },
          since: '2027-04-01',
          cite: { source: 'jp-ews', also: ['jp-graph'] },
          confidence: 'high',
        },
      ],
      addressList: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid' },
          confidence: 'high',
        },
      ],
      recipientProperties: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid' },
          confidence: 'high',
        },
      ],
      internalMail: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid' },
          confidence: 'high',
        },
      ],
      bothDirections: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid' },
          confidence: 'high',
        },
      ],
      noNewProfile: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'roadmap-2007', at: 'Full hybrid' },
          confidence: 'high',
        },
      ],
      permissions: [
        { value: true, since: '2022-04-27', cite: { source: 'hyb-perm', also: ['hyb'] }, confidence: 'high' },
      ],
      phonesFrom2007: [
        { value: true, since: '2022-04-27', cite: { source: 'hyb-eas' }, confidence: 'medium' },
      ],
      hybridApp: [
        {
          value: { day: '2025-10-31', versions: ['exchange-2016', 'exchange-2019', 'exchange-se'] },
          since: '2025-08-07',
          cite: { source: 'jp-hybrid-block', also: ['css-hybrid-app'] },
          confidence: 'high',
          derived: true,
          backdated: 'reported',
        },
      ],
      ewsOff: [
        {
          value: { day: '2026-10-01', end: '2027-04-01' },
          since: '2026-02-06',
          cite: { source: 'jp-ews', also: ['jp-graph'] },
          confidence: 'high',
          backdated: 'reported',
        },
      ],
      graph: [
        {
          // Beside these, and no older ones, an Exchange SE server can stand.
          value: {
            update: '2026-05',
            day: '2027-04-01',
            beside: ['exchange-2016', 'exchange-2019', 'exchange-se'],
          },
          since: '2026-05-15',
          cite: { source: 'jp-graph', also: ['jp-ews'] },
          confidence: 'high',
          backdated: 'reported',
        },
      ],
      richCoexistenceEnds: [
        {
          value: { day: '2027-04-01', versions: ['exchange-2016', 'exchange-2019'] },
          since: '2026-05-15',
          cite: { source: 'jp-graph', also: ['jp-ews'] },
          confidence: 'high',
          backdated: 'reported',
        },
      ],
      leave: [
        {
          value: true,
          since: '2018-01-31',
          cite: { source: 'decom' },
          confidence: 'high',
          backdated: 'unchanged',
        },
      ],
    },
  },
  imap: {
    sources: [
      {
        value: [
          'exchange-55',
          'exchange-2000',
          'exchange-2003',
          'exchange-2007',
          'exchange-2010',
          'exchange-2013',
          'exchange-2016',
          'exchange-2019',
          'exchange-se',
        ],
        since: '2018-06-26',
        cite: { source: 'decide-2018', also: ['imap', 'decide'] },
        confidence: 'medium',
        derived: true,
      },
    ],
    sharesFreeBusy: [
      {
        value: false,
        since: '2018-06-26',
        cite: { source: 'decide-2018', also: ['imap'] },
        confidence: 'high',
        derived: true,
      },
    ],
    directorySync: [
      { value: 'not-needed', since: '2022-04-27', cite: { source: 'imap' }, confidence: 'high' },
    ],
    destination: [
      {
        value: { all: true },
        since: '2018-06-26',
        cite: { source: 'decide-2018', also: ['imap'] },
        confidence: 'high',
      },
    ],
    steps: {
      oneWay: [
        {
          value: true,
          since: '2018-06-26',
          cite: { source: 'decom', at: 'all other native options are on-board only', also: ['imap'] },
          confidence: 'medium',
          derived: true,
          backdated: 'unchanged',
        },
      ],
      pilot: [{ value: true, since: '2022-04-27', cite: { source: 'imap-opt' }, confidence: 'high' }],
      verify: [{ value: true, since: '2022-04-27', cite: { source: 'imap' }, confidence: 'high' }],
      welcome: [{ value: true, since: '2022-04-27', cite: { source: 'imap' }, confidence: 'high' }],
      deleteBatch: [{ value: true, since: '2022-04-27', cite: { source: 'imap' }, confidence: 'high' }],
      keepAddresses: [{ value: true, since: '2022-04-27', cite: { source: 'imap-opt' }, confidence: 'high' }],
      onlyWay: [
        {
          value: ['exchange-55', 'exchange-2000'],
          since: '2018-06-26',
          cite: { source: 'decide-2018', also: ['decide'] },
          confidence: 'high',
        },
      ],
      mailOnly: [
        {
          value: { allBut: ['exchange-55', 'exchange-2000'] },
          since: '2022-04-27',
          cite: { source: 'imap' },
          confidence: 'high',
        },
      ],
      mailboxesFirst: [{ value: true, since: '2022-04-27', cite: { source: 'imap' }, confidence: 'high' }],
      ports: [
        { value: { tls: 993 }, since: '2022-04-27', cite: { source: 'imap-conn' }, confidence: 'medium' },
      ],
      csv: [
        {
          value: { rows: 50000, mb: 10 },
          since: '2022-04-27',
          cite: { source: 'imap-csv', also: ['csv'] },
          confidence: 'high',
        },
      ],
      items: [
        {
          value: { items: 500000, mb: 35 },
          since: '2022-04-27',
          cite: { source: 'imap', also: ['imap-opt'] },
          confidence: 'high',
        },
      ],
      slash: [{ value: true, since: '2022-04-27', cite: { source: 'imap-opt' }, confidence: 'high' }],
      mxTtl: [
        { value: { seconds: 3600 }, since: '2022-04-27', cite: { source: 'imap-opt' }, confidence: 'high' },
      ],
    },
  },
  'pst-import': {
    sources: [
      {
        value: [
          'exchange-55',
          'exchange-2000',
          'exchange-2003',
          'exchange-2007',
          'exchange-2010',
          'exchange-2013',
          'exchange-2016',
          'exchange-2019',
          'exchange-se',
        ],
        since: '2023-03-21',
        cite: { source: 'pst', also: ['decide'] },
        confidence: 'medium',
        derived: true,
      },
    ],
    sharesFreeBusy: [
      { value: false, since: '2023-03-21', cite: { source: 'pst' }, confidence: 'high', derived: true },
    ],
    destination: [
      { value: { all: false }, since: '2023-03-21', cite: { source: 'pst' }, confidence: 'high' },
    ],
    steps: {
      files: [{ value: true, since: '2023-03-21', cite: { source: 'pst' }, confidence: 'high' }],
      format: [
        {
          value: { outlook: 'office-2007' },
          since: '2023-03-21',
          cite: { source: 'pst' },
          confidence: 'medium',
        },
      ],
      rate: [
        { value: { gb: 24, days: 30 }, since: '2023-03-21', cite: { source: 'pst' }, confidence: 'high' },
      ],
      limits: [
        { value: { mb: 150, depth: 300 }, since: '2023-03-21', cite: { source: 'pst' }, confidence: 'high' },
      ],
      drives: [
        {
          value: { dollars: 2, most: 10, from: 7, to: 10 },
          since: '2023-03-21',
          cite: { source: 'pst' },
          confidence: 'medium',
        },
      ],
      role: [
        {
          value: { role: 'Mailbox Import Export' },
          since: '2023-03-21',
          cite: { source: 'pst' },
          confidence: 'high',
        },
      ],
      noPublicFolders: [{ value: true, since: '2023-03-21', cite: { source: 'pst' }, confidence: 'high' }],
    },
  },
  'third-party': {
    sources: [
      {
        value: [
          'exchange-55',
          'exchange-2000',
          'exchange-2003',
          'exchange-2007',
          'exchange-2010',
          'exchange-2013',
          'exchange-2016',
          'exchange-2019',
          'exchange-se',
        ],
        since: '2022-03-18',
        cite: { source: 'best' },
        confidence: 'low',
        derived: true,
      },
    ],
    destination: [
      {
        value: { all: false },
        since: '2022-03-18',
        cite: { source: 'best' },
        confidence: 'low',
        derived: true,
      },
    ],
    steps: {
      support: [{ value: true, since: '2022-03-18', cite: { source: 'best' }, confidence: 'high' }],
      ews: [
        {
          value: { day: '2026-10-01', end: '2027-04-01' },
          since: '2026-02-06',
          cite: { source: 'jp-ews', also: ['best'] },
          confidence: 'medium',
          derived: true,
          backdated: 'reported',
        },
      ],
      throttling: [
        { value: { most: 90 }, since: '2022-03-18', cite: { source: 'best' }, confidence: 'high' },
      ],
    },
  },
} as const satisfies Record<MethodId, Method>
