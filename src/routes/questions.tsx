import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import { useLocation, useParams } from 'react-router'
import { FACT_KEYS, type Estate, type FactKey } from '../domain/facts.ts'
import type { QuestionStates } from '../domain/questions-map.ts'
import { QUESTION_GROUPS, type GroupId } from '../domain/questions.ts'
import { messages } from '../i18n/en/asking.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { LanguageProvider, useWords } from '../ui/language.tsx'
import { QuestionMap } from '../ui/question-map.tsx'
import '../ui/questions.css'
import { verdictPages } from './halves.ts'
import { PATHS, questionPath } from './paths.ts'
import { Question } from './question-field.tsx'
import { useWide } from './question-wide.ts'
import { useQuestion } from './use-question.ts'

// What is known of the answers comes after the questions themselves: it needs all that was published.
const Limits = lazy(async () => ({ default: (await import('./question-aids.tsx')).Limits }))
const LiveStates = lazy(async () => ({ default: (await import('./question-aids.tsx')).LiveStates }))
const StillPossible = lazy(async () => ({ default: (await import('./question-aids.tsx')).StillPossible }))

/** Questions with limits at their field, and how many lines of them to keep room for. */
const LIMITED: { readonly [K in FactKey]?: number } = {
  mailboxes: 5,
  days: 5,
  largest: 3,
  users: 3,
  windows: 3,
  forest: 3,
}

function limitsOf(fact: FactKey): ReactNode {
  const lines = LIMITED[fact]
  return lines ? (
    <div className={`limits lines-${lines}`}>
      <Suspense fallback={null}>
        <Limits fact={fact} />
      </Suspense>
    </div>
  ) : null
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
    <p className="row onward">
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

/** What can be said of the questions before all that was published is there. */
const plainStates = (estate: Estate) =>
  Object.fromEntries(
    FACT_KEYS.map((fact) => [fact, estate[fact] === undefined ? 'open' : 'answered']),
  ) as QuestionStates // one entry for every key

/** All questions: beside the others where there is room, folded away where there is not. */
function AllQuestions({ current }: { current: GroupId }) {
  const t = useWords()
  const to = useTo()
  const question = useQuestion()
  const estate = usePlan((s) => s.estate)
  const wide = useWide()
  const { key } = useLocation()
  const shown = (states: QuestionStates) => (
    <QuestionMap
      groups={QUESTION_GROUPS}
      states={states}
      current={current}
      group={(id) => `#${to(questionPath(id))}`}
      question={question}
    />
  )
  const plain = plainStates(estate)
  return (
    <nav className="all-questions" aria-label={t('questions.map')}>
      {/* Another key folds it again once one has jumped. */}
      <details key={`${wide} ${key}`} open={wide}>
        <summary>
          {t('questions.map')}{' '}
          <span className="count">
            {t('questions.done', {
              n: Object.keys(estate).length,
              of: FACT_KEYS.length,
            })}
          </span>
        </summary>
        <Suspense fallback={shown(plain)}>
          <LiveStates plain={plain} show={shown} />
        </Suspense>
        <p className="small">
          <a href={`#${to(PATHS.sheet)}`}>{t('questions.sheet')}</a>
        </p>
      </details>
    </nav>
  )
}

/** Brings a question that was asked for by name into view, and the focus to its field. */
function useAsked(): void {
  const { fact } = useParams()
  const { key } = useLocation()
  useEffect(() => {
    if (!fact) return
    const question = document.querySelector(`#question-${CSS.escape(fact)}`)
    question?.scrollIntoView({ block: 'start' })
    question?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true })
  }, [fact, key])
}

export const Questions = () => (
  <LanguageProvider messages={messages}>
    <Page />
  </LanguageProvider>
)

/** One group of questions; every one can be left open, and all of them can be reached from here. */
function Page() {
  const t = useWords()
  const { group: id = 'size' } = useParams()
  const at = Math.max(
    0,
    QUESTION_GROUPS.findIndex((group) => group.id === id),
  )
  const group = QUESTION_GROUPS[at]
  useAsked()
  if (!group) return null
  const before = QUESTION_GROUPS[at - 1]
  const after = QUESTION_GROUPS[at + 1]
  return (
    <div className="asking">
      <div className="stack stack-s asking-head">
        <p className="step-of">{t('questions.step', { n: at + 1, of: QUESTION_GROUPS.length })}</p>
        <h1>{t(`questions.group.${group.id}`)}</h1>
        <p className="lead">{t(`questions.group.${group.id}.lead`)}</p>
        <p className="muted small">{t('questions.skip')}</p>
      </div>
      <AllQuestions current={group.id} />
      <div className="questions">
        {group.facts.map((fact) => (
          <Question key={fact} fact={fact} limits={limitsOf(fact)} />
        ))}
      </div>
      <div className="preview">
        <Suspense fallback={null}>
          <StillPossible group={group.id} />
        </Suspense>
      </div>
      <Onward group={group.id} {...(before && { before: before.id })} {...(after && { after: after.id })} />
    </div>
  )
}
