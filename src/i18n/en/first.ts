import type { Messages } from '../translate.ts'
import { ui } from './ui.ts'

/** The words that the frame and the first page need; the rest comes with the pages that use it. */
export const messages: Messages = ui
