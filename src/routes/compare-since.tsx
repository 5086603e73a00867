import { useMemo, useState } from 'react'
import { differencesOf, type Differences } from '../domain/compare.ts'
import { isPlanningDate } from '../domain/days.ts'
import { newsBetween, publishedBetween } from '../domain/since.ts'
import { EDITION, KNOWLEDGE_BEGINS, PLANNING_ENDS } from '../knowledge/begins.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import type { OtherPlan } from '../share/other-plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { ItemSides } from '../ui/compare-items.tsx'
import { NewsList } from '../ui/compare-news.tsx'
import { Folded } from '../ui/compare-sides.tsx'
import { VerdictSides } from '../ui/compare-verdicts.tsx'
import { useWords } from '../ui/language.tsx'
import { countsIn, outcomeOn } from './compare-counts.ts'

interface Props {
  readonly other: OtherPlan
  readonly name: string
  /** The planning date of the plan at hand. */
  readonly asOf: IsoDate
  /** What was told above. */
  readonly told: Differences
}

/** What the reader says about the day of a plan that does not name one, or says otherwise. */
function About({
  day,
  unknown,
  onDay,
}: {
  day: IsoDate | null
  unknown: boolean
  onDay: (day: IsoDate) => void
}) {
  const t = useWords()
  const [text, setText] = useState<string>(day ?? '')
  const wrong = text !== '' && !isPlanningDate(text)
  return (
    <div className="stack stack-s noprint">
      {unknown && <p>{t('compare.since.unknown')}</p>}
      <div className="datebar">
        <label htmlFor="compare-about">
          <strong>{t('compare.since.about')}</strong>
        </label>
        <input
          id="compare-about"
          type="date"
          min={KNOWLEDGE_BEGINS}
          max={PLANNING_ENDS}
          value={text}
          aria-describedby="compare-about-hint"
          onChange={(event) => {
            const typed = event.target.value
            setText(typed)
            if (isPlanningDate(typed)) onDay(typed)
          }}
        />
        <span className="muted" id="compare-about-hint">
          {t('compare.since.about.hint')}
        </span>
      </div>
      <div role="alert">
        {wrong && (
          <p className="error">
            {t('compare.since.wrong', { begins: KNOWLEDGE_BEGINS, ends: PLANNING_ENDS })}
          </p>
        )}
      </div>
    </div>
  )
}

/** What was said between two days, and what that does to the same answers. */
function Between({ other, name, from, to, told }: Omit<Props, 'asOf'> & { from: IsoDate; to: IsoDate }) {
  const t = useWords()
  const { linked } = other
  const today = usePlan((s) => s.today)
  const { news, found, published } = useMemo(() => {
    const [before, after] = [outcomeOn(linked, from), outcomeOn(linked, to)]
    const side = (outcome: typeof before) => ({ estate: linked.estate, outcome, progress: null })
    return {
      news: newsBetween(linked.estate, before, after),
      found: differencesOf(side(before), side(after)),
      published: publishedBetween(KNOWLEDGE, from, to).length,
    }
  }, [linked, from, to])
  const [own, aside] = [news.filter(({ ofPlan }) => ofPlan), news.filter(({ ofPlan }) => !ofPlan)]
  const counts = countsIn(t, found)
  const changed = [...counts.first, ...counts.rest].filter((text) => text !== t('compare.sum.day'))
  // The same answers on the same two days were held against each other above.
  const isTold =
    told.facts.length === 0 && [told.days?.a, told.days?.b].every((day) => day === from || day === to)
  const names = [t.show(from), t.show(to)] as const
  return (
    <>
      <p className="measure">{t('compare.since.lead', { from, to, name })}</p>
      {to > today && <p className="notice">{t('compare.since.ahead', { to })}</p>}
      {other.edition && (
        <p className="muted measure">
          {t('compare.since.edition', { edition: other.edition, now: EDITION })}
        </p>
      )}
      <p>
        {t(news.length > 0 ? 'compare.since.count' : 'compare.since.none', {
          n: published,
          touching: news.length,
        })}
      </p>
      {!isTold && (
        <>
          <p>
            {changed.length > 0
              ? t('compare.since.changed', { from, to, list: changed })
              : t('compare.since.unchanged')}
          </p>
          {found.verdicts.length > 0 && (
            <Folded summary={t('compare.verdicts')}>
              <VerdictSides
                caption={t('compare.verdicts')}
                pairs={found.verdicts}
                names={names}
                days={[from, to]}
              />
            </Folded>
          )}
          {found.items.length > 0 && (
            <Folded summary={t('compare.items')}>
              <ItemSides items={found.items} names={names} />
            </Folded>
          )}
        </>
      )}
      {own.length > 0 && (
        <>
          <h3>{t('compare.since.plan')}</h3>
          <NewsList news={own} asOf={to} />
        </>
      )}
      {aside.length > 0 && (
        <Folded summary={t('compare.since.aside', { n: aside.length })}>
          <NewsList news={aside} asOf={to} />
        </Folded>
      )}
    </>
  )
}

/** What the publishers said since the other plan was made, as far as it touches that plan. */
export function Since(props: Props) {
  const t = useWords()
  const { other, asOf } = props
  const today = usePlan((s) => s.today)
  const [told, tell] = useState<IsoDate | null>(null)
  const known = other.linked.on ?? other.saved
  const day = told ?? known
  const from = day && (day < asOf ? day : asOf)
  const to = day === null || day < asOf ? asOf : day > asOf ? day : today
  return (
    <section className="stack" aria-labelledby="compare-since">
      <h2 id="compare-since">{t('compare.since')}</h2>
      {other.from !== 'day' && <About day={day} unknown={known === null} onDay={tell} />}
      {from &&
        (from < to ? (
          <Between {...props} from={from} to={to} />
        ) : (
          <p className="muted">{t('compare.since.nothing', { to })}</p>
        ))}
    </section>
  )
}
