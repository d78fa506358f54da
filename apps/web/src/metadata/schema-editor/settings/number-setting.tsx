import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { useState } from 'react'
import { withSetting, type SettingsFormProps } from './settings-form.ts'

export interface NumberSettingProps extends SettingsFormProps {
  readonly name: string
  readonly label: string
  readonly help?: string
}

/** What is typed stays as it is typed; what is no number is kept as text, for the check to say so. */
export function NumberSetting({ name, label, help, settings, onChange, faults }: NumberSettingProps) {
  const [text, setText] = useState(() => String(settings[name] ?? ''))
  const read = (typed: string) => {
    const plain = typed.trim().replace(',', '.')
    return plain === '' || Number.isNaN(Number(plain)) ? plain : Number(plain)
  }
  return (
    <Field label={label} help={help} error={faults[`settings.${name}`]}>
      <TextInput
        inputMode="decimal"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          onChange(withSetting(settings, name, read(event.target.value)))
        }}
      />
    </Field>
  )
}
