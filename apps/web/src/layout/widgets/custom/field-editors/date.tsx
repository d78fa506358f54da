import type { FieldEditorProps } from './field-editor-props.ts'
import { SingleLine } from './single-line.tsx'

export function DateEditor(props: FieldEditorProps) {
  return <SingleLine {...props} type="date" />
}
