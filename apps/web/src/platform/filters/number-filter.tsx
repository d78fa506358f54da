import { FilterButton } from '@arrears/ui/filter-button'
import { deferControl } from '../deferred/deferred-control.tsx'
import type { NumberPopoverProps } from './number-popover.tsx'

const NumberPopover = deferControl<NumberPopoverProps>(() => import('./number-popover.tsx'))

/** A filter by a figure. `format` writes it into the button, for example: over 30. */
export function NumberFilter({
  format,
  ...props
}: NumberPopoverProps & { format: (value: string) => string }) {
  const { label, value } = props
  return (
    <NumberPopover
      {...props}
      trigger={<FilterButton label={label} summary={value === undefined ? undefined : format(value)} />}
    />
  )
}
