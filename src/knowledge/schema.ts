/** A calendar day, `2017-04-11`. Days compare as strings. */
export type IsoDate = `${number}-${number}-${number}`

export type ExchangeId =
  | 'exchange-55'
  | 'exchange-2000'
  | 'exchange-2003'
  | 'exchange-2007'
  | 'exchange-2010'
  | 'exchange-2013'
  | 'exchange-2016'
  | 'exchange-2019'
  | 'exchange-se'

/** Real-time servers: Live Communications Server, Office Communications Server, Lync, Skype for Business. */
export type RealtimeId =
  | 'lcs-2005'
  | 'ocs-2007'
  | 'ocs-2007-r2'
  | 'lync-2010'
  | 'lync-2013'
  | 'sfb-2015'
  | 'sfb-2019'
  | 'sfb-se'

/** A version of one of the two lines of servers; versions of different lines are never compared. */
export type VersionId = ExchangeId | RealtimeId

/** Group Chat and its successor Persistent Chat, by the server that it belongs to. */
export type ChatId = 'chat-ocs-2007-r2' | 'chat-lync-2010' | 'chat-lync-2013' | 'chat-sfb-2015'

/** Ways of the real-time half that are no hop from version to version. */
export type RealtimeWayId = 'teams-hybrid' | 'teams-fresh' | 'server-fresh'

/** What can become of the rooms of a chat server. */
export type RoomsWayId = 'move-rooms' | 'rebuild-rooms' | 'keep-rooms'

export type SqlId =
  | 'sql-2005'
  | 'sql-2008'
  | 'sql-2008-r2'
  | 'sql-2012'
  | 'sql-2014'
  | 'sql-2016'
  | 'sql-2017'
  | 'sql-2019'

export type MethodId =
  | 'cutover'
  | 'staged'
  | 'express-migration'
  | 'minimal-hybrid'
  | 'full-hybrid'
  | 'imap'
  | 'pst-import'
  | 'third-party'

export type WindowsId =
  | 'windows-2003'
  | 'windows-2003-r2'
  | 'windows-2008'
  | 'windows-2008-sp2'
  | 'windows-2008-r2'
  | 'windows-2008-r2-sp1'
  | 'windows-2012'
  | 'windows-2012-r2'
  | 'windows-2016'
  | 'windows-2019'
  | 'windows-2022'
  | 'windows-2025'

export type ForestId =
  | 'forest-2000'
  | 'forest-2003'
  | 'forest-2008'
  | 'forest-2008-r2'
  | 'forest-2012'
  | 'forest-2012-r2'
  | 'forest-2016'
  | 'forest-2025'

/** Domain controllers are told by their own Windows Server, service pack included. */
export type ControllerId = WindowsId | 'windows-2003-sp2'

export type OfficeId =
  | 'office-2003'
  | 'office-2007'
  | 'office-2010'
  | 'office-2013'
  | 'office-2016'
  | 'office-2019'
  | 'office-2021'
  | 'office-2024'
  | 'office-apps'

/** Office for Mac; the one without a year is the current one, of a subscription. */
export type MacId = 'office-mac2011' | 'office-mac2016' | 'office-mac'

/** A program that people read mail with: Outlook as a part of Office, Outlook on a phone, or another maker's. */
export type MailClientId = OfficeId | MacId | 'office-mobile' | 'office-activesync' | 'office-pop-imap'

/** Programs and devices of the real-time servers. */
export type RealtimeClientId =
  | 'client-communicator2005'
  | 'client-communicator2007'
  | 'client-communicator2007r2'
  | 'client-lync2010'
  | 'client-lync2013'
  | 'client-sfb2015'
  | 'client-sfb2016'
  | 'client-sfb2019'
  | 'client-sfb2021'
  | 'client-groupchat2007r2'
  | 'client-groupchat2010'
  | 'client-attendant2010'
  | 'client-livemeeting2007'
  | 'client-lyncmac2011'
  | 'client-phone'

export type ClientId = MailClientId | RealtimeClientId

/** Programs by what a publisher says of them; of a program in none of the lists it says nothing. */
export interface ClientSupport {
  supported: readonly ClientId[]
  /** Supported for some of what it can do; the words are `clients.limited.<server>.<client>`. */
  limited?: readonly ClientId[]
  /** Named as not supported; what is older than every supported program of its kind need not be named. */
  unsupported?: readonly ClientId[]
  /** They cannot connect. */
  refused?: readonly ClientId[]
}

/** `rtm`, `sp3`, `sp3ru10`, `cu23`: how a level is written in the link and in the knowledge. */
export type Level = string

export type FeatureId =
  | 'role-based-access'
  | 'owa-policies'
  | 'shared-free-busy'
  | 'three-roles'
  | 'loss-prevention'
  | 'better-web-mail'
  | 'two-roles'
  | 'better-loss-prevention'
  | 'database-resilience'
  | 'online-documents'
  | 'compliance'
  | 'groups'
  | 'focused-inbox'
  | 'analytics'
  | 'rest'

export type Publisher = 'Microsoft' | 'Microsoft Japan' | 'endoflife.date' | 'Community' | 'Offramp'

export interface Source {
  title: string
  publisher: Publisher
  /** The day the document bears, or that of the stored copy; null: it bears none. */
  date: IsoDate | null
  /** What `date` is: the day of publication or last edit, or the day of the copy that was read. */
  dated: 'published' | 'updated' | 'copied' | 'undated'
  /** Where it stands: an https address. */
  url: string
  language: 'en' | 'de' | 'ja' | 'ko' | 'nl'
}

/**
 * Why a statement may be older than the document it is cited from. `fixed-lifecycle`: the dates of a fixed
 * lifecycle are set at release. `unchanged`: the document describes how a product that had long been on sale behaves.
 * `reported`: the document tells of an announcement made on that day.
 */
