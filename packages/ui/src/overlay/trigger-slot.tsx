import { cloneElement, type MouseEvent, type ReactElement, type Ref, type RefObject } from 'react'

export interface TriggerProps {
  ref?: Ref<HTMLButtonElement>
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void
  'aria-expanded'?: boolean
  'aria-haspopup'?: 'dialog' | 'menu' | 'listbox'
}

export interface TriggerSlotProps {
  trigger: ReactElement<TriggerProps>
  triggerRef: RefObject<HTMLButtonElement | null>
  open: boolean
  haspopup: 'dialog' | 'menu' | 'listbox'
  onToggle: () => void
}

/** Renders the given button wired as the opener of something that floats. */
export function TriggerSlot({ trigger, triggerRef, open, haspopup, onToggle }: TriggerSlotProps) {
  return cloneElement(trigger, {
    ref: triggerRef,
    'aria-expanded': open,
    'aria-haspopup': haspopup,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      trigger.props.onClick?.(event)
      onToggle()
    },
  })
}
