import { useEffect } from 'react'
import { useParams } from 'react-router'
import {
  EXCHANGE_TOKENS,
  FOREST_TOKENS,
  OUTLOOK_TOKENS,
  REMAIN_TOKENS,
  WINDOWS_TOKENS,
  type FactKey,
} from '../domain/facts.ts'
import { QUESTION_GROUPS } from '../domain/questions.ts'
import { readNumber } from '../share/link.ts'
import { answer, draft } from '../store/plan.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { NumberField, OneOfField, SomeOfField, YesNoField } from '../ui/field.tsx'
import { useWords } from '../ui/language.tsx'
import { ExchangeField } from './exchange-field.tsx'
import { PATHS, questionPath } from './paths.ts'

/** A number without the blanks and commas that people, and this page, set between thousands. */
const plainNumber = (text: string): string => {
  const close = text.replaceAll(/\s/g, '')
  return /^\d{1,3}(,\d{3})+$/.test(close) ? close.replaceAll(',', '') : close
}

function NumberQuestion({ fact }: { fact: 'mailboxes' | 'days' | 'largest' }) {
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

function YesNoQuestion({
  fact,
}: {
  fact: 'freebusy' | 'stay' | 'dirsync' | 'keepsync' | 'publicfolders' | 'um' | 'journaling' | 'relay'
}) {
  const value = usePlan((s) => s.estate[fact])
  return <YesNoField fact={fact} value={value} onValue={(next) => answer(fact, next)} />
}

function OutlookQuestion() {
  const chosen = usePlan((s) => s.estate.outlook)
  return (
    <SomeOfField
      fact="outlook"
      prefix="office"
      options={OUTLOOK_TOKENS}
      chosen={chosen ?? []}
      onToggle={(option, on) => {
        const next = OUTLOOK_TOKENS.filter((token) => (token === option ? on : chosen?.includes(token)))
        answer('outlook', next.length > 0 ? next : undefined)
      }}
    />
  )
}

function Question({ fact }: { fact: FactKey }) {
  const windows = usePlan((s) => s.estate.windows)
  const forest = usePlan((s) => s.estate.forest)
  const remain = usePlan((s) => s.estate.remain)
  switch (fact) {
    case 'mailboxes':
    case 'days':
    case 'largest':
      return <NumberQuestion fact={fact} />
    case 'exchange':
      return <ExchangeField versions={EXCHANGE_TOKENS} />
    case 'outlook':
      return <OutlookQuestion />
    case 'windows':
      return (
        <OneOfField
          fact={fact}
          prefix="windows"
          options={WINDOWS_TOKENS}
          value={windows}
          onValue={(next) =>
            answer(
              'windows',
              WINDOWS_TOKENS.find((token) => token === next),
            )
          }
        />
      )
    case 'remain':
      return (
        <OneOfField
          fact={fact}
          prefix="remain"
          options={REMAIN_TOKENS}
          value={remain}
          onValue={(next) =>
            answer(
              'remain',
              REMAIN_TOKENS.find((token) => token === next),
            )
          }
        />
      )
    case 'forest':
      return (
        <OneOfField
          fact={fact}
          prefix="forest"
          options={FOREST_TOKENS}
          value={forest}
          onValue={(next) =>
            answer(
              'forest',
              FOREST_TOKENS.find((token) => token === next),
            )
          }
        />
      )
    case 'freebusy':
    case 'stay':
    case 'dirsync':
    case 'keepsync':
    case 'publicfolders':
    case 'um':
    case 'journaling':
    case 'relay':
      return <YesNoQuestion fact={fact} />
  }
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
        <p className="row">
          <a className="button" href={`#${to(after ? questionPath(after.id) : PATHS.verdict)}`}>
            {t(after ? 'questions.next' : 'questions.verdict')}
          </a>
          {after && (
            <a className="button quiet" href={`#${to(PATHS.verdict)}`}>
              {t('questions.verdict')}
            </a>
          )}
          <a href={`#${to(before ? questionPath(before.id) : PATHS.start)}`}>{t('questions.back')}</a>
        </p>
      </div>
    </>
  )
}
