import { NumberSetting } from './number-setting.tsx'
import type { SettingsFormProps } from './settings-form.ts'
import { TextSetting } from './text-setting.tsx'

export function TextSettings(props: SettingsFormProps) {
  return (
    <>
      <NumberSetting
        {...props}
        name="maxLength"
        label="Longest text"
        help="Characters; 200 when left empty."
      />
      <TextSetting
        {...props}
        name="pattern"
        label="Pattern"
        mono
        help="A regular expression that the whole text must fit, such as [A-Z]{2}\d{6}."
      />
      {props.settings['pattern'] ? (
        <TextSetting
          {...props}
          name="patternHelp"
          label="What to say when it does not fit"
          help="For example: Two letters and six digits."
        />
      ) : null}
    </>
  )
}
