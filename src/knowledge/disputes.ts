import type { DisputeId, IsoDate } from './schema.ts'
import type { SourceId } from './sources.ts'

/** Since when both sides can be read, and where. */
export interface Dispute {
  readonly since: IsoDate
  readonly sources: readonly SourceId[]
}

/** Where publishers disagree. Shown only from the day on which both sides could be read. */
export const DISPUTES: { readonly [D in DisputeId]: Dispute } = {
  'size-150': { since: '2018-01-31', sources: ['roadmap-2007', 'decide'] },
  'cutover-maximum': { since: '2026-05-26', sources: ['cutover-know', 'ps-batch'] },
  'cutover-sources': { since: '2025-10-21', sources: ['cutover-know', 'road-2016-2019', 'kb-2389390'] },
  'staged-size': {
    since: '2018-06-26',
    sources: ['roadmap-2007', 'staged-know-2016', 'decide-2018', 'decom'],
  },
  'staged-sync': { since: '2021-08-20', sources: ['staged-know-2016', 'csv-2016', 'mig-advisor'] },
  'staged-csv': { since: '2018-01-31', sources: ['roadmap-2007', 'staged-ps', 'csv'] },
  'express-size': { since: '2018-01-31', sources: ['roadmap-2010', 'road-2010-2019', 'decide'] },
  'express-name': { since: '2021-08-20', sources: ['minimal', 'mig-advisor'] },
  'few-hundred': { since: '2018-01-31', sources: ['roadmap-2007', 'roadmap-2010', 'road-2010-2019'] },
  concurrency: { since: '2026-05-17', sources: ['best', 'staged-know', 'ps-endpoint'] },
  'hybrid-port': { since: '2018-01-31', sources: ['roadmap-2007', 'hyb-pre-2017', 'hyb-pre'] },
  'forest-service-pack': { since: '2018-03-20', sources: ['roadmap-2007', 'matrix-2018', 'matrix-2022'] },
  'forest-2016': { since: '2025-11-12', sources: ['matrix-2022', 'matrix-2025'] },
  'office-2003': { since: '2018-03-20', sources: ['roadmap-2007', 'matrix-2018', 'matrix-2022'] },
  'end-of-2010': { since: '2019-09-16', sources: ['roadmap-2010', 'ext-2010', 'ms-lifecycle'] },
  'lifecycle-ten-years': { since: '2025-10-21', sources: ['roadmap-2007', 'road-2016-2019'] },
  'paid-updates-reversed': { since: '2026-08-17', sources: ['jp-esu1', 'jp-esu2', 'jp-esu-end'] },
  'end-of-ocs': {
    since: '2018-11-01',
    sources: ['m365-upgrade-from-office-2007-servers-and-products', 'rtc-lifecycle'],
  },
  'release-of-ocs-r2': { since: '2023-01-25', sources: ['rtc-lifecycle'] },
  'release-of-lync-2013': { since: '2023-01-25', sources: ['rtc-lifecycle'] },
  'sfb-paid-period': { since: '2026-05-01', sources: ['lavx-esu', 'lavx-january'] },
  'rooms-endpoint-order': {
    since: '2018-01-31',
    sources: [
      'l13-migration-process-details',
      'l13-run-backward-compatibility-for-persistent-chat-server',
      'l13-standard-migration-scenario-high-level',
    ],
  },
  'office-2024-end': { since: '2026-08-22', sources: ['eol-office', 'office-conn'] },
  'sfb-se-in-place': { since: '2025-07-01', sources: ['azurefeeds-se', 'neowin-se'] },
}
