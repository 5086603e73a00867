import './zod-config.ts'
import { dayOfClock } from './domain/days.ts'
import { messages } from './i18n/en/all.ts'
import { translator } from './i18n/translate.ts'
import { KNOWLEDGE } from './knowledge/index.ts'
import { readCommand } from './share/command.ts'
import { writeLink } from './share/link.ts'
import { documentOfLink } from './share/linked-document.ts'
import { markdownOf } from './share/markdown.ts'

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const t = translator(messages, 'en-GB')
const command = readCommand(process.argv.slice(2))
if ('refused' in command) {
  process.stderr.write(`${t(command.refused)}\n`)
  process.exit(2)
}

const { linked, markdown } = command
const today = dayOfClock(new Date().toISOString().slice(0, 10))
const document = documentOfLink(t, KNOWLEDGE, command, today)
process.stdout.write(
  markdown ? markdownOf(t, document, writeLink(linked)) : `${JSON.stringify(document, null, 2)}\n`,
)
