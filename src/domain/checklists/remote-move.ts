import type { MethodId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { someSince } from '../estate.ts'

/** What every way asks for whose mailboxes are moved by the service: express migration, minimal and full hybrid. */
export const REMOTE_MOVE_ITEMS: readonly Item<MethodId>[] = [
  item({
    id: 'remote-move.agent-or-ports',
    phase: 'decide',
    owner: 'network',
    reads: ['exchange'],
    rests: (w) => w.cloud.hybridAgent,
    when: (f) => someSince(f.exchange, 'exchange-2010'), // it came after 2007
  }),
  item({
    id: 'remote-move.recoverable-items',
    phase: 'prepare',
    run: 'Get-Mailbox -ResultSize Unlimited | Get-MailboxStatistics | Sort-Object TotalDeletedItemSize -Descending | Select-Object -First 20 DisplayName, TotalDeletedItemSize',
    reads: ['exchange'],
    rests: (w) => w.cloud.recoverableItems,
    when: (f) => someSince(f.exchange, 'exchange-2010'), // it came after 2007
  }),
  item({
    id: 'remote-move.stays-behind',
    kind: 'loss',
    phase: 'move',
    rests: (w) => w.cloud.notMoved,
  }),
]
