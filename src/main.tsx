import './zod-config.ts'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { messages } from './i18n/en/first.ts'
import { Router } from './routes/router.tsx'
import { keepForOffline } from './store/offline.ts'
import { startSync } from './store/sync.ts'
import { LanguageProvider } from './ui/language.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html holds no #root')
const unstarted = [...root.children]
startSync()
const onUncaughtError = (error: unknown) => {
  reportError(error)
  // React takes everything away. What index.html says meanwhile is still right.
  root.replaceChildren(...unstarted)
}
createRoot(root, { onUncaughtError }).render(
  <StrictMode>
    <LanguageProvider messages={messages}>
      <Router />
    </LanguageProvider>
  </StrictMode>,
)
keepForOffline()
