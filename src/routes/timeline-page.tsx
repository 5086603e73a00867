import { useRef, useState } from 'react'
import type { Outcome } from '../domain/outcome.ts'
import { daysIn, pictureOf, rowsOf, type Picture } from '../domain/spans.ts'
import { worldOn } from '../domain/world.ts'
import { yearsAround, yearsOf, type Years } from '../domain/years.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { useOutcome } from '../store/hooks.ts'
import { hasAnswers } from '../store/plan.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { legTitle } from '../ui/checklist.tsx'
import { CitationNote } from '../ui/citation.tsx'
import { Deadlines } from '../ui/deadlines.tsx'
import { copied } from '../ui/copied.ts'
import { useWords } from '../ui/language.tsx'
import { LivesPicture } from '../ui/lives-picture.tsx'
import { LivesTable } from '../ui/lives-table.tsx'
import { isDoubtful, tablesIn } from '../ui/lives-words.ts'
import { YearRange } from '../ui/year-range.tsx'
import { DateBar } from './date-bar.tsx'
import { download } from './download.ts'
import { PATHS } from './paths.ts'
import { Results } from './results.tsx'
import { pictureFileOf } from './save-picture.ts'

export const TimelinePage = () => (
  <Results>
    <Page />
  </Results>
)

function Page() {
  const t = useWords()
  const to = useTo()
  const outcome = useOutcome()
  const estate = usePlan((s) => s.estate)
  const { asOf, edition } = outcome
  const picture = pictureOf(worldOn(KNOWLEDGE, asOf), estate, outcome)
  const [all, showAll] = useState(false)
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{t('ui.nav.timeline')}</h1>
        <p className="lead">{t('lives.lead', { asof: asOf })}</p>
        <DateBar edition={edition} />
        {!hasAnswers(estate) && (
          <p className="notice">
            {t('lives.begin')} <a href={`#${to(PATHS.questions)}`}>{t('ui.nav.questions')}</a>
          </p>
        )}
      </header>
      <Views picture={picture} all={all} onAll={showAll} />
      <Way picture={picture} />
      <Stops outcome={outcome} />
      <Sources picture={picture} all={all} />
    </div>
  )
}

interface Shown {
  readonly picture: Picture
  /** Versions that nobody has and the plan does not touch are shown, too. */
  readonly all: boolean
}

/** The picture with its years, and the table behind it. */
function Views({ picture, all, onAll }: Shown & { onAll: (all: boolean) => void }) {
  const t = useWords()
  const today = usePlan((s) => s.today)
  const [chosen, choose] = useState<Years | null>(null)
  const [said, say] = useState<'share.copied' | 'lives.copy.failed' | null>(null)
  const svg = useRef<SVGSVGElement>(null)
  const { asOf, groups } = picture
  const whole = yearsAround(
    daysIn(
      picture,
      groups.flatMap((group) => rowsOf(group, all)),
      today,
    ),
  )
  const years = chosen ?? yearsOf('all', asOf, whole)
  const tables = () => tablesIn(t, picture, all)
  const copy = async () => say((await copied(tables())) ? 'share.copied' : 'lives.copy.failed')
  const save = () => {
    if (!svg.current) return
    const span = { asof: asOf, from: String(years.from), to: String(years.to) }
    const words = { title: t('lives.file.title', span), desc: t('lives.file.desc', span) }
    download('offramp-timeline.svg', 'image/svg+xml', pictureFileOf(svg.current, words))
  }
  return (
    <section className="stack" aria-labelledby="lives">
      <h2 id="lives">{t('lives.title')}</h2>
      <div className="years noprint">
        <YearRange
          years={years}
          whole={whole}
          asOf={asOf}
          onChange={(next) => choose(next.from === whole.from && next.to === whole.to ? null : next)}
        />
        <label className="range only">
          <input type="checkbox" checked={all} onChange={(event) => onAll(event.target.checked)} />
          <span>
            {t('lives.all')} <span className="muted">({t('lives.all.hint')})</span>
          </span>
        </label>
      </div>
      <LivesPicture picture={picture} today={today} years={years} all={all} svg={svg} />
      <p className="row noprint">
        <button type="button" className="button quiet small" onClick={save}>
          {t('lives.save')}
        </button>
        <button type="button" className="button quiet small" onClick={() => void copy()}>
          {t('lives.copy')}
        </button>
        <span role="status" className="small">
          {said && t(said)}
        </span>
        {said === 'lives.copy.failed' && (
          <button
            type="button"
            className="button quiet small"
            onClick={() => download('offramp-timeline.tsv', 'text/tab-separated-values', tables())}
          >
            {t('lives.copy.instead')}
          </button>
        )}
      </p>
      <LivesTable picture={picture} all={all} />
    </section>
  )
}

/** The parts of the plan, numbered as in the margin. */
function Way({ picture: { landings } }: { picture: Picture }) {
  const t = useWords()
  const to = useTo()
  return (
    <section className="stack">
      <h2>{t('lives.way.title')}</h2>
      {landings.length > 0 ? (
        <>
          <p className="muted">{t('lives.way.lead')}</p>
          <ol className="ways">
            {landings.map(({ number, leg }) => (
              <li key={number}>{legTitle(t, leg)}</li>
            ))}
          </ol>
          <p className="noprint">
            <a href={`#${to(PATHS.plan)}`}>{t('ui.nav.plan')}</a>
          </p>
        </>
      ) : (
        <p className="muted">{t('lives.way.none')}</p>
      )}
    </section>
  )
}

function Stops({ outcome: { deadlines, asOf, plan } }: { outcome: Outcome }) {
  const t = useWords()
  if (!plan && deadlines.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('ui.deadlines.title')}</h2>
      {deadlines.length > 0 && <p className="muted">{t('lives.deadlines.lead')}</p>}
      <Deadlines deadlines={deadlines} asOf={asOf} />
    </section>
  )
}

/** Where the dates of the rows that are shown stand, and of their releases where those are doubtful. */
function Sources({ picture: { groups, asOf }, all }: Shown) {
  const t = useWords()
  const spans = groups.flatMap((group) => rowsOf(group, all))
  return (
    <section className="stack">
      <h2>{t('lives.sources')}</h2>
      <ul className="small ways">
        {spans.flatMap(({ id, rests, releasedBy }) => [
          rests && (
            <li key={id}>
              {t.show(id)}: <CitationNote rests={rests} asOf={asOf} />
            </li>
          ),
          isDoubtful(releasedBy) && (
            <li key={`${id} release`}>
              {t('lives.sources.release', { product: id })}: <CitationNote rests={releasedBy} asOf={asOf} />
            </li>
          ),
        ])}
      </ul>
    </section>
  )
}
