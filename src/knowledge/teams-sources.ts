import type { Source } from './schema.ts'

/** The documents that tell what goes wrong on the way to Teams. */
export const TEAMS_SOURCES = {
  'sup-voicemail-delivery': {
    title: "Voicemail messages aren't delivered in Teams or Skype for Business client",
    publisher: 'Microsoft',
    date: '2024-10-24',
    dated: 'copied',
    url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support/blob/36878e0e10fbe834858d06a771a7e51e570469d3/SkypeforBusiness/SkypeHybrid/hybrid-phone-system/voicemails-not-delivered.md',
    language: 'en',
  },
  'sup-move-fault-507': {
    title: 'Move-CsUser HostedMigration fault Error=(507) when move to Online',
    publisher: 'Microsoft',
    date: '2024-10-24',
    dated: 'copied',
    url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support/blob/36878e0e10fbe834858d06a771a7e51e570469d3/SkypeforBusiness/SkypeHybrid/hybrid-move-sfb-online/move-csuser-hostedmigration-fault-507.md',
    language: 'en',
  },
  'sup-move-fault-506': {
    title: 'HostedMigration fault when you move users from Online to on-premises',
    publisher: 'Microsoft',
    date: '2024-10-24',
    dated: 'copied',
    url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support/blob/36878e0e10fbe834858d06a771a7e51e570469d3/SkypeforBusiness/SkypeHybrid/hybrid-move-sfb-online/hostedmigration-fault-error-506.md',
    language: 'en',
  },
  'sup-other-domain': {
    title: 'Cannot move users from a different AD domain from Control Panel',
    publisher: 'Microsoft',
    date: '2024-10-24',
    dated: 'copied',
    url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support/blob/36878e0e10fbe834858d06a771a7e51e570469d3/SkypeforBusiness/SkypeHybrid/hybrid-move-sfb-online/cannot-move-users-from-different-ad-domain.md',
    language: 'en',
  },
  'sup-lync-certificates': {
    title: 'Prevent Lync Server certificate expiration',
    publisher: 'Microsoft',
    date: '2024-10-24',
    dated: 'copied',
    url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support/blob/36878e0e10fbe834858d06a771a7e51e570469d3/SkypeforBusiness/SkypeServer/server-configuration/lync-server-certificate-expiration.md',
    language: 'en',
  },
  'teams-upgrade-overview': {
    title: 'Overview of the upgrade from on-premises to Teams (excerpt)',
    publisher: 'Microsoft',
    date: null,
    dated: 'undated',
    url: 'https://docs.microsoft.com/en-us/microsoftteams/upgrade-to-teams-on-prem-overview',
    language: 'en',
  },
} as const satisfies Record<string, Source>
