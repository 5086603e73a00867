import '../../src/zod-config.ts'
import { messages } from '../../src/i18n/en/all.ts'
import { translator } from '../../src/i18n/translate.ts'
import type { BuildOutput } from '../deliver/licences.ts'
import { licencesPage } from './licences.ts'
import { planJsonPage } from './plan-json.ts'
import { planFilePage } from './plan-file.ts'
import { planLinkPage } from './plan-link.ts'

/** The generated pages by path; `output` is what the build of the page wrote. */
export function pages(output: BuildOutput): ReadonlyMap<string, string> {
  const t = translator(messages, 'en-GB')
  return new Map([
    ['docs/plan-link.md', planLinkPage(t)],
    ['docs/plan-json.md', planJsonPage(t)],
    ['docs/plan-file.md', planFilePage(t)],
    ['docs/licences.md', licencesPage(output)],
  ])
}
