import type { Translator } from '../i18n/translate.ts'

const ROOMS = /^(move-rooms|rebuild-rooms|keep-rooms)-(.+)$/

/** What a leg is called, where nothing but its id is known. */
export const legTitleIn = (t: Translator, id: string): string => {
  const rooms = ROOMS.exec(id)
  if (rooms) return t(`leg.${rooms[1]}`, { from: rooms[2] })
  if (id === 'together') return t('leg.both')
  if (id.startsWith('without-')) return t('ui.leg.removal')
  return id.startsWith('stay-') ? t('leg.stay', { version: id.slice('stay-'.length) }) : t.show(id)
}
