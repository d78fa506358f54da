import type { FieldEditorProps } from './field-editor-props.ts'
import { SingleLine } from './single-line.tsx'

export function EmailEditor(props: FieldEditorProps) {
  return <SingleLine {...props} type="email" placeholder="name@example.com" />
}
