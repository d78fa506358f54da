import { FilterButton } from '@arrears/ui/filter-button'
import { deferControl } from '../deferred/deferred-control.tsx'

const Menu = deferControl(async () => ({ default: (await import('@arrears/ui/menu')).Menu }), 'menu')

export interface ChoiceFilterProps {
  /** What is filtered by, for example Manager. */
  readonly label: string
  /** The entry that turns the filter off, for example Any manager. */
  readonly anyLabel: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly value: string | undefined
  readonly onChange: (id: string | undefined) => void
}

/** A filter that takes one of a list, or none. */
export function ChoiceFilter({ label, anyLabel, options, value, onChange }: ChoiceFilterProps) {
  // A value that is not in the list stays visible: it filters, so it must be possible to take it off.
  const summary =
    value === undefined ? undefined : (options.find(({ id }) => id === value)?.label ?? 'chosen')
  return (
    <Menu
      label={label}
      placement="bottom start"
      trigger={<FilterButton label={label} summary={summary} />}
      onSelect={(id) => onChange(id === '' ? undefined : id)}
      sections={[
        { id: 'any', items: [{ id: '', label: anyLabel, selected: value === undefined }] },
        {
          id: 'options',
          items: options.map((option) => ({ ...option, selected: option.id === value })),
        },
      ]}
    />
  )
}