export type Backdating = 'fixed-lifecycle' | 'unchanged' | 'reported'

/** A disagreement between publishers, told in words under `dispute.<id>`. */
export type DisputeId =
  | 'size-150'
  | 'cutover-maximum'
  | 'staged-size'
  | 'hybrid-port'
  | 'forest-service-pack'
  | 'forest-2016'
  | 'office-2003'
  | 'end-of-2010'
  | 'lifecycle-ten-years'
  | 'staged-csv'
  | 'express-size'
  | 'express-name'
  | 'cutover-sources'
  | 'staged-sync'
  | 'few-hundred'
  | 'concurrency'
  | 'paid-updates-reversed'
  | 'end-of-ocs'
  | 'release-of-ocs-r2'
  | 'release-of-lync-2013'
  | 'sfb-paid-period'
  | 'sfb-se-in-place'
  | 'rooms-endpoint-order'
  | 'office-2024-end'

export interface Citation<S extends string = string> {
  source: S
  /** The place in the document, in its own words or an anchor. */
  at?: string
  /** Further documents that say the same. */
  also?: readonly S[]
}

/** What a publisher said. It holds from `since` until a later statement of the same list replaces it. */
export interface Statement<T> {
  value: T
  since: IsoDate
  cite: Citation
  confidence: 'high' | 'medium' | 'low'
  /** Combined from other statements rather than printed in one document. */
  derived?: true
  /** Only somebody's report of the document was read, not the document itself. */
  secondhand?: true
  backdated?: Backdating
  dispute?: DisputeId
}

/** All statements on one matter, oldest first. */
export type Dated<T> = readonly [Statement<T>, ...Statement<T>[]]

/** Both ends included. */
export interface Range {
  from: number
  to: number
}

/** An older version that may already stand in the organization when this one enters it. */
export interface Join {
  version: VersionId
  /** The level that every server of the older version needs; null: none is stated. */
  theirs: Level | null
  /** The lowest and the highest level of the entering version that may do so; absent: any. */
  oursAtLeast?: Level
  oursAtMost?: Level
}

export interface Version {
  released: Dated<IsoDate>
  mainstreamEnd?: Dated<IsoDate>
  /** The last day of free support; null: no end is announced. */
  endOfSupport: Dated<IsoDate | null>
  /** The last day of security updates that are sold after the end of support. */
  paidUpdatesUntil?: Dated<IsoDate>
  /** Absent: no statement was found, so nothing is known about who may stand beside it when it enters. */
  joins?: Dated<readonly Join[]>
  /** The newest build that is known, and the day of its release. */
  latestBuild?: Dated<{ build: string; day: IsoDate }>
  /** The newest build that any document names; later ones may exist. */
  newestSeen?: Dated<{ build: string; label: string | null }>
  /** Older versions that are upgraded on the same server. */
  upgradesInPlace?: Dated<readonly VersionId[]>
  /** A later update that may still be installed beside these versions, without support. */
  unsupportedBeside?: Dated<{ update: Level; versions: readonly VersionId[] }>
  /** A later update that will refuse these versions, and when it is planned, in the publisher's own coarse words. */
  doorCloses?: Dated<{ update: Level; refuses: readonly VersionId[]; planned: string }>
  /** Absent members: no statement was found. */
  needs: {
    windows?: Dated<WindowsId>
    /** The newest Windows Server that it runs on. */
    windowsNewest?: Dated<WindowsId>
    /** The same for the older update that has to be used where `joins` names a highest level. */
    windowsNewestCapped?: Dated<WindowsId>
    forest?: Dated<ForestId>
    office?: Dated<OfficeId>
  }
  /** Windows Server of the domain controllers that it works with, both ends included. */
  controllers?: Dated<{ oldest: ControllerId; newest: ControllerId }>
  /** Versions of SQL Server that it takes, 64-bit. */
  sql?: Dated<readonly SqlId[]>
  /** At most so many versions may stand in one organization, this one included; absent: nothing is said. */
  together?: Dated<{ most: number }>
  /** Versions of .NET Framework that it takes, and the level of the version of which that is said. */
  dotnet?: Dated<{ level: Level; versions: readonly string[] }>
  /** GB of memory of a server with mailboxes. */
  memory?: Dated<{ gb: number; kind: 'memory-least' | 'memory-advised' }>
  /** Absent: no list was found. `needs.office` is the oldest Office for Windows in it. */
  clients?: Dated<ClientSupport>
  gains?: Dated<readonly FeatureId[]>
}

export type DirectorySync = 'off' | 'once' | 'continuous' | 'not-needed'

export interface Method {
  /** Versions it can move from. */
  sources: Dated<readonly VersionId[]>
  /** Mailboxes in all that it can move; absent: no limit is stated. */
  possible?: Dated<Range>
  /** Mailboxes that it is advised for; absent: nothing is said. */
  advised?: Dated<Range>
  /** Days it is meant to take; absent: nothing is said. */
  days?: Dated<Range>
  /** Absent: nothing is said. */
  sharesFreeBusy?: Dated<boolean>
  /** What it does with directory synchronization while it runs; absent: nothing is said. */
  directorySync?: Dated<DirectorySync>
  /** Where the mailboxes end. */
  destination: Dated<{ all: boolean }>
  /** One statement a step or consequence of the method; the checklist rests on them. */
  steps: { readonly [step: string]: Dated<unknown> }
}

/** An official page that helps with a version or a method. */
export interface Resource {
  title: string
  url: string
  /** What it is for; absent: for every plan. */
  about?: readonly (VersionId | MethodId | 'premises' | 'cloud')[]
}
