import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { single } from './scripts/deliver/single.ts'

/** The whole of Offramp as one file: see docs/hosting.md. */
export default defineConfig({
  mode: 'single', // by which the program knows that it has no worker beside it
  base: './',
  publicDir: false,
  plugins: [react(), single()],
  build: {
    outDir: 'dist-single',
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
