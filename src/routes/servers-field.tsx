import { useState, type ReactNode } from 'react'
import { CHAT_SERVERS, CHAT_TOKENS, EXCHANGE_TOKENS, RTC_SERVERS, RTC_TOKENS } from '../domain/facts.ts'
import { LEVELS } from '../domain/questions.ts'
import { BUILD_BASES, levelIn } from '../i18n/levels.ts'
import { answer } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { BuildField } from '../ui/build-field.tsx'
import { SomeOfField } from '../ui/field.tsx'
import { useWords } from '../ui/language.tsx'
import { readBuild } from './read-build.ts'

const ALONE = 'none'
const serverOf = (entry: string): string => entry.split('-')[0] ?? entry
const detailOf = (entry: string | undefined): string => entry?.split('-')[1] ?? ''
const entryOf = (server: string, detail: string): string => (detail ? `${server}-${detail}` : server)
const NOTHING: readonly string[] = []
/** An empty list is no answer. */
const unlessEmpty = (list: readonly string[]): string[] | undefined =>
  list.length > 0 ? [...list] : undefined

interface Props {
  readonly fact: 'exchange' | 'rtc' | 'chat'
  readonly options: readonly string[]
  readonly named: (option: string) => string
  /** Servers, each with what is known of it behind a hyphen. */
  readonly entries: readonly string[]
  readonly onEntries: (entries: readonly string[]) => void
  /** What is known of a server when it is ticked. */
  readonly known?: (server: string) => string
  /** What stands beside a ticked server. */
  readonly beside?: (server: string, detail: string, onDetail: (detail: string) => void) => ReactNode
}

/** A list of servers: each stands once, and “none” stands alone. */
function ServersField({ fact, options, named, entries, onEntries, known, beside }: Props) {
  const others = (server: string) => entries.filter((entry) => serverOf(entry) !== server)
  return (
    <SomeOfField
      fact={fact}
      named={named}
      options={options}
      chosen={entries.map(serverOf)}
      onToggle={(server, on) => {
        if (!on) onEntries(others(server))
        else if (server === ALONE) onEntries([ALONE])
        else {
          const sound = others(server).filter((entry) => entry !== ALONE)
          onEntries([...sound, entryOf(server, known?.(server) ?? '')])
        }
      }}
      extra={(server) =>
        beside?.(server, detailOf(entries.find((entry) => serverOf(entry) === server)), (detail) =>
          onEntries([...others(server), entryOf(server, detail)]),
        )
      }
    />
  )
}

/** Which Exchange versions are there, each with its update level if that is known. */
export function ExchangeField() {
  const t = useWords()
  const entries = usePlan((s) => s.estate.exchange) ?? NOTHING
  return (
    <ServersField
      fact="exchange"
      options={EXCHANGE_TOKENS}
      named={(version) => `exchange-${version}`}
      entries={entries}
      onEntries={(next) => answer('exchange', unlessEmpty(next))}
      beside={(version, own, onLevel) => {
        const known = LEVELS[version] ?? []
        if (known.length === 0 && own === '') return null
        return (
          <select
            aria-label={t('questions.level', { version: `exchange-${version}` })}
            value={own}
            onChange={(event) => onLevel(event.target.value)}
          >
            <option value="">{t('questions.level.unknown')}</option>
            {(own === '' || known.includes(own) ? known : [...known, own]).map((option) => (
              <option key={option} value={option}>
                {levelIn(option)}
              </option>
            ))}
          </select>
        )
      }}
    />
  )
}

const RTC_IDS: Readonly<Record<string, keyof typeof BUILD_BASES>> = RTC_SERVERS
const CHAT_IDS: Readonly<Record<string, string>> = CHAT_SERVERS
const baseOf = (server: string): string | undefined => {
  const id = RTC_IDS[server]
  return id && BUILD_BASES[id]
}

const readOf = (server: string, text: string) => readBuild(baseOf(server) ?? '', text)

/** Which real-time servers are there, each with its build if that is known and can be. */
export function RtcField() {
  const entries = usePlan((s) => s.estate.rtc) ?? NOTHING
  // What was typed stays as it is while it means what is answered; unticked, it waits for the server to come back.
  const [typed, type] = useState<Readonly<Record<string, string>>>({})
  return (
    <ServersField
      fact="rtc"
      options={RTC_TOKENS}
      named={(server) => RTC_IDS[server] ?? `rtc-${server}`}
      entries={entries}
      onEntries={(next) => answer('rtc', unlessEmpty(next))}
      known={(server) => readOf(server, typed[server] ?? '') ?? ''}
      beside={(server, own, onBuild) => {
        const base = baseOf(server)
        if (base === undefined) return null
        const before = typed[server] ?? ''
        const text = (readOf(server, before) ?? '') === own ? before : own
        return (
          <BuildField
            version={RTC_IDS[server] ?? server}
            base={base}
            text={text}
            wrong={readOf(server, text) === null}
            onText={(next) => {
              type({ ...typed, [server]: next })
              onBuild(readOf(server, next) ?? '')
            }}
          />
        )
      }}
    />
  )
}

/** Whose chat rooms are there. */
export function ChatField() {
  const entries = usePlan((s) => s.estate.chat) ?? NOTHING
  return (
    <ServersField
      fact="chat"
      options={CHAT_TOKENS}
      named={(server) => CHAT_IDS[server] ?? `chat-${server}`}
      entries={entries}
      onEntries={(next) => answer('chat', unlessEmpty(next))}
    />
  )
}
