import { useEffect } from 'react'
import { deferComponent } from '../platform/deferred/defer-component.ts'
import { DeferredOpening } from '../platform/deferred/deferred-opening.tsx'
import { closePalette, openPalette, usePaletteOpen } from '../platform/palette/palette-request.ts'

const Palette = deferComponent(() => import('./palette.tsx'))

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
    <DeferredOpening onClose={closePalette}>
      <Palette onClose={closePalette} />
    </DeferredOpening>
  )
}
