import { useRef, useState, type ReactElement, type ReactNode } from 'react'
import {
  Dialog as AriaDialog,
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
} from 'react-aria-components'
import { classNames } from '../class-names.ts'
import { useOverlayContainer } from '../overlay/overlay-container.ts'
import { useFloatingFocus } from '../overlay/use-floating-focus.ts'
import { TriggerSlot, type TriggerProps } from '../overlay/trigger-slot.tsx'
import '../overlay/strict-csp.ts'
import styles from './popover.module.css'

/** The floating surface itself, for components that bring their own trigger logic. */
export function FloatingSurface({
  className,
  ...rest
}: Omit<AriaPopoverProps, 'className'> & { className?: string }) {
  const surface = useRef<HTMLElement>(null)
  useFloatingFocus(surface, rest.triggerRef, rest.isOpen ?? false)
  return (
    <AriaPopover
      ref={surface}
      offset={4}
      containerPadding={8}
      UNSTABLE_portalContainer={useOverlayContainer()}
      className={classNames(styles.surface, className)}
      {...rest}
    />
  )
}

export interface PopoverProps {
  /** A button of the design system; the popover opens on its click. */
  trigger: ReactElement<TriggerProps>
  /** Accessible name of what opens. */
  label: string
  placement?: AriaPopoverProps['placement']
  /** Opens at once; for components that are loaded only when they are first wanted. */
  defaultOpen?: boolean
  onOpenChange?: (open: boolean) => void
  children: ReactNode | ((close: () => void) => ReactNode)
}

export function Popover({
  trigger,
  label,
  placement = 'bottom start',
  defaultOpen = false,
  onOpenChange,
  children,
}: PopoverProps) {
  const triggerRef = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(defaultOpen)
  const change = (next: boolean) => {
    setOpen(next)
    onOpenChange?.(next)
  }
  return (
    <>
      <TriggerSlot
        trigger={trigger}
        triggerRef={triggerRef}
        open={open}
        haspopup="dialog"
        onToggle={() => change(!open)}
      />
      <FloatingSurface triggerRef={triggerRef} isOpen={open} onOpenChange={change} placement={placement}>
        <AriaDialog aria-label={label} className={styles.content}>
          {typeof children === 'function' ? children(() => change(false)) : children}
        </AriaDialog>
      </FloatingSurface>
    </>
  )
}
