import './zod-config.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (!root) throw new Error('index.html holds no #root')
createRoot(root).render(
  <StrictMode>
    <h1>Offramp</h1>
  </StrictMode>,
)
