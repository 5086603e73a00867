import type { ReactNode } from 'react'
import { subjectOf } from '../domain/plan.ts'
import type { FactKey } from '../domain/facts.ts'
import type { Effort, HalfWay, Risk, Standing, Summary } from '../domain/summary.ts'
import type { Task } from '../domain/summary-steps.ts'
import { contained } from '../i18n/contained.ts'
import { deadlineDayIn, itemIn, proofIn } from '../i18n/words.ts'
import { valuesOf } from '../i18n/values.ts'
import type { Translator } from '../i18n/translate.ts'
import type { Statement } from '../knowledge/schema.ts'
import { StateBadge, VerdictBadge } from './badge.tsx'
import { legTitle } from './checklist.tsx'
import { useWords } from './language.tsx'
import { OpenQuestions } from './reasons.tsx'
import { PREPARATIONS } from './summary-cites.ts'
import { whenIn } from './summary-headline.ts'
import { shortened } from './summary-short.ts'

/** Where a statement stands: in full, or as its number alone. */
export type Cite = (rests: Statement<unknown>, full: boolean) => ReactNode

interface WhereProps {
  readonly standings: readonly Standing[]
  readonly left: number
  readonly cite: Cite
}

export function Where({ standings, left, cite }: WhereProps) {
  const t = useWords()
  if (standings.length === 0) return <p>{t('summary.where.none')}</p>
  return (
    <ul className="plainlist summary-list">
      {standings.map(({ version, state, ends, days, rests }) => (
        <li key={version}>
          <p className="row summary-row">
            <strong>{t.show(version)}</strong> <StateBadge state={state} />
          </p>
          <p>
            {ends && days !== null
              ? t('summary.last-day', { day: ends, when: whenIn(t, days) })
              : t('summary.last-day.none')}{' '}
            {cite(rests, true)}
          </p>
        </li>
      ))}
      {left > 0 && <li className="muted small">{t('summary.where.left', { n: left })}</li>}
    </ul>
  )
}

/** The day, at the head of its line. */
function dayIn(t: Translator, { day, deadline }: Risk): string {
  const text = deadline ? deadlineDayIn(t, deadline) : t.show(day)
  return text.slice(0, 1).toLocaleUpperCase(t.locale) + text.slice(1)
}

const sentenceOf = (t: Translator, { kind, about, deadline }: Risk): string =>
  deadline
    ? t(`summary.deadline.${deadline.id}`, valuesOf(t, deadline.judgement, about))
    : t(`summary.risk.${kind}`, { version: about })

