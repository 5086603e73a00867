import type {
  ChatId,
  ExchangeId,
  ForestId,
  MacId,
  MailClientId,
  MethodId,
  OfficeId,
  RealtimeClientId,
  RealtimeId,
  RealtimeWayId,
  RoomsWayId,
  WindowsId,
} from './schema.ts'

export const METHOD_IDS = [
  'cutover',
  'staged',
  'express-migration',
  'minimal-hybrid',
  'full-hybrid',
  'imap',
  'pst-import',
  'third-party',
] as const satisfies readonly MethodId[]

/** Ways that are named and not planned in full: nothing published lets us hold one against the others. They come last. */
export const OUTSIDE: readonly MethodId[] = ['pst-import', 'third-party']

/** Every list below is in its order, oldest first; comparing places in it is comparing versions. */
export const EXCHANGE_ORDER = [
  'exchange-55',
  'exchange-2000',
  'exchange-2003',
  'exchange-2007',
  'exchange-2010',
  'exchange-2013',
  'exchange-2016',
  'exchange-2019',
  'exchange-se',
] as const satisfies readonly ExchangeId[]

export const REALTIME_ORDER = [
  'lcs-2005',
  'ocs-2007',
  'ocs-2007-r2',
  'lync-2010',
  'lync-2013',
  'sfb-2015',
  'sfb-2019',
  'sfb-se',
] as const satisfies readonly RealtimeId[]

export const CHAT_ORDER = [
  'chat-ocs-2007-r2',
  'chat-lync-2010',
  'chat-lync-2013',
  'chat-sfb-2015',
] as const satisfies readonly ChatId[]

/** Where equals are ranked, the first comes first. */
export const REALTIME_WAYS = [
  'teams-hybrid',
  'teams-fresh',
  'server-fresh',
] as const satisfies readonly RealtimeWayId[]

export const ROOMS_WAYS = [
  'move-rooms',
  'rebuild-rooms',
  'keep-rooms',
] as const satisfies readonly RoomsWayId[]

export const WINDOWS_ORDER = [
  'windows-2003',
  'windows-2003-r2',
  'windows-2008',
  'windows-2008-sp2',
  'windows-2008-r2',
  'windows-2008-r2-sp1',
  'windows-2012',
  'windows-2012-r2',
  'windows-2016',
  'windows-2019',
  'windows-2022',
  'windows-2025',
] as const satisfies readonly WindowsId[]

export const FOREST_ORDER = [
  'forest-2000',
  'forest-2003',
  'forest-2008',
  'forest-2008-r2',
  'forest-2012',
  'forest-2012-r2',
  'forest-2016',
  'forest-2025',
] as const satisfies readonly ForestId[]

/** Office for Windows; Office for Mac has an order of its own. */
export const OFFICE_ORDER = [
  'office-2003',
  'office-2007',
  'office-2010',
  'office-2013',
  'office-2016',
  'office-2019',
  'office-2021',
  'office-2024',
  'office-apps',
] as const satisfies readonly OfficeId[]

export const MAC_ORDER = [
  'office-mac2011',
  'office-mac2016',
  'office-mac',
] as const satisfies readonly MacId[]

/** Every program that people read mail with; those that are neither Office for Windows nor for Mac have no order. */
export const MAIL_CLIENTS = [
  ...OFFICE_ORDER,
  ...MAC_ORDER,
  'office-mobile',
  'office-activesync',
  'office-pop-imap',
] as const satisfies readonly MailClientId[]

/** The programs that people sign in with at their desks, oldest first. */
export const DESKTOP_ORDER = [
  'client-communicator2005',
  'client-communicator2007',
  'client-communicator2007r2',
  'client-lync2010',
  'client-lync2013',
  'client-sfb2015',
  'client-sfb2016',
  'client-sfb2019',
  'client-sfb2021',
] as const satisfies readonly RealtimeClientId[]

/** Every program and device of the real-time servers; those that are not for desks have no order. */
export const REALTIME_CLIENTS = [
  ...DESKTOP_ORDER,
  'client-groupchat2007r2',
  'client-groupchat2010',
  'client-attendant2010',
  'client-livemeeting2007',
  'client-lyncmac2011',
  'client-phone',
] as const satisfies readonly RealtimeClientId[]
