import { chatIn, isRealtime } from '../domain/estate.ts'
import type { Estate } from '../domain/facts.ts'
import type { Standing, Summary } from '../domain/summary.ts'
import type { Translator } from '../i18n/translate.ts'
import { answerIn } from '../i18n/values.ts'

/** So many versions are named in the first sentence; of more it says how many. */
const NAMED = 2

/** The mail servers without their levels. */
function mailServers(t: Translator, { exchange }: Estate): string {
  const named = [...new Set((exchange ?? []).flatMap((entry) => entry.split('-')[0] ?? []))]
  if (named.length > NAMED) return t('summary.servers.mail', { n: named.length })
  return named.length > 0 ? answerIn(t, 'exchange', { exchange: named }) : ''
}

function mailIn(t: Translator, estate: Estate): string {
  const servers = mailServers(t, estate)
  const { mailboxes } = estate
  if (mailboxes === undefined) return t(servers ? 'summary.mail.servers' : 'summary.mail.untold', { servers })
  return t(servers ? 'summary.mail' : 'summary.mail.number', { mailboxes, servers })
}

function realtimeIn(t: Translator, estate: Estate, standings: readonly Standing[]): string {
  const versions = standings.map(({ version }) => version).filter(isRealtime)
  const names = versions.length > 0 ? versions : chatIn(estate.chat ?? [])
  const servers = names.length > NAMED ? t('summary.servers.realtime', { n: names.length }) : names
  const { users } = estate
  return t(users === undefined ? 'summary.realtime.servers' : 'summary.realtime', { users, servers })
}

/** What there is, in a sentence. */
export function estateIn(
  t: Translator,
  estate: Estate,
  { mail, realtime }: { readonly mail: boolean; readonly realtime: boolean },
  standings: readonly Standing[],
): string {
  const told = mail ? mailIn(t, estate) : ''
  const talk = realtime ? realtimeIn(t, estate, standings) : ''
  return told && talk
    ? t('summary.what.both', { mail: told, realtime: talk })
    : t('summary.what', { what: told || talk })
}

export interface Support {
  readonly text: string
  readonly state: Standing['state']
}

/** How long support has been over, or lasts, for what ends first; null: nothing is known of it. */
export function supportIn(t: Translator, standings: Summary['standings']): Support | null {
  const [one] = standings
  if (!one) return null
  const [first] = standings
    .filter(({ ends }) => ends !== null)
    .toSorted((a, b) => (a.days ?? 0) - (b.days ?? 0))
  if (!first || first.days === null) return { text: t('summary.no-end'), state: one.state }
  const kind = first.days < 0 ? 'ended' : first.days === 0 ? 'ends-today' : 'ends'
  const of = standings.every(({ ends }) => ends === first.ends) ? '' : '.of'
  const values = { day: first.ends, days: Math.abs(first.days), version: first.version }
  return { text: t(`summary.${kind}${of}`, values), state: first.state }
}

/** How far away a day is. */
export const whenIn = (t: Translator, days: number): string =>
  days === 0 ? t('summary.today') : t(days < 0 ? 'summary.ago' : 'summary.in', { days: Math.abs(days) })
