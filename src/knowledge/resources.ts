import type { Resource } from './schema.ts'

/** Official pages that the roadmap of 2018 points to (S21); many have since been redirected to learn.microsoft.com. */
export const RESOURCES: readonly Resource[] = [
  {
    title: 'Exchange Deployment Assistant',
    url: 'https://aka.ms/exdeploy',
    about: ['premises', 'full-hybrid'],
  },
  {
    title: 'Exchange Server supportability matrix',
    url: 'https://learn.microsoft.com/en-us/exchange/plan-and-deploy/supportability-matrix',
    about: ['premises', 'full-hybrid'],
  },
  {
    title: 'Decide on a migration path',
    url: 'https://support.office.com/article/Decide-on-a-migration-path-0d4f2396-9cef-43b8-9bd6-306d01df1e27',
    about: ['cloud'],
  },
  {
    title: 'What you need to know about a cutover email migration',
    url: 'https://support.office.com/article/What-you-need-to-know-about-a-cutover-email-migration-to-Office-365-961978ef-f434-472d-a811-1801733869da',
    about: ['cutover'],
  },
  {
    title: 'Perform a cutover migration of email',
    url: 'https://support.office.com/article/Perform-a-cutover-migration-of-email-to-Office-365-9496e93c-1e59-41a8-9bb3-6e8df0cd81b4',
    about: ['cutover'],
  },
  {
    title: 'What you need to know about a staged email migration',
    url: 'https://support.office.com/article/What-you-need-to-know-about-a-staged-email-migration-to-Office-365-7e2c82be-5f3d-4e36-bc6b-e5b4d411e207',
    about: ['staged'],
  },
  {
    title: 'Perform a staged migration of email',
    url: 'https://support.office.com/article/Perform-a-staged-migration-of-email-to-Office-365-83bc0b69-de47-4cc4-a57d-47e478e4894e',
    about: ['staged'],
  },
  {
    title: 'Exchange Server hybrid deployments',
    url: 'https://technet.microsoft.com/library/jj200581%28v=exchg.150%29.aspx',
    about: ['full-hybrid'],
  },
  {
    title: 'Hybrid deployment prerequisites',
    url: 'https://technet.microsoft.com/library/hh534377%28v=exchg.150%29.aspx',
    about: ['full-hybrid'],
  },
  {
    title: 'Hybrid Configuration wizard',
    url: 'https://technet.microsoft.com/library/hh529921%28v=exchg.150%29.aspx',
    about: ['full-hybrid'],
  },
  {
    title: 'Hybrid Configuration wizard FAQs',
    url: 'https://technet.microsoft.com/library/mt488940%28v=exchg.150%29.aspx',
    about: ['full-hybrid'],
  },
  {
    title: 'System requirements: Exchange 2016',
    url: 'https://technet.microsoft.com/library/aa996719%28v=exchg.160%29.aspx',
    about: ['exchange-2016'],
  },
  {
    title: 'System requirements: Exchange 2013',
    url: 'https://technet.microsoft.com/library/aa996719%28v=exchg.150%29.aspx',
    about: ['exchange-2013'],
  },
  {
    title: 'System requirements: Exchange 2010',
    url: 'https://technet.microsoft.com/library/aa996719%28v=exchg.141%29.aspx',
    about: ['exchange-2010'],
  },
  {
    title: 'Prerequisites: Exchange 2016',
    url: 'https://technet.microsoft.com/library/bb691354%28v=exchg.160%29.aspx',
    about: ['exchange-2016'],
  },
  {
    title: 'Prerequisites: Exchange 2013',
    url: 'https://technet.microsoft.com/library/bb691354%28v=exchg.150%29.aspx',
    about: ['exchange-2013'],
  },
  {
    title: 'Prerequisites: Exchange 2010',
    url: 'https://technet.microsoft.com/library/bb691354%28v=exchg.141%29.aspx',
    about: ['exchange-2010'],
  },
  {
    title: 'Active Directory schema changes: Exchange 2016',
    url: 'https://technet.microsoft.com/library/bb738144%28v=exchg.160%29.aspx',
    about: ['exchange-2016'],
  },
  {
    title: 'Active Directory schema changes: Exchange 2013',
    url: 'https://technet.microsoft.com/library/bb738144%28v=exchg.150%29.aspx',
    about: ['exchange-2013'],
  },
  {
    title: 'Active Directory schema changes: Exchange 2010',
    url: 'https://www.microsoft.com/download/en/details.aspx?displaylang=en&id=5401',
    about: ['exchange-2010'],
  },
  {
    title: 'Upgrade to Exchange Server SE',
    url: 'https://learn.microsoft.com/en-us/exchange/plan-and-deploy/deploy-new-installations/upgrade-to-exchange-server-se',
    about: ['exchange-se'],
  },
  { title: 'Microsoft FastTrack', url: 'https://fasttrack.microsoft.com/', about: ['cloud'] },
  {
    title: 'Exchange community forum',
    url: 'https://social.technet.microsoft.com/Forums/office/home?category=exchangeserver',
  },
  {
    title: 'Microsoft support for business',
    url: 'https://support.microsoft.com/gp/support-options-for-business',
  },
]
