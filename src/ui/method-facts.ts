import type { Held, World } from '../domain/world.ts'
import type { Translator } from '../i18n/translate.ts'
import { EXCHANGE_ORDER } from '../knowledge/platform.ts'
import type { Method, MethodId } from '../knowledge/schema.ts'

/** What is published of a method, in a cell's few words; a reading of words without a number says so. */
export function sizeIn(t: Translator, { methods }: World, id: MethodId): string {
  const {
    cutover,
    staged,
    'full-hybrid': hybrid,
    'express-migration': express,
    'minimal-hybrid': minimal,
  } = methods
  switch (id) {
    case 'cutover':
      return `${t('table.size.to', { to: cutover.advised?.value.to })}; ${t('table.size.limit', { to: cutover.possible?.value.to })}`
    case 'express-migration':
      return t('table.size.to', { to: express.advised?.value.to })
    case 'staged':
      return t('table.size.from', { from: staged.steps.seats?.value.from })
    case 'minimal-hybrid':
      return t('table.size.few-hundred-to-couple', { to: minimal.advised?.value.to })
    case 'full-hybrid':
      return t('table.size.few-hundred', {
        from: hybrid.advised?.value.from,
        seats: hybrid.steps.seatsFrom2010?.value.from,
      })
    case 'imap':
      return t('table.size.any')
    case 'pst-import':
    case 'third-party':
      return t('table.not-said')
  }
}

const DAYS: { readonly [M in MethodId]: string } = {
  cutover: 'table.days.to',
  staged: 'table.days.few-weeks',
  'express-migration': 'table.days.couple-weeks',
  'minimal-hybrid': 'table.days.couple-months',
  'full-hybrid': 'table.days.few-months',
  imap: 'table.not-said',
  'pst-import': 'table.not-said',
  'third-party': 'table.not-said',
}

export function daysIn(t: Translator, world: World, id: MethodId): string {
  const method: Held<Method> = world.methods[id]
  return t(DAYS[id], { ...method.days?.value })
}

/** Versions a method moves from; a row of versions without a gap is told by its ends. */
export function sourcesIn(t: Translator, world: World, id: MethodId): string {
  const method: Held<Method> = world.methods[id]
  const versions = method.sources?.value ?? []
  const [from, to] = [versions[0], versions.at(-1)]
  const span = EXCHANGE_ORDER.filter((own) => versions.includes(own))
  const ORDER: readonly string[] = EXCHANGE_ORDER
  const gapless = from && to && ORDER.indexOf(to) - ORDER.indexOf(from) + 1 === span.length
  return gapless && versions.length > 2 ? t('table.sources.range', { from, to }) : t.show(versions)
}

/** What is stated of one column; nothing of it may have been published by then, or ever. */
export function statedIn(
  t: Translator,
  world: World,
  id: MethodId,
  matter: 'sharesFreeBusy' | 'directorySync',
): string {
  const method: Held<Method> = world.methods[id]
  if (!(matter in method)) return t('table.not-said')
  const statement = method[matter]
  return statement ? t.show(statement.value) : t('table.not-published')
}

/** Mailboxes by which methods are sorted: the most that one is meant for, else the fewest. */
export const sizeOf = ({ methods }: World, id: MethodId): number | undefined => {
  const method: Held<Method> = methods[id]
  const range = method.advised?.value
  if (id === 'staged') return methods.staged.steps.seats?.value.from
  return id === 'full-hybrid' ? range?.from : range?.to
}

/** Days by which methods are sorted: the most that one is meant to take, else the fewest. */
export const daysOf = ({ methods }: World, id: MethodId): number | undefined => {
  const method: Held<Method> = methods[id]
  const range = method.days?.value
  return id === 'staged' || id === 'full-hybrid' ? range?.from : range?.to
}
