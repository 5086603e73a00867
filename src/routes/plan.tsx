import { firing } from '../domain/decision.ts'
import { installsIn, type Outcome } from '../domain/outcome.ts'
import { worldOn } from '../domain/world.ts'
import { answerIn } from '../i18n/words.ts'
import { FACT_KEYS } from '../domain/facts.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { RESOURCES } from '../knowledge/resources.ts'
import { useOutcome } from '../store/hooks.ts'
import { choose, hasAnswers, tick } from '../store/plan.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { VerdictBadge } from '../ui/badge.tsx'
import { Checklist } from '../ui/checklist.tsx'
import { CitationNote } from '../ui/citation.tsx'
import { Deadlines } from '../ui/deadlines.tsx'
import { Hops } from '../ui/hops.tsx'
import { Contradictions } from '../ui/contradictions.tsx'
import { useWords } from '../ui/language.tsx'
import { OpenQuestions, Reasons } from '../ui/reasons.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { DateBar } from './date-bar.tsx'
import { MailPrograms } from './mail-programs.tsx'
import { PATHS } from './paths.ts'
import { Results } from './results.tsx'
import { Share } from './share.tsx'
import { SourceList } from './source-list.tsx'
import { Straight } from './straight.tsx'
import { useQuestion } from './use-question.ts'

export const Plan = () => (
  <Results>
    <Page />
  </Results>
)

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

function Heading({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const question = useQuestion()
  const estate = usePlan((s) => s.estate)
  const { plan, chosen } = outcome
  const needs = plan?.needs ?? []
  const journey = plan?.journey
  const unsupported =
    journey?.to === 'premises' &&
    outcome.timeline.some((life) => life.product === journey.target && life.state === 'ended')
  const verdict =
    journey?.to === 'cloud'
      ? outcome.methods.find((m) => m.subject === journey.by)?.verdict
      : outcome.walk.find((s) => s.target.subject === journey?.target)?.target.verdict
  const way =
    journey &&
    (journey.to === 'cloud' ? t.show(journey.by) : t('plan.to-version', { version: journey.target }))
  return (
    <div className="stack">
      <h1>{t('ui.plan.title')}</h1>
      {way && (
        <p className="lead row">
          <span>{t('plan.of', { way })}</span>
          {verdict && <VerdictBadge verdict={verdict} />}
        </p>
      )}
      <Answers />
      <DateBar edition={outcome.edition} />
      <Contradictions found={outcome.contradictions} unreleased={outcome.unreleased} asOf={outcome.asOf} />
      {!plan && <p className="notice warn">{hasAnswers(estate) ? t('plan.none') : t('plan.empty')} </p>}
      {plan && (
        <p className="small noprint">
          {chosen ? t('plan.chosen') : t('plan.by-default')}{' '}
          {chosen && (
            <button type="button" className="textbutton" onClick={() => choose(null)}>
              {t('verdict.unchoose')}
            </button>
          )}
        </p>
      )}
      {verdict === 'impossible' && <p className="notice bad">{t('plan.ruled-out')}</p>}
      {unsupported && <p className="notice bad">{t('plan.ends-unsupported')}</p>}
      {needs.length > 0 && (
        <p className="notice">
          {t('plan.needs.lead')} <OpenQuestions facts={needs} question={question} />.
        </p>
      )}
    </div>
  )
}

function Present({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const question = useQuestion()
  if (outcome.present.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('ui.present.title')}</h2>
      {outcome.present.map((own) => (
        <div key={own.subject} className="card stack">
          <h3>{t.show(own.subject)}</h3>
          <Reasons
            plain
            reasons={firing(own)}
            subject={own.subject}
            asOf={outcome.asOf}
            question={question}
          />
        </div>
      ))}
    </section>
  )
}

/** Why this way: the reasons of its method, or its hops. */
function Why({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const question = useQuestion()
  const journey = outcome.plan?.journey
  if (!journey) return null
  const step =
    journey.to === 'premises' ? outcome.walk.find((s) => s.target.subject === journey.target) : undefined
  const judged = journey.to === 'cloud' ? outcome.methods.find((m) => m.subject === journey.by) : step?.target
  if (!judged) return null
  return (
    <section className="stack">
      <h2>{t('verdict.reasons')}</h2>
      {step && !step.route?.found && (
        <p className="notice bad">{t('problem.no-way', { target: step.target.subject })}</p>
      )}
      <Reasons reasons={firing(judged)} subject={judged.subject} asOf={outcome.asOf} question={question} />
      {step && step.hops.length > 0 && (
        <>
          <h3>{t('way.hops')}</h3>
          <Hops hops={step.hops} lives={outcome.timeline} asOf={outcome.asOf} question={question} />
        </>
      )}
    </section>
  )
}

function Resources({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const { plan } = outcome
  if (!plan) return null
  const wanted =
    plan.journey.to === 'cloud' ? ['cloud', plan.journey.by] : ['premises', ...plan.legs.map((leg) => leg.id)]
  return (
    <section className="stack noprint">
      <h2>{t('ui.resources.title')}</h2>
      <p className="muted small">{t('resources.note')}</p>
      <ul>
        {RESOURCES.filter(({ about }) => !about || about.some((id) => wanted.includes(id))).map(
          ({ title, url }) => (
            <li key={url}>
              <a href={url} rel="noreferrer">
                {title}
              </a>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

function Page() {
  const t = useWords()
  const to = useTo()
  const outcome = useOutcome()
  const ticks = usePlan((s) => s.ticks)
  const { plan, asOf, timeline, deadlines } = outcome
  const present = outcome.present.map((own) => own.subject)
  const onWay = installsIn(plan?.legs ?? [])
  const years = worldOn(KNOWLEDGE, asOf).premises.lifecycleLength
  return (
    <>
      <Heading outcome={outcome} />
      <Share outcome={outcome} />
      <Present outcome={outcome} />
      <Why outcome={outcome} />
      {plan && plan.legs.length > 0 && (
        <section className="stack stack-l breakbefore">
          <div className="stack stack-s">
            <h2>{t('ui.checklist.title')}</h2>
            <p className="muted small">{t('plan.gate.hint')}</p>
          </div>
          {plan.legs.map((leg) => (
            <Checklist key={leg.id} leg={leg} asOf={asOf} ticks={ticks} onTick={tick} />
          ))}
        </section>
      )}
      <MailPrograms outcome={outcome} />
      {plan?.journey.to === 'premises' && <Straight hops={plan.legs.length} asOf={asOf} />}
      {!plan && (
        <p>
          <a className="button" href={`#${to(PATHS.questions)}`}>
            {t('start.begin')}
          </a>
        </p>
      )}
      <section className="stack">
        <h2>{t('ui.timeline.title')}</h2>
        <p className="muted">
          {t('timeline.lead', { asof: t.show(asOf) })}{' '}
          {years && t('timeline.ten-years', { years: years.value.years })}
        </p>
        {years && (
          <p className="meta">
            <CitationNote rests={years} asOf={asOf} />
          </p>
        )}
        <Timeline lives={timeline} deadlines={deadlines} asOf={asOf} inUse={present} onWay={onWay} />
        {plan && (
          <>
            <h3>{t('ui.deadlines.title')}</h3>
            <p className="muted">{t('deadlines.lead')}</p>
            <Deadlines deadlines={deadlines} asOf={asOf} />
          </>
        )}
      </section>
      <Resources outcome={outcome} />
      <SourceList outcome={outcome} />
    </>
  )
}
