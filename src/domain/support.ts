import {
  DESKTOP_ORDER,
  MAC_ORDER,
  MAIL_CLIENTS,
  OFFICE_ORDER,
  REALTIME_CLIENTS,
} from '../knowledge/platform.ts'
import type { ClientId, ClientSupport, MailClientId, RealtimeClientId } from '../knowledge/schema.ts'
import type { Facts } from './facts.ts'
import { remembered } from './remembered.ts'

export type ClientState = 'fine' | 'limited' | 'unsupported' | 'blocked' | 'unknown'

/** A program as the link names it: what stands behind the first hyphen. */
export const tokenOf = (client: ClientId): string => client.slice(client.indexOf('-') + 1)

const MAIL = new Map(MAIL_CLIENTS.map((id) => [tokenOf(id), id]))
const REALTIME = new Map(REALTIME_CLIENTS.map((id) => [tokenOf(id), id]))

/** The program that the link names so; undefined: none is. */
export const clientNamed = (token: string): ClientId | undefined => REALTIME.get(token) ?? MAIL.get(token)

/** A real-time program or device, by its name in the link; the others are of mail. */
export const isTalkProgram = (token: string): boolean => REALTIME.has(token)

/** The mail programs named in an answer, in its order. */
export const programsIn = remembered((outlook: Facts['outlook']): readonly MailClientId[] =>
  outlook.flatMap((entry) => MAIL.get(entry) ?? []),
)

/** The real-time programs and devices named in an answer, in its order. */
export const realtimeProgramsIn = remembered((rtcclients: Facts['rtcclients']): readonly RealtimeClientId[] =>
  rtcclients.flatMap((entry) => REALTIME.get(entry) ?? []),
)

const ORDERS: readonly (readonly ClientId[])[] = [OFFICE_ORDER, MAC_ORDER, DESKTOP_ORDER]

const KINDS = new Map<ClientId, readonly ClientId[]>(
  [...MAIL_CLIENTS, ...REALTIME_CLIENTS].map(
    (id) => [id, ORDERS.find((order) => order.includes(id)) ?? [id]] as const,
  ),
)

/** The programs that one is older or newer than: the versions of Office for Windows, those for Mac, or those at a desk. */
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
  if (list.limited?.includes(client)) return 'limited'
  return list.unsupported?.includes(client) || isTooOld(list, client) ? 'unsupported' : 'unknown'
}

/** Whether a program has to be replaced: too new for a stop on the way, it is not, as nothing newer helps. */
export function mustGo(list: ClientSupport, client: ClientId): boolean {
  const state = stateIn(list, client)
  return state === 'blocked' || (state === 'unsupported' && isTooOld(list, client))
}

/** The real-time programs of an answer that a list makes replace, in its order. */
export const affectedTalk = (
  list: ClientSupport,
  rtcclients: Facts['rtcclients'],
): readonly RealtimeClientId[] => realtimeProgramsIn(rtcclients).filter((client) => mustGo(list, client))

/** The programs of an answer that a list makes replace, in its order. */
export const affectedBy = (list: ClientSupport, outlook: Facts['outlook']): readonly ClientId[] =>
  programsIn(outlook).filter((client) => mustGo(list, client))
