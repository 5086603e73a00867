import './zod-config.ts'
import { changesOf } from './domain/changes.ts'
import { isDay } from './domain/days.ts'
import { outcomeOf } from './domain/outcome.ts'
import { messages } from './i18n/en/all.ts'
import { translator } from './i18n/translate.ts'
import { KNOWLEDGE } from './knowledge/index.ts'
import { documentOf } from './share/document.ts'
import { journeyOf, readLink, writeLink } from './share/link.ts'
import { markdownOf } from './share/markdown.ts'

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const LONGEST = 1_000_000
const t = translator(messages, 'en-GB')

function fail(key: string): never {
  process.stderr.write(`${t(key)}\n`)
  process.exit(2)
}

const options = process.argv.slice(2)
const links = options.filter((option) => !option.startsWith('--'))
const unknown = options.filter((option) => option.startsWith('--') && option !== '--markdown')
if (unknown.length > 0 || links.length !== 1) fail('cli.usage')
const [link = ''] = links
// Something that names no parameter at all is no link of ours: say so, rather than print the plan of nothing.
if (link.length > LONGEST || !/[?&]?[a-z]+=/.test(link)) fail('cli.unreadable')

const { linked, problems } = readLink(link)
if (problems.some(({ kind }) => kind === 'unknown-format')) fail('cli.unknown-format')
const today = new Date().toISOString().slice(0, 10)
const asOf = linked.on ?? (isDay(today) ? today : KNOWLEDGE.edition)
const outcome = outcomeOf(KNOWLEDGE, linked.estate, asOf, journeyOf(linked), {
  goal: linked.rtcway,
  rooms: linked.roomsway,
})
const document = documentOf(t, linked.estate, problems, outcome, changesOf(KNOWLEDGE, linked.estate, asOf))
process.stdout.write(
  options.includes('--markdown')
    ? markdownOf(t, document, writeLink(linked))
    : `${JSON.stringify(document, null, 2)}\n`,
)
