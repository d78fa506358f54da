import type { FieldEditorProps } from './field-editor-props.ts'
import { SingleLine } from './single-line.tsx'

export function PhoneEditor(props: FieldEditorProps) {
  return <SingleLine {...props} type="tel" placeholder="+353 85 012 3344" />
}