export function Risks({ summary, cite }: { summary: Summary; cite: Cite }) {
  const t = useWords()
  const { risks, risksLeft, risksOpen } = summary
  return (
    <>
      {risks.length === 0 ? (
        <p>{t('summary.risk.none')}</p>
      ) : (
        <ul className="plainlist summary-risks">
          {risks.map((risk) => (
            <li key={risk.deadline?.id ?? `${risk.kind} ${risk.about}`}>
              <p className="summary-day">
                <strong>{dayIn(t, risk)}</strong>{' '}
                {risk.days !== null && <span className="muted small">{whenIn(t, risk.days)}</span>}
              </p>{' '}
              <p>
                {sentenceOf(t, risk)} {cite(risk.rests, true)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {(risksLeft > 0 || risksOpen > 0) && (
        <p className="muted small">
          {risksLeft > 0 && t('summary.risk.left', { n: risksLeft })}{' '}
          {risksOpen > 0 && t('summary.risk.open', { n: risksOpen })}
        </p>
      )}
    </>
  )
}

/** So many questions are named; a page has no room for all of a plan that was hardly begun. */
const QUESTIONS = 5

interface WayProps {
  readonly ways: readonly HalfWay[]
  readonly open: readonly FactKey[]
  readonly question: (fact: FactKey) => string
}

export function Ways({ ways, open, question }: WayProps) {
  const t = useWords()
  const planned = ways.filter(({ goal }) => goal !== null)
  return (
    <>
      {ways.length === 0 && <p>{t('summary.way.none')}</p>}
      {ways.map(({ half, goal, version, verdict, hops, provisional, unsupported }) => (
        <div key={half} className="summary-way">
          <p className="row summary-row">
            <span>
              {ways.length > 1 && `${t(`plan.half.${half}`)}: `}
              <strong>
                {goal
                  ? version
                    ? t('summary.to-version', { version })
                    : t.show(goal)
                  : t('summary.way.none')}
              </strong>
            </span>{' '}
            {verdict && <VerdictBadge verdict={verdict} />}{' '}
            {provisional && <span className="badge">{t('ui.provisional')}</span>}
          </p>
          {hops.length > 0 && (
            <ol>
              {hops.map(({ kind, install, beside, retire }) => (
                <li key={`${install} ${retire.join()}`}>
                  {t(`ui.hop.${kind}`, { install, beside, retire })}
                </li>
              ))}
            </ol>
          )}
          {verdict === 'impossible' && <p>{t('summary.way.ruled-out')}</p>}
          {unsupported && <p>{t('summary.way.unsupported')}</p>}
        </div>
      ))}
      {planned.length > 0 && (
        <p className="muted small">
          {t(planned.every(({ chosen }) => chosen) ? 'summary.way.chosen' : 'summary.way.default')}
        </p>
      )}
      {open.length > 0 && (
        <p className="small">
          {t('summary.way.open')} <OpenQuestions facts={open.slice(0, QUESTIONS)} question={question} />
          {open.length > QUESTIONS && ` ${t('summary.way.open.more', { n: open.length - QUESTIONS })}`}.
        </p>
      )}
    </>
  )
}

/** So many characters of a text; the checklist has all of it. */
const [PREPARATION, STEP, PROOF] = [110, 160, 130]

const textOf = (t: Translator, { own, leg }: Task, most: number): string =>
  shortened(itemIn(t, own.judgement, subjectOf(leg)), most)
const proofOf = (t: Translator, { own, leg }: Task): string =>
  shortened(proofIn(t, own.judgement, subjectOf(leg)), PROOF)

export function Needs({ effort, cite }: { effort: Effort; cite: Cite }) {
  const t = useWords()
  const { tasks, gates, conditional, done, gatesDone, skipped, roles, preparations } = effort
  const left = preparations.length - PREPARATIONS
  return (
    <>
      <p>
        {t('summary.needs.tasks', { tasks, gates })}{' '}
        {conditional > 0 && t('summary.needs.conditional', { n: conditional })}{' '}
        {done > 0 && <strong>{t('summary.needs.done', { done, gates: gatesDone })} </strong>}
        {skipped > 0 && t('summary.needs.skipped', { skipped })}
      </p>
      {roles.length > 0 && (
        <>
          <h3>{t('summary.needs.roles')}</h3>
          <ul className="plainlist summary-roles">
            {roles.map(({ owner, tasks: n }) => (
              <li key={owner}>
                {t(`owner.${owner}`)} <strong>{t.show(n)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {preparations.length > 0 && (
        <>
          <h3>{t('summary.needs.first')}</h3>
          <ul>
            {preparations.slice(0, PREPARATIONS).map((task) => (
              <li key={task.id}>
                {textOf(t, task, PREPARATION)} {cite(task.own.judgement.rests, false)}
              </li>
            ))}
            {left > 0 && (
              <li className="muted">{t('summary.needs.more', { n: left, phase: t('phase.prepare') })}</li>
            )}
          </ul>
        </>
      )}
    </>
  )
}

export function Next({ summary, legs, cite }: { summary: Summary; legs: number; cite: Cite }) {
  const t = useWords()
  const { next, effort } = summary
  if (!effort) return null
  if (next.length === 0) return <p>{t('summary.next.none')}</p>
  const waiting = effort.tasks - effort.done - next.length
  return (
    <>
      <ol className="plainlist summary-next">
        {next.map((task) => (
          <li key={task.id}>
            <div>
              <p>
                {textOf(t, task, STEP)} {task.own.gate && <span className="gate">{t('ui.gate')}</span>}
              </p>
              <p className="muted small summary-who">
                {[
                  task.noted.owner ? contained(task.noted.owner) : t(`owner.${task.own.owner}`),
                  task.noted.due && t('summary.next.due', { day: task.noted.due }),
                  legs > 1 && legTitle(t, task.leg),
                  t(`phase.${task.phase}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>{' '}
              <p className="small">
                <strong>{t('ui.proof')}:</strong> {proofOf(t, task)} {cite(task.own.judgement.rests, false)}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {next.length < 3 && waiting > 0 && <p className="muted small">{t('summary.next.waits')}</p>}
    </>
  )
}
