import { expect, test } from 'vitest'
import { messages } from '../i18n/en/all.ts'
import { translator } from '../i18n/translate.ts'
import { legTitleIn } from './leg-title.ts'

const t = translator(messages, 'en-GB')

test.for([
  ['move-rooms-chat-ocs-2007-r2', `Rooms of ${t.show('chat-ocs-2007-r2')}: move them`],
  ['rebuild-rooms-chat-lync-2010', `Rooms of ${t.show('chat-lync-2010')}: rebuild and keep a copy`],
  ['keep-rooms-chat-sfb-2015', `Rooms of ${t.show('chat-sfb-2015')}: keep their pool`],
  ['together', 'For both halves: mail and real-time'],
  ['without-exchange-2007', 'Removal of older versions'],
  ['stay-exchange-se', 'Stay on Exchange SE'],
  ['exchange-2013', 'Exchange 2013'],
  ['cutover', 'Cutover migration'],
  ['of-another-edition', 'of-another-edition'],
  ['constructor', 'constructor'],
  ['stay-', 'Stay on '],
  ['we-stay-', 'we-stay-'],
  ['move-rooms-', 'move-rooms-'],
  ['we-move-rooms-chat', 'we-move-rooms-chat'],
  ['', ''],
] as const)('the leg %s is called “%s”', ([id, title]) => {
  expect(legTitleIn(t, id)).toBe(title)
})

test('the names in these titles are names, not ids', () => {
  for (const id of ['chat-ocs-2007-r2', 'chat-lync-2010', 'chat-sfb-2015'])
    expect(t.has(`name.${id}`)).toBe(true)
})
