import { TextInput } from '@arrears/ui/text-input'
import type { InputHTMLAttributes } from 'react'
import type { FieldEditorProps } from './field-editor-props.ts'
import { useDraft } from './use-draft.ts'

type SingleLineProps = FieldEditorProps &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'maxLength' | 'placeholder'>

/** One line of text, on which most editors stand. */
export function SingleLine({
  label,
  value,
  invalid,
  describedBy,
  onCommit,
  onCancel,
  settings: _settings,
  currency: _currency,
  ...input
}: SingleLineProps) {
  const initial = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const { text, setText, around } = useDraft(initial, { onCommit, onCancel })
  return (
    <span {...around}>
      <TextInput
        {...input}
        aria-label={label}
        aria-invalid={invalid || undefined}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        value={text}
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
    </span>
  )
}
