import { useEffect } from 'react'
import { useParams } from 'react-router'
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
import { QUESTION_GROUPS, type GroupId } from '../domain/questions.ts'
import { readNumber, type NumberKey } from '../share/link.ts'
import { answer, draft } from '../store/plan.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { NumberField, OneOfField, SomeOfField, YesNoField } from '../ui/field.tsx'
import { useWords } from '../ui/language.tsx'
import { verdictPages } from './halves.ts'
import { PATHS, questionPath } from './paths.ts'
import { ChatField, ExchangeField, RtcField } from './servers-field.tsx'

/** A number without the blanks and commas that people, and this page, set between thousands. */
const plainNumber = (text: string): string => {
  const close = text.replaceAll(/\s/g, '')
  return /^\d{1,3}(,\d{3})+$/.test(close) ? close.replaceAll(',', '') : close
}

function NumberQuestion({ fact }: { fact: NumberKey }) {
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

function OneOfQuestion({ fact }: { fact: keyof typeof ONE_OF }) {
  const value = usePlan((s) => s.estate[fact])
  const { prefix, options } = ONE_OF[fact]
  return (
    <OneOfField
      fact={fact}
      prefix={prefix}
      options={options}
      value={value}
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

function Question({ fact }: { fact: FactKey }) {
  switch (fact) {
    case 'mailboxes':
    case 'days':
    case 'largest':
    case 'users':
      return <NumberQuestion fact={fact} />
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
      return <OneOfQuestion fact={fact} />
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

/** Where to go on from a group of questions. */
function Onward({ group, before, after }: { group: GroupId; before?: GroupId; after?: GroupId }) {
  const t = useWords()
  const to = useTo()
  const pages = verdictPages(
    usePlan((s) => s.estate),
    group,
  )
  return (
    <p className="row">
      {after && (
        <a className="button" href={`#${to(questionPath(after))}`}>
          {t('questions.next')}
        </a>
      )}
      {pages.map((page, i) => (
        <a key={page} className={`button ${after || i > 0 ? 'quiet' : ''}`} href={`#${to(PATHS[page])}`}>
          {t(pages.length === 1 ? 'questions.verdict' : `questions.verdict.${page}`)}
        </a>
      ))}
      <a href={`#${to(before ? questionPath(before) : PATHS.start)}`}>{t('questions.back')}</a>
    </p>
  )
}

/** One group of questions; every one can be left open, and all of them can be reached from here. */
export function Questions() {
  const t = useWords()
  const to = useTo()
  const estate = usePlan((s) => s.estate)
  const { group: id = 'size', fact: asked } = useParams()
  const at = Math.max(
    0,
    QUESTION_GROUPS.findIndex((group) => group.id === id),
  )
  const group = QUESTION_GROUPS[at]
  useEffect(() => {
    if (asked)
      document.querySelector<HTMLElement>(`#question-${CSS.escape(asked)} :is(input, select)`)?.focus()
  }, [asked, id])
  if (!group) return null
  const before = QUESTION_GROUPS[at - 1]
  const after = QUESTION_GROUPS[at + 1]
  return (
    <>
      <div className="stack stack-s">
        <h1>{t(`questions.group.${group.id}`)}</h1>
        <p className="lead">{t(`questions.group.${group.id}.lead`)}</p>
        <p className="muted small">{t('questions.skip')}</p>
      </div>
      <nav aria-label={t('questions.steps')}>
        <ol className="steps">
          {QUESTION_GROUPS.map((own, i) => (
            <li key={own.id}>
              <a href={`#${to(questionPath(own.id))}`} aria-current={i === at ? 'step' : undefined}>
                {i + 1}. {t(`questions.group.${own.id}`)}{' '}
                <span className="count">
                  {t('questions.done', {
                    n: own.facts.filter((fact) => estate[fact] !== undefined).length,
                    of: own.facts.length,
                  })}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="stack stack-l measure">
        {group.facts.map((fact) => (
          <Question key={fact} fact={fact} />
        ))}
        <Onward group={group.id} {...(before && { before: before.id })} {...(after && { after: after.id })} />
      </div>
    </>
  )
}
