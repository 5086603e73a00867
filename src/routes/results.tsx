import type { ReactNode } from 'react'
import { messages } from '../i18n/en/all.ts'
import { LanguageProvider } from '../ui/language.tsx'
import '../ui/results.css'
import '../ui/print.css'

/** The words and styles that the pages of results bring with them. */
export const Results = ({ children }: { children: ReactNode }) => (
  <LanguageProvider messages={messages}>{children}</LanguageProvider>
)
