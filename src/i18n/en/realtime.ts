/** The reasons of the real-time half: its versions, its ways, its rooms. */
export const realtime = {
  'rule.realtime-target.older-than-present':
    'You already have a newer version. {subject} may enter beside {stated.versions:or} only.',
  'rule.realtime-target.no-supported-chain':
    'A way to {subject} is described from {stated.versions:or} only. From {rtc} the way, where there is one, leads through versions that are past their own end of support.',
  'rule.realtime-target.only-supported':
    'On servers of your own, {stated.version} is all that is still supported.',
  'rule.realtime-target.voicemail-not-supported':
    'Unified messaging is in use with {exchange}, and voicemail in {stated.exchange} is not supported with {subject}.',
  'rule.realtime-target.not-beside':
    '{subject} cannot enter directly: it may stand beside {stated.versions:or} only, and you have {rtc}.',
  'rule.realtime-target.two-versions-at-most':
    'Blocked as it stands: you have {rtc}, and at most {stated.most} versions may stand together, {subject} included. One of the old ones has to leave first.',
  'rule.realtime-target.lasts-at-least':
    'It will be supported at least until {stated.day}, as long as it is kept current.',
  'rule.realtime-target.no-rooms':
    'Chat rooms do not come along: {stated.versions} have none. What can become of yours stands under “Chat rooms”.',

  'rule.fresh.loses-contacts-and-meetings':
    'A fresh start instead of a migration loses contact lists and scheduled meetings.',
  'rule.teams.users-must-stay-on-servers':
    'You want users to end {rtcgoal}, and whoever moves to Teams is in the cloud for everything (TeamsOnly).',
  'rule.teams.one-of-two': 'Teams and Skype for Business Server SE are all that is still supported.',
  'rule.teams-hybrid.server-not-in-hybrid':
    'Blocked as it stands: a hybrid with Teams may hold {stated.supported:or} only, and you have {rtc}. Where a way is found below, its hops come first.',
  'rule.teams-hybrid.way-through-ended-servers':
    'Every server that could come in for the hybrid is past its end of support: {stated.supported}.',
  'rule.teams-hybrid.no-hybrid-voice':
    'Telephony runs through your servers, and a hybrid with {stated.without} alone has no hybrid voice: bring in a newer pool, or move those who telephone straight to Teams with Direct Routing or a calling plan.',
  'rule.teams-hybrid.advised': 'Microsoft advises whoever is on {stated.for} to move to Teams.',
  'rule.teams-hybrid.build-too-old':
    'Users can be moved from these builds on, and what you have is older: {builds}. The plan begins with that update, and nobody moves before it.',
  'rule.teams-hybrid.se-is-not-listed':
    'The published list of servers for a hybrid is older than {stated.version} and does not name it; the version that it shares its code with is named.',

  'rule.rooms.no-successor': 'Where the real-time half ends, nothing can take these rooms over.',
  'rule.rooms.are-there-already': 'These rooms are where the real-time half ends already.',
  'rule.rooms.too-many-people':
    'You have {users:user}; Persistent Chat takes {stated.provisioned} at most, over all pools.',
  'rule.rooms.too-many-at-once':
    'You have {users:user}; Persistent Chat takes {stated.atOnce} in rooms at once, over all pools. More pools do not raise that.',
  'rule.rooms.home-is-missing':
    'Rooms are homed on a server of their own generation, and you named {rtc}. Check where {from} really lives.',
  'rule.rooms.land-on-ended-server': 'The server that would take them is past its end of support: {stated}.',
  'rule.rooms.stay-on-ended-server': 'Their server is past its end of support: {stated}.',
  'rule.rooms.could-move':
    'Where the real-time half ends, these rooms can go along: whoever rebuilds them gives up what could be moved.',
  'rule.rooms.move-by-export':
    'Rooms of {stated.from:or} move by export and import to Persistent Chat on {stated.to}.',
  'rule.rooms.move-in-place': 'They are upgraded in place together with their server, to {stated.to}.',
  'rule.rooms.rebuild-in-teams':
    'No later server has rooms, and Microsoft points to Teams for the same work: rebuild them as channels, and export what has to be kept.',
  'rule.rooms.keep-a-pool': 'Users who need rooms may stay on a pool of the older server beside the new one.',
  'rule.rooms.nothing-passes-between':
    'While both stand, categories, rooms and add-ins of the one know nothing of those of the other.',
  'rule.rooms.new-client-needs-the-new-home':
    'The client of {stated.client} works with Persistent Chat only: its user needs a home on {stated.home} and a policy that allows it.',

  'rule.hop.two-versions-at-most':
    'At most {stated.most} versions may stand together: {retire} leaves first, and its users move to {remains}.',
  'rule.hop.blocks-later':
    'A later update of {stated.version}, not named yet, will refuse to stand beside {stated.refuses:or}.',
  'rule.present.voicemail-not-supported':
    'Unified messaging is in use with {exchange}, and voicemail in {stated.exchange} is not supported with {subject}.',

  'problem.not-documented-together':
    'No published statement lets {newer} stand beside {older}. Check which of them you really have.',

  'dispute.end-of-ocs':
    'A roadmap of 2018 prints 8 January 2018 for Office Communications Server; the lifecycle data and the product pages say 9 January 2018, which counts here.',
  'dispute.release-of-ocs-r2':
    'The lifecycle data begin on 28 September 2009; elsewhere 3 February 2009 is named as the release. Nothing is decided by it.',
  'dispute.release-of-lync-2013':
    'The lifecycle data repeat the start of Lync Server 2010, 25 January 2011, an evident slip. Drawn here is the start of the Lync 2013 client.',
  'dispute.sfb-paid-period':
    'The first paid period is said to end on 14 April 2026 in one place, and at the end of April 2026 in another. The earlier day counts here.',
  'dispute.sfb-se-in-place':
    'One news item says that Skype for Business Server 2015 can be upgraded in place too; the copy of Microsoft’s own post says only 2019 can, and is followed here.',

  'plan.realtime-of': 'The way of the real-time half: {way}',
  'ui.realtime.title': 'Real-time servers: ways and versions',
  'ui.rooms.title': 'Chat rooms',
  'ui.talk.title': 'Real-time programs and devices',
} as const
