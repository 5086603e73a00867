/** Commands that only look, and that several checklists use. What they should show stands in the words, `proof.<id>`. */
export const RUN = {
  batches:
    'Get-MigrationBatch | Format-List Identity,Status,TotalCount,SyncedCount,FinalizedCount,FailedCount',
  domains: 'Get-MgDomain | Format-List Id,IsVerified',
  sync: 'Get-MgOrganization | Format-List OnPremisesSyncEnabled,OnPremisesLastSyncDateTime',
  syncVersion:
    '(Get-ADSyncGlobalSettings).Parameters | Where-Object { $_.Name -eq "Microsoft.Synchronize.ServerConfigurationVersion" } | Format-List Name,Value',
  licences:
    'Get-MgSubscribedSku | Select-Object SkuPartNumber,ConsumedUnits,@{n="Enabled";e={$_.PrepaidUnits.Enabled}}',
  unlicensed:
    'Get-Mailbox -RecipientTypeDetails UserMailbox -ResultSize Unlimited | Where-Object {-not $_.SkuAssigned} | Format-List UserPrincipalName',
  mx: 'Resolve-DnsName -Name contoso.com -Type MX',
  mxAtItsServer: 'Resolve-DnsName -Name contoso.com -Type MX -Server ns1.contoso.com',
  certificates: 'Get-ExchangeCertificate | Format-List Subject,Issuer,CertificateDomains,Services,NotAfter',
  outlookAnywhere:
    'Test-MigrationServerAvailability -ExchangeOutlookAnywhere -Autodiscover -EmailAddress mailbox@contoso.com -Credentials (Get-Credential)',
  remoteMove:
    'Test-MigrationServerAvailability -ExchangeRemoteMove -RemoteServer mail.contoso.com -Credentials (Get-Credential)',
  readAccess:
    'Get-MailboxPermission -Identity mailbox@contoso.com -User migration@contoso.com | Format-List AccessRights,Deny',
  hidden:
    'Get-Mailbox -ResultSize Unlimited | Where-Object { $_.HiddenFromAddressListsEnabled } | Format-Table Name,PrimarySmtpAddress',
  servers: 'Get-ExchangeServer | Format-List Name,AdminDisplayVersion',
  build: 'Get-Command ExSetup.exe | ForEach-Object {$_.FileVersionInfo.ProductVersion}',
  endpoints: 'Get-MigrationEndpoint | Format-List Identity,EndpointType,RemoteServer',
  voiceMailboxes: 'Get-UMMailbox -ResultSize Unlimited | Format-List DisplayName,PrimarySmtpAddress',
  senders:
    'Get-MessageTrackingLog -Server SERVER01 -EventId RECEIVE -Start (Get-Date).AddDays(-7) -ResultSize Unlimited | Group-Object ClientIp | Format-Table Count,Name',
  mailboxesByServer: 'Get-Mailbox -ResultSize Unlimited | Group-Object ServerName | Format-Table Count,Name',
  sizes:
    'Get-Mailbox -ResultSize Unlimited | Get-MailboxStatistics | Sort-Object TotalItemSize -Descending | Format-Table DisplayName,TotalItemSize,ItemCount',
  windows: 'Get-WmiObject Win32_OperatingSystem | Format-List Caption,Version',
  movedUsers: 'Get-MigrationUser -ResultSize Unlimited | Format-List Identity,Status,ErrorSummary',
  csvRows: 'Import-Csv batch1.csv | Measure-Object',
  syncedPeople:
    'Get-EXORecipient -ResultSize Unlimited -RecipientTypeDetails MailUser,UserMailbox | Format-List PrimarySmtpAddress,RecipientTypeDetails',
  remoteMailboxes: 'Get-RemoteMailbox -ResultSize 1 | Format-List Name,RemoteRoutingAddress',
  overrides: 'Get-SettingOverride | Format-List Name,SectionName,Parameters',
} as const
