import { hasNoServer, tellsOfMail } from '../domain/estate.ts'
import { FACT_KEYS } from '../domain/facts.ts'
import type { Outcome } from '../domain/outcome.ts'
import { answerIn } from '../i18n/values.ts'
import { choose, chooseRealtime, chooseRooms, hasAnswers } from '../store/plan.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { VerdictBadge } from '../ui/badge.tsx'
import { Contradictions } from '../ui/contradictions.tsx'
import { useWords } from '../ui/language.tsx'
import { OpenQuestions } from '../ui/reasons.tsx'
import { DateBar } from './date-bar.tsx'
import { PATHS } from './paths.ts'
import { halvesOf, plannedRooms, type PlanHalf } from './plan-halves.ts'
import { useQuestion } from './use-question.ts'

/** The answers in one line each, so that a printed plan says what it was made from. */
function Answers() {
  const t = useWords()
  const question = useQuestion()
  const estate = usePlan((s) => s.estate)
  return (
    <p className="small muted">
      {FACT_KEYS.filter((fact) => estate[fact] !== undefined).map((fact, i) => (
        <span key={fact}>
          {i > 0 && ' · '}
          <a href={question(fact)}>{t(`fact.${fact}.name`)}</a>: {answerIn(t, fact, estate)}
        </span>
      ))}
    </p>
  )
}

const LET_CHOOSE = {
  mail: () => choose(null),
  realtime: () => chooseRealtime(null),
  rooms: () => chooseRooms(null),
} as const

interface ChosenProps {
  readonly id: keyof typeof LET_CHOOSE
  readonly chosen: boolean
  /** Of several ways it says which one is meant. */
  readonly named: boolean
}

/** Whether a way was chosen, and how to let Offramp choose again. */
function Chosen({ id, chosen, named }: ChosenProps) {
  const t = useWords()
  const name = t(`plan.half.${id}`)
  return (
    <p className="small noprint">
      {named && <strong>{name}: </strong>}
      {chosen ? t('plan.chosen') : t('plan.by-default')}{' '}
      {chosen && (
        <button
          type="button"
          className="textbutton"
          onClick={LET_CHOOSE[id]}
          aria-label={named ? `${t('verdict.unchoose')}: ${name}` : undefined}
        >
          {t('verdict.unchoose')}
        </button>
      )}
    </p>
  )
}

/** What is wrong with the way of a half. */
function Warnings({ half: { id, judged, unsupported }, named }: { half: PlanHalf; named: boolean }) {
  const t = useWords()
  const texts = [
    ...(judged?.verdict === 'impossible' ? [t('plan.ruled-out')] : []),
    ...(unsupported ? [t(`plan.ends-unsupported${id === 'mail' ? '' : '.realtime'}`)] : []),
  ]
  return texts.map((text) => (
    <p key={text} className="notice bad">
      {named && <strong>{t(`plan.half.${id}`)}: </strong>}
      {text}
    </p>
  ))
}

/** A half that was told and for which nothing is left, beside one that is planned. */
function Missing({ outcome: { plan, realtime } }: { outcome: Outcome }) {
  const t = useWords()
  const to = useTo()
  const mail = usePlan((s) => tellsOfMail(s.estate))
  if (!plan) return null
  const missing = [
    ...(mail && !plan.journey ? (['mail'] as const) : []),
    ...(realtime.length > 0 && !plan.realtime ? (['realtime'] as const) : []),
  ]
  return missing.map((id) => (
    <p key={id} className="notice warn">
      <strong>{t(`plan.half.${id}`)}: </strong>
      {t('plan.half.none')}{' '}
      <a href={`#${to(id === 'mail' ? PATHS.verdict : PATHS.realtime)}`}>{t(`plan.half.none.${id}`)}</a>
    </p>
  ))
}

export function Heading({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const to = useTo()
  const question = useQuestion()
  const estate = usePlan((s) => s.estate)
  const { plan } = outcome
  const needs = plan?.needs ?? []
  const halves = halvesOf(t, outcome)
  const named = halves.length > 1
  const roomsway = usePlan((s) => s.roomsway)
  const choseRooms = plannedRooms(outcome).some(({ way }) => way.subject.by === roomsway)
  return (
    <div className="stack">
      <h1>{t('ui.plan.title')}</h1>
      {halves.map(({ id, way, judged }) => (
        <p key={id} className="lead row">
          <span>{t(named ? `plan.half.of.${id}` : 'plan.of', { way })}</span>
          {judged && <VerdictBadge verdict={judged.verdict} />}
        </p>
      ))}
      <Answers />
      <DateBar edition={outcome.edition} />
      <Contradictions found={outcome.contradictions} unreleased={outcome.unreleased} asOf={outcome.asOf} />
      {!plan && (
        <p className="notice warn">
          {t(hasNoServer(estate) ? 'plan.nothing' : hasAnswers(estate) ? 'plan.none' : 'plan.empty')}{' '}
          {outcome.realtime.length > 0 && (
            <a href={`#${to(PATHS.realtime)}`}>{t('plan.half.none.realtime')}</a>
          )}
        </p>
      )}
      {halves.map(({ id, chosen }) => (
        <Chosen key={id} id={id} chosen={chosen} named={named || choseRooms} />
      ))}
      {choseRooms && <Chosen id="rooms" chosen named />}
      {halves.map((half) => (
        <Warnings key={half.id} half={half} named={named} />
      ))}
      <Missing outcome={outcome} />
      {needs.length > 0 && (
        <p className="notice">
          {t('plan.needs.lead')} <OpenQuestions facts={needs} question={question} />.
        </p>
      )}
    </div>
  )
}
