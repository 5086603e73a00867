import type { Translator } from '../i18n/translate.ts'

const ROOMS = /^(move-rooms|rebuild-rooms|keep-rooms)-(.+)$/

/** What a leg is called, where nothing but its id is known. */
export const legTitleIn = (t: Translator, id: string): string => {
  const [, by, from] = ROOMS.exec(id) ?? []
  if (by) return t(`leg.${by}`, { from })
  if (id === 'together') return t('leg.both')
  if (id.startsWith('without-')) return t('ui.leg.removal')
  return id.startsWith('stay-') ? t('leg.stay', { version: id.slice('stay-'.length) }) : t.show(id)
}
