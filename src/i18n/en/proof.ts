/**
 * What shows that a task is done: what its command prints, or what one sees. It follows the words “Done when:”, so it
 * begins with a small letter and ends with a stop. Placeholders are those of the task's own sentence.
 */
export const proof = {
  'proof.ending.decide':
    "the end state stands in the project's papers, signed by whoever will run what remains.",
  'proof.ending.keep-one-server':
    'the command lists one server, and its build is that of the newest update of a supported version.',
  'proof.ending.management-tools':
    'the command answers on the machine with the tools while the last server is shut down.',
  'proof.ending.cloud-managed':
    'in Exchange Online, the command shows True in the last column for every synchronized mailbox.',
  'proof.ending.remove-connectors':
    'on-premises and in Exchange Online, the commands list no connector of the wizard any more.',
  'proof.ending.remove-relationship': 'on both sides, the commands list nothing that belongs to the hybrid.',
  'proof.ending.switch-sync-off':
    'the Microsoft 365 admin center shows directory synchronization as off, and users as cloud-only.',
  'proof.ending.uninstall': 'setup ended without an error, and the directory lists no Exchange server.',
  'proof.cloud.public-folders.find-out-level':
    'the file version on each server is noted and held against the list of builds.',
  'proof.cloud.public-folders.old-servers-level':
    'the file version on each server is that of the level or later.',
  'proof.cloud.public-folders.old-servers-level-if-lower':
    'the file version on each server is that of the level or later.',
  'proof.full-hybrid.find-out-level':
    'the file version on each server is noted and held against the list of builds.',
  'proof.full-hybrid.old-servers-level': 'the file version on each server is that of the level or later.',
  'proof.full-hybrid.old-servers-level-if-lower':
    'the file version on each server is that of the level or later.',
  'proof.full-hybrid-2016.find-out-level':
    'the file version on each server is noted and held against the list of builds.',
  'proof.full-hybrid-2016.old-servers-level':
    'the file version on each server is that of the level or later.',
  'proof.full-hybrid-2016.old-servers-level-if-lower':
    'the file version on each server is that of the level or later.',
  'proof.full-hybrid.install-the-server': 'the command lists the new server beside the old ones.',
  'proof.full-hybrid.prefer-se': 'the choice and its reason are written down, and the licence is confirmed.',
  'proof.hop.find-out-level': 'the file version on each server is noted and held against the list of builds.',
  'proof.hop.old-servers-level': 'the file version on each server is that of the level or later.',
  'proof.hop.old-servers-level-if-lower': 'the file version on each server is that of the level or later.',
  'proof.hop.update-first': 'the command shows the build of {stated.to} on every server.',
  'proof.hop.native-mode': 'Exchange System Manager shows native mode in the properties of the organization.',
  'proof.hop.domain-controllers':
    'every writable domain controller that the command lists runs a Windows Server of that range.',
  'proof.hop.dotnet': 'the number is one that the list of .NET releases gives for such a version.',
  'proof.hop.memory': 'the order for each server names that much memory or more.',
  'proof.hop.tls':
    'no server shows it as disabled, and a test connection from each gateway succeeds with it.',
  'proof.hop.old-programs':
    "can't be checked from here: the owner of each program confirms in writing how it connects.",
  'proof.hop.unified-messaging': 'the command counts no mailbox.',
  'proof.hop.public-folders-to-2016':
    'the file version of the public folder servers and the count of folders are noted, and both fit.',
  'proof.cloud.prove-domains':
    'the command shows the record, and the admin center shows the domain as verified.',
  'proof.cloud.concurrency': 'in Exchange Online, the command shows the numbers that you planned with.',
  'proof.cloud.spf': 'the command shows one SPF record that names it, and no second one.',
  'proof.pst-import.choose-the-way-in': 'the way and its cost are written down and approved.',
  'proof.pst-import.role': 'in Exchange Online, the command lists those people.',
  'proof.pst-import.large-items':
    'the list of such items is empty, or their owners have signed that they stay behind.',
  'proof.pst-import.export': 'for every mailbox a file is there, and it opens in Outlook.',
  'proof.pst-import.import': 'the import job shows every file as completed, and the counts of items match.',
  'proof.third-party.ask-the-maker': "the maker's written answer is in the project's papers.",
  'proof.third-party.how-it-writes':
    "the maker's written answer names the interface and the day on which it was true.",
  'proof.third-party.allow-ews':
    'in Exchange Online, the command shows that EWS is allowed for the application of the tool.',
  'proof.third-party.throttling': 'the admin center shows the request as granted, with its last day.',
} as const
