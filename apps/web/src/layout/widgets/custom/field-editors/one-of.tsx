import { Select, type SelectOption } from '@arrears/ui/select'
import type { FieldEditorProps } from './field-editor-props.ts'
import { useDraft } from './use-draft.ts'

interface OneOfProps extends Omit<FieldEditorProps, 'settings' | 'currency'> {
  readonly options: SelectOption[]
}

/** One of a list. The arrow keys pass over entries, so that only leaving or Enter keeps the chosen one. */
export function OneOf({ label, options, value, invalid, describedBy, onCommit, onCancel }: OneOfProps) {
  const initial = typeof value === 'string' ? value : ''
  const { text, setText, around } = useDraft(initial, {
    onCommit: (chosen) => onCommit(chosen === '' ? null : chosen),
    onCancel,
  })
  return (
    <span {...around}>
      <Select
        aria-label={label}
        aria-invalid={invalid || undefined}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        size="sm"
        placeholder="none"
        options={options}
        value={text}
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
    </span>
  )
}
