import type { FieldEditorProps } from './field-editor-props.ts'
import { SingleLine } from './single-line.tsx'

export function LinkEditor(props: FieldEditorProps) {
  return <SingleLine {...props} inputMode="url" placeholder="https://" />
}
