import type { Dated, Level, VersionId } from './schema.ts'

export interface Ending {
  /** Recipients that are mastered on-premises need a place where they are managed. */
  place: Dated<true>
  /** … one server that stays; */
  keepServer: Dated<true>
  /** … or the management tools, of a version and level from which on they work without a running server; */
  tools: Dated<{ version: VersionId; least: Level; beside: readonly VersionId[] }>
  /** … or the cloud itself, mailbox by mailbox, */
  cloudManaged: Dated<true>
  /** with at least this version of Microsoft Entra Connect Sync. */
  cloudManagedSync: Dated<{ least: string }>
  /** Attributes that come back from the cloud then. */
  writeback: Dated<{ attributes: number }>
  /** The whole tenant is not switched to that while mailboxes still move. */
  notWhileMoving: Dated<true>
  /** How a hybrid is left: one statement, told in the steps of the checklist. */
  leave: Dated<true>
  /** Without synchronization nothing has to stay. */
  removeAll: Dated<true>
  /** What still hangs on a server that is to go. */
  stillInUse: Dated<true>
}

/** How it ends: what may remain on-premises, how hybrid is left, and what the last server needs first. */
export const ENDING = {
  place: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'decom', also: ['road-2016-2019'] },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  keepServer: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'decom', also: ['road-2016-2019'] },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  tools: [
    {
      // Or those of Exchange SE. Beside older versions than these no server of 2019 can be installed, nor its tools.
      value: {
        version: 'exchange-2019',
        least: 'cu12',
        beside: ['exchange-2013', 'exchange-2016', 'exchange-2019', 'exchange-se'],
      },
      since: '2022-04-25',
      cite: { source: 'mgmt-tools', also: ['road-2016-2019', 'sysreq-2016-2019'] },
      confidence: 'medium',
      derived: true,
    },
  ],
  cloudManaged: [
    {
      value: true,
      since: '2025-10-16',
      cite: { source: 'jp-les-ga' },
      confidence: 'high',
      backdated: 'reported',
    },
  ],
  cloudManagedSync: [
    {
      value: { least: '2.5.190.0' },
      since: '2025-11-20',
      cite: { source: 'jp-les-ga' },
      confidence: 'high',
      backdated: 'reported',
    },
  ],
  writeback: [
    { value: { attributes: 24 }, since: '2026-08-04', cite: { source: 'jp-writeback' }, confidence: 'high' },
  ],
  notWhileMoving: [
    {
      value: true,
      since: '2026-08-04',
      cite: { source: 'jp-writeback', also: ['jp-les-ga'] },
      confidence: 'medium',
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
  removeAll: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'decom' },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
  stillInUse: [
    {
      value: true,
      since: '2018-01-31',
      cite: { source: 'jp-decom-2016', also: ['decom'] },
      confidence: 'high',
      backdated: 'unchanged',
    },
  ],
} as const satisfies Ending
