import { createContext, use, useMemo, type ReactNode } from 'react'
import { translator, type Messages, type Translator } from '../i18n/translate.ts'

const Language = createContext<Translator>(translator({}, 'en-GB'))

/** The words below this point. Nested, it adds the words that a page brings with it. */
export function LanguageProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  const t = useMemo(() => translator(messages, 'en-GB'), [messages])
  return <Language value={t}>{children}</Language>
}

export const useWords = (): Translator => use(Language)
