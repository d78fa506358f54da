import { cloneElement, lazy, Suspense, useState, type ComponentType, type ReactElement } from 'react'
import { CatchBoundary } from '@tanstack/react-router'

interface Trigger {
  onClick?: () => void
  onPointerEnter?: () => void
  onFocus?: () => void
  'aria-haspopup'?: 'dialog' | 'menu' | 'listbox'
  'aria-expanded'?: boolean
  'aria-busy'?: boolean
}

type Loaded<Props> = () => Promise<{ default: ComponentType<Props & { defaultOpen?: boolean }> }>

/**
 * A control whose floating part is fetched when somebody is about to use it, and opens as soon as it is there. Until then its
 * `trigger`, which looks the same, stands in its place.
 */
export function deferControl<Props extends object>(
  load: Loaded<Props>,
  haspopup: 'dialog' | 'menu' = 'dialog',
) {
  const Control = lazy(load) as unknown as ComponentType<Props & { defaultOpen?: boolean }>

  return function DeferredControl({ trigger, ...props }: Props & { trigger: ReactElement<Trigger> }) {
    const [wanted, setWanted] = useState(false)
    const fetchAhead = () => void load().catch(() => undefined)
    const placeholder = cloneElement(trigger, {
      'aria-haspopup': haspopup,
      'aria-expanded': false,
      'aria-busy': wanted || undefined,
      onPointerEnter: fetchAhead,
      onFocus: fetchAhead,
      onClick: () => setWanted(true),
    })
    if (!wanted) return placeholder
    return (
      <CatchBoundary getResetKey={() => 'control'} errorComponent={() => placeholder}>
        <Suspense fallback={placeholder}>
          <Control {...(props as unknown as Props)} defaultOpen />
        </Suspense>
      </CatchBoundary>
    )
  }
}
