import { offeredChoices } from './choices.ts'
import type { FieldEditorProps } from './field-editor-props.ts'
import { OneOf } from './one-of.tsx'

export function ChoiceEditor({ settings, value, ...props }: FieldEditorProps) {
  const held = typeof value === 'string' ? [value] : []
  return <OneOf {...props} value={value} options={offeredChoices(settings, held)} />
}
