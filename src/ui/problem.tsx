import type { ReactNode } from 'react'
import type { Translator } from '../i18n/translate.ts'
import type { Problem } from '../share/problem.ts'
import { useWords } from './language.tsx'

/** A problem of a link in words. */
export const problemIn = (t: Translator, problem: Problem): string =>
  t(`problem.${problem.kind}`, { ...problem })

export function Problems({ texts, children }: { texts: readonly string[]; children?: ReactNode }) {
  const t = useWords()
  if (texts.length === 0) return null
  return (
    <section className="notice warn stack stack-s" aria-label={t('ui.problems.title')}>
      <h2 className="small">{t('ui.problems.title')}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}
