import type { SettingShape } from '@arrears/domain/settings/setting-shapes'
import type {
  SettingsPage_LevelFragmentFragment,
  SettingsPage_QueryQuery,
} from './settings-page.generated.ts'

export type Level = SettingsPage_LevelFragmentFragment
type Listed = SettingsPage_QueryQuery['settingDefinitions'][number]

/** A setting as the server defines it. */
export type Definition = Omit<Listed, 'shape'> & { readonly shape: SettingShape }

export function definitionsOf(listed: readonly Listed[]): readonly Definition[] {
  return listed.map((definition) => ({ ...definition, shape: definition.shape as SettingShape }))
}

export interface Sourced {
  readonly source: string
  readonly value: unknown
}

/** What is set at the level itself; null when nothing is. */
export function ownValue(level: Level, key: string): unknown {
  const setting = level.settings.find((one) => one.key === key)
  return setting?.source === level.level ? (setting.value ?? null) : null
}

/** What counts when the level itself sets nothing. */
export function inheritedValue(level: Level, key: string): Sourced {
  const setting = level.settings.find((one) => one.key === key)
  const wider = setting?.source === level.level ? setting.overrides[0] : setting
  return { source: wider?.source ?? 'default', value: wider?.value ?? null }
}

const sources: Readonly<Record<string, string>> = {
  profile: 'the profile',
  organisation: 'the organisation',
  default: 'Arrears',
}

/** Where an inherited value comes from, as it stands after “from”. */
export const sourceName = (source: string): string => sources[source] ?? source
