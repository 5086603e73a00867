import { tellsOfMail, isRealtime } from '../domain/estate.ts'
import type { Estate } from '../domain/facts.ts'
import { endsAsWanted, isWay, type RealtimeGoal } from '../domain/goal.ts'
import type { Outcome } from '../domain/outcome.ts'
import { bestGoal } from '../domain/realtime.ts'
import type { Step } from '../domain/step.ts'
import { useOutcome } from '../store/hooks.ts'
import { chooseRealtime } from '../store/plan.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { Contradictions } from '../ui/contradictions.tsx'
import { useWords } from '../ui/language.tsx'
import { OpenQuestions } from '../ui/reasons.tsx'
import { DateBar } from './date-bar.tsx'
import { PATHS } from './paths.ts'
import { Results } from './results.tsx'
import { RoomsWays } from './rooms.tsx'
import { endsUnsupported, FoldedStep, isOlderStep, StepCard } from './step-card.tsx'
import { useQuestion } from './use-question.ts'

export const Realtime = () => (
  <Results>
    <Page />
  </Results>
)

type Way = Step<RealtimeGoal>

/** As many as can be held against each other at a glance. */
const OPEN_AT_MOST = 2

/**
 * The best first, then what ends where users should, then the rest in their order. At once stand those that are as
 * good as the best and end on what is supported.
 */
function arranged(options: readonly Way[], best: Way | undefined, wanted: Estate['rtcgoal']) {
  const rank = (step: Way) => (step === best ? 0 : endsAsWanted(step.target.subject, wanted) ? 1 : 2)
  const ordered = options.filter((step) => !isOlderStep(step)).toSorted((a, b) => rank(a) - rank(b))
  const open = ordered
    .filter((step) => step.target.verdict === best?.target.verdict)
    .filter((step) => step === best || !endsUnsupported(step))
    .slice(0, OPEN_AT_MOST)
  return {
    open,
    folded: ordered.filter((step) => !open.includes(step)),
    older: options.filter(isOlderStep),
  }
}

interface LeadProps {
  readonly best: Way | undefined
  readonly chosen: boolean
  readonly outcome: Outcome
}

function Lead({ best, chosen, outcome }: LeadProps) {
  const t = useWords()
  const none = usePlan((s) => s.estate.rtc?.includes('none') ?? false)
  const question = useQuestion()
  const served = outcome.realtime.some(({ route }) => route !== null)
  const broken =
    outcome.contradictions.some(({ newer }) => isRealtime(newer)) || outcome.unreleased.some(isRealtime)
  if (!served)
    return broken ? (
      <p className="notice warn">{t('way.contradicts')}</p>
    ) : (
      <p className="notice">
        <a href={question('rtc')}>
          {t(
            outcome.realtime.length > 0 ? 'realtime.chat-only' : none ? 'realtime.none' : 'realtime.nothing',
          )}
        </a>
      </p>
    )
  const verdict = best?.target.verdict ?? 'impossible'
  const tone = verdict === 'recommended' ? 'good' : verdict === 'possible' ? '' : 'warn'
  return (
    <div className={`notice ${tone}`} role="status">
      <p className="lead">
        {t(`realtime.lead.${chosen ? 'chosen' : verdict}`, { subject: best?.target.subject })}
      </p>
      {best && best.target.needs.length > 0 && (
        <p>
          {t('verdict.provisional')} <OpenQuestions facts={best.target.needs} question={question} />.
        </p>
      )}
    </div>
  )
}

function usePropsOf(outcome: Outcome) {
  const t = useWords()
  const chosen = usePlan((s) => s.rtcway)
  return (step: Way) => {
    const { subject } = step.target
    return {
      step,
      outcome,
      here: t(isWay(subject) ? `realtime.no-hop.${subject}` : 'way.here'),
      choosable: true,
      chosen: chosen === subject,
      choice: { rtcway: subject },
      onChoose: () => chooseRealtime(subject),
    }
  }
}

/** The real-time half: every way to Teams, every version, and what becomes of the rooms. */
function Page() {
  const t = useWords()
  const to = useTo()
  const outcome = useOutcome()
  const estate = usePlan((s) => s.estate)
  const propsOf = usePropsOf(outcome)
  const goal = bestGoal(estate, outcome.realtime)
  const rtcway = usePlan((s) => s.rtcway)
  const best = outcome.realtime.find(({ target }) => target.subject === (rtcway ?? goal))
  // From servers that are not known no way is told, and so none is weighed.
  const ways = outcome.realtime.filter(({ route }) => route !== null)
  const { open, folded, older } = arranged(ways, best, estate.rtcgoal)
  return (
    <>
      <div className="stack">
        <h1>{t('ui.realtime.title')}</h1>
        <DateBar edition={outcome.edition} />
        <Contradictions found={outcome.contradictions} unreleased={outcome.unreleased} asOf={outcome.asOf} />
        <Lead best={best} chosen={rtcway !== null} outcome={outcome} />
        {outcome.realtime.length > 0 && (
          <p className="row noprint">
            {outcome.plan && (
              <a className="button" href={`#${to(PATHS.plan)}`}>
                {t('ui.plan.title')}
              </a>
            )}
            {tellsOfMail(estate) && <a href={`#${to(PATHS.verdict)}`}>{t('realtime.and-mail')}</a>}
          </p>
        )}
      </div>
      {open.map((step) => (
        <StepCard key={step.target.subject} {...propsOf(step)} />
      ))}
      {folded.length > 0 && (
        <section className="stack">
          <h2>{t(best ? 'realtime.others' : 'realtime.all')}</h2>
          {folded.map((step) => (
            <FoldedStep key={step.target.subject} {...propsOf(step)} />
          ))}
        </section>
      )}
      {older.length > 0 && (
        <p className="muted small">
          {t('way.older')}: {t.show(older.map((step) => step.target.subject))}
        </p>
      )}
      <RoomsWays outcome={outcome} />
    </>
  )
}
