import type { FieldEditorProps } from './field-editor-props.ts'
import { OneOf } from './one-of.tsx'

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** Three states, as an answer that nobody gave is not a no. */
export function BooleanEditor({ value, onCommit, ...props }: FieldEditorProps) {
  return (
    <OneOf
      {...props}
      options={answers}
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      onCommit={(answer) => onCommit(answer === null ? null : answer === 'yes')}
    />
  )
}
