import type { Content } from '../share/merge.ts'
import { writePlanFile } from '../share/plan-file.ts'
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

/** Saves a plan as a file (contract §4). */
export const savePlan = (name: string, content: Content): void =>
  download(
    fileNameOf(name),
    'application/json',
    writePlanFile({ ...content, saved: new Date().toISOString() }),
  )
