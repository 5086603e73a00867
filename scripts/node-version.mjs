// Imported before all else, so that a Node too old for the rest gets as far as the sentence below.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12)) {
  console.error(`Node ${process.versions.node} is too old: 20.19, 22.12 or newer is needed.`)
  process.exit(1)
}
