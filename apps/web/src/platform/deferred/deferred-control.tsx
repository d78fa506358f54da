import { CatchBoundary } from '@tanstack/react-router'
import { cloneElement, lazy, Suspense, useState, type ComponentType, type ReactElement } from 'react'

interface Trigger {
  onClick?: () => void
  onPointerEnter?: () => void
  onFocus?: () => void
  'aria-haspopup'?: 'dialog' | 'menu' | 'listbox'
  'aria-expanded'?: boolean
  'aria-busy'?: boolean
}

type Given<Props> = Omit<Props, 'trigger' | 'defaultOpen'> & { trigger: ReactElement<Trigger> }

/**
 * A control whose floating part is fetched when somebody is about to use it, and opens as soon as it is there. Until then its
 * `trigger`, which looks the same, stands in its place. Controls that draw their own trigger do not heed ours.
 */
export function deferControl<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  haspopup: 'dialog' | 'menu' = 'dialog',
) {
  // What is loaded takes `Props`; the compiler cannot see that `Given` with `defaultOpen` is that.
  const Control = lazy(load) as unknown as ComponentType<Given<Props> & { defaultOpen: true }>

  return function DeferredControl(props: Given<Props>) {
    const [wanted, setWanted] = useState(false)
    const fetchAhead = () => void load().catch(() => undefined)
    const placeholder = cloneElement(props.trigger, {
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
          <Control {...props} defaultOpen />
        </Suspense>
      </CatchBoundary>
    )
  }
}
