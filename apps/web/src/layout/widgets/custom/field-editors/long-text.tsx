import { TextArea } from '@arrears/ui/text-area'
import type { FieldEditorProps } from './field-editor-props.ts'
import { useDraft } from './use-draft.ts'

export function LongTextEditor({ label, value, invalid, describedBy, onCommit, onCancel }: FieldEditorProps) {
  const { text, setText, around } = useDraft(typeof value === 'string' ? value : '', {
    onCommit,
    onCancel,
    multiline: true,
  })
  return (
    <span {...around}>
      <TextArea
        aria-label={label}
        aria-invalid={invalid || undefined}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        rows={3}
        value={text}
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
    </span>
  )
}
