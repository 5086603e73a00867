import type { Content } from '../share/merge.ts'
import { savedNow } from '../store/saving.ts'
import { download } from './download.ts'

/** A name of a file out of the name of a plan: letters and digits of any language, and hyphens. */
export const fileNameOf = (name: string): string =>
  `${
    name
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60) || 'plan'
  }.offramp.json`

/** Saves the text of a plan, read or not, as a file. */
export const saveText = (name: string, text: string): void =>
  download(fileNameOf(name), 'application/json', text)

/** Saves a plan as a file (contract §4). */
export const savePlan = (name: string, content: Content): void => saveText(name, savedNow(content))
