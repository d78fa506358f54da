import { NumberSetting } from './number-setting.tsx'
import type { SettingsFormProps } from './settings-form.ts'
import { TextSetting } from './text-setting.tsx'

export function NumberSettings(props: SettingsFormProps) {
  return (
    <>
      <NumberSetting {...props} name="min" label="Smallest" />
      <NumberSetting {...props} name="max" label="Largest" />
      <NumberSetting {...props} name="decimals" label="Decimal places" help="0 to 6; none when left empty." />
      <TextSetting {...props} name="unit" label="Unit" help="Written after the number, such as % or days." />
    </>
  )
}
