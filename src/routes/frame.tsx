import { Component, lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { FACT_KEYS } from '../domain/facts.ts'
import { groupOf } from '../domain/questions.ts'
import { staleness } from '../domain/stale.ts'
import type { Translator } from '../i18n/translate.ts'
import { EDITION } from '../knowledge/begins.ts'
import { stay } from '../store/plan.ts'
import { bringBack } from '../store/plans.ts'
import { isHeld } from '../store/shelf.ts'
import { usePlan, useTo } from '../store/use-plan.ts'
import { Layout } from '../ui/layout.tsx'
import { useWords } from '../ui/language.tsx'
import { LeftAsItIs, NotKept, SaveAtHand } from './kept-notices.tsx'
import { PAGE_IDS, PATHS, questionPath, type PageId } from './paths.ts'
import { PlanTools, useDroppedFiles, useUndoKeys } from './plan-tools.tsx'
import { StaleNotice } from './stale-notice.tsx'

const LinkProblems = lazy(async () => ({ default: (await import('./link-problems.tsx')).LinkProblems }))

/** Pages that are no step on the way to a plan: they stand at the foot of every page. */
const ASIDE = ['plans', 'compare', 'sheet', 'knowledge'] as const satisfies readonly PageId[]

/** The page of an address; undefined: it names none. */
const pageAt = (path: string): PageId | undefined =>
  PAGE_IDS.find((id) => path === PATHS[id] || (id === 'questions' && path.startsWith(`${PATHS[id]}/`)))

function titleIn(t: Translator, page: PageId | undefined): string {
  if (page === 'start') return t('ui.name')
  return `${page ? t(`ui.nav.${page}`) : t('ui.lost.title')} · ${t('ui.name')}`
}

function Notices() {
  const t = useWords()
  const problems = usePlan((s) => s.problems)
  const before = usePlan((s) => s.before)
  const refusal = usePlan((s) => s.refusal)
  const left = usePlan((s) => s.left)
  const drafts = usePlan((s) => s.drafts)
  const today = usePlan((s) => s.today)
  const stale = staleness(EDITION, today)
  const to = useTo()
  const { pathname } = useLocation()
  const unread = pageAt(pathname) === 'questions' ? [] : FACT_KEYS.filter((key) => drafts[key] !== undefined)
  return (
    <>
      {before && (
        <div className="notice row noprint" role="status">
          <span>{t(isHeld(before) ? 'ui.replaced.held' : 'ui.replaced')}</span>
          <button type="button" className="button quiet small" onClick={bringBack}>
            {t('ui.replaced.back')}
          </button>
          <button type="button" className="textbutton" onClick={stay}>
            {t('ui.replaced.keep')}
          </button>
        </div>
      )}
      {unread.length > 0 && (
        <p className="notice warn">
          {t('problem.drafts', { list: unread.map((key) => t(`fact.${key}.name`)) })}{' '}
          <a href={`#${to(questionPath(groupOf(unread[0] ?? 'mailboxes'), unread[0]))}`}>
            {t('ui.nav.questions')}
          </a>
        </p>
      )}
      {refusal && <NotKept refusal={refusal} />}
      {left && <LeftAsItIs left={left} />}
      {stale.state !== 'fresh' && <StaleNotice stale={stale} />}
      {problems.length > 0 && (
        <Suspense fallback={<span className="awaited" />}>
          <LinkProblems problems={problems} />
        </Suspense>
      )}
    </>
  )
}

/** The frame around every page: navigation with the answers in each address, title, focus, notices. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useWords()
  const to = useTo()
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  const page = pageAt(pathname)
  useEffect(() => {
    document.title = titleIn(t, page)
  }, [page, t])
  useEffect(() => {
    // A question that was asked for by name takes the focus itself.
    if (!first.current && pathname.split('/').length < 4) {
      main.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    first.current = false
  }, [pathname])
  useUndoKeys()
  useDroppedFiles()
  const navigation = PAGE_IDS.map((id) => ({
    id,
    href: `#${to(PATHS[id])}`,
    current: id === page,
    more: ASIDE.some((own) => own === id),
  }))
  return (
    <Layout
      home={`#${to(PATHS.start)}`}
      navigation={navigation}
      main={main}
      tools={<PlanTools />}
      notices={<Notices />}
    >
      {children}
    </Layout>
  )
}

/** Shows a sentence instead of a blank page when a page throws: that is always a bug. */
export class Guard extends Component<
  { title: string; text: string; reload: string; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    const { title, text, reload, children } = this.props
    if (!this.state.failed) return children
    return (
      <div className="stack" role="alert">
        <h1>{title}</h1>
        <p className="measure">{text}</p>
        <p className="row">
          <SaveAtHand />
          <button type="button" className="button" onClick={() => location.reload()}>
            {reload}
          </button>
        </p>
      </div>
    )
  }
}
