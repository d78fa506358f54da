import type { FieldSettings } from '../draft.ts'
import type { Faults } from '../save-schema.ts'

export interface SettingsFormProps {
  readonly settings: FieldSettings
  readonly onChange: (settings: FieldSettings) => void
  /** By path within the field, such as `settings.max`. */
  readonly faults: Faults
}

/** A setting that is not given is left out, so that the type's own default holds. */
export function withSetting(settings: FieldSettings, key: string, value: unknown): FieldSettings {
  const { [key]: _before, ...rest } = settings
  return value === undefined || value === '' ? rest : { ...rest, [key]: value }
}
