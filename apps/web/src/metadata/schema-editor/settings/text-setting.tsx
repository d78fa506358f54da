import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { withSetting, type SettingsFormProps } from './settings-form.ts'

export interface TextSettingProps extends SettingsFormProps {
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly type?: 'text' | 'date'
  readonly mono?: boolean
}

export function TextSetting({
  name,
  label,
  help,
  type = 'text',
  mono,
  settings,
  onChange,
  faults,
}: TextSettingProps) {
  const value = settings[name]
  return (
    <Field label={label} help={help} error={faults[`settings.${name}`]}>
      <TextInput
        type={type}
        className={mono ? 'mono' : undefined}
        spellCheck={mono ? false : undefined}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(withSetting(settings, name, event.target.value))}
      />
    </Field>
  )
}
