import type { Messages } from '../translate.ts'
import { names } from './names.ts'
import { ui } from './ui.ts'

/** The words that the first page and the questions need; the rest comes with the pages that use it. */
export const messages: Messages = { ...ui, ...names }
