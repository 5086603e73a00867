/** Commands that only look, on real-time servers, in Teams or in the directory around them. */
export const LOOK = {
  builds:
    "Get-ItemProperty HKLM:\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\* | Where-Object { $_.DisplayName -match '(Lync|Skype for Business) Server' } | Format-Table DisplayName,DisplayVersion",
  edges: 'Get-CsService -EdgeServer | Format-List PoolFqdn',
  users: 'Get-CsUser | Group-Object HostingProvider | Format-Table Count,Name',
  telephones:
    'Get-CsUser | Where-Object { $_.EnterpriseVoiceEnabled } | Format-Table DisplayName,LineURI,RegistrarPool',
  contactStore: 'Get-CsUserServicesPolicy | Format-List Identity,UcsAllowed',
  certificates: 'Get-CsCertificate | Format-List Use,Subject,NotAfter',
  lyncdiscover: 'Resolve-DnsName -Name lyncdiscover.contoso.com',
  providers: 'Get-CsHostingProvider | Format-List Name,ProxyFqdn,Enabled,EnabledSharedAddressSpace',
  federation:
    'Get-CsTenantFederationConfiguration | Format-List SharedSipAddressSpace,AllowedDomains,BlockedDomains',
  teamsUsers: 'Get-CsOnlineUser | Group-Object TeamsUpgradeEffectiveMode | Format-Table Count,Name',
  teamsUser: 'Get-CsOnlineUser -Identity user@contoso.com | Format-List TeamsUpgradeEffectiveMode',
  tools: 'Get-Module MicrosoftTeams -ListAvailable | Format-List Name,Version',
  oauth: 'Get-CsOAuthConfiguration | Format-List',
  homes: 'Get-CsUser -ResultSize Unlimited | Group-Object RegistrarPool | Format-Table Count,Name',
  version: 'Get-CsServerVersion',
  pools: 'Get-CsPool | Format-List Identity,Site,Computers',
  ownCertificates:
    'Get-ChildItem Cert:\\LocalMachine\\My | Sort-Object NotAfter | Format-Table NotAfter,Subject,Issuer',
  forest: 'Get-ADForest | Format-List Name,Domains',
  forestMode: 'Get-ADForest | Format-List ForestMode',
  controllers: 'Get-ADDomainController -Filter * | Format-Table Name,OperatingSystem',
} as const
