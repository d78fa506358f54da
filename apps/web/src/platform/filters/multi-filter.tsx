import { FilterButton } from '@arrears/ui/filter-button'
import { deferControl } from '../deferred/deferred-control.tsx'

const MultiSelect = deferControl(async () => ({
  default: (await import('@arrears/ui/multi-select')).MultiSelect,
}))

export interface MultiFilterProps {
  /** What is filtered by, for example Claims. */
  readonly label: string
  readonly options: readonly { readonly id: string; readonly label: string; readonly description?: string }[]
  readonly value: readonly string[]
  readonly onApply: (ids: string[]) => void
  readonly emptyMessage?: string
}

/** A filter that takes any number of a list, with select all, apply and clear (D2). */
export function MultiFilter({ label, options, value, onApply, emptyMessage }: MultiFilterProps) {
  const chosen = options.filter(({ id }) => value.includes(id))
  const summary = value.length === 1 && chosen[0] ? chosen[0].label : `${value.length} chosen`
  return (
    <MultiSelect
      label={label}
      options={[...options]}
      value={[...value]}
      onApply={onApply}
      emptyMessage={emptyMessage}
      trigger={<FilterButton label={label} summary={value.length > 0 ? summary : undefined} />}
    />
  )
}
