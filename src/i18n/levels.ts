import type { RealtimeId } from '../knowledge/schema.ts'

/** `sp3ru10` as people write it: `SP3 RU10`. */
export const levelIn = (level: string): string => level.toUpperCase().replace(/(?<=\d)RU/, ' RU')

/** What stands before the last part of the build of a real-time server: it is the same for all of its updates. */
export const BUILD_BASES: Readonly<Partial<Record<RealtimeId, string>>> = {
  'lync-2010': '4.0.7577.',
  'lync-2013': '5.0.8308.',
  'sfb-2015': '6.0.9319.',
  'sfb-2019': '7.0.2046.',
  'sfb-se': '7.0.2046.',
}
