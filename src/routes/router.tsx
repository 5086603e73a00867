import { lazy, Suspense, type ReactNode } from 'react'
import { HashRouter, Route, Routes, useLocation } from 'react-router'
import { holdsAnswers } from '../share/address.ts'
import { useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { Frame, Guard } from './frame.tsx'
import { PATHS } from './paths.ts'
import { Start } from './start.tsx'

const Questions = lazy(async () => ({ default: (await import('./questions.tsx')).Questions }))
const Verdict = lazy(async () => ({ default: (await import('./verdict.tsx')).Verdict }))
const Way = lazy(async () => ({ default: (await import('./way.tsx')).Way }))
const Realtime = lazy(async () => ({ default: (await import('./realtime.tsx')).Realtime }))
const Plan = lazy(async () => ({ default: (await import('./plan.tsx')).Plan }))
const TimelinePage = lazy(async () => ({ default: (await import('./timeline-page.tsx')).TimelinePage }))
const Summary = lazy(async () => ({ default: (await import('./summary.tsx')).Summary }))
const Compare = lazy(async () => ({ default: (await import('./compare.tsx')).Compare }))
const Plans = lazy(async () => ({ default: (await import('./plans.tsx')).Plans }))
const Sheet = lazy(async () => ({ default: (await import('./sheet.tsx')).Sheet }))
const Knowledge = lazy(async () => ({ default: (await import('./knowledge.tsx')).Knowledge }))

function Lost() {
  const t = useWords()
  const to = useTo()
  const { pathname } = useLocation()
  return (
    <div className="stack">
      <h1>{t('ui.lost.title')}</h1>
      {holdsAnswers(pathname) && <p className="notice warn">{t('ui.lost.unread')}</p>}
      <p>{t('ui.lost.text')}</p>
      <p>
        <a className="button" href={`#${to(PATHS.start)}`}>
          {t('ui.lost.home')}
        </a>
      </p>
    </div>
  )
}

function Guarded({ children }: { children: ReactNode }) {
  const t = useWords()
  return (
    <Guard title={t('ui.crash.title')} text={t('ui.crash.text')} reload={t('ui.crash.reload')}>
      {children}
    </Guard>
  )
}

/** A page that throws leaves the frame, and the way to the other pages. */
function GuardedPage({ children }: { children: ReactNode }) {
  const t = useWords()
  const { pathname } = useLocation()
  return (
    <Guarded key={pathname}>
      <Suspense
        fallback={
          <p role="status" className="loading">
            {t('ui.loading')}
          </p>
        }
      >
        {children}
      </Suspense>
    </Guarded>
  )
}

/** Every page by its address. All but the first load when they are asked for. */
export function Router() {
  return (
    <HashRouter>
      <Guarded>
        <Frame>
          <GuardedPage>
            <Routes>
              <Route path={PATHS.start} element={<Start />} />
              <Route path={PATHS.questions} element={<Questions />} />
              <Route path={`${PATHS.questions}/:group/:fact?`} element={<Questions />} />
              <Route path={PATHS.verdict} element={<Verdict />} />
              <Route path={PATHS.way} element={<Way />} />
              <Route path={PATHS.realtime} element={<Realtime />} />
              <Route path={PATHS.plan} element={<Plan />} />
              <Route path={PATHS.timeline} element={<TimelinePage />} />
              <Route path={PATHS.summary} element={<Summary />} />
              <Route path={PATHS.compare} element={<Compare />} />
              <Route path={PATHS.plans} element={<Plans />} />
              <Route path={PATHS.sheet} element={<Sheet />} />
              <Route path={PATHS.knowledge} element={<Knowledge />} />
              <Route path="*" element={<Lost />} />
            </Routes>
          </GuardedPage>
        </Frame>
      </Guarded>
    </HashRouter>
  )
}
