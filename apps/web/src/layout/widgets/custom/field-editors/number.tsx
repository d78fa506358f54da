import type { FieldEditorProps } from './field-editor-props.ts'
import { SingleLine } from './single-line.tsx'

/** A text field that asks for digits: the browser's number field swallows what it does not understand. */
export function NumberEditor(props: FieldEditorProps) {
  const { unit } = props.settings
  return (
    <SingleLine
      {...props}
      inputMode="decimal"
      {...(typeof unit === 'string' ? { placeholder: `in ${unit}` } : {})}
    />
  )
}
