import type { FieldEditorProps } from './field-editor-props.ts'
import { SingleLine } from './single-line.tsx'

export function TextEditor(props: FieldEditorProps) {
  const { maxLength } = props.settings
  return <SingleLine {...props} {...(typeof maxLength === 'number' ? { maxLength } : {})} />
}
