import type { FactKey } from './facts.ts'

export type GroupId = 'size' | 'servers' | 'around' | 'afterwards' | 'platform' | 'realtime'

/** The questions in the order they are asked. The three that decide most come first (S3). */
export const QUESTION_GROUPS: readonly { readonly id: GroupId; readonly facts: readonly FactKey[] }[] = [
  { id: 'size', facts: ['mailboxes', 'days', 'freebusy'] },
  { id: 'servers', facts: ['exchange', 'stay'] },
  { id: 'around', facts: ['dirsync', 'publicfolders', 'um', 'journaling', 'relay', 'largest'] },
  { id: 'afterwards', facts: ['keepsync', 'remain'] },
  { id: 'platform', facts: ['outlook', 'windows', 'forest'] },
  { id: 'realtime', facts: ['rtc', 'rtcgoal', 'users', 'voice', 'chat', 'rtcclients'] },
]

/** The group a question stands in. */
export const groupOf = (key: FactKey): GroupId =>
  QUESTION_GROUPS.find(({ facts }) => facts.includes(key))?.id ?? 'size'

/**
 * Update levels that decide something, lowest first: what a statement asks of an older version, the last one, and the
 * one before it that many still have. A test holds them against the knowledge.
 */
export const LEVELS: Readonly<Record<string, readonly string[]>> = {
  '2000': ['sp3'],
  '2003': ['sp2'],
  '2007': ['sp2', 'sp3', 'sp3ru10', 'sp3ru23'],
  '2010': ['sp2', 'sp3', 'sp3ru11', 'sp3ru32'],
  '2013': ['sp1', 'cu10', 'cu21', 'cu23'],
  '2016': ['cu11', 'cu22', 'cu23'],
  '2019': ['cu13', 'cu14', 'cu15'],
  se: ['rtm', 'cu1', 'cu2'],
}
