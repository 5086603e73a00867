import type { ReactNode } from 'react'
import {
  FOREST_TOKENS,
  OUTLOOK_TOKENS,
  REMAIN_TOKENS,
  RTC_CLIENT_TOKENS,
  RTC_GOALS,
  WINDOWS_TOKENS,
  type FactKey,
  type Facts,
} from '../domain/facts.ts'
import { readNumber, type NumberKey } from '../share/link.ts'
import { answer, draft } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { NumberField, OneOfField, SomeOfField, YesNoField } from '../ui/field.tsx'
import { useWords } from '../ui/language.tsx'
import { ChatField, ExchangeField, RtcField } from './servers-field.tsx'

/** A number without the blanks and commas that people, and this page, set between thousands. */
const plainNumber = (text: string): string => {
  const close = text.replaceAll(/\s/g, '')
  return /^\d{1,3}(,\d{3})+$/.test(close) ? close.replaceAll(',', '') : close
}

function NumberQuestion({ fact, limits }: { fact: NumberKey; limits: ReactNode }) {
  const t = useWords()
  const value = usePlan((s) => s.estate[fact])
  const typed = usePlan((s) => s.drafts[fact])
  const read = typed === undefined ? null : readNumber(fact, plainNumber(typed))
  const problem = read && 'problem' in read ? read.problem : null
  const onText = (text: string) => {
    const clean = plainNumber(text)
    if (clean === '') answer(fact, undefined)
    else {
      const now = readNumber(fact, clean)
      if ('value' in now) answer(fact, Number(now.value))
      else draft(fact, text)
    }
  }
  const error = problem
    ? `${t(`field.${problem.kind}`, { ...problem })} ${t('field.counted-as-open')}`
    : undefined
  return (
    <NumberField
      fact={fact}
      text={typed ?? (value === undefined ? '' : String(value))}
      error={error}
      onText={onText}
      limits={limits}
    />
  )
}

type YesNo = { [K in FactKey]: Facts[K] extends boolean ? K : never }[FactKey]

function YesNoQuestion({ fact }: { fact: YesNo }) {
  const value = usePlan((s) => s.estate[fact])
  return <YesNoField fact={fact} value={value} onValue={(next) => answer(fact, next)} />
}

/** Facts that are one of some words, and the options of each. */
const ONE_OF = {
  windows: { prefix: 'windows', options: WINDOWS_TOKENS },
  remain: { prefix: 'remain', options: REMAIN_TOKENS },
  forest: { prefix: 'forest', options: FOREST_TOKENS },
  rtcgoal: { prefix: 'goal', options: RTC_GOALS },
} as const

function OneOfQuestion({ fact, limits }: { fact: keyof typeof ONE_OF; limits: ReactNode }) {
  const value = usePlan((s) => s.estate[fact])
  const { prefix, options } = ONE_OF[fact]
  return (
    <OneOfField
      fact={fact}
      prefix={prefix}
      options={options}
      value={value}
      limits={limits}
      onValue={(next) =>
        answer(
          fact,
          options.find((token) => token === next),
        )
      }
    />
  )
}

/** Facts that are some of some words. */
const SOME_OF = {
  outlook: { prefix: 'office', options: OUTLOOK_TOKENS },
  rtcclients: { prefix: 'client', options: RTC_CLIENT_TOKENS },
} as const

function SomeOfQuestion({ fact }: { fact: keyof typeof SOME_OF }) {
  const chosen: readonly string[] = usePlan((s) => s.estate[fact]) ?? []
  const { prefix, options } = SOME_OF[fact]
  return (
    <SomeOfField
      fact={fact}
      named={(option) => `${prefix}-${option}`}
      options={options}
      chosen={chosen}
      onToggle={(option, on) => {
        const own: readonly string[] = options
        const next = own.filter((token) => (token === option ? on : chosen.includes(token)))
        answer(fact, next.length > 0 ? (next as Facts[typeof fact]) : undefined) // some of its own options
      }}
    />
  )
}

/** One question; `limits` stands at its field, where it has any. */
export function Question({ fact, limits }: { fact: FactKey; limits: ReactNode }) {
  switch (fact) {
    case 'mailboxes':
    case 'days':
    case 'largest':
    case 'users':
      return <NumberQuestion fact={fact} limits={limits} />
    case 'exchange':
      return <ExchangeField />
    case 'rtc':
      return <RtcField />
    case 'chat':
      return <ChatField />
    case 'outlook':
    case 'rtcclients':
      return <SomeOfQuestion fact={fact} />
    case 'windows':
    case 'remain':
    case 'forest':
    case 'rtcgoal':
      return <OneOfQuestion fact={fact} limits={limits} />
    case 'freebusy':
    case 'stay':
    case 'dirsync':
    case 'keepsync':
    case 'publicfolders':
    case 'um':
    case 'journaling':
    case 'relay':
    case 'voice':
      return <YesNoQuestion fact={fact} />
  }
}
