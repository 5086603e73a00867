import type { Messages } from '../translate.ts'
import { ask } from './ask.ts'
import { names } from './names.ts'
import { ui } from './ui.ts'

/** The words that the questions need. */
export const messages: Messages = { ...ui, ...names, ...ask }
