import { NumberSetting } from './number-setting.tsx'
import type { SettingsFormProps } from './settings-form.ts'

export function LongTextSettings(props: SettingsFormProps) {
  return (
    <NumberSetting
      {...props}
      name="maxLength"
      label="Longest text"
      help="Characters; 4,000 when left empty."
    />
  )
}
