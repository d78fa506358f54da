import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../src/tokens/tokens.css'
import '../src/tokens/base.css'
import { Gallery } from './gallery.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  )
}
