import type { ReactNode, Ref } from 'react'
import { EDITION, NEWEST_SOURCE } from '../knowledge/begins.ts'
import { useWords } from './language.tsx'

export interface NavigationEntry {
  readonly id: string
  readonly href: string
  readonly current: boolean
  /** Stands at the foot, not at the head. */
  readonly more: boolean
}

interface Props {
  readonly home: string
  readonly navigation: readonly NavigationEntry[]
  readonly main: Ref<HTMLElement>
  readonly tools: ReactNode
  readonly notices: ReactNode
  readonly children: ReactNode
}

function Navigation({ label, entries }: { label: string; entries: readonly NavigationEntry[] }) {
  const t = useWords()
  return (
    <nav className="nav" aria-label={label}>
      <ul>
        {entries.map(({ id, href, current }) => (
          <li key={id}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {t(`ui.nav.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The frame of every page: navigation, notices, content, and what Offramp never does. */
export function Layout({ home, navigation, main, tools, notices, children }: Props) {
  const t = useWords()
  return (
    <div className="page">
      <button
        type="button"
        className="skip textbutton"
        onClick={() => document.querySelector('main')?.focus()}
      >
        {t('ui.skip')}
      </button>
      <header className="head">
        <div className="head-in">
          <a className="brand" href={home}>
            <svg
              viewBox="0 0 24 24"
              aria-hidden="true"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.6"
              strokeLinecap="round"
            >
              <path d="M6 21V3M6 15c0-5 3-7 9-7h4M15 4l4.2 4L15 12" strokeLinejoin="round" />
            </svg>
            {t('ui.name')}
          </a>
          <Navigation label={t('ui.nav')} entries={navigation.filter(({ more }) => !more)} />
          <div className="tools">{tools}</div>
        </div>
      </header>
      <main ref={main} tabIndex={-1} className="stack stack-l">
        {notices}
        {children}
      </main>
      <footer className="foot">
        <div className="foot-in">
          <Navigation label={t('ui.nav.more')} entries={navigation.filter(({ more }) => more)} />
          <p>{t('ui.footer.private')}</p>
          <p>{t('ui.footer.edition', { day: EDITION, newest: NEWEST_SOURCE })}</p>
        </div>
      </footer>
    </div>
  )
}
