import { hasMail, hasRealtime } from '../domain/estate.ts'
import type { Estate, FactKey } from '../domain/facts.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Summary } from '../domain/summary.ts'
import { NEWEST_SOURCE } from '../knowledge/begins.ts'
import { sourceOf } from '../share/document.ts'
import { useWords } from './language.tsx'
import { Needs, Next, Risks, Ways, Where, type Cite } from './summary-blocks.tsx'
import { citedIn, dateOf, doubtsOf, shownOf } from './summary-cites.ts'
import { estateIn, supportIn } from './summary-headline.ts'
import './summary.css'

interface Props {
  readonly summary: Summary
  readonly outcome: Outcome
  readonly estate: Estate
  /** The address of this plan, for the foot of the paper. */
  readonly link: string
  readonly question: (fact: FactKey) => string
  /** It stands among the parts of a plan, whose heading is above it. */
  readonly nested?: boolean
}

/** More than these stand higher than the two blocks beside them. */
const MANY_RISKS = 3

/** Nobody types a longer address from paper, and it would need more lines than the page has. */
const TYPED = 160

/** A plan on one page, for whoever decides. */
export function SummarySheet({ summary, outcome, estate, link, question, nested = false }: Props) {
  const t = useWords()
  const { asOf, edition, plan } = outcome
  const [Top, Block] = nested ? (['h2', 'h3'] as const) : (['h1', 'h2'] as const)
  const halves = { mail: hasMail(estate), realtime: hasRealtime(estate) }
  const standings = shownOf(summary)
  const support = supportIn(t, summary.standings)
  const cited = citedIn(t, summary, asOf)
  const cite: Cite = (rests, full) => {
    const source = sourceOf(t, rests, asOf)
    const n = cited.findIndex(({ id }) => id === source.id) + 1
    const day = source.date ? t.show(source.date) : t('ui.source.undated')
    const told = full ? [`${source.publisher}, ${day}`, ...doubtsOf(t, source)] : []
    return (
      <span className="summary-cite">
        {told.length > 0 && `${told.join(' · ')} `}[<span className="sr">{t('summary.source')} </span>
        {n}]
      </span>
    )
  }
  const next = summary.next.length === 3 ? 'summary.next' : 'summary.next.few'
  return (
    <article className="summary" aria-label={t('ui.nav.summary')}>
      <header className="summary-top">
        {outcome.contradictions.length + outcome.unreleased.length > 0 && (
          <p className="printonly">{t('summary.contradicts')}</p>
        )}
        <p className="muted small">{t('summary.eyebrow', { day: asOf })}</p>
        <Top>
          {estateIn(t, estate, halves, summary.standings)}{' '}
          {support && <span className={`summary-${support.state}`}>{support.text}</span>}
        </Top>
      </header>
      <div className={`summary-blocks ${summary.risks.length > MANY_RISKS ? 'long' : ''}`}>
        <section className="summary-where">
          <Block>{t('summary.where')}</Block>
          <Where standings={standings} left={summary.standings.length - standings.length} cite={cite} />
        </section>
        <section className="summary-risk">
          <Block>{t('summary.risk')}</Block>
          <Risks summary={summary} cite={cite} />
        </section>
        <section className="summary-ways">
          <Block>{t('summary.way')}</Block>
          <Ways ways={summary.ways} open={summary.open} question={question} />
        </section>
        {summary.effort && (
          <>
            <section className="summary-needs">
              <Block>{t('summary.needs')}</Block>
              <Needs effort={summary.effort} cite={cite} />
            </section>
            <section className="summary-steps">
              <Block>{t(next)}</Block>
              <Next summary={summary} legs={plan?.legs.length ?? 0} cite={cite} />
            </section>
          </>
        )}
      </div>
      <footer className="summary-foot small">
        <Block>{t('ui.sources.title')}</Block>
        <ol className="plainlist">
          {cited.map((source, i) => (
            <li key={source.id}>
              [{i + 1}]{' '}
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>
              . {source.publisher}, {dateOf(t, source)}.{' '}
            </li>
          ))}
        </ol>
        <p className="summary-link">
          {t('ui.edition', { day: edition, newest: NEWEST_SOURCE })}{' '}
          <span className={link.length > TYPED ? 'noprint' : ''}>
            {t('print.link')} <span className="mono">{link}</span>
          </span>
        </p>
      </footer>
    </article>
  )
}
