import { useState } from 'react'
import { CHAT_SERVERS, isYesNo, RTC_SERVERS, type Estate, type FactKey } from '../domain/facts.ts'
import { thresholdsOf } from '../domain/preview-thresholds.ts'
import { optionsOf } from '../domain/questions-answers.ts'
import { commandFor } from '../domain/questions-commands.ts'
import { QUESTION_GROUPS } from '../domain/questions.ts'
import { worldOn } from '../domain/world.ts'
import { answerIn } from '../i18n/values.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { asOfIn, hasAnswers } from '../store/plan.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { PaperQuestion, type PaperOption } from '../ui/paper-question.tsx'
import '../ui/sheet.css'
import { thresholdAt, thresholdIn } from '../ui/thresholds.tsx'
import { PATHS } from './paths.ts'
import { Results } from './results.tsx'

export const Sheet = () => (
  <Results>
    <Page />
  </Results>
)

/** What the options of a question are named by. */
const NAMED: { readonly [K in FactKey]?: (option: string) => string } = {
  exchange: (option) => `exchange-${option}`,
  outlook: (option) => `office-${option}`,
  windows: (option) => `windows-${option}`,
  forest: (option) => `forest-${option}`,
  remain: (option) => `remain-${option}`,
  rtc: (option) => Object.entries(RTC_SERVERS).find(([own]) => own === option)?.[1] ?? `rtc-${option}`,
  chat: (option) => Object.entries(CHAT_SERVERS).find(([own]) => own === option)?.[1] ?? `chat-${option}`,
  rtcgoal: (option) => `goal-${option}`,
  rtcclients: (option) => `client-${option}`,
}

/** Yes, no, and that nobody knows yet, as boxes. */
function yesNo(t: (key: string) => string, value: unknown): readonly PaperOption[] {
  return [
    { id: 'yes', name: t('ui.yes'), chosen: value === true },
    { id: 'no', name: t('ui.no'), chosen: value === false },
    { id: 'unknown', name: t('ui.unknown'), chosen: false },
  ]
}

/** The boxes of a question; those of what was answered are ticked. */
function boxesOf(fact: FactKey, estate: Estate): readonly PaperOption[] {
  const own = estate[fact]
  const entries: readonly unknown[] = Array.isArray(own)
    ? own.map((entry: string) => entry.split('-')[0])
    : [own]
  return optionsOf(fact).map((option) => ({
    id: option,
    name: NAMED[fact]?.(option) ?? option,
    chosen: entries.includes(option),
  }))
}

/** Servers are told with their update level, or build. */
const isDetailed = (fact: FactKey): boolean => fact === 'exchange' || fact === 'rtc'

function Question({ fact, number, estate }: { fact: FactKey; number: string; estate: Estate }) {
  const t = useWords()
  const world = worldOn(KNOWLEDGE, usePlan(asOfIn))
  const answered = estate[fact] !== undefined
  const options = isYesNo(fact) ? yesNo(t, estate[fact]) : boxesOf(fact, estate)
  const isNumber = options.length === 0
  return (
    <PaperQuestion
      number={number}
      fact={fact}
      options={options}
      detailed={isDetailed(fact)}
      several={
        Array.isArray(estate[fact]) || ['exchange', 'outlook', 'rtc', 'chat', 'rtcclients'].includes(fact)
      }
      written={answered && (isNumber || isDetailed(fact)) ? answerIn(t, fact, estate) : ''}
      limits={thresholdsOf(world, fact, estate).map(
        (own) => `${thresholdAt(t, own, fact)} – ${thresholdIn(t, own)}`,
      )}
      command={commandFor(fact)}
    />
  )
}

function Page() {
  const t = useWords()
  const to = useTo()
  const asOf = usePlan(asOfIn)
  const estate = usePlan((s) => s.estate)
  const [filled, fill] = useState(false)
  const shown = filled ? estate : {}
  return (
    <>
      <div className="stack">
        <h1 className="sheet-title">{t('sheet.title')}</h1>
        <p className="lead noprint">{t('sheet.lead')}</p>
        <p className="row noprint">
          <button type="button" className="button" onClick={() => print()}>
            {t('sheet.print')}
          </button>
          {hasAnswers(estate) && (
            <span className="option">
              <input
                type="checkbox"
                id="sheet-filled"
                checked={filled}
                onChange={(event) => fill(event.target.checked)}
              />
              <label htmlFor="sheet-filled">{t('sheet.filled')}</label>
            </span>
          )}
          <a href={`#${to(PATHS.questions)}`}>{t('sheet.here')}</a>
        </p>
        <dl className="sheet-head">
          {(['organization', 'by', 'on'] as const).map((own) => (
            <div key={own}>
              <dt>{t(`sheet.${own}`)}</dt>
              <dd>
                <span className="sr">{t('sheet.blank')}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p className="small muted">{t('sheet.asof', { day: asOf })}</p>
      </div>
      {QUESTION_GROUPS.map(({ id, facts }, i) => (
        <section key={id} className="sheet-group">
          <h2>
            {i + 1}. {t(`questions.group.${id}`)}
          </h2>
          <p className="small muted">{t(`questions.group.${id}.lead`)}</p>
          <ol>
            {facts.map((fact, j) => (
              <Question key={fact} fact={fact} number={`${i + 1}.${j + 1}`} estate={shown} />
            ))}
          </ol>
        </section>
      ))}
      <section className="sheet-group">
        <h2>{t('sheet.notes')}</h2>
        <p className="small muted">{t('sheet.notes.lead')}</p>
        <div className="ruled" aria-hidden="true" />
      </section>
    </>
  )
}
