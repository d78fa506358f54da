import { Checkbox } from '@arrears/ui/checkbox'
import { withSetting, type SettingsFormProps } from './settings-form.ts'
import { TextSetting } from './text-setting.tsx'

export function MoneySettings(props: SettingsFormProps) {
  const { settings, onChange } = props
  return (
    <>
      <TextSetting
        {...props}
        name="currency"
        label="Currency"
        mono
        help="A code such as EUR; left empty, any currency may be given."
        onChange={(next) => onChange(withSetting(next, 'currency', codeOf(next['currency'])))}
      />
      <Checkbox
        label="May be less than zero"
        checked={settings['allowNegative'] === true}
        onChange={(event) =>
          onChange(withSetting(settings, 'allowNegative', event.target.checked || undefined))
        }
      />
    </>
  )
}

const codeOf = (typed: unknown) => (typeof typed === 'string' ? typed.trim().toUpperCase() : undefined)
