import type { SettingsFormProps } from './settings-form.ts'
import { TextSetting } from './text-setting.tsx'

export function DateSettings(props: SettingsFormProps) {
  return (
    <>
      <TextSetting {...props} name="min" label="Earliest" type="date" />
      <TextSetting {...props} name="max" label="Latest" type="date" />
    </>
  )
}
