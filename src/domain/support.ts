import { CLIENT_IDS, MAC_ORDER, OFFICE_ORDER } from '../knowledge/platform.ts'
import type { ClientId, ClientSupport } from '../knowledge/schema.ts'
import type { Facts } from './facts.ts'
import { remembered } from './remembered.ts'

export type ClientState = 'fine' | 'unsupported' | 'blocked' | 'unknown'

const CLIENTS = new Map(CLIENT_IDS.map((id) => [id.slice('office-'.length), id]))

/** The mail programs named in an answer, in its order. */
export const programsIn = remembered((outlook: Facts['outlook']): readonly ClientId[] =>
  outlook.flatMap((entry) => CLIENTS.get(entry) ?? []),
)

const ORDERS: readonly (readonly ClientId[])[] = [OFFICE_ORDER, MAC_ORDER]

const KINDS = new Map(
  CLIENT_IDS.map((id) => [id, ORDERS.find((order) => order.includes(id)) ?? [id]] as const),
)

/** The programs that one is older or newer than: the versions of Office for Windows, or those for Mac. */
export const kindOf = (client: ClientId): readonly ClientId[] => KINDS.get(client) ?? [client]

/** Whether a program is older than every one of its kind that a list supports; a list without its kind says nothing. */
function isTooOld({ supported }: ClientSupport, client: ClientId): boolean {
  const kind = kindOf(client)
  const oldest = kind.findIndex((id) => supported.includes(id))
  return kind.indexOf(client) < oldest
}

/**
 * How a program stands with a list. What the list does not name is unsupported if it is older than all that it
 * supports; newer than the list, or of a kind of which the list does not speak, it is not known.
 */
export function stateIn(list: ClientSupport, client: ClientId): ClientState {
  if (list.refused?.includes(client)) return 'blocked'
  if (list.supported.includes(client)) return 'fine'
  return list.unsupported?.includes(client) || isTooOld(list, client) ? 'unsupported' : 'unknown'
}

/** Whether a program has to be replaced: too new for a stop on the way, it is not, as nothing newer helps. */
export const mustGo = (list: ClientSupport, client: ClientId): boolean =>
  stateIn(list, client) === 'blocked' || isTooOld(list, client)

/** The programs of an answer that a list makes replace, in its order. */
export const affectedBy = (list: ClientSupport, outlook: Facts['outlook']): readonly ClientId[] =>
  programsIn(outlook).filter((client) => mustGo(list, client))
