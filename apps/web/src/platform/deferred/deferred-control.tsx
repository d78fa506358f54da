import { cloneElement, useState, type ComponentType, type ReactElement } from 'react'
import { deferComponent } from './defer-component.ts'
import { DeferredOpening } from './deferred-opening.tsx'

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
  const Deferred = deferComponent(load)
  // What is loaded takes `Props`; the compiler cannot see that `Given` with `defaultOpen` is that.
  const Control = Deferred as unknown as ComponentType<Given<Props> & { defaultOpen: true }>

  return function DeferredControl(props: Given<Props>) {
    const [wanted, setWanted] = useState(false)
    const placeholder = cloneElement(props.trigger, {
      'aria-haspopup': haspopup,
      'aria-expanded': false,
      'aria-busy': wanted || undefined,
      onPointerEnter: Deferred.fetchAhead,
      onFocus: Deferred.fetchAhead,
      onClick: () => setWanted(true),
    })
    if (!wanted) return placeholder
    return (
      <DeferredOpening waiting={placeholder} onClose={() => setWanted(false)}>
        <Control {...props} defaultOpen />
      </DeferredOpening>
    )
  }
}
