import { CatchBoundary } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { closePalette, openPalette, usePaletteOpen } from '../platform/palette/palette-request.ts'

const Palette = lazy(() => import('./palette.tsx'))

/** Opens the palette on ⌘K or Ctrl+K, or when somebody asks for it. Its code is fetched with its first use. */
export function PaletteSlot() {
  const open = usePaletteOpen()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const chord = (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey
      // A dialog keeps its keys to itself: the palette does not open over it.
      if (!chord || event.key.toLowerCase() !== 'k' || document.querySelector('dialog[open]')) return
      event.preventDefault()
      openPalette()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  if (!open) return null
  return (
    <CatchBoundary getResetKey={() => 'palette'} errorComponent={() => null}>
      <Suspense fallback={null}>
        <Palette onClose={closePalette} />
      </Suspense>
    </CatchBoundary>
  )
}
