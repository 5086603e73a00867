import type { Outcome } from '../domain/outcome.ts'
import { daysIn, pictureOf, rowsOf } from '../domain/spans.ts'
import { worldOn } from '../domain/world.ts'
import { yearsAround } from '../domain/years.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { CitationNote } from '../ui/citation.tsx'
import { Deadlines } from '../ui/deadlines.tsx'
import { useWords } from '../ui/language.tsx'
import { LivesPicture } from '../ui/lives-picture.tsx'
import { LivesTable } from '../ui/lives-table.tsx'
import { isRealtimeOnly } from './halves.ts'
import { PATHS } from './paths.ts'

/** The timeline as a part of the plan: what the estate depends on, all its years, and the tables behind it. */
export function TimelineSection({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const to = useTo()
  const estate = usePlan((s) => s.estate)
  const today = usePlan((s) => s.today)
  const only = isRealtimeOnly(estate)
  const { plan, asOf, deadlines } = outcome
  const world = worldOn(KNOWLEDGE, asOf)
  const picture = pictureOf(world, estate, outcome)
  const rows = picture.groups.flatMap((group) => rowsOf(group, false))
  // What is said of lifecycles in general is said by a document about mail.
  const years = only ? undefined : world.premises.lifecycleLength
  return (
    <section className="stack">
      <h2>{t('ui.timeline.title')}</h2>
      <p className="muted">
        {t('lives.lead.short', { asof: asOf })}{' '}
        {years && t('timeline.ten-years', { years: years.value.years })}
      </p>
      {years && (
        <p className="meta">
          <CitationNote rests={years} asOf={asOf} />
        </p>
      )}
      <LivesPicture
        picture={picture}
        today={today}
        years={yearsAround(daysIn(picture, rows, today))}
        all={false}
      />
      <p className="noprint">
        <a href={`#${to(PATHS.timeline)}`}>{t('lives.full')}</a>
      </p>
      <LivesTable picture={picture} all={false} />
      {plan && (!only || deadlines.length > 0) && (
        <>
          <h3>{t('ui.deadlines.title')}</h3>
          <p className="muted">{t('lives.deadlines.lead')}</p>
          <Deadlines deadlines={deadlines} asOf={asOf} />
        </>
      )}
    </section>
  )
}
