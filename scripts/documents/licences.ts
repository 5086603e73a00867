import { NOTICES, shippedIn, type BuildOutput } from '../deliver/licences.ts'
import { code, table } from './markdown.ts'

/** What a build ships of others, and on which terms. */
export function licencesPage(output: BuildOutput): string {
  const shipped = shippedIn(output)
  const rows = shipped.map(({ name, version, licence, homepage }) => [
    `[${code(name)}](${homepage})`,
    version,
    licence,
  ])
  return `# Licences of what is shipped

Offramp itself is under the [MIT licence](../LICENSE). The built page holds parts of ${shipped.length} packages. This list comes from the build: a package stands here when at least a line of it is in the page, whether \`package.json\` names it or another package brings it along.

${table(['package', 'version', 'licence'], rows)}

Their notices go along, as the licences ask: in ${code(NOTICES)} beside the built page, which the page names by \`<link rel="license">\`, and at the end of the single file. A package that says nothing of its licence stops the build.

A few lines come from the bundler itself, for loading parts of the page later: from Vite and Rolldown, both under the MIT licence. There are no fonts, no pictures and no styles of others.
`
}
