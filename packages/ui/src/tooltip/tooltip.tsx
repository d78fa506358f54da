import type { ComponentProps, ReactElement, ReactNode, Ref } from 'react'
import {
  Focusable,
  Tooltip as AriaTooltip,
  TooltipTrigger,
  type TooltipProps as AriaTooltipProps,
} from 'react-aria-components'
import { useOverlayContainer } from '../overlay/overlay-container.ts'
import '../overlay/strict-csp.ts'
import styles from './tooltip.module.css'

export interface TooltipProps {
  content: ReactNode
  placement?: AriaTooltipProps['placement']
  /** Something that can have focus: a button or a link. */
  children: ReactElement<{ ref?: Ref<HTMLElement> }>
}

/** A hint on hover and focus. Never the only place where something needed is said: touch has no hover. */
export function Tooltip({ content, placement = 'top', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <Focusable>{children as ComponentProps<typeof Focusable>['children']}</Focusable>
      <AriaTooltip
        placement={placement}
        offset={6}
        className={styles.tooltip}
        UNSTABLE_portalContainer={useOverlayContainer()}
      >
        {content}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
